//! `db copy` of a million executions from SQLite to PostgreSQL, beside `COPY` of the same rows from a file.
//!
//! `cargo bench --bench copy`; with `-- --check` it fails when a bound is broken. The yardstick is psql's `\copy` into
//! a table with the same constraints, indexes and triggers, which the rows' tasks and agents are in already; it reads
//! nothing back. Ours makes the schema, copies everything else too, and compares both sides. Each round has a fresh
//! database. The SQLite file is kept in `target/tmp` between runs.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use measure::process::{self, peak, run};
use support::fill::Size;
use support::{Database, Sandbox, Unmigrated};

/// As for the other benches, which share the file.
const SIZE: Size =
    Size { users: 100, projects: 1_000, agents: 50, tasks: 100_000, executions: 1_000_000, entries: 10_000 };

/// How often each is measured.
const ROUNDS: usize = 3;

/// What is copied of an execution.
const COLUMNS: &str = "id, task_id, agent_id, status, scheduled_for, attempt, lease_expires_at, started_at, ended_at, \
     exit_code, output, error, created_at, updated_at, created_by, updated_by, version";

fn main() -> ExitCode {
    if process::told_a_peak() {
        return ExitCode::SUCCESS;
    }
    let sandbox = Sandbox::new();
    let source = format!("sqlite:{}", process::sqlite_file(SIZE).display());
    let copy = |from: &str, to: &str| {
        let mut command = sandbox.command(["db", "copy", "--to", to]);
        command.env("DATABASE_URL", from);
        command
    };
    let Some(first) = Unmigrated::postgres() else { return measure::verdict() };
    measure::memory("db copy, sqlite to postgresql", peak(&copy(&source, first.url())), 64);
    let rows = sandbox.work().join("executions.tsv");
    psql(&first, &format!("\\copy execution_results ({COLUMNS}) TO '{}'", rows.display()));
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        times.0.push(yardstick(&source, &copy, &rows));
        let target = Unmigrated::postgres().unwrap();
        times.1.push(measure::time(|| run(&mut copy(&source, target.url()))));
    }
    let times = (measure::median(times.0), measure::median(times.1));
    measure::ratio("db copy, 1,000,000 executions and the rest", "psql \\copy", times, 3.0);
    let back = format!("sqlite:{}", sandbox.work().join("back.db").display());
    measure::memory("db copy, postgresql to sqlite", peak(&copy(first.url(), &back)), 64);
    measure::verdict()
}

/// How long the executions alone take, where all else is in its place.
fn yardstick(source: &str, copy: &dyn Fn(&str, &str) -> Command, rows: &Path) -> Duration {
    let target = Unmigrated::postgres().unwrap();
    run(&mut copy(source, target.url()));
    target.execute("TRUNCATE execution_results");
    measure::time(|| psql(&target, &format!("\\copy execution_results ({COLUMNS}) FROM '{}'", rows.display())))
}

fn psql(database: &Database, line: &str) {
    run(Command::new("psql").args(["-X", "-v", "ON_ERROR_STOP=1", "-c", line, database.url()]));
}
