//! The database as a worker's threads write to it, each with a connection of its own.

use std::time::Duration;

use crate::audit::{Actor, Recorder};
use crate::crud;
use crate::db::{self, DbConn, Ending, Pool};

/// Where executions are recorded.
#[derive(Debug, Clone)]
pub struct Ledger {
    pool: Pool,
    actor: Actor,
    lock_timeout: Duration,
    logs_statements: bool,
}

impl Ledger {
    /// A ledger on a database that was opened and found to have the right schema.
    #[must_use]
    pub fn new(pool: Pool, actor: Actor, lock_timeout: Duration, logs_statements: bool) -> Self {
        Self { pool, actor, lock_timeout, logs_statements }
    }

    /// One transaction, as a command's.
    ///
    /// # Errors
    /// What `work` returns, or why the database can't be reached.
    pub fn write<T>(
        &self,
        mut work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>,
    ) -> Result<T, crud::Error> {
        // The pool tries for its time-out to get a connection: a server that restarts is waited for.
        let mut conn = self.pool.get().map_err(|_| db::Error::PoolTimeout(self.pool.connection_timeout()))?;
        if self.logs_statements {
            db::log_statements(&mut conn);
        }
        db::write(&mut conn, self.lock_timeout, Ending::Commit, |conn| {
            let by = Recorder::open(conn, &self.actor)?;
            work(conn, &by)
        })
    }
}
