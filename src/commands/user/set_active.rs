//! `provost user activate` and `provost user deactivate`.

use clap::Args;

use super::UserView;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::UserChanges;

/// Let a deactivated user act again
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user activate ada")]
pub struct ActivateArgs {
    /// Full id, user name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    user: String,
}

/// Refuse every change by this user from now on; what it owns stays as it is
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user deactivate ada --reason \"on leave\"")]
pub struct DeactivateArgs {
    /// Full id, user name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    user: String,
}

pub fn activate(cx: &Context, args: &ActivateArgs) -> Result<(), CliError> {
    set(cx, &args.user, true)
}

pub fn deactivate(cx: &Context, args: &DeactivateArgs) -> Result<(), CliError> {
    set(cx, &args.user, false)
}

fn set(cx: &Context, reference: &str, is_active: bool) -> Result<(), CliError> {
    let changes = UserChanges { is_active: Some(is_active), ..UserChanges::default() };
    cx.change(|conn, by| {
        let user = crud::user::find(conn, reference)?;
        Ok(UserView::from(crud::user::update(conn, by, &user, &changes, None)?))
    })
}
