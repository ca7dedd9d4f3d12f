//! Claims at the same moment as other claims and other writers.

use std::collections::BTreeSet;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use diesel::connection::SimpleConnection;

use super::insert;
use crate::shell::{acting_user, column, ok};
use crate::support::{Database, both_engines};

/// The acting user, the agent `w1`, and so many tasks `t0`, `t1` … that are due, the first one longest.
fn queue(db: &Database, tasks: usize) {
    acting_user(db);
    ok(db, "agent create w1");
    for task in 0..tasks {
        insert(db, "name, next_run_at", &format!("'t{task}', '2020-01-01T00:00:{task:02}.000000Z'"));
    }
}

/// A claim that runs by itself.
fn claim(db: &Database, flags: &[&str]) -> Child {
    let mut command = db.command(["task", "claim", "--agent", "w1", "-o", "csv", "--fields", "task"]);
    command.args(flags).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// What it took.
fn taken(child: Child) -> Vec<String> {
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().skip(1).map(str::to_owned).collect()
}

both_engines! {
    fn claims_at_once_never_take_the_same_task(db: &Database) {
        queue(db, 20);
        let claims: Vec<Child> = (0..8).map(|_| claim(db, &["--count", "3"])).collect();
        let all: Vec<String> = claims.into_iter().flat_map(taken).collect();
        let different: BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
        assert_eq!(db.value("SELECT count(*) FROM execution_results"), all.len().to_string());
        // Who finds the head of the queue locked may find less than there is, but nothing is lost.
        let rest = column(db, "task claim --agent w1 --count 20", "task");
        assert_eq!(all.len() + rest.len(), 20);
    }

    fn a_task_that_another_session_holds_is_passed_over_without_waiting(db: &Database) {
        // SQLite has one writer at a time, and no rows to hold.
        if db.is_postgres() {
            queue(db, 2);
            let pool = db.pool();
            let mut other = pool.get().unwrap();
            other.batch_execute("BEGIN; SELECT id FROM scheduled_tasks WHERE name = 't0' FOR UPDATE").unwrap();
            // One that waited would give up and say so.
            assert_eq!(taken(claim(db, &["--lock-timeout", "100ms"])), ["t1"]);
            assert_eq!(taken(claim(db, &["--count", "9", "--lock-timeout", "100ms"])), [""; 0]);
            other.batch_execute("ROLLBACK").unwrap();
            assert_eq!(taken(claim(db, &[])), ["t0"]);
        }
    }

    fn what_waits_is_given_what_becomes_due_meanwhile(db: &Database) {
        queue(db, 1);
        ok(db, "task update t0 --next-run-at 9000-01-01");
        let waiting = claim(db, &["--wait", "10m"]);
        // Long enough that it usually has looked once in vain; it must end alike if it has not.
        thread::sleep(Duration::from_millis(500));
        ok(db, "task update t0 --next-run-at 2020-01-01");
        assert_eq!(taken(waiting), ["t0"]);
    }

    fn what_waits_in_vain_ends_at_its_deadline_with_an_empty_list(db: &Database) {
        queue(db, 0);
        let begun = std::time::Instant::now();
        assert_eq!(taken(claim(db, &["--wait", "700ms"])), [""; 0]);
        assert!(begun.elapsed() >= Duration::from_millis(700), "it did not wait");
    }

    fn an_execution_never_begins_before_the_one_before_it_ended(db: &Database) {
        // One that began its transaction first has an older time in hand than who made it wait.
        for (verb, lock) in [
            (&["exec", "start", "t0"][..], "SELECT id FROM scheduled_tasks FOR UPDATE"),
            (&["task", "claim", "--agent", "w1"], "LOCK TABLE agents IN ACCESS EXCLUSIVE MODE"),
        ] {
            let db = &db.another();
            queue(db, 1);
            let pool = db.pool();
            let mut other = pool.get().unwrap();
            other.batch_execute(&db.by_engine("BEGIN IMMEDIATE".to_owned(), format!("BEGIN; {lock}"))).unwrap();
            let child = db.command(verb).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
            thread::sleep(Duration::from_millis(500));
            let now = db.by_engine("strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')", "clock_timestamp()");
            other.batch_execute(&format!(
                "INSERT INTO execution_results (task_id, status, scheduled_for, started_at, ended_at) \
                 SELECT id, {}, '2019-01-01T00:00:00.000000Z', '2020-01-01T00:00:00.000000Z', {now} FROM scheduled_tasks; COMMIT",
                db.by_engine("'failed'", "'failed'::execution_status"),
            )).unwrap();
            let output = child.unwrap().wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
            let overlapping = "SELECT count(*) FROM execution_results AS before JOIN execution_results AS after \
                ON before.status = 'failed' AND after.status = 'running' AND after.started_at < before.ended_at";
            assert_eq!(db.value("SELECT count(*) FROM execution_results"), "2");
            assert_eq!(db.value(overlapping), "0", "{verb:?}");
        }
    }
}
