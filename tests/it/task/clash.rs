//! What another writer does at the same moment, and names that stand in each other's way.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use serde_json::json;

use crate::shell::{acting_user, column, ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn a_name_that_is_taken_while_an_import_runs_refuses_its_line_alone(db: &Database) {
        acting_user(db);
        let file = db.sandbox().work().join("tab");
        std::fs::write(&file, "0 1 * * * /bin/one\n# name: clash\n0 2 * * * /bin/two\n").unwrap();
        let pool = db.pool();
        let mut other = pool.get().unwrap();
        other.batch_execute(db.by_engine("BEGIN IMMEDIATE", "BEGIN")).unwrap();
        other
            .batch_execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'clash', 'x' FROM users")
            .unwrap();
        let mut import = db.command(["task", "import", "--format", "crontab", "tab", "-o", "json"]);
        let child = import.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Long enough that the import usually waits for the other; it must end alike if it does not.
        thread::sleep(Duration::from_millis(300));
        other.batch_execute("COMMIT").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(7), "{}", String::from_utf8_lossy(&output.stderr));
        let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((&summary["created"], &summary["refused"]), (&json!(1), &json!(1)));
        let mut names = column(db, "task list", "name");
        names.sort();
        assert_eq!(names, ["clash", "one"]);
    }

    fn four_imports_at_once_all_succeed_and_take_each_line_once(db: &Database) {
        let file = db.sandbox().work().join("tab");
        std::fs::write(&file, "0 1 * * * /bin/one\n0 2 * * * /bin/two\n").unwrap();
        let mut imports: Vec<_> = (0..4)
            .map(|_| {
                let mut import = db.command(["task", "import", "--format", "crontab", "tab", "--user", "importer"]);
                import.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
            })
            .collect();
        for import in &mut imports {
            assert_eq!(import.wait().unwrap().code(), Some(0));
        }
        assert_eq!(ok(db, "task list --count"), "2");
    }

    fn a_name_that_a_line_gives_up_is_free_for_a_new_line_of_the_same_file(db: &Database) {
        let file = db.sandbox().work().join("tab");
        std::fs::write(&file, "# name: first\n0 1 * * * /bin/one\n").unwrap();
        ok(db, "task import --format crontab tab");
        std::fs::write(&file, "# name: first\n0 2 * * * /bin/two\n# name: second\n0 1 * * * /bin/one\n").unwrap();
        ok(db, "task import --format crontab tab");
        assert_eq!(column(db, "task list", "name"), ["second", "first"]);
    }

    fn another_input_on_stdin_does_not_change_the_tasks_of_the_first(db: &Database) {
        run_with(db, "task import --format crontab -", "0 1 * * * /bin/aaa\n").ok();
        run_with(db, "task import --format crontab -", "0 1 * * * /bin/zzz\n").ok();
        assert_eq!(column(db, "task list", "name"), ["aaa", "zzz"]);
    }

    fn owner_and_name_mean_that_owners_task_whatever_others_are_called(db: &Database) {
        ok(db, "user create ada");
        ok(db, "user create bob");
        ok(db, "task create real --user ada --skill s");
        ok(db, "task create ada/real --user bob --skill s");
        let shown = run(db, "task show ada/real -o json").json();
        assert_eq!((&shown["user"], &shown["name"]), (&json!("ada"), &json!("real")));
        let trail = run(db, "audit trail task ada/real -o json --fields record_name").json();
        assert_eq!(trail[0]["record_name"], "real");
    }

    fn a_status_that_is_asked_for_with_another_change_is_one_change(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '0 2 * * *'");
        let after = run(db, "task update t --status paused --priority 5 -o json").json();
        assert_eq!((&after["status"], &after["priority"], &after["version"]), (&json!("paused"), &json!(5), &json!(2)));
        assert_eq!(column(db, "audit trail task t", "action"), ["pause", "create"]);
    }

    fn a_new_schedule_does_not_give_a_paused_slot_another_try(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '0 2 * * *'");
        let id = ok(db, "exec start t -q");
        ok(db, "task pause t");
        ok(db, "task update t --cron '0 3 * * *'");
        ok(db, "task resume t");
        ok(db, &format!("exec finish {id} --status failed"));
        let task = run(db, "task show t -o json").json();
        assert_eq!((&task["status"], &task["slot_attempts"]), (&json!("pending"), &json!(0)));
        assert!(task["next_run_at"].as_str().unwrap().contains("T03:00:00"), "{task}");
    }

    fn a_one_shot_task_that_another_program_made_is_overdue_at_once(db: &Database) {
        acting_user(db);
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'raw', 'x' FROM users");
        let overdue = run(db, "task list --overdue --exit-code -q");
        assert_eq!(overdue.code, 8, "{overdue}");
        assert_eq!(column(db, "task due", "name"), ["raw"]);
    }

    fn params_near_the_limit_can_be_changed_and_their_task_deleted(db: &Database) {
        acting_user(db);
        for letter in ["a", "b"] {
            let params = format!("{{\"{letter}\":\"{}\"}}", "x".repeat(700_000));
            std::fs::write(db.sandbox().work().join(letter), params).unwrap();
        }
        ok(db, "task create t --skill s --params @a -q");
        ok(db, "task update t --params @b -q");
        ok(db, "task delete t --yes -q");
        assert_eq!(column(db, "audit list --table task", "action"), ["delete", "update", "create"]);
    }
}
