//! `provost task due`.

use clap::Args;

use super::TaskView;
use crate::commands::args::time;
use crate::context::Context;
use crate::crud;
use crate::db;
use crate::error::CliError;
use crate::model::TaskFilter;
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
    /// At most so many; 0 means all
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
}

pub fn run(cx: &Context, args: &DueArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<TaskView>().map_err(CliError::usage)?;
    let due = cx.read(|conn| {
        let filter = TaskFilter {
            user_id: args.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?.map(|user| user.id),
            project_id: args
                .project
                .as_deref()
                .map(|name| crud::project::find(conn, name))
                .transpose()?
                .map(|project| project.id),
            skill_name: args.skill.clone(),
            ..TaskFilter::default()
        };
        let at = match args.at {
            Some(at) => at,
            None => db::now(conn)?,
        };
        crud::task::due(conn, &filter, at, (args.limit > 0).then_some(args.limit))
    })?;
    for task in due.rows {
        list.push(&TaskView::from(task))?;
    }
    list.end()?;
    if due.more {
        cx.ui().say(&format!("first {} shown; more are due: --limit 0 shows all", args.limit));
    }
    Ok(())
}
