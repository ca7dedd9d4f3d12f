//! `provost task pause`, `resume` and `cancel`, with and without a live execution.

use super::nightly;
use crate::shell::{acting_user, ok, run};
use crate::support::{Database, both_engines};
use serde_json::Value;

fn shown(db: &Database) -> Value {
    run(db, "task show nightly -o json").json()
}

/// The task's status and whether it has a time.
fn stands(db: &Database) -> (String, bool) {
    let task = shown(db);
    (task["status"].as_str().unwrap().to_owned(), !task["next_run_at"].is_null())
}

fn is(status: &str, planned: bool) -> (String, bool) {
    (status.to_owned(), planned)
}

both_engines! {
    fn a_paused_task_is_not_due_until_it_is_resumed(db: &Database) {
        nightly(db);
        insta::assert_snapshot!(run(db, "task pause nightly --reason 'disk swap' --fields name,status,version").snapshot(), @r"
        NAME     nightly
        STATUS   paused
        VERSION  2
        --- exit 0
        ");
        assert_eq!(ok(db, "task due --at 9999-01-01 -q"), "");
        insta::assert_snapshot!(run(db, "task resume nightly --fields name,status,version").snapshot(), @r"
        NAME     nightly
        STATUS   pending
        VERSION  3
        --- exit 0
        ");
        assert_ne!(ok(db, "task due --at 9999-01-01 -q"), "");
        let trail = db.sql("SELECT action, reason FROM audit_logs WHERE table_name = 'scheduled_tasks' ORDER BY sequence");
        let expected = [("create", None), ("pause", Some("disk swap")), ("resume", None)];
        assert_eq!(trail, expected.map(|(action, reason)| vec![Some(action.to_owned()), reason.map(str::to_owned)]));
    }

    fn a_resumed_task_is_planned_anew_and_its_missed_slots_are_gone(db: &Database) {
        nightly(db);
        ok(db, "task pause nightly");
        db.execute("UPDATE scheduled_tasks SET next_run_at = '2020-01-01T02:00:00.000000Z', slot_attempts = 2, slot_at = '2020-01-01T02:00:00.000000Z'");
        let task = run(db, "task resume nightly -o json").json();
        assert!(task["next_run_at"].as_str() > task["created_at"].as_str(), "{task}");
        assert!(task["slot_at"].is_null() && task["slot_attempts"] == 0, "{task}");
    }

    fn a_task_paused_while_it_runs_is_left_paused_by_its_execution(db: &Database) {
        nightly(db);
        let execution = ok(db, "exec start nightly -q");
        ok(db, "task pause nightly");
        assert_eq!(run(db, &format!("exec show {execution} -o json")).json()["status"], "running");
        ok(db, &format!("exec finish {execution} --status success"));
        assert_eq!(stands(db).0, "paused");
        ok(db, "task resume nightly");
        assert_eq!(stands(db), is("pending", true));
    }

    fn a_task_resumed_while_its_execution_is_live_runs_on(db: &Database) {
        nightly(db);
        let execution = ok(db, "exec start nightly -q");
        for verb in ["pause", "cancel"] {
            ok(db, &format!("task {verb} nightly"));
            ok(db, "task resume nightly");
            assert_eq!(stands(db).0, "running", "{verb}");
        }
        ok(db, &format!("exec finish {execution} --status success"));
        assert_eq!(stands(db), is("pending", true));
    }

    fn a_cancelled_task_has_no_time_and_stays_cancelled_when_its_execution_ends(db: &Database) {
        nightly(db);
        ok(db, "task cancel nightly");
        assert_eq!(stands(db), is("cancelled", false));
        ok(db, "task resume nightly");
        let execution = ok(db, "exec start nightly -q");
        ok(db, "task cancel nightly");
        ok(db, &format!("exec finish {execution} --status failed"));
        assert_eq!(stands(db), is("cancelled", false));
    }

    fn an_ended_one_shot_task_goes_on_when_resumed(db: &Database) {
        acting_user(db);
        ok(db, "task create nightly --skill s");
        for (end, status) in [("success", "completed"), ("failed", "failed"), ("timeout", "failed"), ("cancelled", "cancelled")] {
            let execution = ok(db, "exec start nightly -q");
            ok(db, &format!("exec finish {execution} --status {end}"));
            assert_eq!(stands(db), is(status, false), "{end}");
            ok(db, "task resume nightly");
            assert_eq!(stands(db), is("pending", true), "{end}");
            assert_eq!(shown(db)["slot_attempts"], 0);
        }
    }

    fn pausing_a_paused_task_changes_nothing(db: &Database) {
        nightly(db);
        ok(db, "task pause nightly");
        let before = db.dump();
        ok(db, "task pause nightly");
        assert_eq!(db.dump(), before);
    }

    fn a_dry_run_of_each_changes_nothing(db: &Database) {
        nightly(db);
        let before = db.dump();
        assert_eq!(run(db, "task pause nightly -n -o json").json()["status"], "paused");
        assert_eq!(run(db, "task cancel nightly -n -o json").json()["status"], "cancelled");
        run(db, "task resume nightly -n").fails(5);
        assert_eq!(db.dump(), before);
    }
}
