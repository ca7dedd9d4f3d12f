//! Verifying: every entry against the leaves that its seal kept, the leaves against the seal's root, each
//! seal against its own hash, its signature and the seal before it.
//!
//! One thread fetches, the others read what it fetched and hash it; memory is that of a few pages, however long the trail.

mod archived;
mod chain;
mod fault;
mod judge;

use std::collections::VecDeque;
use std::num::NonZero;
use std::sync::{Mutex, mpsc};
use std::thread;

use diesel::prelude::*;

use crate::crud::Error;
use crate::db::DbConn;
use crate::model::{AuditEntry, Prune, Record, Seal, StoredEntry};
use crate::proof::{self, Digest, PublicKey};
use crate::schema::{audit_logs, audit_prunes};

pub use archived::{ArchiveFault, Archived, verify_archive};
pub use fault::{Fault, FaultKind};
use judge::Judge;

/// How many entries are read at a time.
const PAGE: i64 = 1024;

/// How many pages may be on their way to be hashed.
const PAGES_AHEAD: usize = 4;

/// What is known from elsewhere, and so can't have been changed along with the database.
#[derive(Debug, Clone, Copy, Default)]
pub struct Expected<'a> {
    /// The keys that may have signed. With none, signatures are not looked at.
    pub keys: &'a [PublicKey],
    /// The hash of a seal that must be there.
    pub head: Option<Digest>,
    /// What archives hold that were found sound: these entries need not be in the database.
    pub archives: &'a [Archived],
}

/// What was verified.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many entries there are.
    pub entries: u64,
    /// How many seals.
    pub seals: u64,
    /// How many entries came after the last seal: nothing proves them yet.
    pub unsealed: u64,
    /// How many entries are gone into archives that were not looked at.
    pub archived: u64,
    /// How many signatures were not looked at, for want of a key.
    pub unchecked_signatures: u64,
    /// The hash of the newest seal.
    pub head: Option<String>,
}

/// Verifies the whole trail. `found` is told each fault, in the order of the trail, and `done` the
/// sequence of the entry that it has come to.
///
/// # Errors
/// What the database says; faults are no errors.
pub fn verify(
    conn: &mut DbConn,
    expected: Expected<'_>,
    found: &mut dyn FnMut(Fault),
    done: &mut dyn FnMut(i64),
) -> Result<Verified, Error> {
    let prunes: Vec<Prune> = audit_prunes::table.order(audit_prunes::first_sequence.asc()).load(conn)?;
    let mut judge = Judge::new(expected, prunes, found);
    // One for each core, the fetching thread's too: hashing is most of the work, and fetching waits for it.
    let hashers = thread::available_parallelism().map_or(1, NonZero::get);
    let (jobs, todo) = mpsc::sync_channel::<Job>(PAGES_AHEAD);
    let todo = Mutex::new(todo);
    thread::scope(|scope| {
        for _ in 0..hashers {
            scope.spawn(|| hash_pages(&todo));
        }
        // Moved in, so that it is let go and the hashers end when this is left in whatever way.
        let jobs = jobs;
        let mut ahead = VecDeque::new();
        let mut cursor = i64::MIN;
        loop {
            let Some((last, page)) = page(conn, cursor, &mut judge)? else { break };
            cursor = last;
            let closing = page.iter().filter(|entry| is_closing(entry)).cloned().map(AuditEntry::from).collect();
            let (reply, hashed) = mpsc::sync_channel(1);
            if jobs.send(Job { page, reply }).is_err() {
                unreachable!("the hashers end after this thread");
            }
            ahead.push_back((hashed, closing));
            if ahead.len() > PAGES_AHEAD
                && let Some(oldest) = ahead.pop_front()
            {
                judge_page(conn, &mut judge, oldest)?;
                done(cursor);
            }
        }
        for oldest in ahead {
            judge_page(conn, &mut judge, oldest)?;
        }
        judge.end(conn)
    })
}

/// The next entries and the sequence of the last. Those that can't be read are told and left out: what was sealed
/// in their place is not there any more.
fn page(conn: &mut DbConn, after: i64, judge: &mut Judge<'_>) -> QueryResult<Option<(i64, Vec<StoredEntry>)>> {
    let page = audit_logs::table.filter(audit_logs::sequence.gt(after)).order(audit_logs::sequence.asc()).limit(PAGE);
    match page.load::<StoredEntry>(conn) {
        Err(diesel::result::Error::DeserializationError(_)) => {}
        entries => return entries.map(|page| Some((page.last()?.0, page))),
    }
    let sequences: Vec<i64> = page.select(audit_logs::sequence).load(conn)?;
    let mut readable = Vec::with_capacity(sequences.len());
    for &sequence in &sequences {
        match audit_logs::table.find(sequence).first(conn) {
            Err(diesel::result::Error::DeserializationError(_)) => judge.unreadable(sequence),
            entry => readable.push(entry?),
        }
    }
    Ok(sequences.last().map(|last| (*last, readable)))
}

/// Whether an entry tells of a seal or a prune, which must be there.
fn is_closing((_, _, table_name, ..): &StoredEntry) -> bool {
    [Seal::TABLE, Prune::TABLE].contains(&table_name.as_str())
}

/// A page of entries to hash.
struct Job {
    page: Vec<StoredEntry>,
    reply: mpsc::SyncSender<Vec<(i64, Digest)>>,
}

fn hash_pages(todo: &Mutex<mpsc::Receiver<Job>>) {
    loop {
        let job = todo.lock().map(|todo| todo.recv());
        let Ok(Ok(Job { page, reply })) = job else { return };
        let hash = |entry: AuditEntry| (entry.sequence, proof::leaf_hash(&proof::entry_bytes(&entry)));
        // Who asked may have given up meanwhile.
        let _ = reply.send(page.into_iter().map(AuditEntry::from).map(hash).collect());
    }
}

fn judge_page(
    conn: &mut DbConn,
    judge: &mut Judge<'_>,
    (hashed, closing): (mpsc::Receiver<Vec<(i64, Digest)>>, Vec<AuditEntry>),
) -> Result<(), Error> {
    let Ok(hashed) = hashed.recv() else { unreachable!("a page that was taken is hashed") };
    for (sequence, hash) in hashed {
        judge.entry(conn, sequence, hash)?;
    }
    for entry in closing {
        judge.closing_entry(conn, &entry)?;
    }
    Ok(())
}
