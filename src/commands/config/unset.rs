//! `provost config unset`.

use clap::Args;

use super::ConfigView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Remove an entry; the audit trail keeps what it was, unless it was secret
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost config unset retention.exec --reason \"default is fine\"")]
pub struct UnsetArgs {
    /// The key
    key: String,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &UnsetArgs) -> Result<(), CliError> {
    cx.change(|conn, by| {
        let entry = crud::config::get(conn, &args.key)?;
        crud::config::unset(conn, by, &entry, args.version.if_version)?;
        Ok(ConfigView::from(entry))
    })
}
