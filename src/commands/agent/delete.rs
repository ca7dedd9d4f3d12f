//! `provost agent delete`.

use clap::Args;

use super::AgentView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Delete an agent; its executions stay and name no agent any more
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent delete w1 --yes --reason \"host retired\"")]
pub struct DeleteArgs {
    /// Full id, name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    agent: String,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &DeleteArgs) -> Result<(), CliError> {
    let (seen, executions) = cx.read(|conn| {
        let agent = crud::agent::find(conn, &args.agent)?;
        let executions = crud::agent::executions(conn, agent.id)?;
        Ok((agent, executions))
    })?;
    let note = match executions {
        0 => String::new(),
        many => format!(" and leave {many} execution(s) without an agent"),
    };
    let confirmed = cx.confirm(&format!("delete agent {}{note}", seen.name))?;
    cx.change_confirmed(&confirmed, |conn, by| {
        let agent = crud::agent::find(conn, &seen.id.to_string())?;
        crud::agent::delete(conn, by, &agent, args.version.if_version)?;
        Ok(AgentView::from(agent))
    })
}
