//! `provost agent create`.

use clap::Args;

use super::AgentView;
use crate::commands::args::label;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::NewAgent;
use crate::sql_types::AgentType;

/// Make an agent; it begins idle
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:\n  provost agent create w1 --type worker --capability shell --capability python"
)]
pub struct CreateArgs {
    /// The name, unique with letter case folded
    name: String,
    /// What it is good for
    #[arg(long = "type", value_name = "TYPE", value_parser = label::<AgentType>(), default_value = "worker")]
    type_: AgentType,
    /// A skill that it takes, once for each; without any it takes all
    #[arg(long = "capability", value_name = "SKILL")]
    capabilities: Vec<String>,
}

pub fn run(cx: &Context, args: &CreateArgs) -> Result<(), CliError> {
    let new = NewAgent { name: args.name.clone(), type_: args.type_, capabilities: args.capabilities.clone() };
    cx.change(|conn, by| Ok(AgentView::from(crud::agent::create(conn, by, new.clone())?)))
}
