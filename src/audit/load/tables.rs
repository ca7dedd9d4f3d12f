//! The tables whose rows are carried from one database to another, and how PostgreSQL takes them in.

use std::io::Write;

use diesel::QueryResult;
use diesel::pg::PgConnection;
use diesel::prelude::*;

use crate::schema::{
    agents, audit_leaves, audit_logs, audit_prunes, audit_seals, execution_results, projects, scheduled_tasks,
    system_config, users,
};

/// A table as it is carried: all that is not derived from the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns that order its rows, of which no two are the same.
    pub key: &'static [&'static str],
    /// Its columns.
    pub columns: &'static [&'static str],
    /// Those of them that hold JSON.
    pub documents: &'static [&'static str],
}

/// What hands over the bytes of a `COPY`.
type Source<'a> = &'a dyn Fn(&mut dyn Write) -> QueryResult<()>;

/// From one list: each table, and the statement by which PostgreSQL takes its rows, which Diesel wants to have
/// spelt out column by column.
macro_rules! tables {
    ($($table:ident, key $key:tt, documents $documents:tt: $($column:ident),+;)*) => {
        /// Every table that is carried, each behind those that its rows need to be there.
        pub const TABLES: &[Table] = &[$(Table {
            name: stringify!($table),
            key: &$key,
            columns: &[$(<$table::$column as diesel::Column>::NAME),+],
            documents: &$documents,
        }),*];

        /// Sends the rows that `source` writes, in PostgreSQL's text form.
        pub(super) fn copy_in(conn: &mut PgConnection, table: &Table, source: Source<'_>) -> QueryResult<usize> {
            match table.name {
                $(stringify!($table) => {
                    diesel::copy_from($table::table).from_raw_data(($($table::$column,)+), source).execute(conn)
                })*
                other => Err(diesel::result::Error::QueryBuilderError(format!("no table {other}").into())),
            }
        }
    };
}

// Not in here: `tasks_count`, `duration_ms` and what the search needs, which each database derives; and
// `schema_checksums`, which tells of the migrations of its own database.
tables! {
    users, key ["id"], documents []:
        id, username, email, display_name, password_hash, is_active,
        created_at, updated_at, created_by, updated_by, version;
    projects, key ["id"], documents []:
        id, user_id, name, description, created_at, updated_at, created_by, updated_by, version;
    agents, key ["id"], documents ["capabilities"]:
        id, name, type_, status, capabilities, last_active_at,
        created_at, updated_at, created_by, updated_by, version;
    scheduled_tasks, key ["id"], documents ["params"]:
        id, user_id, project_id, name, skill_name, schedule_cron, time_zone, params, status, priority, next_run_at,
        last_run_at, max_attempts, retry_delay_seconds, timeout_seconds, missed_policy, slot_at, slot_attempts,
        created_at, updated_at, created_by, updated_by, version;
    execution_results, key ["id"], documents []:
        id, task_id, agent_id, status, scheduled_for, attempt, lease_expires_at, started_at, ended_at, exit_code,
        output, error, created_at, updated_at, created_by, updated_by, version;
    system_config, key ["id"], documents ["value"]:
        id, key, value, description, is_secret, created_at, updated_at, created_by, updated_by, version;
    audit_logs, key ["sequence"], documents ["changed_fields"]:
        sequence, id, table_name, record_id, record_name, action, actor, os_user, changed_fields, reason,
        correlation_id, ip_address, user_agent, created_at;
    audit_leaves, key ["seal_number", "position"], documents []: seal_number, position, leaves;
    audit_seals, key ["number"], documents []:
        number, id, first_sequence, last_sequence, entries, root, previous_hash, sealed_at, key_id, hash, signature;
    audit_prunes, key ["first_sequence"], documents []:
        id, first_sequence, last_sequence, entries, archive, archive_sha256, pruned_at;
}
