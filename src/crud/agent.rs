//! Agents.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Text};

use super::error::check_version;
use super::reference::{self, Lookup, folded};
use super::{Error, Page, Paged, between, lock};
use crate::audit::{self, Recorder};
use crate::db::{DbConn, MultiBackend, Prepared};
use crate::model::{Agent, AgentChanges, AgentFilter, Execution, NewAgent, Record};
use crate::schema::{agent_utilization, agents, execution_results};
use crate::sql_types::{AgentStatus, AgentType, ExecutionStatus, Id, Instant, Json, sql as types};

/// How many executions lose their agent at a time: each may hold 64 KiB of output.
const BATCH: u16 = 500;

const LOOKUP: Lookup<Agent> = Lookup {
    by_id: |conn, id| agents::table.find(id).first(conn).optional(),
    by_name: |conn, name| {
        let is_named = sql::<Bool>(&folded(conn, "agents.name")).bind::<Text, _>(name.to_ascii_lowercase());
        Prepared(agents::table.filter(is_named)).load(conn)
    },
    label: |_, agent| Ok(agent.id.to_string()),
};

/// What an agent did, by the executions that name it.
#[derive(Debug, Clone, PartialEq, Queryable)]
pub struct Utilization {
    /// The agent.
    pub agent_id: Id,
    /// Its name.
    pub name: String,
    /// What it is good for.
    pub type_: AgentType,
    /// What it is doing, by its own word.
    pub status: AgentStatus,
    /// How many executions name it.
    pub executions: i64,
    /// How long they took together, in milliseconds.
    pub busy_ms: i64,
    /// Which part of the ended ones succeeded, 0 to 1; none when none ended.
    pub success_rate: Option<f64>,
    /// When it was last heard of.
    pub last_active_at: Option<Instant>,
}

/// Finds the agent that `reference` names.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`].
pub fn find(conn: &mut DbConn, reference: &str) -> Result<Agent, Error> {
    reference::find(conn, reference, &LOOKUP)
}

fn filtered<'a>(conn: &DbConn, filter: &AgentFilter) -> agents::BoxedQuery<'a, MultiBackend> {
    let mut query = agents::table.into_boxed();
    if let Some(type_) = filter.type_ {
        query = query.filter(agents::type_.eq(type_));
    }
    if let Some(status) = filter.status {
        query = query.filter(agents::status.eq(status));
    }
    if let Some((since, until)) = between(filter.since, filter.until) {
        query = query.filter(agents::created_at.ge(since)).filter(agents::created_at.lt(until));
    }
    match &filter.capability {
        Some(skill) => with_capability(conn, query, skill),
        None => query,
    }
}

/// Only agents that name this skill.
fn with_capability<'a>(
    conn: &DbConn,
    query: agents::BoxedQuery<'a, MultiBackend>,
    skill: &str,
) -> agents::BoxedQuery<'a, MultiBackend> {
    // PostgreSQL's GIN index answers `@>` only; SQLite has no such index and looks into each array.
    match conn {
        DbConn::Postgres(_) => {
            let skills = Json::of_program(serde_json::json!([skill]));
            query.filter(sql::<Bool>("agents.capabilities @> ").bind::<types::Json, _>(skills))
        }
        DbConn::Sqlite(_) => query.filter(
            sql::<Bool>("EXISTS (SELECT 1 FROM json_each(agents.capabilities) AS skill WHERE skill.value = ")
                .bind::<Text, _>(skill.to_owned())
                .sql(")"),
        ),
    }
}

/// A page of agents in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, filter: &AgentFilter, page: Page) -> Result<Paged<Agent>, Error> {
    let mut query = filtered(conn, filter).order(agents::id.asc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(agents::id.gt(after));
    }
    Ok(page.cut(query.load(conn)?))
}

/// How many agents the filter lets through.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, filter: &AgentFilter) -> Result<i64, Error> {
    Ok(filtered(conn, filter).count().get_result(conn)?)
}

/// Makes an agent.
///
/// # Errors
/// A value that breaks its rule, a name that is taken.
pub fn create(conn: &mut DbConn, by: &Recorder<'_>, new: NewAgent) -> Result<Agent, Error> {
    let row = new.into_row(by.now())?;
    let name = row.name.clone();
    audit::create(conn, by, row).map_err(|error| taken(error.into(), &name))
}

/// Changes an agent.
///
/// # Errors
/// A value that breaks its rule, a name that is taken, another version than expected.
pub fn update(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    agent: &Agent,
    changes: &AgentChanges,
    if_version: Option<i64>,
) -> Result<Agent, Error> {
    check_version("agent", &agent.name, agent.version, if_version)?;
    let after = changes.apply(agent)?;
    let name = after.name.clone();
    audit::update(conn, by, agent, after, "update").map_err(|error| taken(error.into(), &name))
}

/// Notes that an agent was heard of; a status that it tells and that differs is a change.
///
/// # Errors
/// What the database says.
pub fn heartbeat(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    agent: &Agent,
    status: Option<AgentStatus>,
) -> Result<Agent, Error> {
    let changed = update(conn, by, agent, &AgentChanges { status, ..AgentChanges::default() }, None)?;
    if audit::touch_agent(conn, agent.id, Instant::MAX, by.now())? == 0 {
        return Err(Error::Stale);
    }
    Ok(Agent { last_active_at: Some(by.now()), ..changed })
}

/// Deletes an agent. Its executions stay and name no agent any more, each with its own entry.
///
/// # Errors
/// [`Error::Conflict`] while one of them is running, another version than expected.
pub fn delete(conn: &mut DbConn, by: &Recorder<'_>, agent: &Agent, if_version: Option<i64>) -> Result<(), Error> {
    check_version("agent", &agent.name, agent.version, if_version)?;
    if lock::rows(conn, Agent::TABLE, "id", agent.id)? == Some(0) {
        return Err(Error::Stale);
    }
    refuse_while_running(conn, agent)?;
    detach_executions(conn, by, agent.id)?;
    Ok(audit::delete(conn, by, agent)?)
}

fn refuse_while_running(conn: &mut DbConn, agent: &Agent) -> Result<(), Error> {
    let running: Option<Id> = execution_results::table
        .filter(execution_results::agent_id.eq(agent.id))
        .filter(execution_results::status.eq(ExecutionStatus::Running))
        .order(execution_results::id.asc())
        .select(execution_results::id)
        .first(conn)
        .optional()?;
    match running {
        Some(id) => Err(Error::conflict(
            format!("agent {:?} is still running execution {id}", agent.name),
            "end it first with `provost exec finish`; `provost agent update --status offline` keeps the agent",
        )),
        None => Ok(()),
    }
}

fn detach_executions(conn: &mut DbConn, by: &Recorder<'_>, id: Id) -> Result<(), Error> {
    // An execution that was changed names the agent no more, so the next page is the first again.
    loop {
        let page: Vec<Execution> = execution_results::table
            .filter(execution_results::agent_id.eq(id))
            .order(execution_results::id.asc())
            .limit(i64::from(BATCH))
            .load(conn)?;
        for execution in &page {
            audit::update(conn, by, execution, Execution { agent_id: None, ..execution.clone() }, "update")?;
        }
        if page.len() < usize::from(BATCH) {
            return Ok(());
        }
    }
}

/// How many executions name the agent.
///
/// # Errors
/// What the database says.
pub fn executions(conn: &mut DbConn, id: Id) -> Result<i64, Error> {
    Ok(execution_results::table.filter(execution_results::agent_id.eq(id)).count().get_result(conn)?)
}

/// What one agent did.
///
/// # Errors
/// What the database says.
pub fn utilization(conn: &mut DbConn, id: Id) -> Result<Utilization, Error> {
    Ok(agent_utilization::table.find(id).first(conn)?)
}

/// A page of what each agent did, in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn list_utilization(conn: &mut DbConn, page: Page) -> Result<Paged<Utilization>, Error> {
    // The page is cut from the agents first: the view would add up every execution there is before
    // it could be cut.
    let agents = list(conn, &AgentFilter::default(), page)?;
    let ids: Vec<Id> = agents.rows.iter().map(|agent| agent.id).collect();
    let rows = agent_utilization::table
        .filter(agent_utilization::agent_id.eq_any(ids))
        .order(agent_utilization::agent_id.asc())
        .load(conn)?;
    Ok(Paged { rows, more: agents.more })
}

/// What an agent did within a range in time.
#[derive(QueryableByName)]
struct Work {
    #[diesel(sql_type = BigInt)]
    executions: i64,
    #[diesel(sql_type = BigInt)]
    busy_ms: i64,
    #[diesel(sql_type = BigInt)]
    success: i64,
    #[diesel(sql_type = BigInt)]
    ended: i64,
}

/// As [`utilization`] of each of these, by the executions that began from `since` on and before `until`.
///
/// # Errors
/// What the database says.
pub fn utilization_within(
    conn: &mut DbConn,
    agents: Vec<Agent>,
    since: Instant,
    until: Instant,
) -> Result<Vec<Utilization>, Error> {
    let select = "SELECT count(*) AS executions, CAST(coalesce(sum(e.duration_ms), 0) AS bigint) AS busy_ms, \
         count(*) FILTER (WHERE e.status = 'success') AS success, count(e.ended_at) AS ended \
         FROM execution_results AS e WHERE e.agent_id =";
    let work: Vec<Work> = match conn {
        DbConn::Postgres(inner) => {
            let ids: Vec<Id> = agents.iter().map(|agent| agent.id).collect();
            diesel::sql_query(format!(
                "SELECT w.* FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, place) CROSS JOIN LATERAL \
                 ({select} o.id AND e.started_at >= $2 AND e.started_at < $3) AS w ORDER BY o.place"
            ))
            .bind::<Array<types::Id>, _>(ids)
            .bind::<types::Instant, _>(since)
            .bind::<types::Instant, _>(until)
            .load(inner)?
        }
        DbConn::Sqlite(inner) => {
            let each = agents.iter().map(|agent| {
                let statement = format!("{select} ? AND e.started_at >= ? AND e.started_at < ?");
                diesel::sql_query(statement)
                    .bind::<types::Id, _>(agent.id)
                    .bind::<types::Instant, _>(since)
                    .bind::<types::Instant, _>(until)
                    .get_result(inner)
            });
            each.collect::<QueryResult<_>>()?
        }
    };
    Ok(agents.into_iter().zip(work).map(|(agent, work)| utilized(agent, &work)).collect())
}

#[expect(clippy::cast_precision_loss, reason = "exact below 2^53 executions")]
fn utilized(agent: Agent, work: &Work) -> Utilization {
    Utilization {
        agent_id: agent.id,
        name: agent.name,
        type_: agent.type_,
        status: agent.status,
        executions: work.executions,
        busy_ms: work.busy_ms,
        success_rate: (work.ended > 0).then(|| work.success as f64 / work.ended as f64),
        last_active_at: agent.last_active_at,
    }
}

fn taken(error: Error, name: &str) -> Error {
    error.on_unique("agents_name_key", || format!("the agent name {name:?} is taken"))
}
