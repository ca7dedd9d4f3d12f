//! What the parser refuses, and how it says so.

use std::time::{Duration, Instant};

use super::super::{CronError, CronExpression, Field, Problem};

fn refused(text: &str) -> CronError {
    match CronExpression::parse(text) {
        Err(error) => error,
        Ok(_) => panic!("{text:?} was taken"),
    }
}

#[test]
fn reboot_is_told_apart_as_not_schedulable() {
    assert_eq!(refused("@reboot"), CronError::Reboot);
    assert_eq!(refused(" @ReBoot "), CronError::Reboot);
    assert!(CronError::Reboot.to_string().contains("not schedulable"));
}

#[test]
fn what_never_fires_is_refused_in_milliseconds() {
    for text in ["0 0 31 2 *", "0 0 30 2 *", "0 0 31 4,6,9,11 *", "0 0 31 2 */2", "0 0 30W 2 *", "0 0 31 */2 ?"] {
        let start = Instant::now();
        let result = CronExpression::parse(text);
        let took = start.elapsed();
        if text == "0 0 31 */2 ?" {
            assert!(result.is_ok(), "January has a 31st");
            continue;
        }
        assert_eq!(result, Err(CronError::NeverFires { expression: text.into() }));
        // Half a millisecond when optimised; the debug build on a busy machine gets its allowance.
        assert!(took < Duration::from_millis(50), "{text} took {took:?}");
    }
    for text in ["0 0 29 2 *", "0 0 29 2 1", "0 0 31 2 1", "0 0 L 2 *", "0 0 * 2 1#5"] {
        assert!(CronExpression::parse(text).is_ok(), "{text}");
    }
}

#[test]
fn a_wrong_field_is_named_with_its_value() {
    use Field::{DayOfMonth, DayOfWeek, Hour, Minute, Month};
    use Problem::*;
    for (text, field, value, problem) in [
        ("60 * * * *", Minute, "60", OutOfRange),
        ("99999999 * * * *", Minute, "99999999", OutOfRange),
        ("0-60 * * * *", Minute, "0-60", OutOfRange),
        ("0-59/0 * * * *", Minute, "0-59/0", ZeroStep),
        ("*/0 * * * *", Minute, "*/0", ZeroStep),
        ("*/90 * * * *", Minute, "*/90", StepTooLarge),
        ("5/10 * * * *", Minute, "5/10", StepWithoutRange),
        ("*/5/5 * * * *", Minute, "*/5/5", Malformed),
        ("*/+5 * * * *", Minute, "*/+5", Malformed),
        ("-5 * * * *", Minute, "-5", Malformed),
        ("5- * * * *", Minute, "5-", Malformed),
        ("1-2-3 * * * *", Minute, "1-2-3", Malformed),
        ("MON * * * *", Minute, "MON", Malformed),
        ("L * * * *", Minute, "L", Malformed),
        ("1,,2 * * * *", Minute, "1,,2", EmptyItem),
        (", * * * *", Minute, ",", EmptyItem),
        ("0 24 * * *", Hour, "24", OutOfRange),
        ("0 22-2 * * *", Hour, "22-2", Reversed),
        ("0 1,2,x * * *", Hour, "x", Malformed),
        ("* * 0 * *", DayOfMonth, "0", OutOfRange),
        ("* * 32 * *", DayOfMonth, "32", OutOfRange),
        ("* * L-3 * *", DayOfMonth, "L-3", Malformed),
        ("* * 15W3 * *", DayOfMonth, "15W3", Malformed),
        ("* * 15WW * *", DayOfMonth, "15WW", Malformed),
        ("* * W * *", DayOfMonth, "W", Malformed),
        ("* * L,LW * *", DayOfMonth, "L,LW", LastAndLastWeekday),
        ("* * 1#2 * *", DayOfMonth, "1#2", Malformed),
        ("* * * 13 *", Month, "13", OutOfRange),
        ("* * * 0 *", Month, "0", OutOfRange),
        ("* * * january *", Month, "january", Malformed),
        ("* * * mon *", Month, "mon", Malformed),
        ("* * * dec-jan *", Month, "dec-jan", Reversed),
        ("* * * * 8", DayOfWeek, "8", OutOfRange),
        ("* * * * jan", DayOfWeek, "jan", Malformed),
        ("* * * * montue", DayOfWeek, "montue", Malformed),
        ("* * * * fri-mon", DayOfWeek, "fri-mon", Reversed),
        ("* * * * L", DayOfWeek, "L", BareLast),
        ("* * * * 1#6", DayOfWeek, "1#6", Occurrence),
        ("* * * * 1#0", DayOfWeek, "1#0", Occurrence),
        ("* * * * 1#", DayOfWeek, "1#", Occurrence),
        ("* * * * +1", DayOfWeek, "+1", Malformed),
        ("* * * * 1-5/2#2", DayOfWeek, "1-5/2#2", Malformed),
    ] {
        let error = refused(text);
        let CronError::Field(ref found) = error else { panic!("{text}: {error}") };
        assert_eq!((found.field, found.value.as_str(), found.problem), (field, value, problem), "{text}");
        assert!(error.to_string().starts_with(&format!("cron {field} \"{value}\" ")), "{error}");
        assert!(!error.hint().is_empty() && !error.hint().contains('\n'), "{text}");
    }
}

#[test]
fn messages_are_one_line_and_their_hints_say_what_to_write() {
    let said = |text: &str| format!("{} | {}", refused(text), refused(text).hint());
    assert_eq!(said("60 * * * *"), "cron minute \"60\" is not within 0-59 | 0-59, *, */5, 1-5, 1,2,3");
    assert_eq!(
        said("0 22-2 * * *"),
        "cron hour \"22-2\" is a range that ends before it starts \
         | write the two ends as a list: 22-23,0-2"
    );
    assert_eq!(said("5/10 * * * *"), "cron minute \"5/10\" has a step without a range | write 5-59/10");
    assert_eq!(
        said("0 0 31 2 *"),
        "cron expression \"0 0 31 2 *\" never fires: no date matches it \
         | check day of month against month: February has no 30th, April no 31st"
    );
    // What a hint suggests is taken.
    assert!(CronExpression::parse("0 22-23,0-2 * * *").is_ok());
    assert!(CronExpression::parse("5-59/10 * * * fri-sun,mon").is_ok());
}

#[test]
fn six_and_seven_fields_are_refused_and_said_to_be() {
    for (text, found) in [("0 0 2 * * *", 6), ("0 0 2 * * * 2026", 7), ("0 2 * *", 4), ("hourly", 1)] {
        assert_eq!(refused(text), CronError::FieldCount { found }, "{text}");
    }
    assert!(refused("0 0 2 * * *").to_string().contains("6 fields"));
    assert!(refused("0 0 2 * * *").hint().contains("seconds"));
}

#[test]
fn empty_hostile_and_oversized_texts_are_refused() {
    assert_eq!(refused(""), CronError::Empty);
    assert_eq!(refused(" \t "), CronError::Empty);
    for (text, character) in [
        ("0 2 * * *\n", '\n'),
        ("0 2 * * *\r\n", '\r'),
        ("0 2\n* * *", '\n'),
        ("0 2 * * *\0", '\0'),
        ("\u{1b}[2J 2 * * *", '\u{1b}'),
        ("٣ 2 * * *", '٣'),
        ("0 2 * * １", '１'),
        ("0 9–17 * * *", '–'),
        ("0\u{a0}2 * * *", '\u{a0}'),
    ] {
        let error = refused(text);
        assert_eq!(error, CronError::Character { character }, "{text:?}");
        assert!(!error.to_string().contains(char::is_control), "{error}");
    }
    let list = vec!["1"; 200].join(",");
    assert_eq!(refused(&format!("{list} * * * *")), CronError::TooLong { bytes: 407 });
    let longest = format!("{}0 0 * * *", " ".repeat(247));
    assert!(CronExpression::parse(&longest).is_ok());
    for text in ["@fortnightly", "@daily 5", "@", "@@daily", "@reboot now"] {
        assert_eq!(refused(text), CronError::UnknownName { name: text.into() });
    }
}
