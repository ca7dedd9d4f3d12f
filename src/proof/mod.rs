//! What proves the audit trail: the bytes of an entry, the tree over them, what a seal's hash and
//! signature are made of, the keys, and proofs that need no database.
//!
//! Pure but for key files: nothing here asks a database or prints. Seals are made and verified against
//! the database in `crud::audit`. The format is written down in `docs/audit.md`; a second implementation
//! of it, `docs/verify_audit.py`, must agree with this one.

mod canonical;
mod digest;
mod inclusion;
mod key;
mod merkle;
mod seal;

pub use canonical::{entry_bytes, entry_of_bytes};
pub use digest::Digest;
pub use inclusion::{Proof, ProofError};
pub use key::{KeyError, PublicKey, SigningKey};
pub use merkle::{Tree, inclusion_path, leaf_hash, root_of};
pub use seal::{SealFault, finish_seal, seal_fault, seal_hash};
