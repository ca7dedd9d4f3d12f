//! `provost user show`.

use clap::Args;

use super::UserView;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Show one user
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user show ada")]
pub struct ShowArgs {
    /// Full id, user name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    user: String,
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    cx.show(|conn| Ok(UserView::from(crud::user::find(conn, &args.user)?)))
}
