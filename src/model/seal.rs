//! What closes the audit trail, and what let entries leave it. Both are append-only, and each is an
//! entry of the trail itself.

use diesel::prelude::*;

use super::Record;
use crate::schema::{audit_leaves, audit_prunes, audit_seals};
use crate::sql_types::{Id, Instant};

/// A seal: a run of entries under one Merkle root, chained to the seal before it. What its hash and its
/// signature are made of is in [`crate::proof`]. Hashes, keys and signatures are lower-case hexadecimal digits.
#[derive(
    Debug, Clone, PartialEq, Eq, Queryable, Insertable, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[diesel(table_name = audit_seals, treat_none_as_default_value = false)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// 1, and one more with each seal.
    pub number: i64,
    /// The id.
    pub id: Id,
    /// The sequence of the first entry that it closes.
    pub first_sequence: i64,
    /// The sequence of the last.
    pub last_sequence: i64,
    /// How many they are; gaps in the sequence are legal.
    pub entries: i64,
    /// The Merkle root over them (RFC 6962).
    pub root: String,
    /// The hash of the seal before it; zeros for the first.
    pub previous_hash: String,
    /// When.
    pub sealed_at: Instant,
    /// Which key signed it: the SHA-256 of the public key. None: it is not signed.
    pub key_id: Option<String>,
    /// SHA-256 over all of the above.
    pub hash: String,
    /// Ed25519, over the same bytes as the hash.
    pub signature: Option<String>,
}

impl Record for Seal {
    const TABLE: &'static str = "audit_seals";
    const NOUN: &'static str = "seal";

    fn id(&self) -> Id {
        self.id
    }

    fn record_name(&self) -> String {
        self.number.to_string()
    }

    fn version(&self) -> i64 {
        1
    }

    /// Its time is part of its hash.
    fn stamp_created(&mut self, _by: &str, _at: Instant) {}

    /// It never changes.
    fn stamp_updated(&mut self, _by: &str, _at: Instant) {}
}

/// A row of leaves: up to 1,024 of a seal, each the entry's sequence (eight bytes, the highest first)
/// and its hash (32 bytes).
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = audit_leaves)]
pub struct LeafRow {
    /// The seal.
    pub seal_number: i64,
    /// The row's place among those of its seal, from 0.
    pub position: i32,
    /// The leaves.
    pub leaves: Vec<u8>,
}

/// What lets entries leave the trail: they were written into an archive.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, serde::Serialize)]
#[diesel(table_name = audit_prunes)]
pub struct Prune {
    /// The id.
    pub id: Id,
    /// The first sequence that may go.
    pub first_sequence: i64,
    /// The last.
    pub last_sequence: i64,
    /// How many entries there were.
    pub entries: i64,
    /// Where the archive was written.
    pub archive: String,
    /// The SHA-256 of the archive.
    pub archive_sha256: String,
    /// When.
    pub pruned_at: Instant,
}

impl Record for Prune {
    const TABLE: &'static str = "audit_prunes";
    const NOUN: &'static str = "prune";

    fn id(&self) -> Id {
        self.id
    }

    fn record_name(&self) -> String {
        format!("{}-{}", self.first_sequence, self.last_sequence)
    }

    fn version(&self) -> i64 {
        1
    }

    fn stamp_created(&mut self, _by: &str, at: Instant) {
        self.pruned_at = at;
    }

    /// It never changes.
    fn stamp_updated(&mut self, _by: &str, _at: Instant) {}
}
