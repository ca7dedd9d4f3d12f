//! Locks on rows: on those about to go, and on those that one of many is to take.

use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};

use crate::db::{DbConn, MultiBackend, Prepared};
use crate::model::{Execution, Task};
use crate::schema::{execution_results, scheduled_tasks};
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

/// Reads a task and locks it until the transaction ends: as it is once whoever holds it has let go.
pub(super) fn task(conn: &mut DbConn, id: Id) -> QueryResult<Option<Task>> {
    let query = scheduled_tasks::table.find(id);
    match conn {
        DbConn::Postgres(inner) => query.for_update().first(inner).optional(),
        DbConn::Sqlite(inner) => query.first(inner).optional(),
    }
}

/// Locks an execution until the transaction ends, and reads it as it then is: what is telemetry makes
/// no version by which a change in between would be noticed.
pub(super) fn execution(conn: &mut DbConn, id: Id) -> QueryResult<Option<Execution>> {
    let query = execution_results::table.find(id);
    match conn {
        DbConn::Postgres(inner) => query.for_update().first(inner).optional(),
        DbConn::Sqlite(inner) => query.first(inner).optional(),
    }
}

/// A select whose rows are locked, and which passes over those that another transaction holds.
/// Diesel has this for queries that are not boxed only. PostgreSQL alone knows it.
struct SkippingLocked<Q>(Q);

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for SkippingLocked<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" FOR UPDATE SKIP LOCKED");
        Ok(())
    }
}

impl<Q: Query> Query for SkippingLocked<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> QueryId for SkippingLocked<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// Loads the tasks that `query` finds and holds them until the transaction ends, without waiting
/// for what others hold. On SQLite the transaction is the only writer, and all that it reads is
/// its own.
pub(super) fn take(conn: &mut DbConn, query: scheduled_tasks::BoxedQuery<'_, MultiBackend>) -> QueryResult<Vec<Task>> {
    match conn {
        DbConn::Postgres(_) => Prepared(SkippingLocked(query)).load(conn),
        DbConn::Sqlite(_) => Prepared(query).load(conn),
    }
}
