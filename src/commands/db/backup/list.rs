//! `provost db backup list`.

use std::path::PathBuf;

use clap::Args;

use super::{BackupView, folder, marks, unreadable};
use crate::commands::args::ListArgs;
use crate::commands::list::print_rows_of;
use crate::context::Context;
use crate::error::{CliError, Kind};

/// List the backups in a folder, the oldest first
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost db backup list --fields created_at,rows,verified_at,file
  provost db backup list --from /mnt/backups -o json",
    after_long_help = "Of each file only the head is read; `provost db backup verify` reads all of it. Files that are \
not called like a backup are passed by."
)]
pub struct ListBackupsArgs {
    /// The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user's data folder]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    #[command(flatten)]
    list: ListArgs,
}

pub fn run(cx: &Context, args: &ListBackupsArgs) -> Result<(), CliError> {
    let folder = folder(cx, args.from.as_ref())?;
    let listed = folder.list(&marks(cx)).map_err(|error| unreadable(&folder, &error))?;
    if args.list.count {
        return Ok(cx.ui().text(&listed.len().to_string())?);
    }
    let mut views: Vec<BackupView> = listed.into_iter().map(BackupView::from).collect();
    if let Some(after) = args.list.after {
        let Some(place) = views.iter().position(|view| view.id == Some(after)) else {
            return Err(CliError::new(Kind::NotFound, format!("no backup {after} in {}", folder.path().display()))
                .hint("`provost db backup list` shows what there is"));
        };
        views.drain(..=place);
    }
    print_rows_of(cx, views, args.list.limit, |view| view.id)
}
