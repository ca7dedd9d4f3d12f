//! Every change that the table of a task's life does not have.

use super::insert;
use crate::shell::{acting_user, refused, run};
use crate::support::both_engines;

const ENDED: [&str; 3] = ["completed", "failed", "cancelled"];

both_engines! {
    fn each_illegal_change_is_exit_5_and_names_the_rule(db: &Database) {
        acting_user(db);
        for status in ["pending", "running", "paused", "completed", "failed", "cancelled"] {
            insert(db, "name, status", &format!("'{status}', '{status}'"));
        }
        let before = db.dump();
        let mut illegal = Vec::new();
        for status in ENDED {
            illegal.push((format!("task pause {status}"), status, "a task that has ended can't be paused"));
            illegal.push((format!("task cancel {status}"), status, "a task that has ended can't be cancelled"));
            illegal.push((format!("task update {status} --status paused"), status, "a task that has ended can't be paused"));
        }
        for status in ["pending", "running"] {
            let rule = "only a paused, completed, failed or cancelled task can be resumed";
            illegal.push((format!("task resume {status}"), status, rule));
        }
        for status in ["running", "paused", "completed", "failed", "cancelled"] {
            illegal.push((format!("exec start {status}"), status, "only a pending task can be started"));
        }
        for status in ["running", "completed", "failed"] {
            let line = format!("task update pending --status {status}");
            illegal.push((line, "pending", "only an execution brings that about"));
        }
        for (line, status, rule) in illegal {
            refused(run(db, &line), 5, &[&format!("task {status:?} can't be"), rule]);
        }
        assert_eq!(db.dump(), before);
    }
}
