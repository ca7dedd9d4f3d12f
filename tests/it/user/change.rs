//! `provost user update`, `activate` and `deactivate`.

use crate::support::both_engines;

both_engines! {
    fn an_update_prints_the_user_as_it_now_stands(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let update = ["user", "update", "ada", "--display-name", "Ada", "--email", "a@b", "--username", "lovelace"];
        insta::assert_snapshot!(db.provost(update.iter().chain(&["-o", "json"])).snapshot(), @r#"
        {"id":"[id]","username":"lovelace","email":"a@b","display_name":"Ada","has_password":false,"is_active":true,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":2}
        --- exit 0
        "#);
    }

    fn the_entry_of_an_update_has_old_and_new_of_what_changed(db: &Database) {
        db.provost(["user", "create", "ada", "--email", "a@b"]).ok();
        db.provost(["user", "update", "ada", "--email", "a@c", "--username", "ada"]).ok();
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'update'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields, serde_json::json!({ "email": { "old": "a@b", "new": "a@c" } }));
    }

    fn an_update_that_changes_nothing_leaves_no_entry_and_no_version(db: &Database) {
        db.provost(["user", "create", "ada", "--email", "a@b"]).ok();
        let before = db.dump();
        db.provost(["user", "update", "ada", "--email", "a@b"]).ok();
        db.provost(["user", "update", "ada"]).ok();
        db.provost(["user", "activate", "ada"]).ok();
        assert_eq!(db.dump(), before);
    }

    fn an_empty_value_clears_the_field(db: &Database) {
        db.provost(["user", "create", "ada", "--email", "a@b", "--display-name", "Ada"]).ok();
        let run = db.provost(["user", "update", "ada", "--email", "", "--display-name", "", "-o", "json"]).json();
        assert!(run["email"].is_null() && run["display_name"].is_null(), "{run}");
    }

    fn a_stale_version_is_refused(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        db.provost(["user", "update", "ada", "--email", "a@b", "--if-version", "1"]).ok();
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "update", "ada", "--email", "x@y", "--if-version", "1"]).snapshot(), @r#"
        --- stderr
        error: user "ada" has version 2, not 1
        hint: somebody changed it since; look again with `show` and decide anew
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_taken_name_is_refused(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        db.provost(["user", "create", "bob"]).ok();
        insta::assert_snapshot!(db.provost(["user", "update", "bob", "--username", "Ada"]).snapshot(), @r#"
        --- stderr
        error: the user name "ada" is taken
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
    }

    fn another_program_s_change_counts_as_a_version(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        db.execute("UPDATE users SET display_name = 'x'");
        db.provost(["user", "update", "ada", "--email", "a@b", "--if-version", "1"]).fails(5);
        db.provost(["user", "update", "ada", "--email", "a@b", "--if-version", "2"]).ok();
    }

    fn a_deactivated_user_can_change_nothing_until_activated(db: &Database) {
        for name in ["ada", "bob"] {
            db.provost(["user", "create", name]).ok();
        }
        insta::assert_snapshot!(db.provost(["user", "deactivate", "ada", "--fields", "username,is_active"]).snapshot(), @r"
        USERNAME   ada
        IS ACTIVE  no
        --- exit 0
        ");
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "create", "cy", "--as", "ADA"]).snapshot(), @r"
        --- stderr
        error: the acting user ada is deactivated
        hint: `provost user activate ada`, as another user, lets it act again
        --- exit 4
        ");
        db.provost(["user", "activate", "ada", "--as", "ada"]).fails(4);
        db.provost(["user", "delete", "bob", "--yes", "--as", "ada"]).fails(4);
        db.provost(["user", "list", "--as", "ada"]).ok();
        assert_eq!(db.dump(), before);
        db.provost(["user", "activate", "ada"]).ok();
        db.provost(["user", "create", "cy", "--as", "ada"]).ok();
    }
}
