//! A cron expression as calendar expressions of systemd (systemd.time(7)), which fire at each of them.
//!
//! Owns the translation of days: cron's two fields for days become lines of systemd, one where both must match
//! and several where either may. Every translation is checked against the days that the expression itself names,
//! in every kind of month, so that one that misses is never written.

use super::super::CronExpression;
use super::super::field::{Field, canonical, is_star};

/// Bit 0: Sunday.
const ALL_WEEKDAYS: u8 = 0x7f;

/// Monday to Friday.
const WORKDAYS: u8 = 0b011_1110;

/// Bit n: day n.
const ALL_DAYS: u32 = 0xffff_fffe;

/// The days of one line: these weekdays, where they are among these days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Clause {
    /// Bit 0: Sunday.
    weekdays: u8,
    days: Days,
}

/// Days of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Days {
    /// Bit n: day n.
    FromStart(u32),
    /// Bit n: the n-th last day.
    FromEnd(u32),
}

/// The expression's calendar expressions, without a zone; `None` when systemd has no form for its days.
pub(super) fn lines(cron: &CronExpression) -> Option<Vec<String>> {
    let clauses = clauses(cron)?;
    if !is_exact(cron, &clauses) {
        return None;
    }
    let months = list(u64::from(cron.months), 1..=12);
    let time = format!("{}:{}:00", list(u64::from(cron.hours), 0..=23), list(cron.minutes, 0..=59));
    let line = |clause: &Clause| {
        let days = match clause.days {
            Days::FromStart(days) => format!("-{}", list(u64::from(days), 1..=31)),
            Days::FromEnd(days) => format!("~{}", list(u64::from(days), 1..=31)),
        };
        format!("{}*-{months}{days} {time}", weekdays(clause.weekdays))
    };
    Some(clauses.iter().map(line).collect())
}

/// The days of the two fields, joined by Vixie's rule.
fn clauses(cron: &CronExpression) -> Option<Vec<Clause>> {
    let fields = cron.fields();
    let &[_, _, day, _, weekday] = fields.as_slice() else { return None };
    let days = items(Field::DayOfMonth, day, days_of_month)?;
    let weekdays = items(Field::DayOfWeek, weekday, days_of_week)?;
    let joined = if is_star(day) || is_star(weekday) {
        let pairs = days.iter().flat_map(|one| weekdays.iter().map(move |other| both(*one, *other)));
        pairs.collect::<Option<Vec<Clause>>>()?
    } else {
        [days, weekdays].concat()
    };
    Some(merged(joined))
}

fn items(field: Field, text: &str, each: fn(&str) -> Option<Vec<Clause>>) -> Option<Vec<Clause>> {
    let plain = canonical(field, text).ok()?;
    let found: Option<Vec<Vec<Clause>>> = plain.split(',').map(each).collect();
    Some(merged(found?.concat()))
}

/// One item of the day of month.
fn days_of_month(item: &str) -> Option<Vec<Clause>> {
    let clause = |weekdays, days| Clause { weekdays, days };
    let from_start = |weekdays, day: u32| clause(weekdays, Days::FromStart(1_u32.checked_shl(day).unwrap_or(0)));
    let (monday, friday) = (0b10, 0b10_0000);
    Some(match item {
        "L" => vec![clause(ALL_WEEKDAYS, Days::FromEnd(0b10))],
        // On a weekend it is the Friday before.
        "LW" => vec![clause(WORKDAYS, Days::FromEnd(0b10)), clause(friday, Days::FromEnd(0b1100))],
        _ => match item.strip_suffix('W') {
            // The first has no Friday before it: it is the Monday after.
            Some("1") => vec![from_start(WORKDAYS, 1), clause(monday, Days::FromStart(0b1100))],
            Some(day) => {
                let day: u32 = day.parse().ok()?;
                vec![from_start(WORKDAYS, day), from_start(friday, day - 1), from_start(monday, day + 1)]
            }
            None => vec![clause(ALL_WEEKDAYS, Days::FromStart(values(item, 1..=31)?))],
        },
    })
}

/// One item of the day of week.
fn days_of_week(item: &str) -> Option<Vec<Clause>> {
    let (base, nth) = item.split_once('#').map_or((item, None), |(base, nth)| (base, Some(nth)));
    let named = values(base, 0..=7)?;
    // 7 is Sunday, as 0 is.
    let weekdays = u8::try_from((named | named >> 7) & u32::from(ALL_WEEKDAYS)).ok()?;
    let first_week = 0xfe;
    let days = match nth {
        None => Days::FromStart(ALL_DAYS),
        Some("L") => Days::FromEnd(first_week),
        Some(nth) => Days::FromStart(first_week << (7 * (nth.parse::<u32>().ok()?.checked_sub(1)?))),
    };
    Some(vec![Clause { weekdays, days }])
}

/// The values of an item in its canonical form: a star, a number, a range, a range with a step.
fn values(item: &str, all: std::ops::RangeInclusive<u32>) -> Option<u32> {
    let (range, step) = item.split_once('/').unwrap_or((item, "1"));
    let (start, end) = match range.split_once('-') {
        _ if range == "*" => (*all.start(), *all.end()),
        Some((start, end)) => (start.parse().ok()?, end.parse().ok()?),
        None => (range.parse().ok()?, range.parse().ok()?),
    };
    Some((start..=end).step_by(step.parse().ok()?).fold(0, |mask, value| mask | 1 << value))
}

/// The days that are in both; `None` when one counts from the start and the other from the end.
fn both(one: Clause, other: Clause) -> Option<Clause> {
    let days = match (one.days, other.days) {
        (Days::FromStart(one), Days::FromStart(other)) => Days::FromStart(one & other),
        (Days::FromEnd(one), Days::FromEnd(other)) => Days::FromEnd(one & other),
        (Days::FromStart(ALL_DAYS), end) | (end, Days::FromStart(ALL_DAYS)) => end,
        _ => return None,
    };
    Some(Clause { weekdays: one.weekdays & other.weekdays, days })
}

/// One clause for those of the same weekdays and for those of the same days, and none that names no day.
fn merged(clauses: Vec<Clause>) -> Vec<Clause> {
    let mut merged: Vec<Clause> = Vec::new();
    for clause in clauses {
        if clause.weekdays == 0 || matches!(clause.days, Days::FromStart(0) | Days::FromEnd(0)) {
            continue;
        }
        if !merged.iter_mut().any(|known| known.takes_in(clause)) {
            merged.push(clause);
        }
    }
    merged
}

/// Whether the clauses name the same days as the expression, in every kind of month that it runs in.
fn is_exact(cron: &CronExpression, clauses: &[Clause]) -> bool {
    let lengths = |month: u32| match month {
        2 => 28..=29,
        4 | 6 | 9 | 11 => 30..=30,
        _ => 31..=31,
    };
    (1..=12).filter(|month| cron.months >> month & 1 == 1).flat_map(lengths).all(|length| {
        (0..7).all(|first| {
            let named = (1..=length).filter(|day| clauses.iter().any(|clause| clause.names(*day, length, first)));
            let mask = named.fold(0, |mask, day| mask | 1 << day);
            cron.days[length as usize - 28][first as usize] == mask
        })
    })
}

impl Clause {
    /// Takes another in, if one clause can name the days of both and no more.
    fn takes_in(&mut self, other: Self) -> bool {
        if self.days == other.days {
            self.weekdays |= other.weekdays;
            return true;
        }
        match (&mut self.days, other.days) {
            (Days::FromStart(days), Days::FromStart(more)) | (Days::FromEnd(days), Days::FromEnd(more))
                if self.weekdays == other.weekdays =>
            {
                *days |= more;
                true
            }
            _ => false,
        }
    }

    /// Whether it names this day of a month of this length whose first is this weekday.
    fn names(self, day: u32, length: u32, first: u32) -> bool {
        let among = match self.days {
            Days::FromStart(days) => days >> day & 1 == 1,
            Days::FromEnd(days) => days >> (length + 1 - day) & 1 == 1,
        };
        among && self.weekdays >> ((first + day - 1) % 7) & 1 == 1
    }
}

/// The bits of a mask as systemd lists them: a star for all of them, ranges, single numbers.
fn list(mask: u64, all: std::ops::RangeInclusive<u64>) -> String {
    let set: Vec<u64> = all.clone().filter(|value| mask >> value & 1 == 1).collect();
    if all.count() == set.len() {
        return "*".to_owned();
    }
    runs(&set, |value| format!("{value:02}"))
}

/// `Mon..Fri ` or nothing for all days. A week of systemd begins on Monday.
fn weekdays(mask: u8) -> String {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    if mask == ALL_WEEKDAYS {
        return String::new();
    }
    let set: Vec<u64> = (0..7).filter(|day| mask >> ((day + 1) % 7) & 1 == 1).collect();
    let name = |day: u64| usize::try_from(day).ok().and_then(|day| NAMES.get(day)).copied().unwrap_or_default();
    runs(&set, |day| name(day).to_owned()) + " "
}

/// Numbers in order as a list, three and more in a row as a range.
fn runs(set: &[u64], name: impl Fn(u64) -> String) -> String {
    let mut items = Vec::new();
    for run in set.chunk_by(|one, next| one + 1 == *next) {
        match run {
            [first, _, .., last] => items.push(format!("{}..{}", name(*first), name(*last))),
            _ => items.extend(run.iter().map(|value| name(*value))),
        }
    }
    items.join(",")
}
