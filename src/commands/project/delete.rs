//! `provost project delete`.

use clap::Args;

use super::ProjectView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Delete a project with its tasks and their executions
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project delete ada/etl --yes --reason \"moved to loads\"")]
pub struct DeleteArgs {
    /// Full id, name, OWNER/NAME, or the last eight digits of the id
    #[arg(value_name = "REF")]
    project: String,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &DeleteArgs) -> Result<(), CliError> {
    let (seen, extent) = cx.read(|conn| {
        let project = crud::project::find(conn, &args.project)?;
        let extent = crud::project::extent(conn, &project, args.version.if_version)?;
        Ok((project, extent))
    })?;
    let confirmed = cx.confirm(&format!(
        "delete project {} with {} task(s) and {} execution(s)",
        seen.name, extent.tasks, extent.executions
    ))?;
    let agreed = (!cx.ui().yes).then_some(extent);
    cx.change_confirmed(&confirmed, |conn, by| {
        let project = crud::project::find(conn, &seen.id.to_string())?;
        crud::project::delete(conn, by, &project, args.version.if_version, agreed)?;
        Ok(ProjectView::from(crud::project::owned(conn, project)?))
    })
}
