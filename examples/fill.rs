//! Fills an empty database with a history such as use leaves, to try things out on and to measure.
//!
//! `cargo run --release --example fill -- --tasks 100000 --executions 1000000`. It makes the schema, as `provost
//! migrate up` does, and writes users, projects, agents, tasks, executions and the last entries of the trail, drawn
//! from a seed: the same seed gives the same rows on SQLite and on PostgreSQL. It refuses a database that has rows.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "says what it did, or why not")]

#[path = "../benches/fill/mod.rs"]
mod fill;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use fill::Size;
use provost::crud::copy;
use provost::db::{self, DatabaseUrl, FileState, PoolOptions, SessionOptions};

/// Fill an empty database with a history such as use leaves, the same for the same seed
///
/// Users, projects, agents, tasks, executions and the last entries of the trail, on SQLite and PostgreSQL alike. The
/// schema is made when it is not there. A database in which there is a row is refused and left as it is.
#[derive(Debug, Parser)]
#[command(name = "fill")]
struct Args {
    /// How many tasks; users, projects and agents follow from it
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    tasks: u32,
    /// How many executions
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(..=100_000_000))]
    executions: u32,
    /// What the rows are drawn from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Which database: a URL of PostgreSQL, or sqlite: and a path, which is made when it is not there
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: String,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> anyhow::Result<String> {
    let url = DatabaseUrl::parse(&args.database_url)?;
    if let DatabaseUrl::Sqlite(path) = &url
        && db::file_state(path)? == FileState::Absent
    {
        db::create_file(path)?;
    }
    let begun = Instant::now();
    let pool = db::open(&url, SessionOptions::default(), PoolOptions::default())?;
    let mut conn = pool.get()?;
    copy::prepare(&mut conn, "fill", Duration::from_secs(10))?;
    let size = Size::of(args.tasks, args.executions);
    fill::fill(&mut conn, size, args.seed)?;
    let (Args { tasks, executions, seed, .. }, seconds) = (args, begun.elapsed().as_secs_f64());
    Ok(format!("filled with {tasks} tasks and {executions} executions of seed {seed} in {seconds:.1} s"))
}
