//! What stands still in the records, or grows.

use chrono::TimeDelta;

use super::Findings;
use crate::crud::doctor::{Bloat, Sealed};
use crate::crud::{self, Error};
use crate::db::{self, DbConn};
use crate::error::CliError;
use crate::model::TaskFilter;
use crate::sql_types::Instant;

/// A task that is due for longer than this is picked up by nobody.
const DUE_FOR: TimeDelta = TimeDelta::minutes(10);

/// Entries that are not sealed for longer than this could still be changed unseen.
const SEAL_WITHIN: TimeDelta = TimeDelta::days(1);

/// How old executions are that nobody looks at any more, and how many of them are a debt.
const KEEP: TimeDelta = TimeDelta::days(365);
const DEBT: i64 = 100_000;

/// How many unused rows or pages are worth a word.
const WORTH_A_WORD: i64 = 10_000;

/// What was asked, in one snapshot.
pub(super) struct Facts {
    now: Instant,
    stuck: usize,
    overdue: i64,
    sealed: Sealed,
    is_sequence_behind: bool,
    old_executions: i64,
    bloat: Vec<Bloat>,
    invalid_indexes: Vec<String>,
}

impl Facts {
    pub fn ask(conn: &mut DbConn) -> Result<Self, Error> {
        let now = db::now(conn)?;
        let before = |delta: TimeDelta| now.plus(-delta).unwrap_or(now);
        let overdue = TaskFilter { overdue_at: Some(before(DUE_FOR)), ..TaskFilter::default() };
        Ok(Self {
            now,
            stuck: crud::execution::stuck(conn, now)?,
            overdue: crud::task::count(conn, &overdue)?,
            sealed: crud::doctor::sealed(conn)?,
            is_sequence_behind: crud::doctor::is_sequence_behind(conn)?,
            old_executions: crud::doctor::executions_before(conn, before(KEEP), DEBT)?,
            bloat: crud::doctor::bloat(conn, WORTH_A_WORD)?,
            invalid_indexes: crud::database::invalid_indexes(conn)?,
        })
    }
}

pub(super) fn judge(facts: &Facts, found: &mut Findings) -> Result<(), CliError> {
    match facts.stuck {
        0 => found.ok("leases", "nothing is stuck")?,
        stuck => found.warning("leases", format!("{stuck} executions are out of time"), "provost exec reap")?,
    }
    match facts.overdue {
        0 => found.ok("due", "nothing waits for long")?,
        overdue => {
            let message = format!("{overdue} tasks are due for more than {} minutes", DUE_FOR.num_minutes());
            found.warning(
                "due",
                message,
                "provost exec run-due --agent AGENT; `provost task why REF` says what holds one",
            )?;
        }
    }
    seals(facts, found)?;
    if facts.is_sequence_behind {
        let message = "the trail's next number is taken: nothing can be written";
        found.error("sequence", message, "restore from a backup made by `provost db backup`, which keeps numbers")?;
    } else {
        found.ok("sequence", "ahead of the trail")?;
    }
    if facts.old_executions >= DEBT {
        let message = format!("at least {DEBT} executions are older than {} days", KEEP.num_days());
        found.warning("retention", message, "provost exec delete, oldest first: `provost exec list --until 365d`")?;
    } else {
        found
            .ok("retention", format!("{} executions are older than {} days", facts.old_executions, KEEP.num_days()))?;
    }
    growth(facts, found)
}

fn seals(facts: &Facts, found: &mut Findings) -> Result<(), CliError> {
    let waits = facts.sealed.open_since.map(|since| facts.now.as_chrono() - since.as_chrono());
    let newest = facts
        .sealed
        .newest
        .map_or_else(|| "there is no seal".to_owned(), |(number, at)| format!("the newest seal is {number} of {at}"));
    match waits {
        Some(waits) if waits > SEAL_WITHIN => {
            let message = format!("{newest}; entries wait for one since {} days", waits.num_days());
            found.warning("seal", message, "provost audit seal, from cron")
        }
        _ => found.ok("seal", newest),
    }
}

fn growth(facts: &Facts, found: &mut Findings) -> Result<(), CliError> {
    for Bloat { name, unused, all } in &facts.bloat {
        let message = format!("{unused} of {all} parts of {name} are unused");
        found.warning("bloat", message, "VACUUM, when nobody works with it")?;
    }
    if facts.bloat.is_empty() {
        found.ok("bloat", "little is unused")?;
    }
    for name in &facts.invalid_indexes {
        let message = format!("{name} was not built to its end, and finds nothing");
        found.error("index", message, format!("REINDEX INDEX CONCURRENTLY {name}"))?;
    }
    Ok(())
}
