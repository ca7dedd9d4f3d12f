//! The chain of seals, one after the other.

use std::collections::VecDeque;

use diesel::prelude::*;

use super::{Expected, Fault, FaultKind};
use crate::db::DbConn;
use crate::model::Seal;
use crate::proof::{self, Digest, SealFault};
use crate::schema::audit_seals;

/// How many seals are read at a time.
const PAGE: i64 = 256;

/// Walks the chain and finds what is wrong with it.
pub(super) struct Chain<'a> {
    expected: Expected<'a>,
    ahead: VecDeque<Seal>,
    /// The seal that was returned last.
    last: Option<Seal>,
    is_head_found: bool,
    is_signed: bool,
    /// How many there were.
    pub count: u64,
    /// How many signatures nobody looked at.
    pub unchecked_signatures: u64,
}

impl<'a> Chain<'a> {
    pub fn new(expected: Expected<'a>) -> Self {
        Self {
            expected,
            ahead: VecDeque::new(),
            last: None,
            is_head_found: false,
            is_signed: false,
            count: 0,
            unchecked_signatures: 0,
        }
    }

    /// The next seal.
    pub fn next(&mut self, conn: &mut DbConn, found: &mut dyn FnMut(Fault)) -> QueryResult<Option<Seal>> {
        if self.ahead.is_empty() {
            let after = self.last.as_ref().map_or(i64::MIN, |seal| seal.number);
            let page = audit_seals::table.filter(audit_seals::number.gt(after)).order(audit_seals::number.asc());
            self.ahead = page.limit(PAGE).load::<Seal>(conn)?.into();
        }
        let Some(seal) = self.ahead.pop_front() else { return Ok(None) };
        self.judge(&seal, found);
        self.count += 1;
        self.last = Some(seal.clone());
        Ok(Some(seal))
    }

    fn judge(&mut self, seal: &Seal, found: &mut dyn FnMut(Fault)) {
        let number = seal.number;
        let (before, hash) = match &self.last {
            Some(last) => (last.number.min(i64::MAX - 1), last.hash.clone()),
            None => (0, Digest::ZERO.to_string()),
        };
        let (first, last) = (before + 1, number.saturating_sub(1));
        if first <= last {
            let what = if first == last { format!("seal {first} is") } else { format!("seals {first} to {last} are") };
            found(Fault::of_seal(FaultKind::SealDeleted, first, format!("{what} gone")));
        }
        if seal.previous_hash != hash {
            let message = format!("seal {number} does not bear the hash of seal {before}");
            found(Fault::of_seal(FaultKind::Link, number, message));
        }
        if self.last.as_ref().is_some_and(|last| seal.first_sequence <= last.last_sequence) {
            let message = format!("seal {number} covers what seal {before} covers");
            found(Fault::of_seal(FaultKind::SealInserted, number, message));
        }
        self.is_head_found |= self.expected.head.is_some_and(|head| head.to_string() == seal.hash);
        match proof::seal_fault(seal, self.expected.keys) {
            Some(fault @ SealFault::Hash) => {
                found(Fault::of_seal(FaultKind::SealEdited, number, format!("seal {number} was changed: {fault}")));
            }
            Some(fault) => {
                found(Fault::of_seal(FaultKind::Signature, number, format!("seal {number}: {fault}")));
            }
            None => {}
        }
        match (&seal.signature, self.expected.keys.is_empty()) {
            (Some(_), true) => self.unchecked_signatures += 1,
            // What was sealed before there was a key is covered by the signed seals that follow.
            (None, false) if self.is_signed => {
                let message = format!("seal {number} is not signed, though one before it is");
                found(Fault::of_seal(FaultKind::Unsigned, number, message));
            }
            _ => {}
        }
        self.is_signed |= seal.signature.is_some();
    }

    /// What only the whole chain tells.
    pub fn end(&self, found: &mut dyn FnMut(Fault)) {
        if let Some(head) = self.expected.head
            && !self.is_head_found
        {
            let message = format!("no seal has the hash {head}: the end of the trail was cut off, or rewritten");
            found(Fault::of_trail(FaultKind::Head, message));
        }
        if !self.expected.keys.is_empty() && !self.is_signed {
            found(Fault::of_trail(FaultKind::Unsigned, "no seal is signed, so the key proves nothing"));
        }
    }

    /// The newest seal's hash.
    pub fn head(&self) -> Option<String> {
        self.last.as_ref().map(|seal| seal.hash.clone())
    }
}
