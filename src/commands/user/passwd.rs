//! `provost user passwd`.

use clap::Args;

use super::UserView;
use super::password::hash;
use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::UserChanges;

/// Set a user's password
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user passwd ada --password-stdin < secret")]
pub struct PasswdArgs {
    /// Full id, user name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    user: String,
    /// Read the password from stdin; without this it is asked for
    #[arg(long)]
    password_stdin: bool,
}

pub fn run(cx: &Context, args: &PasswdArgs) -> Result<(), CliError> {
    // Before the password is asked for: a name that doesn't exist should not cost two entries.
    let seen = cx.read(|conn| crud::user::find(conn, &args.user))?;
    let password_hash = hash(&input::secret("password", args.password_stdin)?)?;
    let changes = UserChanges { password_hash: Some(password_hash), ..UserChanges::default() };
    cx.change(|conn, by| {
        let user = crud::user::find(conn, &seen.id.to_string())?;
        Ok(UserView::from(crud::user::update(conn, by, &user, &changes, None)?))
    })
}
