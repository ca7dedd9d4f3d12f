//! `docs/verify_audit.py`: a second implementation of the format, which must agree with the first.

use std::fs;
use std::process::{Command, Output, Stdio};

use super::prune::{archived, place, prune, trail};
use crate::shell::{acting_user, ok, run_with};
use crate::support::{Database, both_engines};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/verify_audit.py");

/// Verifies these entries; gives the exit code, the faults and what it says.
#[track_caller]
fn verify(db: &Database, entries: &[String], flags: &str) -> (i32, String, String) {
    let file = place(db, "entries.jsonl");
    fs::write(&file, entries.join("\n")).unwrap();
    let mut python = Command::new("python3");
    python.arg(SCRIPT).args(flags.split_whitespace()).arg(&file).current_dir(db.sandbox().work());
    let Output { status, stdout, stderr } = python.stdin(Stdio::null()).output().expect("python3 is needed");
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A signed trail with much in it that has more than one way to be written.
fn signed(db: &Database) {
    acting_user(db);
    ok(db, "audit key generate --out seal.pem");
    ok(db, r#"config set audit.signing_key '"seal.pem"'"#);
    for (key, value) in [
        ("a.numbers", "[1e2, -0.0, 0.1, 1e-7, 5e-324, 123456.789, 9007199254740991, -1.5e-9, 0.000001]"),
        ("a.texts", r#"{"\ud800\udc00": 1, "\uffff": 2, "é": "\u0001\b\f\n\r\t\"\\/\u007f\u2028"}"#),
    ] {
        run_with(db, &format!("config set {key} -"), value).ok();
    }
    ok(db, "user create ada --display-name 'Ada Ö 漢字 🦀'");
    ok(db, "audit seal");
    ok(db, "user update ada --reason 'because; \"x\"' --display-name x");
    ok(db, "audit seal");
}

both_engines! {
    fn the_two_agree_on_a_sound_trail(db: &Database) {
        signed(db);
        ok(db, "user create unsealed");
        let head = db.value("SELECT hash FROM audit_seals WHERE number = 2");
        let (code, faults, said) = verify(db, &trail(db), &format!("--public-key seal.pem.pub --expect-head {head}"));
        assert_eq!((code, faults.as_str()), (0, ""), "{said}");
        assert_eq!(said, format!("9 entries, 2 seals, 2 not sealed; head: {head}\n"));
        assert_eq!(ok(db, &format!("audit verify --public-key seal.pem.pub --expect-head {head}")), "");
    }

    fn the_second_finds_what_the_first_does(db: &Database) {
        signed(db);
        let sound = trail(db);
        let changed = |change: &dyn Fn(&mut Vec<String>)| {
            let mut entries = sound.clone();
            change(&mut entries);
            verify(db, &entries, "--public-key seal.pem.pub")
        };
        for place in 0..sound.len() - 1 {
            let edited = changed(&|entries| entries[place] = entries[place].replacen("tester", "nobody", 1));
            assert_eq!(edited.0, 9, "{place}: {edited:?}");
            let deleted = changed(&|entries| drop(entries.remove(place)));
            assert_eq!(deleted.0, 9, "{place}: {deleted:?}");
        }
        assert_eq!(changed(&|entries| entries.swap(1, 2)).0, 9);
        ok(db, "audit key generate --out other.pem");
        assert_eq!(verify(db, &sound, "--public-key other.pem.pub").0, 9);
        assert_eq!(verify(db, &sound[..7], &format!("--expect-head {}", ok(db, "audit seal -q"))).0, 9);
        assert_eq!(verify(db, &["no json".to_owned()], "").0, 2);
    }

    fn an_archive_goes_before_what_is_left(db: &Database) {
        signed(db);
        let place = place(db, "trail.zst");
        ok(db, &prune(&place, "0s"));
        ok(db, "user create later");
        ok(db, "audit seal");
        let (archived, left) = (archived(&place), trail(db));
        let (code, faults, said) = verify(db, &[archived, left.clone()].concat(), "--public-key seal.pem.pub");
        assert_eq!((code, faults.as_str()), (0, ""), "{said}");
        let (code, faults, said) = verify(db, &left, "--public-key seal.pem.pub");
        assert_eq!((code, faults.as_str()), (0, ""), "{said}");
    }
}
