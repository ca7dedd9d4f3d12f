//! `provost db restore`.

use std::path::PathBuf;

use clap::Args;

use super::backup::{BackupView, Given};
use super::half_done::HalfDone;
use super::{access, failed};
use crate::backup::{BackupError, Sound};
use crate::context::Context;
use crate::crud::backup::{self, Failure};
use crate::db::{DatabaseUrl, Ending};
use crate::error::CliError;

/// Restore a backup into a database: all of it or nothing
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost db restore provost-sqlite-20261122T020000Z-5ea5d1c3.zst --to sqlite:restored.db
  provost db restore provost-postgresql-20261122T020000Z-0b4d1e77.zst --to postgres://provost@db/provost --overwrite provost",
    after_long_help = "The target must be empty, or be named once more: typed when asked for, or with --overwrite; \
--yes does not do. What others have built on the tables since, and the backup does not hold, is not lost unasked: it is \
named, and nothing is done. An SQLite file must not be open anywhere. On PostgreSQL it is one transaction by pg_restore \
and psql, in which nobody else gets at the tables, in a dry run too; what is restored belongs to the role that restores \
it, and other roles are refused until you grant them theirs again (docs/security.md). The restored database is what was backed up and nothing more: no entry in its audit \
trail tells of the restore."
)]
pub struct RestoreArgs {
    /// The backup; - for stdin
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The database that it goes to: sqlite:PATH, postgres://… or postgresql://…
    #[arg(long, value_name = "URL")]
    to: String,
    /// The target's name, when it holds something that may go: the file's name, or the database's
    #[arg(long, value_name = "NAME")]
    overwrite: Option<String>,
}

pub fn run(cx: &Context, args: &RestoreArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<BackupView>().map_err(CliError::usage)?;
    let url = DatabaseUrl::parse(&args.to)?;
    HalfDone::watch();
    let (given, access) = (Given::find(&args.file)?, access(cx));
    let path = given.shown();
    let sound = Sound::open(given.path()).map_err(|reason| {
        failed(match reason {
            BackupError::Io(reason) => Failure::File { path: path.to_owned(), reason },
            reason => Failure::Backup { path: path.to_owned(), reason },
        })
    })?;
    let target = backup::target(&sound, path, &url, &access).map_err(failed)?;
    let view = BackupView::of(&sound.head, path, None, None);
    if cx.settings().dry_run {
        backup::restore(&sound, path, &target, &access, Ending::Rollback).map_err(failed)?;
        cx.ui().show(&view)?;
        let what = if target.is_empty { "is empty" } else { "holds something, which would be overwritten" };
        cx.ui().say(&format!("{url} {what}"));
        cx.ui().say("dry run: nothing was changed");
        return Ok(());
    }
    if !target.is_empty {
        let what = format!("overwriting {url}");
        cx.confirm_name(&what, &target.name, args.overwrite.as_deref(), "--overwrite")?;
    }
    backup::restore(&sound, path, &target, &access, Ending::Commit).map_err(failed)?;
    cx.ui().show(&view)?;
    if matches!(target.url, DatabaseUrl::Postgres(_)) && !cx.ui().quiet {
        cx.ui().say("grants are not in a backup: give them to the roles anew (docs/security.md)");
    }
    Ok(())
}
