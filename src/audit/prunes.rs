//! What lets entries leave the trail, and their leaving: the one thing that is ever taken from it. The
//! database lets only those go that a prune covers.

#![expect(clippy::disallowed_methods, reason = "the one place that writes rows")]

use std::ops::RangeInclusive;

use diesel::prelude::*;

use super::diff::created;
use super::{Error, Recorder};
use crate::db::{DbConn, Prepared};
use crate::model::{Prune, Record};
use crate::schema::{audit_logs, audit_prunes};

/// Writes a prune and its entry. From then on the entries that it covers may go.
///
/// # Errors
/// What the database refuses: what is not sealed, or was pruned before.
pub fn prune(conn: &mut DbConn, by: &Recorder<'_>, mut prune: Prune) -> Result<Prune, Error> {
    prune.stamp_created(by.actor(), by.now());
    diesel::insert_into(audit_prunes::table).values(&prune).execute(conn)?;
    by.enter(conn, &prune, "prune", created(&prune))?;
    Ok(prune)
}

/// Takes entries out of the trail that a prune covers; says how many. The prune's own entry tells of it.
///
/// # Errors
/// What the database refuses: entries that no prune covers.
pub fn remove_pruned(conn: &mut DbConn, sequences: &RangeInclusive<i64>) -> QueryResult<usize> {
    let covered = audit_logs::table
        .filter(audit_logs::sequence.ge(*sequences.start()))
        .filter(audit_logs::sequence.le(*sequences.end()));
    Prepared(diesel::delete(covered)).execute(conn)
}
