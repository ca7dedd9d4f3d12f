//! `provost audit prove` and `provost audit check-proof`.

use super::forge::{forge, sealed_users};
use crate::shell::{ok, refused, run, run_with};
use crate::support::both_engines;
use serde_json::{Value, json};

both_engines! {
    fn every_entry_has_a_proof_that_needs_no_database(db: &Database) {
        ok(db, "audit key generate --out seal.pem");
        ok(db, r#"config set audit.signing_key '"seal.pem"'"#);
        sealed_users(db, 6);
        let head = ok(db, "audit seal -q");
        for sequence in 1..=8 {
            let proof = ok(db, &format!("audit prove {sequence} -o json"));
            for known in ["--public-key seal.pem.pub", &format!("--expect-head {head}")] {
                let line = format!("audit check-proof - {known} --fields sequence,seal -o csv --database-url sqlite:nowhere.db");
                assert_eq!(run_with(db, &line, &proof).ok().lines().last(), Some(format!("{sequence},1").as_str()));
            }
        }
    }

    fn a_proof_of_another_tree_or_entry_does_not_hold(db: &Database) {
        ok(db, "audit key generate --out seal.pem");
        ok(db, r#"config set audit.signing_key '"seal.pem"'"#);
        sealed_users(db, 3);
        ok(db, "user create late");
        ok(db, "audit seal");
        let proof = |sequence: i64| -> Value { serde_json::from_str(&ok(db, &format!("audit prove {sequence} -o json"))).unwrap() };
        let (sound, other) = (proof(3), proof(7));
        let changed = |change: &dyn Fn(&mut Value)| {
            let mut proof = sound.clone();
            change(&mut proof);
            proof.to_string()
        };
        let check = "audit check-proof - --public-key seal.pem.pub";
        run_with(db, check, sound.to_string()).ok();
        for (what, forged) in [
            ("another entry", changed(&|proof| proof["entry"] = other["entry"].clone())),
            ("another seal", changed(&|proof| proof["seal"] = other["seal"].clone())),
            ("another path", changed(&|proof| proof["path"] = other["path"].clone())),
            ("another place", changed(&|proof| proof["leaf_index"] = json!(0))),
            ("no place", changed(&|proof| proof["leaf_index"] = json!(u64::MAX))),
            ("another actor", changed(&|proof| proof["entry"]["actor"] = json!("somebody"))),
            ("another root", changed(&|proof| proof["seal"]["root"] = other["seal"]["root"].clone())),
            ("no signature", changed(&|proof| {
                proof["seal"]["signature"] = Value::Null;
                proof["seal"]["key_id"] = Value::Null;
            })),
        ] {
            let run = run_with(db, check, forged);
            assert_eq!(run.code, 9, "{what}: {run}");
        }
        ok(db, "audit key generate --out other.pem");
        refused(run_with(db, "audit check-proof - --public-key other.pem.pub", sound.to_string()), 9, &["seal 1"]);
        refused(run_with(db, &format!("audit check-proof - --expect-head {}", "0".repeat(64)), sound.to_string()), 9, &["seal 1"]);
        for text in ["", "{}", "[1]", "{\"entry\": 1}", &sound.to_string()[..100]] {
            refused(run_with(db, check, text), 2, &["no proof"]);
        }
    }

    fn there_is_no_proof_of_what_is_not_sealed_or_was_changed(db: &Database) {
        sealed_users(db, 2);
        refused(run(db, "audit prove 4"), 5, &["entry 4", "not sealed"]);
        refused(run(db, "audit prove 99"), 3, &["99"]);
        refused(run(db, "audit prove 0"), 3, &["0"]);
        forge(db, "UPDATE audit_logs SET actor = 'x' WHERE sequence = 2");
        refused(run(db, "audit prove 2"), 5, &["entry 2"]);
    }
}
