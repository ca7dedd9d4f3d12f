//! Many at once.

use std::process::Stdio;
use std::sync::Barrier;
use std::thread;

use provost::db::{self, DatabaseUrl, PoolOptions, SessionOptions};

use crate::shell::refused;
use crate::support::{Database, Unmigrated, both_engines};

#[test]
fn twenty_openers_of_a_fresh_file_all_get_in() {
    let file = Unmigrated::sqlite();
    db::create_file(&file.path()).unwrap();
    let url = DatabaseUrl::parse(file.url()).unwrap();
    let barrier = Barrier::new(20);
    thread::scope(|scope| {
        for _ in 0..20 {
            scope.spawn(|| {
                barrier.wait();
                db::open(&url, SessionOptions::default(), PoolOptions::default()).unwrap();
            });
        }
    });
    assert_eq!(file.value("PRAGMA journal_mode"), "wal");
}

/// Lets ten processes each make a user, at once.
fn ten_writers(db: &Database) {
    let children: Vec<_> = (0..10)
        .map(|number| {
            let mut command = db.command(["user", "create", &format!("user-{number}"), "--lock-timeout", "60s"]);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

both_engines! {
    fn writers_at_once_all_succeed_and_every_change_has_its_entry(db: &Database) {
        ten_writers(db);
        assert_eq!(db.value("SELECT count(*) FROM users"), "10");
        assert_eq!(db.value("SELECT count(DISTINCT record_id) FROM audit_logs"), "10");
    }

    fn who_waits_too_long_for_a_lock_is_told_so_and_writes_nothing(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let pool = db.pool();
        let mut holder = pool.get().unwrap();
        let lock = db.by_engine("BEGIN IMMEDIATE", "BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE");
        diesel::connection::SimpleConnection::batch_execute(&mut *holder, lock).unwrap();
        let run = db.provost(["user", "update", "ada", "--email", "a@b", "--lock-timeout", "100ms"]);
        let told = run.snapshot();
        if db.is_postgres() {
            let who = told.split_once("locked by another process: session ").expect(&told).1;
            assert!(who.contains("role tester, idle in transaction, for ") && who.contains(" s) holds users\n"), "{told}");
        } else {
            insta::assert_snapshot!(told, @r"
            --- stderr
            error: the database is locked by another process
            hint: try again, or wait longer with --lock-timeout
            --- exit 6
            ");
        }
        refused(run, 6, &["the database is locked by another process"]);
        diesel::connection::SimpleConnection::batch_execute(&mut *holder, "ROLLBACK").unwrap();
        assert_eq!(db.value("SELECT count(email) FROM users"), "0");
    }

    fn a_reader_does_not_wait_for_a_writer(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let pool = db.pool();
        let mut writer = pool.get().unwrap();
        let change = db.by_engine("BEGIN IMMEDIATE", "BEGIN").to_owned() + "; UPDATE users SET email = 'a@b'";
        diesel::connection::SimpleConnection::batch_execute(&mut *writer, &change).unwrap();
        let seen = db.provost(["user", "show", "ada", "-o", "json", "--lock-timeout", "100ms"]).json();
        assert!(seen["email"].is_null(), "{seen}");
        diesel::connection::SimpleConnection::batch_execute(&mut *writer, "ROLLBACK").unwrap();
    }
}
