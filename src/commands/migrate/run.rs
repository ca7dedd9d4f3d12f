//! `provost migrate up`, `down` and `redo`: what they did is listed as `status` would.

use clap::Args;

use crate::context::Context;
use crate::db::migrations::{self, State, Status};
use crate::error::CliError;

/// Apply what is pending; makes a missing SQLite file
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost migrate up && provost migrate status")]
pub struct UpArgs {
    /// Stop behind this version
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,
}

/// Revert the newest migrations: their tables and what is in them are gone
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost migrate down --steps 1 --yes")]
pub struct DownArgs {
    /// How many
    #[arg(long, value_name = "N", default_value_t = 1, allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..))]
    steps: u32,
}

/// Revert the newest migration and apply it again: what was in its tables is gone
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost migrate redo --yes")]
pub struct RedoArgs {}

pub fn up(cx: &Context, args: &UpArgs) -> Result<(), CliError> {
    if let Some(to) = &args.to
        && !migrations::ALL.iter().any(|migration| migration.version() == *to)
    {
        return Err(CliError::usage(format!("no migration {to:?}")).hint("`provost migrate status` lists the versions"));
    }
    if cx.settings().dry_run {
        let within = |row: &Status| args.to.as_ref().is_none_or(|to| row.version <= *to);
        return preview(cx, |rows| rows.into_iter().filter(|row| row.state == State::Pending && within(row)).collect());
    }
    let mut conn = cx.connect_unmigrated(true)?;
    let done =
        migrations::up(&mut conn, args.to.as_deref(), &cx.settings().actor.name, cx.settings().session.lock_timeout)?;
    if done.is_empty() {
        cx.ui().say("nothing is pending");
    }
    report(cx, &done)
}

pub fn down(cx: &Context, args: &DownArgs) -> Result<(), CliError> {
    let steps = usize::try_from(args.steps).unwrap_or(usize::MAX);
    if cx.settings().dry_run {
        return preview(cx, |rows| newest_applied(rows, steps));
    }
    let mut conn = cx.connect_unmigrated(false)?;
    cx.refuse_inactive(&mut conn)?;
    let _confirmed = cx.confirm(&format!("revert the newest {steps} migration(s) and lose what is in their tables"))?;
    let done = migrations::down(&mut conn, steps, cx.settings().session.lock_timeout)?;
    if done.is_empty() {
        cx.ui().say("nothing is applied");
    }
    report(cx, &done)
}

pub fn redo(cx: &Context, _: &RedoArgs) -> Result<(), CliError> {
    if cx.settings().dry_run {
        return preview(cx, |rows| newest_applied(rows, 1));
    }
    let mut conn = cx.connect_unmigrated(false)?;
    cx.refuse_inactive(&mut conn)?;
    let _confirmed = cx.confirm("revert the newest migration, lose what is in its tables, and apply it again")?;
    let done = migrations::redo(&mut conn, &cx.settings().actor.name, cx.settings().session.lock_timeout)?;
    report(cx, &done)
}

fn report(cx: &Context, versions: &[String]) -> Result<(), CliError> {
    let mut conn = cx.connect_unmigrated(false)?;
    let mut rows = migrations::status(&mut conn)?;
    rows.retain(|row| versions.contains(&row.version));
    super::print(cx, rows)
}

fn newest_applied(rows: Vec<Status>, steps: usize) -> Vec<Status> {
    rows.into_iter().rev().filter(|row| row.state != State::Pending).take(steps).collect()
}

/// Lists what would be done. A missing file is no error here: every migration is pending on it.
fn preview(cx: &Context, choose: impl FnOnce(Vec<Status>) -> Vec<Status>) -> Result<(), CliError> {
    let mut conn = cx.connect_to_look()?;
    let rows = migrations::status(&mut conn)?;
    super::print(cx, choose(rows))?;
    cx.ui().say("dry run: nothing was changed");
    Ok(())
}
