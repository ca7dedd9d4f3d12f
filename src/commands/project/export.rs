//! `provost project export`.

use clap::Args;

use crate::commands::transfer::{self, ToFileArgs};
use crate::context::Context;
use crate::crud::transfer::Narrow;
use crate::error::CliError;
use crate::model::Project;

/// Write all projects for other programs, and for `provost project import`
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost project export --format jsonl --output-file projects.jsonl
  provost project export --format csv --spreadsheet-safe > projects.csv")]
pub struct ExportArgs {
    #[command(flatten)]
    to_file: ToFileArgs,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    transfer::export::<Project>(cx, args.to_file.target(), |_| Ok(Narrow::default()))
}
