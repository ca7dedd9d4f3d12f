//! Which migrations were applied, asked without writing anything, and what of it can't be explained.

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{RunQueryDsl, sql_query};

use super::{ALL, Migration};
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
    /// Applied, and there is no checksum of what was applied.
    Unrecorded,
    /// There is a checksum of it, and the ledger of what was applied does not have it.
    Unlisted,
    /// Applied, and not known to this program, which knows later ones.
    Missing,
    /// Not applied, though a later one is.
    OutOfOrder,
    /// Applied, and later than all that this program knows.
    Unknown,
    /// Not applied yet.
    Pending,
}

/// The states that no history of `migrate up` leads to, the gravest first.
const UNEXPLAINED: [State; 5] = [State::Changed, State::Unrecorded, State::Unlisted, State::Missing, State::OutOfOrder];

/// Migrations that stand where `migrate up` never puts one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexplained {
    state: State,
    versions: Vec<String>,
}

impl Unexplained {
    /// Those of these states, of which the gravest is told.
    fn among(rows: &[Status], states: &[State]) -> Option<Self> {
        states.iter().find_map(|&state| {
            let versions: Vec<String> =
                rows.iter().filter(|row| row.state == state).map(|row| row.version.clone()).collect();
            (!versions.is_empty()).then_some(Self { state, versions })
        })
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self.state {
            State::Changed => {
                "`provost migrate verify` tells whether the schema is the one that this program expects; then `provost migrate repair` records the text that it has"
            }
            State::Unrecorded => {
                "`provost migrate verify` tells whether the schema is the one that this program expects; then `provost migrate repair` records the checksum"
            }
            State::Unlisted => {
                "somebody changed the ledger __diesel_schema_migrations by hand; put the version back into it, or restore the database from a backup"
            }
            State::Missing => "install the version of provost that applied it",
            _ => "revert the later ones with `provost migrate down`, then run `provost migrate up`",
        }
    }
}

impl std::fmt::Display for Unexplained {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match self.state {
            State::Changed => "changed since it was applied",
            State::Unrecorded => "applied, without a checksum of what was applied",
            State::Unlisted => "with a checksum, though the ledger does not say that it was applied",
            State::Missing => "applied, though this program does not have it among its own",
            _ => "not applied, though a later one is",
        };
        write!(f, "migration(s) {}: {what}", self.versions.join(", "))
    }
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

impl Status {
    /// Whether the ledger says that it was applied.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        !matches!(self.state, State::Pending | State::OutOfOrder | State::Unlisted)
    }
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
    status_of(conn, ALL)
}

/// As [`status`], for a program with these migrations.
pub(super) fn status_of(conn: &mut DbConn, list: &[Migration]) -> Result<Vec<Status>, Error> {
    let applied = applied_versions(conn)?;
    let ledger: Vec<Ledger> = if table_exists(conn, "schema_checksums")? {
        sql_query("SELECT version, sha256, applied_by, applied_at, duration_ms FROM schema_checksums").load(conn)?
    } else {
        Vec::new()
    };
    let known: Vec<String> = list.iter().map(Migration::version).collect();
    let mut versions: Vec<&String> =
        known.iter().chain(&applied).chain(ledger.iter().map(|entry| &entry.version)).collect();
    versions.sort();
    versions.dedup();
    let rows = versions.into_iter().map(|version| {
        let migration = list.iter().find(|migration| migration.version() == *version);
        let entry = ledger.iter().find(|entry| entry.version == *version);
        let recorded = entry.and_then(|entry| entry.sha256.as_deref());
        let state = match (migration, applied.contains(version), recorded) {
            (_, false, Some(_)) => State::Unlisted,
            (_, false, None) if applied.iter().any(|other| other > version) => State::OutOfOrder,
            (_, false, None) => State::Pending,
            (None, true, _) if known.iter().any(|other| other > version) => State::Missing,
            (None, true, _) => State::Unknown,
            (Some(_), true, None) => State::Unrecorded,
            (Some(migration), true, Some(recorded)) => {
                if recorded == migration.sha256(conn) {
                    State::Applied
                } else {
                    State::Changed
                }
            }
        };
        Status {
            version: version.clone(),
            name: migration.map(|migration| migration.name().to_owned()).unwrap_or_default(),
            state,
            sha256: entry.and_then(|entry| entry.sha256.clone()),
            applied_by: entry.and_then(|entry| entry.applied_by.clone()),
            applied_at: entry.and_then(|entry| entry.applied_at),
            duration_ms: entry.and_then(|entry| entry.duration_ms),
        }
    });
    Ok(rows.collect())
}

/// Whether all that was applied is what this program would have applied: from here it can go on.
///
/// # Errors
/// [`Error::Unexplained`] names what is not; [`Error::Schema`] when the database is newer.
pub fn explained(rows: &[Status]) -> Result<(), Error> {
    if let Some(unexplained) = Unexplained::among(rows, &UNEXPLAINED) {
        return Err(Error::Unexplained(unexplained));
    }
    let unknown: Vec<String> =
        rows.iter().filter(|row| row.state == State::Unknown).map(|row| row.version.clone()).collect();
    if unknown.is_empty() { Ok(()) } else { Err(Error::Schema(SchemaState::Newer(unknown))) }
}

/// Why a database whose schema is in this state is not used: `migrate up` is no way out of what can't be explained.
pub fn refusal(conn: &mut DbConn, state: SchemaState) -> Error {
    match status(conn).and_then(|rows| explained(&rows)) {
        Err(unexplained @ Error::Unexplained(_)) => unexplained,
        _ => Error::Schema(state),
    }
}

/// Whether the newest migration of the ledger is the newest that was applied, so that it can be reverted.
pub(super) fn newest_is_known(rows: &[Status]) -> Result<(), Error> {
    match Unexplained::among(rows, &[State::Unlisted]) {
        Some(unexplained) => Err(Error::Unexplained(unexplained)),
        None => Ok(()),
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
        schemas: i64,
        #[diesel(sql_type = BigInt)]
        found: i64,
    }
    let statement = match conn {
        DbConn::Postgres(_) => "SELECT count(current_schema()) AS schemas, count(to_regclass($1)) AS found",
        DbConn::Sqlite(_) => {
            "SELECT 1 AS schemas, count(*) AS found FROM sqlite_schema WHERE type = 'table' AND name = ?"
        }
    };
    let row: Found = sql_query(statement).bind::<Text, _>(table).get_result(conn)?;
    if row.schemas == 0 {
        // Nothing is found there either, and that must not look like an empty database.
        return Err(Error::Denied(
            "permission denied for every schema of the search_path, or there is none".to_owned(),
        ));
    }
    Ok(row.found > 0)
}
