//! How many entries there are of each kind: one aggregate a question.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::crud::{Error, between};
use crate::db::DbConn;
use crate::sql_types::{Instant, sql as types};

/// What entries are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Who acted.
    Actor,
    /// The table of the changed record.
    Table,
    /// What was done.
    Action,
    /// The day, in UTC.
    Day,
}

/// The entries that have one thing in common.
#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
pub struct Tally {
    /// What they have in common; a day is `2026-11-01`.
    #[diesel(sql_type = Text)]
    pub key: String,
    /// How many there are.
    #[diesel(sql_type = BigInt)]
    pub entries: i64,
    /// When the first was written.
    #[diesel(sql_type = types::Instant)]
    pub first_at: Instant,
    /// When the last was written.
    #[diesel(sql_type = types::Instant)]
    pub last_at: Instant,
}

/// Counts the entries of a range in time: the most frequent first, days the latest first.
///
/// # Errors
/// What the database says.
pub fn stats(
    conn: &mut DbConn,
    by: Group,
    since: Option<Instant>,
    until: Option<Instant>,
) -> Result<Vec<Tally>, Error> {
    let (day, [first, second]) = match conn {
        DbConn::Postgres(_) => ("to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')", ["$1", "$2"]),
        DbConn::Sqlite(_) => ("substr(created_at, 1, 10)", ["?", "?"]),
    };
    let key = match by {
        Group::Actor => "actor",
        Group::Table => "table_name",
        Group::Action => "action",
        Group::Day => day,
    };
    let select = format!(
        "SELECT {key} AS key, count(*) AS entries, min(created_at) AS first_at, max(created_at) AS last_at \
         FROM audit_logs"
    );
    let mut tallies: Vec<Tally> = match between(since, until) {
        Some((since, until)) => {
            let within = format!("{select} WHERE created_at >= {first} AND created_at < {second} GROUP BY 1");
            diesel::sql_query(within).bind::<types::Instant, _>(since).bind::<types::Instant, _>(until).load(conn)?
        }
        None => diesel::sql_query(format!("{select} GROUP BY 1")).load(conn)?,
    };
    // Here and not there: text has another order on each server.
    match by {
        Group::Day => tallies.sort_by(|one, other| other.key.cmp(&one.key)),
        _ => tallies.sort_by(|one, other| other.entries.cmp(&one.entries).then_with(|| one.key.cmp(&other.key))),
    }
    Ok(tallies)
}
