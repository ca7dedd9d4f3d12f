//! Executions: what was done.

use diesel::prelude::*;

use super::{Record, stamped};
use crate::schema::execution_results;
use crate::sql_types::{ExecutionStatus, Id, Instant};

/// An execution as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, serde::Serialize, serde::Deserialize)]
#[diesel(table_name = execution_results, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Execution {
    /// The id, which is also the fencing token of the worker that holds it.
    pub id: Id,
    /// What is executed.
    pub task_id: Id,
    /// Who executes it.
    pub agent_id: Option<Id>,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// The slot it is for; none when it was started by hand.
    #[diesel(skip_update)]
    pub scheduled_for: Option<Instant>,
    /// The how-manieth try of its slot, from 1.
    #[diesel(skip_update)]
    pub attempt: i32,
    /// Until when its worker is believed to live; none without a lease. Telemetry.
    #[diesel(skip_update)]
    pub lease_expires_at: Option<Instant>,
    /// When it began.
    #[diesel(skip_update)]
    pub started_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// How long it took, in milliseconds; the database derives it.
    #[diesel(skip_insertion, skip_update)]
    pub duration_ms: Option<i64>,
    /// What its process returned.
    pub exit_code: Option<i32>,
    /// The last 64 KiB of what it wrote.
    pub output: Option<String>,
    /// What went wrong, by its own word.
    pub error: Option<String>,
    /// When it was made.
    #[diesel(skip_update)]
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Who made it.
    #[diesel(skip_update)]
    pub created_by: String,
    /// Who changed it last.
    pub updated_by: String,
    /// 1, and one more with each change.
    pub version: i64,
}

impl Record for Execution {
    const TABLE: &'static str = "execution_results";
    const NOUN: &'static str = "exec";
    const UNAUDITED: &'static [&'static str] = &["duration_ms", "lease_expires_at"];
    const DIGESTED: &'static [&'static str] = &["output", "error"];

    /// An execution has no name of its own; its short id is what tables print.
    fn record_name(&self) -> String {
        self.id.short()
    }

    stamped!();
}

/// Executions that were deleted together, as the one entry of the trail tells of them: it stands for the entries that
/// each of them would have had.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ExecutionPrune {
    /// The id of the deed.
    pub id: Id,
    /// How many went.
    pub count: usize,
    /// SHA-256 over their ids in lower case, sorted and joined by line feeds.
    pub sha256: String,
    /// The first of them by id.
    pub first_id: Id,
    /// The last.
    pub last_id: Id,
    /// The last twelve digits of each id, in the order of the ids, one after the other: which they were.
    pub ids: String,
    /// By what they were chosen.
    pub criteria: serde_json::Value,
    /// Where they were archived; none: nowhere.
    pub archive: Option<String>,
    /// The SHA-256 of the part of the archive that holds them.
    pub archive_sha256: Option<String>,
}

impl ExecutionPrune {
    /// How many digits of an id stand in [`ExecutionPrune::ids`].
    pub const DIGITS: usize = 12;
}

impl Record for ExecutionPrune {
    const TABLE: &'static str = Execution::TABLE;
    const NOUN: &'static str = Execution::NOUN;

    fn id(&self) -> Id {
        self.id
    }

    fn record_name(&self) -> String {
        format!("{} executions", self.count)
    }

    fn version(&self) -> i64 {
        1
    }

    /// An entry's own time and actor tell when and by whom.
    fn stamp_created(&mut self, _by: &str, _at: Instant) {}

    /// It never changes.
    fn stamp_updated(&mut self, _by: &str, _at: Instant) {}
}

/// What a list of executions can be narrowed by.
#[derive(Debug, Clone, Default)]
pub struct ExecutionFilter {
    /// Only this task's.
    pub task_id: Option<Id>,
    /// Only this agent's.
    pub agent_id: Option<Id>,
    /// Only those of tasks of this project.
    pub project_id: Option<Id>,
    /// Only those of tasks of this user.
    pub user_id: Option<Id>,
    /// Only this status.
    pub status: Option<ExecutionStatus>,
    /// Started at or after.
    pub since: Option<Instant>,
    /// Started before.
    pub until: Option<Instant>,
}
