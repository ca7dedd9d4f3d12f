//! `provost task create`.

use clap::Args;

use super::options::WorkArgs;
use super::{NEXT_RUNS, TaskView, sentence};
use crate::audit::Recorder;
use crate::commands::input;
use crate::context::Context;
use crate::crud::{self, Error};
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::{NewTask, Task};
use crate::sql_types::{Instant, Json};
use crate::ui::{With, fields};

/// Make a task; a dry run also shows its schedule as a sentence and its next five slots
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost task create nightly-backup --user ada --project etl --skill data-backup \\
    --cron \"0 2 * * *\" --time-zone Europe/Berlin --params '{\"target\":\"s3\"}'")]
pub struct CreateArgs {
    /// Its name, unique for its owner with letter case folded
    name: String,
    /// What is to be done
    #[arg(long, value_name = "SKILL")]
    skill: String,
    /// When: five fields or an @-name; a task without one runs once
    #[arg(long, value_name = "EXPRESSION")]
    cron: Option<String>,
    /// Whose clock the expression means, such as Europe/Berlin
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    time_zone: String,
    /// Who owns it [default: the acting user]
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// The project it belongs to
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// How long an execution may take
    #[arg(long, value_name = "SECONDS", allow_negative_numbers = true)]
    timeout_seconds: Option<i32>,
    #[command(flatten)]
    work: WorkArgs,
}

fields! {
    /// What a dry run shows beside the task.
    pub struct Planned {
        /// The schedule as a sentence; null for a one-shot task.
        pub schedule: Option<String>,
        /// The coming slots; none for a one-shot task.
        pub next_runs: Vec<Instant>,
    }
}

/// A task that would be made, and when it would run.
pub type DryRunView = With<TaskView, Planned>;

pub fn run(cx: &Context, args: &CreateArgs) -> Result<(), CliError> {
    let params = args.work.params.as_deref().map(|given| input::json("params", given)).transpose()?;
    if cx.settings().dry_run {
        return cx.change(|conn, by| {
            let task = create(conn, by, args, params.as_ref())?;
            let extra =
                Planned { schedule: sentence(&task), next_runs: crud::task::upcoming(&task, by.now(), NEXT_RUNS) };
            Ok(DryRunView { view: TaskView::from(crud::task::named(conn, task)?), extra })
        });
    }
    cx.change(|conn, by| {
        let task = create(conn, by, args, params.as_ref())?;
        Ok(TaskView::from(crud::task::named(conn, task)?))
    })
}

fn create(conn: &mut DbConn, by: &Recorder<'_>, args: &CreateArgs, params: Option<&Json>) -> Result<Task, Error> {
    let owner = crud::user::find(conn, args.user.as_deref().unwrap_or(by.actor()))?;
    let project = args.project.as_deref().map(|name| crud::project::find(conn, name)).transpose()?;
    let default = NewTask::new(owner.id, &args.name, &args.skill);
    let new = NewTask {
        project_id: project.map(|project| project.id),
        schedule_cron: args.cron.clone(),
        time_zone: args.time_zone.clone(),
        params: params.cloned().unwrap_or(default.params),
        priority: args.work.priority.unwrap_or(default.priority),
        next_run_at: args.work.next_run_at,
        max_attempts: args.work.max_attempts.unwrap_or(default.max_attempts),
        retry_delay_seconds: args.work.retry_delay_seconds.unwrap_or(default.retry_delay_seconds),
        timeout_seconds: args.timeout_seconds,
        missed_policy: args.work.missed_policy.unwrap_or(default.missed_policy),
        ..default
    };
    crud::task::create(conn, by, new)
}
