//! What is written for cron and for systemd, and that it means the same there.

use std::collections::BTreeSet;

use super::super::crontab::{Entry, Format, Item, read};
use super::super::export::{Job, Unsayable, crontab, units};
use super::super::parse_zone;
use super::{cron, schedule};

fn job(name: &str, text: &str, zone: &str) -> Job {
    Job {
        id: "0193b2f2d7a87cc8a3a1c9e5f00dcafe".to_owned(),
        owner: "ada".to_owned(),
        name: name.to_owned(),
        schedule: schedule(text, zone),
        catches_up: true,
    }
}

/// The line of one job: its schedule and its command.
fn line(text: &str) -> Result<String, Unsayable> {
    let job = [job("x", text, "UTC")];
    let (written, mut unsayable) = crontab(&job, "provost");
    match unsayable.pop() {
        Some((_, reason)) => Err(reason),
        None => Ok(written.lines().last().unwrap().trim_end_matches(" provost exec run ada/x").to_owned()),
    }
}

/// The calendar expressions of a job in UTC, without the zone.
fn calendar(text: &str) -> Result<Vec<String>, Unsayable> {
    let [timer, _] = units(&job("x", text, "UTC"), "provost")?;
    let lines = timer.text.lines().filter_map(|line| line.strip_prefix("OnCalendar=")?.strip_suffix(" UTC"));
    Ok(lines.map(str::to_owned).collect())
}

fn entries(text: &str) -> Vec<Entry> {
    let entry = |item| match item {
        Item::Entry(entry) => *entry,
        Item::Refused(refused) => panic!("{refused:?} in\n{text}"),
    };
    read(text.as_bytes(), Format::User).into_iter().map(entry).collect()
}

/// Names that mean something to a shell, to cron, to systemd or to a file system.
const HOSTILE: [&str; 14] = [
    "-rf",
    "--",
    "it's \"quoted\"",
    "50% of $HOME `id` $(id)",
    r"back\slash\",
    r"\%",
    r"a\\%%b",
    "; rm -rf / #",
    "# name: other",
    "../../etc/passwd",
    "a/b",
    "Wärme 夜 \u{fffd}",
    "%n %% $$ ${x}",
    "*?[a-z]~{b,c}!|&<>",
];

#[test]
fn a_crontab_groups_its_lines_by_zone_and_names_each() {
    let jobs = [
        job("nightly", "0 2 * * *", "Europe/Berlin"),
        job("poll", "*/5 * * * mon-fri", "UTC"),
        job("month end", "@Monthly", "Europe/Berlin"),
    ];
    let (text, unsayable) = crontab(&jobs, "/usr/bin/provost");
    assert!(unsayable.is_empty(), "{unsayable:?}");
    insta::assert_snapshot!(text, @r"
    # Made by `provost task export --format crontab`; imported again, it changes nothing.
    # Each line needs the database that it was made from: where that is not the default one, set
    # DATABASE_URL in a line below this one, or in the file .env of the folder that cron starts in.

    CRON_TZ=Europe/Berlin

    # name: nightly
    0 2 * * * /usr/bin/provost exec run ada/nightly

    # name: month end
    @monthly /usr/bin/provost exec run 'ada/month end'

    CRON_TZ=UTC

    # name: poll
    */5 * * * mon-fri /usr/bin/provost exec run ada/poll
    ");
}

#[test]
fn what_is_written_is_read_back_whatever_the_name() {
    let jobs: Vec<Job> = HOSTILE.iter().map(|name| job(name, "0 2 * * *", "Asia/Tokyo")).collect();
    let (text, unsayable) = crontab(&jobs, "/opt/provost");
    assert!(unsayable.is_empty(), "{unsayable:?}");
    let read = entries(&text);
    assert_eq!(read.len(), HOSTILE.len());
    for (entry, name) in read.iter().zip(HOSTILE) {
        assert_eq!(entry.calls.as_deref(), Some(format!("ada/{name}").as_str()));
        assert_eq!((entry.name.as_str(), entry.stdin.as_deref()), (name, None));
        assert_eq!(entry.time_zone, parse_zone("Asia/Tokyo").ok());
    }
}

#[test]
fn an_expression_is_written_as_cron_reads_it_with_the_same_times() {
    for (ours, theirs) in [
        ("*/15 8-18 * jan,JUL mon-fri", "*/15 8-18 * jan,JUL mon-fri"),
        ("@HOURLY", "@hourly"),
        ("0 0 ? * 1", "0 0 * * 1"),
        ("0 0 1 * ?", "0 0 1 * *"),
        ("0 0 * * fri-sun", "0 0 * * fri-7"),
        ("0 0 * * Wed,FRI-SUN/2", "0 0 * * Wed,FRI-7/2"),
        ("0 0 * * sun-tue,0-sun", "0 0 * * sun-tue,0-sun"),
        ("0 0 1 jul *", "0 0 1 jul *"),
    ] {
        assert_eq!(line(ours).as_deref(), Ok(theirs));
        assert!(cron(ours).same_times(&cron(theirs)), "{ours}");
    }
    for (text, item) in [
        ("0 0 L * *", "L"),
        ("0 0 1,15w * *", "15w"),
        ("0 0 lw * *", "lw"),
        ("0 0 * * fri#2", "fri#2"),
        ("0 0 * * 5l", "5l"),
    ] {
        assert_eq!(line(text), Err(Unsayable::Modifier(item.to_owned())));
    }
}

#[test]
fn times_are_the_same_or_not_however_they_are_written() {
    assert!(cron("@daily").same_times(&cron("0 0 * * *")));
    assert!(cron("0 0 * * sun").same_times(&cron("0 0 * * 7")));
    assert!(!cron("0 0 * * *").same_times(&cron("0 1 * * *")));
    // The same minutes, but the one follows the clock on the wall and the other doesn't.
    assert!(!cron("*/30 * * * *").same_times(&cron("0,30 0-23 * * *")));
}

#[test]
fn a_line_too_long_for_cron_is_left_out() {
    let name = "'".repeat(255);
    let jobs = [job(&name, "@daily", "UTC"), job("short", "@daily", "UTC")];
    let (text, unsayable) = crontab(&jobs, "provost");
    assert_eq!(unsayable.len(), 1);
    assert!(matches!(unsayable[0].1, Unsayable::TooLong(bytes) if bytes > 998));
    assert_eq!(entries(&text).len(), 1);
}

#[test]
fn a_timer_and_a_service_are_written_for_each_task() {
    let [timer, service] = units(&job("nightly load", "30 2 * * 1-5", "Europe/Berlin"), "/usr/bin/provost").unwrap();
    assert_eq!(timer.file, r"provost-ada-nightly\x20load.timer");
    insta::assert_snapshot!(timer.text, @r"
    [Unit]
    Description=Timer of task ada/nightly load of provost

    [Timer]
    OnCalendar=Mon..Fri *-*-* 02:30:00 Europe/Berlin
    AccuracySec=1s
    Persistent=true

    [Install]
    WantedBy=timers.target
    ");
    assert_eq!(service.file, r"provost-ada-nightly\x20load.service");
    insta::assert_snapshot!(service.text, @r#"
    [Unit]
    Description=Task ada/nightly load of provost

    [Service]
    Type=oneshot
    ExecStart=/usr/bin/provost exec run "ada/nightly load"
    TimeoutStartSec=infinity
    # The database, where it is not the default one: DATABASE_URL=… in a file that only root may read.
    #EnvironmentFile=/etc/provost/environment
    "#);
    let skips = Job { catches_up: false, ..job("x", "@daily", "UTC") };
    assert!(units(&skips, "provost").unwrap()[0].text.contains("\nPersistent=false\n"));
}

#[test]
fn a_command_of_systemd_takes_every_name_literally() {
    let command = |name: &str| {
        let [_, service] = units(&job(name, "@daily", "UTC"), "/usr/bin/provost").unwrap();
        let line = service.text.lines().find(|line| line.starts_with("ExecStart=")).unwrap();
        line.strip_prefix("ExecStart=/usr/bin/provost exec run ").unwrap().to_owned()
    };
    assert_eq!(command("nightly"), "ada/nightly");
    assert_eq!(command("50% of $HOME"), r#""ada/50%% of $$HOME""#);
    assert_eq!(command("it's \"so\""), r#""ada/it's \"so\"""#);
    assert_eq!(command(r"a\x20b\"), r#""ada/a\\x20b\\""#);
    assert_eq!(command("a;b"), r#""ada/a;b""#);
}

#[test]
fn the_names_of_units_are_safe_and_never_the_same() {
    let mut names = BTreeSet::new();
    let long = "ü".repeat(255);
    let similar = ["a b", "a-b", "a_b", "a.b", r"a\x20b", "a:b", "a@b", "A b"];
    for name in HOSTILE.iter().chain(&similar).copied().chain([long.as_str()]) {
        for unit in units(&job(name, "@daily", "UTC"), "provost").unwrap() {
            assert!(unit.file.len() <= 255 && unit.file.starts_with("provost-"), "{}", unit.file);
            // What systemd takes as a unit's name.
            assert!(unit.file.chars().all(|c| c.is_ascii_alphanumeric() || r"-_.\".contains(c)), "{}", unit.file);
            assert!(!unit.text.lines().any(|line| line.ends_with('\\')), "{}", unit.text);
            assert!(names.insert(unit.file));
        }
    }
    // The first hyphen tells where the owner ends.
    let of = |owner: &str, name: &str| {
        units(&Job { owner: owner.into(), ..job(name, "@daily", "UTC") }, "provost").unwrap()[0].file.clone()
    };
    assert_eq!(of("ada-l", "a-b"), r"provost-ada\x2dl-a-b.timer");
    assert_ne!(of("a-b", "c"), of("a", "b-c"));
    assert_eq!(of("ada", &long), "provost-0193b2f2d7a87cc8a3a1c9e5f00dcafe.timer");
}

#[test]
fn a_calendar_says_the_fields() {
    for (ours, theirs) in [
        ("0 2 * * *", &["*-*-* 02:00:00"][..]),
        ("* * * * *", &["*-*-* *:*:00"]),
        ("@weekly", &["Sun *-*-* 00:00:00"]),
        ("@yearly", &["*-01-01 00:00:00"]),
        ("*/15 8-18 * * mon-fri", &["Mon..Fri *-*-* 08..18:00,15,30,45:00"]),
        ("5,35 0-1 1-7 jan,jul-sep *", &["*-01,07..09-01..07 00,01:05,35:00"]),
        ("0 0 * * 6,7,1", &["Mon,Sat,Sun *-*-* 00:00:00"]),
        ("0 0 * * 0-7", &["*-*-* 00:00:00"]),
    ] {
        assert_eq!(calendar(ours).unwrap(), theirs, "{ours}");
    }
}

#[test]
fn two_fields_for_days_are_two_lines_where_either_may_match_and_one_where_both_must() {
    assert_eq!(calendar("0 0 13 * fri").unwrap(), ["*-*-13 00:00:00", "Fri *-*-* 00:00:00"]);
    assert_eq!(calendar("0 0 */10 * fri").unwrap(), ["Fri *-*-01,11,21,31 00:00:00"]);
    assert_eq!(calendar("0 0 1-7 * */2").unwrap(), ["Tue,Thu,Sat,Sun *-*-01..07 00:00:00"]);
    assert_eq!(
        calendar("0 0 1,L * 2#1,3L").unwrap(),
        ["*-*-01 00:00:00", "*-*~01 00:00:00", "Tue *-*-01..07 00:00:00", "Wed *-*~01..07 00:00:00",]
    );
}

#[test]
fn last_days_and_nearest_weekdays_are_said_where_systemd_has_a_form_for_them() {
    assert_eq!(calendar("0 0 L * *").unwrap(), ["*-*~01 00:00:00"]);
    assert_eq!(calendar("0 18 LW * *").unwrap(), ["Mon..Fri *-*~01 18:00:00", "Fri *-*~02,03 18:00:00"]);
    assert_eq!(
        calendar("0 0 15W * *").unwrap(),
        ["Mon..Fri *-*-15 00:00:00", "Fri *-*-14 00:00:00", "Mon *-*-16 00:00:00"]
    );
    assert_eq!(calendar("0 0 1W * *").unwrap(), ["Mon..Fri *-*-01 00:00:00", "Mon *-*-02,03 00:00:00"]);
    assert_eq!(calendar("0 0 * * fri#2").unwrap(), ["Fri *-*-08..14 00:00:00"]);
    assert_eq!(calendar("0 0 * * friL").unwrap(), ["Fri *-*~01..07 00:00:00"]);
    // On the Sunday it is the Friday before, but only where the month ends there.
    let never = |text: &str| assert_eq!(calendar(text), Err(Unsayable::Calendar(text.to_owned())));
    never("0 0 30W * *");
    never("0 0 28W * *");
    assert!(calendar("0 0 28W 1 *").is_ok());
    // The last day, if it is one of these: counted from both ends.
    never("0 0 */2,L * mon#1");
}
