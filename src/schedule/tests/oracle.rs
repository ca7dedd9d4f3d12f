//! A brute-force oracle: the rules by definition, minute by minute, sharing nothing with the code under test.
//!
//! It reads the fields by itself into sets, walks every minute of UTC, and knows of local time only what
//! the zone says of that one minute. Slow, and hard to get wrong.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::super::{Schedule, TimeZone};
use super::cron;

/// An expression as sets of numbers and rules for days.
pub(super) struct Oracle {
    /// For each minute of the day, whether it is named.
    times: Vec<bool>,
    months: BTreeSet<u32>,
    days: Vec<String>,
    weekdays: Vec<String>,
    both: bool,
    pub(super) interval: bool,
}

fn set(field: &str, low: u32, high: u32) -> BTreeSet<u32> {
    field
        .split(',')
        .flat_map(|item| {
            let (range, step) = item.split_once('/').unwrap_or((item, "1"));
            let (start, end) = match range.split_once('-') {
                _ if range == "*" => (low, high),
                Some((start, end)) => (number(start), number(end)),
                None => (number(range), number(range)),
            };
            (start..=end).step_by(number(step) as usize)
        })
        .collect()
}

fn number(text: &str) -> u32 {
    text.parse().expect("the oracle reads numbers only")
}

impl Oracle {
    pub(super) fn parse(text: &str) -> Self {
        let fields: Vec<&str> = text.split(' ').collect();
        let (minutes, hours) = (set(fields[0], 0, 59), set(fields[1], 0, 23));
        let items = |field: &str| field.split(',').map(str::to_owned).collect();
        Self {
            times: (0..1440).map(|time| minutes.contains(&(time % 60)) && hours.contains(&(time / 60))).collect(),
            days: items(fields[2]),
            months: set(fields[3], 1, 12),
            weekdays: items(fields[4]),
            both: fields[2].starts_with('*') || fields[4].starts_with('*'),
            interval: fields[0].starts_with('*') || fields[1].starts_with('*'),
        }
    }

    pub(super) fn date(&self, date: NaiveDate) -> bool {
        let by_day = self.days.iter().any(|item| match item.as_str() {
            "L" => date.succ_opt().is_some_and(|next| next.month() != date.month()),
            item if item.ends_with('W') => nearest(date, number(&item[..item.len() - 1])) == date.day(),
            item => set(item, 1, 31).contains(&date.day()),
        });
        let weekday = date.weekday().num_days_from_sunday();
        let by_weekday = self.weekdays.iter().any(|item| {
            if let Some((day, nth)) = item.split_once('#') {
                number(day) % 7 == weekday && number(nth) == date.day().div_ceil(7)
            } else if let Some(day) = item.strip_suffix('L') {
                let a_week_on = date + chrono::TimeDelta::days(7);
                number(day) % 7 == weekday && a_week_on.month() != date.month()
            } else {
                set(item, 0, 7).iter().any(|day| day % 7 == weekday)
            }
        });
        let days = if self.both { by_day && by_weekday } else { by_day || by_weekday };
        self.months.contains(&date.month()) && days
    }

    /// Whether a local minute (counted from 1970, as if it were UTC) is named.
    fn minute(&self, minute: i64, dates: &mut HashMap<i64, bool>) -> bool {
        let of_day = usize::try_from(minute.rem_euclid(1440)).expect("a minute");
        self.times[of_day]
            && *dates.entry(minute.div_euclid(1440)).or_insert_with(|| {
                let at = DateTime::from_timestamp(minute * 60, 0).expect("a time");
                self.date(at.date_naive())
            })
    }

    /// Every firing in the window, by definition.
    pub(super) fn firings(&self, window: &Window) -> Vec<DateTime<Utc>> {
        let mut dates = HashMap::new();
        let mut found = Vec::new();
        for index in Window::BEFORE..window.local.len() {
            let here = window.local[index];
            let mut fires = self.minute(here, &mut dates) && (self.interval || window.first[index]);
            if !self.interval {
                // What lies between the last minute's local time and this one's was skipped.
                let skipped = window.local[index - 1] + 1..here;
                fires |= skipped.into_iter().any(|minute| self.minute(minute, &mut dates));
            }
            if fires {
                found.push(window.instant(index));
            }
        }
        found
    }
}

/// The day that the `W` of `day` falls on in the date's month: the nearest Monday to Friday inside it. 0 when
/// the month has no such day.
fn nearest(date: NaiveDate, day: u32) -> u32 {
    let Some(wanted) = date.with_day(day) else {
        return 0;
    };
    [0, -1, 1, -2, 2]
        .into_iter()
        .map(|shift| wanted + chrono::TimeDelta::days(shift))
        .find(|at| at.month() == wanted.month() && at.weekday().number_from_monday() <= 5)
        .map_or(0, |at| at.day())
}

/// Local time, minute by minute, around one day.
pub(super) struct Window {
    pub(super) zone: TimeZone,
    /// Minutes since 1970, UTC.
    begins: i64,
    /// The local minute at each minute of UTC.
    local: Vec<i64>,
    /// Whether that local minute was not there before.
    first: Vec<bool>,
}

impl Window {
    /// Minutes before the part that is compared, from which it is known what has been before.
    const BEFORE: usize = 26 * 60;

    /// From a day before `middle` (seconds, a whole minute) to so many minutes after.
    pub(super) fn around(zone: TimeZone, middle: i64, after: i64) -> Self {
        let begins = middle / 60 - 1440 - i64::try_from(Self::BEFORE).expect("small");
        let mut seen = HashSet::new();
        let (mut local, mut first) = (Vec::new(), Vec::new());
        for minute in begins..middle / 60 + after {
            let here = minute * 60 + zone.seconds_ahead(minute * 60);
            assert_eq!(here % 60, 0, "the oracle is for offsets of whole minutes");
            local.push(here / 60);
            first.push(seen.insert(here / 60));
        }
        Self { zone, begins, local, first }
    }

    fn instant(&self, index: usize) -> DateTime<Utc> {
        let minute = self.begins + i64::try_from(index).expect("small");
        DateTime::from_timestamp(minute * 60, 0).expect("an instant")
    }

    /// The first and the last instant that is compared.
    pub(super) fn span(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        (self.instant(Self::BEFORE), self.instant(self.local.len() - 1))
    }

    /// How often the local time at this instant is in the window.
    pub(super) fn passes(&self, at: DateTime<Utc>) -> usize {
        let here = self.local_at(at);
        self.local.iter().filter(|local| **local == here).count()
    }

    /// Whether the expression names the local time at this instant.
    pub(super) fn is_named(&self, oracle: &Oracle, at: DateTime<Utc>) -> bool {
        oracle.minute(self.local_at(at), &mut HashMap::new())
    }

    fn local_at(&self, at: DateTime<Utc>) -> i64 {
        (at.timestamp() + self.zone.seconds_ahead(at.timestamp())) / 60
    }

    /// The firings that the code under test gives.
    pub(super) fn ours(&self, text: &str) -> Vec<DateTime<Utc>> {
        let (first, last) = self.span();
        Schedule::new(cron(text), self.zone)
            .upcoming(first - chrono::TimeDelta::seconds(1))
            .take_while(|at| *at <= last)
            .collect()
    }
}

/// The days on which the zone's clocks are changed, to the hour before.
pub(super) fn transitions(zone: TimeZone, years: std::ops::RangeInclusive<i32>) -> Vec<i64> {
    let begin = |year| {
        let date = NaiveDate::from_ymd_opt(year, 1, 1).expect("a date");
        date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()
    };
    (begin(*years.start())..begin(years.end() + 1))
        .step_by(86_400)
        .filter(|day| zone.seconds_ahead(*day) != zone.seconds_ahead(day + 86_400))
        .map(|day| {
            (day..day + 86_400)
                .step_by(3600)
                .find(|hour| zone.seconds_ahead(*hour) != zone.seconds_ahead(hour + 3600))
                .unwrap_or(day)
        })
        .collect()
}
