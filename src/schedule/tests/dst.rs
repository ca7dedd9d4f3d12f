//! The rules for days on which clocks are changed, one sentence each, and the ends of time.

use chrono::{DateTime, TimeDelta, Utc};

use super::{local, schedule, utc};

#[test]
fn strictly_after_to_the_nanosecond() {
    let daily = schedule("0 2 * * *", "UTC");
    let slot = utc("2026-11-22T02:00:00");
    assert_eq!(daily.next_after(slot - TimeDelta::nanoseconds(1)), Some(slot));
    assert_eq!(daily.next_after(slot), Some(slot + TimeDelta::days(1)));
    assert_eq!(daily.next_after(slot + TimeDelta::nanoseconds(1)), Some(slot + TimeDelta::days(1)));
}

#[test]
fn a_fixed_slot_in_a_gap_runs_once_right_after_it() {
    for text in ["30 2 * * *", "0,30 2 * * *", "30 2,3 * * *"] {
        let slots = local(&schedule(text, "Europe/Berlin"), "2026-03-28T12:00:00", 2);
        assert_eq!(slots[0], "2026-03-29 03:00:00+02:00", "{text}");
        assert!(slots[1] > "2026-03-29 03:00:00".into(), "{text}");
    }
    assert_eq!(
        local(&schedule("0,30 2 * * *", "Europe/Berlin"), "2026-03-28T12:00:00", 3),
        ["2026-03-29 03:00:00+02:00", "2026-03-30 02:00:00+02:00", "2026-03-30 02:30:00+02:00"]
    );
}

#[test]
fn a_skipped_slot_and_a_regular_one_right_after_the_gap_are_one_run() {
    assert_eq!(
        local(&schedule("0 2,3,4 * * *", "Europe/Berlin"), "2026-03-28T23:00:00", 3),
        ["2026-03-29 03:00:00+02:00", "2026-03-29 04:00:00+02:00", "2026-03-30 02:00:00+02:00"]
    );
}

#[test]
fn a_fixed_slot_in_a_doubled_hour_runs_in_the_first_pass_only() {
    assert_eq!(
        local(&schedule("30 2 * * *", "Europe/Berlin"), "2026-10-24T12:00:00", 2),
        ["2026-10-25 02:30:00+02:00", "2026-10-26 02:30:00+01:00"]
    );
    // Asked from between the passes, and from inside the second one.
    for after in ["2026-10-25T00:30:00", "2026-10-25T01:00:00", "2026-10-25T01:10:00"] {
        let next = local(&schedule("30 2 * * *", "Europe/Berlin"), after, 1);
        assert_eq!(next, ["2026-10-26 02:30:00+01:00"], "{after}");
    }
}

#[test]
fn an_interval_slot_runs_in_both_passes_and_not_in_the_gap() {
    assert_eq!(
        local(&schedule("*/30 * * * *", "Europe/Berlin"), "2026-10-24T23:45:00", 5),
        [
            "2026-10-25 02:00:00+02:00",
            "2026-10-25 02:30:00+02:00",
            "2026-10-25 02:00:00+01:00",
            "2026-10-25 02:30:00+01:00",
            "2026-10-25 03:00:00+01:00"
        ]
    );
    assert_eq!(
        local(&schedule("*/30 * * * *", "Europe/Berlin"), "2026-03-29T00:15:00", 3),
        ["2026-03-29 01:30:00+01:00", "2026-03-29 03:00:00+02:00", "2026-03-29 03:30:00+02:00"]
    );
    // Also when only one of the two fields begins with a star: that day has no such slot.
    assert_eq!(
        local(&schedule("*/30 2 * * *", "Europe/Berlin"), "2026-03-28T12:00:00", 1),
        ["2026-03-30 02:00:00+02:00"]
    );
    assert_eq!(
        local(&schedule("15 * * * *", "Europe/Berlin"), "2026-03-29T00:00:00", 2),
        ["2026-03-29 01:15:00+01:00", "2026-03-29 03:15:00+02:00"]
    );
    // A range over the same hours is a fixed time to Vixie's rule.
    assert_eq!(
        local(&schedule("30 0-23 * * *", "Europe/Berlin"), "2026-10-25T00:00:00", 2),
        ["2026-10-25 02:30:00+02:00", "2026-10-25 03:30:00+01:00"]
    );
}

#[test]
fn half_an_hour_on_lord_howe_and_two_hours_on_troll() {
    assert_eq!(
        local(&schedule("15 2 * * *", "Australia/Lord_Howe"), "2026-10-03T12:00:00", 2),
        ["2026-10-04 02:30:00+11:00", "2026-10-05 02:15:00+11:00"]
    );
    assert_eq!(
        local(&schedule("45 1 * * *", "Australia/Lord_Howe"), "2026-04-04T12:00:00", 2),
        ["2026-04-05 01:45:00+11:00", "2026-04-06 01:45:00+10:30"]
    );
    assert_eq!(
        local(&schedule("15 1,2 * * *", "Antarctica/Troll"), "2026-03-28T12:00:00", 3),
        ["2026-03-29 03:00:00+02:00", "2026-03-30 01:15:00+02:00", "2026-03-30 02:15:00+02:00"]
    );
}

#[test]
fn a_midnight_that_does_not_exist_runs_as_the_day_begins() {
    for (zone, after, first) in [
        ("America/Sao_Paulo", "2018-11-03T12:00:00", "2018-11-04 01:00:00-02:00"),
        ("Africa/Cairo", "2026-04-23T12:00:00", "2026-04-24 01:00:00+03:00"),
        ("Asia/Beirut", "2026-03-28T12:00:00", "2026-03-29 01:00:00+03:00"),
        ("America/Havana", "2026-03-07T12:00:00", "2026-03-08 01:00:00-04:00"),
    ] {
        assert_eq!(local(&schedule("@daily", zone), after, 1), [first], "{zone}");
    }
    // And a midnight that exists twice runs once: Havana goes back from 01:00 to 00:00.
    assert_eq!(
        local(&schedule("@daily", "America/Havana"), "2025-11-01T12:00:00", 2),
        ["2025-11-02 00:00:00-04:00", "2025-11-03 00:00:00-05:00"]
    );
    // Clocks put back over midnight to the day before (Cairo, from 00:00 to 23:00): 23:30 runs once.
    assert_eq!(
        local(&schedule("30 23 * * *", "Africa/Cairo"), "2026-10-29T12:00:00", 2),
        ["2026-10-29 23:30:00+03:00", "2026-10-30 23:30:00+02:00"]
    );
}

#[test]
fn a_day_left_out_runs_once_as_the_next_one_begins() {
    assert_eq!(
        local(&schedule("0 2,14 * * *", "Pacific/Apia"), "2011-12-29T20:00:00", 4),
        [
            "2011-12-29 14:00:00-10:00",
            "2011-12-31 00:00:00+14:00",
            "2011-12-31 02:00:00+14:00",
            "2011-12-31 14:00:00+14:00"
        ]
    );
    assert_eq!(
        local(&schedule("0 12 30 12 *", "Pacific/Apia"), "2011-12-01T00:00:00", 2),
        ["2011-12-31 00:00:00+14:00", "2012-12-30 12:00:00+14:00"]
    );
}

#[test]
fn offsets_with_seconds_are_kept_to_the_second() {
    // Monrovia was 44 minutes and 30 seconds behind until 1972-01-07.
    let noon = schedule("0 12 * * *", "Africa/Monrovia").next_after(utc("1972-01-06T00:00:00"));
    assert_eq!(noon, Some(utc("1972-01-06T12:44:30")));
    // Midnight was skipped, and 00:44 too.
    assert_eq!(
        schedule("44 0 * * *", "Africa/Monrovia").next_after(utc("1972-01-06T12:00:00")),
        Some(utc("1972-01-07T00:44:30"))
    );
    assert_eq!(
        schedule("* * * * *", "Africa/Monrovia").next_after(utc("1972-01-07T00:43:30")),
        Some(utc("1972-01-07T00:45:00"))
    );
}

#[test]
fn instants_begin_in_1970_and_end_with_9999() {
    let minutely = schedule("* * * * *", "UTC");
    let first = Some(utc("1970-01-01T00:00:00"));
    assert_eq!(minutely.next_after(DateTime::<Utc>::MIN_UTC), first);
    assert_eq!(minutely.next_after(utc("1969-12-31T23:59:59")), first);
    assert_eq!(minutely.next_after(utc("9999-12-31T23:58:59")), Some(utc("9999-12-31T23:59:00")));
    for zone in ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        assert_eq!(schedule("* * * * *", zone).next_after(utc("9999-12-31T23:59:00")), None);
        assert_eq!(schedule("@yearly", zone).next_after(DateTime::<Utc>::MAX_UTC), None);
        assert_eq!(schedule("0 12 29 2 */5", zone).next_after(utc("9999-01-01T00:00:00")), None);
    }
    // New year's day of 10000 is still 9999 in UTC where clocks are ahead, and too late where they are behind.
    assert_eq!(
        schedule("@yearly", "Pacific/Kiritimati").next_after(utc("9999-06-01T00:00:00")),
        Some(utc("9999-12-31T10:00:00"))
    );
    assert_eq!(schedule("@yearly", "Pacific/Pago_Pago").next_after(utc("9999-06-01T00:00:00")), None);
}

#[test]
fn upcoming_is_lazy_and_ends() {
    let rare = schedule("0 0 29 2 */5", "UTC");
    assert_eq!(rare.upcoming(utc("2026-01-01T00:00:00")).next(), Some(utc("2032-02-29T00:00:00")));
    assert!(rare.upcoming(utc("9000-01-01T00:00:00")).count() > 10);
}
