//! `provost exec search`.

use clap::Args;

use super::ExecutionListView;
use crate::commands::args::TextArgs;
use crate::commands::found::{Found, Sought};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::crud::search::Terms;
use crate::error::CliError;

/// Find executions by words of their error or output, the best match first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost exec search 'connection refused' --task nightly-backup")]
pub struct SearchArgs {
    #[command(flatten)]
    text: TextArgs,
    /// Only this task's
    #[arg(long, value_name = "REF")]
    task: Option<String>,
    /// Only this agent's
    #[arg(long, value_name = "REF")]
    agent: Option<String>,
}

impl Sought for ExecutionListView {
    const FOUND: &'static [&'static str] = &["id", "task", "agent", "status", "started_at", "match"];
}

pub fn run(cx: &Context, args: &SearchArgs) -> Result<(), CliError> {
    let terms = Terms::parse(&args.text.text)?;
    list::print_ordered(cx, |conn| {
        let task = args.task.as_deref().map(|task| crud::task::find(conn, task)).transpose()?;
        let agent = args.agent.as_deref().map(|agent| crud::agent::find(conn, agent)).transpose()?;
        let mut within: Vec<_> = task.map(|task| ("task_id", task.id)).into_iter().collect();
        within.extend(agent.map(|agent| ("agent_id", agent.id)));
        let found = crud::execution::search(conn, &terms, &within, args.text.limit.get())?;
        Ok(found.map(|(execution, r#match)| Found { view: ExecutionListView::from(execution), r#match }))
    })
}
