//! What stands still in the records, or grows.

use chrono::TimeDelta;

use super::Findings;
use crate::crud::doctor::{Bloat, Sealed};
use crate::crud::maintenance::Run;
use crate::crud::{self, Error};
use crate::db::{self, DbConn};
use crate::error::CliError;
use crate::model::{RETENTION_KEY, TaskFilter};
use crate::sql_types::Instant;

/// A task that is due for longer than this is picked up by nobody.
const DUE_FOR: TimeDelta = TimeDelta::minutes(10);

/// Entries that are not sealed for longer than this could still be changed unseen.
const SEAL_WITHIN: TimeDelta = TimeDelta::days(1);

/// How old executions are that nobody looks at any more, and how many of them are a debt.
const KEEP: TimeDelta = TimeDelta::days(365);
const DEBT: i64 = 100_000;

/// A policy of keeping executions is gone by within this time.
const MAINTAIN_WITHIN: TimeDelta = TimeDelta::days(2);

/// How many unused rows or pages are worth a word.
const WORTH_A_WORD: i64 = 10_000;

/// What was asked, in one snapshot.
pub(super) struct Facts {
    now: Instant,
    stuck: usize,
    overdue: i64,
    sealed: Sealed,
    is_sequence_behind: bool,
    retention: Retention,
    maintained: Option<Run>,
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
            retention: Retention::ask(conn, now)?,
            maintained: crud::maintenance::last(conn)?,
            bloat: crud::doctor::bloat(conn, WORTH_A_WORD)?,
            invalid_indexes: crud::database::invalid_indexes(conn)?,
        })
    }
}

/// How executions are kept, and what of that was not done.
enum Retention {
    /// So many are old, and nobody said how long they are kept.
    None(i64),
    /// What is kept as the policy is none.
    Unreadable(String),
    /// There is a policy since then, and so many executions are beyond it for long.
    Policy { since: Instant, overdue: u64 },
}

impl Retention {
    fn ask(conn: &mut DbConn, now: Instant) -> Result<Self, Error> {
        let before = |delta: TimeDelta| now.plus(-delta).unwrap_or(now);
        let Some(entry) = crud::config::find(conn, RETENTION_KEY)? else {
            return Ok(Self::None(crud::doctor::executions_before(conn, before(KEEP), DEBT)?));
        };
        let overdue = match crud::execution::kept_policy(conn, before(MAINTAIN_WITHIN)) {
            Ok(Some(criteria)) => crud::execution::prunable(conn, &criteria, DEBT.unsigned_abs())?,
            Ok(None) => 0,
            Err(Error::Invalid(invalid)) => return Ok(Self::Unreadable(invalid.to_string())),
            Err(error) => return Err(error),
        };
        Ok(Self::Policy { since: entry.updated_at, overdue })
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
    retention(facts, found)?;
    maintenance(facts, found)?;
    growth(facts, found)
}

fn retention(facts: &Facts, found: &mut Findings) -> Result<(), CliError> {
    match &facts.retention {
        Retention::None(DEBT..) => {
            let message = format!("at least {DEBT} executions are older than {} days", KEEP.num_days());
            let hint = format!("provost exec prune, or a policy: provost config set {RETENTION_KEY}");
            found.warning("retention", message, hint)
        }
        Retention::None(old) => {
            found.ok("retention", format!("{old} executions are older than {} days", KEEP.num_days()))
        }
        Retention::Unreadable(why) => {
            found.warning("retention", why.as_str(), format!("provost config set {RETENTION_KEY}"))
        }
        Retention::Policy { overdue: 0, .. } => found.ok("retention", "executions are kept by the policy"),
        Retention::Policy { overdue, .. } => {
            let days = MAINTAIN_WITHIN.num_days();
            let message = format!("{overdue} executions or more are beyond the policy for over {days} days");
            found.warning("retention", message, "provost db maintain, from cron")
        }
    }
}

/// Who never maintained a database may have a line in cron for each of the steps; a policy needs it.
fn maintenance(facts: &Facts, found: &mut Findings) -> Result<(), CliError> {
    let is_long_ago = |since: Instant| facts.now.as_chrono() - since.as_chrono() > MAINTAIN_WITHIN;
    let hint = "provost db maintain, from cron";
    let Some(run) = &facts.maintained else {
        return match facts.retention {
            Retention::Policy { since, .. } if is_long_ago(since) => {
                found.warning("maintenance", format!("there is a policy since {since}, and it never went by it"), hint)
            }
            _ => found.ok("maintenance", "`provost db maintain` has not run yet"),
        };
    };
    let failed: Vec<_> = run.steps.iter().filter(|step| step.result == "failed").map(|step| &*step.step).collect();
    if is_long_ago(run.ended_at) {
        return found.warning("maintenance", format!("it has not run since {}", run.ended_at), hint);
    }
    if !failed.is_empty() {
        let message = format!("at {} these steps failed: {}", run.ended_at, failed.join(", "));
        return found.warning("maintenance", message, "provost db maintain");
    }
    found.ok("maintenance", format!("it ran at {}", run.ended_at))
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
