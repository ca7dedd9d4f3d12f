//! The only door to a writable table: every change comes in with who makes it, and leaves with its
//! entry in the trail, in the same transaction.
//!
//! Here are the writes and the entries. What may be written is decided in [`crate::crud`]; how the
//! trail is read is in `crud::audit`.

mod checksums;
mod claims;
mod diff;
mod executions;
mod imports;
pub mod load;
mod prunes;
mod recorder;
mod seals;
mod tables;
mod undo;

pub use recorder::{Actor, Recorder};

use crate::db::{self, DbConn};
use crate::model::Record;
pub use checksums::repair_checksum;
pub use claims::{begin_tasks, create_executions};
pub use diff::{REDACTED, changes, created, deleted, told};
pub use executions::{Archived, Doomed, prune_executions};
pub use imports::{create_all, update_all};
pub use prunes::{prune, remove_pruned};
pub use seals::{keep_leaves, seal};
pub use tables::{Stored, keep_output, renew_lease, touch_agent};
pub use undo::{REVERT, reattach, restore, unmake};

/// Why a change was not made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another transaction changed the record since it was read.
    #[error("another transaction changed the record at the same time")]
    Stale,
    /// The acting user is deactivated.
    #[error("the acting user {0} is deactivated")]
    Inactive(String),
    /// The database refuses.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

/// Writes a new record and its entry. Returns the record as stored.
///
/// # Errors
/// What the database refuses.
pub fn create<R: Record + Stored>(conn: &mut DbConn, by: &Recorder<'_>, mut row: R) -> Result<R, Error> {
    row.stamp_created(by.actor(), by.now());
    let stored = row.insert(conn)?;
    by.enter(conn, &stored, "create", created(&stored))?;
    Ok(stored)
}

/// Writes what differs between the two and its entry. Nothing differs: nothing is written, and the
/// record comes back as it is.
///
/// # Errors
/// [`Error::Stale`] when the record is no longer the one that was read.
pub fn update<R: Record + Stored>(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    before: &R,
    mut after: R,
    action: &str,
) -> Result<R, Error> {
    let changed = changes(before, &after);
    if changed.is_empty() {
        return Ok(before.clone());
    }
    after.stamp_updated(by.actor(), by.now());
    let stored = after.replace(conn, before.version(), &changed)?.ok_or(Error::Stale)?;
    by.enter(conn, &stored, action, changed)?;
    Ok(stored)
}

/// Deletes a record and writes its entry. What hangs on the record must be gone before, with
/// entries of its own: the database's cascade would leave none.
///
/// # Errors
/// [`Error::Stale`] when the record is no longer the one that was read.
pub fn delete<R: Record + Stored>(conn: &mut DbConn, by: &Recorder<'_>, row: &R) -> Result<(), Error> {
    if row.remove(conn)? == 0 {
        return Err(Error::Stale);
    }
    by.enter(conn, row, "delete", deleted(row))
}
