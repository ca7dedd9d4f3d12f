//! `provost migrate up`, `down` and `redo`: what they did is listed as `status` would.

use clap::Args;

use crate::context::Context;
use crate::db;
use crate::db::migrations::{self, Migration, State, Status};
use crate::error::CliError;
use crate::ui::{Format, view};

/// Apply what is pending; makes a missing SQLite file
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost migrate up && provost migrate status
  provost migrate up --dry-run > what-would-run.sql",
    after_long_help = "On PostgreSQL a migration that waits for a table in use gives up after a tenth of a second and \
tries again until --lock-timeout is used up, so that nobody waits behind it for longer. What was applied before one that \
gave up stays and is listed; the same command goes on from there."
)]
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
        return plan(cx, args.to.as_deref());
    }
    let mut conn = cx.connect_unmigrated(true)?;
    let (actor, patience) = (&cx.settings().actor.name, cx.settings().session.lock_timeout);
    let mut done = Vec::new();
    let applied = migrations::up_noting(&mut conn, args.to.as_deref(), actor, patience, &mut done);
    if let Err(error) = applied {
        // What stays is told, if it can be; why the rest was not applied is what ends the command.
        if !done.is_empty() {
            let _ = report(cx, &done);
            cx.ui().say(&format!("{} migration(s) were applied before this, and stay", done.len()));
        }
        return Err(error.into());
    }
    if done.is_empty() {
        cx.ui().say("nothing is pending");
    }
    report(cx, &done)
}

pub fn down(cx: &Context, args: &DownArgs) -> Result<(), CliError> {
    let steps = usize::try_from(args.steps).unwrap_or(usize::MAX);
    if cx.settings().dry_run {
        return preview(cx, steps);
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
        return preview(cx, 1);
    }
    let mut conn = cx.connect_unmigrated(false)?;
    cx.refuse_inactive(&mut conn)?;
    let _confirmed = cx.confirm("revert the newest migration, lose what is in its tables, and apply it again")?;
    let done = migrations::redo(&mut conn, &cx.settings().actor.name, cx.settings().session.lock_timeout)?;
    report(cx, &done)
}

view! {
    table: ["version", "name"], key: version;
    /// A migration that would be applied, and how.
    pub struct PlanView {
        /// The version.
        pub version: String,
        /// What it does.
        pub name: String,
        /// The statements, as this engine would get them.
        pub sql: String,
    }
}

/// Prints what would run: statements for who reads or pipes them, rows for a program.
fn plan(cx: &Context, to: Option<&str>) -> Result<(), CliError> {
    cx.ui().check_fields::<PlanView>().map_err(CliError::usage)?;
    let mut conn = cx.connect_to_look()?;
    let rows = db::look(&mut conn, |conn| {
        let rows = migrations::status(conn)?;
        migrations::explained(&rows)?;
        Ok::<_, db::Error>(rows)
    })?;
    let is_next = |row: &&Status| row.state == State::Pending && to.is_none_or(|to| row.version.as_str() <= to);
    let migration = |row: &Status| migrations::ALL.iter().find(|migration| migration.version() == row.version);
    let pending: Vec<&Migration> = rows.iter().filter(is_next).filter_map(migration).collect();
    let is_script = cx.ui().format == Format::Table && cx.ui().fields.is_none() && !cx.ui().quiet;
    if is_script {
        for migration in pending {
            cx.ui().text(&format!("-- {migration}\n{}", migration.up_sql(&conn)))?;
        }
    } else {
        let mut list = cx.ui().list::<PlanView>().map_err(CliError::usage)?;
        for migration in pending {
            list.push(&PlanView {
                version: migration.version(),
                name: migration.name().to_owned(),
                sql: migration.up_sql(&conn).to_owned(),
            })?;
        }
        list.end()?;
    }
    cx.ui().say("dry run: nothing was changed");
    Ok(())
}

fn report(cx: &Context, versions: &[String]) -> Result<(), CliError> {
    let mut conn = cx.connect_unmigrated(false)?;
    let mut rows = migrations::status(&mut conn)?;
    rows.retain(|row| versions.contains(&row.version));
    super::print(cx, rows)
}

/// Lists what would be reverted. A missing file is no error here: nothing is applied to it.
fn preview(cx: &Context, steps: usize) -> Result<(), CliError> {
    let mut conn = cx.connect_to_look()?;
    let rows = db::look(&mut conn, migrations::status)?;
    let applied = rows.into_iter().rev().filter(Status::is_applied).take(steps).collect();
    super::print(cx, applied)?;
    cx.ui().say("dry run: nothing was changed");
    Ok(())
}
