//! `provost project list`.

use clap::Args;

use super::ProjectView;
use crate::commands::args::{ListArgs, RangeArgs};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
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
        |conn| {
            let owner = args.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?;
            let (since, until) = (args.range.since, args.range.until);
            Ok(ProjectFilter { user_id: owner.map(|owner| owner.id), since, until })
        },
        |conn, filter, page| Ok(crud::project::list(conn, filter, page)?.map(ProjectView::from)),
        |view| view.id,
        crud::project::count,
    )?;
    Ok(())
}
