//! `provost task update`.

use clap::Args;

use super::TaskView;
use super::options::WorkArgs;
use crate::commands::args::{VersionArgs, label};
use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::TaskChanges;
use crate::sql_types::TaskStatus;

/// Change a task; when its schedule or zone changes, it is planned anew
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost task update nightly-backup --cron \"30 2 * * *\" --reason \"the window moved\" --if-version 3")]
pub struct UpdateArgs {
    /// Full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    task: String,
    /// A new name
    #[arg(long)]
    name: Option<String>,
    /// A new skill
    #[arg(long, value_name = "SKILL")]
    skill: Option<String>,
    /// A new schedule; an empty one makes it a one-shot task
    #[arg(long, value_name = "EXPRESSION")]
    cron: Option<String>,
    /// Whose clock the expression means
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// A new owner
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// A new project; an empty one takes it out of its project
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// paused, pending (resumes it) or cancelled; the others are an execution's to bring about
    #[arg(long, value_parser = label::<TaskStatus>())]
    status: Option<TaskStatus>,
    /// How long an execution may take; 0 takes the limit away
    #[arg(long, value_name = "SECONDS", allow_negative_numbers = true)]
    timeout_seconds: Option<i32>,
    #[command(flatten)]
    work: WorkArgs,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &UpdateArgs) -> Result<(), CliError> {
    let params = args.work.params.as_deref().map(|given| input::json("params", given)).transpose()?;
    cx.change(|conn, by| {
        let task = crud::task::find(conn, &args.task)?;
        let changes = TaskChanges {
            user_id: args.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?.map(|user| user.id),
            project_id: match args.project.as_deref() {
                Some("") => Some(None),
                Some(reference) => Some(Some(crud::project::find(conn, reference)?.id)),
                None => None,
            },
            name: args.name.clone(),
            skill_name: args.skill.clone(),
            schedule_cron: args.cron.clone().map(|cron| Some(cron).filter(|cron| !cron.is_empty())),
            time_zone: args.time_zone.clone(),
            params: params.clone(),
            priority: args.work.priority,
            next_run_at: args.work.next_run_at,
            max_attempts: args.work.max_attempts,
            retry_delay_seconds: args.work.retry_delay_seconds,
            timeout_seconds: args.timeout_seconds.map(|seconds| Some(seconds).filter(|seconds| *seconds != 0)),
            missed_policy: args.work.missed_policy,
            status: args.status,
        };
        let task = crud::task::update(conn, by, &task, &changes, args.version.if_version)?;
        Ok(TaskView::from(crud::task::named(conn, task)?))
    })
}
