//! How a task goes: its executions first, each with its own entry in the trail.

use diesel::prelude::*;

use super::life::live;
use crate::audit::{self, Recorder};
use crate::crud::error::check_version;
use crate::crud::{Error, lock};
use crate::db::DbConn;
use crate::model::{Execution, Record, Task};
use crate::schema::execution_results;
use crate::sql_types::Id;

/// How many rows are held in memory at once.
const BATCH: i64 = 500;

/// How many executions would go with a task, if it may be deleted as it is.
///
/// # Errors
/// [`Error::Conflict`] with another version than expected, or while an execution is live.
pub fn extent(conn: &mut DbConn, task: &Task, if_version: Option<i64>) -> Result<i64, Error> {
    check_version("task", &task.name, task.version, if_version)?;
    if let Some(execution) = live(conn, task.id)? {
        return Err(Error::conflict(
            format!("task {:?} has a running execution {}", task.name, execution.short()),
            "finish it first with `provost exec finish`",
        ));
    }
    Ok(execution_results::table.filter(execution_results::task_id.eq(task.id)).count().get_result(conn)?)
}

/// Deletes a task and its executions. `agreed` is how many executions a person agreed to lose.
///
/// # Errors
/// As [`extent`], and [`Error::Conflict`] when there are more executions than agreed.
pub fn delete(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    task: &Task,
    if_version: Option<i64>,
    agreed: Option<i64>,
) -> Result<(), Error> {
    lock::rows(conn, Task::TABLE, "id", task.id)?;
    let found = extent(conn, task, if_version)?;
    if agreed.is_some_and(|agreed| found > agreed) {
        return Err(Error::conflict(
            format!("task {:?} has {found} execution(s) by now, more than were agreed to", task.name),
            "run the command again",
        ));
    }
    delete_executions(conn, by, task.id)?;
    Ok(audit::delete(conn, by, task)?)
}

/// Deletes a task's executions, oldest first.
///
/// # Errors
/// What the database says.
pub(in crate::crud) fn delete_executions(conn: &mut DbConn, by: &Recorder<'_>, task_id: Id) -> Result<(), Error> {
    loop {
        let batch: Vec<Execution> = execution_results::table
            .filter(execution_results::task_id.eq(task_id))
            .order(execution_results::id.asc())
            .limit(BATCH)
            .load(conn)?;
        if batch.is_empty() {
            return Ok(());
        }
        for execution in &batch {
            audit::delete(conn, by, execution)?;
        }
    }
}
