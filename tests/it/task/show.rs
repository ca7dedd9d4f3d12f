//! `provost task show`, and how a task is named.

use super::{insert, nightly};
use crate::shell::{acting_user, ok, run};
use crate::support::both_engines;

both_engines! {
    fn a_task_is_shown_with_its_last_executions_and_its_next_runs(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1");
        ok(db, "task create nightly --skill shell --cron '0 2 * * *' --max-attempts 2");
        db.execute(
            "INSERT INTO execution_results (task_id, agent_id, status, started_at, ended_at, exit_code) \
             SELECT scheduled_tasks.id, agents.id, 'failed', '2020-01-01T00:00:00.000000Z', '2020-01-01T00:00:30.000000Z', 3 \
             FROM scheduled_tasks, agents",
        );
        ok(db, "exec start nightly -q");
        insta::assert_snapshot!(run(db, "task show nightly -o json --fields name,status,next_runs,executions").snapshot(), @r#"
        {"name":"nightly","status":"running","next_runs":["[time]","[time]","[time]","[time]","[time]"],"executions":[{"agent":null,"attempt":1,"duration_ms":null,"exit_code":null,"id":"[id]","scheduled_for":null,"started_at":"[time]","status":"running"},{"agent":"w1","attempt":1,"duration_ms":[n],"exit_code":3,"id":"[id]","scheduled_for":null,"started_at":"[time]","status":"failed"}]}
        --- exit 0
        "#);
        insta::assert_snapshot!(run(db, "task show nightly --fields name,slot_attempts,next_runs,executions").snapshot(), @r"
        NAME           nightly
        SLOT ATTEMPTS  1
        NEXT RUNS      [time], [time], [time], [time], [time]

        EXECUTIONS
        ID        STATUS   SCHEDULED FOR  ATTEMPT  STARTED AT  AGENT  DURATION MS  EXIT CODE
        [ id ]..  running  -                    1  [ago]       -      -            -
        [ id ]..  failed   -                    1  2020-01-01  w1           30000          3
        --- exit 0
        ");
    }

    fn the_next_runs_are_the_coming_slots_of_the_schedule(db: &Database) {
        nightly(db);
        let task = run(db, "task show nightly -o json").json();
        let next: Vec<&str> = task["next_runs"].as_array().unwrap().iter().map(|time| time.as_str().unwrap()).collect();
        assert_eq!(next.len(), 5);
        assert_eq!(next[0], task["next_run_at"]);
        assert!(next.is_sorted() && next.iter().all(|time| time.ends_with("T02:00:00.000000Z")), "{next:?}");
    }

    fn the_schedule_is_told_in_a_sentence(db: &Database) {
        nightly(db);
        let told = |task: &str| run(db, &format!("task show {task} -o json")).json()["schedule"].clone();
        assert_eq!(told("nightly"), "At 02:00, every day, UTC");
        ok(db, "task update nightly --cron '0 2 13 * fri' --time-zone Europe/Berlin");
        assert_eq!(told("nightly"), "At 02:00, on day 13 of the month or on Friday, Europe/Berlin");
        // It stays to be read while the task is held.
        ok(db, "task pause nightly");
        assert_eq!(told("nightly"), "At 02:00, on day 13 of the month or on Friday, Europe/Berlin");
        ok(db, "task create once --skill s");
        assert_eq!(told("once"), serde_json::Value::Null);
        insert(db, "name, schedule_cron", "'never', '0 0 31 2 *'");
        assert_eq!(told("never"), serde_json::Value::Null);
    }

    fn a_task_that_is_held_or_over_has_no_next_runs(db: &Database) {
        nightly(db);
        let runs = || run(db, "task show nightly -o json").json()["next_runs"].as_array().unwrap().len();
        ok(db, "task pause nightly");
        assert_eq!(runs(), 0);
        ok(db, "task resume nightly");
        assert_eq!(runs(), 5);
        ok(db, "task cancel nightly");
        assert_eq!(runs(), 0);
    }

    fn only_the_last_ten_executions_are_shown_newest_first(db: &Database) {
        nightly(db);
        for minute in 10..22 {
            db.execute(&format!(
                "INSERT INTO execution_results (id, task_id, status, started_at, ended_at, exit_code) SELECT \
                 '0{minute}90000-0000-7000-8000-000000000001', id, 'success', '2026-01-01T00:{minute}:00.000000Z', \
                 '2026-01-01T00:{minute}:30.000000Z', {minute} FROM scheduled_tasks"
            ));
        }
        let shown = run(db, "task show nightly -o json").json();
        let codes: Vec<i64> =
            shown["executions"].as_array().unwrap().iter().map(|one| one["exit_code"].as_i64().unwrap()).collect();
        assert_eq!(codes, (12..22).rev().collect::<Vec<_>>());
        assert_eq!(shown["executions"][0]["duration_ms"], 30_000);
    }

    fn a_task_is_found_by_name_owner_and_name_id_and_short_id(db: &Database) {
        nightly(db);
        let id = db.value("SELECT id FROM scheduled_tasks");
        for reference in ["nightly", "NIGHTLY", "tester/nightly", "Tester/Nightly", &id, &id.to_uppercase(), &id[28..]] {
            assert_eq!(ok(db, &format!("task show {reference} -q")), id, "{reference}");
        }
    }

    fn a_name_that_two_owners_gave_is_ambiguous(db: &Database) {
        nightly(db);
        ok(db, "user create ada");
        ok(db, "task create Nightly --skill s --user ada");
        insta::assert_snapshot!(run(db, "task show nightly").snapshot(), @r#"
        --- stderr
        error: "nightly" names more than one task: tester/nightly, ada/Nightly
        hint: give OWNER/NAME, the full id or its last eight digits
        --- exit 5
        "#);
        assert_eq!(run(db, "task show ada/nightly -o json").json()["user"], "ada");
        let before = db.dump();
        for verb in ["pause", "delete --yes", "update --priority 1"] {
            run(db, &format!("task {verb} nightly")).fails(5);
        }
        assert_eq!(db.dump(), before);
    }

    fn an_unknown_task_is_exit_3(db: &Database) {
        insta::assert_snapshot!(run(db, "task show nobody").snapshot(), @r#"
        --- stderr
        error: no task "nobody"
        hint: `provost task list` shows what there is
        --- exit 3
        "#);
        run(db, "task show tester/nobody").fails(3);
        run(db, "task show 01890000-0000-7000-8000-000000000001").fails(3);
    }
}
