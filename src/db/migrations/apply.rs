//! Applying and reverting, under one lock, each migration whole or not at all.

use std::time::{Duration, Instant as Stopwatch};

use diesel::backend::Backend;
use diesel::connection::{BoxableConnection, SimpleConnection};
use diesel::migration::{self, MigrationMetadata, MigrationName};
use diesel::pg::{Pg, PgConnection};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{OptionalExtension, QueryResult, RunQueryDsl, sql_query};
use diesel_migrations::MigrationHarness;

use super::status::{applied_versions, schema_state};
use super::{ALL, Migration, Script};
use crate::db::checksum::sha256_hex;
use crate::db::connection::DbConn;
use crate::db::error::{Error, SchemaState};
use crate::db::transaction::{self, Ending};
use crate::sql_types::{Instant, sql};

/// The key of PostgreSQL's advisory lock around computing and applying: "provmigr".
const LOCK_KEY: i64 = 0x7072_6f76_6d69_6772;

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
            let restored = conn.batch_execute("PRAGMA foreign_keys = ON");
            // The first error tells what happened; what follows a lost connection tells nothing.
            result.and_then(|value| restored.map(|()| value).map_err(Error::from))
        }
        DbConn::Postgres(inner) => {
            // A migration takes as long as it takes; waiting for the lock has a limit of its own.
            inner.batch_execute("SET statement_timeout = 0")?;
            check_encoding(inner)?;
            sql_query("SELECT pg_advisory_lock($1)").bind::<BigInt, _>(LOCK_KEY).execute(inner)?;
            let result = work(conn);
            let unlocked = sql_query("SELECT pg_advisory_unlock($1)").bind::<BigInt, _>(LOCK_KEY).execute(conn);
            result.and_then(|value| unlocked.map(|_| value).map_err(Error::from))
        }
    }
}

/// Names and texts may hold any character, so no other encoding than UTF-8 will do.
fn check_encoding(conn: &mut PgConnection) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Encoding {
        #[diesel(sql_type = Text)]
        encoding: String,
    }
    let row: Encoding = sql_query("SELECT current_setting('server_encoding') AS encoding").get_result(conn)?;
    if row.encoding == "UTF8" { Ok(()) } else { Err(Error::Encoding(row.encoding)) }
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
