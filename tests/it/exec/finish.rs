//! `provost exec finish`, and what it leaves of the task.

use super::{SLOT, due, finish, start, task};
use crate::shell::{ok, run};
use crate::support::both_engines;
use serde_json::json;

both_engines! {
    fn a_success_sends_a_recurring_task_to_its_next_slot(db: &Database) {
        due(db, "--cron '0 2 * * *'");
        let id = start(db);
        insta::assert_snapshot!(run(db, &format!("exec finish {id} --status success --exit-code 0")).snapshot_with_times(), @r"
        ID                [id]
        TASK ID           [id]
        TASK              t
        AGENT ID          -
        AGENT             -
        STATUS            success
        SCHEDULED FOR     2020-01-01T02:00:00.000000Z (2020-01-01)
        ATTEMPT           1
        STARTED AT        [time] ([ago])
        ENDED AT          [time] ([ago])
        DURATION MS       [n]
        EXIT CODE         0
        LEASE EXPIRES AT  -
        OUTPUT            -
        ERROR             -
        CREATED AT        [time] ([ago])
        UPDATED AT        [time] ([ago])
        CREATED BY        tester
        UPDATED BY        tester
        VERSION           2
        --- exit 0
        ");
        let task = task(db);
        assert_eq!((&task["status"], &task["slot_at"], &task["slot_attempts"]), (&json!("pending"), &json!(null), &json!(0)));
        let next = task["next_run_at"].as_str().unwrap();
        assert!(next.ends_with("T02:00:00.000000Z") && next > task["last_run_at"].as_str().unwrap(), "{task}");
    }

    fn a_one_shot_task_ends_as_its_execution_does(db: &Database) {
        for (end, status) in [("success", "completed"), ("failed", "failed"), ("timeout", "failed"), ("cancelled", "cancelled")] {
            let db = &db.another();
            due(db, "");
            let id = start(db);
            assert_eq!(finish(db, &id, &format!("--status {end}"))["status"], end);
            let task = task(db);
            assert_eq!((&task["status"], &task["next_run_at"]), (&json!(status), &json!(null)), "{end}");
        }
    }

    fn a_failed_slot_is_tried_again_until_its_attempts_are_used_up(db: &Database) {
        due(db, "--cron '0 2 * * *' --max-attempts 3 --retry-delay-seconds 3600");
        for attempt in 1..=3 {
            let id = start(db);
            let execution = run(db, &format!("exec show {id} -o json")).json();
            assert_eq!((&execution["attempt"], &execution["scheduled_for"]), (&json!(attempt), &json!(SLOT)));
            finish(db, &id, "--status failed --exit-code 1");
            let task = task(db);
            assert_eq!(task["status"], "pending", "a recurring task never ends by itself");
            if attempt < 3 {
                assert_eq!((&task["slot_attempts"], &task["slot_at"]), (&json!(attempt), &json!(SLOT)));
                assert_eq!(ok(db, "task due -q"), "", "the next try waits an hour");
            } else {
                assert_eq!((&task["slot_attempts"], &task["slot_at"]), (&json!(0), &json!(null)));
                assert!(task["next_run_at"].as_str().unwrap().ends_with("T02:00:00.000000Z"), "{task}");
            }
        }
    }

    fn a_cancelled_execution_is_not_tried_again(db: &Database) {
        due(db, "--cron '0 2 * * *' --max-attempts 3");
        let id = start(db);
        finish(db, &id, "--status cancelled");
        let task = task(db);
        assert_eq!((&task["status"], &task["slot_attempts"]), (&json!("pending"), &json!(0)));
    }

    fn missed_slots_are_made_up_for_by_the_policy(db: &Database) {
        for (policy, made_up) in [("once", false), ("skip", false), ("all", true)] {
            let db = &db.another();
            due(db, &format!("--cron '0 2 * * *' --missed-policy {policy}"));
            let id = start(db);
            finish(db, &id, "--status success");
            let task = task(db);
            let is_past = task["next_run_at"].as_str() < task["last_run_at"].as_str();
            assert_eq!(is_past, made_up, "{policy}: {task}");
        }
    }

    fn an_ended_execution_is_not_ended_again(db: &Database) {
        due(db, "");
        let id = start(db);
        finish(db, &id, "--status success");
        let before = db.dump();
        insta::assert_snapshot!(run(db, &format!("exec finish {id} --status failed")).snapshot(), @r"
        --- stderr
        error: execution [ id ].. has ended already: success
        hint: an ended execution stays as it is; `provost exec show` tells how it went
        --- exit 5
        ");
        assert_eq!(db.dump(), before);
    }

    fn the_time_of_the_end_can_be_told_but_not_before_the_start(db: &Database) {
        due(db, "");
        let id = start(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, &format!("exec finish {id} --status success --ended-at 2020-01-01")).snapshot(), @r#"
        --- stderr
        error: invalid ended_at "[time]": the execution started later, at [time]
        hint: leave the time out when the execution ends now
        --- exit 2
        "#);
        assert_eq!(db.dump(), before);
        let ended = finish(db, &id, "--status success --ended-at 2999-01-01");
        assert_eq!(ended["ended_at"], "2999-01-01T00:00:00.000000Z");
        assert!(ended["duration_ms"].as_i64().unwrap() > 1_000_000_000, "{ended}");
    }

    fn an_execution_is_named_by_its_id_or_its_last_eight_digits(db: &Database) {
        due(db, "");
        let id = start(db);
        for reference in [&id, &id.to_uppercase(), &id[28..]] {
            assert_eq!(ok(db, &format!("exec show {reference} -q")), id);
        }
        assert_eq!(ok(db, &format!("exec finish {} --status success -q", &id[28..])), id);
        run(db, "exec show t").fails(3);
    }

    fn the_entry_of_a_finish_has_the_size_of_the_log_and_not_the_log(db: &Database) {
        due(db, "");
        let id = start(db);
        finish(db, &id, "--status failed --exit-code 7 --error 'the disk is full'");
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'finish' AND table_name = 'execution_results'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields["exit_code"], json!({"new": 7, "old": null}));
        assert_eq!(fields["error"]["new"]["bytes"], 16);
        assert!(!fields.to_string().contains("disk"), "{fields}");
    }

    fn an_agent_s_and_a_task_s_end_are_told_together(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        let id = ok(db, "exec start t --agent w1 -q");
        db.execute("UPDATE agents SET last_active_at = NULL");
        finish(db, &id, "--status success");
        assert_ne!(db.value("SELECT last_active_at FROM agents"), "");
        let entries = db.sql("SELECT table_name FROM audit_logs ORDER BY sequence DESC LIMIT 2");
        assert_eq!(entries, [[Some("scheduled_tasks".to_owned())], [Some("execution_results".to_owned())]]);
    }

    fn a_dry_run_ends_nothing(db: &Database) {
        due(db, "");
        let id = start(db);
        let before = db.dump();
        assert_eq!(finish(db, &id, "--status success --dry-run")["status"], "success");
        assert_eq!(db.dump(), before);
    }
}
