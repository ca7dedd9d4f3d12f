//! The last runs of a task or an agent, which a table draws as a mark each.

use crate::crud;
use crate::crud::execution::RunsOf;
use crate::db::DbConn;
use crate::model::ExecutionFilter;
use crate::sql_types::{ExecutionStatus, Id, Instant};

/// How many of its last runs are told of a task or an agent.
pub const RECENT: u32 = 30;

/// An execution as one of the last.
#[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
pub struct RecentRun {
    /// The execution.
    pub id: Id,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// When it began.
    pub started_at: Instant,
    /// How long it took, in milliseconds; null while it runs.
    pub duration_ms: Option<i64>,
}

/// The last runs of this task or agent, oldest first.
///
/// # Errors
/// What the database says.
pub fn recent(conn: &mut DbConn, of: RunsOf, id: Id) -> Result<Vec<RecentRun>, crud::Error> {
    let mut runs = crud::execution::recent(conn, of, &[id], &ExecutionFilter::default(), RECENT)?;
    let told = |run: crud::execution::Run| RecentRun {
        id: run.id,
        status: run.status,
        started_at: run.started_at,
        duration_ms: run.duration_ms,
    };
    Ok(runs.remove(&id).unwrap_or_default().into_iter().map(told).collect())
}
