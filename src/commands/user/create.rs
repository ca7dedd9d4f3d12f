//! `provost user create`.

use clap::Args;

use super::UserView;
use super::password::hash;
use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::NewUser;

/// Make a user
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user create ada --email ada@example.org --password-stdin < secret")]
pub struct CreateArgs {
    /// The user name: letters a-z, digits, dots, underscores, hyphens; upper case is folded
    username: String,
    /// The e-mail address, unique with letter case folded
    #[arg(long)]
    email: Option<String>,
    /// The name for people to read
    #[arg(long, value_name = "TEXT")]
    display_name: Option<String>,
    /// Read a password from stdin; without this the user has none
    #[arg(long)]
    password_stdin: bool,
}

pub fn run(cx: &Context, args: &CreateArgs) -> Result<(), CliError> {
    let password_hash = if args.password_stdin { Some(hash(&input::secret("password", true)?)?) } else { None };
    let new = NewUser {
        username: args.username.clone(),
        email: args.email.clone(),
        display_name: args.display_name.clone(),
        password_hash,
    };
    cx.change(|conn, by| Ok(UserView::from(crud::user::create(conn, by, new.clone())?)))
}
