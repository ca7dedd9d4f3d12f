//! Applying and reverting, under one lock, each migration whole or not at all.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{OptionalExtension, RunQueryDsl, sql_query};

use super::status::{State, Status, applied_versions, explained, newest_is_known, status_of};
use super::step::{apply, revert};
use super::{ALL, Migration};
use crate::db::connection::DbConn;
use crate::db::error::{Error, SchemaState};
use crate::db::limits::milliseconds;
use crate::db::transaction::{self, Ending};

/// The key of PostgreSQL's advisory lock around computing and applying: "provmigr".
const LOCK_KEY: i64 = 0x7072_6f76_6d69_6772;

/// Applies what is pending, up to and including `to`. Returns the versions applied.
///
/// The lock is held around computing and applying: of twenty runners one applies, and the others
/// then see that nothing is pending.
///
/// # Errors
/// [`Error::Locked`] when another runner is at it for too long or a table stays in use for too long,
/// [`Error::Unexplained`] when what was applied is not what this program would have applied,
/// [`Error::Schema`] when the database is newer, [`Error::Migration`] when a step fails (it is rolled back).
pub fn up(conn: &mut DbConn, to: Option<&str>, applied_by: &str, patience: Duration) -> Result<Vec<String>, Error> {
    up_of(conn, ALL, to, applied_by, patience)
}

/// As [`up`], and `done` tells what was applied for good whatever comes of the rest.
///
/// # Errors
/// As [`up`].
pub fn up_noting(
    conn: &mut DbConn,
    to: Option<&str>,
    applied_by: &str,
    patience: Duration,
    done: &mut Vec<String>,
) -> Result<(), Error> {
    apply_pending(conn, ALL, to, applied_by, patience, done)
}

/// As [`up`], for a program with these migrations.
pub(super) fn up_of(
    conn: &mut DbConn,
    list: &[Migration],
    to: Option<&str>,
    applied_by: &str,
    patience: Duration,
) -> Result<Vec<String>, Error> {
    let mut done = Vec::new();
    apply_pending(conn, list, to, applied_by, patience, &mut done)?;
    Ok(done)
}

fn apply_pending(
    conn: &mut DbConn,
    list: &[Migration],
    to: Option<&str>,
    applied_by: &str,
    patience: Duration,
    done: &mut Vec<String>,
) -> Result<(), Error> {
    let applied = locked(conn, patience, |conn| {
        done.clear();
        let rows = status_of(conn, list)?;
        explained(&rows)?;
        let is_next = |row: &Status| row.state == State::Pending && to.is_none_or(|to| row.version.as_str() <= to);
        for row in rows.into_iter().filter(is_next) {
            if let DbConn::Postgres(inner) = conn {
                check_schema_name(inner)?;
            }
            apply(conn, known(list, &row.version)?, applied_by, patience)?;
            done.push(row.version);
        }
        Ok(())
    });
    // There it is one transaction, of which nothing stays.
    if applied.is_err() && matches!(conn, DbConn::Sqlite(_)) {
        done.clear();
    }
    applied
}

/// Reverts the newest `steps` migrations. Returns the versions reverted, newest first.
///
/// # Errors
/// As [`up`], but for what was changed, has no checksum or was passed over: reverting is a way out of that.
pub fn down(conn: &mut DbConn, steps: usize, patience: Duration) -> Result<Vec<String>, Error> {
    down_of(conn, ALL, steps, patience)
}

/// As [`down`], for a program with these migrations.
pub(super) fn down_of(
    conn: &mut DbConn,
    list: &[Migration],
    steps: usize,
    patience: Duration,
) -> Result<Vec<String>, Error> {
    locked(conn, patience, |conn| revert_newest(conn, list, steps, patience))
}

/// Reverts the newest migration and applies it again, in one lock. Returns its version.
///
/// # Errors
/// As [`down`].
pub fn redo(conn: &mut DbConn, applied_by: &str, patience: Duration) -> Result<Vec<String>, Error> {
    locked(conn, patience, |conn| {
        let reverted = revert_newest(conn, ALL, 1, patience)?;
        for version in &reverted {
            apply(conn, known(ALL, version)?, applied_by, patience)?;
        }
        Ok(reverted)
    })
}

fn revert_newest(
    conn: &mut DbConn,
    list: &[Migration],
    steps: usize,
    patience: Duration,
) -> Result<Vec<String>, Error> {
    newest_is_known(&status_of(conn, list)?)?;
    let mut applied = applied_versions(conn)?;
    applied.sort_by(|a, b| b.cmp(a));
    applied.truncate(steps);
    for version in &applied {
        revert(conn, known(list, version)?, patience)?;
    }
    Ok(applied)
}

fn known<'a>(list: &'a [Migration], version: &str) -> Result<&'a Migration, Error> {
    let found = list.iter().find(|migration| migration.version() == version);
    found.ok_or_else(|| Error::Schema(SchemaState::Newer(vec![version.to_owned()])))
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
            check_encoding(inner)?;
            // A migration takes as long as it takes; waiting for the lock has a limit of its own. Nobody
            // but other runners waits behind it.
            inner
                .batch_execute(&format!("SET statement_timeout = 0; SET lock_timeout = {}", milliseconds(patience)))?;
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

/// Migrations read the schema's name as one that needs no quotes.
fn check_schema_name(conn: &mut PgConnection) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Name {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let found: Option<Name> = sql_query(
        r#"SELECT current_schema()::text AS name WHERE current_schema()::text COLLATE "C" ~ '[[:space:]."A-Z]'"#,
    )
    .get_result(conn)
    .optional()?;
    match found {
        None => Ok(()),
        Some(Name { name }) => Err(Error::Setting {
            message: format!(
                "the schema {name:?} has a name that needs quotes, and provost's tables go into none such"
            ),
            hint: "name another in the URL, of lower-case letters, digits and _: options=-csearch_path%3DNAME"
                .to_owned(),
        }),
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
