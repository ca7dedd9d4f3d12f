//! Who holds what somebody waited for in vain, as far as the server tells.

use diesel::sql_types::{BigInt, Integer, Nullable, Text};
use diesel::{OptionalExtension, RunQueryDsl, sql_query};

use super::connection::DbConn;
use super::error::Error;

/// What was waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// To change rows: readers are in nobody's way.
    Rows,
    /// A table for oneself: readers are, too.
    Table,
}

#[derive(diesel::QueryableByName)]
struct Holder {
    #[diesel(sql_type = Integer)]
    pid: i32,
    #[diesel(sql_type = Text)]
    held: String,
    #[diesel(sql_type = Text)]
    program: String,
    #[diesel(sql_type = Text)]
    role: String,
    #[diesel(sql_type = Nullable<Text>)]
    state: Option<String>,
    #[diesel(sql_type = Nullable<BigInt>)]
    seconds: Option<i64>,
}

/// The other session that holds one of the schema's tables for longest: once a wait is over, the server tells of no
/// other. Null where the role may not see it.
const HOLDER: &str = "SELECT pid, relname::text AS held, application_name AS program, usename::text AS role, state, \
    extract(epoch FROM clock_timestamp() - xact_start)::bigint AS seconds \
    FROM pg_locks INNER JOIN pg_stat_activity USING (pid) INNER JOIN pg_class ON pg_class.oid = relation \
    WHERE locktype = 'relation' AND granted AND pid <> pg_backend_pid() AND relkind IN ('r', 'p') \
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
    AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) \
    AND (mode NOT IN ('AccessShareLock', 'RowShareLock') OR $1 > 0) \
    ORDER BY mode = 'AccessShareLock', xact_start, pid, relname LIMIT 1";

/// The error of a wait that took too long, with who is in the way where the server tells. SQLite knows nobody.
#[must_use]
pub fn naming_holder(conn: &mut DbConn, error: Error, wanted: Wanted) -> Error {
    let (Error::Locked, DbConn::Postgres(inner)) = (&error, conn) else { return error };
    let readers = i32::from(wanted == Wanted::Table);
    match sql_query(HOLDER).bind::<Integer, _>(readers).get_result::<Holder>(inner).optional() {
        Ok(Some(holder)) => Error::LockedBy(described(&holder)),
        // By now there is nobody, or they can't be asked for: what happened is what it was.
        _ => error,
    }
}

fn described(holder: &Holder) -> String {
    let Holder { pid, held, program, role, state, seconds } = holder;
    let doing = match (state, seconds) {
        (Some(state), Some(seconds)) => format!(", {state}, for {seconds} s"),
        _ => String::new(),
    };
    let program = if program.is_empty() { String::new() } else { format!("{program}, ") };
    format!("session {pid} ({program}role {role}{doing}) holds {held}")
}
