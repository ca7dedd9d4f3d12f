//! What is read from the environment and `.env`, and what is refused there.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use diesel::connection::SimpleConnection;

use crate::support::{Database, Sandbox, both_engines};

#[test]
fn a_variable_that_is_no_text_is_refused_and_never_passed_by() {
    for name in ["DATABASE_URL", "PROVOST_USER", "PROVOST_OUTPUT", "PROVOST_REASON"] {
        let sandbox = Sandbox::new();
        let mut command = sandbox.command(["user", "create", "ada"]);
        let output = command.env(name, OsStr::from_bytes(b"sqlite:\xff.db")).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains(name) && stderr.contains("hint: "), "{stderr}");
        assert!(!sandbox.default_database().exists());
    }
}

#[test]
fn an_empty_variable_is_none_and_the_file_is_asked() {
    let sandbox = Sandbox::new();
    std::fs::write(sandbox.work().join(".env"), "DATABASE_URL=sqlite:from-file.db\n").unwrap();
    let status = sandbox.command(["user", "create", "ada"]).env("DATABASE_URL", "").output().unwrap().status;
    assert!(status.success());
    assert!(sandbox.work().join("from-file.db").exists());
}

#[test]
fn a_relative_home_makes_no_database_where_it_was_not_meant() {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command(["user", "list"]);
    let output = command.env("HOME", "relative").env_remove("XDG_DATA_HOME").output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_acting_user_is_the_same_in_any_letter_case() {
    let db = Database::sqlite();
    db.provost(["user", "create", "bob", "--as", "Ada"]).ok();
    assert_eq!(db.provost(["audit", "list", "--actor", "ada", "--count"]).ok(), "1\n");
}

#[test]
fn a_row_larger_than_a_buffer_ends_well_when_the_reader_goes_away() {
    let db = Database::sqlite();
    db.provost(["user", "create", "tester"]).ok();
    let large = format!("{{\"x\":\"{}\"}}", "y".repeat(600_000));
    std::fs::write(db.sandbox().work().join("large"), large).unwrap();
    for name in ["a", "b"] {
        db.provost(["task", "create", name, "--skill", "s", "--params", "@large", "-q"]).ok();
    }
    for format in ["csv", "json", "jsonl"] {
        let mut command = db.command(["task", "list", "-o", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{format}: {:?}", output.status);
    }
}

both_engines! {
    fn a_limit_of_zero_is_none_and_a_long_one_is_taken(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        for name in ["PROVOST_POOL_TIMEOUT", "PROVOST_POOL_MAX_LIFETIME", "PROVOST_CONNECT_TIMEOUT"] {
            for value in ["0", "300y"] {
                let output = db.command(["user", "list", "-q"]).env(name, value).output().unwrap();
                assert!(output.status.success(), "{name}={value}: {}", String::from_utf8_lossy(&output.stderr));
            }
        }
        for value in ["0", "300y"] {
            db.provost(["user", "list", "-q", "--lock-timeout", value, "--statement-timeout", value]).ok();
        }
    }

    fn without_a_lock_time_out_a_writer_waits_for_the_other(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let pool = db.pool();
        let mut other = pool.get().unwrap();
        other.batch_execute(db.by_engine("BEGIN IMMEDIATE", "BEGIN")).unwrap();
        other.batch_execute("UPDATE users SET display_name = 'x'").unwrap();
        let mut command = db.command(["user", "update", "ada", "--email", "a@b", "--lock-timeout", "0", "-q"]);
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(500));
        other.batch_execute("COMMIT").unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
