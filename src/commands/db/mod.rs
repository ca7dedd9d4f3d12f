//! `provost db`: the database as a whole.

mod check;
mod stats;

use clap::Subcommand;

pub use check::FlawView;
pub use stats::TableStatsView;

use crate::context::Context;
use crate::error::CliError;

/// Back up, restore and look after the database as a whole
#[derive(Debug, Subcommand)]
pub enum Command {
    Check(check::CheckArgs),
    Stats(stats::StatsArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Check(args) => check::run(cx, &args),
        Command::Stats(args) => stats::run(cx, &args),
    }
}
