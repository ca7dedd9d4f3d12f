//! `provost task due`.

use super::{insert, nightly};
use crate::shell::{acting_user, column, ok, run};
use crate::support::both_engines;

both_engines! {
    fn higher_priority_goes_first_then_the_older_slot(db: &Database) {
        acting_user(db);
        for (name, priority, next) in [
            ("late", 0, "2020-01-03"), ("early", 0, "2020-01-01"), ("urgent", 5, "2020-01-03"), ("idle", -1, "2020-01-01"),
        ] {
            insert(db, "name, priority, next_run_at", &format!("'{name}', {priority}, '{next}T00:00:00.000000Z'"));
        }
        assert_eq!(column(db, "task due", "name"), ["urgent", "early", "late", "idle"]);
        insta::assert_snapshot!(run(db, "task due --limit 1 --fields name,priority").snapshot(), @r"
        NAME    PRIORITY
        urgent         5
        --- stderr
        first 1 shown; there are more: give a larger --limit
        --- exit 0
        ");
        assert_eq!(column(db, "task due --limit 0", "name").len(), 4);
    }

    fn a_task_is_due_from_its_very_slot_on(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --next-run-at 2030-01-01T02:00:00Z");
        assert_eq!(column(db, "task due", "name"), [""; 0]);
        assert_eq!(column(db, "task due --at 2030-01-01T01:59:59.999999Z", "name"), [""; 0]);
        assert_eq!(column(db, "task due --at 2030-01-01T02:00:00Z", "name"), ["t"]);
        assert_eq!(column(db, "task due --at 2030-01-01T03:00:00+01:00", "name"), ["t"]);
    }

    fn another_program_s_task_with_the_least_of_columns_is_due_at_once(db: &Database) {
        acting_user(db);
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'raw', 'shell' FROM users");
        insta::assert_snapshot!(run(db, "task due --fields name,status,time_zone,params,max_attempts,version -o json").snapshot(), @r#"
        [
          {"name":"raw","status":"pending","time_zone":"UTC","params":{},"max_attempts":1,"version":1}
        ]
        --- exit 0
        "#);
        let execution = run(db, "exec start raw -o json").json();
        assert_eq!(execution["attempt"], 1);
        assert!(!execution["scheduled_for"].is_null(), "{execution}");
        ok(db, &format!("exec finish {} --status success", execution["id"].as_str().unwrap()));
        assert_eq!(run(db, "task show raw -o json").json()["status"], "completed");
    }

    fn another_program_s_recurring_task_is_due_at_its_first_slot_since_it_was_changed(db: &Database) {
        acting_user(db);
        insert(db, "name, schedule_cron, created_at, updated_at",
            "'raw', '0 2 * * *', '2020-05-05T00:30:00.000000Z', '2020-05-05T00:30:00.000000Z'");
        assert_eq!(column(db, "task due --at 2020-05-05T01:59:59Z", "name"), [""; 0]);
        assert_eq!(column(db, "task due --at 2020-05-05T02:00:00Z", "next_run_at"), ["2020-05-05T02:00:00.000000Z"]);
        let execution = run(db, "exec start raw -o json").json();
        assert_eq!(execution["scheduled_for"], "2020-05-05T02:00:00.000000Z");
    }

    fn a_schedule_that_no_one_can_read_does_not_keep_the_others_from_being_due(db: &Database) {
        acting_user(db);
        insert(db, "name, schedule_cron", "'never', '0 0 31 2 *'");
        insert(db, "name", "'raw'");
        assert_eq!(column(db, "task due --at 9999-01-01", "name"), ["raw"]);
    }

    fn what_is_not_pending_is_not_due(db: &Database) {
        acting_user(db);
        for status in ["running", "paused", "completed", "failed", "cancelled"] {
            insert(db, "name, status, next_run_at", &format!("'{status}', '{status}', '2020-01-01T00:00:00.000000Z'"));
            insert(db, "name, status", &format!("'raw {status}', '{status}'"));
        }
        insta::assert_snapshot!(run(db, "task due -o json").snapshot(), @r"
        []
        --- exit 0
        ");
    }

    fn only_those_asked_for_are_listed(db: &Database) {
        nightly(db);
        ok(db, "user create ada");
        ok(db, "project create etl --user ada");
        ok(db, "task create load --skill loader --user ada --project etl");
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'raw', 'loader' FROM users WHERE username = 'ada'");
        let due = |filter: &str| column(db, &format!("task due --at 9999-01-01 {filter}"), "name");
        assert_eq!(due("--user tester"), ["nightly"]);
        assert_eq!(due("--user ada"), ["load", "raw"]);
        assert_eq!(due("--project etl"), ["load"]);
        assert_eq!(due("--skill loader --limit 1"), ["load"]);
        run(db, "task due --user nobody").fails(3);
    }
}
