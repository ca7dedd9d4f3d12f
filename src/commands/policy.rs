//! What is said of the policy by which executions are kept, wherever one is put in its place.

use crate::context::Context;
use crate::crud::execution::absent_projects;

/// Says for which projects the policy has a rule though they are not there: it stays, since a project may come back.
/// That this can't be found out is no failure of what was done.
pub fn tell_of_absent_projects(cx: &Context) {
    if cx.settings().dry_run {
        return;
    }
    for id in cx.read(absent_projects).unwrap_or_default() {
        cx.ui().say(&format!("retention.exec has a rule for the project {id}, which is not there"));
    }
}
