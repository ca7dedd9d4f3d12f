//! Entries of the audit trail.

use diesel::prelude::*;

use crate::sql_types::{Id, Instant, Json, ReadableJson};

/// An entry as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditEntry {
    /// Its place in the trail; gaps are legal.
    pub sequence: i64,
    /// The entry's own id.
    pub id: Id,
    /// The table of the changed record.
    pub table_name: String,
    /// The changed record.
    pub record_id: Id,
    /// What the record was called then.
    pub record_name: String,
    /// `create`, `update`, `delete` or a noun's own word.
    pub action: String,
    /// Who acted.
    pub actor: String,
    /// The operating system's user.
    pub os_user: Option<String>,
    /// `{"field": {"old": …, "new": …}}`, only what changed.
    #[diesel(deserialize_as = ReadableJson)]
    pub changed_fields: Json,
    /// Why.
    pub reason: Option<String>,
    /// What ties the entries of one larger operation together.
    pub correlation_id: Option<String>,
    /// Where an SSH session came from.
    pub ip_address: Option<String>,
    /// `provost/VERSION (HOST; OS)`.
    pub user_agent: Option<String>,
    /// When.
    pub created_at: Instant,
}

/// What a list of entries can be narrowed by.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Only this table.
    pub table_name: Option<String>,
    /// Only this record.
    pub record_id: Option<Id>,
    /// Only this actor.
    pub actor: Option<String>,
    /// Only this action.
    pub action: Option<String>,
    /// Only this operation.
    pub correlation_id: Option<String>,
    /// At or after.
    pub since: Option<Instant>,
    /// Before.
    pub until: Option<Instant>,
}
