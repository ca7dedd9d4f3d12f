//! `provost project show`.

use clap::Args;

use super::ProjectView;
use crate::context::Context;
use crate::crud;
use crate::crud::Page;
use crate::crud::project::TaskLine;
use crate::error::CliError;
use crate::sql_types::{Id, Instant, TaskStatus};
use crate::ui::{With, fields};

/// How many tasks are shown.
const TASKS_SHOWN: u32 = 50;

/// Show one project and its tasks
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project show ada/etl")]
pub struct ShowArgs {
    /// Full id, name, OWNER/NAME, or the last eight digits of the id
    #[arg(value_name = "REF")]
    project: String,
}

/// A task of the project.
#[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
pub struct TaskView {
    /// The id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub status: TaskStatus,
    /// When it is done; none for a one-shot task.
    pub schedule_cron: Option<String>,
    /// When it is due.
    pub next_run_at: Option<Instant>,
}

fields! {
    /// What is shown beside a project.
    pub struct ProjectExtra {
        /// Its tasks in the order in which they were made, the first 50.
        pub tasks: Vec<TaskView>,
    }
}

/// A project with its first tasks.
pub type ProjectShowView = With<ProjectView, ProjectExtra>;

impl From<TaskLine> for TaskView {
    fn from(task: TaskLine) -> Self {
        Self {
            id: task.id,
            name: task.name,
            status: task.status,
            schedule_cron: task.schedule_cron,
            next_run_at: task.next_run_at,
        }
    }
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    let mut more = false;
    cx.show(|conn| {
        let project = crud::project::find(conn, &args.project)?;
        let tasks = crud::project::tasks(conn, project.id, Page { limit: Some(TASKS_SHOWN), after: None })?;
        more = tasks.more;
        Ok(ProjectShowView {
            view: ProjectView::from(crud::project::owned(conn, project)?),
            extra: ProjectExtra { tasks: tasks.rows.into_iter().map(TaskView::from).collect() },
        })
    })?;
    let ui = cx.ui();
    let shown = !ui.quiet && ui.fields.as_ref().is_none_or(|fields| fields.iter().any(|field| field == "tasks"));
    if more && shown {
        ui.say(&format!("first {TASKS_SHOWN} tasks shown; all: provost task list --project {}", args.project));
    }
    Ok(())
}
