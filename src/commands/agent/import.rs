//! `provost agent import`.

use clap::Args;

use crate::commands::transfer::{self, FromFileArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Agent;

/// Take agents in from a file that `provost agent export` or another program wrote
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost agent import --format jsonl agents.jsonl
  provost agent import --format csv --on-conflict update --dry-run agents.csv")]
pub struct ImportArgs {
    #[command(flatten)]
    from_file: FromFileArgs,
}

pub fn run(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    let FromFileArgs { format, conflict, file } = &args.from_file;
    transfer::import::<Agent>(cx, *format, file, conflict)
}
