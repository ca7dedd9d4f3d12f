//! A command that is told to end takes what is half done with it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::{backup, elsewhere, filled, folder, names};
use crate::shell::ok;
use crate::support::{Database, Run, both_engines, connect, execute};

const SIGNALS: [(Signal, i32); 4] =
    [(Signal::SIGTERM, 143), (Signal::SIGINT, 130), (Signal::SIGHUP, 129), (Signal::SIGQUIT, 131)];

/// Runs a command with these bytes on a stdin that stays open, sends it the signal once there is such a file in a
/// scratch folder of `place`, and waits for its end.
fn told(db: &Database, command: &mut Command, stdin: &[u8], place: &Path, file: &str, signal: Signal) -> Run {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut open = child.stdin.take().unwrap();
    open.write_all(stdin).unwrap();
    while !in_scratch(place, file) {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        thread::sleep(Duration::from_millis(1));
    }
    kill(Pid::from_raw(child.id().try_into().unwrap()), signal).unwrap();
    let output = child.wait_with_output().unwrap();
    drop(open);
    Run::ended(command, output, db.sandbox().path(), Some(db.url()))
}

fn in_scratch(place: &Path, file: &str) -> bool {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .any(|folder| folder.to_string_lossy().ends_with(".scratch") && folder.join(file).exists())
}

/// A folder for temporary files that is this test's own.
fn temporary(db: &Database) -> PathBuf {
    let place = db.sandbox().path().join("temporary");
    fs::create_dir(&place).unwrap();
    place
}

fn command(db: &Database, line: &str, temporary: &Path) -> Command {
    let mut command = db.command(line.split(' '));
    command.env("TMPDIR", temporary);
    command
}

both_engines! {
    fn a_backup_that_still_comes_from_stdin_leaves_nothing(db: &Database) {
        filled(db);
        let (place, target) = (temporary(db), elsewhere(db));
        let half = fs::read(backup(db)).unwrap();
        let half = &half[..half.len() / 2];
        for (signal, code) in SIGNALS {
            for line in ["db backup verify -".to_owned(), format!("db restore - --to {}", target.url())] {
                let ended = told(db, &mut command(db, &line, &place), half, &place, "stdin", signal);
                assert_eq!((ended.code, ended.stdout.as_str(), ended.stderr.as_str()), (code, "", ""), "{ended}");
                assert_eq!(names(&place), [""; 0], "{line}");
            }
        }
    }
}

#[test]
fn a_verification_of_a_file_leaves_none() {
    let db = Database::sqlite();
    filled(&db);
    let (place, file) = (temporary(&db), backup(&db));
    for (signal, code) in SIGNALS {
        let line = format!("db backup verify {}", file.display());
        let ended = told(&db, &mut command(&db, &line, &place), b"", &place, "restored.db", signal);
        assert_eq!((ended.code, ended.stdout.as_str(), ended.stderr.as_str()), (code, "", ""), "{ended}");
        assert_eq!(names(&place), [""; 0]);
    }
    let seen = ok(&db, &format!("db backup list --from {} -o jsonl --fields verified_at", folder(&db).display()));
    assert_eq!(seen, "{\"verified_at\":null}");
}

#[test]
fn a_restore_that_waits_for_its_file_leaves_none_beside_it() {
    let db = Database::sqlite();
    filled(&db);
    let (place, file, target) = (temporary(&db), backup(&db), db.another());
    ok(&target, "user create somebody -q");
    let before = target.dump();
    let used = connect(target.url());
    let held = used.get().unwrap();
    let line = format!("db restore {} --to {} --overwrite provost.db --lock-timeout 60s", file.display(), target.url());
    let beside = target.sandbox().path();
    let ended = told(&db, &mut command(&db, &line, &place), b"", beside, "restored.db", Signal::SIGTERM);
    assert_eq!(ended.code, 143, "{ended}");
    assert!(names(beside).iter().all(|name| !name.starts_with('.')), "{:?}", names(beside));
    drop(held);
    assert_eq!(target.dump(), before);
}

#[test]
fn a_backup_that_waits_for_a_table_leaves_no_folder_in_its_own() {
    let Some(db) = Database::postgres() else { return };
    filled(&db);
    let (place, to) = (temporary(&db), folder(&db));
    let (pool, before) = (connect(db.url()), backup(&db));
    let mut holder = pool.get().unwrap();
    execute(&mut holder, "BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE").unwrap();
    let line = format!("db backup --to {} --lock-timeout 60s", to.display());
    let ended = told(&db, &mut command(&db, &line, &place), b"", &to, "in-use.lock", Signal::SIGTERM);
    assert_eq!(ended.code, 143, "{ended}");
    assert_eq!(names(&to), [before.file_name().unwrap().to_str().unwrap()]);
    execute(&mut holder, "ROLLBACK").unwrap();
}
