//! `provost task next`.

use chrono::{DateTime, Offset, TimeDelta, Timelike, Utc};
use clap::{ArgGroup, Args};

use crate::commands::args::time;
use crate::context::Context;
use crate::crud;
use crate::db;
use crate::error::CliError;
use crate::model::Task;
use crate::schedule::{NextSlot, Schedule, TimeZone, parse_zone};
use crate::sql_types::{Instant, TaskStatus};
use crate::ui::view;

/// List the coming slots of a task or of an expression, and what becomes of them when clocks are changed
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["task", "cron"])))]
#[command(before_long_help = "Example:
  provost task next nightly-backup --count 3
  provost task next --cron \"30 2 * * *\" --time-zone Europe/Berlin --from 2027-03-27 -o json")]
pub struct NextArgs {
    /// Full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    task: Option<String>,
    /// An expression that is no task's yet; no database is opened
    #[arg(long, value_name = "EXPRESSION")]
    cron: Option<String>,
    /// Whose clock the expression means, such as Europe/Berlin [default: UTC]
    #[arg(long, value_name = "ZONE", conflicts_with = "task")]
    time_zone: Option<String>,
    /// How many slots, 1 to 1000
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=1000), allow_negative_numbers = true)]
    count: u16,
    /// At or after this time: an RFC 3339 time, a date, or so long ago [default: now]
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    from: Option<Instant>,
}

view! {
    table: ["scheduled_for", "local", "offset", "note"], key: scheduled_for;
    /// A coming slot.
    pub struct NextView {
        /// When it is.
        pub scheduled_for: Instant,
        /// What the clock shows then in the task's time zone: 2027-03-28 03:00, with seconds where it shows some.
        pub local: String,
        /// How far that clock is from UTC: +02:00.
        pub offset: String,
        /// What a change of the clocks has to do with it; null when nothing.
        pub note: Option<String>,
    }
}

pub fn run(cx: &Context, args: &NextArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<NextView>().map_err(CliError::usage)?;
    let slots = match (&args.task, &args.cron) {
        (Some(reference), _) => of_task(cx, args, reference)?,
        (None, cron) => {
            let zone = args.time_zone.as_deref().unwrap_or("UTC");
            let schedule = crud::task::read_schedule(cron.as_deref().unwrap_or_default(), zone)?;
            coming(&schedule, args.from.unwrap_or_else(Instant::now), args.count)
        }
    };
    for slot in &slots {
        list.push(slot)?;
    }
    Ok(list.end()?)
}

fn of_task(cx: &Context, args: &NextArgs, reference: &str) -> Result<Vec<NextView>, CliError> {
    let (task, now) = cx.read(|conn| Ok((crud::task::find(conn, reference)?, db::now(conn)?)))?;
    let slots = match &task.schedule_cron {
        Some(cron) => coming(&crud::task::read_schedule(cron, &task.time_zone)?, args.from.unwrap_or(now), args.count),
        None => once(&task)?,
    };
    if let Some(held) = held(&task) {
        cx.ui().say(&held);
    }
    Ok(slots)
}

/// The slots at or after `from`.
fn coming(schedule: &Schedule, from: Instant, count: u16) -> Vec<NextView> {
    let just_before = from.as_chrono() - TimeDelta::nanoseconds(1);
    let slots = schedule.upcoming_with_notes(just_before).take(count.into());
    slots.filter_map(|NextSlot { at, note }| view(at, schedule.zone(), note.map(|note| note.to_string()))).collect()
}

/// When a one-shot task is due, if it still is to run.
fn once(task: &Task) -> Result<Vec<NextView>, CliError> {
    let pending = task.status == TaskStatus::Pending;
    let due = if pending { crud::task::due_at(task) } else { task.next_run_at };
    let Some(due) = due else { return Ok(Vec::new()) };
    let zone = parse_zone(&task.time_zone)
        .map_err(|error| crate::model::Invalid::new("time_zone", &task.time_zone, &error).hint(error.hint()))?;
    Ok(view(due.as_chrono(), zone, None).into_iter().collect())
}

fn view(at: DateTime<Utc>, zone: TimeZone, note: Option<String>) -> Option<NextView> {
    let local = zone.local(at);
    let shown = if local.second() == 0 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S" };
    Some(NextView {
        scheduled_for: Instant::new(at).ok()?,
        local: local.format(shown).to_string(),
        offset: local.offset().fix().to_string(),
        note,
    })
}

/// Why the task does not run at these times as it is.
fn held(task: &Task) -> Option<String> {
    let status = match task.status {
        TaskStatus::Pending | TaskStatus::Running => return None,
        TaskStatus::Paused => "is paused".to_owned(),
        ended => format!("has ended as {ended}"),
    };
    Some(format!("{} {status}: it runs at none of these times until `provost task resume`", task.name))
}
