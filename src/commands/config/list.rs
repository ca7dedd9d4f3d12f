//! `provost config list`.

use clap::Args;

use super::ConfigView;
use crate::commands::args::ListArgs;
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// List entries in the order in which they were made
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost config list --prefix skill.")]
pub struct ListConfigArgs {
    /// Only keys that begin so
    #[arg(long, value_name = "TEXT")]
    prefix: Option<String>,
    #[command(flatten)]
    page: ListArgs,
}

pub fn run(cx: &Context, args: &ListConfigArgs) -> Result<(), CliError> {
    let prefix = args.prefix.as_deref();
    list::print(
        cx,
        &args.page,
        |_| Ok(prefix),
        |conn, prefix, page| Ok(crud::config::list(conn, *prefix, page)?.map(ConfigView::from)),
        |view| view.id,
        |conn, prefix| crud::config::count(conn, *prefix),
    )?;
    Ok(())
}
