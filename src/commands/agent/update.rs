//! `provost agent update`.

use clap::Args;

use super::AgentView;
use crate::commands::args::{VersionArgs, label};
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::AgentChanges;
use crate::sql_types::{AgentStatus, AgentType};

/// Change an agent's name, type, status or skills
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent update w1 --status offline --reason \"new disk\"")]
pub struct UpdateArgs {
    /// Full id, name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    agent: String,
    /// A new name
    #[arg(long)]
    name: Option<String>,
    /// A new type
    #[arg(long = "type", value_name = "TYPE", value_parser = label::<AgentType>())]
    type_: Option<AgentType>,
    /// A new status
    #[arg(long, value_parser = label::<AgentStatus>())]
    status: Option<AgentStatus>,
    /// A skill that it takes from now on, once for each; they replace the ones it had
    #[arg(long = "capability", value_name = "SKILL")]
    capabilities: Vec<String>,
    /// Take every skill away, which means that it takes any task
    #[arg(long, conflicts_with = "capabilities")]
    no_capabilities: bool,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &UpdateArgs) -> Result<(), CliError> {
    let replaces = args.no_capabilities || !args.capabilities.is_empty();
    let changes = AgentChanges {
        name: args.name.clone(),
        type_: args.type_,
        status: args.status,
        capabilities: replaces.then(|| args.capabilities.clone()),
    };
    cx.change(|conn, by| {
        let agent = crud::agent::find(conn, &args.agent)?;
        Ok(AgentView::from(crud::agent::update(conn, by, &agent, &changes, args.version.if_version)?))
    })
}
