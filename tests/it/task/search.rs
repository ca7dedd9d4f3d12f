//! `provost task search`.

use crate::shell::{acting_user, all_refused, column, ok, run};
use crate::support::{Database, both_engines};

fn corpus(db: &Database) {
    acting_user(db);
    ok(db, "user create ada");
    for (name, skill, owner) in [
        ("nightly backup", "data-backup", "tester"),
        ("nightly loads", "loader", "ada"),
        ("weekly report", "backup-report", "ada"),
        ("Überprüfung", "prüfen", "tester"),
        ("A OR B", "or", "tester"),
    ] {
        ok(db, &format!("task create '{name}' --skill '{skill}' --user {owner}"));
    }
}

/// The names found, in the order of the alphabet: which match is best is another test's.
fn found(db: &Database, text: &str) -> Vec<String> {
    let run = db.provost(["task", "search", "-o", "csv", "--fields", "name", "--", text]).ok();
    let mut names: Vec<String> = run.lines().skip(1).map(str::to_owned).collect();
    names.sort();
    names
}

both_engines! {
    fn words_prefixes_and_phrases_find_their_tasks(db: &Database) {
        corpus(db);
        for (text, names) in [
            ("nightly", &["nightly backup", "nightly loads"][..]),
            ("NIGHTLY Backup", &["nightly backup"]),
            ("load", &["nightly loads"]),
            ("backups", &["nightly backup", "weekly report"]),
            ("nigh", &[]),
            ("nigh*", &["nightly backup", "nightly loads"]),
            ("ba* rep*", &["weekly report"]),
            ("\"nightly loads\"", &["nightly loads"]),
            ("\"loads nightly\"", &[]),
            ("\"nightly lo\"*", &["nightly loads"]),
            ("nothing", &[]),
        ] {
            assert_eq!(found(db, text), names, "{text}");
        }
    }

    fn umlauts_are_found_with_and_without_their_dots(db: &Database) {
        corpus(db);
        for text in ["Überprüfung", "überprüfung", "uberprufung", "ÜBERPRÜ*", "prufen"] {
            assert_eq!(found(db, text), ["Überprüfung"], "{text}");
        }
    }

    fn quotes_and_operators_are_text(db: &Database) {
        corpus(db);
        for (text, names) in [
            ("nightly OR weekly", &[][..]),
            ("nightly OR loads", &["nightly loads"]),
            ("A OR B", &["A OR B"]),
            ("nightly | weekly", &[]),
            ("nightly & backup", &["nightly backup"]),
            ("nightly !backup", &["nightly backup"]),
            ("-nightly -backup", &["nightly backup"]),
            ("name:nightly", &[]),
            ("nightly')", &["nightly backup", "nightly loads"]),
            ("o'clock \"nightly", &[]),
            ("\"nightly loads", &["nightly loads"]),
            ("NEAR(nightly backup)", &[]),
            ("nightly:*", &["nightly backup", "nightly loads"]),
            ("nightly\\", &["nightly backup", "nightly loads"]),
        ] {
            assert_eq!(found(db, text), names, "{text}");
        }
    }

    fn a_text_without_a_letter_or_digit_is_refused(db: &Database) {
        acting_user(db);
        insta::assert_snapshot!(run(db, "task search '\"*\" --'").snapshot(), @r#"
        --- stderr
        error: invalid text "\"*\" --": it has no letter or digit to look for
        hint: give words, a prefix such as nigh*, or a phrase such as '"nightly loads"'
        --- exit 2
        "#);
        all_refused(db, 2, &[
            ("task search ''", &["text \"\""]),
            ("task search '%'", &["text \"%\""]),
            ("task search 'AND'", &["text \"AND\"", "only words that a search passes over"]),
            ("task search '\"The or\" not'", &["only words that a search passes over"]),
        ]);
    }

    fn a_word_of_the_name_weighs_more_than_one_of_the_skill(db: &Database) {
        corpus(db);
        assert_eq!(column(db, "task search backup", "name"), ["nightly backup", "weekly report"]);
    }

    fn a_search_is_narrowed_to_an_owner_and_cut(db: &Database) {
        corpus(db);
        assert_eq!(column(db, "task search nightly --user ada", "name"), ["nightly loads"]);
        let cut = run(db, "task search nightly --limit 1 -q");
        assert_eq!((cut.stdout.lines().count(), cut.stderr.as_str()), (1, "first 1 shown; there are more: give a larger --limit\n"));
        assert_eq!(run(db, "task search nightly --limit 0 -q").ok().lines().count(), 2);
    }

    fn a_search_follows_what_is_renamed_and_deleted(db: &Database) {
        corpus(db);
        ok(db, "task update 'nightly loads' --name 'hourly loads'");
        ok(db, "task delete 'nightly backup' --yes");
        assert_eq!(found(db, "nightly"), [""; 0]);
        assert_eq!(found(db, "hourly"), ["hourly loads"]);
    }
}
