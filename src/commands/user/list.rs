//! `provost user list`.

use clap::Args;

use super::UserView;
use crate::commands::args::{ListArgs, RangeArgs};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::UserFilter;

/// List users in the order in which they were made
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost user list --active -o json | jq -r '.[].username'")]
pub struct ListUsersArgs {
    /// Only users who can act
    #[arg(long, conflicts_with = "inactive")]
    active: bool,
    /// Only users who are deactivated
    #[arg(long)]
    inactive: bool,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    page: ListArgs,
}

pub fn run(cx: &Context, args: &ListUsersArgs) -> Result<(), CliError> {
    let filter = UserFilter {
        is_active: (args.active || args.inactive).then_some(args.active),
        since: args.range.since,
        until: args.range.until,
    };
    list::print(
        cx,
        &args.page,
        |_| Ok(filter.clone()),
        |conn, filter, page| Ok(crud::user::list(conn, filter, page)?.map(UserView::from)),
        |view| view.id,
        crud::user::count,
    )?;
    Ok(())
}
