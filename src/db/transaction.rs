//! Transactions: one write, one consistent read, and the same again when another was in the way.

use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::{Connection, QueryResult};

use super::connection::DbConn;
use super::error::Error;
use super::holders::{Wanted, naming_holder};
use super::limits::unlimited_if_zero;

/// How a transaction that went well ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Its changes stay.
    Commit,
    /// A dry run: it went the same way and leaves nothing.
    Rollback,
}

/// An error of a transaction's work.
pub trait Failure: From<Error> {
    /// Whether the same work may go through when it is tried again.
    fn is_transient(&self) -> bool;

    /// The database's own error, where it is one, to be told in more words.
    ///
    /// # Errors
    /// Itself, when it is another.
    fn into_database(self) -> Result<Error, Self>
    where
        Self: Sized,
    {
        Err(self)
    }
}

impl Failure for Error {
    fn is_transient(&self) -> bool {
        Error::is_transient(self)
    }

    fn into_database(self) -> Result<Error, Self> {
        Ok(self)
    }
}

/// Runs `work` in one transaction: all of it or nothing.
///
/// On SQLite the writer's lock is taken at the start (`BEGIN IMMEDIATE`), so that a reader never
/// has to become a writer in the middle. A deadlock or serialization failure is tried again while
/// `patience` lasts (zero is for ever), so `work` must change nothing but the database.
///
/// # Errors
/// What `work` returns, or what the engine says to begin and commit.
pub fn write<T, E: Failure>(
    conn: &mut DbConn,
    patience: Duration,
    ending: Ending,
    mut work: impl FnMut(&mut DbConn) -> Result<T, E>,
) -> Result<T, E> {
    let patience = unlimited_if_zero(patience);
    let begun = Stopwatch::now();
    let mut pause = Duration::from_millis(2);
    loop {
        let result = run(conn, "BEGIN IMMEDIATE", "BEGIN", ending, &mut work);
        match result {
            Err(error) if error.is_transient() && begun.elapsed() < patience => {
                thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(100));
            }
            Err(error) => {
                return Err(error
                    .into_database()
                    .map_or_else(|error| error, |error| naming_holder(conn, error, Wanted::Rows).into()));
            }
            done => return done,
        }
    }
}

/// Runs `work` on one snapshot: what it reads first and last belongs together.
///
/// # Errors
/// What `work` returns, or what the engine says.
pub fn read<T, E: Failure>(conn: &mut DbConn, mut work: impl FnMut(&mut DbConn) -> Result<T, E>) -> Result<T, E> {
    run(conn, "BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", Ending::Commit, &mut work)
}

/// As [`read`], and the engine itself refuses whatever would write: for looking at a database that may be in
/// any state.
///
/// # Errors
/// As [`read`].
pub fn look<T, E: Failure>(conn: &mut DbConn, work: impl FnMut(&mut DbConn) -> Result<T, E>) -> Result<T, E> {
    let guarded = |conn: &mut DbConn, guard: &str| match conn {
        DbConn::Sqlite(inner) => inner.batch_execute(guard).map_err(Error::from),
        // `read` begins a read-only transaction there.
        DbConn::Postgres(_) => Ok(()),
    };
    guarded(conn, "PRAGMA query_only = ON")?;
    let result = read(conn, work);
    guarded(conn, "PRAGMA query_only = OFF")?;
    result
}

fn run<T, E: Failure>(
    conn: &mut DbConn,
    sqlite: &str,
    postgres: &str,
    ending: Ending,
    work: &mut impl FnMut(&mut DbConn) -> Result<T, E>,
) -> Result<T, E> {
    begin(conn, sqlite, postgres).map_err(Error::from)?;
    match work(conn) {
        Ok(value) => {
            let ended = match ending {
                Ending::Commit => <DbConn as Connection>::TransactionManager::commit_transaction(conn),
                Ending::Rollback => <DbConn as Connection>::TransactionManager::rollback_transaction(conn),
            };
            ended.map_err(Error::from)?;
            Ok(value)
        }
        Err(error) => {
            // A lost connection can't roll back and need not: the server does. The first error is
            // the one that tells what happened.
            let _ = <DbConn as Connection>::TransactionManager::rollback_transaction(conn);
            Err(error)
        }
    }
}

/// Diesel's own `immediate_transaction` hands the closure the inner connection; beginning on the
/// inner one and ending through the outer keeps `&mut DbConn`.
fn begin(conn: &mut DbConn, sqlite: &str, postgres: &str) -> QueryResult<()> {
    match conn {
        DbConn::Postgres(inner) => AnsiTransactionManager::begin_transaction_sql(inner, postgres),
        DbConn::Sqlite(inner) => AnsiTransactionManager::begin_transaction_sql(inner, sqlite),
    }
}
