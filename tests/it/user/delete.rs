//! `provost user delete`.

use crate::support::both_engines;

both_engines! {
    fn a_deleted_user_is_printed_and_gone(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        insta::assert_snapshot!(db.provost(["user", "delete", "ada", "--yes", "--fields", "username,version"]).snapshot(), @r"
        USERNAME  ada
        VERSION   1
        --- exit 0
        ");
        assert_eq!(db.value("SELECT count(*) FROM users"), "0");
        let entry = db.sql("SELECT action, record_name, actor FROM audit_logs ORDER BY sequence DESC LIMIT 1").remove(0);
        assert_eq!(entry, ["delete", "ada", "tester"].map(|text| Some(text.to_owned())));
    }

    fn without_a_terminal_the_confirmation_is_a_flag(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let before = db.dump();
        insta::assert_snapshot!(db.provost_with(["user", "delete", "ada"], "y\n").snapshot(), @r"
        --- stderr
        error: delete user ada needs a confirmation, and there is no terminal to ask on
        hint: give --yes to go ahead
        --- exit 2
        ");
        assert_eq!(db.dump(), before);
    }

    fn a_dry_run_asks_for_no_confirmation_and_deletes_nothing(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let before = db.dump();
        db.provost(["user", "delete", "ada", "--dry-run"]).ok();
        assert_eq!(db.dump(), before);
    }

    fn a_user_who_owns_something_stays(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        db.execute("INSERT INTO projects (user_id, name) SELECT id, 'etl' FROM users");
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'nightly', 'shell' FROM users");
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "delete", "ada", "--yes"]).snapshot(), @r#"
        --- stderr
        error: user "ada" still owns 1 project(s) and 1 task(s)
        hint: delete them first or give them to another user with `update --user`; `user deactivate` keeps the history
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_stale_version_is_refused(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        db.provost(["user", "delete", "ada", "--yes", "--if-version", "2"]).fails(5);
        assert_eq!(db.value("SELECT count(*) FROM users"), "1");
    }
}
