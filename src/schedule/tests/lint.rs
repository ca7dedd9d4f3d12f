//! What is found in schedules that are likely not meant as they are written.

use super::super::lint::{Finding, Rule, lint, overrun};
use super::{schedule, utc};

const NOW: &str = "2026-11-22T00:00:00";

fn findings(text: &str, zone: &str) -> Vec<Finding> {
    lint(&schedule(text, zone), utc(NOW))
}

fn rules(text: &str, zone: &str) -> Vec<Rule> {
    findings(text, zone).into_iter().map(|finding| finding.rule).collect()
}

/// The one finding, as `message | suggestion`.
fn told(text: &str, zone: &str) -> String {
    let [finding] = findings(text, zone).try_into().unwrap_or_else(|found| panic!("{text}: {found:?}"));
    format!("{} | {}", finding.message, finding.suggestion)
}

#[test]
fn what_is_meant_as_it_is_written_has_no_finding() {
    for text in [
        "0 2 * * *",
        "*/15 * * * *",
        "0 */6 * * 1-5",
        "7 3 1,15 * *",
        "0 0 * */3 *",
        "@weekly",
        "0 0 LW * *",
        "0 0 ? * fri#2",
        "9-17/2 * * * *",
        "0 8-22/3 * * *",
        "*/60 * * * *",
        "0 0 * * */7",
        "5-59/10 * * * *",
        "0 1-23/2 * * *",
        "0 0 10-20/4 * *",
    ] {
        assert_eq!(findings(text, "UTC"), [], "{text}");
    }
}

#[test]
fn a_skipped_or_doubled_time_is_named_with_its_date_and_what_happens() {
    assert_eq!(
        told("30 2 * * *", "Europe/Berlin"),
        "clocks go forward on 2027-03-28: 02:30 does not exist, runs at 03:00; \
         clocks go back on 2027-10-31: 02:30 comes twice, runs in the first pass only \
         | keep it out of 02:00 to 03:00 local time, such as at 03:00, or give it --time-zone UTC"
    );
    assert_eq!(
        told("*/30 2 * * sun", "Europe/Berlin"),
        "clocks go forward on 2027-03-28: 02:00 and 02:30 do not exist, are left out; \
         clocks go back on 2027-10-31: 02:00 and 02:30 come twice, run in both passes \
         | keep it out of 02:00 to 03:00 local time, such as at 03:00, or give it --time-zone UTC"
    );
    // Half an hour: the gap is from 02:00 to 02:30, and 01:30 to 02:00 comes twice.
    assert_eq!(
        told("45 1 * * *", "Australia/Lord_Howe"),
        "clocks go back on 2027-04-04: 01:45 comes twice, runs in the first pass only \
         | keep it out of 01:30 to 02:00 local time, such as at 02:00, or give it --time-zone UTC"
    );
    assert_eq!(
        told("15,45 1,2 * * *", "Australia/Lord_Howe").split(" | ").last(),
        Some(
            "keep it out of 02:00 to 02:30 and 01:30 to 02:00 local time, such as at 02:30, or give it --time-zone UTC"
        )
    );
}

#[test]
fn only_a_time_that_is_changed_on_a_day_that_fires_counts() {
    assert_eq!(rules("30 2 * * mon-sat", "Europe/Berlin"), []);
    assert_eq!(rules("30 2 * * 0", "Europe/Berlin"), [Rule::ClockChange]);
    assert_eq!(rules("30 3 * * *", "Europe/Berlin"), []);
    assert_eq!(rules("30 2 * * *", "Asia/Kolkata"), []);
    assert_eq!(rules("30 0 * * *", "Africa/Cairo"), [Rule::ClockChange]);
}

#[test]
fn an_interval_that_keeps_its_rhythm_through_the_change_is_left_alone() {
    for text in ["* * * * *", "*/15 * * * *", "7 * * * *", "@hourly"] {
        assert_eq!(rules(text, "Europe/Berlin"), [], "{text}");
    }
    // A list of all hours is a fixed time: its second pass is silent.
    assert_eq!(rules("7 0-23 * * *", "Europe/Berlin"), [Rule::ClockChange]);
    assert_eq!(rules("0 */2 * * *", "Europe/Berlin"), [Rule::ClockChange]);
    // By half an hour, only what fires each half hour alike keeps it.
    assert_eq!(rules("*/15 * * * *", "Australia/Lord_Howe"), []);
    assert_eq!(rules("0 * * * *", "Australia/Lord_Howe"), [Rule::ClockChange]);
}

#[test]
fn both_days_say_what_is_taken_and_how_to_write_what_is_meant() {
    assert_eq!(
        told("0 0 13 * fri", "UTC"),
        "day of month \"13\" and day of week \"fri\" are both set, and a day that matches either of them is taken \
         | if both, keep one of them and let the work look at the other; \
         if either is meant, make two tasks: \"0 0 13 * *\" and \"0 0 * * fri\""
    );
    assert_eq!(
        told("0 9 8-14 * tue", "UTC").split(" | ").last(),
        Some(
            "if both, write \"0 9 * * tue#2\"; if either is meant, make two tasks: \"0 9 8-14 * *\" and \"0 9 * * tue\""
        )
    );
    assert_eq!(rules("0 0 13 * */2", "UTC"), [Rule::BothDays, Rule::UnevenStep]);
    assert!(findings("0 0 13 * */2", "UTC")[0].message.ends_with("since \"*/2\" begins with a star"));
    // A whole range is no star, and so every day is taken.
    assert_eq!(rules("0 0 1-31 * fri", "UTC"), [Rule::BothDays]);
}

#[test]
fn the_week_of_a_month_that_is_suggested_fires_on_the_days_that_are_both() {
    let both = schedule("0 9 * * tue#2", "UTC");
    for day in both.upcoming(utc(NOW)).take(24) {
        use chrono::Datelike;
        assert!((8..=14).contains(&day.day()) && day.weekday() == chrono::Weekday::Tue, "{day}");
    }
}

#[test]
fn an_uneven_step_says_what_it_leaves_and_which_are_even() {
    assert_eq!(
        told("*/7 * * * *", "UTC"),
        "\"*/7\" leaves 4 minutes between minute 56 and 0, not 7 minutes \
         | write 0,7,14,21,28,35,42,49,56 if that is meant, or take a step that divides 60: */6 or */10"
    );
    assert_eq!(
        told("0 */5 * * *", "UTC"),
        "\"*/5\" leaves 4 hours between hour 20 and 0, not 5 hours \
         | write 0,5,10,15,20 if that is meant, or take a step that divides 24: */4 or */6"
    );
    assert_eq!(
        told("0 0 */2 * *", "UTC"),
        "\"*/2\" begins anew in each month, so that its days are not always 2 days apart \
         | write 1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31 if that is meant"
    );
    assert_eq!(
        told("0 0 1 */5 *", "UTC").split(" | ").next(),
        Some("\"*/5\" leaves 2 months between month 11 and 1, not 5 months")
    );
    assert_eq!(
        told("0 0 * * */2", "UTC"),
        "\"*/2\" leaves 1 day between day of week 6 and 0, not 2 days | write 0,2,4,6 if that is meant"
    );
    assert_eq!(
        told("5-59/7 * * * *", "UTC"),
        "\"5-59/7\" leaves 11 minutes between minute 54 and 5, not 7 minutes \
         | write 5,12,19,26,33,40,47,54 if that is meant, or take a step that divides 60: 5-59/6 or 5-59/10"
    );
    assert_eq!(rules("*/45 * * * *", "UTC"), [Rule::UnevenStep]);
}

#[test]
fn what_is_suggested_for_a_step_has_no_finding_itself() {
    for text in ["0,7,14,21,28,35,42,49,56 * * * *", "*/6 * * * *", "5-59/10 * * * *", "0 */4 * * *", "0 0 * * 0,2,4,6"]
    {
        assert_eq!(findings(text, "UTC"), [], "{text}");
    }
}

#[test]
fn a_schedule_that_is_over_never_fires() {
    let found = lint(&schedule("@yearly", "Pacific/Pago_Pago"), utc("9999-06-01T00:00:00"));
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [Rule::NeverFires]);
}

#[test]
fn slots_closer_than_the_usual_run_are_an_overrun() {
    let found = |text: &str, durations: &[i64]| overrun(&schedule(text, "UTC"), utc(NOW), durations.to_vec());
    let told =
        |text, durations| found(text, durations).map(|found| format!("{} | {}", found.message, found.suggestion));
    assert_eq!(found("*/5 * * * *", &[]), None);
    assert_eq!(found("*/5 * * * *", &[300_000]), None);
    assert_eq!(
        told("*/5 * * * *", &[300_001]).as_deref(),
        Some(
            "slots are 5m apart, and the last successful run took 5m | leave at least 5m between slots, such as \"*/6 * * * *\""
        )
    );
    assert_eq!(
        told("* * * * *", &[1, 1, 90_000, 90_000, 100_000]).as_deref(),
        Some(
            "slots are 1m apart, and the last 5 successful runs (median) took 1m 30s \
             | leave at least 1m 30s between slots, such as \"*/2 * * * *\""
        )
    );
    // One slow run is not the usual one, and of two the shorter counts.
    assert_eq!(found("* * * * *", &[1, 1, 90_000]), None);
    assert_eq!(found("* * * * *", &[1, 90_000]), None);
    // The shortest of all distances, not the first.
    assert!(found("0 9,20,21 * * *", &[2 * 3_600_000]).is_some());
    assert!(told("0 * * * *", &[5 * 3_600_000]).unwrap().ends_with("\"0 */6 * * *\""));
    assert!(told("0 * * * *", &[30 * 3_600_000]).unwrap().ends_with("\"@daily\""));
}
