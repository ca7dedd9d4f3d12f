//! `provost task update`.

use super::nightly;
use crate::shell::{acting_user, ok, run};
use crate::support::{Database, both_engines};
use serde_json::{Value, json};

fn shown(db: &Database) -> Value {
    run(db, "task show nightly -o json").json()
}

/// The actions in the trail of the tasks, in order.
fn actions(db: &Database) -> Vec<String> {
    let rows = db.sql("SELECT action FROM audit_logs WHERE table_name = 'scheduled_tasks' ORDER BY sequence");
    rows.into_iter().map(|row| row[0].clone().unwrap()).collect()
}

both_engines! {
    fn an_update_prints_the_task_as_it_now_stands(db: &Database) {
        nightly(db);
        ok(db, "project create etl");
        let line = "task update nightly --name weekly --skill loader --project etl --params '{\"x\":[]}' --priority 7 \
            --max-attempts 5 --retry-delay-seconds 60 --timeout-seconds 90 --missed-policy skip -o json";
        insta::assert_snapshot!(run(db, line).snapshot(), @r#"
        {"id":"[id]","name":"weekly","user_id":"[id]","user":"tester","project_id":"[id]","project":"etl","skill_name":"loader","schedule_cron":"0 2 * * *","time_zone":"UTC","params":{"x":[]},"status":"pending","priority":7,"next_run_at":"[time]","last_run_at":null,"max_attempts":5,"retry_delay_seconds":60,"timeout_seconds":90,"missed_policy":"skip","slot_at":null,"slot_attempts":0,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":2}
        --- exit 0
        "#);
    }

    fn a_changed_schedule_or_zone_plans_the_task_anew(db: &Database) {
        nightly(db);
        let next = |line| run(db, line).json()["next_run_at"].as_str().unwrap().to_owned();
        assert!(next("task update nightly --cron '30 4 * * *' -o json").ends_with("T04:30:00.000000Z"));
        assert!(next("task update nightly --time-zone Asia/Kolkata -o json").ends_with("T23:00:00.000000Z"));
        assert!(next("task update nightly --cron @hourly --time-zone UTC -o json").ends_with(":00:00.000000Z"));
        let entry = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'update' ORDER BY sequence LIMIT 1");
        let entry: Value = serde_json::from_str(&entry).unwrap();
        assert_eq!(entry["schedule_cron"], json!({"old": "0 2 * * *", "new": "30 4 * * *"}));
        assert_eq!(entry.as_object().unwrap().keys().collect::<Vec<_>>(), ["next_run_at", "schedule_cron"]);
    }

    fn a_change_of_anything_else_leaves_the_plan_alone(db: &Database) {
        nightly(db);
        db.execute("UPDATE scheduled_tasks SET next_run_at = '2020-01-01T02:00:00.000000Z'");
        ok(db, "task update nightly --priority 3 --cron '0 2 * * *' --time-zone UTC");
        assert_eq!(shown(db)["next_run_at"], "2020-01-01T02:00:00.000000Z");
    }

    fn a_running_task_keeps_its_slot_until_it_ends(db: &Database) {
        nightly(db);
        db.execute("UPDATE scheduled_tasks SET next_run_at = '2020-01-01T02:00:00.000000Z'");
        let execution = ok(db, "exec start nightly -q");
        ok(db, "task update nightly --cron '30 4 * * *'");
        assert_eq!(shown(db)["slot_at"], "2020-01-01T02:00:00.000000Z");
        ok(db, &format!("exec finish {execution} --status success"));
        let task = shown(db);
        assert!(task["next_run_at"].as_str().unwrap().ends_with("T04:30:00.000000Z"), "{task}");
        assert!(task["slot_at"].is_null(), "{task}");
    }

    fn a_slot_that_waits_to_be_tried_again_goes_with_the_old_schedule(db: &Database) {
        acting_user(db);
        ok(db, "task create nightly --skill s --cron '0 2 * * *' --max-attempts 3");
        let execution = ok(db, "exec start nightly -q");
        ok(db, &format!("exec finish {execution} --status failed"));
        assert_eq!(shown(db)["slot_attempts"], 1);
        ok(db, "task update nightly --cron '0 3 * * *'");
        let task = shown(db);
        assert_eq!((&task["slot_attempts"], &task["slot_at"]), (&json!(0), &json!(null)));
        assert!(task["next_run_at"].as_str().unwrap().ends_with("T03:00:00.000000Z"), "{task}");
    }

    fn an_empty_value_clears_the_field(db: &Database) {
        nightly(db);
        ok(db, "project create etl");
        ok(db, "task update nightly --project etl --timeout-seconds 5");
        let task = run(db, "task update nightly --project '' --timeout-seconds 0 --cron '' -o json").json();
        for field in ["project_id", "project", "timeout_seconds", "schedule_cron"] {
            assert!(task[field].is_null(), "{field}: {task}");
        }
    }

    fn a_status_is_set_by_the_verb_of_it(db: &Database) {
        nightly(db);
        for (status, reason) in [("paused", "disk swap"), ("pending", "done"), ("cancelled", "gone"), ("pending", "back")] {
            let line = format!("task update nightly --status {status} --reason '{reason}' -o json");
            assert_eq!(run(db, &line).json()["status"], status);
        }
        assert_eq!(actions(db), ["create", "pause", "resume", "cancel", "resume"]);
    }

    fn a_status_that_an_execution_brings_about_is_refused(db: &Database) {
        nightly(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task update nightly --status completed").snapshot(), @r#"
        --- stderr
        error: task "nightly" can't be set to completed: only an execution brings that about
        hint: use `provost exec start` and `provost exec finish`
        --- exit 5
        "#);
        run(db, "task update nightly --status running").fails(5);
        // Of the two changes neither is made.
        run(db, "task update nightly --priority 9 --status failed").fails(5);
        assert_eq!(db.dump(), before);
    }

    fn a_stale_version_is_refused(db: &Database) {
        nightly(db);
        ok(db, "task update nightly --priority 1 --if-version 1");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task update nightly --status paused --if-version 1").snapshot(), @r#"
        --- stderr
        error: task "nightly" has version 2, not 1
        hint: somebody changed it since; look again with `show` and decide anew
        --- exit 5
        "#);
        for verb in ["pause", "cancel", "delete --yes"] {
            run(db, &format!("task {verb} nightly --if-version 1")).fails(5);
        }
        assert_eq!(db.dump(), before);
    }

    fn an_update_that_changes_nothing_leaves_no_entry_and_no_version(db: &Database) {
        nightly(db);
        let before = db.dump();
        ok(db, "task update nightly");
        ok(db, "task update nightly --name nightly --skill shell --cron '0 2 * * *' --time-zone UTC --params '{}' --priority 0 --status pending");
        assert_eq!(db.dump(), before);
    }

    fn a_taken_name_is_refused_and_another_owner_s_is_not(db: &Database) {
        nightly(db);
        ok(db, "task create other --skill s");
        let before = db.dump();
        run(db, "task update other --name NIGHTLY").fails(5);
        assert_eq!(db.dump(), before);
        ok(db, "user create ada");
        assert_eq!(run(db, "task update other --name Nightly --user ada -o json").json()["user"], "ada");
        run(db, "task update ada/nightly --user tester").fails(5);
    }
}
