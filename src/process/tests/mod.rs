//! Tests of the runner: each with its own `Signals`, which hears nothing from outside; what is about a whole
//! process is in `own.rs`.

mod account;
mod ends;
mod own;
mod streams;
mod tail;
mod timeout;
mod told;

use std::path::Path;
use std::time::{Duration, Instant};

use super::{Ending, Environment, Input, Job, Outcome, Signals, run};

/// What catches a hang, far above what anything here takes.
const LONG: Duration = Duration::from_mins(1);

/// A quiet job of these words.
fn job<const N: usize>(argv: [&str; N]) -> Job {
    Job {
        argv: argv.map(Into::into).to_vec(),
        environment: Environment { inherit: true, set: Vec::new() },
        folder: None,
        run_as: None,
        input: Input::Nothing,
        echo: false,
        kept: 64 * 1024,
        timeout: None,
        grace: Duration::from_millis(300),
    }
}

/// A quiet job of the shell.
fn sh(script: &str) -> Job {
    job(["sh", "-c", script])
}

/// Runs it where nobody says anything, and not for ever.
fn done(job: &Job) -> Outcome {
    let outcome = run(job, &Signals::default());
    assert!(outcome.duration < LONG, "{outcome:?}");
    outcome
}

/// How a job ended and what it wrote.
fn ended(job: &Job) -> (Ending, String) {
    let outcome = done(job);
    (outcome.ending, outcome.output.text)
}

/// Waits until it is so.
fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LONG, "waited too long until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Waits until a child has made this file.
fn appears(file: &Path) {
    until(&format!("{} appears", file.display()), || file.exists());
}

/// Whether this process is there and has not ended.
fn lives(pid: &str) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|rest| !rest.is_empty() && !rest.starts_with('Z'))
}
