//! `provost config import`.

use clap::Args;

use crate::commands::policy;
use crate::commands::transfer::{self, FromFileArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::model::ConfigEntry;

/// Take entries of the configuration in from a file that `provost config export` or another program wrote
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost config import --format jsonl entries.jsonl
  provost config import --format csv --on-conflict update --dry-run entries.csv",
    after_long_help = "The value of a secret is taken where the line says \"is_secret\": true and holds the value itself."
)]
pub struct ImportArgs {
    #[command(flatten)]
    from_file: FromFileArgs,
}

pub fn run(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    let FromFileArgs { format, conflict, file } = &args.from_file;
    transfer::import::<ConfigEntry>(cx, *format, file, conflict)?;
    policy::tell_of_absent_projects(cx);
    Ok(())
}
