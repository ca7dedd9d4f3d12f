//! Sealing: closes what was written since the last seal.
//!
//! Writers are never held up. On PostgreSQL every writer holds a shared advisory lock from before it
//! draws a number until it commits, so whoever held it when the highest number was read may still bring a
//! lower one: they are waited out by looking, never by asking for a lock that conflicts with theirs. On
//! SQLite nobody else writes while this transaction does, and what it does is bounded.

use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text};

use super::last_sequence;
use crate::audit::{self, Recorder};
use crate::crud::Error;
use crate::db::{self, DbConn, unlimited_if_zero};
use crate::model::{AuditEntry, LeafRow, Record, Seal};
use crate::proof::{self, Digest, SigningKey, Tree};
use crate::schema::{audit_leaves, audit_logs, audit_seals};
use crate::sql_types::Id;

/// How many entries one seal closes at most, so that a transaction on SQLite holds others up for a
/// fraction of a second. What is left is the next seal's.
const SEAL_LIMIT: i64 = 16 * LEAVES_A_ROW;

/// How long a leaf is: the sequence, and the hash.
pub(super) const LEAF_BYTES: usize = 8 + 32;

/// How many leaves stand in a row of the table.
const LEAVES_A_ROW: i64 = 1024;

/// The lock that writers hold, shared (the trigger `audit_logs_sequence`).
const WRITERS_LOCK: i64 = 8_246_217_610_911_081_827;

/// The lock that a sealer holds: only other sealers wait for it.
const SEALERS_LOCK: i64 = 8_246_217_610_911_081_828;

/// What became of an attempt to seal.
#[derive(Debug, Clone)]
pub struct Sealing {
    /// The seal that was made; none: nothing but seals was written since the last.
    pub made: Option<Seal>,
    /// The newest seal; none: there is none.
    pub newest: Option<Seal>,
    /// The highest sequence that was drawn when it began.
    pub drawn: i64,
}

/// Closes the oldest unsealed entries, at most 16,384 of them.
///
/// # Errors
/// [`db::Error::Locked`] when a writer that may bring a lower number does not end within `patience`
/// (zero: waits for ever).
pub fn seal(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    key: Option<&SigningKey>,
    patience: Duration,
) -> Result<Sealing, Error> {
    let drawn = all_written(conn, patience)?;
    let newest = newest_seal(conn)?;
    let after = newest.as_ref().map_or(0, |seal| seal.last_sequence);
    if newest.as_ref().is_some_and(|seal| seal.signature.is_some()) && key.is_none() {
        return Err(Error::conflict(
            "the newest seal is signed, and no signing key is set",
            "PROVOST_SIGNING_KEY or `provost config set audit.signing_key` names its file; a seal without a signature \
             would spoil the chain",
        ));
    }
    if !is_anything_new(conn, newest.as_ref(), drawn)? {
        return Ok(Sealing { made: None, newest, drawn });
    }
    let number = newest.as_ref().map_or(1, |seal| seal.number + 1);
    let Some(closed) = close(conn, number, after, drawn)? else {
        return Ok(Sealing { made: None, newest, drawn });
    };
    let by = by.as_of_now(conn)?;
    let mut seal = Seal {
        number,
        id: Id::mint(),
        first_sequence: closed.first,
        last_sequence: closed.last,
        entries: closed.tree.size().cast_signed(),
        root: closed.tree.root().to_string(),
        previous_hash: newest.map_or_else(|| Digest::ZERO.to_string(), |seal| seal.hash),
        sealed_at: by.now(),
        key_id: None,
        hash: String::new(),
        signature: None,
    };
    proof::finish_seal(&mut seal, key);
    let seal = audit::seal(conn, &by, seal)?;
    Ok(Sealing { made: Some(seal.clone()), newest: Some(seal), drawn })
}

/// The newest seal; none: there is none.
///
/// # Errors
/// What the database says.
pub fn newest_seal(conn: &mut DbConn) -> Result<Option<Seal>, Error> {
    Ok(audit_seals::table.order(audit_seals::number.desc()).first(conn).optional()?)
}

/// Returns the highest sequence drawn once everything up to there is written or given up.
fn all_written(conn: &mut DbConn, patience: Duration) -> Result<i64, Error> {
    match conn {
        DbConn::Postgres(inner) => {
            diesel::sql_query("SELECT pg_advisory_xact_lock($1)").bind::<BigInt, _>(SEALERS_LOCK).execute(inner)?;
            // The number first: who draws a lower one holds the lock by now, or has ended.
            let drawn = diesel::sql_query("SELECT last_value AS number FROM audit_logs_sequence_seq");
            let drawn = drawn.get_result::<Number>(inner)?.number;
            wait_out(inner, patience)?;
            Ok(drawn)
        }
        DbConn::Sqlite(_) => last_sequence(conn),
    }
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Holder {
    #[diesel(sql_type = Text)]
    transaction: String,
}

/// The transactions that hold the writers' lock. A key of 64 bits stands in `pg_locks` in two halves.
const WRITERS: &str = "SELECT virtualtransaction AS transaction FROM pg_locks \
    WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND pid IS DISTINCT FROM pg_backend_pid() \
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
    AND classid::bigint = $1 >> 32 AND objid::bigint = $1 & 4294967295";

/// Waits until those who hold the writers' lock now have ended, whoever takes it meanwhile.
fn wait_out(conn: &mut PgConnection, patience: Duration) -> Result<(), Error> {
    let begun = Stopwatch::now();
    let holders = diesel::sql_query(WRITERS).bind::<BigInt, _>(WRITERS_LOCK).load::<Holder>(conn)?;
    let mut holders: Vec<String> = holders.into_iter().map(|holder| holder.transaction).collect();
    let mut pause = Duration::from_millis(1);
    while !holders.is_empty() {
        if begun.elapsed() > unlimited_if_zero(patience) {
            return Err(db::Error::Locked.into());
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
        let left = format!("{WRITERS} AND virtualtransaction = ANY($2)");
        let left = diesel::sql_query(left).bind::<BigInt, _>(WRITERS_LOCK).bind::<Array<Text>, _>(&holders);
        holders = left.load::<Holder>(conn)?.into_iter().map(|holder| holder.transaction).collect();
    }
    Ok(())
}

/// Whether there is more to seal than the entry of the newest seal: else each would be the reason for the next.
fn is_anything_new(conn: &mut DbConn, newest: Option<&Seal>, drawn: i64) -> QueryResult<bool> {
    let entries = audit_logs::table
        .filter(audit_logs::sequence.gt(newest.map_or(i64::MIN, |seal| seal.last_sequence)))
        .filter(audit_logs::sequence.le(drawn))
        .order(audit_logs::sequence.asc())
        .select((audit_logs::table_name, audit_logs::record_id))
        .limit(2);
    let entries: Vec<(String, Id)> = entries.load(conn)?;
    Ok(entries.iter().any(|(table, record)| table != Seal::TABLE || newest.is_none_or(|seal| seal.id != *record)))
}

/// Entries under one root.
struct Closed {
    first: i64,
    last: i64,
    tree: Tree,
}

/// Hashes the entries behind `after` and keeps their leaves.
fn close(conn: &mut DbConn, seal_number: i64, after: i64, drawn: i64) -> Result<Option<Closed>, Error> {
    let mut closed: Option<Closed> = None;
    for position in 0..i32::try_from(SEAL_LIMIT / LEAVES_A_ROW).unwrap_or(i32::MAX) {
        let cursor = closed.as_ref().map_or(after, |closed| closed.last);
        let entries = audit_logs::table
            .filter(audit_logs::sequence.gt(cursor))
            .filter(audit_logs::sequence.le(drawn))
            .order(audit_logs::sequence.asc())
            .limit(LEAVES_A_ROW)
            .load::<AuditEntry>(conn)?;
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else { break };
        let closed = closed.get_or_insert_with(|| Closed { first: first.sequence, last: 0, tree: Tree::default() });
        closed.last = last.sequence;
        let mut leaves = Vec::with_capacity(entries.len() * LEAF_BYTES);
        for entry in &entries {
            let hash = proof::leaf_hash(&proof::entry_bytes(entry));
            closed.tree.push(hash);
            leaves.extend(entry.sequence.to_be_bytes());
            leaves.extend(hash.0);
        }
        audit::keep_leaves(conn, &LeafRow { seal_number, position, leaves })?;
    }
    Ok(closed)
}

/// All leaves of a seal, in their order.
pub(super) fn all_leaves(conn: &mut DbConn, seal_number: i64) -> QueryResult<Vec<(i64, Digest)>> {
    let rows = audit_leaves::table.filter(audit_leaves::seal_number.eq(seal_number)).select(audit_leaves::leaves);
    let rows: Vec<Vec<u8>> = rows.order(audit_leaves::position.asc()).load(conn)?;
    Ok(rows.iter().flat_map(|row| leaves_of(row)).collect())
}

/// The leaves of a row: sequence and hash of each.
pub(super) fn leaves_of(row: &[u8]) -> impl Iterator<Item = (i64, Digest)> {
    row.as_chunks::<LEAF_BYTES>().0.iter().map(|leaf| {
        let (mut sequence, mut hash) = ([0; 8], [0; 32]);
        sequence.copy_from_slice(&leaf[..8]);
        hash.copy_from_slice(&leaf[8..]);
        (i64::from_be_bytes(sequence), Digest(hash))
    })
}
