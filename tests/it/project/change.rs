//! `provost project update`.

use crate::shell::{acting_user, ok, run};
use crate::support::both_engines;

both_engines! {
    fn an_update_prints_the_project_as_it_now_stands(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "project create etl --description old");
        ok(db, "task create t --skill s --project etl");
        let line = "project update etl --name loads --description '' --user ada --if-version 1 -o json";
        insta::assert_snapshot!(run(db, line).snapshot(), @r#"
        {"id":"[id]","name":"loads","user_id":"[id]","user":"ada","description":null,"tasks_count":1,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":2}
        --- exit 0
        "#);
        // Its tasks keep their own owner.
        assert_eq!(run(db, "task show t -o json").json()["user"], "tester");
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'update'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields.as_object().unwrap().keys().collect::<Vec<_>>(), ["description", "name", "user_id"]);
        assert_eq!(fields["description"], serde_json::json!({"old": "old", "new": null}));
    }

    fn an_update_that_changes_nothing_leaves_no_entry_and_no_version(db: &Database) {
        acting_user(db);
        ok(db, "project create etl --description x");
        let before = db.dump();
        ok(db, "project update etl");
        ok(db, "project update etl --name etl --description x --user tester");
        assert_eq!(db.dump(), before);
    }

    fn a_taken_name_and_a_stale_version_are_refused(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "project create etl");
        ok(db, "project create web");
        ok(db, "project create Web --user ada");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "project update etl --name WEB").snapshot(), @r#"
        --- stderr
        error: user "tester" has a project named "WEB" already, in this or another letter case
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
        run(db, "project update ada/web --user tester").fails(5);
        insta::assert_snapshot!(run(db, "project update etl --name x --if-version 7").snapshot(), @r#"
        --- stderr
        error: project "etl" has version 1, not 7
        hint: somebody changed it since; look again with `show` and decide anew
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
        assert_eq!(run(db, "project update etl --name ETL -o json").json()["name"], "ETL");
    }
}
