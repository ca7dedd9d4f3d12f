//! A copy beside others: who writes to the source meanwhile, and roles that may only read.

use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::{copy, count, filled, other_engine, records};
use crate::shell::{acting_user, column, ok, refused, run};
use crate::support::{Database, Run, both_engines, execute};

both_engines! {
    fn who_writes_to_the_source_meanwhile_is_not_in_the_way_and_not_half_copied(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        for number in 0..300 {
            db.execute(&format!("INSERT INTO agents (name, capabilities) VALUES ('filler-{number}', '[]')"));
        }
        let Some(there) = other_engine(db) else { return };
        let over = AtomicBool::new(false);
        let (written, told) = thread::scope(|scope| {
            let writer = scope.spawn(|| {
                let mut written = 0;
                // Each is a task, a counted project and an entry: a snapshot holds all of it or nothing.
                while !over.load(Ordering::Acquire) {
                    ok(db, &format!("task create t{written} --project etl --skill shell"));
                    written += 1;
                }
                written
            });
            while column(db, "task list", "name").len() < 3 {}
            let told = copy(db, &there);
            over.store(true, Ordering::Release);
            (writer.join().unwrap(), told)
        });
        told.ok();
        let copied = column(&there, "task list --limit 0", "name");
        assert!((3..=written).contains(&copied.len()), "{} of {written}", copied.len());
        assert_eq!(column(&there, "project list", "tasks_count"), [copied.len().to_string()]);
        // Each record is what its entries tell, but for those that no entry tells of.
        let told = run(&there, "audit verify --live -o jsonl");
        let unexpected: Vec<&str> = told.stdout.lines().filter(|line| !line.contains("filler-")).collect();
        assert!(unexpected.is_empty(), "{unexpected:?}");
    }

    fn of_two_copies_into_one_target_one_gets_it(db: &Database) {
        filled(db);
        let Some(there) = other_engine(db) else { return };
        ok(&there, "migrate up");
        let mut commands: Vec<_> = (0..2).map(|_| db.command(["db", "copy", "--to", there.url(), "--lock-timeout", "60s"])).collect();
        let running: Vec<_> = commands
            .iter_mut()
            .map(|command| command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
            .collect();
        let mut runs: Vec<Run> = running
            .into_iter()
            .zip(&commands)
            .map(|(child, command)| Run::ended(command, child.wait_with_output().unwrap(), db.sandbox().path(), Some(db.url())))
            .collect();
        runs.sort_by_key(|run| run.code);
        let late = runs.pop().unwrap();
        runs.pop().unwrap().ok();
        assert!(late.fails(5).contains("not empty"));
        assert_eq!(count(&there), count(db));
    }

    fn a_target_that_somebody_else_holds_is_locked(db: &Database) {
        ok(db, "user create ada");
        let there = db.another();
        let pool = there.pool();
        let mut holder = pool.get().unwrap();
        execute(&mut holder, there.by_engine("BEGIN IMMEDIATE", "BEGIN; LOCK TABLE agents IN ROW EXCLUSIVE MODE")).unwrap();
        refused(run(db, &format!("db copy --to {} --lock-timeout 200ms", there.url())), 6, &["the target: the database is locked"]);
        execute(&mut holder, "ROLLBACK").unwrap();
        drop(holder);
        copy(db, &there).ok();
    }
}

#[test]
fn of_a_source_on_postgresql_only_reading_is_asked() {
    let Some(db) = Database::postgres() else { return };
    filled(&db);
    let (cluster, name) = db.server();
    let role = format!("reader_{}", &name[5..15]);
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'r'"));
    cluster.admin(&format!("ALTER ROLE {role} SET default_transaction_read_only = on"));
    db.execute(&format!("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}"));
    let there = Database::sqlite();
    run(&there, &format!("db copy --from {} --to {}", cluster.url_as(&role, "r", name), there.url())).ok();
    let again = db.another();
    copy(&there, &again).ok();
    assert!(records(&db) == records(&again));
    db.execute_as_superuser(&format!("DROP OWNED BY {role}")).unwrap();
    cluster.admin(&format!("DROP ROLE {role}"));
}
