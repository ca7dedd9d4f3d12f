//! What executions tell as a whole: how many there were, how they went and how long they took.
//!
//! Reads only. The statements are in `rows`, a shorter way to all and to the first tasks in `rollup`, the days and hours without an execution in `calendar`, and the last
//! runs of a task or an agent in `recent`.

mod calendar;
mod recent;
mod rollup;
mod rows;

use std::collections::HashMap;

use crate::crud::{Error, Paged, names};
use crate::db::DbConn;
use crate::model::ExecutionFilter;
use crate::sql_types::{Id, Instant};

pub use recent::{Run, RunsOf, recent};
pub use rows::{Band, durations};

/// What executions are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// What was executed.
    Task,
    /// The project of the task.
    Project,
    /// Who executed it.
    Agent,
    /// What the task needs to be done.
    Skill,
    /// Where they stand.
    Status,
    /// The day on which they began, in UTC.
    Day,
    /// The hour of the day in which they began, in UTC.
    Hour,
    /// The day of the week on which they began, in UTC.
    Weekday,
}

impl Group {
    /// Whether the executions of such a group follow one upon the other, so that failures in a row mean something.
    #[must_use]
    pub fn has_a_row(self) -> bool {
        matches!(self, Self::Task | Self::Project | Self::Agent | Self::Skill)
    }

    /// Whether it is a place in the calendar, which is there without an execution too.
    fn is_time(self) -> bool {
        matches!(self, Self::Day | Self::Hour | Self::Weekday)
    }
}

/// What some executions tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many there are.
    pub total: i64,
    /// Of these: how many did what they should.
    pub success: i64,
    /// Did not.
    pub failed: i64,
    /// Were ended at their time limit.
    pub timeout: i64,
    /// Were called off.
    pub cancelled: i64,
    /// Lost their worker.
    pub abandoned: i64,
    /// Are live.
    pub running: i64,
    /// How long the ended ones took at the 50th, 95th and 99th percentile by nearest rank, in milliseconds; none
    /// when none ended.
    pub percentiles_ms: Option<[i64; 3]>,
    /// How long the longest took, in milliseconds.
    pub max_duration_ms: Option<i64>,
    /// How many failed, timed out or were abandoned since the last success; none where that means nothing.
    pub failures_in_a_row: Option<i64>,
    /// When the newest success began.
    pub last_success_at: Option<Instant>,
    /// When the newest began.
    pub last_run_at: Option<Instant>,
}

impl Figures {
    /// How many did not do what they should: failed, timed out or lost their worker.
    #[must_use]
    pub fn failures(&self) -> i64 {
        self.failed + self.timeout + self.abandoned
    }
}

/// The executions that have one thing in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The record that they have in common; none where it is none.
    pub id: Option<Id>,
    /// What they have in common: the record's name, a skill, a status, `2026-11-01`, `07` or `Monday`. None for
    /// those without a project or an agent.
    pub name: Option<String>,
    /// What they tell.
    pub figures: Figures,
}

/// What the executions that the filter lets through tell.
///
/// # Errors
/// What the database says.
pub fn stats(conn: &mut DbConn, filter: &ExecutionFilter) -> Result<Figures, Error> {
    if rollup::knows_whole(filter) {
        return rollup::whole(conn);
    }
    let whole = rows::load(conn, None, filter)?.pop();
    Ok(whole.map(|tally| tally.figures).unwrap_or_default())
}

/// What they tell, by what they have in common. The groups with the most failures come first, then those with the
/// most executions; statuses the most frequent first; days the latest first; hours and days of the week in their
/// own order. Days without an execution between the first and the last that has one are told too, and so are all
/// hours and all days of the week.
///
/// # Errors
/// What the database says.
pub fn stats_by(
    conn: &mut DbConn,
    group: Group,
    filter: &ExecutionFilter,
    limit: Option<u32>,
) -> Result<Paged<Tally>, Error> {
    if let (Group::Task, Some(limit)) = (group, limit.filter(|_| rollup::knows(filter))) {
        let mut found = rollup::first(conn, filter, limit)?;
        named(conn, group, &mut found.rows)?;
        return Ok(found);
    }
    let mut tallies = rows::load(conn, Some(group), filter)?;
    if group.is_time() {
        return Ok(calendar::filled(group, tallies, limit));
    }
    tallies.sort_by(|one, other| {
        let weight = |tally: &Tally| {
            let failures = if group == Group::Status { 0 } else { tally.figures.failures() };
            (failures, tally.figures.total)
        };
        weight(other).cmp(&weight(one)).then_with(|| (one.id, &one.name).cmp(&(other.id, &other.name)))
    });
    let mut found = cut(tallies, limit);
    named(conn, group, &mut found.rows)?;
    Ok(found)
}

fn cut(mut tallies: Vec<Tally>, limit: Option<u32>) -> Paged<Tally> {
    let limit = limit.map_or(usize::MAX, |limit| limit as usize);
    let more = tallies.len() > limit;
    tallies.truncate(limit);
    Paged { rows: tallies, more }
}

/// Adds the names of the records.
fn named(conn: &mut DbConn, group: Group, tallies: &mut [Tally]) -> Result<(), Error> {
    let ids: Vec<Id> = tallies.iter().filter_map(|tally| tally.id).collect();
    let mut names: HashMap<Id, String> = match group {
        Group::Task => names::tasks(conn, ids.into_iter())?,
        Group::Project => names::projects(conn, ids.into_iter())?,
        Group::Agent => names::agents(conn, ids.into_iter())?,
        Group::Skill | Group::Status | Group::Day | Group::Hour | Group::Weekday => return Ok(()),
    };
    for tally in tallies {
        tally.name = tally.id.and_then(|id| names.remove(&id));
    }
    Ok(())
}
