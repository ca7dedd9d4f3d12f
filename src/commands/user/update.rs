//! `provost user update`.

use clap::Args;

use super::UserView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::UserChanges;

/// Change a user's names or address; the password is changed by `user passwd`
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user update ada --display-name \"Ada Lovelace\"")]
pub struct UpdateArgs {
    /// Full id, user name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    user: String,
    /// A new user name
    #[arg(long)]
    username: Option<String>,
    /// A new e-mail address; an empty one clears it
    #[arg(long)]
    email: Option<String>,
    /// A new name for people to read; an empty one clears it
    #[arg(long, value_name = "TEXT")]
    display_name: Option<String>,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &UpdateArgs) -> Result<(), CliError> {
    let changes = UserChanges {
        username: args.username.clone(),
        email: args.email.clone(),
        display_name: args.display_name.clone(),
        ..UserChanges::default()
    };
    cx.change(|conn, by| {
        let user = crud::user::find(conn, &args.user)?;
        Ok(UserView::from(crud::user::update(conn, by, &user, &changes, args.version.if_version)?))
    })
}
