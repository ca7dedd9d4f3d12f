//! `provost db backup`.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::{BackupView, folder, marks, unreadable};
use crate::backup::{Folder, Head, Keep, Manifest, Marks};
use crate::commands::db::half_done::HalfDone;
use crate::commands::db::{access, failed};
use crate::context::Context;
use crate::crud::backup;
use crate::db::{SchemaState, migrations};
use crate::error::{CliError, Kind};
use crate::files::in_words;
use crate::ui::Progress;

/// Where the backup goes, and which of the earlier ones stay.
#[derive(Debug, Args)]
pub struct MakeArgs {
    /// The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user's data folder]
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    #[command(flatten)]
    pub keep: KeepArgs,
}

/// Which of the earlier backups stay.
#[derive(Debug, Clone, Copy, Args)]
#[expect(clippy::struct_field_names, reason = "they are named after their flags")]
pub struct KeepArgs {
    /// Then remove earlier backups of the same database, but for the newest of each of so many days; when another
    /// --keep is given, 7 unless this says otherwise
    #[arg(long, value_name = "N")]
    keep_daily: Option<u32>,
    /// The same for weeks; when another --keep is given, 4 unless this says otherwise
    #[arg(long, value_name = "N")]
    keep_weekly: Option<u32>,
    /// The same for months; when another --keep is given, 12 unless this says otherwise
    #[arg(long, value_name = "N")]
    keep_monthly: Option<u32>,
}

impl MakeArgs {
    /// Whether anything is said of a backup that is to be made.
    pub fn is_given(&self) -> bool {
        self.to.is_some() || self.keep.keep().is_some()
    }
}

impl KeepArgs {
    /// What stays; none: everything does.
    fn keep(&self) -> Option<Keep> {
        let Self { keep_daily, keep_weekly, keep_monthly, .. } = *self;
        keep_daily.or(keep_weekly).or(keep_monthly)?;
        Some(Keep {
            daily: keep_daily.unwrap_or(7),
            weekly: keep_weekly.unwrap_or(4),
            monthly: keep_monthly.unwrap_or(12),
        })
    }
}

pub fn run(cx: &Context, args: &MakeArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<BackupView>().map_err(CliError::usage)?;
    make(cx, args, |view| Ok(cx.ui().show(view)?))
}

/// Makes a backup, hands it over, and removes the earlier ones that need not be kept.
///
/// # Errors
/// Why it is not made, or not handed over; one that says nothing when an earlier one can't be removed.
pub fn make(
    cx: &Context,
    args: &MakeArgs,
    show: impl FnOnce(&BackupView) -> Result<(), CliError>,
) -> Result<(), CliError> {
    let (folder, marks) = (folder(cx, args.to.as_ref())?, marks(cx));
    // An older schema is no hindrance: before a migration a backup is wanted most.
    let mut conn = cx.connect_unmigrated(false)?;
    match migrations::schema_state(&mut conn)? {
        SchemaState::Current | SchemaState::Older(_) => {}
        state => return Err(migrations::refusal(&mut conn, state).into()),
    }
    let url = &cx.settings().database_url;
    if cx.settings().dry_run {
        let manifest = backup::plan(&mut conn, url).map_err(failed)?;
        show(&BackupView::planned(&manifest))?;
        if let Some(keep) = args.keep.keep() {
            rotate(cx, &folder, &manifest, &marks, keep)?;
        }
        cx.ui().say("dry run: no backup was made");
        return Ok(());
    }
    HalfDone::watch();
    let mut progress = None;
    let mut done = |taken, of| progress.get_or_insert_with(|| Progress::new("backup", of)).at(taken);
    let made = backup::make(&mut conn, url, &folder, &access(cx), &mut done).map_err(failed)?;
    drop(progress);
    drop(conn);
    let bytes = fs::metadata(&made.path).ok().map(|metadata| metadata.len());
    let head = Head { manifest: made.manifest, sha256: made.sha256 };
    show(&BackupView::of(&head, &made.path, bytes, None))?;
    match args.keep.keep() {
        Some(keep) => rotate(cx, &folder, &head.manifest, &marks, keep),
        None => Ok(()),
    }
}

/// Removes what needs not be kept any more, and says so. The backup itself is made whatever comes of it.
fn rotate(cx: &Context, folder: &Folder, newest: &Manifest, marks: &Marks, keep: Keep) -> Result<(), CliError> {
    let expired = folder.expired(newest, marks, keep).map_err(|error| unreadable(folder, &error))?;
    let mut refused = 0;
    for (path, sha256) in expired {
        let shown = path.display();
        if cx.settings().dry_run {
            say(cx, &format!("would remove {shown}"));
            continue;
        }
        match fs::remove_file(&path).and_then(|()| marks.forget(sha256)) {
            Ok(()) => say(cx, &format!("removed {shown}")),
            Err(error) => {
                refused += 1;
                cx.ui().say(&format!("can't remove {shown}: {}", in_words(&error)));
            }
        }
    }
    if refused > 0 { Err(CliError::silent(Kind::Partial)) } else { Ok(()) }
}

/// Says what went as it was asked for: cron would mail it.
fn say(cx: &Context, line: &str) {
    if !cx.ui().quiet {
        cx.ui().say(line);
    }
}
