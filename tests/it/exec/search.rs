//! `provost exec search`.

use crate::shell::{acting_user, column, ok, refused, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn an_execution_is_found_by_the_words_of_its_output_and_error(db: &Database) {
        acting_user(db);
        for (name, output, error) in [
            ("pull", "Connection refused by host", ""),
            ("push", "all 42 files copied", "curl: (7) Could not connect"),
            ("quiet", "", ""),
        ] {
            ok(db, &format!("task create {name} --skill s"));
            let id = ok(db, &format!("exec start {name} -q"));
            run_with(db, &format!("exec finish {id} --status failed --log-file - --error '{error}' -q"), output).ok();
        }
        let found = |text: &str| column(db, &format!("exec search '{text}'"), "task");
        assert_eq!(found("refused"), ["pull"]);
        assert_eq!(found("connect*").len(), 2);
        assert_eq!(found("\"42 files\""), ["push"]);
        assert_eq!(found("curl host"), Vec::<String>::new());
        assert_eq!(column(db, "exec search 'connect*' --task push", "task"), ["push"]);
        refused(run(db, "exec search '--'"), 2, &[]);
    }

    fn a_deleted_execution_is_not_found_any_more(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let id = ok(db, "exec start t -q");
        run_with(db, &format!("exec finish {id} --status success --log-file - -q"), "zebra").ok();
        assert_eq!(ok(db, "exec search zebra -q"), id);
        ok(db, &format!("exec delete {id} --yes -q"));
        assert_eq!(ok(db, "exec search zebra -q"), "");
    }

    fn the_passage_that_matched_is_shown(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let id = ok(db, "exec start t -q");
        let output = format!("{}the disk\nof ñandú is full{}", "before ".repeat(20), " after".repeat(20));
        run_with(db, &format!("exec finish {id} --status failed --log-file - --error 'out of room' -q"), &output).ok();
        let passage = |text: &str| ok(db, &format!("exec search '{text}' -o jsonl --fields match"));
        assert_eq!(
            passage("nandu"),
            "{\"match\":{\"after\":\" is full after after after after aft…\",\
             \"before\":\"…fore before the disk of \",\"field\":\"output\",\"word\":\"ñandú\"}}"
        );
        assert!(passage("rooms").contains("\"word\":\"room\""), "{}", passage("rooms"));
        let colored = db.provost(["exec", "search", "room", "--color", "always", "--fields", "match"]).ok();
        assert!(colored.ends_with("out of \u{1b}[1mroom\u{1b}[0m\n"), "{colored:?}");
    }
}
