//! `provost task search`.

use clap::Args;

use super::TaskView;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Search tasks by the words of their name and skill, best match first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost task search 'nightly back*'
  provost task search '\"data backup\"' -o json")]
pub struct SearchArgs {
    /// Words that must all be there; word* finds beginnings, \"two words\" a phrase
    #[arg(value_name = "TEXT")]
    text: String,
    /// Only this owner's
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// At most so many; 0 means all
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
}

pub fn run(cx: &Context, args: &SearchArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<TaskView>().map_err(CliError::usage)?;
    let found = cx.read(|conn| {
        let user_id = args.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?.map(|user| user.id);
        crud::task::search(conn, &args.text, user_id, (args.limit > 0).then_some(args.limit))
    })?;
    for task in found.rows {
        list.push(&TaskView::from(task))?;
    }
    list.end()?;
    if found.more {
        cx.ui().say(&format!("first {} shown; --limit 0 shows all", args.limit));
    }
    Ok(())
}
