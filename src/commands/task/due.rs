//! `provost task due`.

use clap::Args;

use super::{TaskView, within};
use crate::commands::args::{LimitArgs, time};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::db;
use crate::error::CliError;
use crate::model::{QueueFilter, TaskFilter};
use crate::sql_types::Instant;

/// List the pending tasks whose time has come: higher priority first, then the older slot
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost task due --at 2026-12-01T01:30:00Z -o json | jq -r '.[].name'")]
pub struct DueArgs {
    /// As of this time: an RFC 3339 time, a date, or so long ago [default: now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    at: Option<Instant>,
    /// Only this owner's
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// Only this project's
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// Only this skill
    #[arg(long, value_name = "SKILL")]
    skill: Option<String>,
    #[command(flatten)]
    limit: LimitArgs,
}

pub fn run(cx: &Context, args: &DueArgs) -> Result<(), CliError> {
    list::print_ordered(cx, |conn| {
        let TaskFilter { user_id, project_id, .. } = within(conn, args.user.as_deref(), args.project.as_deref())?;
        let filter = QueueFilter {
            user_id,
            project_id,
            skill_names: args.skill.clone().map(|skill| vec![skill]),
            ..QueueFilter::default()
        };
        let at = match args.at {
            Some(at) => at,
            None => db::now(conn)?,
        };
        Ok(crud::task::due(conn, &filter, at, args.limit.get())?.map(TaskView::from))
    })
}
