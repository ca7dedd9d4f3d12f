//! The schema's migrations: what they are, which were applied, and how to apply and revert them.
//!
//! Diesel's harness runs each and keeps its ledger. Diesel takes no lock and its pending check
//! writes, so the lock, the read-only check and the checksums are ours. How a person asks for all
//! this is in `commands/migrate`.

use std::time::{Duration, Instant as Stopwatch};

use diesel::backend::Backend;
use diesel::connection::{BoxableConnection, SimpleConnection};
use diesel::migration::{self, MigrationMetadata, MigrationName, MigrationVersion};
use diesel::pg::{Pg, PgConnection};
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{OptionalExtension, QueryResult, RunQueryDsl, sql_query};
use diesel_migrations::MigrationHarness;

use super::checksum::sha256_hex;
use super::connection::DbConn;
use super::error::{Error, SchemaState};
use super::transaction::{self, Ending};
use crate::sql_types::{Instant, sql};

/// One step of the schema, for both engines.
#[derive(Debug)]
pub struct Migration {
    folder: &'static str,
    sqlite: Script,
    postgres: Script,
}

#[derive(Debug, Clone, Copy)]
struct Script {
    up: &'static str,
    down: &'static str,
}

macro_rules! migration {
    ($folder:literal) => {
        Migration {
            folder: $folder,
            sqlite: Script {
                up: include_str!(concat!("../../migrations/sqlite/", $folder, "/up.sql")),
                down: include_str!(concat!("../../migrations/sqlite/", $folder, "/down.sql")),
            },
            postgres: Script {
                up: include_str!(concat!("../../migrations/postgres/", $folder, "/up.sql")),
                down: include_str!(concat!("../../migrations/postgres/", $folder, "/down.sql")),
            },
        }
    };
}

/// Every migration, oldest first. A test holds this list equal to the folders.
pub const ALL: &[Migration] = &[migration!("2026-11-22-000001_initial_schema")];

/// The key of PostgreSQL's advisory lock around computing and applying: "provmigr".
const LOCK_KEY: i64 = 0x7072_6f76_6d69_6772;

impl Migration {
    /// The version as Diesel's ledger keeps it: the folder's digits.
    #[must_use]
    pub fn version(&self) -> String {
        self.folder.split('_').next().unwrap_or_default().replace('-', "")
    }

    /// What the folder's name says behind the version.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.folder.split_once('_').map_or("", |(_, name)| name)
    }

    fn script(&self, conn: &DbConn) -> Script {
        match conn {
            DbConn::Postgres(_) => self.postgres,
            DbConn::Sqlite(_) => self.sqlite,
        }
    }
}

/// A migration as Diesel's harness runs it.
struct Runnable<'a> {
    migration: &'a Migration,
    script: Script,
}

impl std::fmt::Display for Migration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.folder)
    }
}

impl MigrationName for Migration {
    fn version(&self) -> MigrationVersion<'_> {
        self.version().into()
    }
}

impl MigrationMetadata for Migration {}

impl<DB: Backend> migration::Migration<DB> for Runnable<'_> {
    fn run(&self, conn: &mut dyn BoxableConnection<DB>) -> migration::Result<()> {
        Ok(conn.batch_execute(self.script.up)?)
    }

    fn revert(&self, conn: &mut dyn BoxableConnection<DB>) -> migration::Result<()> {
        Ok(conn.batch_execute(self.script.down)?)
    }

    fn metadata(&self) -> &dyn MigrationMetadata {
        self.migration
    }

    fn name(&self) -> &dyn MigrationName {
        self.migration
    }
}

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

/// Applies what is pending, up to and including `to`. Returns the versions applied.
///
/// The lock is held around computing and applying: of twenty runners one applies, and the others
/// then see that nothing is pending.
///
/// # Errors
/// [`Error::Locked`] when another runner is at it for too long, [`Error::Schema`] when the
/// database is newer, [`Error::Migration`] when a step fails (it is rolled back).
pub fn up(conn: &mut DbConn, to: Option<&str>, applied_by: &str, patience: Duration) -> Result<Vec<String>, Error> {
    locked(conn, patience, |conn| {
        if let SchemaState::Newer(unknown) = schema_state(conn)? {
            return Err(Error::Schema(SchemaState::Newer(unknown)));
        }
        let applied = applied_versions(conn)?;
        let mut done = Vec::new();
        for migration in ALL {
            let version = migration.version();
            if to.is_some_and(|to| version.as_str() > to) {
                break;
            }
            if !applied.contains(&version) {
                apply(conn, migration, applied_by)?;
                done.push(version);
            }
        }
        Ok(done)
    })
}

/// Reverts the newest `steps` migrations. Returns the versions reverted, newest first.
///
/// # Errors
/// As [`up`].
pub fn down(conn: &mut DbConn, steps: usize, patience: Duration) -> Result<Vec<String>, Error> {
    locked(conn, patience, |conn| revert_newest(conn, steps))
}

/// Reverts the newest migration and applies it again, in one lock. Returns its version.
///
/// # Errors
/// As [`up`].
pub fn redo(conn: &mut DbConn, applied_by: &str, patience: Duration) -> Result<Vec<String>, Error> {
    locked(conn, patience, |conn| {
        let reverted = revert_newest(conn, 1)?;
        for migration in ALL.iter().filter(|migration| reverted.contains(&migration.version())) {
            apply(conn, migration, applied_by)?;
        }
        Ok(reverted)
    })
}

fn revert_newest(conn: &mut DbConn, steps: usize) -> Result<Vec<String>, Error> {
    let mut applied = applied_versions(conn)?;
    applied.sort_by(|a, b| b.cmp(a));
    let mut done = Vec::new();
    for version in applied.into_iter().take(steps) {
        let Some(migration) = ALL.iter().find(|migration| migration.version() == version) else {
            return Err(Error::Schema(SchemaState::Newer(vec![version])));
        };
        revert(conn, migration)?;
        done.push(version);
    }
    Ok(done)
}

/// Holds the migration lock while `work` runs.
///
/// On SQLite it is one immediate transaction with foreign keys off: a migration that rebuilds a
/// table drops the old one, which would cascade, and the pragma can't change inside of it.
/// On PostgreSQL it is a session's advisory lock, so that each migration commits by itself.
fn locked<T>(
    conn: &mut DbConn,
    patience: Duration,
    mut work: impl FnMut(&mut DbConn) -> Result<T, Error>,
) -> Result<T, Error> {
    match conn {
        DbConn::Sqlite(inner) => {
            inner.batch_execute("PRAGMA foreign_keys = OFF")?;
            let result = transaction::write(conn, patience, Ending::Commit, |conn| {
                let value = work(conn)?;
                check_foreign_keys(conn)?;
                Ok(value)
            });
            conn.batch_execute("PRAGMA foreign_keys = ON")?;
            result
        }
        DbConn::Postgres(inner) => {
            sql_query("SELECT pg_advisory_lock($1)").bind::<BigInt, _>(LOCK_KEY).execute(inner)?;
            let result = work(conn);
            sql_query("SELECT pg_advisory_unlock($1)").bind::<BigInt, _>(LOCK_KEY).execute(conn)?;
            result
        }
    }
}

fn check_foreign_keys(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Broken {
        #[diesel(sql_type = Text)]
        child: String,
    }
    let broken: Option<Broken> =
        sql_query("SELECT \"table\" AS child FROM pragma_foreign_key_check LIMIT 1").get_result(conn).optional()?;
    match broken {
        Some(row) => Err(Error::ForeignKey(Some(row.child))),
        None => Ok(()),
    }
}

fn apply(conn: &mut DbConn, migration: &Migration, applied_by: &str) -> Result<(), Error> {
    let script = migration.script(conn);
    let runnable = Runnable { migration, script };
    let begun = Stopwatch::now();
    in_step(conn, migration, |conn| {
        match conn {
            DbConn::Postgres(inner) => run::<Pg, PgConnection>(inner, &runnable)?,
            DbConn::Sqlite(inner) => run::<Sqlite, SqliteConnection>(inner, &runnable)?,
        }
        let duration_ms = i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
        record(conn, &migration.version(), &sha256_hex(script.up.as_bytes()), applied_by, duration_ms)?;
        Ok(())
    })
}

fn revert(conn: &mut DbConn, migration: &Migration) -> Result<(), Error> {
    let script = migration.script(conn);
    let runnable = Runnable { migration, script };
    in_step(conn, migration, |conn| {
        forget(conn, &migration.version())?;
        match conn {
            DbConn::Postgres(inner) => {
                MigrationHarness::<Pg>::revert_migration(inner, &runnable)?;
            }
            DbConn::Sqlite(inner) => {
                MigrationHarness::<Sqlite>::revert_migration(inner, &runnable)?;
            }
        }
        Ok(())
    })
}

fn run<DB: Backend, C: MigrationHarness<DB>>(conn: &mut C, runnable: &Runnable<'_>) -> migration::Result<()> {
    // Makes Diesel's ledger when it isn't there; under our lock that is safe.
    conn.applied_migrations()?;
    conn.run_migration(runnable)?;
    Ok(())
}

/// One migration, its ledger entry and its checksum: together or not at all.
fn in_step(
    conn: &mut DbConn,
    migration: &Migration,
    step: impl FnOnce(&mut DbConn) -> migration::Result<()>,
) -> Result<(), Error> {
    diesel::Connection::transaction(conn, |conn| step(conn).map_err(StepError)).map_err(|StepError(error)| {
        let reason = match error.downcast::<diesel::result::Error>() {
            Ok(error) => match Error::from(*error) {
                error @ (Error::Locked | Error::DiskFull | Error::Denied(_) | Error::Closed(_)) => return error,
                other => other.to_string(),
            },
            Err(error) => error.to_string(),
        };
        Error::Migration { version: migration.version(), reason }
    })
}

struct StepError(Box<dyn std::error::Error + Send + Sync>);

impl From<diesel::result::Error> for StepError {
    fn from(error: diesel::result::Error) -> Self {
        Self(Box::new(error))
    }
}

fn record(conn: &mut DbConn, version: &str, sha256: &str, applied_by: &str, duration_ms: i64) -> QueryResult<usize> {
    const POSTGRES: &str = "INSERT INTO schema_checksums (version, sha256, applied_by, applied_at, duration_ms) VALUES ($1, $2, $3, $4, $5)";
    const SQLITE: &str =
        "INSERT INTO schema_checksums (version, sha256, applied_by, applied_at, duration_ms) VALUES (?, ?, ?, ?, ?)";
    let statement = match conn {
        DbConn::Postgres(_) => POSTGRES,
        DbConn::Sqlite(_) => SQLITE,
    };
    sql_query(statement)
        .bind::<Text, _>(version)
        .bind::<Text, _>(sha256)
        .bind::<Text, _>(applied_by)
        .bind::<sql::Instant, _>(Instant::now())
        .bind::<BigInt, _>(duration_ms)
        .execute(conn)
}

fn forget(conn: &mut DbConn, version: &str) -> QueryResult<usize> {
    let statement = match conn {
        DbConn::Postgres(_) => "DELETE FROM schema_checksums WHERE version = $1",
        DbConn::Sqlite(_) => "DELETE FROM schema_checksums WHERE version = ?",
    };
    sql_query(statement).bind::<Text, _>(version).execute(conn)
}

fn applied_versions(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    if !table_exists(conn, "__diesel_schema_migrations")? {
        return Ok(Vec::new());
    }
    let rows: Vec<Version> = sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version").load(conn)?;
    Ok(rows.into_iter().map(|row| row.version).collect())
}

fn table_exists(conn: &mut DbConn, table: &str) -> Result<bool, Error> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_every_folder_of_both_engines() {
        for engine in ["sqlite", "postgres"] {
            let root = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/");
            let mut folders: Vec<String> = std::fs::read_dir(format!("{root}{engine}"))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            folders.sort();
            let listed: Vec<&str> = ALL.iter().map(|migration| migration.folder).collect();
            assert_eq!(folders, listed, "{engine}");
        }
    }

    #[test]
    fn the_version_is_the_one_that_diesel_reads_from_the_folder() {
        assert_eq!(ALL[0].version(), "20261122000001");
        assert_eq!(ALL[0].name(), "initial_schema");
    }
}
