//! Those who work and those who reap, until they are told that it is over. Each notes what it saw: what
//! the database says afterwards is held against that.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use super::verb::{Fate, Ran, Runner};

/// How long one with nothing to do waits until it looks again.
const PAUSE: Duration = Duration::from_millis(200);

/// A finish that was asked for, and how it ended.
#[derive(Debug)]
pub struct Finish {
    pub execution: String,
    pub status: &'static str,
    /// None when it was killed on its way, and nobody knows how far it came.
    pub code: Option<i32>,
}

/// What one of them saw.
#[derive(Debug, Default)]
pub struct Seen {
    /// The executions that claims printed.
    pub claimed: Vec<String>,
    pub finishes: Vec<Finish>,
    /// The executions whose lease could not be renewed any more.
    pub refused_renewals: Vec<String>,
    pub runs: usize,
    pub kills: usize,
    pub stops: usize,
    /// How often a worker slept through its lease between two verbs.
    pub overslept: usize,
    /// What must not happen to any verb.
    pub faults: Vec<String>,
}

impl Seen {
    /// Adds what another saw.
    pub fn add(&mut self, other: Self) {
        self.claimed.extend(other.claimed);
        self.finishes.extend(other.finishes);
        self.refused_renewals.extend(other.refused_renewals);
        self.runs += other.runs;
        self.kills += other.kills;
        self.stops += other.stops;
        self.overslept += other.overslept;
        self.faults.extend(other.faults);
    }
}

/// A worker, or one that reaps.
#[derive(Debug)]
pub struct Worker<'a> {
    pub runner: Runner<'a>,
    pub agent: String,
    /// Its lease, as the command line takes it.
    pub lease: String,
    /// How many it claims at once, when not one by one.
    pub batch: usize,
    /// Set when there is nothing left to do, or when something went wrong.
    pub over: &'a AtomicBool,
    pub seen: Seen,
}

/// The worker was killed: whatever it held is nobody's now.
struct Dead;

impl Worker<'_> {
    /// Works one life after the other.
    pub fn work(mut self) -> Seen {
        while !self.is_over() {
            let _ = self.live();
        }
        self.seen
    }

    /// Reaps all the time.
    pub fn reap(mut self) -> Seen {
        while !self.is_over() {
            let _ = self.verb(&["exec", "reap", "-q"], &[0]);
            sleep(PAUSE);
        }
        self.seen
    }

    fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    fn live(&mut self) -> Result<(), Dead> {
        while !self.is_over() {
            let count = if self.runner.chance.percent(30) { self.batch.to_string() } else { "1".to_owned() };
            let (agent, lease) = (self.agent.clone(), self.lease.clone());
            let args = ["task", "claim", "--agent", &agent, "--count", &count, "--lease", &lease, "-o", "jsonl"];
            let claimed = executions(&self.verb(&args, &[0])?.stdout);
            if claimed.is_empty() {
                sleep(PAUSE);
            }
            self.seen.claimed.extend(claimed.iter().cloned());
            for execution in claimed {
                self.carry_out(&execution)?;
            }
        }
        Ok(())
    }

    fn carry_out(&mut self, execution: &str) -> Result<(), Dead> {
        if self.runner.chance.percent(self.runner.odds.stops) {
            self.seen.overslept += 1;
            sleep(self.runner.sleep);
        }
        let agent = self.agent.clone();
        if self.runner.chance.percent(10) {
            let lease = self.lease.clone();
            let renewed =
                self.verb(&["exec", "renew", execution, "--agent", &agent, "--lease", &lease, "-q"], &[0, 5])?;
            // One that is refused reports all the same, and must be refused again.
            if renewed.code == Some(5) {
                self.seen.refused_renewals.push(execution.to_owned());
            }
        }
        let status = if self.runner.chance.percent(80) { "success" } else { "failed" };
        let finish = ["exec", "finish", execution, "--agent", &agent, "--status", status, "-q"];
        let ran = self.run(&finish, &[0, 5]);
        self.seen.finishes.push(Finish { execution: execution.to_owned(), status, code: ran.code });
        if ran.fate == Fate::Killed { Err(Dead) } else { Ok(()) }
    }

    fn verb(&mut self, args: &[&str], expected: &[i32]) -> Result<Ran, Dead> {
        let ran = self.run(args, expected);
        if ran.fate == Fate::Killed { Err(Dead) } else { Ok(ran) }
    }

    fn run(&mut self, args: &[&str], expected: &[i32]) -> Ran {
        let ran = self.runner.run(args);
        self.seen.runs += 1;
        self.seen.kills += usize::from(ran.was_struck && ran.fate == Fate::Killed);
        self.seen.stops += usize::from(ran.was_struck && ran.fate == Fate::Stopped);
        let is_fine = ran.code.map_or(ran.fate == Fate::Killed, |code| expected.contains(&code));
        if !is_fine {
            self.seen.faults.push(format!(
                "$ provost {}\n{} {:?}, {:?}",
                args.join(" "),
                ran.stderr,
                ran.code,
                ran.fate
            ));
            self.over.store(true, Ordering::Release);
        }
        ran
    }
}

/// The executions that a claim printed.
fn executions(jsonl: &str) -> Vec<String> {
    let id = |line: &str| {
        let work: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("no JSON ({error}): {line}"));
        work["execution_id"].as_str().unwrap().to_owned()
    };
    jsonl.lines().map(id).collect()
}
