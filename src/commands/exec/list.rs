//! `provost exec list`.

use clap::Args;

use super::ExecutionListView;
use crate::commands::args::{ListArgs, RangeArgs, label};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::ExecutionFilter;
use crate::sql_types::ExecutionStatus;

/// List executions, newest first
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost exec list --task nightly-backup --since 7d
  provost exec list --status failed --since 1d -o csv",
    after_long_help = "The order is that of the ids, which begin with the time at which the execution was recorded. One that was \
imported keeps its id and stands where that says, whenever it began."
)]
pub struct ListExecutionsArgs {
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    page: ListArgs,
}

/// Whose executions.
#[derive(Debug, Args)]
pub struct WhoseArgs {
    /// Only this task's
    #[arg(long, value_name = "REF")]
    task: Option<String>,
    /// Only this agent's
    #[arg(long, value_name = "REF")]
    agent: Option<String>,
    /// Only those of tasks of this project
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// Only those of tasks of this owner
    #[arg(long, value_name = "REF")]
    user: Option<String>,
}

/// Which executions.
#[derive(Debug, Args)]
pub struct FilterArgs {
    #[command(flatten)]
    whose: WhoseArgs,
    /// Only this status
    #[arg(long, value_parser = label::<ExecutionStatus>())]
    status: Option<ExecutionStatus>,
    #[command(flatten)]
    range: RangeArgs,
}

impl WhoseArgs {
    /// The records that are named, in the same snapshot that is then read from.
    ///
    /// # Errors
    /// When there is one that isn't there.
    pub fn filter(&self, conn: &mut DbConn, range: &RangeArgs) -> Result<ExecutionFilter, crud::Error> {
        let task = self.task.as_deref().map(|task| crud::task::find(conn, task)).transpose()?;
        let agent = self.agent.as_deref().map(|agent| crud::agent::find(conn, agent)).transpose()?;
        let project = self.project.as_deref().map(|project| crud::project::find(conn, project)).transpose()?;
        let user = self.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?;
        Ok(ExecutionFilter {
            task_id: task.map(|task| task.id),
            agent_id: agent.map(|agent| agent.id),
            project_id: project.map(|project| project.id),
            user_id: user.map(|user| user.id),
            status: None,
            since: range.since,
            until: range.until,
        })
    }
}

impl FilterArgs {
    /// As [`WhoseArgs::filter`].
    ///
    /// # Errors
    /// As there.
    pub fn filter(&self, conn: &mut DbConn) -> Result<ExecutionFilter, crud::Error> {
        Ok(ExecutionFilter { status: self.status, ..self.whose.filter(conn, &self.range)? })
    }
}

pub fn run(cx: &Context, args: &ListExecutionsArgs) -> Result<(), CliError> {
    list::print(
        cx,
        &args.page,
        |conn| args.filter.filter(conn),
        |conn, filter, page| Ok(crud::execution::list(conn, filter, page)?.map(ExecutionListView::from)),
        |view| view.id,
        crud::execution::count,
    )?;
    Ok(())
}
