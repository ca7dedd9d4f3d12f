//! Tests of the runner: each with its own `Signals`, which hears nothing from outside.

mod ends;
mod told;

use std::time::Duration;

use super::{Ending, Environment, Input, Job, Outcome, Signals, run};

/// What catches a hang, far above what anything here takes.
const LONG: Duration = Duration::from_secs(30);

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
