//! The walk against the oracle, in all kinds of zones, and what the walk takes for granted about zones.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::super::{CronExpression, TimeZone, parse_zone};
use super::oracle::{Oracle, Window, transitions};
use super::property::expression;
use super::{all_zones, utc};

/// Zones with all kinds of rules, some of which no longer change.
const ZONES: [&str; 34] = [
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Dublin",
    "Europe/Lisbon",
    "Europe/Chisinau",
    "Atlantic/Azores",
    "America/New_York",
    "America/Los_Angeles",
    "America/St_Johns",
    "America/Halifax",
    "America/Havana",
    "America/Santiago",
    "America/Asuncion",
    "America/Scoresbysund",
    "America/Nuuk",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Almaty",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Australia/Adelaide",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Antarctica/Troll",
];

/// Changes before 2024 that were out of the ordinary: year and zone.
const ODDITIES: [(i32, &str); 14] = [
    (2011, "Pacific/Apia"),
    (1993, "Pacific/Kwajalein"),
    (1994, "Pacific/Kiritimati"),
    (2018, "America/Sao_Paulo"),
    (2007, "America/Caracas"),
    (2016, "America/Caracas"),
    (2015, "Asia/Pyongyang"),
    (2018, "Asia/Pyongyang"),
    (2018, "Antarctica/Casey"),
    (2010, "Antarctica/Casey"),
    (2009, "Antarctica/Davis"),
    (2014, "Europe/Moscow"),
    (2014, "Africa/Cairo"),
    (1985, "Asia/Kathmandu"),
];

/// Fixed times and intervals, on the hours at which clocks are changed somewhere, and days of all kinds.
const EXPRESSIONS: [&str; 22] = [
    "0 0 * * *",
    "30 2 * * *",
    "0,30 2 * * *",
    "15 1,2,3 * * *",
    "59 23 * * *",
    "0-59/7 0-4 * * *",
    "0-59 1-2 * * *",
    "30 0-23/2 * * 0",
    "*/15 * * * *",
    "7 * * * *",
    "*/20 1-3 * * *",
    "0 */3 * * *",
    "* 2 * * *",
    "30 2 1-7 3,10,11 0",
    "0 1 */2 * 0,5,6",
    "45 0 25-31 * */2",
    "30 2 L * *",
    "30 1 * * 0L",
    "0 3 * 3,11 7#2",
    "30 2 29W 3 *",
    "0 2 31 10 6",
    "0 12 29 2 *",
];

fn compare(window: &Window, text: &str, oracle: &Oracle) -> usize {
    let expected = oracle.firings(window);
    let ours = window.ours(text);
    assert!(
        ours == expected,
        "{text} in {} from {}:\nours   {ours:?}\noracle {expected:?}",
        window.zone,
        window.span().0
    );
    expected.len()
}

fn zone(name: &str) -> TimeZone {
    parse_zone(name).expect("a zone")
}

#[test]
fn the_walk_agrees_with_the_oracle_on_the_days_when_clocks_are_changed() {
    // All of 2024 to 2034 is in the long test; rules repeat, so three of the years do here.
    let years = |zone| [transitions(zone, 2024..=2026), transitions(zone, 2034..=2034)].concat();
    let regular = ZONES.iter().flat_map(|name| years(zone(name)).into_iter().map(|at| (zone(name), at)));
    let odd = ODDITIES.iter().flat_map(|(year, name)| {
        let found = transitions(zone(name), *year..=*year);
        assert!(!found.is_empty(), "{name} in {year}");
        found.into_iter().map(|at| (zone(name), at))
    });
    let windows: Vec<Window> = regular.chain(odd).map(|(zone, at)| Window::around(zone, at, 1800)).collect();
    // Zones that have stopped changing have no window; the others have two a year at least.
    assert!(windows.len() > 200, "{}", windows.len());
    let mut firings = 0;
    for text in EXPRESSIONS {
        let oracle = Oracle::parse(text);
        firings += windows.iter().map(|window| compare(window, text, &oracle)).sum::<usize>();
    }
    // A comparison of nothing with nothing would agree as well.
    assert!(firings > 100_000, "{firings}");
}

#[test]
fn the_walk_agrees_with_the_oracle_through_whole_years() {
    let middle = utc("2026-01-02T00:00:00").timestamp();
    for name in ["Europe/Berlin", "Pacific/Chatham", "Asia/Kolkata"] {
        let window = Window::around(zone(name), middle, 366 * 1440);
        for text in ["17 */5 * * *", "30 2 * * *", "0 0 */10 * 1", "0 0 15W,L * 1#1"] {
            assert!(compare(&window, text, &Oracle::parse(text)) > 3);
        }
    }
}

/// How many generated expressions each day of the long test is compared with.
const GENERATED: usize = 20;

/// Every zone of tzdb on every such day of 2024 to 2034, and one ordinary day for each zone: every expression of
/// the list above, and generated ones that are others for each day: `cargo test --release -- --ignored`.
#[test]
#[ignore = "takes minutes, also when optimised"]
#[expect(clippy::print_stdout, reason = "the figures")]
fn the_walk_agrees_with_the_oracle_in_every_zone() {
    let (mut windows, mut firings, mut generated) = (0, 0, 0);
    let mut runner = TestRunner::deterministic();
    let mut any = || expression().new_tree(&mut runner).expect("an expression").current();
    let oracles = EXPRESSIONS.map(|text| (text, Oracle::parse(text)));
    for zone in all_zones() {
        let mut days = transitions(zone, 2024..=2034);
        days.push(utc("2024-02-28T12:00:00").timestamp());
        for day in days {
            let window = Window::around(zone, day, 1800);
            windows += 1;
            for (text, oracle) in &oracles {
                firings += compare(&window, text, oracle);
            }
            let texts = std::iter::repeat_with(&mut any).filter(|text| CronExpression::parse(text).is_ok());
            for text in texts.take(GENERATED) {
                generated += compare(&window, &text, &Oracle::parse(&text));
            }
        }
    }
    println!("{windows} days, {firings} firings of the list, {generated} of generated expressions");
    assert!(windows > 4_000 && firings > 2_000_000 && generated > 1_000_000, "{windows}, {firings}, {generated}");
}

/// What the walk takes for granted: it looks at a zone's offset once a day, begins one day early, and knows no
/// offset wider than sixteen hours.
#[test]
#[ignore = "takes minutes, also when optimised"]
fn no_zone_changes_twice_in_a_day_or_by_more_than_a_day() {
    for zone in all_zones() {
        let (mut at, mut before, mut last) = (-86_400, zone.seconds_ahead(-86_400), i64::MIN / 2);
        while at < 4_133_980_800 {
            at += 3600;
            let here = zone.seconds_ahead(at);
            if here != before {
                assert!(at - last > 86_400 + 3600, "{zone} at {at}");
                assert!((here - before).abs() <= 86_400 && here.abs() < 16 * 3600, "{zone} at {at}");
                (before, last) = (here, at);
            }
        }
    }
}
