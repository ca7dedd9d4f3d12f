//! `provost audit diff`.

use super::as_of::last_time;
use crate::shell::{acting_user, ok, refused, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn the_fields_that_differ_are_the_rows(db: &Database) {
        acting_user(db);
        ok(db, r#"task create t --skill s --params '{"a":1}'"#);
        let first = last_time(db);
        ok(db, "task update t --priority 3");
        ok(db, r#"task update t --priority 5 --params '{"a":2}' --name u"#);
        ok(db, "task update u --name t");
        insta::assert_snapshot!(run(db, &format!("audit diff task t --from {first} --to 0s")).snapshot(), @r#"
        FIELD     FROM     TO
        params    {"a":1}  {"a":2}
        priority        0        5
        --- exit 0
        "#);
        insta::assert_snapshot!(run(db, &format!("audit diff task t --from 0s --to {first} -o jsonl")).snapshot(), @r#"
        {"field":"params","from":{"a":2},"to":{"a":1}}
        {"field":"priority","from":5,"to":0}
        --- exit 0
        "#);
        assert_eq!(ok(db, &format!("audit diff task t --from {first} --to {first} -o json")), "[]");
        refused(run(db, "audit diff task t --from 2020-01-01 --to 0s"), 3, &["was made at"]);
    }

    fn a_secret_that_changed_is_named_and_not_told(db: &Database) {
        acting_user(db);
        run_with(db, "user create ada --password-stdin", "one\n").ok();
        let first = last_time(db);
        ok(db, "user update ada --email a@b");
        let second = last_time(db);
        run_with(db, "user passwd ada --password-stdin", "two\n").ok();
        let said = |from: &str, to: &str| ok(db, &format!("audit diff user ada --from {from} --to {to} -o jsonl"));
        assert_eq!(said(&first, &second), r#"{"field":"email","from":null,"to":"a@b"}"#);
        assert_eq!(said(&second, "0s"), r#"{"field":"password_hash","from":"[redacted]","to":"[redacted]"}"#);
    }
}
