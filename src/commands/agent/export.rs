//! `provost agent export`.

use clap::Args;

use crate::commands::transfer::{self, ToFileArgs};
use crate::context::Context;
use crate::crud::transfer::Narrow;
use crate::error::CliError;
use crate::model::Agent;

/// Write all agents for other programs, and for `provost agent import`
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost agent export --format jsonl --output-file agents.jsonl
  provost agent export --format csv --spreadsheet-safe > agents.csv")]
pub struct ExportArgs {
    #[command(flatten)]
    to_file: ToFileArgs,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    transfer::export::<Agent>(cx, args.to_file.target(), |_| Ok(Narrow::default()))
}
