//! `provost user export`.

use clap::Args;

use crate::commands::transfer::{self, ToFileArgs};
use crate::context::Context;
use crate::crud::transfer::Narrow;
use crate::error::CliError;
use crate::model::User;

/// Write all users for other programs, and for `provost user import`
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost user export --format jsonl --output-file users.jsonl
  provost user export --format csv --spreadsheet-safe > users.csv")]
pub struct ExportArgs {
    #[command(flatten)]
    to_file: ToFileArgs,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    transfer::export::<User>(cx, args.to_file.target(), |_| Ok(Narrow::default()))
}
