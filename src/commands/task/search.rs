//! `provost task search`.

use clap::Args;

use super::TaskView;
use crate::commands::args::TextArgs;
use crate::commands::found::{Found, Sought};
use crate::commands::list;
use crate::context::Context;
use crate::crud;
use crate::crud::search::Terms;
use crate::error::CliError;

/// Find tasks by words of their name or skill, the best match first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task search 'nightly back*'")]
pub struct SearchArgs {
    #[command(flatten)]
    text: TextArgs,
    /// Only this owner's
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// Only this project's
    #[arg(long, value_name = "REF")]
    project: Option<String>,
}

impl Sought for TaskView {
    const FOUND: &'static [&'static str] = &["id", "name", "user", "project", "status", "match"];
}

pub fn run(cx: &Context, args: &SearchArgs) -> Result<(), CliError> {
    let terms = Terms::parse(&args.text.text)?;
    list::print_ordered(cx, |conn| {
        let owner = args.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?;
        let project = args.project.as_deref().map(|project| crud::project::find(conn, project)).transpose()?;
        let mut within: Vec<_> = owner.map(|owner| ("user_id", owner.id)).into_iter().collect();
        within.extend(project.map(|project| ("project_id", project.id)));
        let found = crud::task::search(conn, &terms, &within, args.text.limit.get())?;
        Ok(found.map(|(task, r#match)| Found { view: TaskView::from(task), r#match }))
    })
}
