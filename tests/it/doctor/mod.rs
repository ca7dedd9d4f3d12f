//! `provost doctor`: each fault, put there on purpose, is named by its check.

mod faults;

use crate::shell::{acting_user, ok, run};
use crate::support::{Database, Run, both_engines};
use serde_json::Value;

/// What was found, each as `check state`, but for what is as it should be.
fn faults(run: &Run) -> Vec<String> {
    let rows: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"));
    let rows = rows.as_array().unwrap();
    for row in rows {
        assert_eq!(row["state"] == "ok", row["hint"].is_null(), "what is wrong can be mended: {row}");
        assert!(!row["message"].as_str().unwrap().is_empty(), "{row}");
    }
    let worst = |state: &str| rows.iter().any(|row| row["state"] == state);
    assert_eq!(run.code, i32::from(worst("error")), "{run}");
    rows.iter()
        .filter(|row| row["state"] != "ok")
        .map(|row| format!("{} {}", row["check"].as_str().unwrap(), row["state"].as_str().unwrap()))
        .collect()
}

/// What is found with nothing wrong but the way in which the throw-away server is run.
fn usual(db: &Database) -> Vec<String> {
    let careless = ["durability warning"; 3];
    db.by_engine(&careless[..0], &careless[..]).iter().map(|fault| (*fault).to_owned()).collect()
}

/// What `doctor` finds beyond that.
#[track_caller]
fn found(db: &Database) -> Vec<String> {
    let mut found = faults(&run(db, "doctor -o json"));
    for fault in usual(db) {
        let at = found.iter().position(|each| *each == fault).expect("as usual");
        found.remove(at);
    }
    found
}

both_engines! {
    fn nothing_is_wrong_with_a_new_database(db: &Database) {
        acting_user(db);
        ok(db, "task create nightly --skill backup --cron '0 2 * * *'");
        assert_eq!(found(db), [""; 0]);
    }

    fn it_looks_at_everything_and_changes_nothing(db: &Database) {
        acting_user(db);
        let before = db.dump();
        let checks = run(db, "doctor -o csv --fields check").ok();
        assert_eq!(db.dump(), before);
        let server = ["tls", "certificate", "pool", "durability"];
        for check in ["setting", "spool", "connection", "engine", "clock", "actor", "schema", "backup", "leases", "due", "seal", "sequence", "bloat"] {
            assert!(checks.lines().any(|line| line == check), "{check}: {checks}");
        }
        for check in server {
            assert_eq!(checks.lines().any(|line| line == check), db.is_postgres(), "{check}: {checks}");
        }
    }

    fn a_warning_is_an_exit_code_only_when_asked_for(db: &Database) {
        acting_user(db);
        db.execute("UPDATE users SET is_active = is_active");
        if !db.is_postgres() {
            assert_eq!(run(db, "doctor --exit-code").code, 0);
        }
        std::fs::write(db.sandbox().work().join(".env"), "DATABASE_URL=sqlite:other.db\n").unwrap();
        assert_eq!(run(db, "doctor").code, 0);
        assert_eq!(run(db, "doctor --exit-code").code, 8);
        let named = run(db, "doctor --exit-code -q");
        assert!(named.code == 8 && named.stdout.starts_with("dot_env\n"), "{named}");
    }

    fn a_database_that_is_not_there_is_an_error_with_its_reason(db: &Database) {
        let url = db.by_engine("sqlite:nowhere.db", "postgres://nobody@127.0.0.1:1/nowhere");
        let run = db.provost(["doctor", "-o", "json", "--database-url", url]);
        assert_eq!(faults(&run), ["connection error"], "{run}");
        assert!(run.stdout.contains(db.by_engine("does not exist", "127.0.0.1")), "{run}");
        assert!(!db.sandbox().work().join("nowhere.db").exists());
    }
}
