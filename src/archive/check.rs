//! What must hold between the seals and the entries of an archive, found in one walk: for who writes one and
//! for who reads one.

use super::{ArchiveError, Header};
use crate::model::Seal;
use crate::proof::{Digest, Tree, seal_fault};

/// A walk that has come so far.
#[derive(Debug)]
pub(super) struct Check {
    header: Header,
    /// The seal whose entries come now.
    seal: Option<Seal>,
    tree: Tree,
    /// The last sequence that was seen, or that a seal covers.
    last: i64,
    entries: i64,
    seals: i64,
}

impl Check {
    pub(super) fn new(header: Header) -> Self {
        Self { header, seal: None, tree: Tree::default(), last: 0, entries: 0, seals: 0 }
    }

    /// Ends the seal before, and looks at the next one by itself and at what links it to that.
    pub(super) fn seal(&mut self, seal: &Seal) -> Result<(), ArchiveError> {
        let number = seal.number;
        if let Some(fault) = seal_fault(seal, &[]) {
            return Err(ArchiveError::Seal { number, fault });
        }
        let before = self.end_seal()?;
        let follows = match &before {
            Some(before) => before.number.checked_add(1) == Some(number) && before.hash == seal.previous_hash,
            None => seal.first_sequence == self.header.first_sequence,
        };
        if !follows || seal.first_sequence <= self.last {
            return Err(ArchiveError::Chain(number));
        }
        self.seals += 1;
        self.seal = Some(seal.clone());
        Ok(())
    }

    pub(super) fn entry(&mut self, sequence: i64, leaf: Digest) -> Result<(), ArchiveError> {
        let covers = |seal: &Seal| (seal.first_sequence..=seal.last_sequence).contains(&sequence);
        if sequence <= self.last || !self.seal.as_ref().is_some_and(covers) {
            return Err(ArchiveError::Order { what: "entry", number: sequence });
        }
        self.last = sequence;
        self.entries += 1;
        self.tree.push(leaf);
        Ok(())
    }

    /// Ends the last seal; what was seen is what the header says.
    pub(super) fn end(&mut self) -> Result<(), ArchiveError> {
        self.end_seal()?;
        let seen = (self.last, self.entries, self.seals);
        if seen != (self.header.last_sequence, self.header.entries, self.header.seals) {
            return Err(ArchiveError::Damaged("it does not hold what its first line says"));
        }
        Ok(())
    }

    fn end_seal(&mut self) -> Result<Option<Seal>, ArchiveError> {
        let Some(seal) = self.seal.take() else { return Ok(None) };
        let tree = std::mem::take(&mut self.tree);
        if i64::try_from(tree.size()) != Ok(seal.entries) || tree.root().to_string() != seal.root {
            return Err(ArchiveError::Root(seal.number));
        }
        self.last = seal.last_sequence;
        Ok(Some(seal))
    }
}
