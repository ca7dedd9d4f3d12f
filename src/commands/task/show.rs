//! `provost task show`.

use clap::Args;

use super::{NEXT_RUNS, TaskView, sentence};
use crate::commands::args::DrawArgs;
use crate::commands::recent::{RecentRun, recent};
use crate::context::Context;
use crate::crud;
use crate::crud::execution::{NamedSummary, RunsOf};
use crate::db;
use crate::error::CliError;
use crate::sql_types::{ExecutionStatus, Id, Instant, TaskStatus};
use crate::ui::{With, fields};

/// How many of its last executions are shown with a task.
const EXECUTIONS: usize = 10;

/// Show one task with its last executions and its next runs
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task show nightly-backup")]
pub struct ShowArgs {
    /// Full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    task: String,
    #[command(flatten)]
    draw: DrawArgs,
}

/// A task, its next runs and its last executions.
pub type TaskShowView = With<TaskView, TaskExtra>;

fields! {
    /// What is shown beside a task.
    pub struct TaskExtra {
        /// The schedule as a sentence; null for a one-shot task.
        pub schedule: Option<String>,
        /// The coming slots, when the task is not held or ended.
        pub next_runs: Vec<Instant>,
        /// The last executions, those that began last first.
        pub executions: Vec<LastExecution>,
        /// The last 30 runs, oldest first; in a table a mark each.
        pub recent: Vec<RecentRun>,
    }
}

/// An execution as its task shows it.
#[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
pub struct LastExecution {
    /// The id.
    pub id: Id,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// The slot it is for.
    pub scheduled_for: Option<Instant>,
    /// The how-manieth try of its slot.
    pub attempt: i32,
    /// When it began.
    pub started_at: Instant,
    /// How long it took, in milliseconds.
    pub duration_ms: Option<i64>,
    /// What its process returned.
    pub exit_code: Option<i32>,
    /// Who executed it.
    pub agent: Option<String>,
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    cx.show_on(&args.draw.on(cx.ui()), |conn| {
        let task = crud::task::find(conn, &args.task)?;
        let runs = matches!(task.status, TaskStatus::Pending | TaskStatus::Running);
        let next_runs = if runs { crud::task::upcoming(&task, db::now(conn)?, NEXT_RUNS) } else { Vec::new() };
        let schedule = sentence(&task);
        let recent = recent(conn, RunsOf::Task, task.id)?;
        // The newest of the same runs, so that both tell one story.
        let newest = recent.iter().rev().take(EXECUTIONS).map(|run| run.id).collect();
        let executions = crud::execution::summaries(conn, newest)?;
        Ok(TaskShowView {
            view: TaskView::from(crud::task::named(conn, task)?),
            extra: TaskExtra { schedule, next_runs, executions: executions.into_iter().map(last).collect(), recent },
        })
    })
}

fn last(row: NamedSummary) -> LastExecution {
    let execution = row.execution;
    LastExecution {
        id: execution.id,
        status: execution.status,
        scheduled_for: execution.scheduled_for,
        attempt: execution.attempt,
        started_at: execution.started_at,
        duration_ms: execution.duration_ms,
        exit_code: execution.exit_code,
        agent: row.agent,
    }
}
