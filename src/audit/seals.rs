//! What closes the trail. A seal is itself an entry: the newest can't be taken away unseen.

#![expect(clippy::disallowed_methods, reason = "the one place that writes rows")]

use diesel::prelude::*;

use super::diff::created;
use super::{Error, Recorder};
use crate::db::DbConn;
use crate::model::{LeafRow, Seal};
use crate::schema::{audit_leaves, audit_seals};

/// Keeps leaves of the seal that comes next.
///
/// # Errors
/// What the database refuses.
pub fn keep_leaves(conn: &mut DbConn, row: &LeafRow) -> QueryResult<usize> {
    diesel::insert_into(audit_leaves::table).values(row).execute(conn)
}

/// Writes a seal, whose leaves are there already, and its entry.
///
/// # Errors
/// What the database refuses: a seal that does not follow the one before it.
pub fn seal(conn: &mut DbConn, by: &Recorder<'_>, seal: Seal) -> Result<Seal, Error> {
    diesel::insert_into(audit_seals::table).values(&seal).execute(conn)?;
    by.enter(conn, &seal, "seal", created(&seal))?;
    Ok(seal)
}
