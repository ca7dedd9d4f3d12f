//! `provost exec import`.

use clap::Args;

use crate::commands::transfer::{self, FromFileArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Execution;

/// Take executions in from a file that `provost exec export` or another program wrote
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost exec import --format jsonl executions.jsonl
  provost exec import --format csv --on-conflict update --dry-run executions.csv",
    after_long_help = "Only finished executions are taken, and their tasks must be there. Which task it is, task_id says, or where it is absent task by name (OWNER/NAME)."
)]
pub struct ImportArgs {
    #[command(flatten)]
    from_file: FromFileArgs,
}

pub fn run(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    let FromFileArgs { format, conflict, file } = &args.from_file;
    transfer::import::<Execution>(cx, *format, file, conflict)
}
