//! Rows that come from another database with their own trail: they are written as they are, and nothing is entered
//! of it, since the entries of what made them come along.
//!
//! The rules of the database hold for them as for any other. On PostgreSQL two triggers would change what comes
//! (the trail's numbers) or count it one by one (a project's tasks): they are off for the time of the transaction,
//! which nobody else sees, because nobody else gets at these tables until it ends.

mod postgres;
mod sqlite;
mod tables;

use diesel::connection::SimpleConnection;
use diesel::{RunQueryDsl, sql_query};

use crate::db::{self, DbConn, Row};
pub use tables::{TABLES, Table};

/// Lets nobody else write to the tables until the transaction ends, and makes them ready to take rows in.
///
/// # Errors
/// What the database says: only who owns the tables may do this on PostgreSQL.
pub fn begin(conn: &mut DbConn) -> Result<(), db::Error> {
    match conn {
        DbConn::Postgres(inner) => {
            let names: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
            inner.batch_execute(&format!("LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE", names.join(", ")))?;
            inner.batch_execute(
                "ALTER TABLE audit_logs DISABLE TRIGGER audit_logs_sequence; \
                 ALTER TABLE scheduled_tasks DISABLE TRIGGER scheduled_tasks_count_insert",
            )?;
        }
        // The transaction holds the writer's lock already.
        DbConn::Sqlite(_) => {}
    }
    Ok(())
}

/// Writes rows of a table, in the order in which they come. Returns how many there were.
///
/// # Errors
/// What the database refuses, or the first that doesn't come.
pub fn load<E: From<db::Error>>(
    conn: &mut DbConn,
    table: &Table,
    rows: &mut dyn Iterator<Item = Result<Row, E>>,
) -> Result<u64, E> {
    match conn {
        DbConn::Postgres(inner) => postgres::load(inner, table, rows),
        DbConn::Sqlite(inner) => sqlite::load(inner, table, rows),
    }
}

/// Derives what is not carried, and makes the tables as [`begin`] found them. The next entry's number follows the
/// highest.
///
/// # Errors
/// What the database says.
pub fn end(conn: &mut DbConn) -> Result<(), db::Error> {
    match conn {
        DbConn::Postgres(inner) => {
            sql_query(
                "UPDATE projects SET tasks_count = counted.tasks \
                 FROM (SELECT project_id, count(*) AS tasks FROM scheduled_tasks GROUP BY project_id) AS counted \
                 WHERE projects.id = counted.project_id",
            )
            .execute(inner)?;
            sql_query("SELECT setval('audit_logs_sequence_seq', max(sequence)) FROM audit_logs HAVING count(*) > 0")
                .execute(inner)?;
            inner.batch_execute(
                "ALTER TABLE audit_logs ENABLE TRIGGER audit_logs_sequence; \
                 ALTER TABLE scheduled_tasks ENABLE TRIGGER scheduled_tasks_count_insert",
            )?;
        }
        // Its triggers counted, and AUTOINCREMENT knows the highest number that it saw.
        DbConn::Sqlite(_) => {}
    }
    Ok(())
}
