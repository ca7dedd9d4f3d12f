//! `provost agent delete`.

use crate::shell::{acting_user, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

/// The agent `w1`, who ended an execution.
fn w1(db: &Database) {
    acting_user(db);
    ok(db, "agent create w1");
    ok(db, "task create t --skill s --cron @daily");
    let id = ok(db, "exec start t --agent w1 -q");
    ok(db, &format!("exec finish {id} --status success"));
}

both_engines! {
    fn its_executions_stay_and_lose_it_each_with_its_own_entry(db: &Database) {
        w1(db);
        insta::assert_snapshot!(run(db, "agent delete w1 --yes --reason retired --fields name,status").snapshot(), @r"
        NAME    w1
        STATUS  idle
        --- exit 0
        ");
        let entries = db.sql("SELECT table_name, action FROM audit_logs WHERE reason = 'retired' ORDER BY sequence");
        let entry = |table: &str, action: &str| [table, action].map(|text| Some(text.to_owned())).to_vec();
        assert_eq!(entries, [entry("execution_results", "update"), entry("agents", "delete")]);
        assert_eq!(db.value("SELECT count(*) FROM execution_results WHERE agent_id IS NULL"), "1");
    }

    fn the_confirmation_tells_what_loses_it(db: &Database) {
        w1(db);
        let before = db.dump();
        insta::assert_snapshot!(run_with(db, "agent delete w1", "y\n").snapshot(), @r"
        --- stderr
        error: delete agent w1 and leave 1 execution(s) without an agent needs a confirmation, and there is no terminal to ask on
        hint: give --yes to go ahead
        --- exit 2
        ");
        ok(db, "agent delete w1 --dry-run");
        refused(run(db, "agent delete w1 --yes --if-version 9"), 5, &["version 1, not 9"]);
        assert_eq!(db.dump(), before);
    }

    fn an_agent_that_is_at_work_stays(db: &Database) {
        w1(db);
        ok(db, "exec start t --agent w1");
        let before = db.dump();
        refused(run(db, "agent delete w1 --yes"), 5, &["agent \"w1\" is still running execution"]);
        assert_eq!(db.dump(), before);
    }
}
