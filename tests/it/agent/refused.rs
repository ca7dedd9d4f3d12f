//! Bad input to the verbs of `provost agent`: named, explained, and nothing written.

use crate::shell::{all_refused, ok, refused};
use crate::support::both_engines;

both_engines! {
    fn a_bad_value_is_refused(db: &Database) {
        ok(db, "agent create w1");
        let before = db.dump();
        for name in ["", " x", "a\nb", "\u{1b}[31mx"] {
            refused(db.provost(["agent", "create", name]), 2, &["invalid name \""]);
            refused(db.provost(["agent", "update", "w1", "--name", name]), 2, &["invalid name \""]);
            refused(db.provost(["agent", "create", "w2", "--capability", name]), 2, &["invalid capabilit"]);
        }
        assert_eq!(db.dump(), before);
    }

    fn an_unknown_label_lists_the_valid_ones(db: &Database) {
        ok(db, "agent create w1");
        let types: &[&str] = &["'robot'", "coordinator, researcher, coder, tester, reviewer, analyst, optimizer, worker"];
        let statuses: &[&str] = &["'asleep'", "idle, busy, offline, error"];
        all_refused(db, 2, &[
            ("agent create w2 --type robot", types),
            ("agent update w1 --type robot", types),
            ("agent list --type robot", types),
            ("agent update w1 --status asleep", statuses),
            ("agent heartbeat w1 --status asleep", statuses),
            ("agent list --status asleep", statuses),
        ]);
        all_refused(db, 3, &[
            ("agent update nobody --status idle", &["no agent \"nobody\""]),
            ("agent heartbeat nobody", &["no agent \"nobody\""]),
            ("agent delete nobody --yes", &["no agent \"nobody\""]),
        ]);
    }
}
