//! `provost project search`.

use clap::Args;

use super::ProjectView;
use crate::commands::args::TextArgs;
use crate::commands::found::{Found, Sought};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::crud::search::Terms;
use crate::error::CliError;

/// Find projects by words of their name or description, the best match first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost project search '\"nightly loads\" ware*'")]
pub struct SearchArgs {
    #[command(flatten)]
    text: TextArgs,
    /// Only this owner's: full id, user name, or the last eight digits of the id
    #[arg(long, value_name = "REF")]
    user: Option<String>,
}

impl Sought for ProjectView {
    const FOUND: &'static [&'static str] = &["id", "name", "user", "tasks_count", "match"];
}

pub fn run(cx: &Context, args: &SearchArgs) -> Result<(), CliError> {
    let terms = Terms::parse(&args.text.text)?;
    list::print_ordered(cx, |conn| {
        let owner = args.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?;
        let within: Vec<_> = owner.map(|owner| ("user_id", owner.id)).into_iter().collect();
        let found = crud::project::search(conn, &terms, &within, args.text.limit.get())?;
        Ok(found.map(|(project, r#match)| Found { view: ProjectView::from(project), r#match }))
    })
}
