//! When a task runs: the shapes of cron expressions that people write, and their next slot by plain arithmetic, since
//! a history asks for millions of them. A test holds them against the program's own reading.

use chrono::{DateTime, Datelike};

use super::random::Random;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A cron expression, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cadence {
    minutes: Minutes,
    hours: Hours,
    days: Days,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Minutes {
    Every(u8),
    At(u8),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hours {
    All,
    Every(u8),
    Office,
    At(u8),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Days {
    All,
    Working,
    Weekday(u8),
    OfMonth(u8),
}

/// The hours at which people let things run that nobody waits for.
const NIGHT: [u8; 10] = [0, 1, 2, 2, 2, 3, 3, 4, 5, 23];

/// How much of a week is office hours: thirteen hours on five days.
const OFFICE: f64 = 13.0 * 5.0 / (24.0 * 7.0);

impl Cadence {
    /// What somebody writes who wants a run every so many minutes; none runs but once.
    pub fn every(minutes: f64, random: &mut Random) -> Option<Self> {
        // What runs often by day need not run at night.
        let office = (4.0..180.0).contains(&minutes) && random.chance(0.7);
        let minutes = if office { minutes * OFFICE } else { minutes };
        let (hours, days) = if office { (Hours::Office, Days::Working) } else { (Hours::All, Days::All) };
        // On the hour, as most do, or not.
        let at = if random.chance(0.5) { 0 } else { random.below(60) as u8 };
        let hour = if random.chance(0.45) { *random.pick(&NIGHT) } else { 6 + random.below(15) as u8 };
        let (minutes, hours, days) = match minutes {
            ..1.5 => (Minutes::Every(1), hours, days),
            ..3.5 => (Minutes::Every(2), hours, days),
            ..7.5 => (Minutes::Every(5), hours, days),
            ..12.5 => (Minutes::Every(10), hours, days),
            ..22.0 => (Minutes::Every(15), hours, days),
            ..45.0 => (Minutes::Every(30), hours, days),
            ..90.0 => (Minutes::At(at), hours, days),
            ..180.0 => (Minutes::At(at), Hours::Every(2), Days::All),
            ..400.0 => (Minutes::At(at), Hours::Every(4), Days::All),
            ..1_000.0 => (Minutes::At(at), Hours::Every(12), Days::All),
            ..3_500.0 => (Minutes::At(at), Hours::At(hour), Days::All),
            ..20_000.0 => (Minutes::At(at), Hours::At(hour), Days::Weekday(random.below(7) as u8)),
            ..80_000.0 => (Minutes::At(at), Hours::At(hour), Days::OfMonth(1 + random.below(28) as u8)),
            _ if random.chance(0.5) => (Minutes::At(at), Hours::At(hour), Days::OfMonth(1)),
            _ => return None,
        };
        Some(Self { minutes, hours, days })
    }

    /// As a crontab has it.
    pub fn expression(self) -> String {
        let step = |every: u8| if every == 1 { "*".to_owned() } else { format!("*/{every}") };
        let minutes = match self.minutes {
            Minutes::Every(every) => step(every),
            Minutes::At(at) => at.to_string(),
        };
        let hours = match self.hours {
            Hours::All => "*".to_owned(),
            Hours::Every(every) => step(every),
            Hours::Office => "7-19".to_owned(),
            Hours::At(at) => at.to_string(),
        };
        let days = match self.days {
            Days::All => "* * *".to_owned(),
            Days::Working => "* * 1-5".to_owned(),
            Days::Weekday(day) => format!("* * {day}"),
            Days::OfMonth(day) => format!("{day} * *"),
        };
        format!("{minutes} {hours} {days}")
    }

    /// The first slot after this time, both in seconds since 1970.
    pub fn next(self, after: i64) -> i64 {
        let mut time = after - after.rem_euclid(60) + 60;
        loop {
            if !self.has_day(time.div_euclid(DAY)) {
                time = (time.div_euclid(DAY) + 1) * DAY;
            } else if !self.has_hour(time.rem_euclid(DAY) / HOUR) {
                time = (time.div_euclid(HOUR) + 1) * HOUR;
            } else if !self.has_minute(time.rem_euclid(HOUR) / 60) {
                time += 60;
            } else {
                return time;
            }
        }
    }

    fn has_day(self, day: i64) -> bool {
        // 1 January 1970 was a Thursday.
        let weekday = (day + 4).rem_euclid(7);
        match self.days {
            Days::All => true,
            Days::Working => (1..=5).contains(&weekday),
            Days::Weekday(one) => i64::from(one) == weekday,
            Days::OfMonth(one) => {
                DateTime::from_timestamp_secs(day * DAY).is_some_and(|date| date.day() == u32::from(one))
            }
        }
    }

    fn has_hour(self, hour: i64) -> bool {
        match self.hours {
            Hours::All => true,
            Hours::Every(every) => hour % i64::from(every) == 0,
            Hours::Office => (7..=19).contains(&hour),
            Hours::At(at) => hour == i64::from(at),
        }
    }

    fn has_minute(self, minute: i64) -> bool {
        match self.minutes {
            Minutes::Every(every) => minute % i64::from(every) == 0,
            Minutes::At(at) => minute == i64::from(at),
        }
    }
}
