//! `provost exec show`.

use super::{due, start};
use crate::shell::{ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn an_execution_is_shown_with_what_it_wrote(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        let id = ok(db, "exec start t --agent w1 -q");
        run_with(db, &format!("exec finish {id} --status failed --exit-code -9 --error 'it was killed' --log-file -"), "line 1\nline 2\n").ok();
        insta::assert_snapshot!(run(db, &format!("exec show {id} --fields task,agent,status,exit_code,output,error,version")).snapshot(), @r"
        TASK       t
        AGENT      w1
        STATUS     failed
        EXIT CODE  -9
        OUTPUT     line 1
                   line 2
        ERROR      it was killed
        VERSION    2
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, &format!("exec show {id} -o json --fields output,error,exit_code")).snapshot(), @r#"
        {"output":"line 1\nline 2\n","error":"it was killed","exit_code":-9}
        --- exit 0
        "#);
    }

    fn an_execution_outlives_its_agent(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        let id = ok(db, "exec start t --agent w1 -q");
        ok(db, &format!("exec finish {id} --status success"));
        ok(db, "agent delete w1 --yes");
        let shown = run(db, &format!("exec show {id} -o json")).json();
        assert!(shown["agent_id"].is_null() && shown["agent"].is_null(), "{shown}");
    }

    fn an_unknown_execution_is_exit_3(db: &Database) {
        due(db, "");
        start(db);
        insta::assert_snapshot!(run(db, "exec show 00000000").snapshot(), @r#"
        --- stderr
        error: no exec "[ id ].."
        hint: `provost exec list` shows what there is
        --- exit 3
        "#);
    }
}
