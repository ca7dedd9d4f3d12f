//! `provost user show`, and how a user is named.

use crate::support::both_engines;

both_engines! {
    fn a_user_is_shown_with_all_of_its_fields(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        insta::assert_snapshot!(db.provost(["user", "show", "ada"]).snapshot(), @r"
        ID            [id]
        USERNAME      ada
        EMAIL         -
        DISPLAY NAME  -
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

    fn a_user_is_found_by_name_in_any_case_by_id_and_by_short_id(db: &Database) {
        let id = db.provost(["user", "create", "ada", "-q"]).ok().trim_end().to_owned();
        db.provost(["user", "create", "bob"]).ok();
        for reference in ["ada", "ADA", &id, &id.to_uppercase(), &id[28..], &id[28..].to_uppercase()] {
            assert_eq!(db.provost(["user", "show", reference, "-q"]).ok().trim_end(), id, "{reference}");
        }
    }

    fn an_unknown_user_is_exit_3(db: &Database) {
        insta::assert_snapshot!(db.provost(["user", "show", "nobody"]).snapshot(), @r#"
        --- stderr
        error: no user "nobody"
        hint: `provost user list` shows what there is
        --- exit 3
        "#);
    }

    fn an_ambiguous_short_id_lists_the_candidates(db: &Database) {
        for (head, name) in [("1", "ada"), ("2", "bob")] {
            let id = format!("{head}1890000-0000-7000-8000-0000deadbeef");
            db.execute(&format!("INSERT INTO users (id, username) VALUES ('{id}', '{name}')"));
        }
        let said = db.provost(["user", "show", "deadbeef"]).fails(5);
        for head in ["11890000", "21890000"] {
            assert!(said.contains(&format!("{head}-0000-7000-8000-0000deadbeef")), "{said}");
        }
        // A name goes before a short id.
        db.provost(["user", "create", "deadbeef"]).ok();
        db.provost(["user", "show", "deadbeef"]).ok();
    }

    fn the_fields_are_printed_in_the_order_asked_for(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let fields = ["user", "show", "ada", "--fields", "version,username"];
        insta::assert_snapshot!(db.provost(fields.iter().chain(&["-o", "json"])).snapshot(), @r#"
        {"version":1,"username":"ada"}
        --- exit 0
        "#);
        insta::assert_snapshot!(db.provost(fields.iter().chain(&["-o", "csv"])).snapshot(), @r"
        version,username
        1,ada
        --- exit 0
        ");
        insta::assert_snapshot!(db.provost(fields).snapshot(), @r"
        VERSION   1
        USERNAME  ada
        --- exit 0
        ");
    }

    fn an_unknown_field_lists_the_known_ones(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        insta::assert_snapshot!(db.provost(["user", "show", "ada", "--fields", "password_hash"]).snapshot(), @r#"
        --- stderr
        error: unknown field "password_hash"; known: id, username, email, display_name, has_password, is_active, created_at, updated_at, created_by, updated_by, version
        --- exit 2
        "#);
    }
}
