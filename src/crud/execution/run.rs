//! How an execution begins and ends, and what that does to its task.

use diesel::dsl;
use diesel::prelude::*;

use crate::audit::{self, Recorder};
use crate::crud::task::{self, plan};
use crate::crud::{Error, lock};
use crate::db::DbConn;
use crate::model::{Agent, Execution, Invalid, Record, Task, TaskEvent};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sql_types::{ExecutionStatus, Id, Instant, TaskStatus};

/// How an execution ended.
#[derive(Debug, Clone)]
pub struct End {
    /// Any status but `running` and `abandoned`.
    pub status: ExecutionStatus,
    /// What its process returned.
    pub exit_code: Option<i32>,
    /// The last of what it wrote, at most 64 KiB.
    pub output: Option<String>,
    /// What went wrong, at most 64 KiB.
    pub error: Option<String>,
    /// When; none means now.
    pub ended_at: Option<Instant>,
}

/// Starts an execution of a pending task: for the slot that is due or being tried again, else by
/// hand, for none.
///
/// # Errors
/// [`Error::Conflict`] unless the task is pending.
pub fn start(conn: &mut DbConn, by: &Recorder<'_>, task: &Task, agent: Option<&Agent>) -> Result<Execution, Error> {
    // Two that start it at once come one after the other, and the second sees what the first did.
    lock::rows(conn, Task::TABLE, "id", task.id)?;
    let task: &Task = &scheduled_tasks::table.find(task.id).first(conn)?;
    task::check(task, TaskEvent::Start, "started")?;
    if let Some(execution) = task::live(conn, task.id)? {
        return Err(Error::conflict(
            format!("task {:?} has a running execution {} already", task.name, execution.short()),
            "end it first with `provost exec finish`",
        ));
    }
    let now = by.now();
    let tried_before = task.slot_attempts > 0;
    let slot = if tried_before { task.slot_at } else { plan::due_at(task).filter(|due| *due <= now) };
    let attempt = next_attempt(conn, task, slot)?;
    let execution = Execution {
        id: Id::mint(),
        task_id: task.id,
        agent_id: agent.map(|agent| agent.id),
        status: ExecutionStatus::Running,
        scheduled_for: slot,
        attempt,
        lease_expires_at: None,
        started_at: now,
        ended_at: None,
        duration_ms: None,
        exit_code: None,
        output: None,
        error: None,
        created_at: now,
        updated_at: now,
        created_by: String::new(),
        updated_by: String::new(),
        version: 1,
    };
    let execution = audit::create(conn, by, execution)?;
    let after = Task {
        status: TaskStatus::Running,
        slot_at: slot,
        slot_attempts: task.slot_attempts + 1,
        last_run_at: Some(now),
        ..task.clone()
    };
    audit::update(conn, by, task, after, "start")?;
    if let Some(agent) = agent {
        audit::touch_agent(conn, agent.id, now)?;
    }
    Ok(execution)
}

/// The number of the next try. A slot that was worked on before its task was planned for it once
/// more goes on counting: a slot and its attempt name one execution for ever.
fn next_attempt(conn: &mut DbConn, task: &Task, slot: Option<Instant>) -> Result<i32, Error> {
    let Some(slot) = slot else { return Ok(task.slot_attempts + 1) };
    let last: Option<i32> = execution_results::table
        .filter(execution_results::task_id.eq(task.id))
        .filter(execution_results::scheduled_for.eq(slot))
        .select(dsl::max(execution_results::attempt))
        .first(conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Ends a running execution and moves its task on. The execution's id is the fencing token: one
/// that was ended by somebody else can't be ended again.
///
/// # Errors
/// [`Error::Conflict`] when it has ended already, [`Error::Invalid`] for an end before its start.
pub fn finish(conn: &mut DbConn, by: &Recorder<'_>, execution: &Execution, end: &End) -> Result<Execution, Error> {
    if execution.status != ExecutionStatus::Running {
        return Err(Error::conflict(
            format!("execution {} has ended already: {}", execution.id.short(), execution.status),
            "an ended execution stays as it is; `provost exec show` tells how it went",
        ));
    }
    // A clock that was set back must not keep a worker from reporting.
    let ended_at = end.ended_at.unwrap_or_else(|| by.now().max(execution.started_at));
    if ended_at < execution.started_at {
        return Err(Invalid::new(
            "ended_at",
            &ended_at.to_string(),
            format_args!("the execution started later, at {}", execution.started_at),
        )
        .hint("leave the time out when the execution ends now")
        .into());
    }
    let after = Execution {
        status: end.status,
        ended_at: Some(ended_at),
        exit_code: end.exit_code,
        output: end.output.clone(),
        error: end.error.clone(),
        ..execution.clone()
    };
    let ended = audit::update(conn, by, execution, after, "finish")?;
    // A resume at this moment must see the execution as ended, or wait until this is done.
    lock::rows(conn, Task::TABLE, "id", execution.task_id)?;
    let task: Task = scheduled_tasks::table.find(execution.task_id).first(conn)?;
    audit::update(conn, by, &task, plan::settle(&task, &ended, by.now()), "finish")?;
    if let Some(agent_id) = execution.agent_id {
        audit::touch_agent(conn, agent_id, by.now())?;
    }
    Ok(ended)
}
