//! `provost audit`.

use clap::Subcommand;

use crate::context::Context;
use crate::error::CliError;

/// Placeholder
#[derive(Debug, Subcommand)]
pub enum Command {}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(_: &Context, command: Command) -> Result<(), CliError> {
    match command {}
}
