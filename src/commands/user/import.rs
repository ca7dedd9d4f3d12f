//! `provost user import`.

use clap::Args;

use crate::commands::transfer::{self, FromFileArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::model::User;

/// Take users in from a file that `provost user export` or another program wrote
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost user import --format jsonl users.jsonl
  provost user import --format csv --on-conflict update --dry-run users.csv",
    after_long_help = "A file holds no password and no hash: an imported user has none until `provost user passwd` sets it, and one that is there keeps its own."
)]
pub struct ImportArgs {
    #[command(flatten)]
    from_file: FromFileArgs,
}

pub fn run(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    let FromFileArgs { format, conflict, file } = &args.from_file;
    transfer::import::<User>(cx, *format, file, conflict)
}
