//! What people do to a task: pause, resume, cancel.

use diesel::prelude::*;

use super::plan;
use crate::audit::{self, Recorder};
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::{Task, TaskEvent};
use crate::schema::execution_results;
use crate::sql_types::{ExecutionStatus, Id, TaskStatus};

/// Refuses an event that the table of a task's life does not have.
pub(in crate::crud) fn check(task: &Task, event: TaskEvent, verb: &str) -> Result<(), Error> {
    event
        .check(task.status)
        .map_err(|rule| Error::conflict(format!("task {:?} can't be {verb}: {rule}", task.name), hint(task.status)))
}

fn hint(status: TaskStatus) -> &'static str {
    match status {
        TaskStatus::Pending => "`provost task show` tells when it runs next",
        TaskStatus::Running => "`provost exec list --status running` shows who works on it",
        TaskStatus::Paused | TaskStatus::Completed | TaskStatus::Failed | TaskStatus::Cancelled => {
            "`provost task resume` makes it pending again"
        }
    }
}

/// Holds a task. A live execution goes on, and its end leaves the task paused.
///
/// # Errors
/// [`Error::Conflict`] when the task has ended.
pub fn pause(conn: &mut DbConn, by: &Recorder<'_>, task: &Task) -> Result<Task, Error> {
    check(task, TaskEvent::Pause, "paused")?;
    let after = Task { status: TaskStatus::Paused, ..task.clone() };
    Ok(audit::update(conn, by, task, after, "pause")?)
}

/// Lets a task go on: running while an execution of it is live, else pending and planned anew.
///
/// # Errors
/// [`Error::Conflict`] when it is pending or running already.
pub fn resume(conn: &mut DbConn, by: &Recorder<'_>, task: &Task) -> Result<Task, Error> {
    check(task, TaskEvent::Resume, "resumed")?;
    let mut after = task.clone();
    if live(conn, task.id)?.is_some() {
        after.status = TaskStatus::Running;
    } else {
        after.status = TaskStatus::Pending;
        after.slot_at = None;
        after.slot_attempts = 0;
        plan::anew(&mut after, by.now());
    }
    Ok(audit::update(conn, by, task, after, "resume")?)
}

/// Calls a task off. A live execution goes on, and its end leaves the task cancelled.
///
/// # Errors
/// [`Error::Conflict`] when the task has ended.
pub fn cancel(conn: &mut DbConn, by: &Recorder<'_>, task: &Task) -> Result<Task, Error> {
    check(task, TaskEvent::Cancel, "cancelled")?;
    let after = Task { status: TaskStatus::Cancelled, next_run_at: None, ..task.clone() };
    Ok(audit::update(conn, by, task, after, "cancel")?)
}

/// The change of status that a person can ask for by name; it is the same as the verb of it.
///
/// # Errors
/// [`Error::Conflict`] for a status that only an execution can bring about, or as the verb.
pub fn set_status(conn: &mut DbConn, by: &Recorder<'_>, task: &Task, status: TaskStatus) -> Result<Task, Error> {
    if task.status == status {
        return Ok(task.clone());
    }
    match status {
        TaskStatus::Paused => pause(conn, by, task),
        TaskStatus::Pending => resume(conn, by, task),
        TaskStatus::Cancelled => cancel(conn, by, task),
        TaskStatus::Running | TaskStatus::Completed | TaskStatus::Failed => Err(Error::conflict(
            format!("task {:?} can't be set to {status}: only an execution brings that about", task.name),
            "use `provost exec start` and `provost exec finish`",
        )),
    }
}

/// The live execution of a task, if there is one; the schema allows no second.
pub(in crate::crud) fn live(conn: &mut DbConn, task_id: Id) -> Result<Option<Id>, Error> {
    let id = execution_results::table
        .filter(execution_results::task_id.eq(task_id))
        .filter(execution_results::status.eq(ExecutionStatus::Running))
        .select(execution_results::id)
        .first(conn)
        .optional()?;
    Ok(id)
}
