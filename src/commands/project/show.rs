//! `provost project show`.

use clap::Args;

use crate::context::Context;
use crate::crud;
use crate::crud::Page;
use crate::crud::project::{Owned, TaskLine};
use crate::error::CliError;
use crate::sql_types::{Id, Instant, TaskStatus};
use crate::ui::view;

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

view! {
    table: ["id", "name", "user", "description", "tasks_count", "created_at"], key: id;
    /// A project with its first tasks.
    pub struct ShownProjectView {
        /// The id.
        pub id: Id,
        /// Unique for its owner with letter case folded.
        pub name: String,
        /// Who owns it.
        pub user_id: Id,
        /// The owner's user name.
        pub user: String,
        /// For people to read.
        pub description: Option<String>,
        /// How many tasks it has.
        pub tasks_count: i64,
        /// When it was made.
        pub created_at: Instant,
        /// When it was last changed.
        pub updated_at: Instant,
        /// Who made it.
        pub created_by: String,
        /// Who changed it last.
        pub updated_by: String,
        /// 1, and one more with each change.
        pub version: i64,
        /// Its tasks in the order in which they were made, the first 50.
        pub tasks: Vec<TaskView>,
    }
}

impl ShownProjectView {
    fn new((project, user): Owned, tasks: Vec<TaskLine>) -> Self {
        Self {
            id: project.id,
            name: project.name,
            user_id: project.user_id,
            user,
            description: project.description,
            tasks_count: project.tasks_count,
            created_at: project.created_at,
            updated_at: project.updated_at,
            created_by: project.created_by,
            updated_by: project.updated_by,
            version: project.version,
            tasks: tasks.into_iter().map(TaskView::from).collect(),
        }
    }
}

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
        Ok(ShownProjectView::new(crud::project::owned(conn, project)?, tasks.rows))
    })?;
    let ui = cx.ui();
    let shown = !ui.quiet && ui.fields.as_ref().is_none_or(|fields| fields.iter().any(|field| field == "tasks"));
    if more && shown {
        ui.say(&format!("first {TASKS_SHOWN} tasks shown; all: provost task list --project {}", args.project));
    }
    Ok(())
}
