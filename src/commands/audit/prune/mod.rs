//! `provost audit prune`: what is old and sealed goes into an archive, and then out of the trail.
//!
//! Here are the steps, in the one order in which nothing can be lost; how an archive is written and proved is in
//! [`keep`].

mod keep;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::commands::args::time;
use crate::commands::output_file::archive_place;
use crate::context::Context;
use crate::crud;
use crate::crud::audit::{Outlook, Prunable, Unfinished};
use crate::error::CliError;
use crate::model::{Prune, Record};
use crate::sql_types::{Id, Instant};
use crate::ui::{Confirmed, Progress, view};

/// Move old entries into an archive
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:\n  provost audit prune --before 365d --archive audit-2026.zst --yes",
    after_long_help = "Whole seals go, from the oldest on: those whose entries are all older. What is not sealed stays. \
The archive is written, synced, read back and proved before the first entry goes. Ended in between, the same command \
goes on where it was. The seals stay, and `provost audit verify --archive` proves what left."
)]
pub struct PruneArgs {
    /// Entries written before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    before: Instant,
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    archive: PathBuf,
}

pub fn run(cx: &Context, args: &PruneArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<PruneView>().map_err(CliError::usage)?;
    let place = archive_place(&args.archive)?;
    let finished = finish_interrupted(cx, &place)?;
    let outlook = cx.read(|conn| crud::audit::outlook(conn, args.before))?;
    say_what_stays(cx, &outlook);
    let view = match (outlook.prunable, finished) {
        (None, Some(finished)) => finished,
        (None, None) => nothing(cx, args, &place)?,
        (Some(prunable), Some(finished)) if finished.archive.as_deref() == Some(place.as_str()) => {
            let Prunable { entries, .. } = prunable;
            cx.ui().say(&format!("{entries} further entries may be pruned, into another --archive"));
            finished
        }
        (Some(prunable), _) => prune(cx, &prunable, &place)?,
    };
    if cx.settings().dry_run {
        cx.ui().say("dry run: nothing was changed");
    }
    Ok(cx.ui().show(&view)?)
}

fn say_what_stays(cx: &Context, outlook: &Outlook) {
    if outlook.unsealed > 0 {
        let unsealed = outlook.unsealed;
        cx.ui().say(&format!("as old, but not sealed and left: {unsealed}; `provost audit seal` closes them"));
    }
}

/// There is nothing to prune; for one that was ended behind its last entry, since it did.
fn nothing(cx: &Context, args: &PruneArgs, place: &str) -> Result<PruneView, CliError> {
    let before = cx.read(|conn| crud::audit::prune_into(conn, place))?;
    if let Some((prune, seals)) = before.filter(|(prune, _)| keep::find(prune, place).is_ok()) {
        cx.ui().say(&format!("the entries {} were pruned into this archive before", prune.record_name()));
        return Ok(PruneView::of(&prune, seals));
    }
    cx.ui().say(&format!("nothing to prune: no seal has closed only entries written before {}", args.before));
    Ok(PruneView::nothing())
}

/// Removes what is left of a prune that was interrupted behind its archive.
fn finish_interrupted(cx: &Context, place: &str) -> Result<Option<PruneView>, CliError> {
    let Some(Unfinished { prune, left, seals }) = cx.read(crud::audit::unfinished_prune)? else { return Ok(None) };
    let archive = keep::find(&prune, place)?;
    let view = PruneView { archive: Some(archive), ..PruneView::of(&prune, seals) };
    if cx.settings().dry_run {
        cx.ui().say(&format!("would first remove the {left} entries that an interrupted prune left"));
        return Ok(Some(view));
    }
    let agreed =
        cx.confirm(&format!("remove the {left} entries that an interrupted prune left and its archive has"))?;
    remove(cx, &agreed, &prune, left)?;
    cx.ui().say(&format!("removed the {left} entries that an interrupted prune left"));
    Ok(Some(view))
}

fn prune(cx: &Context, prunable: &Prunable, place: &str) -> Result<PruneView, CliError> {
    if cx.settings().dry_run {
        return Ok(PruneView::planned(prunable, place));
    }
    cx.read(crud::audit::may_prune)?;
    let what = format!("remove {} entries from the trail and keep them in {place:?}", prunable.entries);
    let agreed = cx.confirm(&what)?;
    let kept = keep::keep(cx, prunable, Path::new(place))?;
    let recorded = cx.write(|conn, by| {
        let prune = Prune {
            id: Id::mint(),
            first_sequence: kept.covered.first_sequence,
            last_sequence: kept.covered.last_sequence,
            entries: kept.covered.entries,
            archive: place.to_owned(),
            archive_sha256: kept.sha256.to_string(),
            pruned_at: by.now(),
        };
        crud::audit::prune(conn, by, prune)
    })?;
    remove(cx, &agreed, &recorded, recorded.entries)?;
    Ok(PruneView::of(&recorded, kept.covered.seals))
}

/// Removes all that a prune covers and that is left, a batch a transaction.
fn remove(cx: &Context, _agreed: &Confirmed, prune: &Prune, left: i64) -> Result<(), CliError> {
    let progress = Progress::new("remove", left.unsigned_abs());
    let mut removed = 0;
    loop {
        let batch = cx.write(|conn, _| crud::audit::remove_pruned(conn, prune))?;
        if batch == 0 {
            return Ok(());
        }
        removed += batch as u64;
        progress.at(removed);
    }
}

view! {
    table: ["first_sequence", "last_sequence", "entries", "seals", "archive", "sha256"], key: entries;
    /// What a prune moved.
    pub struct PruneView {
        /// Where the first seal begins; null when there was nothing to prune.
        pub first_sequence: Option<i64>,
        /// Where the last seal ends.
        pub last_sequence: Option<i64>,
        /// How many entries left the trail.
        pub entries: i64,
        /// How many seals closed them.
        pub seals: i64,
        /// The archive.
        pub archive: Option<String>,
        /// The SHA-256 of the archive's file; null before it is written.
        pub sha256: Option<String>,
    }
}

impl PruneView {
    fn nothing() -> Self {
        Self { first_sequence: None, last_sequence: None, entries: 0, seals: 0, archive: None, sha256: None }
    }

    fn planned(prunable: &Prunable, place: &str) -> Self {
        Self {
            first_sequence: Some(prunable.first_sequence),
            last_sequence: Some(prunable.last_sequence),
            entries: prunable.entries,
            seals: prunable.seals,
            archive: Some(place.to_owned()),
            sha256: None,
        }
    }

    fn of(prune: &Prune, seals: i64) -> Self {
        Self {
            first_sequence: Some(prune.first_sequence),
            last_sequence: Some(prune.last_sequence),
            entries: prune.entries,
            seals,
            archive: Some(prune.archive.clone()),
            sha256: Some(prune.archive_sha256.clone()),
        }
    }
}
