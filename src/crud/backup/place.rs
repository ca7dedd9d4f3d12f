//! Another database than the command's own, and how it is opened.

use crate::db::{self, DatabaseUrl, DbConn, PoolOptions, SessionOptions};

/// How the databases are opened that a backup is brought to.
#[derive(Debug, Clone)]
pub struct Access {
    /// Limits of a session.
    pub session: SessionOptions,
    /// Limits of the pool.
    pub pool: PoolOptions,
}

impl Access {
    /// Opens the database, and lets go of it when `work` is done.
    pub(super) fn with<T>(
        &self,
        url: &DatabaseUrl,
        work: impl FnOnce(&mut DbConn) -> Result<T, super::Failure>,
    ) -> Result<T, super::Failure> {
        let pool = db::open(url, self.session.clone(), self.pool)?;
        let mut conn = pool.get()?;
        work(&mut conn)
    }
}
