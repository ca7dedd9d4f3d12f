//! `provost db maintain`: what a database needs from time to time, in one call for cron.
//!
//! Each step is what a verb of its own does; here is their order, and what is said of each.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant as Stopwatch};

use chrono::TimeDelta;
use clap::Args;
use serde::Serialize;

use super::backup::{self, KeepArgs, MakeArgs};
use crate::commands::args::positive_duration;
use crate::commands::pruning::{self, Budget, MOST_AT_ONCE};
use crate::commands::{reaping, sealing};
use crate::context::Context;
use crate::crud::maintenance::{self, Tidied};
use crate::crud::{self, execution::kept_policy};
use crate::db::{self, DatabaseUrl};
use crate::error::{CliError, Kind};
use crate::sql_types::Instant;
use crate::ui::{List, Ui, View, fields};

/// Do what is due: reap, prune by policy, seal, give unused room back, back up
///
/// Exit 7 when a step failed or the prune came to the end of its time; the step's own code when all failed.
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost config set retention.exec '{\"success\": \"30d\", \"failed\": \"180d\", \"keep_last\": 10}'
  30 1 * * * provost db maintain --quiet --backup-dir /var/backups/provost --keep-daily 7",
    after_long_help = "Executions go by the policy retention.exec (`provost config set --help`), and without one none do. \
A backup is made when a folder is named here or by PROVOST_BACKUP_DIR. One at a time: a second one says so and exits 0. \
A step that fails does not keep the later ones from being done. The last run is kept for `provost doctor`."
)]
pub struct MaintainArgs {
    /// Make a backup in this folder [env: PROVOST_BACKUP_DIR]
    #[arg(long, value_name = "DIR")]
    backup_dir: Option<PathBuf>,
    #[command(flatten)]
    keep: KeepArgs,
    /// Prune for no longer than this
    #[arg(long, value_name = "DURATION", value_parser = positive_duration, allow_hyphen_values = true)]
    max_duration: Option<TimeDelta>,
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepResult {
    /// It did something.
    Done,
    /// There was nothing to do.
    Nothing,
    /// It is not set up, or may not be done by this role.
    Skipped,
    /// Some of it was done, and some is left.
    Partial,
    /// It was not done, or not to its end.
    Failed,
}

impl StepResult {
    fn label(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Nothing => "nothing",
            Self::Skipped => "skipped",
            Self::Partial => "partial",
            Self::Failed => "failed",
        }
    }
}

fields! {
    /// A step of maintaining a database.
    pub struct MaintainView {
        /// What was done: reap, prune, seal, vacuum or backup.
        pub step: &'static str,
        /// How it ended.
        pub result: StepResult,
        /// What is so.
        pub message: String,
        /// How long it took, in milliseconds.
        pub duration_ms: u64,
    }
}

impl View for MaintainView {
    const TABLE: &'static [&'static str] = &["step", "result", "message", "duration_ms"];

    fn key(&self) -> String {
        self.step.to_owned()
    }
}

/// What became of a step, and in words.
type Outcome = Result<(StepResult, String), CliError>;

/// What does a step.
type Deed = fn(&Context, &MaintainArgs) -> Outcome;

/// The steps in their order: what is pruned and how it ended is sealed, and the backup has all of it.
const STEPS: [(&str, Deed); 5] =
    [("reap", reap), ("prune", prune), ("seal", seal), ("vacuum", vacuum), ("backup", back_up)];

pub fn run(cx: &Context, args: &MaintainArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<MaintainView>().map_err(CliError::usage)?;
    if (MakeArgs { to: None, keep: args.keep }).is_given() && !backs_up(cx, args) {
        return Err(CliError::usage("--keep says which backups stay, and none is made")
            .hint("give --backup-dir, or set PROVOST_BACKUP_DIR"));
    }
    if cx.settings().dry_run {
        let (done, failed, printed) = take_steps(cx, args, &mut list);
        printed.and_then(|()| list.end())?;
        cx.ui().say("dry run: nothing was changed");
        return ending(&done, failed);
    }
    // Its session is for the lock alone: a pool of one connection must do for the steps.
    let url = &cx.settings().database_url;
    let file = match url {
        DatabaseUrl::Sqlite(path) => Some(path.as_path()),
        DatabaseUrl::Postgres(_) => None,
    };
    let beside = cx.elsewhere(url.clone());
    let mut session = beside.connect_to_write()?;
    cx.refuse_inactive(&mut session)?;
    maintenance::may_maintain(&mut session)?;
    let Some(_turn) = maintenance::take_turn(&mut session, file)? else {
        cx.ui().say("another `provost db maintain` is at work on this database");
        return Ok(list.end()?);
    };
    let began_at = db::now(&mut session)?;
    let (done, failed, printed) = take_steps(cx, args, &mut list);
    let steps: Vec<_> = done
        .iter()
        .map(|view| maintenance::Step { step: view.step.to_owned(), result: view.result.label().to_owned() })
        .collect();
    let recorded = cx.write(|conn, by| maintenance::record(conn, by, began_at, &steps));
    // What failed tells more than that this can't be kept or printed either.
    let ended = ending(&done, failed);
    ended.and(recorded).and(printed.and_then(|()| list.end()).map_err(CliError::from))
}

/// Takes each step and says how it went; with the first error of all, and whether it could be printed: the steps are
/// taken though nobody reads of them.
fn take_steps(
    cx: &Context,
    args: &MaintainArgs,
    list: &mut List,
) -> (Vec<MaintainView>, Option<CliError>, io::Result<()>) {
    let (mut done, mut failed, mut printed) = (Vec::new(), None, Ok(()));
    for (step, deed) in STEPS {
        let begun = Stopwatch::now();
        let (result, message) = deed(cx, args).unwrap_or_else(|error| {
            let told = told(&error);
            cx.ui().say(&format!("{step}: {told}"));
            failed.get_or_insert(error);
            (StepResult::Failed, told)
        });
        let duration_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let view = MaintainView { step, result, message, duration_ms };
        // With -q only what did not go as it should.
        if !cx.ui().quiet || matches!(result, StepResult::Failed | StepResult::Partial) {
            printed = printed.and_then(|()| list.push(&view)).and_then(|()| list.flush());
        }
        done.push(view);
    }
    (done, failed, printed)
}

/// An error on one line, with what to do about it.
fn told(error: &CliError) -> String {
    let Some(report) = error.report() else { return error.kind().label().to_owned() };
    let mut text = std::iter::once(report.message).chain(report.causes).collect::<Vec<_>>().join(": ");
    if let Some(hint) = report.hint {
        let _ = write!(text, " (hint: {hint})");
    }
    text
}

fn ending(done: &[MaintainView], failed: Option<CliError>) -> Result<(), CliError> {
    let is = |result: StepResult| done.iter().filter(|view| view.result == result).count();
    match failed {
        Some(error) if is(StepResult::Failed) == done.len() => Err(CliError::silent(error.kind())),
        Some(_) => Err(CliError::silent(Kind::Partial)),
        None if is(StepResult::Partial) > 0 => Err(CliError::silent(Kind::Partial)),
        None => Ok(()),
    }
}

/// So many of something, done or nothing.
fn counted(number: u64, message: impl FnOnce(u64) -> String, nothing: &str) -> (StepResult, String) {
    match number {
        0 => (StepResult::Nothing, nothing.to_owned()),
        number => (StepResult::Done, message(number)),
    }
}

fn reap(cx: &Context, _: &MaintainArgs) -> Outcome {
    let dry_run = cx.settings().dry_run;
    let reaped = if dry_run {
        cx.read(|conn| {
            let now = db::now(conn)?;
            crud::execution::stuck(conn, now)
        })?
    } else {
        reaping::reap(cx)?.len()
    };
    let what = if dry_run { "would end" } else { "ended" };
    Ok(counted(reaped as u64, |number| format!("{what} {number} executions whose worker is gone"), "nothing is stuck"))
}

fn prune(cx: &Context, args: &MaintainArgs) -> Outcome {
    let criteria = cx.read(|conn| {
        let now = db::now(conn)?;
        kept_policy(conn, now)
    })?;
    let Some(criteria) = criteria else {
        return Ok((StepResult::Skipped, "there is no policy retention.exec".to_owned()));
    };
    let nothing = "nothing is older than the policy keeps it";
    if cx.settings().dry_run {
        return Ok(counted(
            pruning::count(cx, &criteria)?,
            |number| format!("would delete {number} executions"),
            nothing,
        ));
    }
    let max_duration = args.max_duration.map(|longest| longest.to_std().unwrap_or(Duration::MAX));
    let budget = Budget { batch_size: MOST_AT_ONCE as usize, max_rows: None, max_duration };
    // Who set the policy agreed to it.
    let agreed =
        Ui { yes: true, ..cx.ui().clone() }.confirm("delete executions by the policy").map_err(CliError::usage)?;
    let done = pruning::prune(cx, &agreed, &criteria, None, budget)?;
    if done.left > 0 {
        let message = format!("deleted {} executions; {} are left", done.executions, done.left);
        return Ok((StepResult::Partial, message));
    }
    Ok(counted(
        done.executions,
        |number| format!("deleted {number} executions in {} transactions", done.batches),
        nothing,
    ))
}

fn seal(cx: &Context, _: &MaintainArgs) -> Outcome {
    let nothing = "nothing was written since the last seal";
    if cx.settings().dry_run {
        let open = cx.read(|conn| Ok(crud::audit::outlook(conn, Instant::MAX)?.unsealed))?;
        return Ok(counted(open.unsigned_abs(), |number| format!("would seal up to {number} entries"), nothing));
    }
    let sealed = sealing::seal(cx)?;
    Ok(counted(sealed.new_entries.unsigned_abs(), |number| format!("sealed {number} entries"), nothing))
}

fn vacuum(cx: &Context, _: &MaintainArgs) -> Outcome {
    if cx.settings().dry_run {
        return Ok((StepResult::Done, "would give back what is unused, and make statistics".to_owned()));
    }
    // Its session has limits of its own, and is let go with it.
    let beside = cx.elsewhere(cx.settings().database_url.clone());
    let mut conn = beside.connect_to_write()?;
    db::unhurried(&mut conn)?;
    Ok(match maintenance::tidy(&mut conn)? {
        Tidied::Pages(pages) => (StepResult::Done, format!("gave back {pages} pages, and made statistics")),
        Tidied::Tables(tables) => (StepResult::Done, format!("vacuumed and analyzed {tables} tables")),
        Tidied::NotOurs => {
            let why = "the tables are another role's, whose autovacuum does it";
            (StepResult::Skipped, why.to_owned())
        }
    })
}

/// Whether a folder was named: one by default is no wish for backups.
fn backs_up(cx: &Context, args: &MaintainArgs) -> bool {
    args.backup_dir.is_some() || cx.settings().told.iter().any(|setting| setting.name == "PROVOST_BACKUP_DIR")
}

fn back_up(cx: &Context, args: &MaintainArgs) -> Outcome {
    if !backs_up(cx, args) {
        return Ok((StepResult::Skipped, "neither --backup-dir nor PROVOST_BACKUP_DIR is set".to_owned()));
    }
    let mut message = String::new();
    let wanted = MakeArgs { to: args.backup_dir.clone(), keep: args.keep };
    let done = backup::make(cx, &wanted, |view| {
        message = match &view.file {
            Some(file) => format!("made {file}"),
            None => "would make one".to_owned(),
        };
        Ok(())
    });
    match done {
        // That an earlier one can't be removed was said.
        Err(error) if error.kind() == Kind::Partial => {
            Ok((StepResult::Partial, format!("{message}; an earlier one can't be removed")))
        }
        done => done.map(|()| (StepResult::Done, message)),
    }
}
