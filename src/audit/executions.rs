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
use crate::sql_types::{Id, RowPlace, sql as types};

/// Where executions were archived before they go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// The file.
    pub place: String,
    /// The SHA-256 of the part of it that holds them.
    pub sha256: String,
}

/// An execution that is to go, as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doomed {
    /// Which.
    pub id: Id,
    /// Its version.
    pub version: i64,
    /// Where it lay.
    pub place: RowPlace,
}

/// Deletes finished executions and writes the one entry that tells of them. None: nothing is written.
///
/// # Errors
/// [`Error::Stale`] when one of them is no longer as it was read.
pub fn prune_executions(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    mut doomed: Vec<Doomed>,
    criteria: &Value,
    archived: Option<&Archived>,
) -> Result<(), Error> {
    doomed.sort_unstable_by_key(|execution| execution.id);
    let (Some(first), Some(last)) = (doomed.first(), doomed.last()) else { return Ok(()) };
    let mut gone = delete(conn, &doomed)?;
    // Where one of them lay there may be another by now.
    gone.ids.sort_unstable();
    let are_these = gone.ids.iter().eq(doomed.iter().map(|execution| &execution.id));
    // A version only ever grows: one more or less that was changed since makes another sum.
    if !are_these || gone.versions != doomed.iter().map(|execution| execution.version).sum::<i64>() {
        return Err(Error::Stale);
    }
    let texts: Vec<String> = gone.ids.iter().map(ToString::to_string).collect();
    let told = ExecutionPrune {
        id: Id::mint(),
        count: doomed.len(),
        sha256: sha256_hex(texts.join("\n").as_bytes()),
        first_id: first.id,
        last_id: last.id,
        ids: texts.iter().map(|text| &text[text.len() - ExecutionPrune::DIGITS..]).collect(),
        criteria: criteria.clone(),
        archive: archived.map(|archived| archived.place.clone()),
        archive_sha256: archived.map(|archived| archived.sha256.clone()),
    };
    by.enter(conn, &told, "prune", created(&told))
}

/// What a statement deleted.
#[derive(QueryableByName)]
struct Gone {
    #[diesel(sql_type = Array<types::Id>)]
    ids: Vec<Id>,
    /// The sum of their versions.
    #[diesel(sql_type = BigInt)]
    versions: i64,
}

/// Deletes what lies in these places, in one statement.
fn delete(conn: &mut DbConn, doomed: &[Doomed]) -> QueryResult<Gone> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = types::Id)]
        id: Id,
        #[diesel(sql_type = BigInt)]
        version: i64,
    }
    let places = doomed.iter().map(|execution| execution.place);
    match conn {
        DbConn::Postgres(inner) => {
            // For some thousands of places the planner may think it cheaper to read the whole table. What went is kept in
            // memory until it is counted.
            inner.batch_execute("SET LOCAL enable_seqscan = off; SET LOCAL work_mem = '64MB'")?;
            let statement = "WITH gone AS (DELETE FROM execution_results WHERE ctid = ANY($1) AND status <> 'running' \
                             RETURNING id, version) \
                             SELECT coalesce(array_agg(id), '{}') AS ids, \
                             CAST(coalesce(sum(version), 0) AS bigint) AS versions FROM gone";
            let places: Vec<RowPlace> = places.collect();
            Prepared(diesel::sql_query(statement).bind::<Array<types::RowPlace>, _>(places)).get_result(inner)
        }
        DbConn::Sqlite(inner) => {
            // One value, whatever their number: an engine takes only so many, and reads each as SQL.
            let statement = "DELETE FROM execution_results WHERE search_key IN (SELECT value FROM json_each(?)) \
                             AND status <> 'running' RETURNING id, version";
            let list: Vec<String> = places.map(|place| place.0.to_string()).collect();
            let list = format!("[{}]", list.join(","));
            let gone: Vec<Row> = Prepared(diesel::sql_query(statement).bind::<Text, _>(list)).load(inner)?;
            Ok(Gone {
                versions: gone.iter().map(|row| row.version).sum(),
                ids: gone.iter().map(|row| row.id).collect(),
            })
        }
    }
}
