//! `provost user create`.

use crate::support::both_engines;

both_engines! {
    fn a_new_user_is_printed_as_it_stands(db: &Database) {
        let run = db.provost(["user", "create", "Ada", "--email", "Ada@example.org", "--display-name", "Ada Lovelace"]);
        insta::assert_snapshot!(run.snapshot(), @r"
        ID            [id]
        USERNAME      ada
        EMAIL         Ada@example.org
        DISPLAY NAME  Ada Lovelace
        HAS PASSWORD  no
        IS ACTIVE     yes
        CREATED AT    [time] ([ago])
        UPDATED AT    [time] ([ago])
        CREATED BY    tester
        UPDATED BY    tester
        VERSION       1
        --- exit 0
        ");
    }

    fn a_new_user_is_one_json_object(db: &Database) {
        insta::assert_snapshot!(db.provost(["user", "create", "ada", "-o", "json"]).snapshot(), @r#"
        {"id":"[id]","username":"ada","email":null,"display_name":null,"has_password":false,"is_active":true,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":1}
        --- exit 0
        "#);
    }

    fn quiet_gives_the_id_alone(db: &Database) {
        let id = db.provost(["user", "create", "ada", "-q"]).ok();
        assert_eq!(id.trim_end(), db.value("SELECT id FROM users"));
    }

    fn the_entry_of_a_new_user_has_its_fields_and_its_circumstances(db: &Database) {
        let reason = ["--reason", "new colleague", "--correlation-id", "ticket-7", "--as", "carl"];
        db.provost(["user", "create", "ada", "--email", "ada@example.org"].iter().chain(&reason)).ok();
        let entry = db.sql(
            "SELECT table_name, record_name, action, actor, changed_fields, reason, correlation_id, ip_address, \
             record_id = (SELECT id FROM users) FROM audit_logs",
        );
        let entry: Vec<&str> = entry[0].iter().map(|cell| cell.as_deref().unwrap_or("-")).collect();
        assert_eq!([&entry[..4], &entry[5..8]].concat(), ["users", "ada", "create", "carl", "new colleague", "ticket-7", "-"]);
        assert_eq!(entry[8], db.by_engine("1", "t"));
        let fields: serde_json::Value = serde_json::from_str(entry[4]).unwrap();
        let new = |value: serde_json::Value| serde_json::json!({ "new": value });
        assert_eq!(
            fields,
            serde_json::json!({
                "username": new("ada".into()),
                "email": new("ada@example.org".into()),
                "display_name": new(().into()),
                "password_hash": new(().into()),
                "is_active": new(true.into()),
            })
        );
    }

    fn the_actor_is_by_default_the_user_of_the_operating_system(db: &Database) {
        db.run(db.command(["user", "create", "ada"]).env_remove("PROVOST_USER"), "").ok();
        assert_eq!(db.value("SELECT actor FROM audit_logs"), db.value("SELECT os_user FROM audit_logs"));
    }

    fn the_address_of_an_ssh_session_is_kept(db: &Database) {
        db.run(db.command(["user", "create", "ada"]).env("SSH_CONNECTION", "192.0.2.7 5000 192.0.2.1 22"), "").ok();
        assert_eq!(db.value("SELECT ip_address FROM audit_logs"), "192.0.2.7");
    }

    fn a_name_in_another_letter_case_is_taken(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "create", "ADA"]).snapshot(), @r#"
        --- stderr
        error: the user name "ada" is taken
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }

    fn an_address_in_another_letter_case_is_taken(db: &Database) {
        db.provost(["user", "create", "ada", "--email", "ada@example.org"]).ok();
        insta::assert_snapshot!(db.provost(["user", "create", "bob", "--email", "ADA@example.org"]).snapshot(), @r#"
        --- stderr
        error: the address "ADA@example.org" is taken
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
    }

    fn a_bad_value_is_named_and_nothing_is_written(db: &Database) {
        let long = "a".repeat(65);
        let before = db.dump();
        for (field, args) in [
            ("username \"\"", ["", "--email", "a@b"]),
            ("username \"a b\"", ["a b", "--email", "a@b"]),
            ("username \".a\"", [".a", "--email", "a@b"]),
            ("username \"ädä\"", ["ädä", "--email", "a@b"]),
            ("username \"a\\nb\"", ["a\nb", "--email", "a@b"]),
            ("username \"\\u{1b}[31m\"", ["\u{1b}[31m", "--email", "a@b"]),
            ("username \"aaaa", [&long, "--email", "a@b"]),
            ("email \"ada\"", ["ada", "--email", "ada"]),
            ("email \"a@b@c\"", ["ada", "--email", "a@b@c"]),
            ("email \"a @b\"", ["ada", "--email", "a @b"]),
            ("display_name \"a\\nb\"", ["ada", "--display-name", "a\nb"]),
            ("display_name \"\\u{1b}]0;x\\u{7}\"", ["ada", "--display-name", "\u{1b}]0;x\u{7}"]),
            ("display_name \"\\u{9b}31m\"", ["ada", "--display-name", "\u{9b}31m"]),
            ("actor \"a\\nb\"", ["ada", "--as", "a\nb"]),
            ("actor \"\"", ["ada", "--as", ""]),
            ("correlation_id \"\\u{1b}\"", ["ada", "--correlation-id", "\u{1b}"]),
        ] {
            let said = db.provost(["user", "create"].iter().chain(&args)).fails(2);
            assert!(said.starts_with(&format!("error: invalid {field}")), "{args:?}: {said}");
            assert!(!said.contains('\u{1b}') && said.lines().count() <= 2, "{said}");
        }
        assert_eq!(db.dump(), before);
    }

    fn an_argument_that_is_no_utf_8_is_refused(db: &Database) {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let args = [OsStr::new("user"), OsStr::new("create"), OsStr::from_bytes(b"ad\xff")];
        db.provost(args).fails(2);
        assert_eq!(db.value("SELECT count(*) FROM users"), "0");
    }

    fn a_dry_run_shows_the_user_and_makes_none(db: &Database) {
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "create", "ada", "-n", "--fields", "username,version"]).snapshot(), @r"
        USERNAME  ada
        VERSION   1
        --- stderr
        dry run: nothing was changed
        --- exit 0
        ");
        assert_eq!(db.dump(), before);
    }

    fn a_dry_run_finds_the_conflict_that_the_real_one_would(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        db.provost(["user", "create", "ada", "-n"]).fails(5);
    }
}
