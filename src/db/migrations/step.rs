//! One migration, applied or reverted: whole or not at all, and without holding up those who use its tables.

use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use diesel::backend::Backend;
use diesel::connection::{BoxableConnection, SimpleConnection};
use diesel::migration::{self, MigrationMetadata, MigrationName};
use diesel::pg::{Pg, PgConnection};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{QueryResult, RunQueryDsl, sql_query};
use diesel_migrations::MigrationHarness;

use super::{Migration, Script};
use crate::db::connection::DbConn;
use crate::db::error::Error;
use crate::db::holders::{Wanted, naming_holder};
use crate::db::limits::{milliseconds, unlimited_if_zero};
use crate::sql_types::{Instant, sql};

/// How long one attempt waits for a table on PostgreSQL; whoever comes after it waits behind it as long.
const ATTEMPT: Duration = Duration::from_millis(100);

/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// A migration as Diesel's harness runs it.
struct Runnable<'a> {
    migration: &'a Migration,
    script: Script,
}

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

/// Applies one migration.
///
/// # Errors
/// [`Error::Locked`] when a table stays in use for longer than `patience`, [`Error::Migration`].
pub fn apply(conn: &mut DbConn, migration: &Migration, applied_by: &str, patience: Duration) -> Result<(), Error> {
    let script = migration.script(conn);
    let runnable = Runnable { migration, script };
    in_step(conn, migration, patience, |conn| {
        let begun = Stopwatch::now();
        match conn {
            DbConn::Postgres(inner) => run::<Pg, PgConnection>(inner, &runnable)?,
            DbConn::Sqlite(inner) => run::<Sqlite, SqliteConnection>(inner, &runnable)?,
        }
        let duration_ms = i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
        record(conn, &migration.version(), &migration.sha256(conn), applied_by, duration_ms)?;
        Ok(())
    })
}

/// Reverts one migration.
///
/// # Errors
/// As [`apply`].
pub fn revert(conn: &mut DbConn, migration: &Migration, patience: Duration) -> Result<(), Error> {
    let script = migration.script(conn);
    let runnable = Runnable { migration, script };
    in_step(conn, migration, patience, |conn| {
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
///
/// On PostgreSQL a statement that waits for a table makes all who come after it wait too, readers included. So
/// an attempt waits only for [`ATTEMPT`], gives everything up, and lets the others through before the next one,
/// until `patience` is used up. On SQLite the writer's lock is held already, and readers wait for nobody.
fn in_step(
    conn: &mut DbConn,
    migration: &Migration,
    patience: Duration,
    step: impl Fn(&mut DbConn) -> migration::Result<()>,
) -> Result<(), Error> {
    let patience = unlimited_if_zero(patience);
    let begun = Stopwatch::now();
    let mut pause = ATTEMPT;
    loop {
        // Zero would be for ever.
        match attempt(conn, migration, ATTEMPT.min(patience).max(Duration::from_millis(1)), &step) {
            Err(error)
                if error.is_transient()
                    && matches!(conn, DbConn::Postgres(_))
                    && begun.elapsed() + pause < patience =>
            {
                thread::sleep(pause);
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            result => return result.map_err(|error| naming_holder(conn, error, Wanted::Table)),
        }
    }
}

fn attempt(
    conn: &mut DbConn,
    migration: &Migration,
    patience: Duration,
    step: impl Fn(&mut DbConn) -> migration::Result<()>,
) -> Result<(), Error> {
    let attempt = |conn: &mut DbConn| {
        if let DbConn::Postgres(inner) = conn {
            inner.batch_execute(&format!("SET LOCAL lock_timeout = {}", milliseconds(patience)))?;
        }
        step(conn).map_err(StepError)
    };
    diesel::Connection::transaction(conn, attempt).map_err(|StepError(error)| {
        let reason = match error.downcast::<diesel::result::Error>() {
            Ok(error) => match Error::from(*error) {
                error @ (Error::Locked
                | Error::Transient(_)
                | Error::DiskFull
                | Error::Denied(_)
                | Error::Closed(_)) => return error,
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
