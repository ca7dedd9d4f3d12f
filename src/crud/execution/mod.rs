//! Executions: what they can be asked. How one begins and ends is in `run`, how a worker takes
//! several in `claim`, what keeps them alive in `lease`, what they tell as a whole in `stats`, and how the old ones go in
//! `prune`, `walk`, `pace` and `retention`.

mod claim;
mod lease;
mod pace;
mod prune;
mod retention;
mod run;
mod stats;
mod walk;

use diesel::prelude::*;

use super::error::check_version;
use super::reference::{self, Lookup};
use super::search::{self, Passage, Terms};
use super::{Error, Page, Paged, between, names};
use crate::audit::{self, Recorder};
use crate::db::{DbConn, MultiBackend};
use crate::model::{Execution, ExecutionFilter, Record, Task};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sql_types::{ExecutionStatus, Id, Instant};

pub use claim::{Claim, Claims, claim};
pub use lease::{append_output, reap, refuse_other_holder, renew, report_late, stuck};
pub use pace::{Pace, Watch};
pub use prune::{Candidate, Criteria, alone_among_deleters, may_prune, prune, rows};
pub use retention::{absent_projects, kept_policy, resolved_policy};
pub use run::{End, Holder, finish, start};
pub use stats::{Band, Figures, Group, Run, RunsOf, Tally, durations, recent, stats, stats_by};
pub use walk::{Walk, prunable, still};

/// An execution with the names that its ids stand for.
#[derive(Debug, Clone)]
pub struct NamedExecution {
    /// The execution.
    pub execution: Execution,
    /// Its task's name.
    pub task: String,
    /// Its agent's name.
    pub agent: Option<String>,
}

/// A task that was claimed, and the execution that was started for it.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// The task as it now stands.
    pub task: Task,
    /// Its execution.
    pub execution: Execution,
}

/// The columns of an [`ExecutionSummary`], in its order.
const SUMMARY: (
    execution_results::id,
    execution_results::task_id,
    execution_results::agent_id,
    execution_results::status,
    execution_results::scheduled_for,
    execution_results::attempt,
    execution_results::started_at,
    execution_results::ended_at,
    execution_results::duration_ms,
    execution_results::exit_code,
) = (
    execution_results::id,
    execution_results::task_id,
    execution_results::agent_id,
    execution_results::status,
    execution_results::scheduled_for,
    execution_results::attempt,
    execution_results::started_at,
    execution_results::ended_at,
    execution_results::duration_ms,
    execution_results::exit_code,
);

/// An execution in a list: all but its output and error, which may be large.
#[derive(Debug, Clone, Queryable)]
pub struct ExecutionSummary {
    /// The id.
    pub id: Id,
    /// What is executed.
    pub task_id: Id,
    /// Who executes it.
    pub agent_id: Option<Id>,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// The slot it is for.
    pub scheduled_for: Option<Instant>,
    /// The how-manieth try of its slot.
    pub attempt: i32,
    /// When it began.
    pub started_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// How long it took, in milliseconds.
    pub duration_ms: Option<i64>,
    /// What its process returned.
    pub exit_code: Option<i32>,
}

/// A row of a list with the names that its ids stand for.
#[derive(Debug, Clone)]
pub struct NamedSummary {
    /// The row.
    pub execution: ExecutionSummary,
    /// Its task's name.
    pub task: String,
    /// Its agent's name.
    pub agent: Option<String>,
}

/// An execution has no name: only its full id and its last eight digits find it.
const LOOKUP: Lookup<Execution> = Lookup {
    by_id: |conn, id| execution_results::table.find(id).first(conn).optional(),
    by_name: |_, _| Ok(Vec::new()),
    label: |_, execution| Ok(execution.id.to_string()),
};

/// Finds the execution that `reference` names.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`].
pub fn find(conn: &mut DbConn, reference: &str) -> Result<Execution, Error> {
    reference::find(conn, reference, &LOOKUP)
}

/// Adds the names that an execution's ids stand for.
///
/// # Errors
/// What the database says.
pub fn named(conn: &mut DbConn, execution: Execution) -> Result<NamedExecution, Error> {
    let task = names::tasks(conn, [execution.task_id].into_iter())?.remove(&execution.task_id).unwrap_or_default();
    let agent = match execution.agent_id {
        Some(id) => names::agents(conn, [id].into_iter())?.remove(&id),
        None => None,
    };
    Ok(NamedExecution { execution, task, agent })
}

fn filtered<'a>(filter: &ExecutionFilter) -> execution_results::BoxedQuery<'a, MultiBackend> {
    let mut query = execution_results::table.into_boxed();
    if let Some(task_id) = filter.task_id {
        query = query.filter(execution_results::task_id.eq(task_id));
    }
    if let Some(agent_id) = filter.agent_id {
        query = query.filter(execution_results::agent_id.eq(agent_id));
    }
    if let Some(project_id) = filter.project_id {
        let tasks =
            scheduled_tasks::table.filter(scheduled_tasks::project_id.eq(project_id)).select(scheduled_tasks::id);
        query = query.filter(execution_results::task_id.eq_any(tasks));
    }
    if let Some(user_id) = filter.user_id {
        let tasks = scheduled_tasks::table.filter(scheduled_tasks::user_id.eq(user_id)).select(scheduled_tasks::id);
        query = query.filter(execution_results::task_id.eq_any(tasks));
    }
    if let Some(status) = filter.status {
        query = query.filter(execution_results::status.eq(status));
    }
    if let Some((since, until)) = between(filter.since, filter.until) {
        query = query.filter(execution_results::started_at.ge(since)).filter(execution_results::started_at.lt(until));
    }
    query
}

/// A page of executions, newest first.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, filter: &ExecutionFilter, page: Page) -> Result<Paged<NamedSummary>, Error> {
    let mut query = filtered(filter).order(execution_results::id.desc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(execution_results::id.lt(after));
    }
    let page = page.cut(query.select(SUMMARY).load(conn)?);
    with_names(conn, page)
}

/// The executions with these ids, in the order of the ids.
///
/// # Errors
/// What the database says.
pub fn summaries(conn: &mut DbConn, ids: Vec<Id>) -> Result<Vec<NamedSummary>, Error> {
    let load =
        |ids: Vec<Id>| execution_results::table.filter(execution_results::id.eq_any(ids)).select(SUMMARY).load(conn);
    let found = search::in_order::<_, diesel::result::Error>(
        Paged { rows: ids, more: false },
        load,
        |row: &ExecutionSummary| row.id,
    )?;
    Ok(with_names(conn, found)?.rows)
}

/// The executions whose error and output match the search text, best match first; an error
/// weighs more.
///
/// # Errors
/// What the database says.
pub fn search(
    conn: &mut DbConn,
    terms: &Terms,
    within: &[(&'static str, Id)],
    limit: Option<u32>,
) -> Result<Paged<(NamedSummary, Option<Passage>)>, Error> {
    let ids = search::ranked(conn, Execution::TABLE, terms, within, limit)?;
    // What was written may be large: only the passage of it is kept.
    let load = |ids: Vec<Id>| {
        let rows: Vec<(ExecutionSummary, Option<String>, Option<String>)> = execution_results::table
            .filter(execution_results::id.eq_any(ids))
            .select((SUMMARY, execution_results::error, execution_results::output))
            .load(conn)?;
        let passage = |(row, error, output): (_, Option<String>, Option<String>)| {
            (row, terms.passage(&[("error", error.as_deref()), ("output", output.as_deref())]))
        };
        QueryResult::Ok(rows.into_iter().map(passage).collect())
    };
    let found = search::in_order(ids, load, |row: &(ExecutionSummary, _)| row.0.id)?;
    let (rows, passages): (Vec<_>, Vec<_>) = found.rows.into_iter().unzip();
    let named = with_names(conn, Paged { rows, more: found.more })?;
    Ok(Paged { rows: named.rows.into_iter().zip(passages).collect(), more: named.more })
}

fn with_names(conn: &mut DbConn, page: Paged<ExecutionSummary>) -> Result<Paged<NamedSummary>, Error> {
    let tasks = names::tasks(conn, page.rows.iter().map(|row| row.task_id))?;
    let agents = names::agents(conn, page.rows.iter().filter_map(|row| row.agent_id))?;
    Ok(page.map(|execution| NamedSummary {
        task: tasks.get(&execution.task_id).cloned().unwrap_or_default(),
        agent: execution.agent_id.and_then(|id| agents.get(&id).cloned()),
        execution,
    }))
}

/// How many executions the filter lets through.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, filter: &ExecutionFilter) -> Result<i64, Error> {
    Ok(filtered(filter).count().get_result(conn)?)
}

/// Deletes a finished execution.
///
/// # Errors
/// [`Error::Conflict`] while it is running, or for another version than expected.
pub fn delete(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    execution: &Execution,
    if_version: Option<i64>,
) -> Result<(), Error> {
    let name = execution.id.short();
    check_version("execution", &name, execution.version, if_version)?;
    if execution.status == ExecutionStatus::Running {
        return Err(Error::conflict(
            format!("execution {name} is running"),
            "finish it first with `provost exec finish`",
        ));
    }
    // A prune that goes on now may count on this one as the newest that stays.
    alone_among_deleters(conn)?;
    Ok(audit::delete(conn, by, execution)?)
}
