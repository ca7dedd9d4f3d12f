//! `provost task`: what is to be done, and when.

mod claim;
mod create;
mod delete;
mod due;
mod export;
mod import;
mod life;
mod lint;
mod list;
mod next;
mod options;
mod search;
mod show;
mod update;
mod why;

use clap::Subcommand;

use crate::context::Context;
use crate::crud;
use crate::crud::task::NamedTask;
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::{Task, TaskFilter};
use crate::sql_types::{Id, Instant, Json, MissedPolicy, TaskStatus};
use crate::ui::view;

/// How many of its coming slots are shown with a task.
const NEXT_RUNS: usize = 5;

pub use claim::ClaimView;
pub use create::DryRunView;
pub use import::ImportView;
pub use lint::LintView;
pub use next::NextView;
pub use show::TaskShowView;
pub use why::WhyView;

/// What is to be done, and when
#[derive(Debug, Subcommand)]
pub enum Command {
    Create(create::CreateArgs),
    List(list::ListTasksArgs),
    Show(show::ShowArgs),
    Update(update::UpdateArgs),
    Delete(delete::DeleteArgs),
    Search(search::SearchArgs),
    Due(due::DueArgs),
    Next(next::NextArgs),
    Lint(lint::LintArgs),
    Pause(life::PauseArgs),
    Resume(life::ResumeArgs),
    Cancel(life::CancelArgs),
    Claim(claim::ClaimArgs),
    Why(why::WhyArgs),
    Import(import::ImportArgs),
    Export(export::ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Create(args) => create::run(cx, &args),
        Command::List(args) => list::run(cx, &args),
        Command::Show(args) => show::run(cx, &args),
        Command::Update(args) => update::run(cx, &args),
        Command::Delete(args) => delete::run(cx, &args),
        Command::Search(args) => search::run(cx, &args),
        Command::Due(args) => due::run(cx, &args),
        Command::Next(args) => next::run(cx, &args),
        Command::Lint(args) => lint::run(cx, &args),
        Command::Pause(args) => life::pause(cx, &args),
        Command::Resume(args) => life::resume(cx, &args),
        Command::Cancel(args) => life::cancel(cx, &args),
        Command::Claim(args) => claim::run(cx, &args),
        Command::Why(args) => why::run(cx, &args),
        Command::Import(args) => import::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
    }
}

/// The tasks of this owner in this project, each where one is named.
fn within(conn: &mut DbConn, user: Option<&str>, project: Option<&str>) -> Result<TaskFilter, crud::Error> {
    Ok(TaskFilter {
        user_id: user.map(|name| crud::user::find(conn, name)).transpose()?.map(|user| user.id),
        project_id: project.map(|name| crud::project::find(conn, name)).transpose()?.map(|project| project.id),
        ..TaskFilter::default()
    })
}

view! {
    table: ["id", "name", "user", "project", "status", "schedule_cron", "next_run_at", "last_run_at", "priority"], key: id;
    /// A task.
    pub struct TaskView {
        /// The id.
        pub id: Id,
        /// Unique for its owner with letter case folded.
        pub name: String,
        /// Who owns it.
        pub user_id: Id,
        /// The owner's user name.
        pub user: String,
        /// The project it belongs to.
        pub project_id: Option<Id>,
        /// The project's name.
        pub project: Option<String>,
        /// What is to be done.
        pub skill_name: String,
        /// When; null for a one-shot task.
        pub schedule_cron: Option<String>,
        /// Whose clock the expression means (IANA).
        pub time_zone: String,
        /// A JSON object for the skill.
        pub params: Json,
        /// Where it stands.
        pub status: TaskStatus,
        /// Higher goes first.
        pub priority: i16,
        /// When it is due.
        pub next_run_at: Option<Instant>,
        /// When an execution of it last began.
        pub last_run_at: Option<Instant>,
        /// How often a slot is tried.
        pub max_attempts: i32,
        /// How long before the second try; each further one waits twice as long.
        pub retry_delay_seconds: i32,
        /// How long an execution may take.
        pub timeout_seconds: Option<i32>,
        /// What becomes of slots that passed.
        pub missed_policy: MissedPolicy,
        /// The slot being worked on.
        pub slot_at: Option<Instant>,
        /// How often that slot was tried.
        pub slot_attempts: i32,
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
    }
}

/// The schedule as a sentence; none for a one-shot task, and for a schedule that can't be read.
fn sentence(task: &Task) -> Option<String> {
    let schedule = crud::task::read_schedule(task.schedule_cron.as_deref()?, &task.time_zone).ok()?;
    Some(schedule.describe())
}

impl From<NamedTask> for TaskView {
    fn from(NamedTask { task, user, project }: NamedTask) -> Self {
        Self {
            id: task.id,
            name: task.name,
            user_id: task.user_id,
            user,
            project_id: task.project_id,
            project,
            skill_name: task.skill_name,
            schedule_cron: task.schedule_cron,
            time_zone: task.time_zone,
            params: task.params,
            status: task.status,
            priority: task.priority,
            next_run_at: task.next_run_at,
            last_run_at: task.last_run_at,
            max_attempts: task.max_attempts,
            retry_delay_seconds: task.retry_delay_seconds,
            timeout_seconds: task.timeout_seconds,
            missed_policy: task.missed_policy,
            slot_at: task.slot_at,
            slot_attempts: task.slot_attempts,
            created_at: task.created_at,
            updated_at: task.updated_at,
            created_by: task.created_by,
            updated_by: task.updated_by,
            version: task.version,
        }
    }
}
