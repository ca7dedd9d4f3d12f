//! `provost task delete`.

use super::nightly;
use crate::shell::{ok, run, run_with};
use crate::support::{Database, both_engines};

/// A task with two ended executions; gives their ids.
fn worked_on(db: &Database) -> Vec<String> {
    nightly(db);
    let once = || {
        let id = ok(db, "exec start nightly -q");
        ok(db, &format!("exec finish {id} --status success"));
        id
    };
    vec![once(), once()]
}

both_engines! {
    fn a_task_goes_with_its_executions_each_with_its_own_entry(db: &Database) {
        let executions = worked_on(db);
        let task = db.value("SELECT id FROM scheduled_tasks");
        insta::assert_snapshot!(run(db, "task delete nightly --yes --reason replaced --fields name,status").snapshot(), @r"
        NAME    nightly
        STATUS  pending
        --- exit 0
        ");
        let entries = db.sql("SELECT table_name, record_id, reason FROM audit_logs WHERE action = 'delete' ORDER BY sequence");
        let entry = |table: &str, id: &str| [table, id, "replaced"].map(|text| Some(text.to_owned())).to_vec();
        assert_eq!(entries, [
            entry("execution_results", &executions[0]),
            entry("execution_results", &executions[1]),
            entry("scheduled_tasks", &task),
        ]);
        assert_eq!(db.value("SELECT count(*) FROM execution_results"), "0");
        assert_eq!(db.value("SELECT count(*) FROM scheduled_tasks"), "0");
    }

    fn a_task_that_is_being_executed_stays(db: &Database) {
        nightly(db);
        ok(db, "exec start nightly");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task delete nightly --yes").snapshot(), @r#"
        --- stderr
        error: task "nightly" has a running execution [ id ]..
        hint: finish it first with `provost exec finish`
        --- exit 5
        "#);
        // A pause does not end the execution.
        ok(db, "task pause nightly");
        run(db, "task delete nightly --yes").fails(5);
        ok(db, "task resume nightly");
        assert_eq!(db.value("SELECT count(*) FROM execution_results"), "1");
        assert_ne!(db.dump(), before, "the pause and the resume are on record");
    }

    fn the_confirmation_tells_what_goes_with_it(db: &Database) {
        worked_on(db);
        let before = db.dump();
        insta::assert_snapshot!(run_with(db, "task delete nightly", "y\n").snapshot(), @r"
        --- stderr
        error: delete task nightly with 2 execution(s) needs a confirmation, and there is no terminal to ask on
        hint: give --yes to go ahead
        --- exit 2
        ");
        ok(db, "task delete nightly --dry-run");
        assert_eq!(db.dump(), before);
    }
}
