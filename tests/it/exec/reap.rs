//! `provost exec reap`, and what is left of an execution that was reaped.

use std::process::Stdio;

use super::{SLOT, claim, due, start, task};
use crate::shell::{ok, refused, run, run_with};
use crate::support::{Database, both_engines};
use serde_json::json;

/// The task `t`, claimed by `w1`, with a lease that has run out.
fn expired(db: &Database, flags: &str) -> String {
    due(db, flags);
    ok(db, "agent create w1");
    let id = claim(db);
    db.execute("UPDATE execution_results SET lease_expires_at = '2020-01-01T00:00:00.000000Z'");
    id
}

both_engines! {
    fn a_lease_that_ran_out_ends_its_execution_and_the_task_moves_on(db: &Database) {
        let id = expired(db, "--max-attempts 2 --retry-delay-seconds 3600");
        insta::assert_snapshot!(run(db, "exec reap --fields id,task,agent,status,attempt -o jsonl").snapshot(), @r#"
        {"id":"[id]","task":"t","agent":"w1","status":"abandoned","attempt":1}
        --- exit 0
        "#);
        let execution = run(db, &format!("exec show {id} -o json")).json();
        assert!(!execution["ended_at"].is_null(), "{execution}");
        assert_eq!(execution["error"], "its lease ran out at 2020-01-01T00:00:00.000000Z, and nobody renewed it");
        let task = task(db);
        assert_eq!((&task["status"], &task["slot_at"], &task["slot_attempts"]), (&json!("pending"), &json!(SLOT), &json!(1)));
        let entries = db.sql("SELECT table_name FROM audit_logs WHERE action = 'reap' ORDER BY sequence");
        assert_eq!(entries, [[Some("execution_results".to_owned())], [Some("scheduled_tasks".to_owned())]]);
        assert_eq!(ok(db, "exec reap -q"), "", "once is enough");
    }

    fn who_lives_is_left_alone(db: &Database) {
        due(db, "--timeout-seconds 3600");
        ok(db, "agent create w1");
        claim(db);
        ok(db, "task create by-hand --skill s");
        // Started by hand, it has no lease that could run out.
        ok(db, "exec start by-hand");
        let before = db.dump();
        assert_eq!(run(db, "exec reap -o json").ok(), "[]\n");
        assert_eq!(db.dump(), before);
    }

    fn one_that_ran_far_beyond_its_time_out_is_ended_as_such_with_or_without_a_lease(db: &Database) {
        due(db, "--timeout-seconds 60 --max-attempts 2");
        let id = start(db);
        let started = |ago: u32| db.execute(&format!(
            "UPDATE execution_results SET started_at = {}",
            db.by_engine(
                format!("strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', '-{ago} seconds')"),
                format!("clock_timestamp() - interval '{ago} seconds'"),
            )
        ));
        // Its own worker has a minute more to end it.
        started(90);
        assert_eq!(ok(db, "exec reap -q"), "");
        started(150);
        assert_eq!(ok(db, "exec reap -q"), id);
        let execution = run(db, &format!("exec show {id} -o json")).json();
        assert_eq!((&execution["status"], &execution["error"]),
            (&json!("timeout"), &json!("it ran longer than 60 s, and nobody ended it")));
        assert_eq!(task(db)["status"], "pending", "it is tried again");
    }

    fn what_was_reaped_can_no_longer_be_renewed_appended_to_or_finished(db: &Database) {
        let id = expired(db, "--max-attempts 2 --retry-delay-seconds 0");
        ok(db, "exec reap -q");
        let next = claim(db);
        let before = db.dump();
        for line in ["exec renew", "exec finish --status success", "exec finish --agent w1 --status failed"] {
            refused(run(db, &format!("{line} {id}")), 5, &["has ended already: abandoned"]);
        }
        refused(run_with(db, &format!("exec log {id} -"), "late\n"), 5, &["has ended already: abandoned"]);
        assert_eq!(db.dump(), before, "neither the old execution nor the new one is touched");
        ok(db, &format!("exec finish {next} --status success"));
    }

    fn another_agent_s_execution_is_not_finished(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        ok(db, "agent create w2");
        let id = claim(db);
        let before = db.dump();
        refused(run(db, &format!("exec finish {id} --status success --agent w2")), 5, &["held by agent \"w1\", not by \"w2\""]);
        assert_eq!(db.dump(), before);
        ok(db, &format!("exec finish {id} --status success --agent w1"));
    }

    fn an_execution_of_no_agent_is_not_finished_by_one(db: &Database) {
        due(db, "");
        ok(db, "agent create w2");
        let id = start(db);
        refused(run(db, &format!("exec finish {id} --status success --agent w2")), 5, &["held by no agent, not by \"w2\""]);
    }

    fn of_a_finish_and_reaps_at_once_exactly_one_wins(db: &Database) {
        for round in 0..5 {
            let db = &db.another();
            let id = expired(db, "--max-attempts 1");
            let spawn = |args: &[&str]| {
                db.command(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            };
            // Each has the better start in turn.
            let mut reaps = Vec::new();
            if round % 2 == 0 {
                reaps.push(spawn(&["exec", "reap", "-q"]));
            }
            let finish = spawn(&["exec", "finish", &id, "--status", "success"]);
            reaps.push(spawn(&["exec", "reap", "-q"]));
            let finished = finish.wait_with_output().unwrap();
            let told = String::from_utf8(finished.stderr).unwrap();
            let mut reaped = String::new();
            for reap in reaps {
                let output = reap.wait_with_output().unwrap();
                assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
                reaped.push_str(&String::from_utf8(output.stdout).unwrap());
            }
            let outcome = (finished.status.code().unwrap(), reaped.trim_end(), task(db)["status"].clone());
            let won = if reaped.is_empty() { (0, "", json!("completed")) } else { (5, id.as_str(), json!("failed")) };
            assert_eq!(outcome, won, "{told}");
            assert!(reaped.is_empty() || told.contains("has ended already: abandoned"), "{told}");
            let endings = "SELECT count(*) FROM audit_logs WHERE table_name = 'execution_results' AND action IN ('finish', 'reap')";
            assert_eq!(db.value(endings), "1");
        }
    }

    fn a_paused_or_cancelled_task_stays_so(db: &Database) {
        for (verb, status) in [("pause", "paused"), ("cancel", "cancelled")] {
            let db = &db.another();
            expired(db, "--max-attempts 2");
            ok(db, &format!("task {verb} t"));
            ok(db, "exec reap -q");
            let task = task(db);
            assert_eq!((&task["status"], &task["slot_attempts"]), (&json!(status), &json!(0)));
        }
    }

    fn more_than_one_transaction_takes_are_all_reaped(db: &Database) {
        expired(db, "");
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name, status) \
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 600) \
            SELECT users.id, 'many ' || n, 's', 'running' FROM users, numbers");
        db.execute("INSERT INTO execution_results (task_id, lease_expires_at) \
            SELECT id, '2020-01-01T00:00:00.000000Z' FROM scheduled_tasks WHERE name LIKE 'many%'");
        let would = run(db, "exec reap --dry-run -q").ok().lines().count();
        assert_eq!(would, 500, "a dry run shows what the first transaction would end");
        assert_eq!(run(db, "exec reap -q").ok().lines().count(), 601);
        assert_eq!(db.value("SELECT count(*) FROM execution_results WHERE status = 'running'"), "0");
    }

    fn a_dry_run_reaps_nothing(db: &Database) {
        let id = expired(db, "");
        let before = db.dump();
        assert_eq!(ok(db, "exec reap --dry-run -q"), id);
        assert_eq!(db.dump(), before);
    }
}
