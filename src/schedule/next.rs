//! From local minutes to instants: what a time zone does to a schedule.
//!
//! Owns the walk over stretches of constant offset from UTC, and with it the rules for the days when clocks
//! are changed (written down at [`super::Schedule::next_after`]). croner's own search is not used: it stops in
//! the year 5000 and has other rules.
//! Not here: which local minutes an expression names (`cron.rs`).

use chrono::{DateTime, NaiveDateTime, Utc};

use super::cron::CronExpression;
use super::zone::TimeZone;

/// Seconds.
const DAY: i64 = 86_400;

/// No local time is further from UTC, in seconds: the widest offsets of tzdb are 15:14 (Manila's local mean
/// time) and since 1970 no more than 14:00.
const WIDEST_OFFSET: i64 = 16 * 3600;

/// 9999-12-31T23:59:59Z, the last instant a database of ours holds.
const LAST: i64 = 253_402_300_799;

/// The first instant after `after` at which the expression fires in the zone; see
/// [`super::Schedule::next_after`] for the rules.
pub(super) fn next_after(cron: &CronExpression, zone: TimeZone, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    // Everything below counts in whole seconds, since every offset is one. `timestamp` rounds down, so the next
    // second is the first that is later. Instants begin in 1970.
    let mut from = after.timestamp().saturating_add(1).max(0);
    while from <= LAST {
        // Jump: a firing is at most the widest offset away from the local minute that it is for.
        let nearest = cron.next_local(local(from - WIDEST_OFFSET)?)?;
        from = from.max(nearest.and_utc().timestamp() - WIDEST_OFFSET);
        let end = from + DAY;
        if let Some(instant) = first_within(cron, zone, from, end) {
            return DateTime::from_timestamp(instant, 0).filter(|_| instant <= LAST);
        }
        from = end;
    }
    None
}

/// The first firing at or after `from` and before `end`.
fn first_within(cron: &CronExpression, zone: TimeZone, from: i64, end: i64) -> Option<i64> {
    // Begin a day early, to know which local minutes of an autumn's double hour have been before: no clock
    // was ever put back by more than a day.
    let mut start = from - DAY;
    let mut offset = zone.seconds_ahead(start);
    // All local times before this one have been, or were skipped and dealt with.
    let mut reached = start + offset;
    while start < end {
        let (stop, next_offset) = stretch_end(zone, start, offset, end);
        let mut earliest = start.max(from) + offset;
        if !cron.is_interval() {
            // A gap: what was to run inside it runs now, once, at the first instant after it.
            let skipped = start + offset > reached && start >= from;
            if skipped && next_local(cron, reached)? < start + offset {
                return Some(start);
            }
            // A double hour: what was reached in the first pass is over.
            earliest = earliest.max(reached);
        }
        let minute = next_local(cron, earliest)?;
        if minute < stop + offset {
            return Some(minute - offset);
        }
        reached = reached.max(stop + offset);
        (start, offset) = (stop, next_offset);
    }
    None
}

/// The end of the stretch with this offset that `start` lies in, or `end` when that comes first, and the
/// offset from there on.
pub(super) fn stretch_end(zone: TimeZone, start: i64, offset: i64, end: i64) -> (i64, i64) {
    let mut same = start;
    while same < end {
        // Looking once a day sees every change: no zone changed twice within a day since 1970 (a test looks).
        let probe = (same + DAY).min(end);
        if zone.seconds_ahead(probe) == offset {
            same = probe;
            continue;
        }
        let mut changed = probe;
        while changed - same > 1 {
            let middle = same + (changed - same) / 2;
            if zone.seconds_ahead(middle) == offset {
                same = middle;
            } else {
                changed = middle;
            }
        }
        return (changed, zone.seconds_ahead(changed));
    }
    (end, offset)
}

/// [`CronExpression::next_local`] in seconds.
fn next_local(cron: &CronExpression, from: i64) -> Option<i64> {
    Some(cron.next_local(local(from)?)?.and_utc().timestamp())
}

/// A clock's reading for a count of seconds.
pub(super) fn local(seconds: i64) -> Option<NaiveDateTime> {
    Some(DateTime::from_timestamp(seconds, 0)?.naive_utc())
}
