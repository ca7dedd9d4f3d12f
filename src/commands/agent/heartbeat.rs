//! `provost agent heartbeat`.

use clap::Args;

use super::AgentView;
use crate::commands::args::label;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::sql_types::AgentStatus;

/// Note that an agent is alive, by the database's clock
///
/// This is telemetry: it makes no audit entry and no new version. A status that is given and
/// differs is a change like any other.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent heartbeat w1 --status busy")]
pub struct HeartbeatArgs {
    /// Full id, name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    agent: String,
    /// What it is doing now
    #[arg(long, value_parser = label::<AgentStatus>())]
    status: Option<AgentStatus>,
}

pub fn run(cx: &Context, args: &HeartbeatArgs) -> Result<(), CliError> {
    cx.change(|conn, by| {
        let agent = crud::agent::find(conn, &args.agent)?;
        Ok(AgentView::from(crud::agent::heartbeat(conn, by, &agent, args.status)?))
    })
}
