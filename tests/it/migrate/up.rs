//! `provost migrate up` and `redo`.

use provost::db::migrations;

use super::{folder, newest_up_sql, schema};
use crate::support::{Sandbox, both_engines};

both_engines! {
    fn an_empty_database_gets_every_migration(db: &Unmigrated) {
        let run = db.provost(["migrate", "up", "--fields", "version,name,state,applied_by"]);
        insta::assert_snapshot!(run.snapshot(), @r"
        VERSION         NAME             STATE    APPLIED BY
        20261122000001  initial_schema   applied  tester
        20261122000002  due_order        applied  tester
        20261122000003  audit_seals      applied  tester
        20261122000004  task_statistics  applied  tester
        20261122000005  deletion_counts  applied  tester
        --- exit 0
        ");
        assert_eq!(db.provost(["user", "list", "--count"]).ok(), "0\n");
    }

    fn a_second_run_finds_nothing_pending(db: &Database) {
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["migrate", "up", "-o", "json"]).snapshot(), @r"
        []
        --- stderr
        nothing is pending
        --- exit 0
        ");
        assert_eq!(db.dump(), before);
    }

    fn what_was_applied_is_recorded_with_its_checksum(db: &Unmigrated) {
        db.provost(["migrate", "up", "--as", "carl"]).ok();
        let rows = db.sql("SELECT version, sha256, applied_by, duration_ms >= 0 FROM schema_checksums ORDER BY version");
        assert_eq!(rows.len(), migrations::ALL.len());
        let newest = rows.last().unwrap();
        let expected = [migrations::ALL.last().unwrap().version(), sha256(&newest_up_sql(db)), "carl".to_owned()];
        assert_eq!(newest[..3], expected.map(Some));
        assert_eq!(newest[3].as_deref(), Some(db.by_engine("1", "t")));
    }

    fn a_dry_run_prints_the_statements_and_makes_nothing(db: &Unmigrated) {
        let run = db.provost(["migrate", "up", "--dry-run", "--to", "20261122000002"]);
        assert_eq!(run.stderr, "dry run: nothing was changed\n");
        let (first, second) = run.stdout.split_once("-- 2026-11-22-000002_due_order\n").unwrap();
        assert!(first.starts_with("-- 2026-11-22-000001_initial_schema\n") && first.contains("CREATE TABLE users ("), "{run}");
        assert_eq!(second, std::fs::read_to_string(folder(db, "2026-11-22-000002_due_order").join("up.sql")).unwrap());
        let rows = db.provost(["migrate", "up", "-n", "-o", "json"]).json();
        let newest = rows.as_array().unwrap().last().unwrap();
        assert_eq!(newest["sql"].as_str().unwrap().as_bytes(), newest_up_sql(db));
        let run = db.provost(["migrate", "up", "--dry-run", "--fields", "version,name"]);
        insta::assert_snapshot!(run.snapshot(), @r"
        VERSION         NAME
        20261122000001  initial_schema
        20261122000002  due_order
        20261122000003  audit_seals
        20261122000004  task_statistics
        20261122000005  deletion_counts
        --- stderr
        dry run: nothing was changed
        --- exit 0
        ");
        if db.is_postgres() {
            assert_eq!(db.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "0");
        } else {
            assert_eq!(db.sandbox().files(), Vec::<std::path::PathBuf>::new());
        }
    }

    fn what_a_dry_run_prints_another_program_can_run(db: &Unmigrated) {
        let statements = db.provost(["migrate", "up", "--dry-run"]).ok();
        db.provost(["migrate", "up"]).ok();
        let expected = schema(db);
        let steps = migrations::ALL.len().to_string();
        db.provost(["migrate", "down", "--yes", "--steps", &steps]).ok();
        db.execute(&statements);
        assert_eq!(schema(db), expected);
    }

    fn an_unknown_version_to_stop_at_is_refused(db: &Unmigrated) {
        insta::assert_snapshot!(db.provost(["migrate", "up", "--to", "20200101000000"]).snapshot(), @r#"
        --- stderr
        error: no migration "20200101000000"
        hint: `provost migrate status` lists the versions
        --- exit 2
        "#);
    }

    fn a_redo_makes_the_same_schema_anew(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let before = schema(db);
        db.provost(["migrate", "redo"]).fails(2);
        db.provost(["migrate", "redo", "--dry-run"]).ok();
        assert_eq!(db.value("SELECT count(*) FROM users"), "1");
        db.execute("UPDATE schema_checksums SET applied_by = 'somebody'");
        db.provost(["migrate", "redo", "--yes"]).ok();
        assert_eq!(schema(db), before);
        // The newest alone is made anew; the one before keeps its rows.
        let applied_by = "SELECT applied_by FROM schema_checksums ORDER BY version";
        let names: Vec<String> = db.sql(applied_by).into_iter().map(|mut row| row.remove(0).unwrap()).collect();
        let (newest, others) = names.split_last().unwrap();
        assert!(newest == "tester" && others.iter().all(|name| name == "somebody"), "{names:?}");
        assert_eq!(db.value("SELECT count(*) FROM users"), "1");
        assert_eq!(db.provost(["migrate", "check", "-q"]).ok(), "");
    }
}

/// By a program of the machine, so that the sum is not held to itself.
fn sha256(bytes: &[u8]) -> String {
    let sandbox = Sandbox::new();
    let path = sandbox.work().join("up.sql");
    std::fs::write(&path, bytes).unwrap();
    let output = std::process::Command::new("sha256sum").arg(path).output().unwrap();
    String::from_utf8(output.stdout).unwrap().split(' ').next().unwrap().to_owned()
}
