//! Bad input to the verbs of `provost config`: named, explained, and nothing written.

use crate::shell::{all_refused, ok, refused, run_with};
use crate::support::both_engines;

both_engines! {
    fn a_policy_that_is_told_by_what_goes_by_it_can_t_be_secret(db: &Database) {
        let said = run_with(db, "config set retention.exec - --secret", "{\"success\":\"30d\"}");
        refused(said, 2, &["can't be secret"]);
        assert_eq!(ok(db, "config list --count"), "0");
    }

    fn a_bad_key_or_value_is_refused(db: &Database) {
        ok(db, "config set a 1");
        let before = db.dump();
        let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
        let large = format!("\"{}\"", "x".repeat(2 * 1024 * 1024));
        let cases: [(&[u8], &str); 7] = [
            (b"text", "value"),
            (b"", "value"),
            (br#""\u0000""#, r"\u0000"),
            (b"9007199254740993", "value"),
            (b"\"caf\xe9\"", "UTF-8"),
            (deep.as_bytes(), "value"),
            (large.as_bytes(), "bytes"),
        ];
        for (value, told) in cases {
            refused(run_with(db, "config set b -", value), 2, &[told]);
            refused(run_with(db, "config set a -", value), 2, &[told]);
        }
        for key in ["", "A.b", "a..b", "a b", "a\nb", "ä", "\u{1b}x"] {
            refused(db.provost(["config", "set", key, "1"]), 2, &["invalid key \""]);
        }
        assert_eq!(db.dump(), before);
        all_refused(db, 2, &[("config set b bare", &["invalid value \"bare\""])]);
        all_refused(db, 3, &[("config unset b", &["\"b\""]), ("config get b", &["\"b\""])]);
    }
}
