//! Which part of the trail is archived: its entries are no more in the table, so that a history may
//! begin in the middle.

use diesel::dsl::{max, min};
use diesel::prelude::*;

use crate::db::DbConn;
use crate::schema::{audit_prunes, audit_seals};
use crate::sql_types::Instant;

/// How far the archives reach.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Archive {
    /// The first entry that is archived.
    first: Option<i64>,
    /// When the last one had been written.
    until: Option<Instant>,
}

impl Archive {
    /// Reads it.
    ///
    /// # Errors
    /// What the database says.
    pub(super) fn load(conn: &mut DbConn) -> QueryResult<Self> {
        let (first, last): (Option<i64>, Option<i64>) = audit_prunes::table
            .select((min(audit_prunes::first_sequence), max(audit_prunes::last_sequence)))
            .first(conn)?;
        let until = match last {
            // Its seal was made after the entry; nothing else is kept of when it was written.
            Some(last) => audit_seals::table
                .filter(audit_seals::last_sequence.ge(last))
                .order(audit_seals::number.asc())
                .select(audit_seals::sealed_at)
                .first(conn)
                .optional()?,
            None => None,
        };
        Ok(Self { first, until })
    }

    /// Whether entries before this one are archived.
    pub(super) fn reaches(&self, sequence: i64) -> bool {
        self.first.is_some_and(|first| first < sequence)
    }

    /// Whether the entry of what was made then may be archived.
    pub(super) fn may_hold_what_was_made(&self, at: Instant) -> bool {
        self.until.is_some_and(|until| at <= until)
    }
}
