//! Migrating a database that others are using.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use diesel::connection::SimpleConnection;

use provost::db::migrations::ALL;

use crate::support::{Database, Run, Unmigrated, both_engines, value};

/// The key of the migration lock on PostgreSQL.
const LOCK_KEY: &str = "8102661234025391986";

/// A migration that no reader of `audit_logs` lets begin.
const EXCLUSIVE: &str = "20261122000003";

/// How many statements wait for the table that this migration changes.
const WAITING: &str = "SELECT count(*) FROM pg_locks WHERE relation = 'audit_logs'::regclass AND NOT granted";

/// Reverts that migration and those behind it.
fn revert(db: &Database) {
    let steps = ALL.iter().filter(|migration| *migration.version() >= *EXCLUSIVE).count().to_string();
    db.provost(["migrate", "down", "--yes", "--steps", &steps]).ok();
}

#[test]
fn who_reads_and_writes_waits_for_a_waiting_migration_no_longer_than_an_attempt() {
    let Some(db) = Database::postgres() else { return };
    revert(&db);
    let pool = db.pool();
    let mut holder = pool.get().unwrap();
    holder.batch_execute("BEGIN; SELECT count(*) FROM audit_logs").unwrap();
    let mut command = db.command(["migrate", "up", "--lock-timeout", "60s"]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();

    let (mut other, mut watcher) = (pool.get().unwrap(), pool.get().unwrap());
    // Without a limit of their own they would wait as long as the first reader reads.
    other.batch_execute("SET lock_timeout = '20s'").unwrap();
    let begun = Stopwatch::now();
    let (mut longest, mut asked, mut seen) = (Duration::ZERO, 0, 0);
    while begun.elapsed() < Duration::from_secs(4) {
        seen += usize::from(value(&mut watcher, WAITING) != "0");
        let asking = Stopwatch::now();
        other
            .batch_execute(
                "SELECT sequence FROM audit_logs LIMIT 1; \
                 INSERT INTO audit_logs (table_name, record_id, action, actor) \
                 VALUES ('users', gen_random_uuid(), 'update', 'other')",
            )
            .unwrap();
        longest = longest.max(asking.elapsed());
        asked += 1;
    }
    assert!(child.try_wait().unwrap().is_none(), "the migration did not wait");
    assert!(seen > 0 && asked > 20, "seen waiting {seen} times, asked {asked} times");
    // An attempt waits for a tenth of a second; the rest is for a machine that is busy with other tests.
    assert!(longest < Duration::from_secs(1), "somebody waited for {longest:?}");

    holder.batch_execute("COMMIT").unwrap();
    let output = child.wait_with_output().unwrap();
    Run::ended(&command, output, db.sandbox().path(), Some(db.url())).ok();
    assert_eq!(db.provost(["migrate", "check"]).code, 0);
}

#[test]
fn what_was_applied_before_a_migration_gave_up_is_listed_and_stays() {
    let Some(db) = Database::postgres() else { return };
    db.provost(["migrate", "down", "--yes", "--steps", &(ALL.len() - 1).to_string()]).ok();
    let pool = db.pool();
    let mut holder = pool.get().unwrap();
    holder.batch_execute("BEGIN; SELECT count(*) FROM audit_logs").unwrap();
    let line = ["migrate", "up", "--lock-timeout", "300ms", "-o", "csv", "--fields", "version,state"];
    let gave_up = db.provost(line);
    assert_eq!(gave_up.stdout, "version,state\r\n20261122000002,applied\r\n", "{gave_up}");
    assert!(gave_up.code == 6 && gave_up.stderr.starts_with("1 migration(s) were applied before this"), "{gave_up}");
    assert!(gave_up.stderr.contains("idle in transaction") && gave_up.stderr.contains("holds audit_logs"), "{gave_up}");
    // Nothing more: nothing is listed.
    let gave_up = db.provost(line);
    assert_eq!((gave_up.code, gave_up.stdout.as_str()), (6, ""), "{gave_up}");
    holder.batch_execute("COMMIT").unwrap();
    assert!(db.provost(line).ok().starts_with("version,state\r\n20261122000003,applied\r\n"));
    assert_eq!(db.provost(["migrate", "check"]).code, 0);
}

#[test]
fn a_schema_whose_name_needs_quotes_is_refused_before_anything_is_made() {
    let Some(db) = Unmigrated::postgres() else { return };
    for (name, spelt) in
        [("a b", "%22a%5C%20b%22"), ("Upper", "%22Upper%22"), ("a.b", "%22a.b%22"), ("q\"q", "%22q%22%22q%22")]
    {
        db.execute(&format!("CREATE SCHEMA \"{}\"", name.replace('"', "\"\"")));
        let url = format!("{}&options=-csearch_path%3D{spelt}", db.url());
        let said = db.provost(["migrate", "up", "--database-url", &url]).fails(2);
        assert!(said.contains(&format!("the schema {name:?} has a name that needs quotes")), "{said}");
        assert_eq!(db.value("SELECT count(*) FROM pg_class WHERE relname = 'users'"), "0");
    }
    for name in ["größe", "_x9", "user"] {
        db.execute(&format!("CREATE SCHEMA \"{name}\""));
        let url = format!("{}&options=-csearch_path%3D%22{name}%22", db.url());
        db.provost(["migrate", "up", "-q", "--database-url", &url]).ok();
        db.provost(["user", "create", "ada", "-q", "--database-url", &url]).ok();
    }
}

both_engines! {
    fn a_migration_that_can_t_begin_gives_up_when_its_patience_is_used_up(db: &Database) {
        revert(db);
        let before = db.dump();
        let pool = db.pool();
        // Another runner; on PostgreSQL also somebody who reads a table, which on SQLite stops nobody.
        let another_runner = format!("SELECT pg_advisory_lock({LOCK_KEY})");
        for hold in db.by_engine(&["BEGIN IMMEDIATE"][..], &[another_runner.as_str(), "BEGIN; SELECT 1 FROM audit_logs, scheduled_tasks"]) {
            let mut holder = pool.get().unwrap();
            holder.batch_execute(hold).unwrap();
            for verb in [&["migrate", "up"][..], &["migrate", "down", "--yes"]] {
                let begun = Stopwatch::now();
                let said = db.provost(verb.iter().chain(&["--lock-timeout", "700ms"])).fails(6);
                let took = begun.elapsed();
                assert!(said.contains("locked by another process") && said.contains("--lock-timeout"), "{said}");
                assert!(Duration::from_millis(300) < took && took < Duration::from_secs(6), "{hold}: {took:?}");
            }
            holder.batch_execute(db.by_engine("ROLLBACK", "ROLLBACK; SELECT pg_advisory_unlock_all()")).unwrap();
            assert_eq!(db.dump(), before);
        }
        db.provost(["migrate", "up"]).ok();
    }

    fn a_migration_waits_for_a_runner_that_ends_in_time(db: &Database) {
        db.provost(["migrate", "down", "--yes"]).ok();
        let pool = db.pool();
        let mut holder = pool.get().unwrap();
        let hold = db.by_engine("BEGIN IMMEDIATE".to_owned(), format!("SELECT pg_advisory_lock({LOCK_KEY})"));
        holder.batch_execute(&hold).unwrap();
        thread::scope(|scope| {
            let migrating = scope.spawn(|| db.provost(["migrate", "up", "--lock-timeout", "60s"]));
            thread::sleep(Duration::from_millis(500));
            assert!(!migrating.is_finished());
            holder.batch_execute(db.by_engine("ROLLBACK", "SELECT pg_advisory_unlock_all()")).unwrap();
            migrating.join().unwrap().ok();
        });
        assert_eq!(db.provost(["migrate", "check"]).code, 0);
    }
}
