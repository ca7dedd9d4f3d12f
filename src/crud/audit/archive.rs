//! Which part of the trail is archived: its entries are no more in the table, and a history may begin
//! in the middle.

use crate::db::DbConn;
use crate::sql_types::Instant;
use diesel::QueryResult;

/// How far the archives reach.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Archive {
    /// The last entry that is archived, and when it was written.
    last: Option<(i64, Instant)>,
}

impl Archive {
    /// Reads it.
    pub(super) fn load(_conn: &mut DbConn) -> QueryResult<Self> {
        Ok(Self::default())
    }

    /// Whether entries before this one are archived.
    pub(super) fn reaches(&self, sequence: i64) -> bool {
        self.last.is_some_and(|(last, _)| last < sequence)
    }

    /// Whether the entry of what was made then may be archived.
    pub(super) fn may_hold_what_was_made(&self, at: Instant) -> bool {
        self.last.is_some_and(|(_, until)| at <= until)
    }
}
