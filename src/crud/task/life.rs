//! What people do to a task: pause, resume, cancel.

use diesel::prelude::*;

use super::plan;
use crate::audit::{self, Recorder};
use crate::crud::{Error, lock};
use crate::db::DbConn;
use crate::model::{Record, Task, TaskEvent};
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
    Ok(audit::update(conn, by, task, paused(task.clone())?, "pause")?)
}

/// Lets a task go on: running while an execution of it is live, else pending and planned anew.
///
/// # Errors
/// [`Error::Conflict`] when it is pending or running already.
pub fn resume(conn: &mut DbConn, by: &Recorder<'_>, task: &Task) -> Result<Task, Error> {
    let after = resumed(conn, by, task.clone())?;
    Ok(audit::update(conn, by, task, after, "resume")?)
}

/// Calls a task off. A live execution goes on, and its end leaves the task cancelled.
///
/// # Errors
/// [`Error::Conflict`] when the task has ended.
pub fn cancel(conn: &mut DbConn, by: &Recorder<'_>, task: &Task) -> Result<Task, Error> {
    Ok(audit::update(conn, by, task, cancelled(task.clone())?, "cancel")?)
}

/// The task with the status that a person asks for by name, and the verb that is the same.
///
/// # Errors
/// [`Error::Conflict`] for a status that only an execution can bring about, or as the verb.
pub(super) fn with_status(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    task: Task,
    status: TaskStatus,
) -> Result<(Task, &'static str), Error> {
    match status {
        TaskStatus::Paused => Ok((paused(task)?, "pause")),
        TaskStatus::Pending => Ok((resumed(conn, by, task)?, "resume")),
        TaskStatus::Cancelled => Ok((cancelled(task)?, "cancel")),
        TaskStatus::Running | TaskStatus::Completed | TaskStatus::Failed => Err(Error::conflict(
            format!("task {:?} can't be set to {status}: only an execution brings that about", task.name),
            "use `provost exec start` and `provost exec finish`",
        )),
    }
}

fn paused(task: Task) -> Result<Task, Error> {
    check(&task, TaskEvent::Pause, "paused")?;
    Ok(Task { status: TaskStatus::Paused, ..task })
}

fn cancelled(task: Task) -> Result<Task, Error> {
    check(&task, TaskEvent::Cancel, "cancelled")?;
    Ok(Task { status: TaskStatus::Cancelled, next_run_at: None, ..task })
}

fn resumed(conn: &mut DbConn, by: &Recorder<'_>, mut task: Task) -> Result<Task, Error> {
    check(&task, TaskEvent::Resume, "resumed")?;
    // An execution that ends at this moment must be seen as ended or wait until this is done.
    lock::rows(conn, Task::TABLE, "id", task.id)?;
    if live(conn, task.id)?.is_some() {
        task.status = TaskStatus::Running;
    } else {
        task.status = TaskStatus::Pending;
        task.slot_at = None;
        task.slot_attempts = 0;
        plan::anew(&mut task, by.now());
    }
    Ok(task)
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
