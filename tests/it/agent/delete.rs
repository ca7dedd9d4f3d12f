//! `provost agent delete`.

use crate::shell::{acting_user, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

fn w1(db: &Database) {
    acting_user(db);
    ok(db, "agent create w1");
    ok(db, "task create t --skill s");
    ok(db, "exec start t --agent w1");
}

both_engines! {
    fn its_executions_stay_and_lose_it_each_with_its_own_entry(db: &Database) {
        w1(db);
        insta::assert_snapshot!(run(db, "agent delete w1 --yes --reason retired --fields name,status").snapshot(), @"");
        let entries = db.sql("SELECT table_name, action FROM audit_logs WHERE reason = 'retired' ORDER BY sequence");
        let entry = |table: &str, action: &str| [table, action].map(|text| Some(text.to_owned())).to_vec();
        assert_eq!(entries, [entry("execution_results", "update"), entry("agents", "delete")]);
        assert_eq!(db.value("SELECT count(*) FROM execution_results WHERE agent_id IS NULL"), "1");
    }

    fn the_confirmation_tells_what_loses_it(db: &Database) {
        w1(db);
        let before = db.dump();
        insta::assert_snapshot!(run_with(db, "agent delete w1", "y\n").snapshot(), @"");
        ok(db, "agent delete w1 --dry-run");
        refused(run(db, "agent delete w1 --yes --if-version 9"), 5, &["version 1, not 9"]);
        assert_eq!(db.dump(), before);
    }
}
