//! Locks on rows that are about to go.

use diesel::prelude::*;

use crate::db::DbConn;
use crate::sql_types::{Id, sql};

/// Locks the rows whose `column` is this id, until the transaction ends; returns how many.
///
/// Nobody can hang a new child on a locked row, which the foreign key's cascade would take along
/// or set to null without an entry in the trail. On SQLite the transaction is the only writer
/// anyway, and nothing is locked or counted.
pub(super) fn rows(conn: &mut DbConn, table: &'static str, column: &'static str, id: Id) -> QueryResult<Option<usize>> {
    match conn {
        DbConn::Postgres(inner) => {
            let statement = format!("SELECT id FROM {table} WHERE {column} = $1 ORDER BY id FOR UPDATE");
            diesel::sql_query(statement).bind::<sql::Id, _>(id).execute(inner).map(Some)
        }
        DbConn::Sqlite(_) => Ok(None),
    }
}
