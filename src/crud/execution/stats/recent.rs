//! The last runs of a task or an agent, each by an index that has them in their order.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Nullable};

use crate::crud::Error;
use crate::db::DbConn;
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

/// The last runs of each of these, at most `limit`, oldest first.
///
/// # Errors
/// What the database says.
pub fn recent(conn: &mut DbConn, of: RunsOf, owners: &[Id], limit: u32) -> Result<HashMap<Id, Vec<Run>>, Error> {
    let column = match of {
        RunsOf::Task => "task_id",
        RunsOf::Agent => "agent_id",
    };
    let mut runs: HashMap<Id, Vec<Run>> = HashMap::new();
    let select =
        format!("SELECT e.{column} AS owner, e.id, e.status, e.started_at, e.duration_ms FROM execution_results AS e");
    let order = "ORDER BY e.started_at DESC LIMIT";
    match conn {
        DbConn::Postgres(inner) => {
            let found: Vec<Run> = diesel::sql_query(format!(
                "SELECT r.* FROM unnest($1::uuid[]) AS o(id) CROSS JOIN LATERAL ({select} WHERE e.{column} = o.id {order} $2) AS r"
            ))
            .bind::<Array<types::Id>, _>(owners)
            .bind::<BigInt, _>(i64::from(limit))
            .load(inner)?;
            for run in found {
                runs.entry(run.owner).or_default().push(run);
            }
        }
        DbConn::Sqlite(inner) => {
            // A statement each: it has no LATERAL, and no way to a server either.
            for owner in owners {
                let found: Vec<Run> = diesel::sql_query(format!("{select} WHERE e.{column} = ? {order} ?"))
                    .bind::<types::Id, _>(owner)
                    .bind::<BigInt, _>(i64::from(limit))
                    .load(inner)?;
                runs.insert(*owner, found);
            }
        }
    }
    for runs in runs.values_mut() {
        runs.sort_by_key(|run| (run.started_at, run.id));
    }
    Ok(runs)
}
