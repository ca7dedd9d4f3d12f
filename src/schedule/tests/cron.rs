//! What the parser takes, and which days match.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::super::{CRON_SHAPE, CronExpression};
use super::cron;

/// The local days that match from the first of a month on.
fn days(text: &str, from: &str, count: usize) -> Vec<String> {
    let expression = cron(text);
    let mut at: NaiveDateTime = from.parse::<NaiveDate>().expect("a date").into();
    (0..count)
        .map(|_| {
            let found = expression.next_local(at).expect("a day");
            at = found.date().succ_opt().expect("a day").into();
            found.format("%Y-%m-%d").to_string()
        })
        .collect()
}

#[test]
fn the_text_is_trimmed_and_its_blanks_are_single_and_the_rest_is_kept() {
    assert_eq!(cron("  0\t2 *   jan-MAR\tMon ").as_str(), "0 2 * jan-MAR Mon");
    assert_eq!(cron(" @Daily").as_str(), "@Daily");
    assert_eq!(cron("05 02 * * *").as_str(), "05 02 * * *");
}

#[test]
fn names_stand_for_their_five_fields() {
    for (name, fields) in [
        ("@yearly", "0 0 1 1 *"),
        ("@Annually", "0 0 1 1 *"),
        ("@MONTHLY", "0 0 1 * *"),
        ("@weekly", "0 0 * * sun"),
        ("@daily", "0 0 * * *"),
        ("@midnight", "0 0 * * *"),
        ("@hourly", "0 * * * *"),
    ] {
        let (by_name, by_fields) = (cron(name), cron(fields));
        let mut at: NaiveDateTime = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date").into();
        for _ in 0..40 {
            assert_eq!(by_name.next_local(at), by_fields.next_local(at), "{name}");
            at = by_name.next_local(at).expect("a time") + chrono::TimeDelta::minutes(1);
        }
        assert_eq!(by_name.is_interval(), by_fields.is_interval(), "{name}");
    }
}

#[test]
fn sunday_is_0_and_7_and_sun() {
    for text in ["0 0 * * 0", "0 0 * * 7", "0 0 * * sun", "0 0 * * SUN-SUN", "0 0 * * 7-7"] {
        assert_eq!(days(text, "2026-11-01", 2), ["2026-11-01", "2026-11-08"], "{text}");
    }
    assert_eq!(days("0 0 * * sat-sun", "2026-11-02", 3), ["2026-11-07", "2026-11-08", "2026-11-14"]);
    assert_eq!(days("0 0 * * sun-mon", "2026-11-02", 3), ["2026-11-02", "2026-11-08", "2026-11-09"]);
}

#[test]
fn day_of_month_or_day_of_week_when_both_are_restricted() {
    // The 15th, and every Monday.
    assert_eq!(days("0 0 15 * 1", "2026-11-09", 4), ["2026-11-09", "2026-11-15", "2026-11-16", "2026-11-23"]);
    assert_eq!(days("0 0 29 2 1", "2027-02-01", 2), ["2027-02-01", "2027-02-08"]);
}

#[test]
fn day_of_month_and_day_of_week_when_one_begins_with_a_star() {
    // Days 1, 11, 21 and 31 that are Mondays: `*/10` is a star in Vixie's cron and none in croner.
    assert_eq!(days("0 0 */10 * 1", "2026-01-01", 4), ["2026-05-11", "2026-06-01", "2026-08-31", "2026-09-21"]);
    // Thirteenths on a Sunday, Tuesday, Thursday or Saturday.
    for date in days("0 0 13 * */2", "2026-01-01", 30) {
        let date: NaiveDate = date.parse().expect("a date");
        assert_eq!((date.day(), date.weekday().num_days_from_sunday() % 2), (13, 0), "{date}");
    }
    // A list that begins with a star, and one that only has a star.
    assert_eq!(days("0 0 *,5 * 1", "2026-11-01", 2), ["2026-11-02", "2026-11-09"]);
    assert_eq!(days("0 0 5,* * 1", "2026-11-01", 2), ["2026-11-01", "2026-11-02"]);
}

#[test]
fn croner_alone_would_take_either_for_a_stepped_star() {
    // The reason for the work-around: should croner learn Vixie's rule, this fails and the work-around can go.
    let croner = croner::parser::CronParser::new().parse("0 0 */10 * 1").expect("croner reads it");
    let sunday_the_11th = croner.pattern.day_match(2026, 1, 11, croner::Weekday::Sunday);
    assert!(sunday_the_11th.expect("a date"));
}

#[test]
fn last_nth_and_nearest_weekday_are_read_as_croner_reads_them() {
    assert_eq!(days("0 0 L * *", "2028-01-15", 3), ["2028-01-31", "2028-02-29", "2028-03-31"]);
    assert_eq!(days("0 0 * * 5L", "2026-11-01", 2), ["2026-11-27", "2026-12-25"]);
    assert_eq!(days("0 0 * * friL", "2026-11-01", 1), ["2026-11-27"]);
    assert_eq!(days("0 0 * * 7#2", "2026-11-01", 2), ["2026-11-08", "2026-12-13"]);
    // August 15, 2026 is a Saturday, November 15 a Sunday; the first of August stays inside its month.
    assert_eq!(days("0 0 15w 8,11 *", "2026-08-01", 2), ["2026-08-14", "2026-11-16"]);
    assert_eq!(days("0 0 1W 8 *", "2026-08-01", 1), ["2026-08-03"]);
    assert_eq!(days("0 0 LW * *", "2026-10-01", 2), ["2026-10-30", "2026-11-30"]);
}

#[test]
fn the_question_mark_is_a_star_for_days_only() {
    assert_eq!(days("0 0 ? * 1", "2026-11-01", 2), ["2026-11-02", "2026-11-09"]);
    assert_eq!(days("0 0 13 * ?", "2026-11-01", 2), ["2026-11-13", "2026-12-13"]);
    assert!(CronExpression::parse("? 0 * * *").is_err());
}

#[test]
fn february_29_is_found_across_2100_and_on_weekdays_decades_apart() {
    assert_eq!(days("0 0 29 2 *", "2096-03-01", 1), ["2104-02-29"]);
    // Both must match, since the weekday begins with a star: forty years from one such Sunday to the next.
    assert_eq!(days("0 0 29 2 */7", "2088-01-01", 2), ["2088-02-29", "2128-02-29"]);
    let by_calendar: Vec<String> = (2024..2400)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, 2, 29))
        .filter(|date| matches!(date.weekday().num_days_from_sunday(), 0 | 5))
        .map(|date| date.to_string())
        .collect();
    assert_eq!(days("0 0 29 2 */5", "2024-01-01", by_calendar.len()), by_calendar);
}

#[test]
fn a_step_as_large_as_its_field_is_cron_s_way_to_say_once() {
    for (text, same) in [("*/60 * * * *", "0 * * * *"), ("0 */24 * * *", "0 0 * * *"), ("0 0 * * */7", "0 0 * * 0")] {
        let from: NaiveDateTime = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date").into();
        let later = from + chrono::TimeDelta::minutes(1);
        assert_eq!(cron(text).next_local(later), cron(same).next_local(later), "{text}");
    }
}

#[test]
fn all_that_is_taken_has_the_shape_for_the_database() {
    let shape = regex::Regex::new(CRON_SHAPE).expect("a regular expression");
    for text in [
        "* * * * *",
        "*/5 0-23/2 1,15,L JAN-mar,7 mon-FRI",
        "0 0 15W,LW * 5L,1#2,1-5#L",
        "0 0 ? * ?",
        "@yearly",
        "@Annually",
        "@MONTHLY",
        "@weekly",
        "@Daily",
        "@midnight",
        "@hourLY",
        "  1\t2 3  4 5 ",
    ] {
        assert!(shape.is_match(cron(text).as_str()), "{text}");
    }
    for text in
        ["", "* * * *", "* * * * * *", "@reboot", "@daily ", " * * * * *", "* * * * *\n", "a b c d e", "*  * * * *"]
    {
        assert!(!shape.is_match(text), "{text:?}");
    }
}

#[test]
fn seconds_round_up_to_the_next_minute() {
    let at = |text: &str| text.parse::<NaiveDateTime>().expect("a time");
    let daily = cron("0 2 * * *");
    assert_eq!(daily.next_local(at("2026-02-28T02:00:00")), Some(at("2026-02-28T02:00:00")));
    assert_eq!(daily.next_local(at("2026-02-28T02:00:00.000000001")), Some(at("2026-03-01T02:00:00")));
    let last = cron("59 23 31 12 *");
    assert_eq!(last.next_local(at("2026-12-31T23:59:01")), Some(at("2027-12-31T23:59:00")));
}
