//! `provost exec`: what was done.

mod delete;
mod export;
mod finish;
mod import;
mod list;
mod log;
mod prune;
mod reap;
mod renew;
mod run;
mod run_due;
mod search;
mod show;
mod start;
mod stats;
mod stats_view;
mod worker;

use clap::{Args, Subcommand};

pub use prune::ExecutionPruneView;
pub use stats_view::{FiguresView, StatsView};

use crate::context::Context;
use crate::crud::execution::{NamedExecution, NamedSummary};
use crate::crud::{self, Error};
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::Execution;
use crate::sql_types::{ExecutionStatus, Id, Instant};
use crate::ui::{With, fields, view};

/// What was done
#[derive(Debug, Subcommand)]
pub enum Command {
    List(list::ListExecutionsArgs),
    Show(show::ShowArgs),
    Start(start::StartArgs),
    Finish(finish::FinishArgs),
    Renew(renew::RenewArgs),
    Log(log::LogArgs),
    Reap(reap::ReapArgs),
    Run(run::RunArgs),
    RunDue(run_due::RunDueArgs),
    Delete(delete::DeleteArgs),
    Prune(prune::PruneArgs),
    Search(search::SearchArgs),
    Stats(stats::StatsArgs),
    Import(import::ImportArgs),
    Export(export::ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::List(args) => list::run(cx, &args),
        Command::Show(args) => show::run(cx, &args),
        Command::Start(args) => start::run(cx, &args),
        Command::Finish(args) => finish::run(cx, &args),
        Command::Renew(args) => renew::run(cx, &args),
        Command::Log(args) => log::run(cx, &args),
        Command::Reap(args) => reap::run(cx, &args),
        Command::Run(args) => run::run(cx, &args),
        Command::RunDue(args) => run_due::run(cx, &args),
        Command::Delete(args) => delete::run(cx, &args),
        Command::Prune(args) => prune::run(cx, &args),
        Command::Search(args) => search::run(cx, &args),
        Command::Stats(args) => stats::run(cx, &args),
        Command::Import(args) => import::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
    }
}

view! {
    table: ["id", "task", "agent", "status", "scheduled_for", "attempt", "started_at", "duration_ms", "exit_code"], key: id;
    /// An execution in a list: all but its output and error, which may be large.
    pub struct ExecutionListView {
        /// The id, which is also the fencing token of the worker that holds it.
        pub id: Id,
        /// What is executed.
        pub task_id: Id,
        /// The task's name.
        pub task: String,
        /// Who executes it.
        pub agent_id: Option<Id>,
        /// The agent's name.
        pub agent: Option<String>,
        /// Where it stands.
        pub status: ExecutionStatus,
        /// The slot it is for; null when it was started by hand.
        pub scheduled_for: Option<Instant>,
        /// The how-manieth try of its slot, from 1.
        pub attempt: i32,
        /// When it began.
        pub started_at: Instant,
        /// When it ended.
        pub ended_at: Option<Instant>,
        /// How long it took, in milliseconds.
        pub duration_ms: Option<i64>,
        /// What its process returned.
        pub exit_code: Option<i32>,
    }
}

impl From<NamedSummary> for ExecutionListView {
    fn from(NamedSummary { execution, task, agent }: NamedSummary) -> Self {
        Self {
            id: execution.id,
            task_id: execution.task_id,
            task,
            agent_id: execution.agent_id,
            agent,
            status: execution.status,
            scheduled_for: execution.scheduled_for,
            attempt: execution.attempt,
            started_at: execution.started_at,
            ended_at: execution.ended_at,
            duration_ms: execution.duration_ms,
            exit_code: execution.exit_code,
        }
    }
}

/// An execution with what it wrote.
pub type ExecutionView = With<ExecutionListView, ExecutionExtra>;

fields! {
    /// What is shown of an execution beside what a list shows.
    pub struct ExecutionExtra {
        /// Until when its worker is believed to live; null without a lease.
        pub lease_expires_at: Option<Instant>,
        /// The last 64 KiB of what it wrote.
        pub output: Option<String>,
        /// What went wrong, by its own word.
        pub error: Option<String>,
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

impl From<NamedExecution> for ExecutionView {
    fn from(named: NamedExecution) -> Self {
        let view = ExecutionListView::from(&named);
        let execution = named.execution;
        let extra = ExecutionExtra {
            lease_expires_at: execution.lease_expires_at,
            output: execution.output,
            error: execution.error,
            created_at: execution.created_at,
            updated_at: execution.updated_at,
            created_by: execution.created_by,
            updated_by: execution.updated_by,
            version: execution.version,
        };
        Self { view, extra }
    }
}

impl From<&NamedExecution> for ExecutionListView {
    fn from(NamedExecution { execution, task, agent }: &NamedExecution) -> Self {
        Self {
            id: execution.id,
            task_id: execution.task_id,
            task: task.clone(),
            agent_id: execution.agent_id,
            agent: agent.clone(),
            status: execution.status,
            scheduled_for: execution.scheduled_for,
            attempt: execution.attempt,
            started_at: execution.started_at,
            ended_at: execution.ended_at,
            duration_ms: execution.duration_ms,
            exit_code: execution.exit_code,
        }
    }
}

/// Only when this agent holds the execution.
#[derive(Debug, Args)]
struct HolderArgs {
    /// Refuse unless this agent holds the execution
    #[arg(long, value_name = "REF")]
    agent: Option<String>,
}

impl HolderArgs {
    fn check(&self, conn: &mut DbConn, execution: &Execution) -> Result<(), Error> {
        let Some(name) = &self.agent else { return Ok(()) };
        let agent = crud::agent::find(conn, name)?;
        crud::execution::refuse_other_holder(conn, execution, &agent)
    }
}
