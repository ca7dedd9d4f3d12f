//! Schedules as sentences.

use super::super::CronExpression;
use super::{cron, schedule};

#[test]
fn the_sentence_ends_with_the_zone() {
    let told = |text, zone| schedule(text, zone).describe();
    assert_eq!(told("0 2 * * 1-5", "Europe/Berlin"), "At 02:00, Monday through Friday, Europe/Berlin");
    assert_eq!(told("* * * * *", "UTC"), "Every minute, UTC");
}

#[test]
fn what_fires_is_told_however_it_is_written() {
    for (text, sentence) in [
        ("* * * * *", "Every minute"),
        ("0 2 * * *", "At 02:00, every day"),
        ("*/15 * * * *", "Every 15 minutes"),
        ("0-59/20 * * * *", "Every 20 minutes"),
        ("*/7 * * * *", "At every 7th minute from 0 through 56 of every hour"),
        ("5-59/10 * * * *", "At minutes 5, 15, 25, 35, 45 and 55 of every hour"),
        ("2-59/5 * * * *", "At every 5th minute from 2 through 57 of every hour"),
        ("*/45 * * * *", "At minutes 0 and 45 of every hour"),
        ("*/60 * * * *", "At minute 0 of every hour"),
        ("7 * * * *", "At minute 7 of every hour"),
        ("0-29 * * * *", "At minutes 0 through 29 of every hour"),
        ("0-29,45 * * * *", "At minutes 0 through 29 and 45 of every hour"),
        ("0,30 9-17 * * *", "Every 30 minutes in the hours 09 through 17, every day"),
        ("0 */6 * * *", "At 00:00, 06:00, 12:00 and 18:00, every day"),
        ("0 */3 * * *", "At minute 0 of every 3rd hour from 00 through 21, every day"),
        ("0 */5 * * *", "At 00:00, 05:00, 10:00, 15:00 and 20:00, every day"),
        ("15 1-23/2 * * *", "At minute 15 of every 2nd hour from 01 through 23, every day"),
        ("0 9,12,17 * * *", "At 09:00, 12:00 and 17:00, every day"),
        ("0,30 2 * * *", "At 02:00 and 02:30, every day"),
        ("*/15 2 * * *", "At 02:00, 02:15, 02:30 and 02:45, every day"),
        ("*/5 2 * * *", "Every 5 minutes in the hour 02, every day"),
        ("* 2 * * *", "Every minute in the hour 02, every day"),
        ("*/5 9-17 * * mon-fri", "Every 5 minutes in the hours 09 through 17, Monday through Friday"),
        ("* 0-6,22-23 * * *", "Every minute in the hours 00 through 06, 22 and 23, every day"),
        ("10-20 4 * * *", "At minutes 10 through 20 of the hour 04, every day"),
        ("0 0 13 * *", "At 00:00, on day 13 of the month"),
        ("0 0 1,15 * *", "At 00:00, on days 1 and 15 of the month"),
        ("0 0 1-7 * *", "At 00:00, on days 1 through 7 of the month"),
        ("0 0 */2 * *", "At 00:00, on every 2nd day from 1 through 31 of the month"),
        ("0 0 */10 * *", "At 00:00, on days 1, 11, 21 and 31 of the month"),
        ("0 0 1-31 * *", "At 00:00, every day"),
        ("0 0 L * *", "At 00:00, on the last day of the month"),
        ("0 0 15W * *", "At 00:00, on the weekday (Monday through Friday) nearest day 15 of the month"),
        ("0 0 LW * *", "At 00:00, on the last weekday (Monday through Friday) of the month"),
        (
            "0 0 1,15W,L * *",
            "At 00:00, on day 1 of the month, on the weekday (Monday through Friday) nearest day 15 of the month and on the last day of the month",
        ),
        ("0 0 ? * ?", "At 00:00, every day"),
        ("0 0 * * fri", "At 00:00, on Friday"),
        ("0 0 * * 0", "At 00:00, on Sunday"),
        ("0 0 * * 7", "At 00:00, on Sunday"),
        ("0 0 * * mon,wed,fri", "At 00:00, on Monday, Wednesday and Friday"),
        ("0 0 * * sat-sun", "At 00:00, on Saturday and Sunday"),
        ("0 0 * * fri-sun", "At 00:00, Friday through Sunday"),
        ("0 0 * * fri-sun,mon", "At 00:00, Friday through Monday"),
        ("0 0 * * */2", "At 00:00, on Tuesday, Thursday, Saturday and Sunday"),
        ("0 0 * * 0-7", "At 00:00, every day"),
        ("0 0 * * fri#2", "At 00:00, on the second Friday of the month"),
        ("0 0 * * friL", "At 00:00, on the last Friday of the month"),
        (
            "0 0 * * 1#1,3#5,mon-tue#L",
            "At 00:00, on the first Monday of the month, on the fifth Wednesday of the month and on the last Monday and Tuesday of the month",
        ),
        ("0 0 * * 1#1,fri", "At 00:00, on Friday and on the first Monday of the month"),
        ("0 0 13 * fri", "At 00:00, on day 13 of the month or on Friday"),
        ("0 0 1,15 * mon-fri", "At 00:00, on days 1 and 15 of the month or on Monday through Friday"),
        (
            "0 0 L,13 * fri,sun#1",
            "At 00:00, on day 13 of the month or on the last day of the month or on Friday or on the first Sunday of the month",
        ),
        ("0 0 1-31 * fri", "At 00:00, every day"),
        ("0 0 13 * 0-6", "At 00:00, every day"),
        ("0 0 */10 * fri", "At 00:00, on days 1, 11, 21 and 31 of the month, and only on Friday"),
        ("0 0 13 * */2", "At 00:00, on day 13 of the month, and only on Tuesday, Thursday, Saturday and Sunday"),
        ("0 0 *,5 * fri", "At 00:00, on Friday"),
        ("0 0 5,* * fri", "At 00:00, every day"),
        ("0 0 1 1 *", "At 00:00, on day 1 of the month, in January"),
        ("0 2 * jan-mar *", "At 02:00, every day, in January through March"),
        ("0 2 * */3 *", "At 02:00, every day, in January, April, July and October"),
        ("*/15 * * 1,7 *", "Every 15 minutes, in January and July"),
        ("0 0 13 3 fri", "At 00:00, on day 13 of the month or on Friday, in March"),
        ("@yearly", "At 00:00, on day 1 of the month, in January"),
        ("@annually", "At 00:00, on day 1 of the month, in January"),
        ("@Monthly", "At 00:00, on day 1 of the month"),
        ("@weekly", "At 00:00, on Sunday"),
        ("@daily", "At 00:00, every day"),
        ("@midnight", "At 00:00, every day"),
        ("@hourly", "At minute 0 of every hour"),
    ] {
        assert_eq!(schedule(text, "UTC").describe(), format!("{sentence}, UTC"), "{text}");
    }
}

#[test]
fn two_ways_to_write_one_schedule_are_one_sentence() {
    for (left, right) in [
        ("0 0 * * 1-5", "0 0 * * tue,mon,wed,fri,thu"),
        ("*/15 * * * *", "0,15,30,45 0-23 1-31 1-12 0-7"),
        ("0 0 1 */6 *", "0 0 1 jan,jul *"),
        ("0 0 * * 5L", "0 0 ? * friL"),
        ("@hourly", "0 * * * *"),
    ] {
        assert_eq!(schedule(left, "UTC").describe(), schedule(right, "UTC").describe());
    }
}

#[test]
fn every_day_is_told_of_what_fires_on_every_day_and_of_nothing_else() {
    let days = ["*", "?", "*/2", "1-31", "1-30", "13", "5,*", "*,5", "L", "1-31/1", "1-15,16-31"];
    let weekdays = ["*", "?", "*/2", "0-6", "1-7", "1-5", "fri", "5,*", "*,5", "friL", "*/7", "0-3,4-6", "1#2,0-6"];
    for (day, weekday) in days.iter().flat_map(|day| weekdays.map(|weekday| (day, weekday))) {
        let text = format!("0 0 {day} * {weekday}");
        let told = schedule(&text, "UTC").describe();
        assert_eq!(told == "At 00:00, every day, UTC", fires_on_every_day(&cron(&text)), "{text}: {told}");
    }
}

fn fires_on_every_day(cron: &CronExpression) -> bool {
    let start = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date");
    start.iter_days().take(366).all(|date| cron.next_local(date.into()).is_some_and(|at| at.date() == date))
}
