//! `provost task claim`: what is taken, in which order, and what of it is told.

use super::insert;
use crate::shell::{acting_user, all_refused, column, ok, run};
use crate::support::{Database, both_engines};

/// The acting user and the agent `w1`.
fn worker(db: &Database) {
    acting_user(db);
    ok(db, "agent create w1");
}

/// The names of up to so many tasks that `w1` takes with these flags, in order.
fn taken(db: &Database, flags: &str) -> Vec<String> {
    column(db, &format!("task claim --agent w1 {flags}"), "task")
}

both_engines! {
    fn what_is_taken_is_running_by_a_lease(db: &Database) {
        worker(db);
        insert(db, "name, params, timeout_seconds, next_run_at", "'t', '{\"a\":1}', 60, '2020-01-01T00:00:00.000000Z'");
        insta::assert_snapshot!(run(db, "task claim --agent w1 --lease 10m -o json").snapshot_with_times(), @r#"
        [
          {"execution_id":"[id]","task_id":"[id]","task":"t","skill_name":"shell","params":{"a":1},"scheduled_for":"2020-01-01T00:00:00.000000Z","attempt":1,"lease_expires_at":"[time]","timeout_seconds":60}
        ]
        --- exit 0
        "#);
        let execution = run(db, "exec list -o json").json();
        assert_eq!((&execution[0]["status"], &execution[0]["agent"]), (&"running".into(), &"w1".into()));
        assert_eq!(column(db, "task list", "status"), ["running"]);
        let lease = db.by_engine(
            "SELECT round((julianday(lease_expires_at) - julianday(started_at)) * 86400) = 600 FROM execution_results",
            "SELECT (lease_expires_at - started_at = interval '10 min')::integer FROM execution_results",
        );
        assert_eq!(db.value(lease), "1");
        assert_eq!(column(db, "audit trail task t", "action"), ["claim"]);
        assert_ne!(db.value("SELECT last_active_at FROM agents"), "");
    }

    fn nothing_due_is_an_empty_list_and_no_error(db: &Database) {
        worker(db);
        ok(db, "task create t --skill s --next-run-at 9000-01-01");
        insta::assert_snapshot!(run(db, "task claim --agent w1 -o json").snapshot(), @r"
        []
        --- exit 0
        ");
        assert_eq!(run(db, "task claim --agent w1 -o jsonl").ok(), "");
        assert_eq!(run(db, "task claim --agent w1 -q").ok(), "");
        assert_eq!(db.value("SELECT count(*) FROM execution_results"), "0");
    }

    fn higher_priority_is_taken_first_then_the_older_slot(db: &Database) {
        worker(db);
        for (name, priority, next) in [
            ("late", 0, "2020-01-03"), ("early", 0, "2020-01-01"), ("idle", -1, "2019-01-01"), ("urgent", 5, "2020-01-03"),
        ] {
            insert(db, "name, priority, next_run_at", &format!("'{name}', {priority}, '{next}T00:00:00.000000Z'"));
        }
        assert_eq!(taken(db, ""), ["urgent"]);
        assert_eq!(taken(db, "--count 2"), ["early", "late"]);
        assert_eq!(taken(db, "--count 1000"), ["idle"]);
        assert_eq!(taken(db, "--count 1000"), [""; 0]);
    }

    fn the_agent_s_capabilities_and_the_skills_asked_for_narrow(db: &Database) {
        worker(db);
        ok(db, "agent create picky --capability load --capability ship");
        for skill in ["load", "ship", "bake"] {
            ok(db, &format!("task create a-{skill} --skill {skill}"));
            ok(db, &format!("task create b-{skill} --skill {skill}"));
        }
        let picky = |flags: &str| column(db, &format!("task claim --agent picky --count 9 {flags}"), "task");
        // Of what is asked for, what it does not declare is left to others.
        assert_eq!(picky("--skill ship --skill bake"), ["a-ship", "b-ship"]);
        assert_eq!(picky(""), ["a-load", "b-load"]);
        assert_eq!(picky(""), [""; 0]);
        assert_eq!(taken(db, "--skill load --skill ship"), [""; 0]);
        assert_eq!(taken(db, "--skill bake"), ["a-bake"]);
        assert_eq!(taken(db, ""), ["b-bake"], "an agent that declares nothing takes anything");
    }

    fn a_project_narrows(db: &Database) {
        worker(db);
        ok(db, "project create etl");
        ok(db, "task create other --skill s");
        ok(db, "task create load --skill s --project etl");
        assert_eq!(taken(db, "--count 9 --project etl"), ["load"]);
        assert_eq!(taken(db, "--count 9 --project etl"), [""; 0]);
        assert_eq!(taken(db, "--count 9"), ["other"]);
    }

    fn a_bad_claim_is_refused(db: &Database) {
        worker(db);
        ok(db, "agent create off");
        ok(db, "agent update off --status offline");
        ok(db, "agent create picky --capability load");
        ok(db, "task create t --skill load");
        all_refused(db, 2, &[
            ("task claim", &["--agent"]),
            ("task claim --agent w1 --count 0", &["'0'", "1..=1000"]),
            ("task claim --agent w1 --count -1", &["'-1'", "1..=1000"]),
            ("task claim --agent w1 --count 1001", &["'1001'", "1..=1000"]),
            ("task claim --agent w1 --lease 0s", &["'0s'", "more than 0"]),
            ("task claim --agent w1 --lease -5m", &["'-5m'", "more than 0"]),
            ("task claim --agent w1 --lease 1ns", &["'1ns'", "more than 0"]),
            ("task claim --agent w1 --lease soon", &["'soon'", "such as 30s"]),
            ("task claim --agent w1 --lease 8000y", &["lease", "after the year 9999"]),
            ("task claim --agent w1 --wait soon", &["'soon'", "--wait"]),
        ]);
        all_refused(db, 3, &[
            ("task claim --agent nobody", &["no agent \"nobody\""]),
            ("task claim --agent w1 --project none", &["no project \"none\""]),
        ]);
        all_refused(db, 5, &[
            ("task claim --agent off", &["agent \"off\" is offline"]),
            ("task claim --agent picky --skill ship", &["agent \"picky\" has none of the skills ship"]),
        ]);
    }

    fn a_dry_run_takes_nothing_and_does_not_wait(db: &Database) {
        worker(db);
        ok(db, "task create t --skill s");
        let before = db.dump();
        assert_eq!(taken(db, "--dry-run"), ["t"]);
        assert_eq!(db.dump(), before);
        ok(db, "task update t --next-run-at 9000-01-01");
        assert_eq!(taken(db, "--dry-run --wait 1h"), [""; 0]);
    }

    fn a_task_of_another_program_without_a_time_is_taken(db: &Database) {
        worker(db);
        insert(db, "name", "'raw'");
        insert(db, "name, schedule_cron", "'never', '0 0 31 2 *'");
        insert(db, "name, schedule_cron, created_at, updated_at",
            "'nightly', '0 2 * * *', '2020-05-05T00:30:00.000000Z', '2020-05-05T00:30:00.000000Z'");
        assert_eq!(taken(db, "--count 9"), ["nightly", "raw"]);
        let slot = ok(db, "exec list --task nightly -o jsonl --fields scheduled_for,attempt");
        assert_eq!(slot, "{\"scheduled_for\":\"2020-05-05T02:00:00.000000Z\",\"attempt\":1}");
        assert_eq!(column(db, "audit trail task raw", "action"), ["claim", "plan"]);
    }

    fn a_task_that_another_program_left_pending_with_a_running_execution_does_not_stop_the_queue(db: &Database) {
        worker(db);
        insert(db, "name, priority, next_run_at", "'stuck', 9, '2020-01-01T00:00:00.000000Z'");
        insert(db, "name, next_run_at", "'free', '2020-01-01T00:00:00.000000Z'");
        ok(db, "exec start stuck");
        db.execute("UPDATE scheduled_tasks SET status = 'pending' WHERE name = 'stuck'");
        assert_eq!(taken(db, ""), ["free"]);
        assert_eq!(taken(db, "--count 9"), [""; 0]);
    }
}
