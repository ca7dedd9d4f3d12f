//! `provost user list`.

use crate::support::{Database, both_engines};

fn three(db: &Database) -> Vec<String> {
    ["ada", "bob", "cy"].map(|name| db.provost(["user", "create", name, "-q"]).ok().trim_end().to_owned()).into()
}

both_engines! {
    fn users_are_listed_in_the_order_in_which_they_were_made(db: &Database) {
        three(db);
        insta::assert_snapshot!(db.provost(["user", "list"]).snapshot(), @r"
        ID        USERNAME  EMAIL  DISPLAY NAME  IS ACTIVE  CREATED AT
        [ id ]..  ada       -      -             yes        [ago]
        [ id ]..  bob       -      -             yes        [ago]
        [ id ]..  cy        -      -             yes        [ago]
        --- exit 0
        ");
    }

    fn a_list_is_an_array_lines_or_csv(db: &Database) {
        three(db);
        db.provost(["user", "update", "bob", "--display-name", "Bob \"the\" Builder, Sr."]).ok();
        let list = |format| db.provost(["user", "list", "--fields", "id,username,display_name", "-o", format]).snapshot();
        insta::assert_snapshot!(list("json"), @r#"
        [
          {"id":"[id]","username":"ada","display_name":null},
          {"id":"[id]","username":"bob","display_name":"Bob \"the\" Builder, Sr."},
          {"id":"[id]","username":"cy","display_name":null}
        ]
        --- exit 0
        "#);
        insta::assert_snapshot!(list("jsonl"), @r#"
        {"id":"[id]","username":"ada","display_name":null}
        {"id":"[id]","username":"bob","display_name":"Bob \"the\" Builder, Sr."}
        {"id":"[id]","username":"cy","display_name":null}
        --- exit 0
        "#);
        insta::assert_snapshot!(list("csv"), @r#"
        id,username,display_name
        [id],ada,
        [id],bob,"Bob ""the"" Builder, Sr."
        [id],cy,
        --- exit 0
        "#);
    }

    fn quiet_gives_full_ids_a_line_each(db: &Database) {
        let ids = three(db);
        assert_eq!(db.provost(["user", "list", "-q"]).ok(), ids.join("\n") + "\n");
    }

    fn an_empty_list_says_so_to_people_only(db: &Database) {
        insta::assert_snapshot!(db.provost(["user", "list"]).snapshot(), @r"
        --- stderr
        nothing found
        --- exit 0
        ");
        insta::assert_snapshot!(db.provost(["user", "list", "-q"]).snapshot(), @"--- exit 0");
    }

    fn a_cut_list_says_where_it_goes_on(db: &Database) {
        let ids = three(db);
        let page = db.provost(["user", "list", "-q", "--limit", "2"]);
        assert_eq!(page.stdout, ids[..2].join("\n") + "\n");
        assert_eq!(page.stderr, format!("first 2 shown; next: --after {}\n", ids[1]));
        let rest = db.provost(["user", "list", "-q", "--after", &ids[1]]);
        assert_eq!((rest.stdout, rest.stderr), (format!("{}\n", ids[2]), String::new()));
        for limit in ["3", "0"] {
            let whole = db.provost(["user", "list", "-q", "--limit", limit]);
            assert_eq!((whole.stdout, whole.stderr), (ids.join("\n") + "\n", String::new()));
        }
    }

    fn a_count_is_a_bare_number(db: &Database) {
        three(db);
        assert_eq!(db.provost(["user", "list", "--count"]).ok(), "3\n");
        db.provost(["user", "deactivate", "bob"]).ok();
        assert_eq!(db.provost(["user", "list", "--count", "--active", "--limit", "1"]).ok(), "2\n");
        assert_eq!(db.provost(["user", "list", "--count", "--inactive"]).ok(), "1\n");
    }

    fn only_those_made_in_a_range_are_listed(db: &Database) {
        three(db);
        db.execute("INSERT INTO users (username, created_at) VALUES ('old', '2020-02-29T12:00:00.000000Z')");
        let names = |args: &[&str]| db.provost(["user", "list", "--fields", "username", "-o", "csv"].iter().chain(args)).ok();
        assert_eq!(names(&["--until", "2020-03-01"]), "username\r\nold\r\n");
        assert_eq!(names(&["--since", "2020-02-29T12:00:00Z", "--until", "2020-02-29T12:00:01Z"]), "username\r\nold\r\n");
        assert_eq!(names(&["--until", "2020-02-29T12:00:00Z"]), "username\r\n");
        assert!(!names(&["--since", "1h"]).contains("old"));
    }

    fn what_steers_a_terminal_is_escaped_on_its_way_out(db: &Database) {
        three(db);
        // The database refuses it; an older one, or another program, may have held it.
        let steering = db.by_engine("char(27) || '[31m'", "chr(27) || '[31m'");
        let drop = db.by_engine(
            "PRAGMA ignore_check_constraints = ON",
            "ALTER TABLE users DROP CONSTRAINT users_display_name_check",
        );
        db.execute(&format!("{drop}; UPDATE users SET display_name = {steering}"));
        for format in ["table", "json", "jsonl"] {
            let run = db.provost(["user", "list", "-o", format]);
            assert!(!run.stdout.contains('\u{1b}'), "{run}");
            assert!(run.stdout.contains("[31m"), "{run}");
        }
    }
}
