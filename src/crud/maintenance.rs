//! What a database needs from time to time: whose turn it is to do it, unused room given back and statistics made,
//! and when that was last done.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant as Stopwatch;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Text};
use serde::{Deserialize, Serialize};

use super::{Error, config, database};
use crate::audit::{self, Recorder};
use crate::db::{self, DbConn};
use crate::model::{ConfigEntry, LAST_MAINTENANCE, NewConfigEntry};
use crate::sql_types::{Instant, Json};

/// The first half of the lock's key on PostgreSQL ("prov"); the second is the schema's.
const LOCK: i32 = 0x7072_6f76;

/// How many pages of a file are given back in one transaction.
const PAGES: i64 = 256;

/// That it is our turn, until the value goes, or the process, or on a server the session.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "held for its lock")] Option<File>);

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Refuses who could not even say that it was done. On SQLite the file's permissions say it with the first write of all.
///
/// # Errors
/// The refusal, or what the database says.
pub fn may_maintain(conn: &mut DbConn) -> Result<(), Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(()) };
    let rights: Yes = diesel::sql_query(
        "SELECT has_table_privilege('audit_logs', 'INSERT') AND has_table_privilege('system_config', 'INSERT') \
             AND has_table_privilege('system_config', 'UPDATE') AS yes",
    )
    .get_result(inner)?;
    if rights.yes {
        return Ok(());
    }
    let why = "permission denied to maintain: audit_logs or system_config may not be changed";
    Err(db::Error::Denied(why.to_owned()).into())
}

/// Takes the turn; none: somebody else has it. `file` is the database's, and has a file for the lock beside it.
///
/// # Errors
/// What the database or the system says.
pub fn take_turn(conn: &mut DbConn, file: Option<&Path>) -> Result<Option<Turn>, Error> {
    match conn {
        DbConn::Postgres(inner) => {
            let taken = diesel::sql_query("SELECT pg_try_advisory_lock($1, hashtext(current_schema())) AS yes");
            let taken: Yes = taken.bind::<Integer, _>(LOCK).get_result(inner)?;
            Ok(taken.yes.then_some(Turn(None)))
        }
        DbConn::Sqlite(_) => {
            let Some(file) = file else { return Ok(Some(Turn(None))) };
            let place = lock_file(file);
            match lock(&place) {
                Ok(lock) => Ok(lock.map(|lock| Turn(Some(lock)))),
                Err(error) => Err(db::Error::Denied(format!("can't lock {}: {error}", place.display())).into()),
            }
        }
    }
}

/// The same for every path that leads to a file.
fn lock_file(file: &Path) -> PathBuf {
    let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    let mut name = file.into_os_string();
    name.push("-maintain");
    name.into()
}

fn lock(place: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600).custom_flags(nix::libc::O_NOFOLLOW);
    let file = options.open(place)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// What became of the room that is unused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tidied {
    /// So many pages were given back to the file system.
    Pages(i64),
    /// So many tables were gone over.
    Tables(usize),
    /// The tables are another role's.
    NotOurs,
}

/// Gives back what is unused, or makes it usable again, and lets the engine make statistics of what is there. Nobody is
/// held up for longer than a moment.
///
/// # Errors
/// What the database says.
pub fn tidy(conn: &mut DbConn) -> Result<Tidied, Error> {
    match conn {
        DbConn::Postgres(inner) => {
            let mut done = 0;
            for (table, _) in database::TABLES {
                let own = diesel::sql_query(
                    "SELECT pg_has_role(relowner, 'USAGE') AS yes FROM pg_class WHERE oid = $1::text::regclass",
                );
                let own: Yes = own.bind::<Text, _>(table).get_result(inner)?;
                if own.yes {
                    // A table that is in use so that it can't be had is passed over.
                    inner.batch_execute(&format!("VACUUM (ANALYZE, SKIP_LOCKED) {table}"))?;
                    done += 1;
                }
            }
            Ok(if done == 0 { Tidied::NotOurs } else { Tidied::Tables(done) })
        }
        DbConn::Sqlite(inner) => {
            let unused = |inner: &mut _| -> QueryResult<i64> {
                let count = diesel::sql_query("SELECT freelist_count AS number FROM pragma_freelist_count");
                count.get_result::<Number>(inner).map(|row| row.number)
            };
            let before = unused(inner)?;
            let mut left = before;
            while left > 0 {
                let begun = Stopwatch::now();
                inner.batch_execute(&format!("PRAGMA incremental_vacuum({PAGES})"))?;
                let now = unused(inner)?;
                if now >= left {
                    break;
                }
                left = now;
                thread::sleep(begun.elapsed());
            }
            // Of each index so many rows, which is enough to choose by.
            inner.batch_execute("PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002")?;
            Ok(Tidied::Pages(before - left))
        }
    }
}

/// A run, as the configuration keeps the last one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// When it began.
    pub began_at: Instant,
    /// When its last step ended.
    pub ended_at: Instant,
    /// Each step and how it ended, in their order.
    pub steps: Vec<Step>,
}

/// A step of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which.
    pub step: String,
    /// How it ended.
    pub result: String,
}

/// Keeps a run as the last one.
///
/// # Errors
/// What the database refuses.
pub fn record(conn: &mut DbConn, by: &Recorder<'_>, began_at: Instant, steps: &[Step]) -> Result<(), Error> {
    let run = Run { began_at, ended_at: by.now(), steps: steps.to_vec() };
    let value = serde_json::to_value(&run).map_err(|error| db::Error::Other(error.to_string()))?;
    let value = Json::of_program(value);
    let Some(before) = config::find(conn, LAST_MAINTENANCE)? else {
        let description = Some("The last run of `provost db maintain`".to_owned());
        let new = NewConfigEntry { key: LAST_MAINTENANCE.to_owned(), value, description, is_secret: false };
        audit::create(conn, by, new.into_row(by.now())?)?;
        return Ok(());
    };
    let after = ConfigEntry { value, ..before.clone() };
    audit::update(conn, by, &before, after, "maintain")?;
    Ok(())
}

/// The last run; none: there was none, or what is kept of it can't be read.
///
/// # Errors
/// What the database says.
pub fn last(conn: &mut DbConn) -> Result<Option<Run>, Error> {
    let entry = config::find(conn, LAST_MAINTENANCE)?;
    Ok(entry.and_then(|entry| serde_json::from_value(entry.value.value().clone()).ok()))
}
