//! What is written for systemd against systemd's own reading of it, where its program is installed.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::Command;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::super::export::{Job, units};
use super::{schedule, utc};

/// Days of all kinds and times of all kinds.
const EXPRESSIONS: [&str; 30] = [
    "0 2 * * *",
    "*/15 8-18 * * mon-fri",
    "5,35 * * * *",
    "* 2 * * *",
    "17 */5 * * *",
    "@weekly",
    "@yearly",
    "@monthly",
    "0 0 13 * fri",
    "0 0 */10 * fri",
    "0 0 1-7 * */2",
    "0 0 1,15 2-11/3 sun,wed",
    "30 2 1-7 3,10,11 0",
    "0 1 */2 * 0,5,6",
    "45 0 25-31 * */2",
    "0 0 * * 7,6,1",
    "0 0 29 2 *",
    "0 0 31 * *",
    "0 0 L * *",
    "0 0 L 2 *",
    "0 0 15,L * *",
    "0 18 LW * *",
    "0 0 15W * *",
    "0 0 1W,20 * *",
    "0 0 * * fri#2",
    "0 0 * * 1#5",
    "0 0 * * friL",
    "0 0 * * sun#1,satL",
    "0 0 15W * mon#1",
    "0 0 1,L * 2#1,3L",
];

/// Zones without summer time, where both agree to the minute.
const ZONES: [&str; 3] = ["UTC", "Asia/Kolkata", "America/Phoenix"];

const FROM: &str = "2027-01-31T20:30:00";
const COUNT: usize = 40;

#[test]
fn systemd_reads_every_calendar_expression_as_the_same_times() {
    if Command::new("systemd-analyze").arg("--version").output().is_err() {
        // Past the capture of the test runner, which hides what a passing test prints.
        let _ =
            writeln!(std::io::stderr(), "\nNOT RUN: systemd's reading of its calendars (no systemd-analyze here)\n");
        return;
    }
    for zone in ZONES {
        for text in EXPRESSIONS {
            let job = Job {
                id: String::new(),
                owner: "ada".to_owned(),
                name: "x".to_owned(),
                schedule: schedule(text, zone),
                catches_up: true,
            };
            let [timer, _] = units(&job, "provost").unwrap_or_else(|reason| panic!("{text}: {reason}"));
            let lines = timer.text.lines().filter_map(|line| line.strip_prefix("OnCalendar="));
            let theirs: BTreeSet<DateTime<Utc>> = lines.flat_map(elapses).collect();
            let ours: Vec<DateTime<Utc>> = job.schedule.upcoming(utc(FROM)).take(COUNT).collect();
            let theirs: Vec<DateTime<Utc>> = theirs.into_iter().take(COUNT).collect();
            assert_eq!(theirs, ours, "{text} in {zone}:\n{}", timer.text);
        }
    }
}

/// When systemd says that a calendar expression elapses.
fn elapses(expression: &str) -> Vec<DateTime<Utc>> {
    // It means at or after, and we mean after.
    let base = (utc(FROM) + TimeDelta::seconds(1)).format("%Y-%m-%d %H:%M:%S UTC").to_string();
    let output = Command::new("systemd-analyze")
        .args(["calendar", &format!("--iterations={COUNT}"), &format!("--base-time={base}"), expression])
        .env("TZ", "UTC")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("systemd-analyze was there a moment ago");
    assert!(output.status.success(), "{expression}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text");
    // `Next elapse: Fri 2027-02-05 00:00:00 UTC`, then `Iter. #2: …`.
    let time = |line: &str| {
        let (label, time) = line.trim().split_once(": ")?;
        let (_, time) = time.split_once(' ').filter(|_| label == "Next elapse" || label.starts_with("Iter"))?;
        NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M:%S UTC").ok().map(|time| time.and_utc())
    };
    let found: Vec<_> = text.lines().filter_map(time).collect();
    assert_eq!(found.len(), COUNT, "{expression}: {text}");
    found
}
