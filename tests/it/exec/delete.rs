//! `provost exec delete`.

use super::{due, finish, start};
use crate::shell::{ok, refused, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn an_ended_execution_is_deleted_with_its_entry(db: &Database) {
        due(db, "");
        let id = start(db);
        finish(db, &id, "--status success");
        insta::assert_snapshot!(run(db, &format!("exec delete {id} --yes --fields task,status,version")).snapshot(), @r"
        TASK     t
        STATUS   success
        VERSION  2
        --- exit 0
        ");
        assert_eq!(db.value("SELECT count(*) FROM execution_results"), "0");
        let entry = db.sql("SELECT table_name, action, record_id FROM audit_logs ORDER BY sequence DESC LIMIT 1").remove(0);
        assert_eq!(entry, ["execution_results", "delete", &id].map(|text| Some(text.to_owned())));
    }

    fn a_running_execution_stays(db: &Database) {
        due(db, "");
        let id = start(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, &format!("exec delete {id} --yes")).snapshot(), @r"
        --- stderr
        error: execution [ id ].. is running
        hint: finish it first with `provost exec finish`
        --- exit 5
        ");
        assert_eq!(db.dump(), before);
    }

    fn it_asks_first_and_minds_the_version(db: &Database) {
        due(db, "");
        let id = start(db);
        finish(db, &id, "--status success");
        let before = db.dump();
        insta::assert_snapshot!(run_with(db, &format!("exec delete {id}"), "y\n").snapshot(), @r"
        --- stderr
        error: delete execution [ id ].. of task t needs a confirmation, and there is no terminal to ask on
        hint: give --yes to go ahead
        --- exit 2
        ");
        ok(db, &format!("exec delete {id} --dry-run"));
        refused(run(db, &format!("exec delete {id} --yes --if-version 1")), 5, &["version 2, not 1"]);
        assert_eq!(db.dump(), before);
    }
}
