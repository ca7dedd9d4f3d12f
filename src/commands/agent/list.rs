//! `provost agent list`.

use clap::Args;

use super::AgentView;
use crate::commands::args::{ListArgs, RangeArgs, label};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::AgentFilter;
use crate::sql_types::{AgentStatus, AgentType};

/// List agents in the order in which they were made
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent list --status idle --capability python -q")]
pub struct ListAgentsArgs {
    /// Only this type
    #[arg(long = "type", value_name = "TYPE", value_parser = label::<AgentType>())]
    type_: Option<AgentType>,
    /// Only this status
    #[arg(long, value_parser = label::<AgentStatus>())]
    status: Option<AgentStatus>,
    /// Only those that name this skill
    #[arg(long, value_name = "SKILL")]
    capability: Option<String>,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    page: ListArgs,
}

pub fn run(cx: &Context, args: &ListAgentsArgs) -> Result<(), CliError> {
    let filter = AgentFilter {
        type_: args.type_,
        status: args.status,
        capability: args.capability.clone(),
        since: args.range.since,
        until: args.range.until,
    };
    list::print(
        cx,
        &args.page,
        |_| Ok(filter.clone()),
        |conn, filter, page| Ok(crud::agent::list(conn, filter, page)?.map(AgentView::from)),
        |view| view.id,
        crud::agent::count,
    )?;
    Ok(())
}
