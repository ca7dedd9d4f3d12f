//! Laws that hold for every expression, zone and instant.

use chrono::{DateTime, NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::super::{CRON_SHAPE, CronExpression, Schedule, crontab, parse_zone};
use super::oracle::{Oracle, Window, transitions};
use super::{all_zones, cron, utc};

/// One field: a star, a stepped star, or a list of values, ranges and stepped ranges.
fn field(low: u32, high: u32) -> impl Strategy<Value = String> {
    let range = (low..=high, low..=high, 1..8u32).prop_map(|(a, b, step)| {
        let (start, end) = (a.min(b), a.max(b));
        if step < 5 { format!("{start}-{end}") } else { format!("{start}-{end}/{step}") }
    });
    let item = prop_oneof![3 => (low..=high).prop_map(|value| value.to_string()), 1 => range];
    prop_oneof![
        2 => Just("*".to_owned()),
        1 => (1..=high.min(7)).prop_map(|step| format!("*/{step}")),
        4 => prop::collection::vec(item, 1..4).prop_map(|items| items.join(",")),
    ]
}

fn day_of_month() -> impl Strategy<Value = String> {
    let nearest = (1..=31u32).prop_map(|day| format!("{day}W"));
    prop_oneof![6 => field(1, 31), 1 => Just("L".to_owned()), 1 => nearest, 1 => Just("3,L".to_owned())]
}

fn day_of_week() -> impl Strategy<Value = String> {
    let nth = (0..=7u32, 1..=5u32).prop_map(|(day, nth)| format!("{day}#{nth}"));
    let last = (0..=7u32).prop_map(|day| format!("{day}L"));
    prop_oneof![6 => field(0, 7), 1 => nth, 1 => last]
}

/// Any expression that is well formed; it may name no date.
pub(super) fn expression() -> impl Strategy<Value = String> {
    // Hours near the changes of clocks more often than not, months mostly any.
    let hour = prop_oneof![field(0, 23), field(0, 3)];
    let month = prop_oneof![3 => Just("*".to_owned()), 1 => field(1, 12)];
    (field(0, 59), hour, day_of_month(), month, day_of_week())
        .prop_map(|(minute, hour, day, month, weekday)| format!("{minute} {hour} {day} {month} {weekday}"))
}

const ZONES: [&str; 10] = [
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",
    "Africa/Cairo",
    "America/Havana",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Antarctica/Troll",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_expression_fires_when_the_oracle_says(
        text in expression(), name in prop::sample::select(&ZONES), year in 2024..=2034i32, index in 0..2usize,
        second in 0..86_400i64,
    ) {
        let zone = parse_zone(name).expect("a zone");
        let days = transitions(zone, year..=year);
        // Some zones change their clocks no longer.
        let day = days.get(index).copied().unwrap_or_else(|| utc(&format!("{year}-02-28T12:00:00")).timestamp());
        let window = Window::around(zone, day, 1800);
        let Ok(expression) = CronExpression::parse(&text) else {
            // The only reason to refuse what is well formed, and the oracle's calendar must agree.
            let oracle = Oracle::parse(&text);
            let start = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a date");
            prop_assert!(!start.iter_days().take(28 * 366).any(|date| oracle.date(date)), "{} was refused", text);
            return Ok(());
        };
        let expected = Oracle::parse(&text).firings(&window);
        prop_assert_eq!(&window.ours(&text), &expected, "{} in {}", text, name);

        // Asked from any second in between, not just from slot to slot.
        let (first, last) = window.span();
        let after = first + TimeDelta::seconds(second);
        let next = Schedule::new(expression, zone).next_after(after).filter(|at| *at <= last);
        prop_assert_eq!(next, expected.into_iter().find(|at| *at > after), "{} in {}", text, name);
    }

    #[test]
    fn days_match_as_the_oracle_says(text in expression(), year in 1970..2400i32, month in 1..=12u32) {
        if let Ok(expression) = CronExpression::parse(&text) {
            let oracle = Oracle::parse(&text);
            let start = NaiveDate::from_ymd_opt(year, month, 1).expect("a date");
            for date in start.iter_days().take(62) {
                let found = expression.next_local(date.into()).is_some_and(|at| at.date() == date);
                prop_assert_eq!(found, oracle.date(date), "{} on {}", text, date);
            }
        }
    }

    #[test]
    fn what_is_taken_has_the_shape_and_reads_back_the_same(text in expression()) {
        if let Ok(expression) = CronExpression::parse(&text) {
            let shape = regex::Regex::new(CRON_SHAPE).expect("a regular expression");
            prop_assert!(shape.is_match(expression.as_str()));
            prop_assert_eq!(&cron(expression.as_str()), &expression);
        }
    }

    #[test]
    fn no_text_panics_the_parser(text in "[ -~\\t]{0,40}|\\PC{0,20}|([*?,/0-9LW#a-z-]{1,5} ){4}[*?,/0-9LW#a-z-]{1,5}") {
        let shape = regex::Regex::new(CRON_SHAPE).expect("a regular expression");
        match CronExpression::parse(&text) {
            Ok(expression) => prop_assert!(shape.is_match(expression.as_str()), "{:?}", text),
            Err(error) => prop_assert!(!error.to_string().contains(char::is_control), "{}", error),
        }
    }

    #[test]
    fn slots_are_in_order_and_after_what_was_asked(
        text in expression(), zone in prop::sample::select(all_zones().collect::<Vec<_>>()), at in -10_000_000_000..250_000_000_000i64,
    ) {
        if let Ok(expression) = CronExpression::parse(&text) {
            let after = DateTime::from_timestamp(at, 500_000_000).expect("an instant");
            let mut last = after;
            for slot in Schedule::new(expression, zone).upcoming(after).take(3) {
                prop_assert!(slot > last && slot.timestamp() >= 0, "{} in {}", text, zone);
                last = slot;
            }
        }
    }

    #[test]
    fn no_bytes_panic_the_crontab_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for format in [crontab::Format::User, crontab::Format::System] {
            crontab::read(&bytes, format);
        }
    }

    #[test]
    fn every_line_of_work_is_taken_or_refused(lines in prop::collection::vec("[*0-9 ]{0,12}[ -<>-~]{1,30}", 0..20)) {
        let text = lines.join("\n");
        let items = crontab::read(text.as_bytes(), crontab::Format::User);
        let mut silent = lines.iter().enumerate().filter(|(index, _)| !items.iter().any(|item| match item {
            crontab::Item::Entry(entry) => entry.line == index + 1,
            crontab::Item::Refused(refused) => refused.line == index + 1,
        }));
        let noted = silent.all(|(_, line)| line.trim().is_empty() || line.trim().starts_with('#'));
        prop_assert!(noted, "{}", text);
    }
}
