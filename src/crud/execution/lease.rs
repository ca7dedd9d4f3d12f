//! What keeps a running execution alive, and what becomes of one that nobody keeps alive.

use std::collections::HashMap;

use chrono::TimeDelta;
use diesel::prelude::*;

use super::run::{End, hear_of, lease_end, refuse_ended, settle};
use crate::audit::{self, Recorder};
use crate::crud::{Error, lock, names};
use crate::db::DbConn;
use crate::model::{Agent, Execution, MAX_TEXT_BYTES};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sql_types::{ExecutionStatus, Id, Instant};

/// How long after its task's time-out an execution is ended by others: its own worker asks the
/// process to end, waits, and has it killed before it reports.
const TIMEOUT_GRACE: TimeDelta = TimeDelta::seconds(60);

/// How many executions one transaction reaps.
const MOST_REAPED: usize = 500;

/// Refuses when another agent holds the execution, or none.
///
/// # Errors
/// [`Error::Conflict`] with the holder's name.
pub fn refuse_other_holder(conn: &mut DbConn, execution: &Execution, agent: &Agent) -> Result<(), Error> {
    if execution.agent_id == Some(agent.id) {
        return Ok(());
    }
    let holder = match execution.agent_id {
        Some(id) => names::agents(conn, [id].into_iter())?.remove(&id),
        None => None,
    };
    let holder = holder.map_or_else(|| "by no agent".to_owned(), |name| format!("by agent {name:?}"));
    Err(Error::conflict(
        format!("execution {} is held {holder}, not by {:?}", execution.id.short(), agent.name),
        "`provost exec list --status running --agent` shows what an agent holds",
    ))
}

/// Lets a running execution live for another `lease` from now. Telemetry: no version, no entry.
///
/// # Errors
/// [`Error::Conflict`] when it has ended, also by being reaped.
pub fn renew(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    execution: &Execution,
    lease: TimeDelta,
) -> Result<Execution, Error> {
    refuse_ended(execution)?;
    let until = lease_end(by.now(), lease)?;
    if audit::renew_lease(conn, execution.id, until)? == 0 {
        return Err(Error::Stale);
    }
    if let Some(agent_id) = execution.agent_id {
        hear_of(conn, by, agent_id)?;
    }
    Ok(Execution { lease_expires_at: Some(until), ..execution.clone() })
}

/// Appends to what a running execution wrote; the last 64 KiB are kept. Telemetry: no version, and
/// the entry of its end tells the whole.
///
/// # Errors
/// [`Error::Conflict`] when it has ended, also by being reaped.
pub fn append_output(conn: &mut DbConn, execution: &Execution, text: &str) -> Result<Execution, Error> {
    // Two that append at once come one after the other, and the second adds to what the first left.
    let execution = &lock::execution(conn, execution.id)?.ok_or(Error::Stale)?;
    refuse_ended(execution)?;
    let mut output = execution.output.clone().unwrap_or_default();
    output.push_str(text);
    let excess = output.len().saturating_sub(MAX_TEXT_BYTES);
    output.drain(..output.ceil_char_boundary(excess));
    if audit::keep_output(conn, execution.id, &output)? == 0 {
        return Err(Error::Stale);
    }
    Ok(Execution { output: Some(output), ..execution.clone() })
}

/// Ends the running executions whose lease has run out (`abandoned`), and those that ran far
/// beyond their task's time-out (`timeout`); their tasks move on. At most 500 at a time; says
/// whether there may be more.
///
/// # Errors
/// What the database says.
pub fn reap(conn: &mut DbConn, by: &Recorder<'_>) -> Result<(Vec<Execution>, bool), Error> {
    let mut reaped = Vec::new();
    let found = overdue(conn, by.now())?;
    let more = found.len() == MOST_REAPED;
    for (id, task_id) in found {
        // Locked before it is looked at again: its worker may be reporting at this moment, or renewing.
        let Some(task) = lock::task(conn, task_id)? else { continue };
        let Some(execution) = lock::execution(conn, id)? else { continue };
        if execution.status != ExecutionStatus::Running {
            continue;
        }
        if let Some((status, error)) =
            verdict(execution.lease_expires_at, execution.started_at, task.timeout_seconds, by.now())
        {
            let end = End { status, exit_code: None, output: None, error: Some(error), ended_at: Some(by.now()) };
            reaped.push(settle(conn, by, &execution, end, "reap")?);
        }
    }
    Ok((reaped, more))
}

/// How many executions the next [`reap`] would end: their lease ran out, or their time.
///
/// # Errors
/// What the database says.
pub fn stuck(conn: &mut DbConn, now: Instant) -> Result<usize, Error> {
    Ok(overdue(conn, now)?.len())
}

/// What is to be reaped at `now`, each with its task, in the order of the tasks: two that reap at
/// once must not wait for each other crosswise.
fn overdue(conn: &mut DbConn, now: Instant) -> Result<Vec<(Id, Id)>, Error> {
    // What runs is little beside what has run, and is looked at as a whole.
    let running: Vec<(Id, Id, Option<Instant>, Instant)> = execution_results::table
        .filter(execution_results::status.eq(ExecutionStatus::Running))
        .select((
            execution_results::id,
            execution_results::task_id,
            execution_results::lease_expires_at,
            execution_results::started_at,
        ))
        .load(conn)?;
    let mut timeouts: HashMap<Id, Option<i32>> = HashMap::new();
    for piece in running.chunks(1000) {
        let tasks: Vec<Id> = piece.iter().map(|(_, task_id, ..)| *task_id).collect();
        let rows: Vec<(Id, Option<i32>)> = scheduled_tasks::table
            .filter(scheduled_tasks::id.eq_any(tasks))
            .filter(scheduled_tasks::timeout_seconds.is_not_null())
            .select((scheduled_tasks::id, scheduled_tasks::timeout_seconds))
            .load(conn)?;
        timeouts.extend(rows);
    }
    let mut found: Vec<(Id, Id)> = running
        .into_iter()
        .filter(|(_, task_id, lease, started_at)| {
            verdict(*lease, *started_at, timeouts.get(task_id).copied().flatten(), now).is_some()
        })
        .map(|(id, task_id, ..)| (id, task_id))
        .collect();
    found.sort_unstable_by_key(|(_, task_id)| *task_id);
    found.truncate(MOST_REAPED);
    Ok(found)
}

/// How a running execution that nobody keeps alive has ended, and what is to be said about it.
fn verdict(
    lease_expires_at: Option<Instant>,
    started_at: Instant,
    timeout_seconds: Option<i32>,
    now: Instant,
) -> Option<(ExecutionStatus, String)> {
    if let Some(seconds) = timeout_seconds {
        let ends_at = started_at.plus(TimeDelta::seconds(i64::from(seconds)) + TIMEOUT_GRACE);
        if ends_at.is_ok_and(|at| at < now) {
            return Some((ExecutionStatus::Timeout, format!("it ran longer than {seconds} s, and nobody ended it")));
        }
    }
    let expired_at = lease_expires_at.filter(|at| *at < now)?;
    Some((ExecutionStatus::Abandoned, format!("its lease ran out at {expired_at}, and nobody renewed it")))
}

/// Keeps what a worker has to say of an execution that was ended without it: as text on its error,
/// so that nothing of what was done is lost.
///
/// # Errors
/// [`Error::Conflict`] while the execution is running.
pub fn report_late(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    execution: &Execution,
    report: &str,
) -> Result<Execution, Error> {
    if execution.status == ExecutionStatus::Running {
        return Err(Error::conflict(
            format!("execution {} is still running", execution.id.short()),
            "end it with `provost exec finish`",
        ));
    }
    let mut error = execution.error.clone().map_or_else(String::new, |error| error + "\n");
    error.push_str(report);
    error.truncate(error.floor_char_boundary(MAX_TEXT_BYTES));
    let after = Execution { error: Some(error), ..execution.clone() };
    Ok(audit::update(conn, by, execution, after, "report")?)
}
