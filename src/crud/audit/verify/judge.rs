//! Entries, in the order of their numbers, against what the seals kept of them.

use std::collections::VecDeque;

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::chain::Chain;
use super::{Archived, Expected, Fault, FaultKind, Verified};
use crate::audit;
use crate::crud::Error;
use crate::crud::audit::seal::{LEAF_BYTES, all_leaves, leaves_of};
use crate::db::DbConn;
use crate::model::{AuditEntry, Prune, Record, Seal};
use crate::proof::{self, Digest, Tree};
use crate::schema::{audit_leaves, audit_logs, audit_seals};
use crate::sql_types::Id;

/// How many changed entries of a seal are tried in each other's places.
const MOST_MOVED: usize = 200;

/// Takes the entries one by one and knows what must come.
pub(super) struct Judge<'a> {
    chain: Chain<'a>,
    prunes: Vec<Prune>,
    archives: &'a [Archived],
    found: &'a mut dyn FnMut(Fault),
    current: Option<Current>,
    verified: Verified,
}

/// The seal that the entries have come to.
struct Current {
    seal: Seal,
    /// Leaves that were read and not met yet.
    leaves: VecDeque<(i64, Digest)>,
    /// The next row of leaves.
    position: i32,
    /// The sequence of the last leaf that was read.
    last_leaf: Option<i64>,
    /// Whether the leaves' sequences, which no hash covers, are as they must be so far.
    is_ordered: bool,
    of_leaves: Tree,
    of_entries: Tree,
    /// Kept until the leaves are proved: false leaves would accuse sound entries.
    faults: Vec<Fault>,
    /// How many entries are not there.
    gone: u64,
    /// How many of them may be gone, and are in no archive that was looked at.
    archived: u64,
}

impl<'a> Judge<'a> {
    pub fn new(expected: Expected<'a>, prunes: Vec<Prune>, found: &'a mut dyn FnMut(Fault)) -> Self {
        let archives = expected.archives;
        Self { chain: Chain::new(expected), prunes, archives, found, current: None, verified: Verified::default() }
    }

    /// The next entry.
    pub fn entry(&mut self, conn: &mut DbConn, sequence: i64, hash: Digest) -> Result<(), Error> {
        self.verified.entries += 1;
        while self.current.as_ref().is_none_or(|current| sequence > current.seal.last_sequence) {
            self.close(conn)?;
            if !self.open(conn)? {
                self.verified.unsealed += 1;
                return Ok(());
            }
        }
        let Some(current) = &mut self.current else { return Ok(()) };
        let number = current.seal.number;
        current.of_entries.push(hash);
        loop {
            match current.peek(conn)? {
                Some((at, _)) if at < sequence => current.missing(&self.prunes, self.archives, at),
                Some((at, leaf)) if at == sequence => {
                    current.leaves.pop_front();
                    if leaf != hash {
                        current.faults.push(Fault::of_entry(FaultKind::Edited, sequence, number));
                    }
                    return Ok(());
                }
                _ => {
                    current.faults.push(Fault::of_entry(FaultKind::Inserted, sequence, number));
                    return Ok(());
                }
            }
        }
    }

    /// An entry that can't be read.
    pub fn unreadable(&mut self, sequence: i64) {
        let message = format!("entry {sequence} can't be read: it holds what provost never writes");
        let fault = Fault::of_trail(FaultKind::Unreadable, message);
        (self.found)(Fault { sequence: Some(sequence), ..fault });
    }

    /// An entry that tells of a seal or of a prune: what it tells of must be there.
    pub fn closing_entry(&mut self, conn: &mut DbConn, entry: &AuditEntry) -> Result<(), Error> {
        if entry.table_name == Seal::TABLE {
            let hash = audit_seals::table.filter(audit_seals::id.eq(entry.record_id)).select(audit_seals::hash);
            let hash: Option<String> = hash.first(conn).optional()?;
            if hash.is_none() || hash.as_deref() != entry.changed_fields.value()["hash"]["new"].as_str() {
                let message = format!("entry {} tells of seal {}, which is gone", entry.sequence, entry.record_name);
                let fault = Fault::of_trail(FaultKind::SealDeleted, message);
                (self.found)(Fault { sequence: Some(entry.sequence), seal: entry.record_name.parse().ok(), ..fault });
            }
        } else {
            let prune = self.prunes.iter().find(|prune| prune.id == entry.record_id);
            let told = prune.is_some_and(|prune| audit::created(prune) == entry_changes(entry));
            if !told {
                let message = format!("entry {} tells of a prune that is gone or was changed", entry.sequence);
                (self.found)(Fault { sequence: Some(entry.sequence), ..Fault::of_trail(FaultKind::Prune, message) });
            }
        }
        Ok(())
    }

    /// After the last entry.
    pub fn end(mut self, conn: &mut DbConn) -> Result<Verified, Error> {
        self.close(conn)?;
        while self.open(conn)? {
            self.close(conn)?;
        }
        self.chain.end(self.found);
        let is_covered = |prune: &Prune| {
            let range = (prune.first_sequence, prune.last_sequence);
            self.archives.iter().any(|archive| (archive.first_sequence, archive.last_sequence) == range)
        };
        for prune in self.prunes.iter().filter(|prune| !self.archives.is_empty() && !is_covered(prune)) {
            let message = format!("no sound archive of the entries {} was given", prune.record_name());
            (self.found)(Fault::of_trail(FaultKind::Archive, message));
        }
        for prune in &self.prunes {
            if !is_told(conn, Prune::TABLE, prune.id)? && !self.may_be_pruned(prune.last_sequence) {
                let message = format!("no entry tells that {} was pruned", prune.record_name());
                (self.found)(Fault::of_trail(FaultKind::Prune, message));
            }
        }
        self.verified.seals = self.chain.count;
        self.verified.unchecked_signatures = self.chain.unchecked_signatures;
        self.verified.head = self.chain.head();
        Ok(self.verified)
    }

    /// Whether the entry that tells of what ends with this sequence may be archived itself: it came later.
    fn may_be_pruned(&self, last_sequence: i64) -> bool {
        self.prunes.last().is_some_and(|prune| prune.last_sequence > last_sequence)
    }

    /// Goes on to the next seal, if there is one.
    fn open(&mut self, conn: &mut DbConn) -> Result<bool, Error> {
        let Some(seal) = self.chain.next(conn, self.found)? else { return Ok(false) };
        if !is_told(conn, Seal::TABLE, seal.id)? && !self.may_be_pruned(seal.last_sequence) {
            let message = format!("no entry tells of seal {}", seal.number);
            (self.found)(Fault::of_seal(FaultKind::SealInserted, seal.number, message));
        }
        self.current = Some(Current {
            seal,
            leaves: VecDeque::new(),
            position: 0,
            last_leaf: None,
            is_ordered: true,
            of_leaves: Tree::default(),
            of_entries: Tree::default(),
            faults: Vec::new(),
            gone: 0,
            archived: 0,
        });
        Ok(true)
    }

    /// Ends the seal that the entries have left behind.
    fn close(&mut self, conn: &mut DbConn) -> Result<(), Error> {
        let Some(mut current) = self.current.take() else { return Ok(()) };
        while let Some((at, _)) = current.peek(conn)? {
            current.missing(&self.prunes, self.archives, at);
        }
        self.verified.archived += current.archived;
        let gives = |tree: &Tree| {
            tree.root().to_string() == current.seal.root && tree.size().cast_signed() == current.seal.entries
        };
        let number = current.seal.number;
        let is_whole = current.is_ordered && current.last_leaf == Some(current.seal.last_sequence);
        if is_whole && gives(&current.of_leaves) {
            name_moved(conn, &mut current.faults)?;
        } else if gives(&current.of_entries) {
            current.faults.clear();
            let message = format!("the hashes that seal {number} kept were changed; its entries are as they were");
            (self.found)(Fault::of_seal(FaultKind::Leaves, number, message));
        } else if current.gone > 0 && current.faults.iter().all(|fault| fault.kind != FaultKind::Deleted) {
            let message = format!("the hashes that seal {number} kept were changed; its entries are archived");
            (self.found)(Fault::of_seal(FaultKind::Leaves, number, message));
        } else {
            let message = format!("neither the entries of seal {number} nor the hashes that it kept give its root");
            (self.found)(Fault::of_seal(FaultKind::Root, number, message));
        }
        current.faults.into_iter().for_each(&mut self.found);
        Ok(())
    }
}

impl Current {
    /// The next leaf.
    fn peek(&mut self, conn: &mut DbConn) -> QueryResult<Option<(i64, Digest)>> {
        if self.leaves.is_empty() {
            let row = audit_leaves::table.find((self.seal.number, self.position)).select(audit_leaves::leaves);
            let Some(row) = row.first::<Vec<u8>>(conn).optional()? else { return Ok(None) };
            self.position += 1;
            self.leaves = leaves_of(&row).collect();
            self.is_ordered &= row.len() == self.leaves.len() * LEAF_BYTES;
            for (sequence, leaf) in &self.leaves {
                self.of_leaves.push(*leaf);
                self.is_ordered &=
                    self.last_leaf.map_or(*sequence == self.seal.first_sequence, |last| last < *sequence);
                self.last_leaf = Some(*sequence);
            }
        }
        Ok(self.leaves.front().copied())
    }

    /// The next leaf's entry is not there.
    fn missing(&mut self, prunes: &[Prune], archives: &[Archived], sequence: i64) {
        self.leaves.pop_front();
        self.gone += 1;
        if archives.iter().any(|archive| (archive.first_sequence..=archive.last_sequence).contains(&sequence)) {
            return;
        }
        if is_pruned(prunes, sequence) {
            self.archived += 1;
        } else {
            self.faults.push(Fault::of_entry(FaultKind::Deleted, sequence, self.seal.number));
        }
    }
}

fn entry_changes(entry: &AuditEntry) -> Map<String, Value> {
    entry.changed_fields.value().as_object().cloned().unwrap_or_default()
}

fn is_pruned(prunes: &[Prune], sequence: i64) -> bool {
    prunes.iter().any(|prune| (prune.first_sequence..=prune.last_sequence).contains(&sequence))
}

/// Whether the trail tells of a seal or a prune.
fn is_told(conn: &mut DbConn, table: &str, id: Id) -> QueryResult<bool> {
    let entries = audit_logs::table.filter(audit_logs::table_name.eq(table)).filter(audit_logs::record_id.eq(id));
    Ok(entries.select(audit_logs::sequence).first::<i64>(conn).optional()?.is_some())
}

/// Finds among the changed entries those that were only moved: with the other's number each is what was
/// sealed there.
fn name_moved(conn: &mut DbConn, faults: &mut [Fault]) -> Result<(), Error> {
    let edited = |fault: &Fault| fault.sequence.filter(|_| fault.kind == FaultKind::Edited);
    let sequences: Vec<i64> = faults.iter().filter_map(edited).collect();
    if sequences.len() < 2 || sequences.len() > MOST_MOVED {
        return Ok(());
    }
    let entries: Vec<AuditEntry> = audit_logs::table.filter(audit_logs::sequence.eq_any(&sequences)).load(conn)?;
    for fault in faults {
        let Some(sequence) = edited(fault) else { continue };
        let Some(seal) = fault.seal else { continue };
        let Some(leaf) = leaf_of(conn, seal, sequence)? else { continue };
        let from = entries.iter().find(|entry| {
            let there = AuditEntry { sequence, ..(*entry).clone() };
            proof::leaf_hash(&proof::entry_bytes(&there)) == leaf
        });
        if let Some(from) = from {
            let message = format!("what was sealed as entry {sequence} stands in the place of {}", from.sequence);
            *fault = Fault { kind: FaultKind::Reordered, message, ..fault.clone() };
        }
    }
    Ok(())
}

fn leaf_of(conn: &mut DbConn, seal: i64, sequence: i64) -> QueryResult<Option<Digest>> {
    Ok(all_leaves(conn, seal)?.into_iter().find(|(at, _)| *at == sequence).map(|(_, leaf)| leaf))
}
