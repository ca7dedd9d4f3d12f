//! `provost db`: the database as a whole.

mod copy;

use clap::Subcommand;

pub use copy::CopiedView;

use crate::context::Context;
use crate::error::CliError;

/// Look after the database as a whole
#[derive(Debug, Subcommand)]
pub enum Command {
    Copy(copy::CopyArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Copy(args) => copy::run(cx, &args),
    }
}
