//! `provost exec prune`.

use std::path::PathBuf;
use std::time::Duration;

use chrono::TimeDelta;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, value_parser};

use crate::commands::args::{positive_duration, time};
use crate::commands::output_file::archive_place;
use crate::commands::pruning::{self, Budget, MOST_AT_ONCE, Pruned};
use crate::context::Context;
use crate::crud;
use crate::crud::execution::Criteria;
use crate::db::{self, DbConn};
use crate::error::{CliError, Kind};
use crate::model::FINISHED;
use crate::sql_types::{ExecutionStatus, Instant, Label};
use crate::ui::view;

/// Delete old executions, some at a time, with one audit entry for each time
///
/// Exit 7 when --max-rows or --max-duration leaves some, and in a dry run when --max-rows would.
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost exec prune --older-than 90d --dry-run
  provost exec prune --older-than 90d --keep-last 10 --archive executions-2026.zst --yes",
    after_long_help = "An execution is as old as its end; one that is running stays, and so does the newest of each task. \
Each part goes in a short transaction of its own, and while others write too, in smaller parts with longer pauses. With \
--archive each part is written, synced and read back before it goes; without it nothing is kept. Ended in between, the \
same command goes on, with the archive too: what went is in FILE.partial until then."
)]
#[command(group(clap::ArgGroup::new("age").required(true)))]
pub struct PruneArgs {
    /// Those that ended longer ago than this, such as 90d
    #[arg(long, group = "age", value_name = "DURATION", value_parser = positive_duration, allow_hyphen_values = true)]
    older_than: Option<TimeDelta>,
    /// Those that ended before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)
    #[arg(long, group = "age", value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    before: Option<Instant>,
    /// Only those that ended so; more than one with commas
    #[arg(long, value_delimiter = ',', value_parser = finished())]
    status: Vec<ExecutionStatus>,
    /// Only those of tasks of this project
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// Only this task's
    #[arg(long, value_name = "REF")]
    task: Option<String>,
    /// How many of the newest of each task stay, of all that it has: 1 to 4294967295
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = value_parser!(u32).range(1..), allow_negative_numbers = true)]
    keep_last: u32,
    /// Keep what goes in this file; it must not be there yet
    #[arg(long, value_name = "FILE")]
    archive: Option<PathBuf>,
    /// At most so many in one transaction; how many it is in fact goes by how long the last one took
    #[arg(long, value_name = "N", default_value_t = MOST_AT_ONCE, value_parser = value_parser!(u32).range(1..=i64::from(MOST_AT_ONCE)), allow_negative_numbers = true)]
    batch_size: u32,
    /// At most so many in all
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..), allow_negative_numbers = true)]
    max_rows: Option<u64>,
    /// No more after so long
    #[arg(long, value_name = "DURATION", value_parser = positive_duration, allow_hyphen_values = true)]
    max_duration: Option<TimeDelta>,
}

/// Reads a status that an execution ends with.
fn finished() -> impl TypedValueParser<Value = ExecutionStatus> {
    PossibleValuesParser::new(FINISHED.map(Label::label)).try_map(|label| label.parse::<ExecutionStatus>())
}

view! {
    table: ["matched", "pruned", "left", "batches", "archive", "archive_sha256"], key: pruned;
    /// What a prune of executions did.
    pub struct ExecutionPruneView {
        /// How many could go.
        pub matched: u64,
        /// How many went.
        pub pruned: u64,
        /// How many are left since the budget was used up.
        pub left: u64,
        /// In how many transactions they went; 0 in a dry run.
        pub batches: u64,
        /// The archive; null when none was asked for, or nothing went.
        pub archive: Option<String>,
        /// The SHA-256 of the archive's file; null before it is written.
        pub archive_sha256: Option<String>,
    }
}

impl PruneArgs {
    fn criteria(&self, conn: &mut DbConn) -> Result<Criteria, crud::Error> {
        let now = db::now(conn)?;
        let before = match (self.before, self.older_than) {
            (Some(before), _) => before,
            // Older than the oldest time that there is is nothing.
            (None, Some(age)) => now.plus(-age).unwrap_or(Instant::MIN),
            (None, None) => unreachable!("clap asks for one of them"),
        };
        let task = self.task.as_deref().map(|task| crud::task::find(conn, task)).transpose()?;
        let project = self.project.as_deref().map(|project| crud::project::find(conn, project)).transpose()?;
        let (task_id, project_id) = (task.map(|task| task.id), project.map(|project| project.id));
        Ok(Criteria::before(before, &self.status, task_id, project_id, self.keep_last))
    }

    fn budget(&self) -> Budget {
        Budget {
            batch_size: self.batch_size as usize,
            max_rows: self.max_rows,
            max_duration: self.max_duration.map(|longest| longest.to_std().unwrap_or(Duration::MAX)),
        }
    }
}

pub fn run(cx: &Context, args: &PruneArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<ExecutionPruneView>().map_err(CliError::usage)?;
    let place = args.archive.as_deref().map(archive_place).transpose()?;
    let criteria = cx.read(|conn| args.criteria(conn))?;
    let done = if cx.settings().dry_run {
        pruning::plan(cx, &criteria, place.as_deref(), args.budget())?
    } else {
        let what = if cx.ui().yes {
            "delete executions".to_owned()
        } else {
            format!("delete {} executions", pruning::count(cx, &criteria)?)
        };
        let agreed = cx.confirm(&what)?;
        pruning::prune(cx, &agreed, &criteria, place.as_deref(), args.budget())?
    };
    let Pruned { executions: pruned, batches, left, archive_sha256 } = done;
    let archive = place.filter(|_| archive_sha256.is_some() || (cx.settings().dry_run && pruned > 0));
    cx.ui().show(&ExecutionPruneView { matched: pruned + left, pruned, left, batches, archive, archive_sha256 })?;
    if cx.settings().dry_run {
        cx.ui().say("dry run: nothing was changed");
    }
    if left > 0 {
        let said = if cx.settings().dry_run { "would be left" } else { "are left: run it again" };
        cx.ui().say(&format!("{left} executions {said}"));
        return Err(CliError::silent(Kind::Partial));
    }
    if pruned == 0 && !cx.settings().dry_run && !cx.ui().quiet {
        cx.ui().say("nothing to prune");
    }
    Ok(())
}
