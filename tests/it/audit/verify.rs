//! `provost audit verify`: what it finds.

use super::forge::{forge, sealed_users};
use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, both_engines};

/// The kinds, entries and seals of the faults that are found.
#[track_caller]
fn faults(db: &Database, line: &str) -> Vec<String> {
    let run = run(db, &format!("{line} -o csv --fields kind,sequence,seal"));
    let code = run.code;
    let found: Vec<String> = run.stdout.lines().skip(1).map(str::to_owned).collect();
    assert_eq!(code, if found.is_empty() { 0 } else { 9 }, "{run}");
    found
}

both_engines! {
    fn a_sound_trail_has_no_faults(db: &Database) {
        sealed_users(db, 2);
        ok(db, "user create unsealed");
        let head = db.value("SELECT hash FROM audit_seals");
        insta::assert_snapshot!(run(db, &format!("audit verify -o json --expect-head {head}")).stderr.replace(&head, "[head]"), @r"
        looked at entries: 5, seals: 1; head: [head]
        not sealed yet: 2; `provost audit seal` closes what was written since the last seal
        ");
        assert_eq!(ok(db, "audit verify -o json"), "[]");
    }

    fn an_edited_entry_is_named(db: &Database) {
        sealed_users(db, 4);
        forge(db, "UPDATE audit_logs SET actor = 'somebody' WHERE sequence = 3");
        insta::assert_snapshot!(run(db, "audit verify -o json --fields kind,sequence,seal,message").stdout, @r#"
        [
          {"kind":"edited","sequence":3,"seal":1,"message":"entry 3 was changed after it was sealed"}
        ]
        "#);
        assert_eq!(faults(db, "audit verify"), ["edited,3,1"]);
    }

    fn a_deleted_entry_is_named(db: &Database) {
        sealed_users(db, 4);
        forge(db, "DELETE FROM audit_logs WHERE sequence IN (2, 5)");
        assert_eq!(faults(db, "audit verify"), ["deleted,2,1", "deleted,5,1"]);
    }

    fn an_inserted_entry_is_named(db: &Database) {
        sealed_users(db, 4);
        // Room for it: a number that was never used.
        db.execute(db.by_engine(
            "UPDATE sqlite_sequence SET seq = 20 WHERE name = 'audit_logs'",
            "SELECT setval('audit_logs_sequence_seq', 20)",
        ));
        ok(db, "user create late");
        ok(db, "audit seal");
        assert_eq!(faults(db, "audit verify"), Vec::<String>::new());
        forge(db, "INSERT INTO audit_logs (sequence, table_name, record_id, action) \
                   VALUES (15, 'users', '01890000-0000-7000-8000-0000000000a1', 'update')");
        assert_eq!(faults(db, "audit verify"), ["inserted,15,2"]);
    }

    fn an_entry_between_two_seals_is_named(db: &Database) {
        sealed_users(db, 1);
        let skip = db.by_engine("UPDATE sqlite_sequence SET seq = 20 WHERE name = 'audit_logs'", "SELECT setval('audit_logs_sequence_seq', 20)");
        forge(db, &format!("DELETE FROM audit_leaves; DELETE FROM audit_seals; DELETE FROM audit_logs WHERE action = 'seal'; {skip}"));
        // The entry of the first seal is the twenty-first, so that there is room behind what it closes.
        ok(db, "audit seal");
        ok(db, "user create second");
        ok(db, "audit seal");
        forge(db, "INSERT INTO audit_logs (sequence, table_name, record_id, action) \
                   VALUES (10, 'users', '01890000-0000-7000-8000-0000000000a1', 'update')");
        assert_eq!(faults(db, "audit verify"), ["inserted,10,2"]);
    }

    fn entries_that_changed_places_are_named(db: &Database) {
        sealed_users(db, 4);
        forge(db, "UPDATE audit_logs SET sequence = -3 WHERE sequence = 3;
                   UPDATE audit_logs SET sequence = 3 WHERE sequence = 5;
                   UPDATE audit_logs SET sequence = 5 WHERE sequence = -3".replace("-3", "1003").as_str());
        insta::assert_snapshot!(run(db, "audit verify --fields kind,sequence,message").stdout, @r"
        KIND       SEQUENCE  MESSAGE
        reordered         3  what was sealed as entry 3 stands in the place of 5
        reordered         5  what was sealed as entry 5 stands in the place of 3
        ");
    }

    fn a_seal_that_was_taken_away_is_named(db: &Database) {
        sealed_users(db, 1);
        for name in ["b", "c"] {
            ok(db, &format!("user create {name}"));
            ok(db, "audit seal");
        }
        forge(db, "DELETE FROM audit_seals WHERE number = 2");
        let found = faults(db, "audit verify");
        assert!(found.contains(&"seal_deleted,,2".to_owned()), "{found:?}");
        assert!(found.contains(&"link,,3".to_owned()), "{found:?}");
    }

    fn the_newest_seal_can_not_be_taken_away_unseen(db: &Database) {
        sealed_users(db, 1);
        forge(db, "DELETE FROM audit_leaves; DELETE FROM audit_seals");
        assert_eq!(faults(db, "audit verify"), ["seal_deleted,3,1"]);
    }

    fn an_end_that_was_cut_off_is_found_by_the_head(db: &Database) {
        sealed_users(db, 1);
        let first = ok(db, "audit seal -q");
        ok(db, "user create b");
        let head = ok(db, "audit seal -q");
        assert_eq!(faults(db, &format!("audit verify --expect-head {first}")), Vec::<String>::new());
        // Entries, seal and the seal's own entry: nothing is left that contradicts.
        forge(db, "DELETE FROM audit_seals WHERE number = 2; DELETE FROM audit_leaves WHERE seal_number = 2; \
                   DELETE FROM audit_logs WHERE sequence > 3");
        assert_eq!(faults(db, "audit verify"), Vec::<String>::new());
        assert_eq!(faults(db, &format!("audit verify --expect-head {head}")), ["head,,"]);
    }

    fn an_edited_seal_is_named(db: &Database) {
        sealed_users(db, 1);
        forge(db, "UPDATE audit_seals SET sealed_at = '2020-01-01T00:00:00.000000Z'");
        assert_eq!(faults(db, "audit verify"), ["seal_edited,,1"]);
    }

    fn changed_leaves_accuse_no_entry(db: &Database) {
        sealed_users(db, 3);
        forge(db, db.by_engine(
            "UPDATE audit_leaves SET leaves = CAST(substr(leaves, 1, 70) || x'00' || substr(leaves, 72) AS BLOB)",
            "UPDATE audit_leaves SET leaves = set_byte(leaves, 70, get_byte(leaves, 70) # 1)",
        ));
        assert_eq!(faults(db, "audit verify"), ["leaves,,1"]);
    }

    fn an_entry_and_its_leaf_changed_together_break_the_root(db: &Database) {
        sealed_users(db, 3);
        forge(db, "UPDATE audit_logs SET actor = 'x' WHERE sequence = 2; DELETE FROM audit_leaves");
        let found = faults(db, "audit verify");
        assert_eq!(found[0], "root,,1");
    }

    fn leaves_under_false_numbers_hide_no_deletion(db: &Database) {
        sealed_users(db, 3);
        // The leaf of the deleted entry 3 says that it was entry 1: no hash covers the number.
        forge(db, db.by_engine(
            "DELETE FROM audit_logs WHERE sequence = 3;
             UPDATE audit_leaves SET leaves = CAST(substr(leaves, 1, 87) || x'01' || substr(leaves, 89) AS BLOB)",
            "DELETE FROM audit_logs WHERE sequence = 3; UPDATE audit_leaves SET leaves = set_byte(leaves, 87, 1)",
        ));
        assert_eq!(faults(db, "audit verify").len(), 2);
    }

    fn an_entry_before_the_first_is_named(db: &Database) {
        sealed_users(db, 1);
        let unchecked = db.by_engine("PRAGMA ignore_check_constraints = ON", "ALTER TABLE audit_logs DROP CONSTRAINT audit_logs_sequence_check");
        forge(db, &format!("{unchecked}; INSERT INTO audit_logs (sequence, table_name, record_id, action) \
            VALUES (-5, 'users', '01890000-0000-7000-8000-0000000000a1', 'update')"));
        assert_eq!(faults(db, "audit verify"), ["inserted,-5,1"]);
    }

    fn an_entry_that_no_reader_takes_stops_nobody(db: &Database) {
        acting_user(db);
        for value in db.by_engine(vec!["1e999", r#""\ud800""#], vec!["1e400"]) {
            db.execute(&format!("INSERT INTO audit_logs (table_name, record_id, record_name, action, changed_fields) \
                VALUES ('users', '01890000-0000-7000-8000-0000000000a1', 'x', 'create', '{{\"a\": {{\"new\": {value}}}}}')"));
        }
        ok(db, "audit seal");
        assert_eq!(faults(db, "audit verify"), Vec::<String>::new());
        assert!(ok(db, "audit show 2 -o json").contains("unreadable"));
        assert!(ok(db, "audit export --format jsonl").contains("unreadable"));
        // What can't be read now and could when it was sealed is another entry.
        forge(db, &format!("UPDATE audit_logs SET changed_fields = '{{\"a\": {}}}' WHERE sequence = 1", db.by_engine("1e999", "1e400")));
        assert_eq!(faults(db, "audit verify"), ["edited,1,1"]);
    }

    fn a_signature_is_held_against_the_keys(db: &Database) {
        acting_user(db);
        ok(db, "audit seal");
        for key in ["a.pem", "b.pem"] {
            ok(db, &format!("audit key generate --out {key}"));
        }
        ok(db, r#"config set audit.signing_key '"a.pem"'"#);
        ok(db, "audit seal");
        insta::assert_snapshot!(run(db, "audit verify").stderr.lines().last().unwrap(), @"signatures not looked at: 1; give --public-key");
        // What was sealed before there was a key is under the signed seal.
        assert_eq!(faults(db, "audit verify --public-key a.pem.pub"), Vec::<String>::new());
        assert_eq!(faults(db, "audit verify --public-key b.pem.pub"), ["signature,,2"]);
        ok(db, r#"config set audit.signing_key '"b.pem"'"#);
        ok(db, "audit seal");
        assert_eq!(faults(db, "audit verify --public-key a.pem.pub"), ["signature,,3"]);
        assert_eq!(faults(db, "audit verify --public-key a.pem.pub --public-key b.pem.pub"), Vec::<String>::new());
        // Without the key the chain goes no further: a seal that is not signed would spoil it for good.
        ok(db, "config unset audit.signing_key --yes");
        refused(run(db, "audit seal"), 5, &["signed"]);
        let both = "audit verify --public-key a.pem.pub --public-key b.pem.pub";
        let signature = db.value("SELECT signature FROM audit_seals WHERE number = 3");
        let forged = format!("{}{}", if signature.starts_with('a') { "b" } else { "a" }, &signature[1..]);
        forge(db, &format!("UPDATE audit_seals SET signature = '{forged}' WHERE number = 3"));
        assert_eq!(faults(db, both), ["signature,,3"]);
        forge(db, "UPDATE audit_seals SET signature = NULL, key_id = NULL WHERE number = 3");
        assert_eq!(faults(db, both), ["seal_edited,,3", "unsigned,,3"]);
    }

    fn a_key_proves_nothing_where_nothing_is_signed(db: &Database) {
        sealed_users(db, 1);
        ok(db, "audit key generate --out a.pem");
        assert_eq!(faults(db, "audit verify --public-key a.pem.pub"), ["unsigned,,"]);
    }

    fn what_is_no_key_and_no_hash_is_refused(db: &Database) {
        sealed_users(db, 1);
        refused(run(db, "audit verify --public-key nowhere.pub"), 2, &["nowhere.pub"]);
        refused(run(db, "audit verify --expect-head abc"), 2, &["abc", "64 hexadecimal digits"]);
    }
}
