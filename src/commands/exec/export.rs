//! `provost exec export`.

use clap::Args;

use super::list::FilterArgs;
use crate::commands::transfer::{self, ToFileArgs};
use crate::context::Context;
use crate::crud::transfer::narrow_executions;
use crate::error::CliError;
use crate::model::Execution;

/// Write executions for other programs and for `provost exec import`, the oldest first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost exec export --format jsonl --output-file executions.jsonl
  provost exec export --format csv --status failed --since 7d --spreadsheet-safe > failed.csv")]
pub struct ExportArgs {
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    to_file: ToFileArgs,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    transfer::export::<Execution>(cx, args.to_file.target(), |conn| Ok(narrow_executions(&args.filter.filter(conn)?)))
}
