//! The database as a worker's threads write to it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::audit::{Actor, Recorder};
use crate::crud;
use crate::db::{self, Connection, DbConn, Ending, Place, Pool};

/// Where executions are recorded.
///
/// Until [`Ledger::rest`] it goes on with the connection that it was opened by: opening an SQLite file
/// costs more than what is done with it. From then on none is held, and each transaction has one of its
/// own.
#[derive(Debug, Clone)]
pub struct Ledger {
    pool: Pool,
    held: Arc<Mutex<Held>>,
    place: Option<Place>,
    actor: Actor,
    lock_timeout: Duration,
    logs_statements: bool,
}

/// The connection that is held.
#[derive(Debug)]
struct Held {
    /// None while a transaction has it.
    connection: Option<Connection>,
    /// Whether it is given back here after a transaction.
    is_kept: bool,
}

impl Ledger {
    /// A ledger on a database that was opened, by this connection, and found to have the right schema.
    /// `place` is the file that it is to, unless it is in memory or on a server.
    #[must_use]
    pub fn new(
        pool: Pool,
        held: Connection,
        place: Option<Place>,
        actor: Actor,
        lock_timeout: Duration,
        logs_statements: bool,
    ) -> Self {
        let held = Held { connection: Some(held), is_kept: true };
        Self { pool, held: Arc::new(Mutex::new(held)), place, actor, lock_timeout, logs_statements }
    }

    /// A command begins. The connection to a file is held on to, since most commands are short. One to a
    /// server costs nothing to give back: the pool keeps it, and asks whether the server is there still
    /// when it is used again.
    pub fn begin_command(&self) {
        let is_file = self.lock().connection.as_deref().is_some_and(|conn| matches!(conn, DbConn::Sqlite(_)));
        if !is_file {
            self.rest();
        }
    }

    /// Lets the connection go that it was opened by: the file may be moved or restored while a command
    /// runs for long, and the server may have others to serve.
    pub fn rest(&self) {
        let mut held = self.lock();
        held.is_kept = false;
        // Closed while it is locked: who records an end at this moment closes the file after us, and the
        // last one to close it leaves no write-ahead log behind.
        held.connection = None;
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection that is held, unless its file is no longer the one that lies there.
    fn take_held(&self) -> Option<Connection> {
        let connection = self.lock().connection.take()?;
        self.place.as_ref().is_none_or(Place::is_as_it_was).then_some(connection)
    }

    /// Runs `work` on the connection that is held, or on one of its own.
    fn on_connection<T>(&self, work: impl FnOnce(&mut DbConn) -> Result<T, crud::Error>) -> Result<T, crud::Error> {
        if let Some(mut conn) = self.take_held() {
            let done = work(&mut conn);
            let mut held = self.lock();
            // It is closed here otherwise, as one of its own is.
            held.connection = held.is_kept.then_some(conn);
            return done;
        }
        // The pool tries for its time-out to get a connection: a server that restarts is waited for.
        let mut conn = self.pool.get()?;
        if self.logs_statements {
            db::log_statements(&mut conn);
        }
        work(&mut conn)
    }

    /// One transaction, as a command's.
    ///
    /// # Errors
    /// What `work` returns, or why the database can't be reached.
    pub fn write<T>(
        &self,
        mut work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>,
    ) -> Result<T, crud::Error> {
        self.on_connection(|conn| {
            db::write(conn, self.lock_timeout, Ending::Commit, |conn| {
                let by = Recorder::open(conn, &self.actor)?;
                work(conn, &by)
            })
        })
    }
}
