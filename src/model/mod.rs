//! The records: rows, what makes a new one, what may change, what a list can be filtered by, and
//! the rules a value must keep. Plain data: nothing here asks a database or prints.

mod agent;
mod audit_entry;
mod checksum;
mod config;
mod execution;
mod project;
mod retention;
mod seal;
mod task;
mod user;
mod validate;

pub use agent::{Agent, AgentChanges, AgentFilter, NewAgent};
pub use audit_entry::{AuditEntry, AuditFilter, StoredEntry};
pub use checksum::Checksum;
pub use config::{ConfigEntry, LAST_MAINTENANCE, NewConfigEntry, SIGNING_KEY, own_note};
pub use execution::{Execution, ExecutionFilter, ExecutionPrune};
pub use project::{NewProject, Project, ProjectChanges, ProjectFilter};
pub use retention::{FINISHED, Keep, RETENTION_KEY, Retention};
pub use seal::{LeafRow, Prune, Seal};
pub use task::{NewTask, QueueFilter, SHELL_SKILL, SKILL_PREFIX, Task, TaskChanges, TaskEvent, TaskFilter};
pub use user::{NewUser, User, UserChanges, UserFilter};
pub use validate::{
    Invalid, MAX_TEXT_BYTES, config_key, email, multi_line, name, optional, positive, single_line, username,
};

use crate::sql_types::{Id, Instant};

/// A row whose every change is written into the audit trail.
pub trait Record: Clone + serde::Serialize {
    /// The table, as the trail names it.
    const TABLE: &'static str;
    /// The noun of the command line.
    const NOUN: &'static str;
    /// Columns that are not audited: derived ones and telemetry (the list in `docs/audit.md`).
    const UNAUDITED: &'static [&'static str] = &[];
    /// Columns whose values the trail never holds.
    const SECRET: &'static [&'static str] = &[];
    /// Columns of large text, of which the trail holds size and SHA-256.
    const DIGESTED: &'static [&'static str] = &[];

    /// The record's id.
    fn id(&self) -> Id;
    /// What people call it, kept in the trail so that a deleted record can be found by name.
    fn record_name(&self) -> String;
    /// How often it was changed, plus one.
    fn version(&self) -> i64;
    /// Stamps a new record.
    fn stamp_created(&mut self, by: &str, at: Instant);
    /// Stamps a changed record and counts its version up.
    fn stamp_updated(&mut self, by: &str, at: Instant);
    /// Whether the values of [`Record::SECRET`] columns are to be hidden in this very record.
    fn hides_secrets(&self) -> bool {
        true
    }
}

/// The columns that every mutable table has and that the trail need not repeat: an entry's own
/// time and actor tell them.
pub const COMMON_COLUMNS: [&str; 6] = ["id", "created_at", "updated_at", "created_by", "updated_by", "version"];

/// Implements what is the same for every record.
macro_rules! stamped {
    () => {
        fn id(&self) -> $crate::sql_types::Id {
            self.id
        }

        fn version(&self) -> i64 {
            self.version
        }

        fn stamp_created(&mut self, by: &str, at: $crate::sql_types::Instant) {
            self.created_at = at;
            self.updated_at = at;
            self.created_by = by.to_owned();
            self.updated_by = by.to_owned();
            self.version = 1;
        }

        fn stamp_updated(&mut self, by: &str, at: $crate::sql_types::Instant) {
            self.updated_at = at;
            self.updated_by = by.to_owned();
            self.version += 1;
        }
    };
}
use stamped;
