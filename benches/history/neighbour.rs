//! Somebody else's work while something large is done: how long it takes, and how long it waits.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use provost::audit::{Actor, Recorder};
use provost::crud::{self, Page};
use provost::db::{self, DatabaseUrl, DbConn, Ending, PoolOptions, SessionOptions};
use provost::model::{TaskChanges, TaskFilter};
use provost::sql_types::Id;

use crate::ground::{Engine, Ground};

/// How long somebody does something else between two changes.
const PAUSE: Duration = Duration::from_millis(10);

/// How long the longest wait for a lock is.
const PATIENCE: Duration = Duration::from_mins(10);

fn connect(ground: &Ground, lock_timeout: Duration) -> db::Pool {
    let url = DatabaseUrl::parse(ground.database.url()).unwrap();
    let session = SessionOptions { lock_timeout, statement_timeout: Duration::ZERO, ..SessionOptions::default() };
    db::open(&url, session, PoolOptions::default()).unwrap()
}

/// Lets somebody change one task after another, each audited and in a transaction of its own, until `work` is done.
/// Returns how long each change took.
pub fn changes_during(ground: &Ground, work: impl FnOnce()) -> Vec<Duration> {
    let pool = connect(ground, PATIENCE);
    let mut conn = pool.get().unwrap();
    let page = Page { limit: Some(500), after: None };
    let tasks: Vec<Id> = crud::task::list(&mut conn, &TaskFilter::default(), page)
        .unwrap()
        .rows
        .into_iter()
        .map(|named| named.task.id)
        .collect();
    while_working(work, |is_done| {
        let mut times = Vec::new();
        for task in tasks.iter().cycle() {
            if is_done() {
                break;
            }
            let begun = Stopwatch::now();
            change(&mut conn, *task);
            times.push(begun.elapsed());
            thread::sleep(PAUSE);
        }
        times
    })
}

fn change(conn: &mut DbConn, task: Id) {
    let actor = Actor { name: "neighbour".to_owned(), ..Actor::default() };
    let written = db::write(conn, PATIENCE, Ending::Commit, |conn| {
        let by = Recorder::open(conn, &actor)?;
        let task = crud::task::find(conn, &task.to_string())?;
        // Another one than it has, each time: what changes nothing writes nothing.
        let changes = TaskChanges { priority: Some(task.priority ^ 1), ..TaskChanges::default() };
        crud::task::update(conn, &by, &task, &changes, None)
    });
    written.unwrap();
}

/// The longest transaction that wrote while `work` was done, as others see it.
///
/// SQLite: how long the lock of the one writer could not be had, asked for again and again. That is as long as a
/// transaction, or longer when two follow each other without a pause. PostgreSQL: what the server tells of its
/// sessions, every few milliseconds.
pub fn longest_transaction_during(ground: &Ground, work: impl FnOnce()) -> Duration {
    match ground.engine {
        Engine::Sqlite => {
            let pool = connect(ground, Duration::from_millis(1));
            let mut conn = pool.get().unwrap();
            while_working(work, |is_done| longest(is_done, || wait_for_the_writer(&mut conn)))
        }
        Engine::Postgres => {
            let pool = connect(ground, PATIENCE);
            let mut conn = pool.get().unwrap();
            while_working(work, |is_done| longest(is_done, || oldest_writer(&mut conn)))
        }
    }
}

fn longest(is_done: &dyn Fn() -> bool, mut look: impl FnMut() -> Duration) -> Duration {
    let mut longest = Duration::ZERO;
    while !is_done() {
        longest = longest.max(look());
        thread::sleep(Duration::from_millis(3));
    }
    longest
}

fn wait_for_the_writer(conn: &mut DbConn) -> Duration {
    let begun = Stopwatch::now();
    while conn.batch_execute("BEGIN IMMEDIATE").is_err() {
        assert!(begun.elapsed() < PATIENCE, "the lock can't be had");
        thread::sleep(Duration::from_micros(200));
    }
    let waited = begun.elapsed();
    conn.batch_execute("COMMIT").unwrap();
    waited
}

#[derive(QueryableByName)]
struct Age {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    microseconds: i64,
}

fn oldest_writer(conn: &mut DbConn) -> Duration {
    let DbConn::Postgres(conn) = conn else { unreachable!("of PostgreSQL alone") };
    let age: Age = diesel::sql_query(
        "SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)) * 1000000, 0)::bigint AS microseconds \
         FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xid IS NOT NULL",
    )
    .get_result(conn)
    .unwrap();
    Duration::from_micros(age.microseconds.unsigned_abs())
}

/// Does `beside` until `work` is done.
fn while_working<T: Send>(work: impl FnOnce(), beside: impl FnOnce(&dyn Fn() -> bool) -> T + Send) -> T {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let other = scope.spawn(|| beside(&|| done.load(Ordering::Relaxed)));
        work();
        done.store(true, Ordering::Relaxed);
        other.join().unwrap()
    })
}
