//! `provost config export`.

use clap::Args;

use crate::commands::transfer::{self, ToFileArgs};
use crate::context::Context;
use crate::crud::transfer::{secret_keys, shown_config};
use crate::error::CliError;
use crate::model::ConfigEntry;

/// Write all entries of the configuration for other programs, and for `provost config import`
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost config export --format jsonl --output-file entries.jsonl
  provost config export --format csv --spreadsheet-safe > entries.csv",
    after_long_help = "Secret entries are left out and named on stderr."
)]
pub struct ExportArgs {
    #[command(flatten)]
    to_file: ToFileArgs,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    let secret = std::cell::RefCell::default();
    transfer::export::<ConfigEntry>(cx, args.to_file.target(), |conn| {
        *secret.borrow_mut() = secret_keys(conn)?;
        Ok(shown_config())
    })?;
    for key in secret.take() {
        cx.ui().say(&format!("left out {key:?}: its value is secret"));
    }
    Ok(())
}
