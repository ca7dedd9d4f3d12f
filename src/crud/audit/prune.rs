//! Pruning: which entries may leave the trail, that they do, and which of them still have to.

use diesel::dsl::{count_star, max, min};
use diesel::prelude::*;

use crate::audit::{self, Recorder};
use crate::crud::Error;
use crate::db::{self, DbConn};
use crate::model::{Prune, Seal};
use crate::schema::{audit_logs, audit_prunes, audit_seals};
use crate::sql_types::Instant;

/// How many entries go in one transaction: a writer waits for so many at most.
const BATCH: i64 = 1000;

/// How many seals are read at a time.
const SEALS: i64 = 256;

/// Seals whose entries may leave the trail: the oldest that are still whole, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prunable {
    /// The number of the first seal.
    pub first_seal: i64,
    /// The number of the last.
    pub last_seal: i64,
    /// Where the first begins.
    pub first_sequence: i64,
    /// Where the last ends.
    pub last_sequence: i64,
    /// How many entries they closed.
    pub entries: i64,
    /// How many seals.
    pub seals: i64,
}

/// What a prune would find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    /// What may go, if there is anything.
    pub prunable: Option<Prunable>,
    /// How many entries are as old and stay, since no seal has closed them.
    pub unsealed: i64,
}

/// Refuses who has no right to prune, before an archive is written for nothing. On SQLite the file's permissions
/// say it with the first write of all.
///
/// # Errors
/// The refusal, or what the database says.
pub fn may_prune(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Rights {
        #[diesel(sql_type = diesel::sql_types::Bool)]
        may: bool,
    }
    let DbConn::Postgres(inner) = conn else { return Ok(()) };
    let rights: Rights = diesel::sql_query(
        "SELECT has_table_privilege('audit_prunes', 'INSERT') AND has_table_privilege('audit_logs', 'INSERT') \
             AND has_table_privilege('audit_logs', 'DELETE') AS may",
    )
    .get_result(inner)?;
    if rights.may {
        return Ok(());
    }
    Err(db::Error::Denied("permission denied to prune: audit_logs or audit_prunes may not be changed".to_owned())
        .into())
}

/// Finds the seals whose entries were all written before this time, from the oldest that was not pruned on. It
/// does not look whether they hold.
///
/// # Errors
/// What the database says.
pub fn outlook(conn: &mut DbConn, before: Instant) -> Result<Outlook, Error> {
    let pruned = last_pruned(conn)?;
    // An entry may have a later time and a lower number than another, so the first that is too young decides.
    let too_young: Option<i64> = audit_logs::table
        .filter(audit_logs::sequence.gt(pruned))
        .filter(audit_logs::created_at.ge(before))
        .select(min(audit_logs::sequence))
        .first(conn)?;
    let mut found: Option<Prunable> = None;
    let mut after = first_seal_behind(conn, pruned)?;
    'seals: loop {
        let page = seals(conn, after)?;
        let Some(last) = page.last() else { break };
        after = last.number;
        for seal in &page {
            if too_young.is_some_and(|sequence| seal.last_sequence >= sequence) {
                break 'seals;
            }
            let found = found.get_or_insert(Prunable {
                first_seal: seal.number,
                last_seal: seal.number,
                first_sequence: seal.first_sequence,
                last_sequence: seal.last_sequence,
                entries: 0,
                seals: 0,
            });
            found.last_seal = seal.number;
            found.last_sequence = seal.last_sequence;
            found.entries += seal.entries;
            found.seals += 1;
        }
    }
    Ok(Outlook { prunable: found, unsealed: unsealed(conn, before)? })
}

/// The end of what left the trail.
fn last_pruned(conn: &mut DbConn) -> QueryResult<i64> {
    let last: Option<i64> = audit_prunes::table.select(max(audit_prunes::last_sequence)).first(conn)?;
    Ok(last.unwrap_or(0))
}

/// The number before that of the first seal that was not pruned.
fn first_seal_behind(conn: &mut DbConn, pruned: i64) -> QueryResult<i64> {
    let last: Option<i64> = audit_seals::table
        .filter(audit_seals::last_sequence.le(pruned))
        .select(max(audit_seals::number))
        .first(conn)?;
    Ok(last.unwrap_or(0))
}

fn unsealed(conn: &mut DbConn, before: Instant) -> QueryResult<i64> {
    let sealed: Option<i64> = audit_seals::table
        .order(audit_seals::number.desc())
        .select(audit_seals::last_sequence)
        .first(conn)
        .optional()?;
    audit_logs::table
        .filter(audit_logs::sequence.gt(sealed.unwrap_or(0)))
        .filter(audit_logs::created_at.lt(before))
        .select(count_star())
        .first(conn)
}

/// The next seals behind this number, a page of them.
///
/// # Errors
/// What the database says.
pub fn seals(conn: &mut DbConn, after: i64) -> Result<Vec<Seal>, Error> {
    let behind = audit_seals::table.filter(audit_seals::number.gt(after));
    Ok(behind.order(audit_seals::number.asc()).limit(SEALS).load(conn)?)
}

/// A prune that was interrupted: its entries are archived, and some of them are still in the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The prune.
    pub prune: Prune,
    /// How many of its entries are still there.
    pub left: i64,
    /// How many seals closed its entries.
    pub seals: i64,
}

/// Finds the prune that did not come to its end, if there is one.
///
/// # Errors
/// What the database says.
pub fn unfinished_prune(conn: &mut DbConn) -> Result<Option<Unfinished>, Error> {
    let pruned = last_pruned(conn)?;
    let left: Option<i64> =
        audit_logs::table.filter(audit_logs::sequence.le(pruned)).select(min(audit_logs::sequence)).first(conn)?;
    let Some(sequence) = left else { return Ok(None) };
    let covering = audit_prunes::table
        .filter(audit_prunes::first_sequence.le(sequence))
        .filter(audit_prunes::last_sequence.ge(sequence));
    let Some(prune) = covering.first::<Prune>(conn).optional()? else { return Ok(None) };
    let left = audit_logs::table
        .filter(audit_logs::sequence.ge(prune.first_sequence))
        .filter(audit_logs::sequence.le(prune.last_sequence))
        .select(count_star())
        .first(conn)?;
    let seals = seals_of(conn, &prune)?;
    Ok(Some(Unfinished { prune, left, seals }))
}

/// The prune that wrote the archive at this place, and how many seals closed its entries.
///
/// # Errors
/// What the database says.
pub fn prune_into(conn: &mut DbConn, archive: &str) -> Result<Option<(Prune, i64)>, Error> {
    let prune = audit_prunes::table.filter(audit_prunes::archive.eq(archive)).first::<Prune>(conn).optional()?;
    prune.map(|prune| seals_of(conn, &prune).map(|seals| (prune, seals))).transpose()
}

fn seals_of(conn: &mut DbConn, prune: &Prune) -> Result<i64, Error> {
    let seals = audit_seals::table
        .filter(audit_seals::first_sequence.ge(prune.first_sequence))
        .filter(audit_seals::last_sequence.le(prune.last_sequence));
    Ok(seals.select(count_star()).first(conn)?)
}

/// Records that entries were archived and may go.
///
/// # Errors
/// [`Error::Conflict`] when another prune was first.
pub fn prune(conn: &mut DbConn, by: &Recorder<'_>, prune: Prune) -> Result<Prune, Error> {
    let overtaken = || {
        Error::conflict(
            "another prune removed these entries meanwhile",
            "its own archive has them; the one that was written here is a copy and may be deleted",
        )
    };
    if last_pruned(conn)? >= prune.first_sequence {
        return Err(overtaken());
    }
    audit::prune(conn, by, prune).map_err(|error| match Error::from(error).on_unique(FIRST_SEQUENCE, String::new) {
        Error::Taken(_) => overtaken(),
        other => other,
    })
}

/// The constraint that two prunes at once meet at: both begin with the oldest entry.
const FIRST_SEQUENCE: &str = "audit_prunes_first_sequence_key";

/// Takes the next entries of a prune out of the trail, the oldest first; says how many. None: all are gone.
///
/// # Errors
/// What the database says.
pub fn remove_pruned(conn: &mut DbConn, prune: &Prune) -> Result<usize, Error> {
    let sequences: Vec<i64> = audit_logs::table
        .filter(audit_logs::sequence.ge(prune.first_sequence))
        .filter(audit_logs::sequence.le(prune.last_sequence))
        .order(audit_logs::sequence.asc())
        .select(audit_logs::sequence)
        .limit(BATCH)
        .load(conn)?;
    let (Some(first), Some(last)) = (sequences.first(), sequences.last()) else { return Ok(0) };
    Ok(audit::remove_pruned(conn, &(*first..=*last))?)
}
