//! What a migration is held to have been, after a person decided it. What `migrate up` writes there is its own
//! ledger, and has no entry.

#![expect(clippy::disallowed_methods, reason = "the one place that writes rows")]

use diesel::prelude::*;

use super::diff::{changes, created};
use super::{Error, Recorder};
use crate::db::DbConn;
use crate::model::{Checksum, Record};
use crate::schema::schema_checksums;

/// The action in the trail.
const REPAIR: &str = "repair";

/// Writes a checksum in place of the one that was read, or where there is none, and its entry.
///
/// # Errors
/// [`Error::Stale`] when it is no longer the one that was read.
pub fn repair_checksum(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    before: Option<&Checksum>,
    mut after: Checksum,
) -> Result<(), Error> {
    let Some(before) = before else {
        after.stamp_created(by.actor(), by.now());
        diesel::insert_into(schema_checksums::table).values(&after).execute(conn)?;
        return by.enter(conn, &after, REPAIR, created(&after));
    };
    let target = schema_checksums::table
        .filter(schema_checksums::version.eq(&before.version))
        .filter(schema_checksums::sha256.eq(&before.sha256));
    if diesel::update(target).set(schema_checksums::sha256.eq(&after.sha256)).execute(conn)? == 0 {
        return Err(Error::Stale);
    }
    by.enter(conn, &after, REPAIR, changes(before, &after))
}
