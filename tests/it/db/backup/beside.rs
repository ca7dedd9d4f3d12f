//! Restores while others use the target: all of it or nothing, and those others go on.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;

use diesel::connection::SimpleConnection;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use provost::backup::Head;

use super::restore::{name, restore};
use super::{backup, elsewhere, filled, names};
use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, Run, both_engines, value};

/// Writes to the target without a pause, in so many threads, while `work` runs. Returns how many writes there were.
fn hammered<T>(target: &Database, writers: u32, work: impl FnOnce() -> T) -> (T, u32) {
    let (stop, written) = (AtomicBool::new(false), AtomicU32::new(0));
    let done = thread::scope(|scope| {
        for writer in 0..writers {
            let (stop, written) = (&stop, &written);
            scope.spawn(move || {
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    ok(target, &format!("user create user-{writer}-{number} --lock-timeout 60s -q"));
                    written.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let done = work();
        stop.store(true, Ordering::Relaxed);
        done
    });
    (done, written.into_inner())
}

both_engines! {
    fn a_restore_beside_writers_is_whole_and_they_go_on(db: &Database) {
        filled(db);
        let (file, target) = (backup(db), db.another());
        let users = Head::read(&file).unwrap().manifest.contents.rows["users"];
        ok(&target, "user create tester -q");
        let line = format!("{} --overwrite {} --lock-timeout 60s -q", restore(&file, target.url()), name(&target));
        let ((), written) = hammered(&target, 2, || {
            for _ in 0..4 {
                ok(db, &line);
            }
        });
        assert!(written > 4, "{written}");
        // What they wrote since the last one came to what was restored.
        let found: i64 = target.value("SELECT count(*) FROM users").parse().unwrap();
        assert!(found >= users, "{found}");
        assert_eq!(run(&target, "audit verify").code, 0);
        assert_eq!(run(&target, "db check").code, 0);
    }
}

#[test]
fn nobody_sees_what_is_restored_before_it_was_compared() {
    let Some(db) = Database::postgres() else { return };
    filled(&db);
    let target = db.another();
    ok(&target, "user create tester -q");
    let (file, before) = (backup(&db), target.dump());
    // Another manifest, of the same content: it is found, and nothing is left of it, whoever writes meanwhile.
    let sound = provost::backup::Sound::open(&file).unwrap();
    let mut manifest = sound.head.manifest.clone();
    *manifest.contents.rows.get_mut("users").unwrap() += 1;
    let mut content = Vec::new();
    sound.copy_content(&mut content).unwrap();
    let other = file.with_extension("other");
    provost::backup::write(
        std::fs::File::create(&other).unwrap(),
        &manifest,
        |out| out.write_all(&content),
        &mut |_| {},
    )
    .unwrap();
    let line = format!("{} --overwrite {} --lock-timeout 60s", restore(&other, target.url()), name(&target));
    refused(run(&db, &line), 9, &["table users has"]);
    assert_eq!(target.dump(), before);
    let ((), written) = hammered(&target, 1, || {
        for _ in 0..2 {
            refused(run(&db, &line), 9, &["table users has"]);
        }
    });
    let users: u32 = target.value("SELECT count(*) FROM users").parse().unwrap();
    assert_eq!(users, written + 1);
}

#[test]
fn a_table_that_somebody_holds_is_waited_for_no_longer_than_said() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let (file, before) = (backup(&db), db.dump());
    let pool = db.pool();
    let mut holder = pool.get().unwrap();
    holder.batch_execute("BEGIN; SELECT count(*) FROM agents").unwrap();
    let line = format!("{} --overwrite {}", restore(&file, db.url()), name(&db));
    for form in ["", " --dry-run"] {
        let told = ["locked by another process: session ", "idle in transaction", "holds agents"];
        refused(run(&db, &format!("{line} --lock-timeout 300ms{form}")), 6, &told);
    }
    holder.batch_execute("COMMIT").unwrap();
    assert_eq!(db.dump(), before);
    ok(&db, &line);
}

#[test]
fn an_idle_reader_of_a_file_with_a_rollback_journal_is_noticed() {
    let db = Database::sqlite();
    filled(&db);
    let (file, target) = (backup(&db), db.another());
    target.execute("PRAGMA journal_mode = DELETE");
    let mut reader = Command::new("sqlite3");
    let mut reader = reader.arg(target.file()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (reader.stdin.take().unwrap(), BufReader::new(reader.stdout.take().unwrap()));
    writeln!(input, "SELECT count(*) FROM users;").unwrap();
    let mut answer = String::new();
    output.read_line(&mut answer).unwrap();
    assert_eq!(answer, "0\n");
    // It holds no lock any more, and has it open.
    let line = format!("{} --overwrite provost.db --lock-timeout 200ms", restore(&file, target.url()));
    refused(run(&db, &line), 6, &["locked"]);
    drop(input);
    reader.wait().unwrap();
    ok(&db, &line);
    assert_eq!(target.dump(), db.dump());
}

#[test]
fn a_file_that_was_replaced_is_not_another_program_s() {
    let db = Database::sqlite();
    // As whoever opened it before finds it, by the number that the header then has: "pro-".
    db.execute("PRAGMA application_id = 1886547757");
    refused(run(&db, "user list"), 6, &["was replaced by a restore meanwhile"]);
    refused(run(&db, "user create ada"), 6, &["was replaced by a restore meanwhile"]);
}

/// A command that is started and not waited for.
fn started(db: &Database, line: &str) -> (Command, std::process::Child) {
    let mut command = db.command(line.split(' '));
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    (command, child)
}

both_engines! {
    fn of_two_restores_to_one_empty_place_one_does_it(db: &Database) {
        filled(db);
        let file = backup(db);
        for _ in 0..3 {
            let target = elsewhere(db);
            let line = format!("{} -q", restore(&file, target.url()));
            let both = [started(db, &line), started(db, &line)];
            let ended = both.map(|(command, child)| {
                Run::ended(&command, child.wait_with_output().unwrap(), db.sandbox().path(), Some(db.url()))
            });
            let mut codes = ended.each_ref().map(|run| run.code);
            codes.sort_unstable();
            let shown = format!("{}\n{}", ended[0], ended[1]);
            // The one that came later finds what the other made, or asks before it overwrites it.
            assert!(codes[0] == 0 && [2, 5, 6].contains(&codes[1]) || codes == [0, 0] && !db.is_postgres(), "{shown}");
            assert_eq!(target.dump(), db.dump(), "{shown}");
        }
    }
}

#[test]
fn what_is_made_in_an_empty_database_meanwhile_is_kept() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let (file, target) = (backup(&db), elsewhere(&db));
    // Somebody who makes a table of that name, and has not committed yet when it is looked at.
    let pool = target.pool();
    let (mut holder, mut watcher) = (pool.get().unwrap(), pool.get().unwrap());
    holder.batch_execute("BEGIN; CREATE TABLE users (id integer)").unwrap();
    let (command, child) = started(&db, &restore(&file, target.url()));
    while value(&mut watcher, "SELECT count(*) FROM pg_locks WHERE NOT granted") == "0" {
        thread::sleep(std::time::Duration::from_millis(5));
    }
    holder.batch_execute("COMMIT").unwrap();
    let ended = Run::ended(&command, child.wait_with_output().unwrap(), db.sandbox().path(), Some(db.url()));
    refused(ended, 5, &["was made while the backup was being restored"]);
    assert_eq!(target.value("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), "1");
}

#[test]
fn a_file_that_is_made_meanwhile_is_kept() {
    let db = Database::sqlite();
    filled(&db);
    let file = backup(&db);
    for _ in 0..50 {
        let target = elsewhere(&db);
        let made = target.path();
        let place = made.parent().unwrap().to_owned();
        let (command, child) = started(&db, &restore(&file, target.url()));
        let tell = |signal| kill(Pid::from_raw(child.id().try_into().unwrap()), signal).unwrap();
        // As soon as the restore has begun beside it.
        while !names(&place).iter().any(|name| name.ends_with(".scratch")) {
            thread::yield_now();
        }
        tell(Signal::SIGSTOP);
        let is_in_time = !made.exists();
        if is_in_time {
            ok(&target, "user create somebody -q");
        }
        tell(Signal::SIGCONT);
        let ended = Run::ended(&command, child.wait_with_output().unwrap(), db.sandbox().path(), Some(db.url()));
        if is_in_time {
            refused(ended, 5, &["was made while the backup was being restored"]);
            assert_eq!(ok(&target, "user list -q --count"), "1");
            return;
        }
    }
    panic!("it was never in time");
}
