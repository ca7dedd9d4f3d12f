//! `provost user passwd`, `create --password-stdin`, and that no secret gets out.

use crate::support::{Database, both_engines};

const SECRET: &str = "correct horse battery staple";

/// Everything that a reader of the database or of the program's output can see but the hash itself.
fn visible(db: &Database) -> String {
    let mut seen = String::new();
    for args in [["user", "show", "ada"], ["user", "list", "-q"]] {
        for format in ["table", "json", "jsonl", "csv"] {
            let run = db.provost(args.iter().chain(&["-o", format, "-vv"]));
            seen += &(run.stdout + &run.stderr);
        }
    }
    for row in db.sql("SELECT * FROM audit_logs") {
        seen.extend(row.into_iter().flatten());
    }
    seen
}

both_engines! {
    fn a_password_is_kept_as_an_argon2id_hash_and_shown_to_nobody(db: &Database) {
        let made = db.provost_with(["user", "create", "ada", "--password-stdin", "-vv"], format!("{SECRET}\n"));
        let first = db.value("SELECT password_hash FROM users");
        assert!(first.starts_with("$argon2id$v=19$"), "{first}");
        let changed = db.provost_with(["user", "passwd", "ada", "--password-stdin", "-vv"], format!("{SECRET}\n"));
        let second = db.value("SELECT password_hash FROM users");
        assert_ne!(first, second, "a salt is fresh");
        let seen = made.stdout + &made.stderr + &changed.stdout + &changed.stderr + &visible(db);
        for secret in [SECRET, &first, &second, "argon2"] {
            assert!(!seen.contains(secret), "{secret} is visible in: {seen}");
        }
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action <> 'create'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields, serde_json::json!({ "password_hash": { "old": "[redacted]", "new": "[redacted]" } }));
    }

    fn without_a_terminal_the_password_comes_from_stdin(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        insta::assert_snapshot!(db.provost_with(["user", "passwd", "ada"], "secret\n").snapshot(), @r"
        --- stderr
        error: the password is asked for on a terminal, and there is none
        hint: give it on stdin with --password-stdin
        --- exit 2
        ");
        assert_eq!(db.value("SELECT count(password_hash) FROM users"), "0");
    }

    fn a_password_that_is_none_is_refused(db: &Database) {
        let before = db.dump();
        let long = vec![b'x'; 1025];
        for stdin in [&b""[..], b"\n", b"caf\xe9\n", &long] {
            let said = db.provost_with(["user", "create", "ada", "--password-stdin"], stdin).fails(2);
            assert!(said.starts_with("error: "), "{said}");
        }
        assert_eq!(db.dump(), before);
    }
}
