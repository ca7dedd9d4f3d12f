//! A copy that is killed leaves an empty target, and the next one goes through.

use std::io::{self, BufRead, BufReader};
use std::process::Stdio;
use std::thread::{self, sleep};
use std::time::{Duration, Instant as Stopwatch};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::{copy, count, filled, other_engine};
use crate::shell::ok;
use crate::support::{Database, both_engines};

/// How many records the target holds, once nothing of the killed copy is at work there any more.
fn left(there: &Database) -> usize {
    if there.is_postgres() {
        let others =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        while there.value(others) != "0" {
            sleep(Duration::from_millis(10));
        }
    }
    count(there)
}

both_engines! {
    fn a_copy_that_is_killed_anywhere_leaves_nothing_and_the_next_goes_through(db: &Database) {
        filled(db);
        let Some(mut there) = other_engine(db) else { return };
        let begun = Stopwatch::now();
        copy(db, &other_engine(db).unwrap()).ok();
        let whole = begun.elapsed();
        let (mut killed, mut all) = (0, 0);
        for part in 0..8 {
            ok(&there, "migrate up");
            let mut command = db.command(["db", "copy", "--to", there.url(), "-vv"]);
            let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
            // Its log begins when it has come as far as the database.
            let mut log = BufReader::new(child.stderr.take().unwrap());
            log.read_line(&mut String::new()).unwrap();
            let listener = thread::spawn(move || io::copy(&mut log, &mut io::sink()));
            sleep(whole * part / 8);
            kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGKILL).unwrap();
            let ended_by_itself = child.wait().unwrap().success();
            listener.join().unwrap().unwrap();
            match left(&there) {
                0 => {
                    assert!(!ended_by_itself);
                    killed += 1;
                }
                // It had come to its end, or so near that only saying so was left.
                found => {
                    assert_eq!(found, count(db));
                    there = other_engine(db).unwrap();
                    all += 1;
                }
            }
        }
        assert!(killed >= 3, "{killed} copies were killed, {all} had come to their end");
        copy(db, &there).ok();
        assert_eq!(count(&there), count(db));
        assert_eq!(ok(&there, "audit verify"), "");
        assert_eq!(ok(&there, "migrate check"), "");
    }
}

#[test]
fn a_copy_whose_server_goes_away_leaves_nothing() {
    let Some(there) = Database::postgres() else { return };
    let db = Database::sqlite();
    filled(&db);
    let mut command = db.command(["db", "copy", "--to", there.url(), "-vv"]);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (cluster, name) = there.server();
    // As a restart of the server ends it.
    let end = format!(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND query LIKE 'COPY %'"
    );
    let begun = Stopwatch::now();
    while there
        .value("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY %'")
        == "0"
    {
        assert!(begun.elapsed() < Duration::from_secs(30), "it copies nothing");
    }
    cluster.admin(&end);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(6), "{said}");
    assert!(said.contains("error: the target: the connection to the database was lost"), "{said}");
    assert_eq!(count(&there), 0);
    copy(&db, &there).ok();
    assert_eq!(count(&there), count(&db));
}
