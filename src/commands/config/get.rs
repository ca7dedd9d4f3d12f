//! `provost config get`.

use clap::Args;

use super::ConfigView;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Show one entry
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost config get retention.exec -o json --fields value | jq -r .value")]
pub struct GetArgs {
    /// The key
    key: String,
    /// Print the value of a secret too
    #[arg(long)]
    reveal: bool,
}

pub fn run(cx: &Context, args: &GetArgs) -> Result<(), CliError> {
    cx.show(|conn| {
        let entry = crud::config::get(conn, &args.key)?;
        Ok(if args.reveal { ConfigView::revealed(entry) } else { entry.into() })
    })
}
