//! `provost project update`.

use clap::Args;

use super::ProjectView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::ProjectChanges;

/// Change a project's name, description or owner; its tasks keep their own owner
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project update ada/etl --name loads --if-version 3")]
pub struct UpdateArgs {
    /// Full id, name, OWNER/NAME, or the last eight digits of the id
    #[arg(value_name = "REF")]
    project: String,
    /// A new name
    #[arg(long)]
    name: Option<String>,
    /// A new description; an empty one clears it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// A new owner: full id, user name, or the last eight digits of the id
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &UpdateArgs) -> Result<(), CliError> {
    cx.change(|conn, by| {
        let project = crud::project::find(conn, &args.project)?;
        let changes = ProjectChanges {
            user_id: match &args.user {
                Some(user) => Some(crud::user::find(conn, user)?.id),
                None => None,
            },
            name: args.name.clone(),
            description: args.description.clone(),
        };
        Ok(ProjectView::from(crud::project::update(conn, by, &project, &changes, args.version.if_version)?))
    })
}
