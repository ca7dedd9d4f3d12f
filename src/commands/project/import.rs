//! `provost project import`.

use clap::Args;

use crate::commands::transfer::{self, FromFileArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Project;

/// Take projects in from a file that `provost project export` or another program wrote
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost project import --format jsonl projects.jsonl
  provost project import --format csv --on-conflict update --dry-run projects.csv",
    after_long_help = "Whose a project is, user_id says, or where it is absent user by name; where both are, it is the acting user's."
)]
pub struct ImportArgs {
    #[command(flatten)]
    from_file: FromFileArgs,
}

pub fn run(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    let FromFileArgs { format, conflict, file } = &args.from_file;
    transfer::import::<Project>(cx, *format, file, conflict)
}
