//! The audit trail, read, sealed and verified. Entries are written in [`crate::audit`] and nowhere else.

mod archive;
mod history;
mod past;
mod prove;
mod prune;
mod pruned;
mod replay;
mod revert;
mod rows;
mod seal;
mod stats;
mod subject;
mod verify;

use diesel::dsl::{max, min};
use diesel::prelude::*;

use super::{Error, Page, Paged, between};
use crate::db::{DbConn, MultiBackend};
use crate::model::{AuditEntry, AuditFilter};
use crate::schema::audit_logs;
use crate::sql_types::{Id, Instant};

pub use history::{Deed, Told};
pub use past::{Difference, Past, as_of, differences, name_at};
pub use prove::prove;
pub use prune::{
    Outlook, Prunable, Unfinished, may_prune, outlook, prune, prune_into, remove_pruned, seals, unfinished_prune,
};
pub use pruned::pruned;
pub use replay::{Finding, Replayed, Seen, replay};
pub use revert::{Reverted, Selection, revert};
pub use rows::Rows;
pub use seal::{Sealing, newest_seal, seal};
pub use stats::{Group, Tally, stats};
pub use subject::{Subject, find_record};
pub use verify::{ArchiveFault, Archived, Expected, Fault, FaultKind, Verified, verify, verify_archive};

fn filtered(filter: &AuditFilter) -> audit_logs::BoxedQuery<'_, MultiBackend> {
    let mut query = audit_logs::table.into_boxed();
    if let Some(table_name) = &filter.table_name {
        query = query.filter(audit_logs::table_name.eq(table_name));
    }
    if let Some(record_id) = filter.record_id {
        query = query.filter(audit_logs::record_id.eq(record_id));
    }
    if let Some(actor) = &filter.actor {
        query = query.filter(audit_logs::actor.eq(actor));
    }
    if let Some(action) = &filter.action {
        query = query.filter(audit_logs::action.eq(action));
    }
    if let Some(correlation_id) = &filter.correlation_id {
        query = query.filter(audit_logs::correlation_id.eq(correlation_id));
    }
    if let Some((since, until)) = between(filter.since, filter.until) {
        query = query.filter(audit_logs::created_at.ge(since)).filter(audit_logs::created_at.lt(until));
    }
    query
}

/// A page of entries, the newest first.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, filter: &AuditFilter, page: Page<i64>) -> Result<Paged<AuditEntry>, Error> {
    let mut query = filtered(filter).order(audit_logs::sequence.desc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(audit_logs::sequence.lt(after));
    }
    Ok(page.cut(query.load(conn)?))
}

/// How many entries the filter lets through.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, filter: &AuditFilter) -> Result<i64, Error> {
    Ok(filtered(filter).count().get_result(conn)?)
}

/// How many entries are read at a time where all of them are.
const PAGE: i64 = 1000;

/// From which sequence to which a range in time goes; none when there is no entry in it. Nearly all that is
/// between the two was written in that time, but not all: a number is drawn before or after the clock is read.
///
/// # Errors
/// What the database says.
pub fn extent(conn: &mut DbConn, since: Option<Instant>, until: Option<Instant>) -> Result<Option<(i64, i64)>, Error> {
    if since.is_none() && until.is_none() {
        return Ok(Some((1, i64::MAX)));
    }
    let filter = AuditFilter { since, until, ..AuditFilter::default() };
    let ends = (min(audit_logs::sequence), max(audit_logs::sequence));
    let (first, last): (Option<i64>, Option<i64>) = filtered(&filter).select(ends).first(conn)?;
    Ok(first.zip(last))
}

/// The entries from one sequence to another, the oldest first: as many as are read at a time, and by place alone,
/// for which the table is in order already.
///
/// # Errors
/// What the database says.
pub fn entries(conn: &mut DbConn, first: i64, last: i64) -> Result<Vec<AuditEntry>, Error> {
    let between = audit_logs::table.filter(audit_logs::sequence.ge(first)).filter(audit_logs::sequence.le(last));
    Ok(between.order(audit_logs::sequence.asc()).limit(PAGE).load(conn)?)
}

/// The entry with this place in the trail.
///
/// # Errors
/// [`Error::NotFound`]; gaps are legal, so a smaller number than the last may be none.
pub fn by_sequence(conn: &mut DbConn, sequence: i64) -> Result<AuditEntry, Error> {
    let entry = audit_logs::table.find(sequence).first(conn).optional()?;
    entry.ok_or_else(|| no_entry(sequence.to_string()))
}

/// The entry with this id of its own.
///
/// # Errors
/// [`Error::NotFound`].
pub fn by_id(conn: &mut DbConn, id: Id) -> Result<AuditEntry, Error> {
    let entry = audit_logs::table.filter(audit_logs::id.eq(id)).first(conn).optional()?;
    entry.ok_or_else(|| no_entry(id.to_string()))
}

/// The highest sequence that there is; 0 for an empty trail.
///
/// # Errors
/// What the database says.
pub fn last_sequence(conn: &mut DbConn) -> Result<i64, Error> {
    let last: Option<i64> = audit_logs::table.select(max(audit_logs::sequence)).first(conn)?;
    Ok(last.unwrap_or(0))
}

fn no_entry(reference: String) -> Error {
    Error::NotFound { noun: "audit entry", reference }
}
