//! Executions that went many at a time: what the one entry tells of all of them, and which entry that is.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use serde_json::Value;

use super::history::Mark;
use crate::crud::Error;
use crate::db::{DbConn, Prepared};
use crate::model::{Execution, ExecutionPrune, Record};
use crate::schema::audit_logs;
use crate::sql_types::{Id, Instant, Json};

/// The action of an entry that tells of many executions at once, and of none of them alone.
pub(super) const PRUNE: &str = "prune";

/// An entry of pruning, and between which ids what it tells of lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) sequence: i64,
    pub(super) first: Id,
    pub(super) last: Id,
}

/// What an entry of pruning tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pruning {
    pub(super) range: Range,
    pub(super) count: usize,
    pub(super) sha256: String,
    /// The ends of the ids.
    pub(super) ends: HashSet<String>,
}

impl Pruning {
    pub(super) fn read(sequence: i64, fields: &Value) -> Option<Self> {
        let value = |field: &str| fields.get(field)?.get("new");
        let text = |field: &str| value(field)?.as_str();
        let ids = text("ids")?;
        let ends = ids.as_bytes().chunks(ExecutionPrune::DIGITS).map(|end| String::from_utf8_lossy(end).into_owned());
        Some(Self {
            range: Range { sequence, first: text("first_id")?.parse().ok()?, last: text("last_id")?.parse().ok()? },
            count: usize::try_from(value("count")?.as_u64()?).ok()?,
            sha256: text("sha256")?.to_owned(),
            ends: ends.collect(),
        })
    }

    /// Whether it tells of this one, whose last entry is that: what has a later one did not go then.
    pub(super) fn tells_of(&self, id: Id, last_entry: i64) -> bool {
        let Range { sequence, first, last } = self.range;
        let text = id.to_string();
        last_entry < sequence
            && (first..=last).contains(&id)
            && self.ends.contains(&text[text.len() - ExecutionPrune::DIGITS..])
    }
}

/// Every entry of pruning behind this one. One that can't be read is none: then what it pruned is found to be gone.
pub(super) fn ranges(conn: &mut DbConn, after: i64) -> QueryResult<Vec<Range>> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = BigInt)]
        sequence: i64,
        #[diesel(sql_type = Nullable<Text>)]
        first: Option<String>,
        #[diesel(sql_type = Nullable<Text>)]
        last: Option<String>,
    }
    // The rest of an entry is long, and there may be many.
    let statement = match conn {
        DbConn::Postgres(_) => {
            "SELECT sequence, changed_fields #>> '{first_id,new}' AS first, changed_fields #>> '{last_id,new}' AS last \
             FROM audit_logs WHERE action = $1 AND table_name = $2 AND sequence > $3 ORDER BY sequence"
        }
        DbConn::Sqlite(_) => {
            "SELECT sequence, json_extract(changed_fields, '$.first_id.new') AS first, \
             json_extract(changed_fields, '$.last_id.new') AS last \
             FROM audit_logs WHERE action = ? AND table_name = ? AND sequence > ? ORDER BY sequence"
        }
    };
    let query =
        diesel::sql_query(statement).bind::<Text, _>(PRUNE).bind::<Text, _>(Execution::TABLE).bind::<BigInt, _>(after);
    let rows: Vec<Row> = Prepared(query).load(conn)?;
    let range = |row: Row| {
        Some(Range { sequence: row.sequence, first: row.first?.parse().ok()?, last: row.last?.parse().ok()? })
    };
    Ok(rows.into_iter().filter_map(range).collect())
}

/// What this entry of pruning tells.
pub(super) fn pruning(conn: &mut DbConn, sequence: i64) -> QueryResult<Option<Pruning>> {
    let fields: Option<Json> =
        audit_logs::table.find(sequence).select(audit_logs::changed_fields).first(conn).optional()?;
    Ok(fields.and_then(|fields| Pruning::read(sequence, fields.value())))
}

/// The entry that tells that this execution was pruned, up to this time; its own last entry is that.
pub(super) fn pruned_by(conn: &mut DbConn, id: Id, last_entry: i64, until: Instant) -> Result<Option<Mark>, Error> {
    for range in ranges(conn, last_entry)? {
        if !(range.first..=range.last).contains(&id) {
            continue;
        }
        if !pruning(conn, range.sequence)?.is_some_and(|pruning| pruning.tells_of(id, last_entry)) {
            continue;
        }
        let at: Instant = audit_logs::table.find(range.sequence).select(audit_logs::created_at).first(conn)?;
        return Ok((at <= until).then_some(Mark { sequence: range.sequence, at }));
    }
    Ok(None)
}

/// When a record was pruned and which entry tells so; none: it was not, or it is no execution.
///
/// # Errors
/// What the database says.
pub fn pruned(conn: &mut DbConn, id: Id) -> Result<Option<(i64, Instant)>, Error> {
    let last: Option<i64> = audit_logs::table
        .filter(audit_logs::table_name.eq(Execution::TABLE))
        .filter(audit_logs::record_id.eq(id))
        .order(audit_logs::sequence.desc())
        .select(audit_logs::sequence)
        .first(conn)
        .optional()?;
    let Some(last) = last else { return Ok(None) };
    Ok(pruned_by(conn, id, last, Instant::MAX)?.map(|mark| (mark.sequence, mark.at)))
}
