//! `provost task import` of a file that changed since.

use crate::shell::{acting_user, ok, run};
use crate::support::{Database, Run, both_engines};
use serde_json::Value;

const FIELDS: &str = "-o json --fields created,updated,unchanged,refused,vanished";

fn import(db: &Database, crontab: &str) -> Run {
    std::fs::write(db.sandbox().work().join("crontab"), crontab).unwrap();
    run(db, &format!("task import --format crontab crontab {FIELDS}"))
}

fn task(db: &Database, name: &str) -> Value {
    run(db, &format!("task show {name} -o json")).json()
}

const FIRST: &str = "0 1 * * * /bin/a\n0 2 * * * /bin/b\n0 3 * * * /bin/c\n";

both_engines! {
    fn a_changed_schedule_updates_the_task_of_its_command(db: &Database) {
        acting_user(db);
        import(db, FIRST).ok();
        let before = task(db, "b");
        insta::assert_snapshot!(import(db, "0 1 * * * /bin/a\n30 2 * * * /bin/b\n0 3 * * * /bin/c\n").snapshot(), @r#"
        {"created":0,"updated":1,"unchanged":2,"refused":0,"vanished":0}
        --- exit 0
        "#);
        let after = task(db, "b");
        assert_eq!((&after["id"], &after["schedule_cron"]), (&before["id"], &Value::from("30 2 * * *")));
        assert!(after["next_run_at"].as_str().unwrap().ends_with("T02:30:00.000000Z"), "{after}");
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'update'");
        let fields: Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields.as_object().unwrap().keys().collect::<Vec<_>>(), ["next_run_at", "schedule_cron"]);
    }

    fn a_changed_command_updates_the_task_of_its_line(db: &Database) {
        acting_user(db);
        import(db, FIRST).ok();
        let before = task(db, "b");
        insta::assert_snapshot!(import(db, "0 1 * * * /bin/a\n0 2 * * * /bin/b --now\n0 3 * * * /bin/c\n").snapshot(), @r#"
        {"created":0,"updated":1,"unchanged":2,"refused":0,"vanished":0}
        --- exit 0
        "#);
        let after = task(db, "b");
        assert_eq!((&after["id"], &after["params"]["command"]), (&before["id"], &Value::from("/bin/b --now")));
        assert_eq!(after["next_run_at"], before["next_run_at"]);
    }

    fn a_moved_line_keeps_its_task(db: &Database) {
        acting_user(db);
        import(db, FIRST).ok();
        let (a, c) = (task(db, "a"), task(db, "c"));
        insta::assert_snapshot!(import(db, "0 3 * * * /bin/c\n0 2 * * * /bin/b\n0 1 * * * /bin/a\n").snapshot(), @r#"
        {"created":0,"updated":2,"unchanged":1,"refused":0,"vanished":0}
        --- exit 0
        "#);
        for (name, before, line) in [("a", a, 3), ("c", c, 1)] {
            let after = task(db, name);
            assert_eq!((&after["id"], &after["schedule_cron"]), (&before["id"], &before["schedule_cron"]));
            assert_eq!(after["params"]["source"]["line"], line);
        }
    }

    fn a_vanished_line_is_named_and_its_task_stays(db: &Database) {
        acting_user(db);
        import(db, FIRST).ok();
        let before = task(db, "c");
        insta::assert_snapshot!(import(db, "0 1 * * * /bin/a\n0 2 * * * /bin/b\n").snapshot(), @r#"
        {"created":0,"updated":0,"unchanged":2,"refused":0,"vanished":1}
        --- stderr
        [dir]/work/crontab: task "c" has no line any more; it stays as it is
        --- exit 0
        "#);
        assert_eq!(task(db, "c"), before);
        // And every time, until somebody deletes it.
        insta::assert_snapshot!(import(db, "0 1 * * * /bin/a\n0 2 * * * /bin/b\n").snapshot(), @r#"
        {"created":0,"updated":0,"unchanged":2,"refused":0,"vanished":1}
        --- stderr
        [dir]/work/crontab: task "c" has no line any more; it stays as it is
        --- exit 0
        "#);
        ok(db, "task delete c --yes");
        assert_eq!(import(db, "0 1 * * * /bin/a\n0 2 * * * /bin/b\n").stderr, "");
    }

    fn of_two_equal_commands_each_keeps_its_own_task(db: &Database) {
        acting_user(db);
        import(db, "0 1 * * * /bin/a\n0 2 * * * /bin/a\n").ok();
        let before = db.dump();
        import(db, "0 1 * * * /bin/a\n0 2 * * * /bin/a\n").ok();
        assert_eq!(db.dump(), before);
        import(db, "0 1 * * * /bin/a\n0 5 * * * /bin/a\n").ok();
        assert_eq!((&task(db, "a")["schedule_cron"], &task(db, "a-2")["schedule_cron"]), (&"0 1 * * *".into(), &"0 5 * * *".into()));
    }

    fn what_was_changed_by_hand_stays_where_the_crontab_does_not_say(db: &Database) {
        acting_user(db);
        import(db, FIRST).ok();
        ok(db, "task update b --priority 9 --max-attempts 3 --name renamed");
        ok(db, "task pause renamed");
        insta::assert_snapshot!(import(db, FIRST).snapshot(), @r#"
        {"created":0,"updated":0,"unchanged":3,"refused":0,"vanished":0}
        --- exit 0
        "#);
        let task = task(db, "renamed");
        assert_eq!((&task["priority"], &task["status"]), (&9.into(), &"paused".into()));
    }

    fn another_file_of_the_same_lines_makes_tasks_of_its_own(db: &Database) {
        acting_user(db);
        import(db, FIRST).ok();
        std::fs::write(db.sandbox().work().join("other"), FIRST).unwrap();
        insta::assert_snapshot!(run(db, &format!("task import --format crontab other {FIELDS}")).snapshot(), @r#"
        {"created":3,"updated":0,"unchanged":0,"refused":0,"vanished":0}
        --- exit 0
        "#);
        // The same file by another path is the same file.
        insta::assert_snapshot!(run(db, &format!("task import --format crontab ../work/./other {FIELDS}")).snapshot(), @r#"
        {"created":0,"updated":0,"unchanged":3,"refused":0,"vanished":0}
        --- exit 0
        "#);
    }

    fn a_new_name_in_the_comment_renames_the_task(db: &Database) {
        acting_user(db);
        import(db, "# name: one\n0 1 * * * /bin/a\n# name: two\n0 2 * * * /bin/b\n").ok();
        import(db, "# name: uno\n0 1 * * * /bin/a\n# name: two\n0 2 * * * /bin/b\n").ok();
        assert_eq!(task(db, "uno")["params"]["command"], "/bin/a");
        // A name that another task has is refused, and only that line.
        let clash = import(db, "# name: two\n0 9 * * * /bin/a\n# name: two\n30 2 * * * /bin/b\n");
        assert_eq!(clash.code, 7, "{clash}");
        assert_eq!(task(db, "two")["schedule_cron"], "30 2 * * *");
        assert_eq!(task(db, "uno")["schedule_cron"], "0 1 * * *");
    }
}
