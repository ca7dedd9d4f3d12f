//! Crontab lines that call `provost exec run OWNER/NAME`: the schedule of a task that there is. Nothing but its
//! schedule and its zone is taken from them.

use std::collections::HashMap;

use super::imported::{Import, Imported, ImportedLine, zone};
use super::{find, plan, update};
use crate::audit::Recorder;
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::{Task, TaskChanges};
use crate::schedule::crontab::Entry;
use crate::sql_types::Id;

/// Brings the tasks that lines call to the schedules of these lines.
pub(super) fn recall(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    import: &Import<'_>,
    result: &mut Imported,
) -> Result<(), Error> {
    let mut lines: HashMap<Id, usize> = HashMap::new();
    for entry in import.entries {
        let Some(reference) = &entry.calls else { continue };
        let refused = match find(conn, reference) {
            Ok(task) => match lines.insert(task.id, entry.line) {
                None => {
                    let outcome = reschedule(conn, by, import, entry, &task)?;
                    result.lines.push(outcome);
                    continue;
                }
                Some(line) => format!("task {reference:?} has its schedule from line {line} already"),
            },
            Err(error @ (Error::NotFound { .. } | Error::Ambiguous { .. })) => {
                format!("{error}; no task is made of a line that calls provost")
            }
            Err(error) => return Err(error),
        };
        result.refused.push((entry.line, refused));
    }
    Ok(())
}

fn reschedule(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    import: &Import<'_>,
    entry: &Entry,
    task: &Task,
) -> Result<(ImportedLine, Task), Error> {
    let zone = zone(import, entry);
    // An export writes some expressions in another form, as cron reads them.
    let same = plan::schedule(task).ok().flatten().is_some_and(|known| known.cron().same_times(&entry.cron));
    if same && task.time_zone == zone {
        return Ok((ImportedLine::Unchanged, task.clone()));
    }
    let changes = TaskChanges {
        schedule_cron: (!same).then(|| Some(entry.cron.as_str().to_owned())),
        time_zone: Some(zone),
        ..TaskChanges::default()
    };
    Ok((ImportedLine::Updated, update(conn, by, task, &changes, None)?))
}
