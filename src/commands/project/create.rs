//! `provost project create`.

use clap::Args;

use super::ProjectView;
use crate::context::Context;
use crate::crud;
use crate::error::{CliError, Kind};
use crate::model::NewProject;

/// Make a project
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project create etl --user ada --description \"Nightly loads\"")]
pub struct CreateArgs {
    /// The name, unique for its owner with letter case folded
    name: String,
    /// The owner: full id, user name, or the last eight digits of the id [default: the acting user]
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// What it is about
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

pub fn run(cx: &Context, args: &CreateArgs) -> Result<(), CliError> {
    let actor = &cx.settings().actor.name;
    let owner = args.user.as_ref().unwrap_or(actor);
    let made = cx.change(|conn, by| {
        let user = crud::user::find(conn, owner)?;
        let new = NewProject { user_id: user.id, name: args.name.clone(), description: args.description.clone() };
        Ok(ProjectView::from(crud::project::create(conn, by, new)?))
    });
    made.map_err(|error| match error.kind() {
        // Only the owner is looked up here; who wasn't named can't have been mistyped.
        Kind::NotFound if args.user.is_none() => error.hint(format!(
            "you act as {actor:?}, who is no user here: name the owner with --user, or run `provost user create`"
        )),
        _ => error,
    })
}
