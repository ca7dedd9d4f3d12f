//! What a revert writes beside updates: a record that comes back, and one that was never to be. The
//! entries bear the action `revert`; what may be reverted is decided in `crud::audit`.

use super::diff::{changes, created, deleted};
use super::{Error, Recorder, Stored};
use crate::db::DbConn;
use crate::model::{Execution, Record};
use crate::sql_types::Id;

/// The action of every entry that takes a change back.
pub const REVERT: &str = "revert";

/// Writes a record that was deleted once more, with its id and with who made it and when; its version
/// goes on from where it was. Returns the record as stored.
///
/// # Errors
/// What the database refuses.
pub fn restore<R: Record + Stored>(conn: &mut DbConn, by: &Recorder<'_>, mut row: R) -> Result<R, Error> {
    row.stamp_updated(by.actor(), by.now());
    let stored = row.insert(conn)?;
    by.enter(conn, &stored, REVERT, created(&stored))?;
    Ok(stored)
}

/// Deletes a record because its creation is taken back. What hangs on it must be gone before.
///
/// # Errors
/// [`Error::Stale`] when the record is no longer the one that was read.
pub fn unmake<R: Record + Stored>(conn: &mut DbConn, by: &Recorder<'_>, row: &R) -> Result<(), Error> {
    if row.remove(conn)? == 0 {
        return Err(Error::Stale);
    }
    by.enter(conn, row, REVERT, deleted(row))
}

/// Gives a finished execution the agent back that was deleted. Returns the execution as stored.
///
/// The database lets nobody write an agent onto a finished execution, and that is right for everybody
/// else: so the row goes and comes back whole, in this one transaction.
///
/// # Errors
/// [`Error::Stale`] when the execution is no longer the one that was read.
pub fn reattach(conn: &mut DbConn, by: &Recorder<'_>, execution: &Execution, agent_id: Id) -> Result<Execution, Error> {
    let mut after = Execution { agent_id: Some(agent_id), ..execution.clone() };
    after.stamp_updated(by.actor(), by.now());
    if execution.remove(conn)? == 0 {
        return Err(Error::Stale);
    }
    let stored = after.insert(conn)?;
    by.enter(conn, &stored, REVERT, changes(execution, &stored))?;
    Ok(stored)
}
