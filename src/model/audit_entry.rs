//! Entries of the audit trail.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromStaticSqlRow};
use diesel::prelude::*;

use crate::sql_types::{Id, Instant, Json, ReadableJson};

/// An entry as stored.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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

/// The columns of an entry in their order, what changed not looked into yet: that is half of the work of
/// reading a trail, and can be another thread's.
pub type StoredEntry = (
    i64,
    Id,
    String,
    Id,
    String,
    String,
    String,
    Option<String>,
    ReadableJson,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Instant,
);

impl From<StoredEntry> for AuditEntry {
    fn from(stored: StoredEntry) -> Self {
        let (sequence, id, table_name, record_id, record_name, action, actor, os_user, changed_fields, ..) = stored;
        let (.., reason, correlation_id, ip_address, user_agent, created_at) = stored;
        Self {
            sequence,
            id,
            table_name,
            record_id,
            record_name,
            action,
            actor,
            os_user,
            changed_fields: changed_fields.into(),
            reason,
            correlation_id,
            ip_address,
            user_agent,
            created_at,
        }
    }
}

impl<ST, DB: Backend> Queryable<ST, DB> for AuditEntry
where
    StoredEntry: FromStaticSqlRow<ST, DB>,
{
    type Row = StoredEntry;

    fn build(row: StoredEntry) -> deserialize::Result<Self> {
        Ok(row.into())
    }
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
