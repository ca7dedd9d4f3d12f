//! `provost task delete`.

use clap::Args;

use super::TaskView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Delete a task and its executions
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task delete nightly-backup --yes --reason \"replaced\"")]
pub struct DeleteArgs {
    /// Full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    task: String,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &DeleteArgs) -> Result<(), CliError> {
    let (seen, executions) = cx.read(|conn| {
        let task = crud::task::find(conn, &args.task)?;
        let executions = crud::task::extent(conn, &task, args.version.if_version)?;
        Ok((task, executions))
    })?;
    let confirmed = cx.confirm(&format!("delete task {} with {executions} execution(s)", seen.name))?;
    let agreed = (!cx.ui().yes).then_some(executions);
    cx.change_confirmed(&confirmed, |conn, by| {
        let task = crud::task::find(conn, &seen.id.to_string())?;
        let named = crud::task::named(conn, task.clone())?;
        crud::task::delete(conn, by, &task, args.version.if_version, agreed)?;
        Ok(TaskView::from(named))
    })
}
