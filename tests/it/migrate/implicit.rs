//! When a database is made and migrated without being asked for, and when not.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::support::{Database, Sandbox, Unmigrated, both_engines};

const NOTHING: [PathBuf; 0] = [];

#[test]
fn a_writing_verb_makes_a_missing_file_and_says_so() {
    let db = Unmigrated::sqlite();
    insta::assert_snapshot!(db.provost(["user", "create", "ada", "--fields", "username"]).snapshot(), @r"
    USERNAME  ada
    --- stderr
    made the database [dir]/provost.db
    --- exit 0
    ");
    assert_eq!(db.provost(["user", "list", "--count"]).ok(), "1\n");
    let mode = fs::metadata(db.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "readable by its owner alone");
}

#[test]
fn an_empty_file_is_as_good_as_none() {
    let db = Unmigrated::sqlite();
    fs::write(db.path(), "").unwrap();
    db.provost(["user", "list"]).fails(6);
    assert_eq!(fs::metadata(db.path()).unwrap().len(), 0);
    db.provost(["user", "create", "ada"]).ok();
}

#[test]
fn a_dry_run_makes_no_file() {
    let db = Unmigrated::sqlite();
    db.provost(["user", "create", "ada", "--dry-run"]).ok();
    db.provost(["migrate", "up", "--dry-run"]).ok();
    assert_eq!(db.sandbox().files(), NOTHING);
    let sandbox = Sandbox::new();
    sandbox.provost(["user", "create", "ada", "--dry-run"]).ok();
    assert_eq!(sandbox.files(), NOTHING);
}

#[test]
fn a_command_that_is_refused_before_it_writes_makes_no_file() {
    let db = Unmigrated::sqlite();
    db.provost(["user", "create", "ada", "--fields", "bogus"]).fails(2);
    db.provost(["user", "delete", "ada", "--yes"]).fails(6);
    assert_eq!(db.sandbox().files(), NOTHING);
}

#[test]
fn any_verb_makes_the_file_of_the_default_path() {
    for args in [&["user", "list"][..], &["user", "create", "ada"], &["migrate", "up"]] {
        let sandbox = Sandbox::new();
        sandbox.provost(args).ok();
        assert!(sandbox.default_database().is_file());
    }
    let sandbox = Sandbox::new();
    let data = sandbox.path().join("data");
    let mut command = sandbox.command(["user", "list"]);
    assert!(command.env("XDG_DATA_HOME", &data).output().unwrap().status.success());
    assert!(data.join("provost/provost.db").is_file());
    assert!(!sandbox.default_database().exists());
}

#[test]
fn the_url_comes_from_flag_then_environment_then_the_working_folder_s_env_file() {
    let sandbox = Sandbox::new();
    let file = |name: &str| sandbox.path().join(name);
    let url = |name: &str| format!("sqlite:{}", file(name).display());
    fs::write(sandbox.work().join(".env"), format!("DATABASE_URL={}\n", url("dotenv.db"))).unwrap();
    sandbox.provost(["migrate", "up"]).ok();
    assert!(file("dotenv.db").is_file());
    let mut command = sandbox.command(["migrate", "up"]);
    assert!(command.env("DATABASE_URL", url("environment.db")).output().unwrap().status.success());
    assert!(file("environment.db").is_file());
    let mut command = sandbox.command(["migrate", "up", "--database-url", &url("flag.db")]);
    assert!(command.env("DATABASE_URL", url("other.db")).output().unwrap().status.success());
    assert!(file("flag.db").is_file() && !file("other.db").exists());
    // No parent's file.
    let below = sandbox.work().join("below");
    fs::create_dir(&below).unwrap();
    assert!(sandbox.command(["migrate", "up"]).current_dir(&below).output().unwrap().status.success());
    assert!(sandbox.default_database().is_file());
}

both_engines! {
    fn an_existing_database_is_never_migrated_implicitly(db: &Database) {
        db.provost(["migrate", "down", "--yes"]).ok();
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "create", "ada"]).snapshot(), @r"
        --- stderr
        error: the database is older than this program: 1 migration(s) pending (20261122000005)
        hint: run `provost migrate up`
        --- exit 6
        ");
        insta::assert_snapshot!(db.provost(["user", "list"]).snapshot(), @r"
        --- stderr
        error: the database is older than this program: 1 migration(s) pending (20261122000005)
        hint: run `provost migrate up`
        --- exit 6
        ");
        assert_eq!(db.dump(), before);
    }
}

#[test]
fn an_empty_postgresql_database_is_never_migrated_implicitly() {
    let Some(db) = Unmigrated::postgres() else { return };
    for args in [&["user", "create", "ada"][..], &["user", "create", "ada", "-n"], &["user", "list"]] {
        let said = db.provost(args).fails(6);
        assert!(said.contains("run `provost migrate up`"), "{said}");
    }
    assert_eq!(db.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "0");
}

#[test]
fn a_copy_of_the_file_is_a_database_too() {
    let db = Database::sqlite();
    db.provost(["user", "create", "ada"]).ok();
    db.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let copy = Unmigrated::sqlite();
    fs::copy(db.file(), copy.path()).unwrap();
    assert_eq!(copy.provost(["user", "list", "--count"]).ok(), "1\n");
}
