//! A schedule as a sentence: "At 02:00, Monday through Friday, Europe/Berlin".
//!
//! Owns the words. What is told is what fires: the sets of minutes, hours, days and months that an expression
//! names, however they are written (`1-5` and `mon,tue,wed,thu,fri` are the same sentence).
//! Not here: the days when clocks are changed (`note.rs`).

use super::Schedule;
use super::field::{self, Field};

/// The most times of day that are told one by one.
const MOST_TIMES: usize = 6;

const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Schedule {
    /// The schedule as an English sentence without a full stop: the times, the days, the months and the zone.
    pub fn describe(&self) -> String {
        let [minute, hour, day, month, weekday] = self.cron.fields();
        let minutes = values(Field::Minute, minute);
        let hours = values(Field::Hour, hour);
        let (times, unceasing) = times(&minutes, &hours);
        let mut parts = vec![times];
        match days(day, weekday) {
            Some(days) => parts.push(days),
            // "Every 5 minutes" needs no "every day".
            None if unceasing => {}
            None => parts.push("every day".to_owned()),
        }
        let months = values(Field::Month, month);
        if months.len() < MONTHS.len() {
            parts.push(format!("in {}", list(&months, |month| MONTHS[month as usize - 1].to_owned())));
        }
        parts.push(self.zone.name().to_owned());
        parts.join(", ")
    }
}

/// The numbers that a field of plain values names, in order; an `L`, `W` or `#` among them is left out.
fn values(field: Field, text: &str) -> Vec<u32> {
    let mut set = 0_u64;
    for item in items(field, text) {
        for value in plain(field, &item).unwrap_or_default() {
            set |= 1 << value;
        }
    }
    (0..64).filter(|value| set >> value & 1 == 1).collect()
}

/// The items of a field's list, in plain numbers.
fn items(field: Field, text: &str) -> Vec<String> {
    let canonical = field::canonical(field, text).unwrap_or_default();
    canonical.split(',').map(str::to_owned).collect()
}

/// The numbers of one item; none when it is no plain one. Sunday is 0.
fn plain(field: Field, item: &str) -> Option<Vec<u32>> {
    let (low, high) = field.bounds();
    let (range, step) = item.split_once('/').unwrap_or((item, "1"));
    let (start, end) = match range.split_once('-') {
        _ if range == "*" => (u32::from(low), u32::from(high)),
        Some((start, end)) => (start.parse().ok()?, end.parse().ok()?),
        None => (range.parse().ok()?, range.parse().ok()?),
    };
    let sunday = |value| if field == Field::DayOfWeek { value % 7 } else { value };
    Some((start..=end).step_by(step.parse().ok()?).map(sunday).collect())
}

/// The times of day, and whether they are spread over the whole day.
fn times(minutes: &[u32], hours: &[u32]) -> (String, bool) {
    let every_hour = hours.len() == 24;
    let apart = progression(minutes)
        .filter(|step| minutes[0] == 0 && 60 % step == 0 && minutes.last().is_some_and(|last| last + step == 60));
    if let Some(step) = apart {
        let every = if step == 1 { "Every minute".to_owned() } else { format!("Every {step} minutes") };
        if every_hour {
            return (every, true);
        }
        if minutes.len() * hours.len() > MOST_TIMES {
            return (format!("{every} in {}", the_hours(hours)), false);
        }
    }
    if minutes.len() * hours.len() <= MOST_TIMES {
        let of_day: Vec<u32> =
            hours.iter().flat_map(|hour| minutes.iter().map(move |minute| hour * 60 + minute)).collect();
        let named: Vec<String> = of_day.iter().map(|time| format!("{:02}:{:02}", time / 60, time % 60)).collect();
        return (format!("At {}", joined(&named)), false);
    }
    let at = match progression(minutes) {
        Some(step) if step > 1 && minutes.len() > MOST_TIMES => {
            format!("At {}", every_nth("minute", step, minutes, |minute| minute.to_string()))
        }
        _ if minutes.len() == 1 => format!("At minute {}", minutes[0]),
        _ => format!("At minutes {}", list(minutes, |minute| minute.to_string())),
    };
    if every_hour {
        return (format!("{at} of every hour"), true);
    }
    (format!("{at} of {}", the_hours(hours)), false)
}

fn the_hours(hours: &[u32]) -> String {
    let two_digits = |hour: u32| format!("{hour:02}");
    match progression(hours) {
        Some(step) if step > 1 && hours.len() > MOST_TIMES => every_nth("hour", step, hours, two_digits),
        _ if hours.len() == 1 => format!("the hour {}", two_digits(hours[0])),
        _ => format!("the hours {}", list(hours, two_digits)),
    }
}

/// Which days; none when it is every day.
fn days(day: &str, weekday: &str) -> Option<String> {
    let starred = field::is_star(day) || field::is_star(weekday);
    let (of_month, of_week) = (days_of_month(day), days_of_week(weekday));
    match (of_month.as_slice(), of_week.as_slice()) {
        ([], []) => None,
        ([], [alone]) if starred => {
            Some(alone.strip_prefix("on ").filter(|run| run.contains(" through ")).unwrap_or(alone).to_owned())
        }
        ([], some) | (some, []) if starred => Some(joined(some)),
        // Either matches, and one of the two names every day.
        ([], _) | (_, []) => None,
        (month, week) if starred => Some(format!("{}, and only {}", joined(month), joined(week))),
        (month, week) => Some([month, week].concat().join(" or ")),
    }
}

/// The phrases for the day of the month; none when it is every day.
fn days_of_month(text: &str) -> Vec<String> {
    let plain = values(Field::DayOfMonth, text);
    let mut phrases = match plain.as_slice() {
        [] => Vec::new(),
        all if all.len() == 31 => return Vec::new(),
        [day] => vec![format!("on day {day} of the month")],
        days => match progression(days) {
            Some(step) if step > 1 && days.len() > MOST_TIMES => {
                vec![format!("on {} of the month", every_nth("day", step, days, |day| day.to_string()))]
            }
            _ => vec![format!("on days {} of the month", list(days, |day| day.to_string()))],
        },
    };
    for item in items(Field::DayOfMonth, text) {
        match item.strip_suffix('W') {
            Some("L") => phrases.push("on the last weekday (Monday through Friday) of the month".to_owned()),
            Some(day) => {
                phrases.push(format!("on the weekday (Monday through Friday) nearest day {day} of the month"));
            }
            None if item == "L" => phrases.push("on the last day of the month".to_owned()),
            None => {}
        }
    }
    phrases
}

/// The phrases for the day of the week; none when it is every day.
fn days_of_week(text: &str) -> Vec<String> {
    let mut plain = values(Field::DayOfWeek, text);
    let mut phrases = match plain.len() {
        0 => Vec::new(),
        7 => return Vec::new(),
        _ => vec![format!("on {}", weekdays(&mut plain))],
    };
    for item in items(Field::DayOfWeek, text) {
        if let Some((days, nth)) = item.split_once('#') {
            let nth = match nth {
                "1" => "first",
                "2" => "second",
                "3" => "third",
                "4" => "fourth",
                "5" => "fifth",
                _ => "last",
            };
            let mut days = self::plain(Field::DayOfWeek, days).unwrap_or_default();
            week_order(&mut days);
            phrases.push(format!(
                "on the {nth} {} of the month",
                joined(&days.iter().map(|day| weekday(*day)).collect::<Vec<_>>())
            ));
        }
    }
    phrases
}

/// A run of three days and more as such, across the week's end too.
fn weekdays(days: &mut [u32]) -> String {
    week_order(days);
    let firsts: Vec<&u32> = days.iter().filter(|day| !days.contains(&((*day + 6) % 7))).collect();
    let last = days.iter().find(|day| !days.contains(&((*day + 1) % 7)));
    if let ([first], Some(last)) = (firsts.as_slice(), last)
        && days.len() > 2
    {
        return format!("{} through {}", weekday(**first), weekday(*last));
    }
    joined(&days.iter().map(|day| weekday(*day)).collect::<Vec<_>>())
}

/// Monday first, as people list them.
fn week_order(days: &mut [u32]) {
    days.sort_by_key(|day| (day + 6) % 7);
}

fn weekday(day: u32) -> String {
    WEEKDAYS[day as usize % 7].to_owned()
}

/// The step from each of the values to the next, when it is always the same.
fn progression(values: &[u32]) -> Option<u32> {
    let step = values.get(1)? - values[0];
    values.windows(2).all(|pair| pair[1] - pair[0] == step).then_some(step)
}

/// `every 7th minute from 0 through 56`.
fn every_nth(what: &str, step: u32, values: &[u32], name: impl Fn(u32) -> String) -> String {
    let ending = match (step % 10, step % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    let last = values.last().copied().unwrap_or_default();
    format!("every {step}{ending} {what} from {} through {}", name(values[0]), name(last))
}

/// The values, runs of three and more as such: `0 through 29 and 45`.
fn list(values: &[u32], name: impl Fn(u32) -> String) -> String {
    let mut names = Vec::new();
    for run in values.chunk_by(|a, b| a + 1 == *b) {
        match run {
            [first, _, .., last] => names.push(format!("{} through {}", name(*first), name(*last))),
            few => names.extend(few.iter().map(|value| name(*value))),
        }
    }
    joined(&names)
}

/// `a, b and c`.
fn joined(names: &[String]) -> String {
    match names {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
