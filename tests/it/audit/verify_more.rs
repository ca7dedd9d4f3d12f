//! `provost audit verify --live` and `--archive`: the records as they are, and what left the trail.

use std::fs;

use super::forge::forge;
use super::prune::{crowd, place, prune};
use crate::shell::{acting_user, column, ok, refused, run};
use crate::support::both_engines;

both_engines! {
    fn what_was_done_behind_our_back_is_named_field_by_field(db: &Database) {
        acting_user(db);
        ok(db, "user create ada --display-name Ada");
        ok(db, "user create bob");
        ok(db, "agent create w1");
        ok(db, "audit seal");
        assert_eq!(ok(db, "audit verify --live"), "");
        db.execute("UPDATE users SET display_name = 'Eve', version = 1, updated_at = created_at WHERE username = 'ada'");
        db.execute("DELETE FROM agents");
        db.execute("INSERT INTO projects (user_id, name) SELECT id, 'raw' FROM users WHERE username = 'bob'");
        // Without --live nothing is wrong: the trail is as it was.
        assert_eq!(ok(db, "audit verify"), "");
        let run = run(db, "audit verify --live --fields kind,noun,record_name,field,trail,table,message -o jsonl");
        let lines: Vec<&str> = run.stdout.lines().filter(|line| !line.contains("\"field\":\"updated_at\"") && !line.contains("\"field\":\"version\"")).collect();
        assert_eq!(run.code, 9, "{run}");
        assert_eq!(lines.len(), 3, "{run}");
        assert_eq!(lines[0], r#"{"kind":"changed","noun":"user","record_name":"ada","field":"display_name","trail":"Ada","table":"Eve","message":"user \"ada\": display_name is \"Eve\", and the trail tells \"Ada\""}"#);
        assert!(lines[1].starts_with(r#"{"kind":"added","noun":"project","record_name":"raw","field":null,"#), "{run}");
        assert!(lines[2].starts_with(r#"{"kind":"gone","noun":"agent","record_name":"w1","field":null,"#), "{run}");
        assert!(run.stderr.contains("compared records: "), "{run}");
    }

    fn an_archive_verifies_what_left_the_trail(db: &Database) {
        acting_user(db);
        crowd(db, 1_200);
        ok(db, "audit seal");
        ok(db, "user create later");
        ok(db, "audit seal");
        let (first, second) = (place(db, "first.zst"), place(db, "second.zst"));
        ok(db, &prune(&first, "0s"));
        ok(db, "user create more");
        ok(db, "audit seal");
        ok(db, &prune(&second, "0s"));
        let said = run(db, "audit verify").stderr;
        assert!(said.contains("archived and not looked at: 120"), "{said}");
        // Who gives archives gives all of them: a prune that was forged has none.
        let half = run(db, &format!("audit verify --archive {} --fields kind -o csv", second.display()));
        assert_eq!((half.code, half.stdout.as_str()), (9, "kind\r\narchive\r\n"), "{half}");
        let whole = run(db, &format!("audit verify --live --archive {} {}", first.display(), second.display()));
        assert_eq!((whole.code, whole.stdout.as_str()), (0, ""), "{whole}");
        assert!(!whole.stderr.contains("not looked at"), "{whole}");
    }

    fn an_archive_that_is_another_is_a_fault(db: &Database) {
        acting_user(db);
        crowd(db, 50);
        ok(db, "audit seal");
        let place = place(db, "trail.zst");
        ok(db, &prune(&place, "0s"));
        let bytes = fs::read(&place).unwrap();
        let line = format!("audit verify --archive {}", place.display());
        for damage in [bytes[..bytes.len() - 7].to_vec(), bytes[..0].to_vec(), b"no archive".to_vec(), {
            let mut flipped = bytes.clone();
            flipped[bytes.len() / 2] ^= 1;
            flipped
        }] {
            fs::write(&place, damage).unwrap();
            let run = run(db, &format!("{line} --fields kind -o csv"));
            assert_eq!((run.code, run.stdout.as_str()), (9, "kind\r\narchive\r\n"), "{run}");
        }
        fs::write(&place, &bytes).unwrap();
        ok(db, &line);
        let other = db.another();
        acting_user(&other);
        ok(&other, "audit seal");
        assert_eq!(run(&other, &line).code, 9);
        refused(run(db, "audit verify --archive nowhere.zst"), 2, &["nowhere.zst"]);
    }

    fn a_prune_that_was_made_longer_is_found(db: &Database) {
        acting_user(db);
        ok(db, "audit seal");
        let place = place(db, "trail.zst");
        ok(db, &prune(&place, "0s"));
        ok(db, "user create ada");
        ok(db, "audit seal");
        forge(db, "UPDATE audit_prunes SET last_sequence = 2, entries = 2; DELETE FROM audit_logs WHERE sequence = 2");
        let line = format!("audit verify --archive {} --fields kind -o csv", place.display());
        assert_eq!(run(db, &line).stdout, "kind\r\narchive\r\nprune\r\n");
    }

    fn entries_deleted_under_a_prune_that_nobody_made_are_found(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "audit seal");
        // All that the database itself asks for, by a client without any other right.
        db.execute(
            "INSERT INTO audit_prunes (id, first_sequence, last_sequence, entries, archive, archive_sha256, pruned_at) \
             SELECT id, 1, 2, 2, 'x', hash, sealed_at FROM audit_seals; DELETE FROM audit_logs WHERE sequence <= 2",
        );
        assert_eq!(run(db, "audit verify --fields kind -o csv").stdout, "kind\r\nprune\r\n");
        forge(db, "DELETE FROM audit_prunes");
        assert_eq!(run(db, "audit verify --fields kind,sequence -o csv").stdout, "kind,sequence\r\ndeleted,1\r\ndeleted,2\r\n");
        assert_eq!(column(db, "audit list --action seal", "sequence"), ["3"]);
    }
}
