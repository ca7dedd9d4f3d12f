//! `provost task lint`.

use super::{insert, nightly};
use crate::shell::{acting_user, all_refused, column, ok, run};
use crate::support::{Database, Run, Sandbox, both_engines};

/// What is found, each as `task rule`.
fn found(run: &Run) -> Vec<String> {
    let rows: serde_json::Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"));
    let rows = rows.as_array().unwrap();
    assert_eq!(run.code, if rows.is_empty() { 0 } else { 8 }, "{run}");
    assert_eq!(run.stderr, "");
    rows.iter()
        .map(|row| {
            assert_eq!(row["task"].is_null(), row["task_id"].is_null(), "{row}");
            format!("{} {}", row["task"].as_str().unwrap_or("-"), row["rule"].as_str().unwrap())
        })
        .collect()
}

fn lint(db: &Database, of: &str) -> Vec<String> {
    found(&run(db, &format!("task lint {of} -o json")))
}

/// Successful executions of a task, each of so many seconds, one an hour.
fn history(db: &Database, task: &str, seconds: &[u32]) {
    for (hour, seconds) in seconds.iter().enumerate() {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        db.execute(&format!(
            "INSERT INTO execution_results (task_id, status, started_at, ended_at) SELECT id, 'success', \
             '2026-01-01T{hour:02}:00:00.000000Z', '2026-01-01T{hour:02}:{minutes:02}:{seconds:02}.000000Z' \
             FROM scheduled_tasks WHERE name = '{task}'"
        ));
    }
}

#[test]
fn an_expression_is_judged_without_a_database() {
    let sandbox = Sandbox::new();
    let lint = |args: &[&str]| sandbox.provost(["task", "lint", "--cron"].iter().chain(args));
    insta::assert_snapshot!(lint(&["*/7 2 13 * fri", "-o", "json"]).snapshot(), @r#"
    [
      {"task_id":null,"task":null,"rule":"both_days","message":"day of month \"13\" and day of week \"fri\" are both set, and a day that matches either of them is taken","suggestion":"if both, keep one of them and let the work look at the other; if either is meant, make two tasks: \"*/7 2 13 * *\" and \"*/7 2 * * fri\""},
      {"task_id":null,"task":null,"rule":"uneven_step","message":"\"*/7\" leaves 4 minutes between minute 56 and 0, not 7 minutes","suggestion":"write 0,7,14,21,28,35,42,49,56 if that is meant, or take a step that divides 60: */6 or */10"}
    ]
    --- exit 8
    "#);
    insta::assert_snapshot!(lint(&["0 */5 * * *"]).snapshot(), @r#"
    TASK  RULE         MESSAGE                                                  SUGGESTION
    -     uneven_step  "*/5" leaves 4 hours between hour 20 and 0, not 5 hours  write 0,5,10,15,20 if that is meant, or take a step that divides 24: */4 or */6
    --- exit 8
    "#);
    assert_eq!(found(&lint(&["30 2 * * *", "--time-zone", "Europe/Berlin", "-o", "json"])), ["- clock_change"]);
    assert_eq!(found(&lint(&["0 0 31 2 *", "-o", "json"])), ["- never_fires"]);
    insta::assert_snapshot!(lint(&["0 2 * * *"]).snapshot(), @"--- exit 0");
    insta::assert_snapshot!(lint(&["0 2 * * *", "-o", "json"]).snapshot(), @"
    []
    --- exit 0
    ");
    // There is no id to print.
    insta::assert_snapshot!(lint(&["*/7 * * * *", "-q"]).snapshot(), @"--- exit 8");
    assert_eq!(sandbox.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn bad_input_is_refused_and_is_no_finding() {
    let sandbox = Sandbox::new();
    for (args, told) in [
        (&[][..], "<REF|--cron <EXPRESSION>|--all>"),
        (&["--cron", "61 * * * *"], "schedule_cron \"61 * * * *\""),
        (&["--cron", "0 0 31 2 *", "--time-zone", "Berlin"], "time_zone \"Berlin\""),
        (&["--cron", "@daily", "--all"], "cannot be used with"),
        (&["nightly", "--all"], "cannot be used with"),
        (&["nightly", "--cron", "@daily"], "cannot be used with"),
        (&["--all", "--time-zone", "UTC"], "cannot be used with"),
        (&["nightly", "--time-zone", "UTC"], "cannot be used with"),
        (&["--cron", "@daily", "--fields", "severity"], "\"severity\""),
    ] {
        let run = sandbox.provost(["task", "lint"].iter().chain(args));
        refused_without_database(&run, told);
    }
    assert_eq!(sandbox.files(), Vec::<std::path::PathBuf>::new());
}

#[track_caller]
fn refused_without_database(run: &Run, told: &str) {
    assert!(run.code == 2 && run.stdout.is_empty() && run.stderr.contains(told), "{run}");
    assert!(run.stderr.contains("\nhint: ") || told.contains("severity"), "{run}");
}

both_engines! {
    fn a_database_without_anything_odd_is_clean(db: &Database) {
        assert_eq!(lint(db, "--all"), [""; 0]);
        nightly(db);
        ok(db, "task create once --skill s --next-run-at 2030-01-01");
        insta::assert_snapshot!(run(db, "task lint --all").snapshot(), @"--- exit 0");
        insta::assert_snapshot!(run(db, "task lint nightly once").snapshot(), @"--- exit 0");
    }

    fn each_task_has_its_findings_in_the_order_of_the_rules(db: &Database) {
        acting_user(db);
        for (name, cron) in [("b", "*/7 2 13 * sun"), ("a", "30 2 * * *"), ("c", "0 4 * * *")] {
            ok(db, &format!("task create {name} --skill s --cron '{cron}' --time-zone Europe/Berlin"));
        }
        assert_eq!(lint(db, "--all"), ["b clock_change", "b both_days", "b uneven_step", "a clock_change"]);
        // Named ones in the order in which they were named, each once.
        assert_eq!(lint(db, "c a tester/a b"), ["a clock_change", "b clock_change", "b both_days", "b uneven_step"]);
        assert_eq!(lint(db, "c"), [""; 0]);
        assert_eq!(run(db, "task lint --all -q").stdout, format!("{}\n{}\n", ok(db, "task show b -q"), ok(db, "task show a -q")));
    }

    fn what_another_program_wrote_and_no_one_can_read_never_fires(db: &Database) {
        acting_user(db);
        insert(db, "name, schedule_cron", "'never', '0 0 31 2 *'");
        insert(db, "name, schedule_cron, time_zone", "'nowhere', '@daily', 'Mars/Olympus'");
        assert_eq!(lint(db, "--all"), ["never never_fires", "nowhere never_fires"]);
        let said = run(db, "task lint nowhere --fields message,suggestion").stdout;
        assert!(said.contains("Mars/Olympus") && said.contains("IANA"), "{said}");
    }

    fn slots_closer_than_the_usual_run_are_an_overrun(db: &Database) {
        acting_user(db);
        for name in ["slow", "fine", "once"] {
            ok(db, &format!("task create {name} --skill s --cron '*/5 * * * *'"));
        }
        history(db, "slow", &[600, 400, 500, 10]);
        history(db, "fine", &[300, 200, 1000]);
        // What failed says nothing of how long the work takes.
        db.execute(
            "INSERT INTO execution_results (task_id, status, started_at, ended_at) SELECT id, 'failed', \
             '2026-01-02T00:00:00.000000Z', '2026-01-02T10:00:00.000000Z' FROM scheduled_tasks WHERE name = 'once'",
        );
        assert_eq!(lint(db, "--all"), ["slow overrun"]);
        assert_eq!(lint(db, "slow"), ["slow overrun"]);
        let said = run(db, "task lint slow -o json --fields message,suggestion").stdout;
        assert!(said.contains("slots are 5m apart, and the last 4 successful runs (median) took 6m 40s"), "{said}");
        assert!(said.contains("\\\"*/10 * * * *\\\""), "{said}");
    }

    fn only_the_last_twenty_executions_say_what_is_usual(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '*/5 * * * *'");
        // Long ago it took an hour, lately a minute.
        let insert = |count, from: &str, to: &str, first: char| for number in 0..count {
            db.execute(&format!(
                "INSERT INTO execution_results (id, task_id, status, started_at, ended_at) SELECT \
                 '0{first}900000-0000-7000-8000-0000000000{number:02x}', id, 'success', '2026-01-01T{from}:00.000000Z', \
                 '2026-01-01T{to}:00.000000Z' FROM scheduled_tasks"
            ));
        };
        insert(30, "00:00", "01:00", '1');
        assert_eq!(lint(db, "--all"), ["t overrun"]);
        insert(20, "02:00", "02:01", '2');
        assert_eq!(lint(db, "--all"), [""; 0]);
    }

    fn what_is_due_for_more_than_ten_minutes_is_overdue(db: &Database) {
        acting_user(db);
        let ago = |minutes: i64| (chrono::Utc::now() - chrono::TimeDelta::minutes(minutes)).format("%Y-%m-%dT%H:%M:%S.000000Z").to_string();
        insert(db, "name, next_run_at", &format!("'late', '{}'", ago(11)));
        insert(db, "name, next_run_at", &format!("'soon', '{}'", ago(8)));
        insert(db, "name, next_run_at, status", &format!("'held', '{}', 'paused'", ago(99)));
        // Without a time: due since it was made, or at its first slot since it was changed.
        insert(db, "name, created_at, updated_at", &format!("'raw', '{0}', '{0}'", ago(60)));
        insert(db, "name, schedule_cron, created_at, updated_at", &format!("'cron', '* * * * *', '{0}', '{0}'", ago(60)));
        insert(db, "name, schedule_cron, created_at, updated_at", &format!("'yearly', '0 0 29 2 *', '{0}', '{0}'", ago(60)));
        assert_eq!(lint(db, "--all"), ["late overdue", "raw overdue", "cron overdue"]);
        assert_eq!(lint(db, "soon late"), ["late overdue"]);
    }

    fn a_running_execution_whose_lease_has_run_out_is_found(db: &Database) {
        acting_user(db);
        for (name, lease) in [("gone", "'2020-01-01T00:00:00.000000Z'"), ("live", "'2999-01-01T00:00:00.000000Z'"), ("none", "NULL")] {
            insert(db, "name, status", &format!("'{name}', 'running'"));
            db.execute(&format!(
                "INSERT INTO execution_results (task_id, status, started_at, lease_expires_at) SELECT id, 'running', \
                 '2020-01-01T00:00:00.000000Z', {lease} FROM scheduled_tasks WHERE name = '{name}'"
            ));
        }
        assert_eq!(lint(db, "--all"), ["gone lease_run_out"]);
        assert_eq!(lint(db, "live gone"), ["gone lease_run_out"]);
        // Its task was cancelled meanwhile: the worker is as gone as before.
        ok(db, "task cancel gone");
        assert_eq!(lint(db, "--all"), ["gone lease_run_out"]);
        let short = &db.value("SELECT e.id FROM execution_results e JOIN scheduled_tasks t ON t.id = e.task_id WHERE t.name = 'gone'")[28..];
        assert!(run(db, "task lint gone").stdout.contains(short));
    }

    fn ten_pending_tasks_on_one_minute_are_a_herd(db: &Database) {
        acting_user(db);
        let crowd = |name: char, count: u32, at: &str, status: &str| for number in 0..count {
            insert(db, "name, next_run_at, status", &format!("'{name}{number}', '{at}:{number:02}.000000Z', '{status}'"));
        };
        crowd('a', 12, "2999-01-01T02:00", "pending");
        crowd('b', 9, "2999-01-01T03:00", "pending");
        crowd('c', 12, "2999-01-01T04:00", "paused");
        assert_eq!(lint(db, "--all"), ["- herd"]);
        insta::assert_snapshot!(run(db, "task lint --all -o json").snapshot_with_times(), @r#"
        [
          {"task_id":null,"task":null,"rule":"herd","message":"12 pending tasks are due on the same minute, 2999-01-01T02:00:00.000000Z","suggestion":"stagger them over the hour, 5 minutes apart (0, 5, 10, …)"}
        ]
        --- exit 8
        "#);
        // Of the named tasks, the minutes on which they are due.
        assert_eq!(lint(db, "a3 a4"), ["- herd"]);
        assert_eq!(lint(db, "b3"), [""; 0]);
        // What is due already is work that waits, and no herd.
        crowd('d', 12, &(chrono::Utc::now() - chrono::TimeDelta::minutes(3)).format("%Y-%m-%dT%H:%M").to_string(), "pending");
        assert_eq!(lint(db, "--all"), ["- herd"]);
    }

    fn a_task_that_has_ended_is_judged_only_when_it_is_named(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '*/7 * * * *'");
        ok(db, "task cancel t");
        assert_eq!(lint(db, "--all"), [""; 0]);
        assert_eq!(lint(db, "t"), ["t uneven_step"]);
    }

    fn more_tasks_than_a_page_are_all_looked_at(db: &Database) {
        acting_user(db);
        let numbers = db.by_engine(
            "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 2001) SELECT n FROM s",
            "SELECT generate_series(1, 2001) AS n",
        );
        db.execute(&format!(
            "INSERT INTO scheduled_tasks (user_id, name, skill_name, schedule_cron, next_run_at) \
             SELECT users.id, 't' || n, 's', '*/7 * * * *', '2999-01-01T00:00:00.000000Z' FROM users, ({numbers}) AS numbers"
        ));
        let rules = run(db, "task lint --all -o csv --fields rule");
        assert_eq!(rules.code, 8);
        let rules: Vec<&str> = rules.stdout.lines().skip(1).collect();
        assert_eq!(rules.iter().filter(|rule| **rule == "uneven_step").count(), 2001);
        assert_eq!(rules.len(), 2002);
        assert_eq!(rules.last(), Some(&"herd"));
    }

    fn an_unknown_task_is_exit_3_and_nothing_is_written(db: &Database) {
        nightly(db);
        all_refused(db, 3, &[("task lint nobody", &["no task \"nobody\""]), ("task lint nightly nobody", &["no task \"nobody\""])]);
        let before = db.dump();
        ok(db, "task lint --all");
        assert_eq!(db.dump(), before);
        assert_eq!(column(db, "task lint --all", "rule"), [""; 0]);
    }
}
