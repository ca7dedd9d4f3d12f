//! `provost audit trail`.

use crate::shell::{acting_user, column, lines, ok, run};
use crate::support::both_engines;

both_engines! {
    fn the_history_of_a_deleted_record_is_found_by_any_name_that_it_had(db: &Database) {
        acting_user(db);
        let id = ok(db, "task create First --skill s -q");
        ok(db, "task update First --name second --reason renamed");
        ok(db, "task delete second --yes --reason replaced");
        insta::assert_snapshot!(run(db, "audit trail task second --fields action,actor,record_name,reason").snapshot(), @r"
        ACTION  ACTOR   RECORD NAME  REASON
        delete  tester  second       replaced
        update  tester  second       renamed
        create  tester  First        -
        --- exit 0
        ");
        for reference in ["First", "first", "SECOND", "tester/second", &id, &id[28..]] {
            assert_eq!(column(db, &format!("audit trail task {reference}"), "action"), ["delete", "update", "create"], "{reference}");
        }
        assert_eq!(ok(db, "audit trail task first --count"), "3");
    }

    fn a_living_record_goes_before_a_deleted_one_of_its_name(db: &Database) {
        acting_user(db);
        let old = ok(db, "task create t --skill s -q");
        ok(db, "task delete t --yes");
        let new = ok(db, "task create t --skill s -q");
        assert_eq!(column(db, "audit trail task t", "record_id"), [new.as_str()]);
        assert_eq!(column(db, &format!("audit trail task {old}"), "action"), ["delete", "create"]);
        ok(db, "task delete t --yes");
        // Now there are two that were called so.
        let said = run(db, "audit trail task t").fails(5);
        assert!(said.contains(&old) && said.contains(&new), "{said}");
    }

    fn a_name_of_two_living_records_needs_its_owner(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "project create etl");
        ok(db, "project create etl --user ada");
        insta::assert_snapshot!(run(db, "audit trail project etl").snapshot(), @r#"
        --- stderr
        error: "etl" names more than one project: [id] (create [time]), [id] (create [time])
        hint: give OWNER/NAME, the full id or its last eight digits
        --- exit 5
        "#);
        assert_eq!(lines(db, "audit trail project ada/etl -q").len(), 1);
    }

    fn a_record_that_provost_never_changed_has_an_empty_trail(db: &Database) {
        acting_user(db);
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'raw', 's' FROM users");
        insta::assert_snapshot!(run(db, "audit trail task raw").snapshot(), @r"
        --- stderr
        nothing found
        --- exit 0
        ");
    }

    fn an_execution_s_history_is_found_by_its_digits_once_it_is_gone(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let id = ok(db, "exec start t -q");
        ok(db, &format!("exec finish {id} --status success"));
        ok(db, "task delete t --yes");
        for reference in [&id, &id[28..]] {
            assert_eq!(column(db, &format!("audit trail exec {reference}"), "action"), ["delete", "finish", "create"]);
        }
    }
}
