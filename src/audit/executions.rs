//! Executions that go many at a time, with one entry that tells of all of them. Which may go is decided in
//! `crud::execution`.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text};
use serde_json::Value;

use super::diff::created;
use super::{Error, Recorder};
use crate::db::{DbConn, Prepared, sha256_hex};
use crate::model::ExecutionPrune;
use crate::sql_types::{Id, sql as types};

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
    let versions = executions.iter().map(|(_, version)| version).sum();
    if gone != (Gone { rows: i64::try_from(ids.len()).unwrap_or(i64::MAX), versions }) {
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

/// What a statement deleted.
#[derive(PartialEq, Eq, QueryableByName)]
struct Gone {
    #[diesel(sql_type = BigInt)]
    rows: i64,
    /// The sum of their versions.
    #[diesel(sql_type = BigInt)]
    versions: i64,
}

/// Deletes them in one statement.
fn delete(conn: &mut DbConn, ids: &[Id], texts: &[String]) -> QueryResult<Gone> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = BigInt)]
        version: i64,
    }
    match conn {
        DbConn::Postgres(inner) => {
            // For some thousands of ids the planner may think it cheaper to read the whole table.
            inner.batch_execute("SET LOCAL enable_seqscan = off")?;
            let statement = "WITH gone AS (DELETE FROM execution_results WHERE id = ANY($1) AND status <> 'running' \
                             RETURNING version) \
                             SELECT count(*) AS rows, CAST(coalesce(sum(version), 0) AS bigint) AS versions FROM gone";
            Prepared(diesel::sql_query(statement).bind::<Array<types::Id>, _>(ids)).get_result(inner)
        }
        DbConn::Sqlite(inner) => {
            // One value, whatever their number: an engine takes only so many, and reads each as SQL.
            let statement = "DELETE FROM execution_results WHERE id IN (SELECT value FROM json_each(?)) \
                             AND status <> 'running' RETURNING version";
            let list = format!("[\"{}\"]", texts.join("\",\""));
            let gone: Vec<Row> = Prepared(diesel::sql_query(statement).bind::<Text, _>(list)).load(inner)?;
            let rows = i64::try_from(gone.len()).unwrap_or(i64::MAX);
            Ok(Gone { rows, versions: gone.iter().map(|row| row.version).sum() })
        }
    }
}
