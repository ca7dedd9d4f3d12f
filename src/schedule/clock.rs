//! The days when a zone's clocks are changed, and the local times of a schedule that such a day skips or doubles.
//!
//! Not here: when a schedule fires on such a day (`next.rs`), and how that is told (`note.rs`).

use chrono::{DateTime, NaiveDateTime, Utc};

use super::Schedule;
use super::next::{local, stretch_end};
use super::zone::TimeZone;

/// One change of a zone's clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockChange {
    /// Seconds since 1970: the first instant with the new offset.
    at: i64,
    /// Seconds that local time is ahead of UTC until then.
    before: i64,
    /// And from then on.
    after: i64,
}

impl ClockChange {
    /// The first instant with the new offset.
    pub fn at(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.at, 0).unwrap_or_default()
    }

    /// What the clock would show at that instant had it not been changed.
    pub fn from(&self) -> NaiveDateTime {
        local(self.at + self.before).unwrap_or_default()
    }

    /// What it is changed to.
    pub fn to(&self) -> NaiveDateTime {
        local(self.at + self.after).unwrap_or_default()
    }

    /// Whether local times are skipped; else some come twice.
    pub fn is_forward(&self) -> bool {
        self.after > self.before
    }

    /// Whether the local time at this instant comes twice when clocks go back: in either pass.
    pub(super) fn doubles(&self, instant: DateTime<Utc>) -> bool {
        let size = self.before - self.after;
        (-size..size).contains(&(instant.timestamp() - self.at))
    }

    /// The minutes of an hour by which the clock's hand moves: 0 when it is changed by whole hours.
    pub(super) fn minutes_of_hour(&self) -> u32 {
        u32::try_from((self.after - self.before).abs() / 60 % 60).unwrap_or_default()
    }
}

/// The changes after `after`, up to and including `until`, in order.
pub fn clock_changes(zone: TimeZone, after: DateTime<Utc>, until: DateTime<Utc>) -> impl Iterator<Item = ClockChange> {
    let (mut start, end) = (after.timestamp(), until.timestamp());
    std::iter::from_fn(move || {
        let before = zone.seconds_ahead(start);
        let (at, after) = stretch_end(zone, start, before, end);
        start = at;
        (after != before).then_some(ClockChange { at, before, after })
    })
}

/// Some of the local times that a schedule names: never none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTimes {
    /// The earliest.
    pub first: NaiveDateTime,
    /// The latest.
    pub last: NaiveDateTime,
    /// How many there are.
    pub count: usize,
}

impl LocalTimes {
    /// This one.
    pub(super) fn one(time: NaiveDateTime) -> Self {
        Self { first: time, last: time, count: 1 }
    }
}

impl Schedule {
    /// The local times that the schedule names and that the change skips or, when clocks go back, brings twice.
    pub fn touched_by(&self, change: &ClockChange) -> Option<LocalTimes> {
        let (start, end) = (change.from().min(change.to()), change.from().max(change.to()));
        let mut times: Option<LocalTimes> = None;
        let mut from = start;
        while let Some(time) = self.cron.next_local(from).filter(|time| *time < end) {
            let found = times.get_or_insert(LocalTimes { count: 0, ..LocalTimes::one(time) });
            (found.last, found.count) = (time, found.count + 1);
            from = time + chrono::TimeDelta::minutes(1);
        }
        times
    }
}
