//! Workers that die and sleep at random, on a queue full of work: whatever befalls them, no slot runs
//! twice at once, none succeeds twice, and none is lost.
//!
//! `workers`: those who claim, renew and finish, and those who reap, each verb a process of its own.
//! `verb`: such a process, and what befalls it. `load`: the work. `proof`: what must be true afterwards.
//! `trail`: that the audit trail tells how it came to be. `sealing`: those who write it, seal it and prune it. `chance`: random numbers from a seed.

pub mod chance;
mod load;
mod proof;
mod sealing;
mod trail;
mod verb;
mod workers;

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use crate::support::Database;
use chance::{Chance, Seed};
use verb::{Odds, Runner};
use workers::{Seen, Worker};

/// How much work, for how many.
#[derive(Debug, Clone, Copy)]
struct Storm {
    tasks: usize,
    claimers: usize,
    reapers: usize,
    batch: usize,
    lease: Duration,
    odds: Odds,
    /// When the test gives up.
    deadline: Duration,
}

/// For every run of the tests.
const SHORT: Storm = Storm {
    tasks: 150,
    claimers: 8,
    reapers: 1,
    batch: 3,
    lease: Duration::from_secs(3),
    odds: Odds { kills: 6, stops: 2 },
    deadline: Duration::from_secs(170),
};

/// For those who want to know.
fn long(db: &Database) -> Storm {
    Storm {
        tasks: 10_000,
        claimers: db.by_engine(8, 50),
        reapers: 2,
        batch: 10,
        // On PostgreSQL very many take turns on a few processors.
        lease: Duration::from_secs(db.by_engine(3, 10)),
        odds: Odds { kills: 5, stops: 1 },
        deadline: Duration::from_hours(1),
    }
}

/// Lets it all loose, and gives what was seen and how long it took.
fn let_loose(db: &Database, storm: Storm, mut chance: Chance) -> (Seen, Duration) {
    let over = AtomicBool::new(false);
    let begun = Stopwatch::now();
    let mut worker = |agent: usize, odds: Odds| Worker {
        runner: Runner {
            db,
            chance: chance.fork(),
            odds,
            sleep: storm.lease + Duration::from_millis(300),
            usual: Duration::from_millis(50),
        },
        agent: format!("w{}", agent / 4),
        lease: format!("{}ms", storm.lease.as_millis()),
        batch: storm.batch,
        over: &over,
        seen: Seen::default(),
    };
    let claimers: Vec<Worker<'_>> = (0..storm.claimers).map(|agent| worker(agent, storm.odds)).collect();
    let reapers: Vec<Worker<'_>> = (0..storm.reapers).map(|agent| worker(agent, storm.odds)).collect();
    let mut noted = Seen::default();
    let mut took = Duration::ZERO;
    thread::scope(|scope| {
        let claimers = claimers.into_iter().map(|worker| scope.spawn(|| worker.work()));
        let reapers = reapers.into_iter().map(|worker| scope.spawn(|| worker.reap()));
        let all: Vec<_> = claimers.chain(reapers).collect();
        wait_for_the_end(db, &over, storm.deadline);
        took = begun.elapsed();
        for thread in all {
            match thread.join() {
                Ok(one) => noted.add(one),
                Err(_) => noted.faults.push("a worker's own thread panicked".to_owned()),
            }
        }
    });
    (noted, took)
}

/// Waits until nothing is left to be done, or until somebody gives up.
fn wait_for_the_end(db: &Database, over: &AtomicBool, deadline: Duration) {
    let begun = Stopwatch::now();
    let pool = db.pool();
    // A recurring task has come to its end for now when its next slot is in the future.
    let left = format!(
        "SELECT count(*) FROM scheduled_tasks WHERE status = 'running' \
         OR (status = 'pending' AND (schedule_cron IS NULL OR slot_attempts > 0 OR next_run_at < {}))",
        db.by_engine("strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')", "now()")
    );
    while !over.load(Ordering::Acquire) && begun.elapsed() < deadline {
        if crate::support::value(&mut pool.get().unwrap(), &left) == "0" {
            over.store(true, Ordering::Release);
        }
        thread::sleep(Duration::from_millis(200));
    }
    over.store(true, Ordering::Release);
}

/// A run from beginning to end; prints its figures when asked to.
fn weather(db: &Database, storm: Storm, tells: bool) {
    let seed = Seed::get();
    let mut chance = Chance::new(seed.0);
    load::make(db, storm.tasks, storm.claimers.div_ceil(4), &mut chance);
    let before = trail::records(db, "scheduled_tasks");
    let (noted, took) = let_loose(db, storm, chance);
    assert!(noted.faults.is_empty(), "{}", noted.faults.join("\n"));
    let left = db.sql("SELECT status, count(*) FROM scheduled_tasks GROUP BY status ORDER BY status");
    if tells {
        tell(db, storm, &noted, took, seed.0);
    }
    assert!(took < storm.deadline, "not done after {took:?}: {left:?}");
    proof::one_at_a_time(db);
    proof::one_success(db);
    proof::nothing_lost(db);
    proof::workers_were_told_the_truth(db, &noted);
    trail::is_complete(db, before);
}

/// Says how it went, past the test runner, which would hide it.
fn tell(db: &Database, storm: Storm, noted: &Seen, took: Duration, seed: u64) {
    let count = |status: &str| db.value(&format!("SELECT count(*) FROM execution_results WHERE status = '{status}'"));
    let claims: u32 = db.value("SELECT count(*) FROM execution_results").parse().unwrap();
    let accepted = noted.finishes.iter().filter(|finish| finish.code == Some(0)).count();
    let refused = noted.finishes.iter().filter(|finish| finish.code == Some(5)).count();
    let seconds = took.as_secs_f64();
    let figures = format!(
        "\nchaos on {}: {} tasks, {} claimers, {} reapers, lease {:?}, seed {seed}\n\
         {claims} claims ({} success, {} failed, {} reaped), {accepted} finishes accepted, {refused} refused, \
         {} renewals refused\n\
         {} processes, {} killed, {} stopped, {} workers slept through their lease\n\
         {seconds:.1} s, {:.1} claims/s\n",
        db.by_engine("SQLite", "PostgreSQL"),
        storm.tasks,
        storm.claimers,
        storm.reapers,
        storm.lease,
        count("success"),
        count("failed"),
        count("abandoned"),
        noted.refused_renewals.len(),
        noted.runs,
        noted.kills,
        noted.stops,
        noted.overslept,
        f64::from(claims) / seconds,
    );
    io::stderr().write_all(figures.as_bytes()).unwrap();
}

/// The short one is in every run of the tests. The long one is for `cargo test --release --test it chaos -- --ignored`.
mod whatever_dies_in_between_no_slot_is_run_twice_or_lost {
    use super::{Database, SHORT, long, weather};

    #[test]
    fn sqlite() {
        weather(&Database::sqlite(), SHORT, false);
    }

    #[test]
    fn postgres() {
        if let Some(db) = Database::postgres() {
            weather(&db, SHORT, false);
        }
    }

    #[test]
    #[ignore = "takes minutes; prints its figures"]
    fn sqlite_at_length() {
        let db = Database::sqlite();
        weather(&db, long(&db), true);
    }

    #[test]
    #[ignore = "takes minutes; prints its figures"]
    fn postgres_at_length() {
        if let Some(db) = Database::postgres() {
            weather(&db, long(&db), true);
        }
    }
}
