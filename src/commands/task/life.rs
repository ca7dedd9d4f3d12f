//! `provost task pause`, `resume` and `cancel`.

use clap::Args;

use super::TaskView;
use crate::audit::Recorder;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud::{self, Error};
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::Task;

/// Hold a task; a running execution goes on
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task pause nightly-backup --reason \"disk swap\"")]
pub struct PauseArgs {
    #[command(flatten)]
    target: Target,
}

/// Let a paused or ended task go on, planned anew from now
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task resume nightly-backup")]
pub struct ResumeArgs {
    #[command(flatten)]
    target: Target,
}

/// Call a task off; a running execution goes on
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task cancel nightly-backup --reason \"no longer needed\"")]
pub struct CancelArgs {
    #[command(flatten)]
    target: Target,
}

#[derive(Debug, Args)]
struct Target {
    /// Full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    task: String,
    #[command(flatten)]
    version: VersionArgs,
}

type Event = fn(&mut DbConn, &Recorder<'_>, &Task) -> Result<Task, Error>;

pub fn pause(cx: &Context, args: &PauseArgs) -> Result<(), CliError> {
    change(cx, &args.target, crud::task::pause)
}

pub fn resume(cx: &Context, args: &ResumeArgs) -> Result<(), CliError> {
    change(cx, &args.target, crud::task::resume)
}

pub fn cancel(cx: &Context, args: &CancelArgs) -> Result<(), CliError> {
    change(cx, &args.target, crud::task::cancel)
}

fn change(cx: &Context, target: &Target, event: Event) -> Result<(), CliError> {
    cx.change(|conn, by| {
        let task = crud::task::find(conn, &target.task)?;
        crud::check_version("task", &task.name, task.version, target.version.if_version)?;
        let task = event(conn, by, &task)?;
        Ok(TaskView::from(crud::task::named(conn, task)?))
    })
}
