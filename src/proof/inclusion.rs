//! A proof that one entry is in a sealed trail: all that is needed to check it stands in it.

use serde::{Deserialize, Serialize};

use super::merkle::{leaf_hash, root_of_path};
use super::{Digest, PublicKey, SealFault, entry_bytes, seal_fault};
use crate::model::{AuditEntry, Seal};

/// That an entry is one of those that a seal closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// The entry.
    pub entry: AuditEntry,
    /// Its place among the seal's leaves, from 0.
    pub leaf_index: u64,
    /// The siblings on the way from its leaf to the root (RFC 6962, section 2.1.1).
    pub path: Vec<Digest>,
    /// The seal.
    pub seal: Seal,
}

/// Why a proof proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The entry was changed, or the proof is of another tree.
    #[error("entry {sequence} is not in the tree of seal {number}: its path leads to another root")]
    Root {
        /// The entry.
        sequence: i64,
        /// The seal.
        number: i64,
    },
    /// The seal is not sound.
    #[error("seal {number}: {fault}")]
    Seal {
        /// The seal.
        number: i64,
        /// What is wrong with it.
        fault: SealFault,
    },
    /// There is a key to check with, and nothing to check.
    #[error("seal {0} is not signed")]
    Unsigned(i64),
    /// The seal is another than the one that is known from elsewhere.
    #[error("seal {number} has the hash {hash}, and not the one that was expected")]
    Head {
        /// The seal.
        number: i64,
        /// Its hash.
        hash: String,
    },
}

impl Proof {
    /// Checks the entry against the seal's root, the seal's hash against what it says, and the seal against
    /// what is known from elsewhere: its hash, or the keys that may have signed it.
    ///
    /// # Errors
    /// The first that does not hold.
    pub fn check(&self, keys: &[PublicKey], head: Option<Digest>) -> Result<(), ProofError> {
        let (seal, number) = (&self.seal, self.seal.number);
        let size = u64::try_from(seal.entries).unwrap_or(0);
        let root = root_of_path(leaf_hash(&entry_bytes(&self.entry)), self.leaf_index, size, &self.path);
        let is_covered = (seal.first_sequence..=seal.last_sequence).contains(&self.entry.sequence);
        if !is_covered || root.is_none_or(|root| root.to_string() != seal.root) {
            return Err(ProofError::Root { sequence: self.entry.sequence, number });
        }
        if let Some(fault) = seal_fault(seal, keys) {
            return Err(ProofError::Seal { number, fault });
        }
        if !keys.is_empty() && seal.signature.is_none() {
            return Err(ProofError::Unsigned(number));
        }
        match head {
            Some(head) if head.to_string() != seal.hash => Err(ProofError::Head { number, hash: seal.hash.clone() }),
            _ => Ok(()),
        }
    }
}
