//! Bad input to the verbs of `provost project`: named, explained, and nothing written.

use crate::shell::{acting_user, all_refused, ok, refused};
use crate::support::both_engines;

both_engines! {
    fn a_bad_value_is_refused(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        let long = "x".repeat(256);
        let before = db.dump();
        for name in ["", " x", "a\nb", "\u{1b}[31mx", &long] {
            refused(db.provost(["project", "create", name]), 2, &["invalid name \""]);
            refused(db.provost(["project", "update", "etl", "--name", name]), 2, &["invalid name \""]);
        }
        let large = "x".repeat(65_537);
        refused(db.provost(["project", "create", "x", "--description", &large]), 2, &["invalid description \"xxx"]);
        assert_eq!(db.dump(), before);
        all_refused(db, 2, &[
            ("project list --since 1969-12-31", &["1969-12-31", "--since"]),
            ("project list --until 10000-01-01", &["10000-01-01", "--until"]),
            ("project list --limit -1", &["-1"]),
            ("project list --after etl", &["etl", "--after"]),
        ]);
    }

    fn an_unknown_reference_is_exit_3(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        all_refused(db, 3, &[
            ("project create x --user nobody", &["no user \"nobody\""]),
            ("project update etl --user nobody", &["no user \"nobody\""]),
            ("project update nope --name x", &["no project \"nope\""]),
            ("project delete nope --yes", &["no project \"nope\""]),
            ("project list --user nobody", &["no user \"nobody\""]),
            ("project search x --user nobody", &["no user \"nobody\""]),
        ]);
    }
}
