//! `provost exec stats`.

mod model;
mod plot;
mod random;
mod rollup;

use crate::shell::{acting_user, all_refused, column, lines, ok, run};
use crate::support::{Database, both_engines};

/// A finished execution of the task with this name, or one that runs when it has no length in seconds.
pub fn insert(db: &Database, task: &str, status: &str, started_at: &str, seconds: Option<u32>) {
    let started = provost::sql_types::Instant::parse(started_at).unwrap();
    let ended = seconds.map_or("NULL".to_owned(), |seconds| {
        format!("'{}'", started.plus(chrono::TimeDelta::seconds(seconds.into())).unwrap())
    });
    db.execute(&format!(
        "INSERT INTO execution_results (task_id, status, started_at, ended_at) \
         SELECT id, '{status}', '{started}', {ended} FROM scheduled_tasks WHERE name = '{task}'"
    ));
}

/// A week of `nightly`, of which the last two nights failed; `hourly` ran once and was called off once, and
/// `never` did not run.
pub fn week(db: &Database) {
    acting_user(db);
    ok(db, "project create etl");
    ok(db, "task create nightly --skill backup --project etl");
    ok(db, "task create hourly --skill load");
    ok(db, "task create never --skill load");
    for (status, day, seconds) in [
        ("success", 2, Some(10)),
        ("success", 3, Some(20)),
        ("success", 5, Some(30)),
        ("failed", 7, Some(40)),
        ("timeout", 8, Some(3_600)),
    ] {
        insert(db, "nightly", status, &format!("2026-03-{day:02}T02:00:00Z"), seconds);
    }
    insert(db, "hourly", "success", "2026-03-08T23:59:59.999999Z", Some(1));
    insert(db, "hourly", "cancelled", "2026-03-09T00:00:00Z", Some(0));
    insert(db, "hourly", "running", "2026-03-09T10:00:00Z", None);
}

both_engines! {
    fn the_whole_is_one_record(db: &Database) {
        week(db);
        insta::assert_snapshot!(run(db, "exec stats").snapshot_with_times(), @r"
        TOTAL              8
        SUCCESS            4
        FAILED             1
        TIMEOUT            1
        CANCELLED          1
        ABANDONED          0
        RUNNING            1
        SUCCESS RATE       57.1%
        P50 DURATION MS    20000
        P95 DURATION MS    3600000
        P99 DURATION MS    3600000
        MAX DURATION MS    3600000
        FAILURES IN A ROW  0
        LAST SUCCESS AT    [time] (2026-03-08)
        LAST RUN AT        2026-03-09T10:00:00.000000Z (2026-03-09)
        --- exit 0
        ");
        let whole = run(db, "exec stats -o json").json();
        assert_eq!((&whole["total"], &whole["success_rate"]), (&8.into(), &(4.0 / 7.0).into()));
        assert_eq!(ok(db, "exec stats -q"), "8");
        assert_eq!(ok(db, "exec stats --since 2026-03-09 -o csv --fields total,success_rate,last_success_at"), "total,success_rate,last_success_at\r\n2,0.0,");
    }

    fn what_fails_most_comes_first(db: &Database) {
        week(db);
        let fields = "--fields group,total,success,failed,timeout,cancelled,running,p50_duration_ms,p95_duration_ms,max_duration_ms,failures_in_a_row -o csv";
        assert_eq!(lines(db, &format!("exec stats --by task {fields}"))[1..], [
            "nightly,5,3,1,1,0,0,30000,3600000,3600000,2",
            "hourly,3,1,0,0,1,1,0,1000,1000,0",
        ]);
        // A task without a project has none to be named.
        assert_eq!(lines(db, &format!("exec stats --by project {fields}"))[1..], [
            "etl,5,3,1,1,0,0,30000,3600000,3600000,2",
            ",3,1,0,0,1,1,0,1000,1000,0",
        ]);
        assert_eq!(column(db, "exec stats --by skill", "group"), ["backup", "load"]);
        assert_eq!(lines(db, "exec stats --by agent -o csv --fields group,total")[1..], [",8"]);
        assert_eq!(lines(db, "exec stats --by status -o csv --fields group,total,failures_in_a_row")[1..], [
            "success,4,", "cancelled,1,", "failed,1,", "running,1,", "timeout,1,",
        ]);
        let first = run(db, "exec stats --by task --limit 1 -q");
        assert_eq!(first.stderr, "first 1 shown; there are more: give a larger --limit\n");
        assert_eq!(first.stdout.trim_end(), ok(db, "task show nightly -q"));
    }

    fn a_day_without_an_execution_is_seen(db: &Database) {
        week(db);
        assert_eq!(lines(db, "exec stats --by day -o csv --fields group,total,success_rate")[1..], [
            "2026-03-09,2,0.0", "2026-03-08,2,0.5", "2026-03-07,1,0.0", "2026-03-06,0,", "2026-03-05,1,1.0",
            "2026-03-04,0,", "2026-03-03,1,1.0", "2026-03-02,1,1.0",
        ]);
        assert_eq!(column(db, "exec stats --by day --limit 3", "group"), ["2026-03-09", "2026-03-08", "2026-03-07"]);
        let week = lines(db, "exec stats --by weekday -o csv --fields group,total");
        assert_eq!(week[1..], ["Monday,3", "Tuesday,1", "Wednesday,0", "Thursday,1", "Friday,0", "Saturday,1", "Sunday,2"]);
        let hours = lines(db, "exec stats --by hour -o csv --fields group,total");
        assert_eq!((hours.len(), hours[1].as_str(), hours[3].as_str(), hours[24].as_str()), (25, "00,1", "02,5", "23,1"));
    }

    fn what_is_always_empty_has_no_column_and_what_has_no_id_no_line(db: &Database) {
        week(db);
        for (by, has_a_row) in [("task", true), ("project", true), ("status", false), ("day", false), ("hour", false), ("weekday", false)] {
            let header = lines(db, &format!("exec stats --by {by}"))[0].clone();
            assert_eq!(header.contains("FAILURES IN A ROW"), has_a_row, "{by}: {header}");
            assert!(run(db, &format!("exec stats --by {by} -o json")).json()[0].get("failures_in_a_row").is_some(), "{by}");
            assert_eq!(column(db, &format!("exec stats --by {by} --limit 1"), "failures_in_a_row").len(), 1, "{by}");
        }
        assert_eq!(run(db, "exec stats --by project -q").ok(), run(db, "project show etl -q").ok());
        assert_eq!(run(db, "exec stats --by agent -q").ok(), "");
    }

    fn a_range_that_ends_before_it_begins_is_refused(db: &Database) {
        acting_user(db);
        for verb in [
            "exec stats", "exec list", "exec export --format jsonl", "task list", "project list", "agent list", "agent utilization",
            "user list", "audit list", "audit stats", "audit export --format jsonl",
        ] {
            let refused = run(db, &format!("{verb} --since 2026-03-02 --until 2026-03-01T12:00:00Z")).fails(2);
            assert!(refused.contains("--since 2026-03-02T00:00:00.000000Z is after --until 2026-03-01T12"), "{verb}: {refused}");
        }
        assert_eq!(ok(db, "exec list --since 2026-03-02 --until 2026-03-02 --count"), "0");
    }

    fn it_is_narrowed_by_each_filter(db: &Database) {
        week(db);
        ok(db, "agent create w1");
        ok(db, "user create ada");
        let total = |filter: &str| ok(db, &format!("exec stats -q {filter}"));
        assert_eq!(total("--task nightly"), "5");
        assert_eq!(total("--task never"), "0");
        assert_eq!(total("--project etl --since 2026-03-05"), "3");
        assert_eq!(total("--until 2026-03-05"), "2");
        assert_eq!((total("--user tester"), total("--user ada"), total("--agent w1")), ("8".into(), "0".into(), "0".into()));
        assert_eq!(column(db, "exec stats --by task --project etl --user tester", "total"), ["5"]);
        let one = run(db, "exec stats --task hourly -o json").json();
        assert_eq!((&one["running"], &one["failures_in_a_row"]), (&1.into(), &0.into()));
    }

    fn nothing_to_count_is_zero_or_an_empty_list(db: &Database) {
        let whole = run(db, "exec stats -o json").json();
        assert_eq!((&whole["total"], &whole["failures_in_a_row"], whole["success_rate"].is_null()), (&0.into(), &0.into(), true));
        for by in ["task", "project", "agent", "skill", "status", "day", "hour", "weekday"] {
            assert_eq!(ok(db, &format!("exec stats --by {by} -o json")), "[]", "{by}");
        }
        all_refused(db, 2, &[
            ("exec stats --by robot", &["'robot'", "weekday"]),
            ("exec stats --plot -o csv", &["for people"]),
            ("exec stats --by task --plot -q", &["for people"]),
            ("exec stats --since yesterday", &["yesterday"]),
        ]);
        assert!(run(db, "exec stats --fields bar").fails(2).contains("last_run_at"));
        assert!(run(db, "exec stats --by day --fields bar --plot").fails(2).contains("last_run_at"));
        run(db, "exec stats --task nope").fails(3);
    }
}
