//! Bad input to the verbs of `provost exec`: named, explained, and nothing written.

use super::{due, start};
use crate::shell::{all_refused, refused, run};
use crate::support::both_engines;

both_engines! {
    fn a_bad_end_is_refused(db: &Database) {
        due(db, "");
        let id = start(db);
        let before = db.dump();
        for (flags, told) in [
            ("--status done", &["'done'", "success, failed, timeout, cancelled"][..]),
            // These two are nobody's to report.
            ("--status running", &["'running'"]),
            ("--status abandoned", &["'abandoned'"]),
            ("--status success --exit-code nine", &["'nine'", "--exit-code"]),
            ("--status success --exit-code 99999999999", &["'99999999999'", "--exit-code"]),
            ("--status success --ended-at 1969-12-31", &["1969-12-31", "1970 to 9999"]),
            ("--status success --ended-at 10000-01-01", &["'10000-01-01'", "--ended-at"]),
            ("--status success --ended-at=-5m", &["'-5m'", "--ended-at"]),
            ("--status success --ended-at 2020-01-01", &["ended_at \"2020-01-01"]),
        ] {
            refused(run(db, &format!("exec finish {id} {flags}")), 2, told);
        }
        let long = "x".repeat(65_537);
        let run = db.provost(["exec", "finish", &id, "--status", "failed", "--error", &long]);
        refused(run, 2, &["invalid error \"xxx", "65537 bytes"]);
        assert_eq!(db.dump(), before);
    }

    fn an_unknown_reference_is_exit_3(db: &Database) {
        due(db, "");
        all_refused(db, 3, &[
            ("exec start nope", &["no task \"nope\""]),
            ("exec start t --agent nobody", &["no agent \"nobody\""]),
            ("exec finish 00000000 --status success", &["no exec", "\"00000000\""]),
            ("exec delete 00000000 --yes", &["no exec", "\"00000000\""]),
            ("exec list --task nope", &["no task \"nope\""]),
            ("exec list --agent nobody", &["no agent \"nobody\""]),
            ("exec list --project nope", &["no project \"nope\""]),
            ("exec list --user nobody", &["no user \"nobody\""]),
        ]);
        all_refused(db, 2, &[("exec list --status done", &["'done'", "running, success, failed, timeout, cancelled, abandoned"])]);
    }
}
