//! What is told of slots on days when clocks are changed.

use chrono::{NaiveDateTime, TimeDelta};

use super::super::{NextSlot, Schedule, TimeZone, clock_changes, parse_zone};
use super::oracle::{Oracle, Window, transitions};
use super::{all_zones, cron, schedule, utc};

/// The coming slots with what is told of them: local time, offset, note.
fn told(text: &str, zone: &str, after: &str, count: usize) -> Vec<String> {
    let schedule = schedule(text, zone);
    let line = |NextSlot { at, note }: NextSlot| {
        let local = schedule.zone().local(at).format("%m-%d %H:%M%:z").to_string();
        note.map_or(local.clone(), |note| format!("{local} {note}"))
    };
    schedule.upcoming_with_notes(utc(after)).take(count).map(line).collect()
}

#[test]
fn a_slot_that_was_moved_out_of_a_gap_says_from_where() {
    let first = |text, zone, after| told(text, zone, after, 1).remove(0);
    let spring = "2027-03-27T12:00:00";
    assert_eq!(
        told("30 2 * * *", "Europe/Berlin", spring, 2),
        ["03-28 03:00+02:00 clocks go forward: 02:30 does not exist, runs at 03:00", "03-29 02:30+02:00"]
    );
    assert_eq!(
        first("0,30 2 * * *", "Europe/Berlin", spring),
        "03-28 03:00+02:00 clocks go forward: 02:00 and 02:30 do not exist, run once at 03:00"
    );
    assert_eq!(
        first("0-59/7 2 * * *", "Europe/Berlin", spring),
        "03-28 03:00+02:00 clocks go forward: 9 local times from 02:00 to 02:56 do not exist, run once at 03:00"
    );
    assert_eq!(
        first("0 2,3 * * *", "Europe/Berlin", spring),
        "03-28 03:00+02:00 clocks go forward: 02:00 does not exist, runs with the slot at 03:00"
    );
    assert_eq!(
        first("@daily", "Africa/Cairo", "2026-04-23T12:00:00"),
        "04-24 01:00+03:00 clocks go forward: 00:00 does not exist, runs at 01:00"
    );
}

#[test]
fn a_gap_of_half_an_hour_of_a_day_and_of_seconds_is_told_as_it_is() {
    assert_eq!(
        told("15 2 * * *", "Australia/Lord_Howe", "2026-10-03T00:00:00", 2),
        ["10-04 02:30+11:00 clocks go forward: 02:15 does not exist, runs at 02:30", "10-05 02:15+11:00"]
    );
    assert_eq!(
        told("45 1 * * *", "Australia/Lord_Howe", "2026-04-04T00:00:00", 2),
        ["04-05 01:45+11:00 clocks go back: 01:45 comes twice, runs in the first pass only", "04-06 01:45+10:30"]
    );
    assert_eq!(
        told("0 2,14 * * *", "Pacific/Apia", "2011-12-29T20:00:00", 3),
        [
            "12-29 14:00-10:00",
            "12-31 00:00+14:00 clocks go forward: 2011-12-30 02:00 and 2011-12-30 14:00 do not exist, run once at 00:00",
            "12-31 02:00+14:00"
        ]
    );
    assert_eq!(
        told("44 0 * * *", "Africa/Monrovia", "1972-01-06T12:00:00", 1),
        ["01-07 00:44+00:00 clocks go forward: 00:44 does not exist, runs at 00:44:30"]
    );
}

#[test]
fn the_slot_behind_those_that_are_left_out_says_so() {
    assert_eq!(
        told("*/30 * * * *", "Europe/Berlin", "2027-03-28T00:15:00", 3),
        [
            "03-28 01:30+01:00",
            "03-28 03:00+02:00 clocks go forward: 02:00 and 02:30 do not exist, are left out",
            "03-28 03:30+02:00"
        ]
    );
    assert_eq!(
        told("*/30 2 * * *", "Europe/Berlin", "2027-03-27T12:00:00", 1),
        ["03-29 02:00+02:00 clocks go forward on 2027-03-28: 02:00 and 02:30 do not exist, are left out"]
    );
    // A year later, with other changes since.
    assert_eq!(
        told("*/30 2 28 3 *", "Europe/Berlin", "2026-04-01T00:00:00", 1),
        ["03-28 02:00+02:00 clocks go forward on 2027-03-28: 02:00 and 02:30 do not exist, are left out"]
    );
}

#[test]
fn a_slot_in_a_doubled_time_says_which_pass_it_is() {
    assert_eq!(
        told("30 2 * * *", "Europe/Berlin", "2027-10-30T12:00:00", 2),
        ["10-31 02:30+02:00 clocks go back: 02:30 comes twice, runs in the first pass only", "11-01 02:30+01:00"]
    );
    assert_eq!(
        told("30 * * * *", "Europe/Berlin", "2027-10-31T00:00:00", 3),
        [
            "10-31 02:30+02:00 clocks go back: 02:30 comes twice, runs in both passes, this is the first",
            "10-31 02:30+01:00 clocks go back: 02:30 comes twice, runs in both passes, this is the second",
            "10-31 03:30+01:00"
        ]
    );
    // Asked from between the passes: the first is over.
    assert_eq!(
        told("30 2 * * *", "Europe/Berlin", "2027-10-31T00:40:00", 1),
        ["11-01 02:30+01:00 clocks go back on 2027-10-31: 02:30 comes twice, runs in the first pass only"]
    );
    // Clocks that go back over midnight.
    assert_eq!(
        told("30 23 * * *", "Africa/Cairo", "2026-10-29T12:00:00", 1),
        ["10-29 23:30+03:00 clocks go back: 23:30 comes twice, runs in the first pass only"]
    );
}

#[test]
fn the_first_slot_with_another_offset_says_why() {
    assert_eq!(
        told("0 12 * * *", "Europe/Berlin", "2027-03-27T00:00:00", 3),
        ["03-27 12:00+01:00", "03-28 12:00+02:00 clocks go forward from 02:00 to 03:00", "03-29 12:00+02:00"]
    );
    assert_eq!(
        told("0 12 1 * *", "Europe/Berlin", "2027-09-02T00:00:00", 3),
        [
            "10-01 12:00+02:00",
            "11-01 12:00+01:00 clocks go back on 2027-10-31 from 03:00 to 02:00",
            "12-01 12:00+01:00"
        ]
    );
    // Forward and back again in between: nothing is other than before.
    assert_eq!(told("0 12 1 1 *", "Europe/Berlin", "2027-01-02T00:00:00", 1), ["01-01 12:00+01:00"]);
    assert_eq!(told("*/5 * * * *", "Asia/Kolkata", "2027-03-28T00:00:00", 500).len(), 500);
    assert!(
        told("*/5 * * * *", "Asia/Kolkata", "2027-03-28T00:00:00", 500).iter().all(|line| !line.contains("clocks"))
    );
}

#[test]
fn the_changes_of_a_span_are_those_behind_its_start_up_to_its_end() {
    let zone = parse_zone("Europe/Berlin").expect("a zone");
    let changes =
        |after, until| clock_changes(zone, utc(after), utc(until)).map(|change| change.at()).collect::<Vec<_>>();
    let (spring, autumn) = (utc("2027-03-28T01:00:00"), utc("2027-10-31T01:00:00"));
    assert_eq!(changes("2027-01-01T00:00:00", "2027-12-31T00:00:00"), [spring, autumn]);
    assert_eq!(changes("2027-03-28T01:00:00", "2027-10-31T01:00:00"), [autumn]);
    assert_eq!(changes("2027-03-28T00:59:59", "2027-10-31T00:59:59"), [spring]);
}

/// Compares each note with what local time does, minute by minute; returns how many there were.
fn compare(window: &Window, text: &str) -> usize {
    let schedule = Schedule::new(cron(text), window.zone);
    let (first, last) = window.span();
    let mut found = 0;
    let slots = schedule.upcoming_with_notes(first - TimeDelta::seconds(1)).take_while(|slot| slot.at <= last);
    for NextSlot { at, note } in slots {
        let name = format!("{text} in {} at {at}: {note:?}", window.zone);
        let told = note.map(|note| note.to_string()).unwrap_or_default();
        found += usize::from(!told.is_empty());
        let passes = window.passes(at);
        assert_eq!(told.contains(" twice"), passes > 1, "{name}");
        let moved = !window.is_named(&Oracle::parse(text), at);
        assert_eq!(told.contains("runs at ") || told.contains("run once at "), moved, "{name}");
    }
    found
}

/// Fixed times and intervals in the hours that are changed.
const EXPRESSIONS: [&str; 5] = ["30 2 * * *", "0,15 0-3 * * *", "*/10 * * * *", "45 23 * * *", "59 */2 * * *"];

fn compare_zones(zones: impl Iterator<Item = TimeZone>, years: std::ops::RangeInclusive<i32>) -> usize {
    let windows = zones
        .flat_map(|zone| transitions(zone, years.clone()).into_iter().map(move |at| Window::around(zone, at, 1440)));
    windows.map(|window| EXPRESSIONS.iter().map(|text| compare(&window, text)).sum::<usize>()).sum()
}

#[test]
fn notes_agree_with_the_oracle() {
    let zones = [
        "Europe/Berlin",
        "Australia/Lord_Howe",
        "Africa/Cairo",
        "Antarctica/Troll",
        "America/Havana",
        "Africa/Casablanca",
    ];
    let notes = compare_zones(zones.into_iter().map(|name| parse_zone(name).expect("a zone")), 2024..=2025);
    assert!(notes > 100, "{notes}");
    assert!(compare_zones([parse_zone("Pacific/Apia").expect("a zone")].into_iter(), 2011..=2011) > 10);
}

/// Every zone of tzdb on every such day of 2024 to 2034.
#[test]
#[ignore = "takes minutes, also when optimised"]
#[expect(clippy::print_stdout, reason = "the figures")]
fn notes_agree_with_the_oracle_in_every_zone() {
    let notes = compare_zones(all_zones(), 2024..=2034);
    println!("{notes} notes");
    assert!(notes > 10_000, "{notes}");
}

#[test]
fn a_moved_time_is_never_one_that_exists() {
    let gap = clock_changes(
        parse_zone("Europe/Berlin").expect("a zone"),
        utc("2027-01-01T00:00:00"),
        utc("2027-06-01T00:00:00"),
    )
    .next()
    .expect("a change");
    let touched = |text| schedule(text, "Europe/Berlin").touched_by(&gap);
    let at = |text: &str| text.parse::<NaiveDateTime>().expect("a time");
    assert_eq!(touched("59 1 * * *"), None);
    assert_eq!(touched("0 3 * * *"), None);
    let times = touched("0,59 * * * *").expect("two times");
    assert_eq!((times.first, times.last, times.count), (at("2027-03-28T02:00:00"), at("2027-03-28T02:59:00"), 2));
}
