//! `provost user delete`.

use clap::Args;

use super::UserView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Delete a user who owns nothing
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user delete ada --yes --reason \"left the team\"")]
pub struct DeleteArgs {
    /// Full id, user name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    user: String,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &DeleteArgs) -> Result<(), CliError> {
    let seen = cx.read(|conn| crud::user::find(conn, &args.user))?;
    let confirmed = cx.confirm(&format!("delete user {}", seen.username))?;
    cx.change_confirmed(&confirmed, |conn, by| {
        let user = crud::user::find(conn, &seen.id.to_string())?;
        crud::user::delete(conn, by, &user, args.version.if_version)?;
        Ok(UserView::from(user))
    })
}
