//! `provost project delete`.

use crate::shell::{acting_user, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

/// The project `etl` with two tasks and three ended executions, and a task of no project.
fn etl(db: &Database) {
    acting_user(db);
    ok(db, "project create etl");
    for (task, executions) in [("load", 2), ("report", 1)] {
        ok(db, &format!("task create {task} --skill s --project etl --cron @daily"));
        for _ in 0..executions {
            let id = ok(db, &format!("exec start {task} -q"));
            ok(db, &format!("exec finish {id} --status success"));
        }
    }
    ok(db, "task create other --skill s");
}

both_engines! {
    fn a_project_goes_with_its_tasks_and_executions_each_with_its_own_entry(db: &Database) {
        etl(db);
        insta::assert_snapshot!(run(db, "project delete etl --yes --reason moved --fields name,user,version").snapshot(), @r"
        NAME     etl
        USER     tester
        VERSION  1
        --- exit 0
        ");
        let entries = db.sql("SELECT table_name, count(*) FROM audit_logs WHERE action = 'delete' AND reason = 'moved' GROUP BY table_name ORDER BY 1");
        let entry = |table: &str, count: &str| [table, count].map(|text| Some(text.to_owned())).to_vec();
        assert_eq!(entries, [entry("execution_results", "3"), entry("projects", "1"), entry("scheduled_tasks", "2")]);
        let last = db.value("SELECT table_name FROM audit_logs ORDER BY sequence DESC LIMIT 1");
        assert_eq!(last, "projects", "children first");
        for (table, left) in [("projects", "0"), ("scheduled_tasks", "1"), ("execution_results", "0")] {
            assert_eq!(db.value(&format!("SELECT count(*) FROM {table}")), left, "{table}");
        }
    }

    fn the_confirmation_tells_how_much_goes_with_it(db: &Database) {
        etl(db);
        let before = db.dump();
        insta::assert_snapshot!(run_with(db, "project delete etl", "y\n").snapshot(), @r"
        --- stderr
        error: delete project etl with 2 task(s) and 3 execution(s) needs a confirmation, and there is no terminal to ask on
        hint: give --yes to go ahead
        --- exit 2
        ");
        ok(db, "project delete etl --dry-run");
        refused(run(db, "project delete etl --yes --if-version 4"), 5, &["version 1, not 4"]);
        assert_eq!(db.dump(), before);
    }

    fn a_project_with_a_running_execution_stays(db: &Database) {
        etl(db);
        ok(db, "exec start load");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "project delete etl --yes").snapshot(), @r#"
        --- stderr
        error: task "load" of project "etl" is running
        hint: let its execution finish, or end it with `provost exec finish`, and delete the project then
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }
}
