//! What a migration held when it was applied.

use diesel::prelude::*;

use super::Record;
use crate::schema::schema_checksums;
use crate::sql_types::{Id, Instant};

/// What a migration held when it was applied.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, serde::Serialize)]
#[diesel(table_name = schema_checksums)]
pub struct Checksum {
    /// The migration's version.
    pub version: String,
    /// SHA-256 of its `up.sql`.
    pub sha256: String,
    /// Who applied it.
    pub applied_by: String,
    /// When.
    pub applied_at: Instant,
    /// How long it took.
    pub duration_ms: i64,
}

impl Record for Checksum {
    const TABLE: &'static str = "schema_checksums";
    const NOUN: &'static str = "migration";

    /// It has none of its own; the trail gets the one that its version always has.
    fn id(&self) -> Id {
        Id::of_name(&self.version)
    }

    fn record_name(&self) -> String {
        self.version.clone()
    }

    fn version(&self) -> i64 {
        1
    }

    fn stamp_created(&mut self, by: &str, at: Instant) {
        by.clone_into(&mut self.applied_by);
        self.applied_at = at;
    }

    /// Who applied it stays; who repaired it is told by the entry.
    fn stamp_updated(&mut self, _by: &str, _at: Instant) {}
}
