//! The connection pool: opened on first need, never a file made from a mistyped URL.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diesel::connection::TransactionManager;
use scheduled_thread_pool::ScheduledThreadPool;

use super::connection::DbConn;
use super::error::Error;
use super::limits::unlimited_if_zero;
use super::session::{self, Purpose, SessionOptions};
use super::sqlite_file;
use super::url::DatabaseUrl;

/// A connection on loan from the pool.
pub type Connection = r2d2::PooledConnection<Manager>;

/// The pool of connections to one database.
#[derive(Debug, Clone)]
pub struct Pool {
    connections: r2d2::Pool<Manager>,
    failures: Failures,
    timeout: Duration,
}

impl Pool {
    /// Lends a connection, or waits for one.
    ///
    /// # Errors
    /// Why none could be made for so long, or [`Error::PoolTimeout`] when all are lent.
    pub fn get(&self) -> Result<Connection, Error> {
        lock(&self.failures.last).take();
        let failed = |_| lock(&self.failures.last).take().unwrap_or(Error::PoolTimeout(self.timeout));
        self.connections.get().map_err(failed)
    }
}

/// Why the last connection could not be made: r2d2 itself keeps no more of it than the words.
#[derive(Debug, Clone, Default)]
struct Failures {
    last: Arc<Mutex<Option<Error>>>,
}

impl r2d2::HandleError<Error> for Failures {
    fn handle_error(&self, error: Error) {
        *lock(&self.last) = Some(error);
    }
}

/// How long a connection that nobody uses stays open.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// How many connections, for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolOptions {
    /// The most connections at once.
    pub size: u32,
    /// How long to wait for a free one; zero is for ever.
    pub timeout: Duration,
    /// How old a connection may become; zero is any age.
    pub max_lifetime: Duration,
}

impl Default for PoolOptions {
    fn default() -> Self {
        Self { size: 10, timeout: Duration::from_secs(30), max_lifetime: Duration::from_hours(1) }
    }
}

/// Opens connections for the pool.
#[derive(Debug)]
pub struct Manager {
    url: DatabaseUrl,
    options: SessionOptions,
    /// The connection that showed that the database can be reached, kept for the first customer.
    first: Mutex<Option<DbConn>>,
    /// Whether a connection that comes back waits for the next customer.
    keeps: bool,
    purpose: Purpose,
}

impl std::fmt::Debug for DbConn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DbConn({})", self.engine())
    }
}

impl r2d2::ManageConnection for Manager {
    type Connection = DbConn;
    type Error = Error;

    fn connect(&self) -> Result<DbConn, Error> {
        let first = lock(&self.first).take();
        first.map_or_else(|| session::connect(&self.url, &self.options, self.purpose), Ok)
    }

    fn is_valid(&self, conn: &mut DbConn) -> Result<(), Error> {
        session::ping(conn)
    }

    fn has_broken(&self, conn: &mut DbConn) -> bool {
        !self.keeps
            || std::thread::panicking()
            || <DbConn as diesel::Connection>::TransactionManager::is_broken_transaction_manager(conn)
    }
}

/// Opens a pool on a database that exists.
///
/// The first connection is made here, outside of the pool: r2d2 tries a failing one again until
/// its time-out, and a wrong password is not worth waiting for. What may pass by itself is.
///
/// # Errors
/// Why that first connection can't be made.
pub fn open(url: &DatabaseUrl, session: SessionOptions, pool: PoolOptions) -> Result<Pool, Error> {
    open_for(Purpose::Use, url, session, pool)
}

/// As [`open`], to look at a database that may be in any state: a file is left in the one that it is in.
///
/// # Errors
/// As [`open`].
pub fn open_to_look(url: &DatabaseUrl, session: SessionOptions, pool: PoolOptions) -> Result<Pool, Error> {
    open_for(Purpose::Look, url, session, pool)
}

fn open_for(purpose: Purpose, url: &DatabaseUrl, session: SessionOptions, pool: PoolOptions) -> Result<Pool, Error> {
    let first = session::connect_patiently(url, &session, purpose)?;
    // A file is opened again in no time, and only the thread that used it can be sure to close it
    // before the process ends; the last one to close it leaves no write-ahead log behind.
    let keeps = matches!(first, DbConn::Postgres(_));
    build(url, session, pool, first, keeps, purpose)
}

/// A pool of one connection to a database in memory: a dry run against a file that isn't there.
///
/// # Errors
/// When SQLite can't give one.
pub fn open_in_memory(url: &DatabaseUrl, session: SessionOptions) -> Result<Pool, Error> {
    let first = DbConn::Sqlite(sqlite_file::in_memory(session.lock_timeout)?);
    build(url, session, PoolOptions { size: 1, ..PoolOptions::default() }, first, true, Purpose::Use)
}

fn build(
    url: &DatabaseUrl,
    session: SessionOptions,
    pool: PoolOptions,
    first: DbConn,
    keeps: bool,
    purpose: Purpose,
) -> Result<Pool, Error> {
    // A writer to a file waits for the other writers anyway, and each thread costs every command its start.
    let openers = if keeps { 3 } else { 1 };
    let openers = ScheduledThreadPool::builder().num_threads(openers).thread_name_pattern("opener-{}").build();
    let manager = Manager { url: url.clone(), options: session, first: Mutex::new(Some(first)), keeps, purpose };
    let failures = Failures::default();
    let connections = r2d2::Pool::builder()
        .max_size(pool.size)
        .thread_pool(Arc::new(openers))
        // Its default is `max_size`: ten connections for one query.
        .min_idle(Some(0))
        .connection_timeout(unlimited_if_zero(pool.timeout))
        .max_lifetime(Some(unlimited_if_zero(pool.max_lifetime)))
        // A worker whose command takes hours holds none of the server's connections meanwhile.
        .idle_timeout(Some(IDLE_TIMEOUT))
        .test_on_check_out(true)
        .error_handler(Box::new(failures.clone()))
        .build(manager)
        .map_err(|_| Error::PoolTimeout(pool.timeout))?;
    Ok(Pool { connections, failures, timeout: pool.timeout })
}

/// What is held has no half-way state.
fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
