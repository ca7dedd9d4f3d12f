//! Which migrations were applied, asked without writing anything.

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{RunQueryDsl, sql_query};

use super::{ALL, Migration};
use crate::db::checksum::sha256_hex;
use crate::db::connection::DbConn;
use crate::db::error::{Error, SchemaState};
use crate::sql_types::{Instant, sql};

/// Where a migration stands in a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Applied, as this program knows it.
    Applied,
    /// Applied, but its text was another one then.
    Changed,
    /// Not applied yet.
    Pending,
    /// Applied, and not known to this program.
    Unknown,
}

/// A migration and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The version.
    pub version: String,
    /// What it does; empty for one that this program does not know.
    pub name: String,
    /// Where it stands.
    pub state: State,
    /// SHA-256 of its `up.sql` as it was when it was applied.
    pub sha256: Option<String>,
    /// Who applied it.
    pub applied_by: Option<String>,
    /// When.
    pub applied_at: Option<Instant>,
    /// How long it took.
    pub duration_ms: Option<i64>,
}

#[derive(diesel::QueryableByName)]
struct Ledger {
    #[diesel(sql_type = Text)]
    version: String,
    #[diesel(sql_type = Nullable<Text>)]
    sha256: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    applied_by: Option<String>,
    #[diesel(sql_type = Nullable<sql::Instant>)]
    applied_at: Option<Instant>,
    #[diesel(sql_type = Nullable<BigInt>)]
    duration_ms: Option<i64>,
}

#[derive(diesel::QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// How the schema stands. Reads only, and works before the first migration.
///
/// # Errors
/// When the database can't be asked.
pub fn schema_state(conn: &mut DbConn) -> Result<SchemaState, Error> {
    let applied = applied_versions(conn)?;
    if applied.is_empty() {
        return Ok(SchemaState::Missing);
    }
    let known: Vec<String> = ALL.iter().map(Migration::version).collect();
    let unknown: Vec<String> = applied.iter().filter(|version| !known.contains(version)).cloned().collect();
    if !unknown.is_empty() {
        return Ok(SchemaState::Newer(unknown));
    }
    let pending: Vec<String> = known.into_iter().filter(|version| !applied.contains(version)).collect();
    if pending.is_empty() { Ok(SchemaState::Current) } else { Ok(SchemaState::Older(pending)) }
}

/// Whether this is an SQLite file in which nothing was ever made, not even a ledger: nothing is
/// lost by making a database of it.
///
/// # Errors
/// When the database can't be asked.
pub fn is_blank(conn: &mut DbConn) -> Result<bool, Error> {
    #[derive(diesel::QueryableByName)]
    struct Objects {
        #[diesel(sql_type = BigInt)]
        objects: i64,
    }
    let DbConn::Sqlite(inner) = conn else { return Ok(false) };
    let row: Objects = sql_query("SELECT count(*) AS objects FROM sqlite_schema").get_result(inner)?;
    Ok(row.objects == 0)
}

/// Every migration that the program or the database knows, oldest first. Reads only.
///
/// # Errors
/// When the database can't be asked.
pub fn status(conn: &mut DbConn) -> Result<Vec<Status>, Error> {
    let applied = applied_versions(conn)?;
    let ledger: Vec<Ledger> = if table_exists(conn, "schema_checksums")? {
        sql_query("SELECT version, sha256, applied_by, applied_at, duration_ms FROM schema_checksums").load(conn)?
    } else {
        Vec::new()
    };
    let mut rows: Vec<Status> = ALL
        .iter()
        .map(|migration| {
            let version = migration.version();
            let entry = ledger.iter().find(|entry| entry.version == version);
            let recorded = entry.and_then(|entry| entry.sha256.clone());
            let current = sha256_hex(migration.script(conn).up.as_bytes());
            let state = match (applied.contains(&version), &recorded) {
                (false, _) => State::Pending,
                (true, Some(recorded)) if *recorded != current => State::Changed,
                (true, _) => State::Applied,
            };
            row(version, migration.name(), state, entry)
        })
        .collect();
    for version in applied {
        if !rows.iter().any(|row| row.version == version) {
            let entry = ledger.iter().find(|entry| entry.version == version);
            rows.push(row(version.clone(), "", State::Unknown, entry));
        }
    }
    rows.sort_by(|a, b| a.version.cmp(&b.version));
    Ok(rows)
}

fn row(version: String, name: &str, state: State, entry: Option<&Ledger>) -> Status {
    Status {
        version,
        name: name.to_owned(),
        state,
        sha256: entry.and_then(|entry| entry.sha256.clone()),
        applied_by: entry.and_then(|entry| entry.applied_by.clone()),
        applied_at: entry.and_then(|entry| entry.applied_at),
        duration_ms: entry.and_then(|entry| entry.duration_ms),
    }
}

pub(super) fn applied_versions(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    if !table_exists(conn, "__diesel_schema_migrations")? {
        return Ok(Vec::new());
    }
    let rows: Vec<Version> = sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version").load(conn)?;
    Ok(rows.into_iter().map(|row| row.version).collect())
}

/// Whether there is a table of this name.
///
/// # Errors
/// When the database can't be asked.
pub fn table_exists(conn: &mut DbConn, table: &str) -> Result<bool, Error> {
    #[derive(diesel::QueryableByName)]
    struct Found {
        #[diesel(sql_type = BigInt)]
        found: i64,
    }
    let statement = match conn {
        DbConn::Postgres(_) => "SELECT count(to_regclass($1)) AS found",
        DbConn::Sqlite(_) => "SELECT count(*) AS found FROM sqlite_schema WHERE type = 'table' AND name = ?",
    };
    let row: Found = sql_query(statement).bind::<Text, _>(table).get_result(conn)?;
    Ok(row.found > 0)
}
