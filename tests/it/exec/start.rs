//! `provost exec start`.

use super::{SLOT, due, finish, start, task};
use crate::shell::{acting_user, ok, refused, run};
use crate::support::both_engines;

both_engines! {
    fn an_execution_of_a_due_task_is_for_its_slot(db: &Database) {
        due(db, "--cron '0 2 * * *'");
        ok(db, "agent create w1");
        insta::assert_snapshot!(run(db, "exec start t --agent w1").snapshot_with_times(), @r"
        ID                [id]
        TASK ID           [id]
        TASK              t
        AGENT ID          [id]
        AGENT             w1
        STATUS            running
        SCHEDULED FOR     2020-01-01T02:00:00.000000Z (2020-01-01)
        ATTEMPT           1
        STARTED AT        [time] ([ago])
        ENDED AT          -
        DURATION MS       -
        EXIT CODE         -
        LEASE EXPIRES AT  -
        OUTPUT            -
        ERROR             -
        CREATED AT        [time] ([ago])
        UPDATED AT        [time] ([ago])
        CREATED BY        tester
        UPDATED BY        tester
        VERSION           1
        --- exit 0
        ");
        let task = task(db);
        assert_eq!((&task["status"], &task["slot_at"], &task["slot_attempts"]), (&"running".into(), &SLOT.into(), &1.into()));
        assert!(!task["last_run_at"].is_null(), "{task}");
    }

    fn one_started_before_its_time_is_for_no_slot(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '0 2 * * *'");
        let before = task(db);
        let id = start(db);
        assert!(run(db, &format!("exec show {id} -o json")).json()["scheduled_for"].is_null());
        finish(db, &id, "--status success");
        assert_eq!(task(db)["next_run_at"], before["next_run_at"], "the slot itself is still to come");
    }

    fn a_start_is_on_record_with_what_it_did_to_the_task(db: &Database) {
        due(db, "");
        ok(db, "exec start t --reason 'by hand'");
        let entries = db.sql("SELECT table_name, action, reason FROM audit_logs WHERE reason IS NOT NULL ORDER BY sequence");
        assert_eq!(entries.len(), 2, "{entries:?}");
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE reason IS NOT NULL AND table_name = 'scheduled_tasks'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields["status"], serde_json::json!({"old": "pending", "new": "running"}));
        assert_eq!(fields["slot_attempts"], serde_json::json!({"old": 0, "new": 1}));
    }

    fn a_task_that_is_not_pending_is_not_started(db: &Database) {
        due(db, "");
        start(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "exec start t").snapshot(), @r#"
        --- stderr
        error: task "t" can't be started: it is running, and only a pending task can be started
        hint: `provost exec list --status running` shows who works on it
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
        ok(db, "task pause t");
        insta::assert_snapshot!(run(db, "exec start t").snapshot(), @r#"
        --- stderr
        error: task "t" can't be started: it is paused, and only a pending task can be started
        hint: `provost task resume` makes it pending again
        --- exit 5
        "#);
        ok(db, "task cancel t");
        refused(run(db, "exec start t"), 5, &["it is cancelled"]);
    }

    fn a_second_live_execution_is_refused_whatever_the_task_says(db: &Database) {
        due(db, "");
        start(db);
        db.execute("UPDATE scheduled_tasks SET status = 'pending'");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "exec start t").snapshot(), @r#"
        --- stderr
        error: task "t" has a running execution [ id ].. already
        hint: end it first with `provost exec finish`
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }

    fn an_agent_that_starts_something_was_heard_of(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        assert_eq!(db.value("SELECT last_active_at FROM agents"), "");
        ok(db, "exec start t --agent W1");
        assert_ne!(db.value("SELECT last_active_at FROM agents"), "");
        assert_eq!(db.value("SELECT version FROM agents"), "1");
    }

    fn a_dry_run_starts_nothing(db: &Database) {
        due(db, "");
        let before = db.dump();
        assert_eq!(run(db, "exec start t --dry-run -o json").json()["status"], "running");
        assert_eq!(db.dump(), before);
    }

    fn a_slot_that_was_worked_on_goes_on_counting_its_attempts(db: &Database) {
        due(db, "");
        let id = start(db);
        finish(db, &id, "--status success");
        ok(db, "task resume t");
        ok(db, &format!("task update t --next-run-at {SLOT}"));
        let again = ok(db, "exec start t -o jsonl --fields scheduled_for,attempt");
        assert_eq!(again, "{\"scheduled_for\":\"2020-01-01T02:00:00.000000Z\",\"attempt\":2}");
    }
}
