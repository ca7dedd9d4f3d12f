//! `provost project search`.

use clap::Args;

use super::ProjectView;
use crate::context::Context;
use crate::crud;
use crate::crud::search::Terms;
use crate::error::CliError;
use crate::ui::Format;

/// Find projects by words of their name or description, the best match first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project search '\"nightly loads\" ware*'")]
pub struct SearchArgs {
    /// Words, prefixes (nigh*) and phrases ("nightly loads"); all of them must match
    text: String,
    /// Only this owner's: full id, user name, or the last eight digits of the id
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// At most so many rows; 0 means all
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
}

pub fn run(cx: &Context, args: &SearchArgs) -> Result<(), CliError> {
    let terms = Terms::parse(&args.text)?;
    let mut list = cx.ui().list::<ProjectView>().map_err(CliError::usage)?;
    let limit = (args.limit > 0).then_some(args.limit);
    let found = cx.read(|conn| {
        let user_id = match &args.user {
            Some(user) => Some(crud::user::find(conn, user)?.id),
            None => None,
        };
        Ok(crud::project::search(conn, &terms, user_id, limit)?.map(ProjectView::from))
    })?;
    for view in &found.rows {
        list.push(view)?;
    }
    list.end()?;
    if found.more {
        cx.ui().say(&format!("first {} shown; more match: give a larger --limit, or more words", found.rows.len()));
    } else if found.rows.is_empty() && cx.ui().format == Format::Table && !cx.ui().quiet {
        cx.ui().say("nothing found");
    }
    Ok(())
}
