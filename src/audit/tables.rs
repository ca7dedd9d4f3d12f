//! The statements that change a row, one set a table. Nothing outside of this room writes.

#![expect(clippy::disallowed_methods, reason = "the one place that writes rows")]

use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::db::{DbConn, Prepared};
use crate::model::{Agent, ConfigEntry, Execution, Project, Task, User};
use crate::schema::{agents, execution_results, projects, scheduled_tasks, system_config, users};
use crate::sql_types::{ExecutionStatus, Id, Instant};

/// A row that can be written.
pub trait Stored: Sized {
    /// Inserts the row; returns it as stored.
    ///
    /// # Errors
    /// What the database refuses.
    fn insert(&self, conn: &mut DbConn) -> QueryResult<Self>;

    /// Replaces what changed, by these columns, in the row of the same id if it still has this version;
    /// returns it as stored.
    ///
    /// # Errors
    /// What the database refuses.
    fn replace(&self, conn: &mut DbConn, version: i64, changed: &Map<String, Value>) -> QueryResult<Option<Self>>;

    /// Deletes the row if it is still the one that was read; returns how many went.
    ///
    /// # Errors
    /// What the database refuses.
    fn remove(&self, conn: &mut DbConn) -> QueryResult<usize>;
}

/// Behind each table the columns that its work moves, where it has such. A change of these alone is a
/// statement of its own: SQLite compiles a statement for each process, and with it the rules, foreign keys
/// and triggers of every column that is named.
macro_rules! stored {
    ($($table:ident => $row:ty $([$($moved:ident),+])?),* $(,)?) => {$(
        impl Stored for $row {
            fn insert(&self, conn: &mut DbConn) -> QueryResult<Self> {
                diesel::insert_into($table::table).values(self).returning($table::all_columns).get_result(conn)
            }

            fn replace(&self, conn: &mut DbConn, version: i64, changed: &Map<String, Value>) -> QueryResult<Option<Self>> {
                let target = $table::table.filter($table::id.eq(self.id)).filter($table::version.eq(version));
                $(
                    if changed.keys().all(|column| [$(stringify!($moved)),+].contains(&column.as_str())) {
                        let moved = ($($table::$moved.eq(&self.$moved)),+);
                        let stamp = (
                            $table::updated_at.eq(self.updated_at),
                            $table::updated_by.eq(&self.updated_by),
                            $table::version.eq(self.version),
                        );
                        let update = diesel::update(target).set((moved, stamp)).returning($table::all_columns);
                        return Prepared(update).get_result(conn).optional();
                    }
                )?
                let _ = changed;
                let update = diesel::update(target).set(self).returning($table::all_columns);
                Prepared(update).get_result(conn).optional()
            }

            fn remove(&self, conn: &mut DbConn) -> QueryResult<usize> {
                let target = $table::table.filter($table::id.eq(self.id)).filter($table::version.eq(self.version));
                diesel::delete(target).execute(conn)
            }
        }
    )*};
}

stored! {
    users => User,
    projects => Project,
    agents => Agent,
    scheduled_tasks => Task [status, next_run_at, last_run_at, slot_at, slot_attempts],
    execution_results => Execution [status, ended_at, exit_code, output, error],
    system_config => ConfigEntry,
}

/// Notes that an agent was heard of, unless that was noted after `unless_since`. Telemetry: no
/// version, no entry.
///
/// # Errors
/// What the database refuses.
pub fn touch_agent(conn: &mut DbConn, id: Id, unless_since: Instant, at: Instant) -> QueryResult<usize> {
    let heard_before = agents::last_active_at.is_null().or(agents::last_active_at.le(unless_since).assume_not_null());
    let target = agents::table.filter(agents::id.eq(id)).filter(heard_before);
    Prepared(diesel::update(target).set(agents::last_active_at.eq(Some(at)))).execute(conn)
}

/// Moves the end of a running execution's lease; says how many there were. Telemetry: no version,
/// no entry.
///
/// # Errors
/// What the database refuses.
pub fn renew_lease(conn: &mut DbConn, id: Id, until: Instant) -> QueryResult<usize> {
    let target = execution_results::table
        .filter(execution_results::id.eq(id))
        .filter(execution_results::status.eq(ExecutionStatus::Running));
    Prepared(diesel::update(target).set(execution_results::lease_expires_at.eq(Some(until)))).execute(conn)
}

/// Replaces what a running execution wrote so far; says how many there were. Telemetry: the entry
/// of its end tells the whole.
///
/// # Errors
/// What the database refuses.
pub fn keep_output(conn: &mut DbConn, id: Id, output: &str) -> QueryResult<usize> {
    let target = execution_results::table
        .filter(execution_results::id.eq(id))
        .filter(execution_results::status.eq(ExecutionStatus::Running));
    Prepared(diesel::update(target).set(execution_results::output.eq(Some(output)))).execute(conn)
}
