//! What in a schedule is likely not meant as it is written, each with a suggestion.
//!
//! Owns the rules that need no more than the schedule, the time and how long its runs took. Pure; the rules that
//! need a database are found where the queries are, and only their names are here.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use serde::Serialize;

use super::clock::clock_changes;
use super::field::{self, Field};
use super::{CronExpression, Schedule};

/// How far ahead changes of the clocks are looked for.
const AHEAD: TimeDelta = TimeDelta::days(731);

/// Of how many coming slots the shortest gap is taken.
const SLOTS: usize = 100;

/// The rules, in the order in which findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// It has no coming slot, or an expression or a zone that can't be read.
    NeverFires,
    /// It names a local time that a change of the clocks skips or doubles.
    ClockChange,
    /// Day of month and day of week are both set.
    BothDays,
    /// A step does not divide its field evenly.
    UnevenStep,
    /// It fires more often than its own usual duration.
    Overrun,
    /// It was due a while ago, and nobody took it.
    Overdue,
    /// An execution is still running although its lease has run out.
    LeaseRunOut,
    /// Many tasks are due on the same minute.
    Herd,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// What is so, in a sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub suggestion: String,
}

impl Finding {
    /// A finding.
    pub fn new(rule: Rule, message: impl Into<String>, suggestion: impl Into<String>) -> Self {
        Self { rule, message: message.into(), suggestion: suggestion.into() }
    }
}

/// What the rules for the expression and its zone find, as of `now`.
pub fn lint(schedule: &Schedule, now: DateTime<Utc>) -> Vec<Finding> {
    let never = schedule.next_after(now).is_none().then(|| {
        Finding::new(
            Rule::NeverFires,
            "it has no slot left before the year 10000",
            "cancel the task, or give it another --cron",
        )
    });
    let cron = schedule.cron();
    never.into_iter().chain(clock_change(schedule, now)).chain(both_days(cron)).chain(uneven_step(cron)).collect()
}

/// Whether slots come faster than runs end: `durations` are those of the last successful ones in milliseconds, in
/// any order; their median is what is usual.
pub fn overrun(schedule: &Schedule, now: DateTime<Utc>, mut durations: Vec<i64>) -> Option<Finding> {
    durations.sort_unstable();
    let usual = TimeDelta::milliseconds(*durations.get(durations.len().checked_sub(1)? / 2)?);
    let slots: Vec<DateTime<Utc>> = schedule.upcoming(now).take(SLOTS).collect();
    let shortest = slots.windows(2).map(|pair| pair[1] - pair[0]).min()?;
    (shortest < usual).then(|| {
        let runs = durations.len();
        let of = if runs == 1 {
            "the last successful run".into()
        } else {
            format!("the last {runs} successful runs (median)")
        };
        Finding::new(
            Rule::Overrun,
            format!("slots are {} apart, and {of} took {}", shown(shortest), shown(usual)),
            format!("leave at least {} between slots, such as \"{}\"", shown(usual), at_least(usual)),
        )
    })
}

/// A duration to the second, or to the millisecond when it is shorter.
fn shown(duration: TimeDelta) -> String {
    let whole = if duration < TimeDelta::seconds(1) { duration } else { TimeDelta::seconds(duration.num_seconds()) };
    whole.to_std().map(|whole| humantime::format_duration(whole).to_string()).unwrap_or_default()
}

/// The most frequent even schedule with so much time between its slots.
fn at_least(duration: TimeDelta) -> String {
    let minutes = (duration.num_milliseconds() + 59_999) / 60_000;
    let hours = (minutes + 59) / 60;
    if let Some(step) = (1..=30).find(|step| *step >= minutes && 60 % step == 0) {
        return format!("*/{step} * * * *");
    }
    match (1..=12).find(|step| *step >= hours && 24 % step == 0) {
        Some(step) => format!("0 */{step} * * *"),
        None => "@daily".to_owned(),
    }
}

/// The first gap and the first doubled time ahead that have to do with the schedule.
fn clock_change(schedule: &Schedule, now: DateTime<Utc>) -> Option<Finding> {
    let touching = |forward: bool| {
        clock_changes(schedule.zone(), now, now.checked_add_signed(AHEAD)?)
            .filter(|change| change.is_forward() == forward)
            .filter(|change| !schedule.cron().keeps_rhythm(change.minutes_of_hour()))
            .find_map(|change| schedule.note_on(&change))
    };
    let notes: Vec<_> = [touching(true), touching(false)].into_iter().flatten().collect();
    let sentences: Vec<String> = notes.iter().map(ToString::to_string).collect();
    let time = |time: NaiveTime| time.format("%H:%M").to_string();
    let mut ranges: Vec<(String, String)> = notes
        .iter()
        .map(|note| (note.change().from(), note.change().to()))
        .map(|(from, to)| (time(from.min(to).time()), time(from.max(to).time())))
        .collect();
    ranges.dedup();
    let (_, end) = ranges.first()?;
    let end = end.clone();
    let ranges: Vec<String> = ranges.into_iter().map(|(start, end)| format!("{start} to {end}")).collect();
    Some(Finding::new(
        Rule::ClockChange,
        sentences.join("; "),
        format!("keep it out of {} local time, such as at {end}, or give it --time-zone UTC", ranges.join(" and ")),
    ))
}

/// Cron takes either day, people mean both.
fn both_days(cron: &CronExpression) -> Option<Finding> {
    let [minute, hour, day, month, weekday] = cron.fields();
    let every = |field, text: &str| field::canonical(field, text).is_ok_and(|text| text == "*");
    if every(Field::DayOfMonth, day) || every(Field::DayOfWeek, weekday) {
        return None;
    }
    let both = format!("day of month \"{day}\" and day of week \"{weekday}\" are both set");
    if field::is_star(day) || field::is_star(weekday) {
        let star = if field::is_star(day) { day } else { weekday };
        return Some(Finding::new(
            Rule::BothDays,
            format!("{both}, and only a day that matches both is meant, since \"{star}\" begins with a star"),
            format!("if either is meant, write the days of \"{star}\" as a list, without the star"),
        ));
    }
    let either = format!(
        "if either is meant, make two tasks: \"{minute} {hour} {day} {month} *\" and \"{minute} {hour} * {month} {weekday}\""
    );
    let weeks = [("1-7", 1), ("8-14", 2), ("15-21", 3), ("22-28", 4)];
    let nth = weeks.iter().find(|(days, _)| *days == day).filter(|_| !weekday.contains([',', '/', '#', '*']));
    let both_meant = match nth {
        Some((_, nth)) if !weekday.ends_with(['l', 'L']) => {
            format!("if both, write \"{minute} {hour} * {month} {weekday}#{nth}\"")
        }
        _ => "if both, keep one of them and let the work look at the other".to_owned(),
    };
    Some(Finding::new(
        Rule::BothDays,
        format!("{both}, and a day that matches either of them is taken"),
        format!("{both_meant}; {either}"),
    ))
}

/// The first step that begins anew before it is through.
fn uneven_step(cron: &CronExpression) -> Option<Finding> {
    let fields = Field::ALL.into_iter().zip(cron.fields());
    let mut items = fields.flat_map(|(field, text)| text.split(',').map(move |item| (field, item)));
    items.find_map(|(field, item)| uneven(field, item))
}

fn uneven(field: Field, item: &str) -> Option<Finding> {
    let canonical = field::canonical(field, item).ok()?;
    let (range, step) = canonical.split_once('/')?;
    let (start, end) = range.split_once('-')?;
    let (start, end, step): (u16, u16, u16) = (start.parse().ok()?, end.parse().ok()?, step.parse().ok()?);
    // Seven is Sunday once more.
    let (low, high) = if field == Field::DayOfWeek { (0, 6) } else { field.bounds() };
    let (size, end) = (high - low + 1, end.min(high));
    let last = start + (end.checked_sub(start)?) / step * step;
    // A range that covers a part of its field ends where it is told to.
    let whole = start - low < step && last + step > high;
    let over_the_end = start + size - last;
    let even = field != Field::DayOfMonth && over_the_end == step;
    if step == 1 || step >= size || !whole || even {
        return None;
    }
    let unit = |count| format!("{count} {}{}", unit(field), if count == 1 { "" } else { "s" });
    let message = match field {
        Field::DayOfMonth => {
            format!("\"{item}\" begins anew in each month, so that its days are not always {} apart", unit(step))
        }
        _ => format!("\"{item}\" leaves {} between {field} {last} and {start}, not {}", unit(over_the_end), unit(step)),
    };
    let values: Vec<String> = (start..=last).step_by(step.into()).map(|value| value.to_string()).collect();
    let base = item.split('/').next().unwrap_or("*");
    let even_steps = [(2..step).rev().find(|step| size % step == 0), (step + 1..size).find(|step| size % step == 0)];
    let even_steps: Vec<String> = even_steps.into_iter().flatten().map(|step| format!("{base}/{step}")).collect();
    let mut suggestion = format!("write {} if that is meant", values.join(","));
    // No step divides all months.
    if field != Field::DayOfMonth && !even_steps.is_empty() {
        suggestion = format!("{suggestion}, or take a step that divides {size}: {}", even_steps.join(" or "));
    }
    Some(Finding::new(Rule::UnevenStep, message, suggestion))
}

fn unit(field: Field) -> &'static str {
    match field {
        Field::Minute => "minute",
        Field::Hour => "hour",
        Field::DayOfMonth | Field::DayOfWeek => "day",
        Field::Month => "month",
    }
}
