//! Stdout is data, stderr is talk, and both stay clean under a pipe.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::tree::leaves;
use crate::support::{Database, Sandbox};

/// A database with enough in it to fill more than a pipe.
fn crowded() -> Database {
    let db = Database::sqlite();
    db.execute(
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000)
         INSERT INTO users (username, display_name) SELECT 'user-' || n, 'a name that fills the pipe' FROM number",
    );
    db
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let db = crowded();
    for format in ["table", "json", "jsonl", "csv"] {
        for extra in [&[][..], &["-q"]] {
            let mut command = db.command(["user", "list", "--limit", "0", "-o", format].iter().chain(extra));
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
            let mut line = String::new();
            // What `| head -1` does: read a line and close.
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            let output = child.wait_with_output().unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success() && stderr.is_empty() && !line.is_empty(), "{format}: {stderr}");
        }
    }
}

#[test]
fn a_closed_stdout_is_no_failure_of_a_command_without_a_database() {
    let sandbox = Sandbox::new();
    for args in
        [&["completions", "bash"][..], &["man"], &["schema", "user"], &["--help"], &["user", "create", "--help"]]
    {
        let mut child = sandbox.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && stderr.is_empty(), "{args:?}: {stderr}");
    }
}

#[test]
fn a_full_disk_under_stdout_is_a_failure() {
    let db = Database::sqlite();
    db.provost(["user", "create", "ada"]).ok();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = db.command(["user", "list"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.starts_with(b"error: "), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn success_says_nothing_on_stderr_where_nothing_is_to_be_said() {
    let db = Database::sqlite();
    db.provost(["user", "create", "ada"]).ok();
    for args in [
        &["user", "list"][..],
        &["user", "show", "ada"],
        &["user", "update", "ada", "--email", "a@b"],
        &["user", "delete", "ada", "--yes"],
        &["migrate", "status"],
        &["migrate", "check"],
        &["schema", "user"],
        &["man"],
        &["completions", "fish"],
    ] {
        let run = db.provost(args);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    }
}

#[test]
fn a_pipe_gets_no_escape_sequences_unless_asked_for() {
    let db = Database::sqlite();
    db.provost(["user", "create", "ada"]).ok();
    for args in [&["user", "list"][..], &["user", "show", "ada"], &["user", "show", "nobody"], &["migrate", "status"]] {
        let plain = |run: crate::support::Run| assert!(!(run.stdout.clone() + &run.stderr).contains('\u{1b}'), "{run}");
        plain(db.provost(args));
        plain(db.provost(args.iter().chain(&["--color", "never"])));
        plain(db.run(db.command(args).env("NO_COLOR", "1"), ""));
        plain(db.run(db.command(args.iter().chain(&["-v"])).env("NO_COLOR", "1"), ""));
        let run = db.provost(args.iter().chain(&["--color", "always"]));
        assert!((run.stdout.clone() + &run.stderr).contains('\u{1b}'), "{run}");
        let run = db.run(db.command(args.iter().chain(&["--color", "never"])).env("CLICOLOR_FORCE", "1"), "");
        plain(run);
        // Data is never coloured.
        let run = db.provost(args.iter().chain(&["--color", "always", "-o", "json"]));
        assert!(!run.stdout.contains('\u{1b}'), "{run}");
    }
    let run = db.run(db.command(["user", "list"]).env("CLICOLOR_FORCE", "1"), "");
    assert!(run.stdout.contains('\u{1b}'), "{run}");
}

#[test]
fn logs_go_to_stderr_and_leave_the_data_alone() {
    let db = Database::sqlite();
    db.provost(["user", "create", "ada"]).ok();
    let quiet = db.provost(["user", "list", "-o", "json"]);
    let logged = db.provost(["user", "list", "-o", "json", "-v"]);
    assert_eq!(logged.stdout, quiet.stdout);
    assert!(logged.stderr.contains("SELECT") && !quiet.stderr.contains("SELECT"), "{logged}");
}

#[test]
fn no_help_is_wider_than_its_bound() {
    let sandbox = Sandbox::new();
    for leaf in leaves() {
        let help = sandbox.provost(leaf.path.iter().map(String::as_str).chain(["--help"])).ok();
        // An example may not be broken, or it could not be copied.
        let usage = &help[help.find("\nUsage:").unwrap()..];
        for line in usage.lines().filter(|line| !line.contains("Usage:")) {
            assert!(line.chars().count() <= 100, "{}: {line}", leaf.name());
        }
    }
}
