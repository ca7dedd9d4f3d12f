//! `provost db backup verify`.

use std::path::PathBuf;

use clap::Args;

use super::{Given, folder, marks, unreadable};
use crate::backup::Head;
use crate::commands::db::half_done::HalfDone;
use crate::commands::db::{access, failed};
use crate::context::Context;
use crate::crud::backup::{self, Difference, DifferenceKind};
use crate::error::{CliError, Kind};
use crate::files::in_words;
use crate::sql_types::Instant;
use crate::ui::{View, fields};

/// Restore a backup into a scratch place and compare all of it; exit 9 when anything differs
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost db backup verify --latest
  provost db backup verify /mnt/backups/provost-sqlite-20261122T020000Z-5ea5d1c3.zst -o json",
    after_long_help = "A backup of PostgreSQL is restored into a database of its own on the server of --database-url, \
which is dropped after; that takes the right to make one (CREATEDB). --latest takes the newest of this database that can \
be read, and says what it passed over. A backup that was found to restore is remembered: \
rotation never removes the last such one."
)]
pub struct VerifyBackupArgs {
    /// The backup; - for stdin
    #[arg(value_name = "FILE", required_unless_present = "latest", conflicts_with = "latest")]
    file: Option<PathBuf>,
    /// The newest one of this database in the folder
    #[arg(long)]
    latest: bool,
    /// The folder of --latest [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user's data folder]
    #[arg(long, value_name = "DIR", requires = "latest")]
    from: Option<PathBuf>,
}

fields! {
    /// In what a backup differs from what was backed up.
    pub struct DifferenceView {
        /// What kind.
        pub kind: DifferenceKind,
        /// What is so.
        pub message: String,
    }
}

impl View for DifferenceView {
    const TABLE: &'static [&'static str] = &["kind", "message"];

    fn key(&self) -> String {
        self.message.clone()
    }
}

impl From<Difference> for DifferenceView {
    fn from(Difference { kind, message }: Difference) -> Self {
        Self { kind, message }
    }
}

pub fn run(cx: &Context, args: &VerifyBackupArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<DifferenceView>().map_err(CliError::usage)?;
    let half_done = HalfDone::watch();
    let given = Given::find(&path(cx, args)?)?;
    let mut differences = Vec::new();
    let mut found = |difference| differences.push(DifferenceView::from(difference));
    let url = &cx.settings().database_url;
    let access = access(cx);
    let sound = backup::examine(given.path(), url, &access, &mut found, &mut |scratch| half_done.add(scratch, &access));
    half_done.refuse_told()?;
    let sound = sound.map_err(failed)?;
    for view in &differences {
        list.push(view)?;
    }
    list.end()?;
    let shown = given.shown().display();
    if !differences.is_empty() {
        cx.ui().say(&format!("differences found in {shown}: {}", differences.len()));
        // What it was seen to do once it does no longer, and nobody must rely on it.
        if !cx.settings().dry_run
            && let Ok(head) = Head::read(given.path())
        {
            marks(cx).forget(head.sha256)?;
        }
        return Err(CliError::silent(Kind::Integrity));
    }
    let Some(sound) = sound else { return Ok(()) };
    let contents = &sound.head.manifest.contents;
    let (tables, rows) = (contents.rows.len(), contents.total_rows());
    // cron would mail it.
    if !cx.ui().quiet {
        cx.ui().say(&format!("{shown} restores: {tables} tables, {rows} rows, all as they were"));
    }
    if cx.settings().dry_run {
        cx.ui().say("dry run: it is not remembered as verified");
        return Ok(());
    }
    marks(cx).mark(sound.head.sha256, Instant::now()).map_err(|error| {
        CliError::new(Kind::Denied, format!("it can't be remembered as verified: {}", in_words(&error)))
            .hint("set XDG_STATE_HOME to a folder that you may write to")
    })
}

fn path(cx: &Context, args: &VerifyBackupArgs) -> Result<PathBuf, CliError> {
    if let Some(file) = &args.file {
        return Ok(file.clone());
    }
    let folder = folder(cx, args.from.as_ref())?;
    let source = backup::source_at(&cx.settings().database_url, &access(cx)).map_err(failed)?;
    let latest = folder.latest(&source, &marks(cx)).map_err(|error| unreadable(&folder, &error))?;
    let mut of_others = 0;
    for passed_over in latest.passed_over {
        match passed_over.head {
            Err(fault) => cx.ui().say(&format!("passed over {}: {fault}", passed_over.path.display())),
            Ok(_) => of_others += 1,
        }
    }
    // cron would mail it: a folder may well be shared.
    if of_others > 0 && !cx.ui().quiet {
        cx.ui().say(&format!("passed over {of_others} newer backup(s) of other databases"));
    }
    latest.found.map(|listed| listed.path).ok_or_else(|| {
        CliError::new(Kind::NotFound, format!("no backup of this database in {}", folder.path().display()))
            .hint("`provost db backup` makes one; --from names another folder, and a FILE any backup")
    })
}
