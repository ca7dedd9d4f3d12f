//! `provost task list`.

use clap::Args;

use super::{TaskView, within};
use crate::commands::args::{ListArgs, RangeArgs, label};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::db::{self, DbConn};
use crate::error::{CliError, Kind};
use crate::model::TaskFilter;
use crate::sql_types::TaskStatus;

/// List tasks in the order in which they were made
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost task list --status pending -o json | jq -r '.[].name'
  provost task list --overdue --exit-code || mail -s overdue ops < /dev/null")]
pub struct ListTasksArgs {
    /// Only this status
    #[arg(long, value_parser = label::<TaskStatus>())]
    status: Option<TaskStatus>,
    /// Only this owner's
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// Only this project's
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// Only this skill
    #[arg(long, value_name = "SKILL")]
    skill: Option<String>,
    /// Only pending tasks whose time has passed
    #[arg(long)]
    overdue: bool,
    /// Exit 8 when there are any
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    page: ListArgs,
}

pub fn run(cx: &Context, args: &ListTasksArgs) -> Result<(), CliError> {
    let filter = |conn: &mut DbConn| {
        Ok(TaskFilter {
            status: args.status,
            skill_name: args.skill.clone(),
            overdue_at: if args.overdue { Some(db::now(conn)?) } else { None },
            since: args.range.since,
            until: args.range.until,
            ..within(conn, args.user.as_deref(), args.project.as_deref())?
        })
    };
    let found = list::print(
        cx,
        &args.page,
        filter,
        |conn, filter, page| Ok(crud::task::list(conn, filter, page)?.map(TaskView::from)),
        |view| view.id,
        crud::task::count,
    )?;
    if args.exit_code && found > 0 { Err(CliError::silent(Kind::Pending)) } else { Ok(()) }
}
