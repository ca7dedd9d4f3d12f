//! `provost task next`.

use super::{insert, nightly};
use crate::shell::{acting_user, all_refused, column, lines, ok, refused, run};
use crate::support::{Sandbox, both_engines};

#[test]
fn an_expression_is_asked_without_a_database() {
    let sandbox = Sandbox::new();
    let args = ["--cron", "30 2 * * *", "--time-zone", "Europe/Berlin", "--from", "2027-03-27", "--count", "3"];
    let next = |more: &[&str]| sandbox.provost(["task", "next"].iter().chain(&args).chain(more));
    insta::assert_snapshot!(next(&["-o", "json"]).snapshot_with_times(), @r#"
    [
      {"scheduled_for":"2027-03-27T01:30:00.000000Z","local":"2027-03-27 02:30","offset":"+01:00","note":null},
      {"scheduled_for":"2027-03-28T01:00:00.000000Z","local":"2027-03-28 03:00","offset":"+02:00","note":"clocks go forward: 02:30 does not exist, runs at 03:00"},
      {"scheduled_for":"2027-03-29T00:30:00.000000Z","local":"2027-03-29 02:30","offset":"+02:00","note":null}
    ]
    --- exit 0
    "#);
    assert_eq!(next(&["-q"]).ok().lines().next(), Some("2027-03-27T01:30:00.000000Z"));
    // A file that isn't there and a server that isn't either are never asked.
    next(&["--database-url", "sqlite:nowhere.db"]).ok();
    next(&["--database-url", "postgres://nobody@127.0.0.1:1/none"]).ok();
    assert_eq!(sandbox.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn without_a_zone_it_is_utc_and_without_a_count_ten() {
    let sandbox = Sandbox::new();
    let run = sandbox.provost(["task", "next", "--cron", "0 2 * * *", "--from", "2027-03-27", "-o", "csv"]);
    let rows: Vec<String> = run.ok().lines().map(str::to_owned).collect();
    assert_eq!(rows.len(), 11);
    assert_eq!(rows[1], "2027-03-27T02:00:00.000000Z,2027-03-27 02:00,+00:00,");
    assert_eq!(rows[10], "2027-04-05T02:00:00.000000Z,2027-04-05 02:00,+00:00,");
}

#[test]
fn both_passes_of_a_doubled_hour_are_told_apart() {
    let sandbox = Sandbox::new();
    let args = ["--cron", "@hourly", "--time-zone", "Europe/Berlin", "--from", "2027-10-30T23:30:00Z", "--count", "3"];
    let run = sandbox.provost(["task", "next", "--fields", "local,offset,note"].iter().chain(&args));
    insta::assert_snapshot!(run.snapshot(), @"
    LOCAL             OFFSET  NOTE
    2027-10-31 02:00  +02:00  clocks go back: 02:00 comes twice, runs in both passes, this is the first
    2027-10-31 02:00  +01:00  clocks go back: 02:00 comes twice, runs in both passes, this is the second
    2027-10-31 03:00  +01:00  -
    --- exit 0
    ");
}

#[test]
fn seconds_are_shown_where_the_clock_shows_some_and_the_list_ends_with_the_calendar() {
    let sandbox = Sandbox::new();
    let next = |args: &[&str]| sandbox.provost(["task", "next", "-o", "csv"].iter().chain(args)).ok();
    let gap =
        ["--cron", "44 0 * * *", "--time-zone", "Africa/Monrovia", "--from", "1972-01-06T12:00:00Z", "--count", "1"];
    assert!(next(&gap).contains("1972-01-07 00:44:30,+00:00,"), "{}", next(&gap));
    let last = next(&["--cron", "@yearly", "--from", "9997-06-01"]);
    assert_eq!(last.lines().count(), 3, "{last}");
    assert_eq!(next(&["--cron", "@yearly", "--from", "9999-06-01"]).lines().count(), 1);
}

#[test]
fn bad_input_is_refused_without_a_database() {
    let sandbox = Sandbox::new();
    for (args, told) in [
        (&["--cron", "61 * * * *"][..], "schedule_cron \"61 * * * *\""),
        (&["--cron", ""], "schedule_cron \"\""),
        (&["--cron", "0 0 31 2 *"], "never fires"),
        (&["--cron", "\u{1b}[2J"], "schedule_cron"),
        (&["--cron", "@daily", "--time-zone", "Berlin"], "time_zone \"Berlin\""),
        (&["--cron", "@daily", "--count", "0"], "'0' for '--count"),
        (&["--cron", "@daily", "--count", "-1"], "'-1' for '--count"),
        (&["--cron", "@daily", "--count", "1001"], "'1001' for '--count"),
        (&["--cron", "@daily", "--count", "99999999999"], "'99999999999' for '--count"),
        (&["--cron", "@daily", "--from", "1969-12-31"], "1969-12-31"),
        (&["--cron", "@daily", "--from", "10000-01-01"], "10000-01-01"),
        (&["--cron", "@daily", "--from", "soon"], "soon"),
        (&["--cron", "@daily", "--fields", "when"], "\"when\""),
        (&["nightly", "--cron", "@daily"], "cannot be used with"),
        (&["nightly", "--time-zone", "UTC"], "cannot be used with"),
        (&[], "<REF|--cron <EXPRESSION>>"),
    ] {
        let run = sandbox.provost(["task", "next"].iter().chain(args));
        assert!(run.code == 2 && run.stdout.is_empty() && run.stderr.contains(told), "{run}");
    }
    assert_eq!(sandbox.files(), Vec::<std::path::PathBuf>::new());
}

both_engines! {
    fn a_task_s_coming_slots_begin_with_the_one_that_is_planned(db: &Database) {
        nightly(db);
        let planned = run(db, "task show nightly -o json").json();
        let next = column(db, "task next nightly --count 5", "scheduled_for");
        assert_eq!(next[0], planned["next_run_at"].as_str().unwrap());
        assert_eq!(serde_json::json!(next), planned["next_runs"]);
        // At or after: a slot at the very time is one of them.
        assert_eq!(column(db, &format!("task next nightly --from {} --count 2", next[1]), "scheduled_for"), next[1..3]);
    }

    fn a_slot_is_shown_on_the_clock_of_the_task_s_zone(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '30 2 * * *' --time-zone Asia/Kolkata");
        assert_eq!(
            lines(db, "task next t --from 2027-01-01 --count 1 -o csv")[1],
            "2027-01-01T21:00:00.000000Z,2027-01-02 02:30,+05:30,"
        );
    }

    fn a_held_task_is_said_to_be_held_and_its_slots_are_listed(db: &Database) {
        nightly(db);
        for (verb, status) in [("pause", "is paused"), ("cancel", "has ended as cancelled")] {
            ok(db, &format!("task {verb} nightly"));
            let run = run(db, "task next nightly --from 2027-01-01 --count 2 -q");
            assert_eq!(run.stdout, "2027-01-01T02:00:00.000000Z\n2027-01-02T02:00:00.000000Z\n");
            assert_eq!(run.stderr, format!("nightly {status}: it runs at none of these times until `provost task resume`\n"));
            assert_eq!(run.code, 0);
        }
    }

    fn a_one_shot_task_has_the_time_that_it_is_due(db: &Database) {
        acting_user(db);
        ok(db, "task create once --skill s --next-run-at 2030-05-01T02:00:00Z --time-zone Europe/Berlin");
        insta::assert_snapshot!(run(db, "task next once -o jsonl").snapshot_with_times(), @r#"
        {"scheduled_for":"2030-05-01T02:00:00.000000Z","local":"2030-05-01 04:00","offset":"+02:00","note":null}
        --- exit 0
        "#);
        // Made by another program without a time, it is due since then.
        insert(db, "name, created_at, updated_at", "'raw', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z'");
        assert_eq!(column(db, "task next raw", "scheduled_for"), ["2026-01-01T00:00:00.000000Z"]);
        // One that has run will not run again.
        let execution = ok(db, "exec start raw -q");
        ok(db, &format!("exec finish {execution} --status success"));
        let run = run(db, "task next raw -o json");
        assert_eq!((run.stdout.as_str(), run.code), ("[]\n", 0));
        assert!(run.stderr.starts_with("raw has ended as completed"), "{run}");
    }

    fn a_schedule_that_another_program_broke_is_named(db: &Database) {
        acting_user(db);
        insert(db, "name, schedule_cron", "'never', '0 0 31 2 *'");
        insert(db, "name, schedule_cron, time_zone", "'nowhere', '@daily', 'Mars/Olympus'");
        refused(run(db, "task next never"), 2, &["0 0 31 2 *", "never fires"]);
        refused(run(db, "task next nowhere"), 2, &["time_zone \"Mars/Olympus\""]);
        all_refused(db, 3, &[("task next nobody", &["no task \"nobody\""])]);
    }
}
