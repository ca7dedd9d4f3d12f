//! `provost project list`.

use clap::Args;

use super::ProjectView;
use crate::commands::args::{ListArgs, RangeArgs};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::ProjectFilter;

/// List projects in the order in which they were made
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project list --user ada -o json | jq -r '.[].name'")]
pub struct ListProjectsArgs {
    /// Only this owner's: full id, user name, or the last eight digits of the id
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    page: ListArgs,
}

pub fn run(cx: &Context, args: &ListProjectsArgs) -> Result<(), CliError> {
    list::print(
        cx,
        &args.page,
        |conn, page| {
            let filter = filter(conn, args)?;
            Ok(crud::project::list(conn, &filter, page)?.map(ProjectView::from))
        },
        |view| view.id,
        |conn| {
            let filter = filter(conn, args)?;
            crud::project::count(conn, &filter)
        },
    )?;
    Ok(())
}

fn filter(conn: &mut DbConn, args: &ListProjectsArgs) -> Result<ProjectFilter, crud::Error> {
    Ok(ProjectFilter {
        user_id: match &args.user {
            Some(user) => Some(crud::user::find(conn, user)?.id),
            None => None,
        },
        since: args.range.since,
        until: args.range.until,
    })
}
