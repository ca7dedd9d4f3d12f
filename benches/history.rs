//! A long history: cleared away, carried out and in, counted, searched and paged through, each beside the same work
//! in plain SQL; and how each grows with the rows.
//!
//! `cargo bench --bench history`; with `-- --check` it fails when a bound is broken. The databases are those of
//! `benches/fill`: `-- --executions 10000` takes that many (a tenth as many tasks, or `--tasks`), which shows within a
//! minute that all of it works. `-- prune lists` does only these, and `-- postgresql` only that engine's half.
//! `-- --growth` does each at a hundredth, a tenth and all of the rows instead, and prints what ten times the rows cost.
//!
//! Ours is always the whole process, from its start to its end, and so is `sqlite3` or `psql` beside it; nothing is
//! taken off. What changes a database gets a fresh copy of it each time, which isn't counted. PostgreSQL waits for its
//! disk where something is written, as SQLite always does.
//! The SQLite files are kept in `target/tmp` between runs; PostgreSQL is filled anew each time.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

#[path = "fill/mod.rs"]
mod fill;
#[path = "history/ground.rs"]
mod ground;
#[path = "history/growth.rs"]
mod growth;
#[path = "history/lists.rs"]
mod lists;
mod measure;
#[path = "history/neighbour.rs"]
mod neighbour;
#[path = "history/prune.rs"]
mod prune;
#[path = "history/search.rs"]
mod search;
#[path = "history/stats.rs"]
mod stats;
#[path = "../tests/support/mod.rs"]
mod support;
#[path = "history/transfer.rs"]
mod transfer;

use std::process::ExitCode;

use fill::Size;
use ground::{Engine, Ground};
use measure::process;

/// A work beside its yardstick.
type Work = fn(&Ground);

const WORKS: [(&str, Work); 6] = [
    ("lists", lists::beside),
    ("search", search::beside),
    ("stats", stats::beside),
    ("export", transfer::export_beside),
    ("import", transfer::import_beside),
    ("prune", prune::beside),
];

fn main() -> ExitCode {
    if process::told_a_peak() {
        return ExitCode::SUCCESS;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |flag: &str| {
        let at = args.iter().position(|arg| arg == flag)?;
        Some(args.get(at + 1)?.parse().unwrap_or_else(|_| panic!("{flag} takes a number")))
    };
    let executions: u32 = number("--executions").unwrap_or(1_000_000);
    let tasks = number("--tasks").unwrap_or(executions / 10);
    let is_wanted = |work: &str| {
        let mut named = args.iter().filter(|arg| names().any(|name| *arg == name)).peekable();
        named.peek().is_none() || named.any(|name| name == work)
    };
    let engines = Engine::all();
    let named = |engine: &Engine| args.iter().any(|arg| arg == engine.name());
    let any_is_named = engines.iter().any(named);
    for engine in engines.into_iter().filter(|engine| !any_is_named || named(engine)) {
        if args.iter().any(|arg| arg == "--growth") {
            growth::print(engine, tasks, executions, &is_wanted);
            continue;
        }
        let ground = Ground::filled(engine, Size::of(tasks, executions));
        for (name, work) in WORKS {
            if is_wanted(name) {
                work(&ground);
            }
        }
    }
    measure::verdict()
}

/// What works are called on the command line.
fn names() -> impl Iterator<Item = &'static str> {
    WORKS.into_iter().map(|(name, _)| name).chain(["claims"])
}
