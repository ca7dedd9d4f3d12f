//! Work taken and reported: the program's own functions beside the plain SQL of the same
//! transactions, and what the wrapper of a crontab line costs.
//!
//! `cargo bench --bench work`; with `-- --check` it fails when a bound is broken. On PostgreSQL
//! both sides have eight connections to the same database, each with a thread; the plain SQL is
//! run by `pgbench`, with prepared statements. They take turns, each with tasks of its own out of
//! the same queue. On SQLite there is one worker, and the plain SQL is sent by the same process.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(clippy::disallowed_methods, reason = "the yardstick is what goes past the audit")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

#[path = "work/bare.rs"]
mod bare;
mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::{Command, ExitCode};
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use chrono::TimeDelta;
use measure::process::{self, run, sandboxed};
use provost::audit::{Actor, Recorder};
use provost::crud;
use provost::crud::execution::{Claim, End};
use provost::db::{self, DbConn, Ending};
use provost::model::QueueFilter;
use provost::sql_types::{ExecutionStatus, Id};
use support::fill::{self, Kind, Size};
use support::{Database, Sandbox};

/// What stands beside the tasks that are due.
const SIZE: Size = Size { users: 20, projects: 100, agents: 8, tasks: 1_000, executions: 1_000, entries: 10_000 };

/// How many tasks are due at first; no measurement takes more of them.
const DUE: u32 = 50_000;

/// Workers on PostgreSQL.
const WORKERS: usize = 8;

/// How often each side has its turn.
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    if let Some(database) = Database::postgres() {
        on_postgres(&database);
    }
    on_sqlite(&Database::sqlite());
    wrapper("sqlite", &Database::sqlite());
    if let Some(database) = Database::postgres() {
        wrapper("postgresql", &database);
    }
    measure::verdict()
}

fn on_postgres(database: &Database) {
    fill_queue(database);
    for (mode, count, script) in [
        ("one by one", 1, concat!(env!("CARGO_MANIFEST_DIR"), "/benches/work/one_by_one.sql")),
        ("--count 100", 100, concat!(env!("CARGO_MANIFEST_DIR"), "/benches/work/by_hundred.sql")),
    ] {
        // For each worker in each turn.
        let tasks = 200;
        let mut rates = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let pair = (pgbench(database, script, tasks), workers(database, count, tasks));
            // What was taken leaves dead rows behind, which a server that runs for long clears away.
            database.execute("VACUUM scheduled_tasks");
            if round > 0 {
                rates.0.push(pair.0);
                rates.1.push(pair.1);
            }
        }
        measure::throughput(&format!("claim + finish, {mode}, {WORKERS} workers  postgresql"), "pgbench", rates, 0.5);
    }
}

/// Fills a database and puts tasks into the queue that are due for an hour.
fn fill_queue(database: &Database) {
    let mut conn = database.pool().get().unwrap();
    fill::fill(&mut conn, SIZE);
    let hour_ago = database
        .by_engine("strftime('%Y-%m-%dT%H:%M:%S.000000Z', 'now', '-1 hour')", "clock_timestamp() - interval '1 hour'");
    let series = database.by_engine(
        "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {due}) SELECT n FROM s)",
        "generate_series(1, {due}) AS s(n)",
    );
    let series = series.replace("{due}", &DUE.to_string());
    let owner = fill::id(Kind::User, 3);
    database.execute(&format!(
        "UPDATE scheduled_tasks SET status = 'paused';
         INSERT INTO scheduled_tasks (user_id, name, skill_name, schedule_cron, params, next_run_at)
         SELECT '{owner}', 'due-' || n, 'skill ' || (n % 30), '0 2 * * *', '{{\"target\":\"s3\"}}', {hour_ago} FROM {series}"
    ));
    if database.is_postgres() {
        database.execute("VACUUM ANALYZE");
    }
}

/// Claims and finishes per second of the plain SQL.
fn pgbench(database: &Database, script: &str, tasks: usize) -> f64 {
    let agent = format!("agent_id={}", fill::id(Kind::Agent, 3));
    let (clients, threads, tasks) = (WORKERS.to_string(), WORKERS.to_string(), tasks.to_string());
    let output = Command::new("pgbench")
        .args(["-n", "-M", "prepared", "-c", &clients, "-j", &threads, "-t", &tasks])
        .args(["-D", &agent, "-D", "left=0", "-f", script, database.url()])
        .output()
        .unwrap_or_else(|error| panic!("pgbench, of PostgreSQL's client programs, can't be run: {error}"));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let rate = said.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    rate.unwrap_or_else(|| panic!("pgbench tells no rate: {said}"))
}

/// Claims and finishes per second of the program, connections not counted, as `pgbench` doesn't.
fn workers(database: &Database, count: u32, tasks: usize) -> f64 {
    let pool = database.pool();
    let ready = Barrier::new(WORKERS + 1);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS)
            .map(|_| {
                scope.spawn(|| {
                    let mut conn = pool.get().unwrap();
                    ready.wait();
                    work(&mut conn, count, tasks);
                })
            })
            .collect();
        ready.wait();
        let begun = Stopwatch::now();
        for worker in workers {
            worker.join().unwrap();
        }
        rate(WORKERS * tasks, begun.elapsed())
    })
}

#[allow(clippy::cast_precision_loss, reason = "a rate")]
fn rate(done: usize, time: Duration) -> f64 {
    done as f64 / time.as_secs_f64()
}

/// One worker: `task claim`, and `exec finish` for each that it got, until it had so many.
fn work(conn: &mut DbConn, count: u32, tasks: usize) {
    let mut done = 0;
    while done < tasks {
        let claimed = write(conn, |conn, by| {
            let agent = crud::agent::find(conn, "agent-3")?;
            let filter = QueueFilter::default();
            let lease = TimeDelta::minutes(5);
            let claims =
                crud::execution::claim(conn, by, &Claim { agent: &agent, filter, count, lease, due_by: None })?;
            Ok(claims.claimed)
        });
        assert!(!claimed.is_empty(), "the queue is empty");
        for one in &claimed {
            let reference = one.execution.id.to_string();
            let status = ExecutionStatus::Success;
            let end = End { status, exit_code: Some(0), output: None, error: None, ended_at: None };
            write(conn, |conn, by| {
                let execution = crud::execution::find(conn, &reference)?;
                let execution = crud::execution::finish(conn, by, &execution, &end)?;
                crud::execution::named(conn, execution)
            });
        }
        done += claimed.len();
    }
}

/// What the program does in one writing command, from the connection on.
fn write<T>(conn: &mut DbConn, mut work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>) -> T {
    let actor = Actor {
        name: "user-3".to_owned(),
        os_user: Some("root".to_owned()),
        correlation_id: Some(Id::mint().to_string()),
        user_agent: Some("provost/0.1.0 (host; linux)".to_owned()),
        ..Actor::default()
    };
    let written = db::write(conn, Duration::from_secs(5), Ending::Commit, |conn| {
        let by = Recorder::open(conn, &actor)?;
        work(conn, &by)
    });
    written.unwrap()
}

fn on_sqlite(database: &Database) {
    fill_queue(database);
    let pool = database.pool();
    let (mut conn, mut plain) = (pool.get().unwrap(), pool.get().unwrap());
    let tasks = 200;
    for (mode, count) in [("one by one", 1), ("--count 100", 100)] {
        let mut rates = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let begun = Stopwatch::now();
            bare::work(&mut plain, count, tasks);
            let theirs = rate(tasks, begun.elapsed());
            let begun = Stopwatch::now();
            work(&mut conn, count, tasks);
            if round > 0 {
                rates.0.push(theirs);
                rates.1.push(rate(tasks, begun.elapsed()));
            }
        }
        measure::throughput_for_information(&format!("claim + finish, {mode}, 1 worker  sqlite"), "bare", rates);
    }
}

/// `exec run -- true` beside what cron would run without it.
fn wrapper(engine: &str, database: &Database) {
    database.provost(["user", "create", "tester"]).ok();
    database
        .provost(["task", "create", "nightly", "--user", "tester", "--skill", "backup", "--cron", "0 2 * * *"])
        .ok();
    let sandbox = Sandbox::new();
    let times = measure::in_turns(
        100,
        || run(sandboxed(&sandbox, Command::new("sh").args(["-c", "true"]))),
        || run(&mut database.command(["exec", "run", "nightly", "--", "true"])),
    );
    let what = format!("exec run -- true  {engine}");
    if database.is_postgres() {
        measure::for_information(&what, "sh -c true", times);
    } else {
        measure::at_most_over(&what, "sh -c true", times, Duration::from_millis(15));
    }
}
