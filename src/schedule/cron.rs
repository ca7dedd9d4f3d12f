//! A cron expression: five fields or an `@`-name, and which local minutes they name.
//!
//! Owns the reading of the whole expression, the rule that joins day of month and day of week, the refusal of
//! what can never fire, and the search for the next local minute. croner reads the fields and says which days
//! match (`L`, `W` and `#` are its readings); everything it said is kept as bit masks.
//! Not here: time zones and daylight saving (`next.rs`), and the grammar of one field (`field.rs`).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use croner::parser::{CronParser, Seconds, Year};

use super::field::{self, Field, FieldError};

/// The longest expression taken, in bytes.
pub const CRON_MAX_BYTES: usize = 256;

/// The shape of a stored expression ([`CronExpression::as_str`]), as a POSIX extended regular expression for a
/// database's CHECK. It is loose: everything the parser takes matches it, not everything that matches is taken.
/// Use it case-sensitively; the length limit is [`CRON_MAX_BYTES`].
pub const CRON_SHAPE: &str = "^(@([Yy][Ee][Aa][Rr][Ll][Yy]|[Aa][Nn][Nn][Uu][Aa][Ll][Ll][Yy]\
    |[Mm][Oo][Nn][Tt][Hh][Ll][Yy]|[Ww][Ee][Ee][Kk][Ll][Yy]|[Dd][Aa][Ii][Ll][Yy]\
    |[Mm][Ii][Dd][Nn][Ii][Gg][Hh][Tt]|[Hh][Oo][Uu][Rr][Ll][Yy])\
    |[0-9*,/-]+ [0-9*,/-]+ [0-9*?,/LlWw-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*?,/#-]+)$";

/// The `@`-names and what they stand for (crontab(5); `@midnight` is unknown to croner).
const NAMES: [(&str, &str); 7] = [
    ("@yearly", "0 0 1 1 *"),
    ("@annually", "0 0 1 1 *"),
    ("@monthly", "0 0 1 * *"),
    ("@weekly", "0 0 * * 0"),
    ("@daily", "0 0 * * *"),
    ("@midnight", "0 0 * * *"),
    ("@hourly", "0 * * * *"),
];

/// The last local year searched: one more than the last year of an instant, since local time may be ahead.
const LAST_YEAR: i32 = 10_000;

/// A checked cron expression that fires at some time.
///
/// Two are equal when their normalised texts are.
#[derive(Debug, Clone)]
pub struct CronExpression {
    text: String,
    /// Bit n: minute n.
    pub(super) minutes: u64,
    /// Bit n: hour n.
    pub(super) hours: u32,
    /// Bit n: month n.
    pub(super) months: u16,
    /// Bit n: day n, for a month of 28 + i days whose first day is weekday j (0 is Sunday). Which days of a
    /// month match depends on nothing else, so 28 masks hold what croner has to say about every month.
    pub(super) days: [[u32; 7]; 4],
    interval: bool,
}

/// Why an expression was refused. The text is one line; [`CronError::hint`] says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CronError {
    /// Nothing but blanks.
    #[error("cron expression is empty")]
    Empty,
    /// More than [`CRON_MAX_BYTES`].
    #[error("cron expression has {bytes} bytes, at most {CRON_MAX_BYTES} are taken")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// A control character (also a line break) or something outside ASCII, such as a typographic dash.
    #[error("cron expression has the character {character:?}, which is not allowed in it")]
    Character {
        /// The first such character.
        character: char,
    },
    /// Not five fields.
    #[error(
        "cron expression has {found} field{}, five are needed: minute, hour, day of month, month, day of week",
        if *found == 1 { "" } else { "s" }
    )]
    FieldCount {
        /// How many there are.
        found: usize,
    },
    /// An `@`-name that cron doesn't know, or one with something behind it.
    #[error("cron expression \"{name}\" is not a known name")]
    UnknownName {
        /// The text as written.
        name: String,
    },
    /// `@reboot`: an event, not a time.
    #[error("cron expression \"@reboot\" is not schedulable: it names no time")]
    Reboot,
    /// One field is wrong.
    #[error("cron {0}")]
    Field(FieldError),
    /// Well formed, but no date ever matches (`0 0 31 2 *`).
    #[error("cron expression \"{expression}\" never fires: no date matches it")]
    NeverFires {
        /// The normalised text.
        expression: String,
    },
    /// croner refused what our own reading took; no such expression is known.
    #[error("cron expression \"{expression}\" was refused: {message}")]
    Rejected {
        /// The normalised text.
        expression: String,
        /// What croner says.
        message: String,
    },
}

impl CronError {
    /// What to do about it, in one line.
    pub fn hint(&self) -> String {
        match self {
            Self::Character { .. } => "write it in ASCII, on one line".into(),
            Self::FieldCount { found: 6 | 7 } => {
                "leave out the field for seconds (the first) or for years (the last)".into()
            }
            Self::UnknownName { .. } => {
                "use @yearly, @annually, @monthly, @weekly, @daily, @midnight or @hourly".into()
            }
            Self::Reboot => "start it from a systemd unit, or give it a time".into(),
            Self::Field(error) => error.hint(),
            Self::NeverFires { .. } => "check day of month against month: February has no 30th, April no 31st".into(),
            Self::Empty | Self::TooLong { .. } | Self::FieldCount { .. } | Self::Rejected { .. } => {
                "for example \"0 2 * * *\" (every day at 02:00), \"*/15 * * * mon-fri\" or @daily".into()
            }
        }
    }
}

impl CronExpression {
    /// Reads and checks an expression.
    ///
    /// Five fields, separated by blanks, or one of `@yearly @annually @monthly @weekly @daily @midnight
    /// @hourly` in any letter case. Weekdays are POSIX: 0 is Sunday, and so is 7. When both day of month and
    /// day of week are restricted, either may match; when one of the two begins with `*`, both must (Vixie's
    /// cron, `cron.c`: so `*/10` counts as a star, which croner by itself does not see).
    ///
    /// # Errors
    /// [`CronError`] names the field and the value where one is to blame. An expression that no date matches
    /// is an error too: 28 years without a skipped leap day hold every kind of month, and those are searched.
    pub fn parse(input: &str) -> Result<Self, CronError> {
        let text = normalise(input)?;
        let expanded = if text.starts_with('@') { name(&text)? } else { &text };
        let fields: Vec<&str> = expanded.split(' ').collect();
        let &[minute, hour, day, _, weekday] = fields.as_slice() else {
            return Err(CronError::FieldCount { found: fields.len() });
        };
        let mut plain = Vec::with_capacity(5);
        for (field, text) in Field::ALL.into_iter().zip(&fields) {
            plain.push(field::canonical(field, text).map_err(CronError::Field)?);
        }

        let rejected = |error: croner::errors::CronError| CronError::Rejected {
            expression: text.clone(),
            message: error.to_string(),
        };
        let pattern = CronParser::builder()
            .seconds(Seconds::Disallowed)
            .year(Year::Disallowed)
            // croner joins with "and" only when a field is a bare `*`; this makes every star count.
            .dom_and_dow(field::is_star(day) || field::is_star(weekday))
            .build()
            .parse(&plain.join(" "))
            .map_err(rejected)?
            .pattern;
        let expression = Self {
            minutes: mask(&pattern.minutes.values()),
            hours: u32::try_from(mask(&pattern.hours.values())).unwrap_or_default(),
            months: u16::try_from(mask(&pattern.months.values())).unwrap_or_default(),
            days: day_masks(&pattern).map_err(rejected)?,
            interval: field::is_star(minute) || field::is_star(hour),
            text,
        };
        let start = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
        if expression.next_local_until(start.into(), 2027).is_none() {
            return Err(CronError::NeverFires { expression: expression.text });
        }
        Ok(expression)
    }

    /// The text as it was written, without blanks around it and with single spaces inside.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The five fields as they were written, those that a name stands for behind an `@`.
    pub(super) fn fields(&self) -> [&str; 5] {
        let expanded = if self.text.starts_with('@') { name(&self.text).unwrap_or_default() } else { &self.text };
        let mut fields = expanded.split(' ');
        std::array::from_fn(|_| fields.next().unwrap_or_default())
    }

    /// Whether both fire at the same times in every zone, however they are written.
    pub fn same_times(&self, other: &Self) -> bool {
        let times = |cron: &Self| (cron.minutes, cron.hours, cron.months, cron.days, cron.interval);
        times(self) == times(other)
    }

    /// Whether the schedule is an interval (minute or hour begins with `*`, `@hourly` too) and not a fixed time
    /// of day. The two differ on the days when clocks are changed: see [`super::Schedule::next_after`].
    pub fn is_interval(&self) -> bool {
        self.interval
    }

    /// Whether clocks that move by so many minutes of an hour don't disturb it: an interval that names every hour,
    /// and in each the minutes that it would name when the hand is moved.
    pub(super) fn keeps_rhythm(&self, minutes: u32) -> bool {
        let minutes = minutes % 60;
        let moved = (self.minutes << minutes | self.minutes >> (60 - minutes)) & ((1 << 60) - 1);
        self.interval && self.hours == (1 << 24) - 1 && moved == self.minutes
    }

    /// The first local minute at or after `from` that the expression names, whatever the zone does with it.
    /// `None` when there is none up to the end of the year 10000.
    pub fn next_local(&self, from: NaiveDateTime) -> Option<NaiveDateTime> {
        self.next_local_until(from, LAST_YEAR)
    }

    fn next_local_until(&self, from: NaiveDateTime, last_year: i32) -> Option<NaiveDateTime> {
        // Up to the whole minute: 10:00:01 is too late for 10:00.
        let from = match (from.second(), from.nanosecond()) {
            (0, 0) => from,
            _ => from.checked_add_signed(TimeDelta::minutes(1))?,
        };
        let (mut year, mut month) = (from.year(), from.month());
        // Days and times of day that are over; only in the first month, and on its first day.
        let (mut over, mut hour, mut minute) = (from.day(), from.hour(), from.minute());
        while year <= last_year {
            let mut days = match self.months >> month & 1 {
                1 => self.month_days(year, month)? & (u32::MAX << over),
                _ => 0,
            };
            while days != 0 {
                let day = days.trailing_zeros();
                if day != over {
                    (hour, minute) = (0, 0);
                }
                if let Some((hour, minute)) = self.next_time(hour, minute) {
                    return NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, 0);
                }
                days &= days - 1;
            }
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            (over, hour, minute) = (0, 0, 0);
        }
        None
    }

    /// The days of a month that match, bit n for day n.
    fn month_days(&self, year: i32, month: u32) -> Option<u32> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let weekday = first.weekday().num_days_from_sunday() as usize;
        let length = usize::from(first.num_days_in_month());
        self.days.get(length - 28)?.get(weekday).copied()
    }

    /// The first time of day at or after the given one.
    fn next_time(&self, hour: u32, minute: u32) -> Option<(u32, u32)> {
        let minutes = self.minutes & (u64::MAX << minute);
        if self.hours >> hour & 1 == 1 && minutes != 0 {
            return Some((hour, minutes.trailing_zeros()));
        }
        match self.hours & (u32::MAX << (hour + 1)) {
            0 => None,
            hours => Some((hours.trailing_zeros(), self.minutes.trailing_zeros())),
        }
    }
}

impl PartialEq for CronExpression {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for CronExpression {}

impl FromStr for CronExpression {
    type Err = CronError;

    fn from_str(text: &str) -> Result<Self, CronError> {
        Self::parse(text)
    }
}

impl fmt::Display for CronExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Checks the characters, trims, and puts one space for each run of blanks.
fn normalise(input: &str) -> Result<String, CronError> {
    if input.len() > CRON_MAX_BYTES {
        return Err(CronError::TooLong { bytes: input.len() });
    }
    // A line break is refused even at the end: it would end the line of a crontab.
    let odd = |&c: &char| !(c.is_ascii_graphic() || c == ' ' || c == '\t');
    if let Some(character) = input.chars().find(odd) {
        return Err(CronError::Character { character });
    }
    let text = input.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(CronError::Empty);
    }
    Ok(text)
}

/// What an `@`-name stands for.
fn name(text: &str) -> Result<&'static str, CronError> {
    if text.eq_ignore_ascii_case("@reboot") {
        return Err(CronError::Reboot);
    }
    NAMES
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, fields)| *fields)
        .ok_or_else(|| CronError::UnknownName { name: text.to_owned() })
}

fn mask(values: &[u16]) -> u64 {
    values.iter().fold(0, |mask, value| mask | 1 << value)
}

/// Asks croner about each kind of month there is. Every pair of length and first weekday comes by within 28
/// years without a skipped leap day.
fn day_masks(pattern: &croner::CronPattern) -> Result<[[u32; 7]; 4], croner::errors::CronError> {
    let mut masks = [[None; 7]; 4];
    for (year, month) in (2000..2028).flat_map(|year| (1..=12).map(move |month| (year, month))) {
        let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else {
            continue;
        };
        let weekday = first.weekday().num_days_from_sunday();
        let length = u32::from(first.num_days_in_month());
        let slot = &mut masks[length as usize - 28][weekday as usize];
        if slot.is_none() {
            let mut mask = 0;
            for day in 1..=length {
                let weekday = croner::Weekday::from_days_from_sunday(weekday + day - 1);
                if pattern.day_match(year, month, day, weekday)? {
                    mask |= 1 << day;
                }
            }
            *slot = Some(mask);
        }
    }
    Ok(masks.map(|row| row.map(Option::unwrap_or_default)))
}
