//! The database as a worker's threads write to it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::audit::{Actor, Recorder};
use crate::crud;
use crate::db::{self, DbConn, Ending, Manager, Pool};

/// A connection on loan from the pool.
type Connection = r2d2::PooledConnection<Manager>;

/// Where executions are recorded.
///
/// Until [`Ledger::rest`] it goes on with the connection that it was opened by: opening an SQLite file
/// costs more than what is done with it. While a command runs none is held, and then each transaction
/// has one of its own.
#[derive(Debug, Clone)]
pub struct Ledger {
    pool: Pool,
    held: Arc<Mutex<Option<Connection>>>,
    actor: Actor,
    lock_timeout: Duration,
    logs_statements: bool,
}

impl Ledger {
    /// A ledger on a database that was opened, by this connection, and found to have the right schema.
    #[must_use]
    pub fn new(pool: Pool, held: Connection, actor: Actor, lock_timeout: Duration, logs_statements: bool) -> Self {
        Self { pool, held: Arc::new(Mutex::new(Some(held))), actor, lock_timeout, logs_statements }
    }

    /// Lets the connection go that it was opened by.
    pub fn rest(&self) {
        drop(self.take_held());
    }

    fn take_held(&self) -> Option<Connection> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Runs `work` on the connection that is held, or on one of its own.
    fn on_connection<T>(&self, work: impl FnOnce(&mut DbConn) -> Result<T, crud::Error>) -> Result<T, crud::Error> {
        if let Some(mut conn) = self.take_held() {
            let done = work(&mut conn);
            *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(conn);
            return done;
        }
        // The pool tries for its time-out to get a connection: a server that restarts is waited for.
        let mut conn = self.pool.get().map_err(|_| db::Error::PoolTimeout(self.pool.connection_timeout()))?;
        if self.logs_statements {
            db::log_statements(&mut conn);
        }
        work(&mut conn)
    }

    /// Reads on one snapshot, as a command does.
    ///
    /// # Errors
    /// What `work` returns, or why the database can't be reached.
    pub fn read<T>(&self, work: impl FnMut(&mut DbConn) -> Result<T, crud::Error>) -> Result<T, crud::Error> {
        self.on_connection(|conn| db::read(conn, work))
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
