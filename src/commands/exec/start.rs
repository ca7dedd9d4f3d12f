//! `provost exec start`.

use clap::Args;

use super::ExecutionView;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::Holder;
use crate::error::CliError;

/// Start an execution of a pending task; its id is what `exec finish` needs
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  id=$(provost exec start nightly-backup --agent w1 -q)")]
pub struct StartArgs {
    /// The task: full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "TASK")]
    task: String,
    /// Who executes it
    #[arg(long, value_name = "REF")]
    agent: Option<String>,
}

pub fn run(cx: &Context, args: &StartArgs) -> Result<(), CliError> {
    cx.change(|conn, by| {
        let task = crud::task::find(conn, &args.task)?;
        let agent = args.agent.as_deref().map(|agent| crud::agent::find(conn, agent)).transpose()?;
        let execution = crud::execution::start(conn, by, &task, Holder { agent: agent.as_ref(), lease: None })?;
        Ok(ExecutionView::from(crud::execution::named(conn, execution)?))
    })
}
