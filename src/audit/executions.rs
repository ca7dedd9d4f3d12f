//! Executions that go many at a time, with one entry that tells of all of them. Which may go is decided in
//! `crud::execution`.

#![expect(clippy::disallowed_methods, reason = "the one place that writes rows")]

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use serde_json::Value;

use super::diff::created;
use super::{Error, Recorder};
use crate::db::{DbConn, Prepared, sha256_hex};
use crate::model::ExecutionPrune;
use crate::schema::execution_results;
use crate::sql_types::{ExecutionStatus, Id};

/// Where executions were archived before they go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// The file.
    pub place: String,
    /// The SHA-256 of the part of it that holds them.
    pub sha256: String,
}

/// Deletes finished executions, each known by its id and version, and writes the one entry that tells of them. None:
/// nothing is written.
///
/// # Errors
/// [`Error::Stale`] when one of them is no longer as it was read.
pub fn prune_executions(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    executions: &[(Id, i64)],
    criteria: &Value,
    archived: Option<&Archived>,
) -> Result<(), Error> {
    let mut ids: Vec<Id> = executions.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    let (Some(&first_id), Some(&last_id)) = (ids.first(), ids.last()) else { return Ok(()) };
    let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let gone = delete(conn, &ids, &texts)?;
    // A version only ever grows: one more or less that was changed since makes another sum.
    let expected: i64 = executions.iter().map(|(_, version)| version).sum();
    if gone.len() != executions.len() || gone.iter().sum::<i64>() != expected {
        return Err(Error::Stale);
    }
    let told = ExecutionPrune {
        id: Id::mint(),
        count: ids.len(),
        sha256: sha256_hex(texts.join("\n").as_bytes()),
        first_id,
        last_id,
        ids: texts.iter().map(|text| &text[text.len() - ExecutionPrune::DIGITS..]).collect(),
        criteria: criteria.clone(),
        archive: archived.map(|archived| archived.place.clone()),
        archive_sha256: archived.map(|archived| archived.sha256.clone()),
    };
    by.enter(conn, &told, "prune", created(&told))
}

/// Deletes them in one statement; returns the versions of those that went.
fn delete(conn: &mut DbConn, ids: &[Id], texts: &[String]) -> QueryResult<Vec<i64>> {
    #[derive(QueryableByName)]
    struct Gone {
        #[diesel(sql_type = BigInt)]
        version: i64,
    }
    match conn {
        DbConn::Postgres(inner) => {
            // For some thousands of ids the planner may think it cheaper to read the whole table.
            inner.batch_execute("SET LOCAL enable_seqscan = off")?;
            let target = execution_results::table
                .filter(execution_results::id.eq_any(ids))
                .filter(execution_results::status.ne(ExecutionStatus::Running));
            Prepared(diesel::delete(target).returning(execution_results::version)).load(inner)
        }
        DbConn::Sqlite(inner) => {
            // One value, whatever their number: an engine takes only so many, and reads each as SQL.
            let statement = "DELETE FROM execution_results WHERE id IN (SELECT value FROM json_each(?)) \
                             AND status <> 'running' RETURNING version";
            let list = format!("[\"{}\"]", texts.join("\",\""));
            let gone: Vec<Gone> = Prepared(diesel::sql_query(statement).bind::<Text, _>(list)).load(inner)?;
            Ok(gone.into_iter().map(|row| row.version).collect())
        }
    }
}
