//! `provost task create`.

use super::nightly;
use crate::shell::{acting_user, column, ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn a_task_begins_pending_with_the_defaults(db: &Database) {
        acting_user(db);
        insta::assert_snapshot!(run(db, "task create nightly --skill shell --cron '0 2 * * *'").snapshot(), @r"
        ID                   [id]
        NAME                 nightly
        USER ID              [id]
        USER                 tester
        PROJECT ID           -
        PROJECT              -
        SKILL NAME           shell
        SCHEDULE CRON        0 2 * * *
        TIME ZONE            UTC
        PARAMS               {}
        STATUS               pending
        PRIORITY             0
        NEXT RUN AT          [time] ([soon])
        LAST RUN AT          -
        MAX ATTEMPTS         1
        RETRY DELAY SECONDS  30
        TIMEOUT SECONDS      -
        MISSED POLICY        once
        SLOT AT              -
        SLOT ATTEMPTS        0
        CREATED AT           [time] ([ago])
        UPDATED AT           [time] ([ago])
        CREATED BY           tester
        UPDATED BY           tester
        VERSION              1
        --- exit 0
        ");
    }

    fn a_task_is_made_with_all_that_is_given(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "project create etl --user ada");
        let line = "task create load --skill loader --user ada --project etl --params '{\"b\":1e2,\"a\":[1.0]}' \
            --priority -5 --next-run-at 2030-05-01T02:00:00+02:00 --max-attempts 3 --retry-delay-seconds 0 \
            --timeout-seconds 60 --missed-policy all -o json";
        insta::assert_snapshot!(run(db, line).snapshot_with_times(), @r#"
        {"id":"[id]","name":"load","user_id":"[id]","user":"ada","project_id":"[id]","project":"etl","skill_name":"loader","schedule_cron":null,"time_zone":"UTC","params":{"a":[1],"b":100},"status":"pending","priority":-5,"next_run_at":"2030-05-01T00:00:00.000000Z","last_run_at":null,"max_attempts":3,"retry_delay_seconds":0,"timeout_seconds":60,"missed_policy":"all","slot_at":null,"slot_attempts":0,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":1}
        --- exit 0
        "#);
    }

    fn a_one_shot_task_is_due_at_once(db: &Database) {
        acting_user(db);
        let task = run(db, "task create once --skill shell -o json").json();
        assert_eq!(task["next_run_at"], task["created_at"]);
        assert_eq!(column(db, "task due", "name"), ["once"]);
    }

    fn the_first_slot_is_on_the_clock_of_the_task_s_zone(db: &Database) {
        acting_user(db);
        // India is five and a half hours ahead, summer and winter.
        let task = run(db, "task create t --skill s --cron '30 2 * * *' --time-zone Asia/Kolkata -o json").json();
        let next = task["next_run_at"].as_str().unwrap();
        assert!(next.ends_with("T21:00:00.000000Z"), "{next}");
        assert!(next > task["created_at"].as_str().unwrap(), "{task}");
    }

    fn only_a_one_shot_task_is_given_its_time(db: &Database) {
        acting_user(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task create t --skill s --cron @daily --next-run-at 2030-01-01").snapshot(), @r#"
        --- stderr
        error: invalid next_run_at "[time]": the schedule says when a recurring task runs next
        hint: leave --next-run-at out, or make it a one-shot task without --cron
        --- exit 2
        "#);
        assert_eq!(db.dump(), before);
    }

    fn params_come_from_a_file_or_stdin_too(db: &Database) {
        acting_user(db);
        std::fs::write(db.sandbox().work().join("p.json"), r#"{"from": "file"}"#).unwrap();
        let by_file = run(db, "task create a --skill s --params @p.json -o json").json();
        assert_eq!(by_file["params"], serde_json::json!({"from": "file"}));
        let by_stdin = run_with(db, "task create b --skill s --params - -o json", "{\"from\": \"stdin\"}\n").json();
        assert_eq!(by_stdin["params"], serde_json::json!({"from": "stdin"}));
    }

    fn the_owner_is_the_acting_user_unless_named(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "user create bob");
        let owner = |line| run(db, line).json()["user"].clone();
        assert_eq!(owner("task create t --skill s -o json"), "tester");
        assert_eq!(owner("task create t --skill s -o json --as ada"), "ada");
        assert_eq!(owner("task create t --skill s -o json --as ada --user BOB"), "bob");
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE table_name = 'scheduled_tasks' AND actor = 'ada'"), "2");
    }

    fn an_acting_user_who_is_none_owns_nothing(db: &Database) {
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task create t --skill s").snapshot(), @r#"
        --- stderr
        error: no user "tester"
        hint: `provost user list` shows what there is
        --- exit 3
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_name_is_taken_in_any_letter_case(db: &Database) {
        nightly(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task create NightLy --skill s").snapshot(), @r#"
        --- stderr
        error: the owner has a task "NightLy" already
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
        ok(db, "user create ada");
        ok(db, "task create Nightly --skill s --user ada");
    }

    fn quiet_prints_the_id_and_a_dry_run_makes_nothing(db: &Database) {
        acting_user(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task create t --skill s -n --fields name,status,version").snapshot(), @r"
        NAME     t
        STATUS   pending
        VERSION  1
        --- stderr
        dry run: nothing was changed
        --- exit 0
        ");
        assert_eq!(db.dump(), before);
        let id = ok(db, "task create t --skill s -q");
        assert_eq!(id, db.value("SELECT id FROM scheduled_tasks"));
    }

    fn a_dry_run_also_shows_the_sentence_and_the_next_five_slots(db: &Database) {
        acting_user(db);
        let line = "task create t --skill s --cron '0 2 * * 1-5' --time-zone Asia/Kolkata";
        insta::assert_snapshot!(run(db, &format!("{line} -n --fields name,schedule,next_runs")).snapshot(), @r"
        NAME       t
        SCHEDULE   At 02:00, Monday through Friday, Asia/Kolkata
        NEXT RUNS  [time], [time], [time], [time], [time]
        --- stderr
        dry run: nothing was changed
        --- exit 0
        ");
        let planned = run(db, &format!("{line} -n -o json")).json();
        let made = run(db, &format!("{line} -o json")).json();
        assert_eq!(planned["next_runs"][0], made["next_run_at"]);
        assert_eq!(planned["next_runs"], run(db, "task show t -o json").json()["next_runs"]);
        // What is made is printed as ever.
        assert!(made.get("schedule").is_none() && made.get("next_runs").is_none(), "{made}");
        run(db, &format!("{line} --fields schedule")).fails(2);
        // A one-shot task has no schedule to tell.
        insta::assert_snapshot!(run(db, "task create once --skill s -n -o json --fields schedule,next_runs").snapshot(), @r#"
        {"schedule":null,"next_runs":[]}
        --- stderr
        dry run: nothing was changed
        --- exit 0
        "#);
    }

    fn the_entry_of_a_create_has_what_the_task_has(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --params '{\"k\":1}' --reason 'because'");
        let entry = db.value("SELECT changed_fields FROM audit_logs WHERE table_name = 'scheduled_tasks'");
        let entry: serde_json::Value = serde_json::from_str(&entry).unwrap();
        assert_eq!(entry["params"], serde_json::json!({"new": {"k": 1}}));
        assert_eq!(entry["name"], serde_json::json!({"new": "t"}));
        assert_eq!(db.value("SELECT reason FROM audit_logs WHERE table_name = 'scheduled_tasks'"), "because");
    }
}
