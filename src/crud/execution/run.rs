//! How an execution begins and ends, and what that does to its task.

use chrono::TimeDelta;
use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::{Array, Integer, Nullable};

use super::Claimed;
use crate::audit::{self, Recorder};
use crate::crud::task::{self, plan};
use crate::crud::{Error, lock};
use crate::db::{DbConn, Prepared};
use crate::model::{Agent, Execution, Invalid, Task, TaskEvent};
use crate::schema::execution_results;
use crate::sql_types::{AgentStatus, ExecutionStatus, Id, Instant, TaskStatus, sql as types};

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

/// Who executes, and until when it is believed to live without a word.
#[derive(Debug, Clone, Copy, Default)]
pub struct Holder<'a> {
    /// The agent.
    pub agent: Option<&'a Agent>,
    /// How long the lease lasts that the execution begins with; none is no lease.
    pub lease: Option<TimeDelta>,
}

/// Starts an execution of a pending task: for the slot that is due or being tried again, else by
/// hand, for none.
///
/// # Errors
/// [`Error::Conflict`] unless the task is pending, or when the agent is offline.
pub fn start(conn: &mut DbConn, by: &Recorder<'_>, task: &Task, holder: Holder<'_>) -> Result<Execution, Error> {
    // Two that start it at once come one after the other, and the second sees what the first did.
    let task = lock::task(conn, task.id)?.ok_or(Error::Stale)?;
    let by = &by.as_of_now(conn)?;
    task::check(&task, TaskEvent::Start, "started")?;
    if let Some(execution) = task::live(conn, task.id)? {
        return Err(Error::conflict(
            format!("task {:?} has a running execution {} already", task.name, execution.short()),
            "end it first with `provost exec finish`",
        ));
    }
    if let Some(agent) = holder.agent {
        refuse_offline(agent)?;
    }
    let is_due = task.slot_attempts > 0 || plan::due_at(&task).is_some_and(|due| due <= by.now());
    let slot = match task::take_slot(&task, by.now()) {
        task::Take::Run(slot) if is_due => slot,
        _ => None,
    };
    let mut begun = begin(conn, by, vec![(task, slot)], holder, "start")?;
    if let Some(agent) = holder.agent {
        hear_of(conn, by, agent.id)?;
    }
    Ok(begun.remove(0).execution)
}

/// Makes an execution of each task for its slot and moves the tasks to running; all as they now stand.
pub(super) fn begin(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    tasks: Vec<(Task, Option<Instant>)>,
    holder: Holder<'_>,
    action: &str,
) -> Result<Vec<Claimed>, Error> {
    if tasks.is_empty() {
        return Ok(Vec::new());
    }
    let now = by.now();
    let attempts = next_attempts(conn, &tasks)?;
    let lease_expires_at = holder.lease.map(|lease| lease_end(now, lease)).transpose()?;
    let execution = |((task, slot), attempt): (&(Task, Option<Instant>), i32)| Execution {
        id: Id::mint(),
        task_id: task.id,
        agent_id: holder.agent.map(|agent| agent.id),
        status: ExecutionStatus::Running,
        scheduled_for: *slot,
        attempt,
        lease_expires_at,
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
    let executions = tasks.iter().zip(attempts).map(execution).collect();
    let executions = audit::create_executions(conn, by, executions)?;
    let begun = |(task, slot): (Task, Option<Instant>)| {
        let after = Task {
            status: TaskStatus::Running,
            slot_at: slot,
            slot_attempts: task.slot_attempts.saturating_add(1),
            last_run_at: Some(now),
            ..task.clone()
        };
        (task, after)
    };
    let tasks = audit::begin_tasks(conn, by, tasks.into_iter().map(begun).collect(), action)?;
    Ok(tasks.into_iter().zip(executions).map(|(task, execution)| Claimed { task, execution }).collect())
}

/// When a lease that begins now runs out.
pub(super) fn lease_end(now: Instant, lease: TimeDelta) -> Result<Instant, Error> {
    now.plus(lease).map_err(|_| {
        Invalid::new("lease", &format!("{} s", lease.num_seconds()), "it would end after the year 9999")
            .hint("such as 5m or 2h")
            .into()
    })
}

/// Refuses an agent that is offline by its own word.
pub(super) fn refuse_offline(agent: &Agent) -> Result<(), Error> {
    if agent.status == AgentStatus::Offline {
        return Err(Error::conflict(
            format!("agent {:?} is offline", agent.name),
            "`provost agent update --status idle` takes it back to work",
        ));
    }
    Ok(())
}

/// Notes that an agent was heard of, at most once a second: many that work in one agent's name at
/// once would wait for each other at its row.
pub(super) fn hear_of(conn: &mut DbConn, by: &Recorder<'_>, agent_id: Id) -> Result<(), Error> {
    let a_second_ago = by.now().plus(TimeDelta::seconds(-1)).unwrap_or(Instant::MIN);
    audit::touch_agent(conn, agent_id, a_second_ago, by.now())?;
    Ok(())
}

#[derive(QueryableByName)]
struct LastAttempt {
    #[diesel(sql_type = Nullable<Integer>)]
    attempt: Option<i32>,
}

/// The number of the next try of each. A slot that was worked on before its task was planned for it
/// once more goes on counting: a slot and its attempt name one execution for ever.
fn next_attempts(conn: &mut DbConn, tasks: &[(Task, Option<Instant>)]) -> QueryResult<Vec<i32>> {
    let last: Vec<Option<i32>> = match conn {
        // One question for all: a claim of a hundred must not ask a hundred times.
        DbConn::Postgres(inner) => {
            let each = "SELECT (SELECT max(e.attempt) FROM execution_results AS e \
                        WHERE e.task_id = asked.task_id AND e.scheduled_for = asked.slot) AS attempt \
                        FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS asked(task_id, slot, number) ORDER BY number";
            let query = diesel::sql_query(each)
                .bind::<Array<types::Id>, _>(tasks.iter().map(|(task, _)| task.id).collect::<Vec<_>>())
                .bind::<Array<Nullable<types::Instant>>, _>(tasks.iter().map(|(_, slot)| *slot).collect::<Vec<_>>());
            let rows: Vec<LastAttempt> = Prepared(query).load(inner)?;
            rows.into_iter().map(|row| row.attempt).collect()
        }
        DbConn::Sqlite(inner) => {
            let last = |(task, slot): &(Task, Option<Instant>)| {
                execution_results::table
                    .filter(execution_results::task_id.eq(task.id))
                    .filter(execution_results::scheduled_for.eq(*slot))
                    .select(dsl::max(execution_results::attempt))
                    .first(inner)
            };
            tasks.iter().map(last).collect::<QueryResult<_>>()?
        }
    };
    // Started by hand, for no slot: its task tells.
    let next = |((task, slot), last): (&(Task, Option<Instant>), Option<i32>)| match slot {
        Some(_) => last.unwrap_or(0).saturating_add(1),
        None => task.slot_attempts.saturating_add(1),
    };
    Ok(tasks.iter().zip(last).map(next).collect())
}

/// Ends a running execution and moves its task on. The execution's id is the fencing token: one
/// that was ended by somebody else can't be ended again.
///
/// # Errors
/// [`Error::Conflict`] when it has ended already, [`Error::Invalid`] for an end before its start.
pub fn finish(conn: &mut DbConn, by: &Recorder<'_>, execution: &Execution, end: &End) -> Result<Execution, Error> {
    refuse_ended(execution)?;
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
    let ended = settle(conn, by, execution, End { ended_at: Some(ended_at), ..end.clone() }, "finish")?;
    if let Some(agent_id) = execution.agent_id {
        hear_of(conn, by, agent_id)?;
    }
    Ok(ended)
}

/// Refuses what an ended execution can't have done to it any more.
pub(super) fn refuse_ended(execution: &Execution) -> Result<(), Error> {
    if execution.status == ExecutionStatus::Running {
        return Ok(());
    }
    Err(Error::conflict(
        format!("execution {} has ended already: {}", execution.id.short(), execution.status),
        "an ended execution stays as it is; `provost exec show` tells how it went",
    ))
}

/// Writes the end of an execution and what follows for its task, whose row is locked first: a
/// resume or a claim at this moment must see the execution as ended, or wait until this is done. So
/// is the execution's, to whose output somebody may be appending.
pub(super) fn settle(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    execution: &Execution,
    end: End,
    action: &str,
) -> Result<Execution, Error> {
    let task = lock::task(conn, execution.task_id)?.ok_or(Error::Stale)?;
    let execution = &lock::execution(conn, execution.id)?.ok_or(Error::Stale)?;
    refuse_ended(execution)?;
    // What was appended while it ran made no entry: the end's entry tells the whole output.
    let before = Execution { output: None, ..execution.clone() };
    let after = Execution {
        status: end.status,
        ended_at: end.ended_at,
        exit_code: end.exit_code,
        output: end.output.or_else(|| execution.output.clone()),
        error: end.error,
        ..execution.clone()
    };
    let ended = audit::update(conn, by, &before, after, action)?;
    audit::update(conn, by, &task, task::settle(&task, &ended, by.now()), action)?;
    Ok(ended)
}
