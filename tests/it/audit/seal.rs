//! `provost audit seal`.

use std::time::{Duration, Instant};

use super::forge::sealed_users;
use crate::shell::{acting_user, column, ok, refused, run};
use crate::support::{Database, both_engines, execute};

/// Entries that another program wrote: the same bytes for both engines, numbers at the edges included.
const FIXED: &str = r#"
    INSERT INTO audit_logs (id, table_name, record_id, record_name, action, actor, changed_fields, created_at) VALUES
    ('01890000-0000-7000-8000-000000000001', 'users', '01890000-0000-7000-8000-0000000000a1', 'ada', 'create', 'ada',
     '{"b": {"new": 1e2}, "a": {"new": -0.0}, "ä": {"new": 0.000001}}', '2026-01-01T00:00:00.000000Z'),
    ('01890000-0000-7000-8000-000000000002', 'users', '01890000-0000-7000-8000-0000000000a1', 'ada ü €', 'update', 'ada',
     '{"n": {"old": 9007199254740993, "new": 1e300}, "t": {"old": "\u00e9\n", "new": null}}', '2026-01-02T00:00:00.123456Z'),
    ('01890000-0000-7000-8000-000000000003', 'users', '01890000-0000-7000-8000-0000000000a1', '', 'delete', 'ada',
     '{"x": {"old": [1.5, 1E-7, {"deep": [[]]}]}}', '2026-01-03T00:00:00.000000Z')"#;

both_engines! {
    fn a_seal_closes_what_was_written_since_the_last(db: &Database) {
        sealed_users(db, 3);
        insta::assert_snapshot!(run(db, "audit seal --fields number,last_sequence,new_seals,new_entries,key_id -o json").snapshot(), @r#"
        {"number":1,"last_sequence":4,"new_seals":0,"new_entries":0,"key_id":null}
        --- stderr
        nothing was written since the last seal
        --- exit 0
        "#);
        ok(db, "user create more");
        // The seal of the first four is an entry too.
        assert_eq!(ok(db, "audit seal --fields number,last_sequence,new_seals,new_entries -o jsonl"),
            r#"{"number":2,"last_sequence":6,"new_seals":1,"new_entries":2}"#);
        assert_eq!(column(db, "audit list --action seal", "record_name"), ["2", "1"]);
        assert_eq!(ok(db, "audit seal -q"), db.value("SELECT hash FROM audit_seals WHERE number = 2"));
        assert_eq!(ok(db, "audit verify"), "");
    }

    fn nothing_is_sealed_where_nothing_was_written(db: &Database) {
        insta::assert_snapshot!(run(db, "audit seal -o json").snapshot(), @r#"
        {"head":null,"number":null,"last_sequence":null,"sealed_at":null,"key_id":null,"new_seals":0,"new_entries":0}
        --- stderr
        nothing was written since the last seal
        --- exit 0
        "#);
        assert_eq!(db.value("SELECT count(*) FROM audit_logs"), "0");
    }

    fn a_dry_run_seals_nothing(db: &Database) {
        acting_user(db);
        assert_eq!(ok(db, "audit seal -n --fields number,new_entries -o json"), r#"{"number":1,"new_entries":1}"#);
        assert_eq!(db.value("SELECT count(*) FROM audit_seals"), "0");
        assert_eq!(db.value("SELECT count(*) FROM audit_leaves"), "0");
    }

    fn the_same_entries_give_the_same_root_on_both_engines(db: &Database) {
        db.execute(FIXED);
        ok(db, "audit seal");
        // Computed by docs/verify_audit.py's functions from the rows above.
        assert_eq!(db.value("SELECT root FROM audit_seals"), "fc7e0150efd9f4183a7ef673821797559df875edba5f9e75cee98c15bd37ac8c");
        assert_eq!(ok(db, "audit verify"), "");
    }

    fn a_long_trail_is_closed_by_several_seals(db: &Database) {
        let numbers = db.by_engine(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 17000) SELECT i FROM n",
            "SELECT generate_series(1, 17000) AS i",
        );
        db.execute(&format!(
            "INSERT INTO audit_logs (table_name, record_id, action) \
             SELECT 'users', '01890000-0000-7000-8000-0000000000a1', 'update' FROM ({numbers}) AS numbers"
        ));
        assert_eq!(ok(db, "audit seal --fields number,last_sequence,new_seals,new_entries -o json"),
            r#"{"number":2,"last_sequence":17001,"new_seals":2,"new_entries":17001}"#);
        assert_eq!(db.value("SELECT count(*) FROM audit_leaves"), "17");
        assert_eq!(ok(db, "audit verify"), "");
    }

    fn a_sealer_waits_for_who_is_writing_and_holds_nobody_up(db: &Database) {
        acting_user(db);
        let mut writer = db.pool().get().unwrap();
        execute(&mut writer, &format!("{}; INSERT INTO audit_logs (table_name, record_id, action) \
            VALUES ('users', '01890000-0000-7000-8000-0000000000a1', 'update')", db.by_engine("BEGIN IMMEDIATE", "BEGIN"))).unwrap();
        // A later number is committed before the lower one: what was drawn can't be passed over.
        if db.is_postgres() {
            ok(db, "user create later");
        }
        refused(run(db, "audit seal --lock-timeout 200ms"), 6, &["locked"]);
        assert_eq!(db.value("SELECT count(*) FROM audit_seals"), "0");
        let mut sealer = db.command(["audit", "seal", "--lock-timeout", "60s", "-q"]);
        let sealer = sealer.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null()).spawn().unwrap();
        if db.is_postgres() {
            wait_until_it_polls(db);
            // Others go on writing past a sealer that waits.
            let begun = Instant::now();
            ok(db, "user create meanwhile");
            assert!(begun.elapsed() < Duration::from_secs(20));
        }
        execute(&mut writer, "COMMIT").unwrap();
        assert!(sealer.wait_with_output().unwrap().status.success());
        assert_eq!(db.value("SELECT min(first_sequence) FROM audit_seals"), "1");
        assert_eq!(ok(db, "audit verify"), "");
        let covered = db.value("SELECT sum(entries) FROM audit_seals");
        assert_eq!(covered, db.by_engine("2", "3"), "the entry that was committed late is under the seal");
    }
}

/// Until a sealer holds its own lock, and so waits for the writer.
fn wait_until_it_polls(db: &Database) {
    let held = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock' AND granted \
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    let begun = Instant::now();
    while db.value(held) == "0" {
        assert!(begun.elapsed() < Duration::from_mins(1), "no sealer");
        std::thread::sleep(Duration::from_millis(20));
    }
}
