//! The last runs of a task or an agent, each by an index that has them in their order.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::rows::Narrowing;
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::ExecutionFilter;
use crate::sql_types::{ExecutionStatus, Id, Instant, sql as types};

/// Whose runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunsOf {
    /// Those of tasks.
    Task,
    /// Those of agents.
    Agent,
}

/// An execution as one of many.
#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
pub struct Run {
    /// The task or the agent.
    #[diesel(sql_type = types::Id)]
    pub owner: Id,
    /// The execution.
    #[diesel(sql_type = types::Id)]
    pub id: Id,
    /// Where it stands.
    #[diesel(sql_type = types::ExecutionStatus)]
    pub status: ExecutionStatus,
    /// When it began.
    #[diesel(sql_type = types::Instant)]
    pub started_at: Instant,
    /// How long it took, in milliseconds; none while it runs.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub duration_ms: Option<i64>,
}

/// The last runs of each of these that the filter lets through, at most `limit`, oldest first: those that began last, by
/// their id when they began at once. The filter's status narrows nothing.
///
/// # Errors
/// What the database says.
pub fn recent(
    conn: &mut DbConn,
    of: RunsOf,
    owners: &[Id],
    filter: &ExecutionFilter,
    limit: u32,
) -> Result<HashMap<Id, Vec<Run>>, Error> {
    let column = match of {
        RunsOf::Task => "task_id",
        RunsOf::Agent => "agent_id",
    };
    let narrowing = Narrowing::of(filter);
    let (values, source) = (narrowing.values(), narrowing.source(conn, false));
    let and = if values == 0 { "WHERE" } else { "AND" };
    let runs = |owner: &str, limit: &str| {
        format!(
            "SELECT e.{column} AS owner, e.id, e.status, e.started_at, e.duration_ms {source} {and} e.{column} = {owner} \
             ORDER BY e.started_at DESC, e.id DESC LIMIT {limit}"
        )
    };
    let found: Vec<Run> = match conn {
        DbConn::Postgres(_) => {
            // Ids as one text: the statement is of both engines, of which one knows no arrays.
            let ids = owners.iter().map(Id::to_string).collect::<Vec<_>>().join(",");
            let statement = format!(
                "SELECT r.* FROM unnest(string_to_array(${}, ',')::uuid[]) AS o(id) CROSS JOIN LATERAL ({}) AS r",
                values + 1,
                runs("o.id", &format!("${}", values + 2))
            );
            narrowing.bound(statement).bind::<Text, _>(ids).bind::<BigInt, _>(i64::from(limit)).load(conn)?
        }
        DbConn::Sqlite(_) => {
            // A statement each: it has no LATERAL, and no way to a server either.
            let mut found = Vec::new();
            for owner in owners {
                let statement = narrowing.bound(runs("?", "?")).bind::<types::Id, _>(*owner);
                found.extend(statement.bind::<BigInt, _>(i64::from(limit)).load::<Run>(conn)?);
            }
            found
        }
    };
    let mut runs: HashMap<Id, Vec<Run>> = HashMap::new();
    for run in found {
        runs.entry(run.owner).or_default().push(run);
    }
    for runs in runs.values_mut() {
        runs.sort_by_key(|run| (run.started_at, run.id));
    }
    Ok(runs)
}
