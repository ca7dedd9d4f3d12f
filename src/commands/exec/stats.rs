//! `provost exec stats`.

use chrono::{NaiveTime, TimeDelta};
use clap::{Args, ValueEnum};

use super::list::WhoseArgs;
use super::stats_view::{FiguresView, StatsView, TimesView};
use crate::commands::args::{DrawArgs, LimitArgs, RangeArgs};
use crate::commands::list;
use crate::commands::recent::RECENT;
use crate::context::Context;
use crate::crud::execution::{Band, Figures, Group, RunsOf, Tally};
use crate::crud::{self, Paged};
use crate::db::{self, DbConn};
use crate::error::CliError;
use crate::model::ExecutionFilter;
use crate::sql_types::{Id, Instant};
use crate::ui::{Chart, Drawing, Plot, Run, Ui, View};

/// How many days are drawn below the figures of all.
const DAYS: i64 = 14;

/// What tells one duration from a much longer one, in milliseconds, with the label of what is shorter.
const BANDS: [(i64, &str); 16] = [
    (10, "< 10ms"),
    (30, "< 30ms"),
    (100, "< 100ms"),
    (300, "< 300ms"),
    (1_000, "< 1s"),
    (3_000, "< 3s"),
    (10_000, "< 10s"),
    (30_000, "< 30s"),
    (60_000, "< 1m"),
    (180_000, "< 3m"),
    (600_000, "< 10m"),
    (1_800_000, "< 30m"),
    (3_600_000, "< 1h"),
    (10_800_000, "< 3h"),
    (43_200_000, "< 12h"),
    (86_400_000, "< 1d"),
];

/// Count executions, how they went and how long they took
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost exec stats --since 30d
  provost exec stats --by task --since 7d
  provost exec stats --by day --since 90d -o csv > days.csv",
    after_long_help = "Without --by one record of all. By task, project, agent and skill the groups with the most failures \
come first, then those with the most executions; statuses the most frequent first, days the latest first. Days without an \
execution between two that have one are there too, and so are all hours and days of the week. An execution belongs to the \
time at which it began, in UTC.

A failure is one that failed, timed out or was abandoned; the failures in a row are those since the last success. The \
success rate is of the ended ones. Percentiles are exact, by nearest rank.

On a terminal a table is drawn: the last runs of each task and agent, how many ran and failed of the others, and below the \
record of all the last days and how long the executions took."
)]
pub struct StatsArgs {
    /// What to count by
    #[arg(long, value_enum)]
    by: Option<By>,
    #[command(flatten)]
    whose: WhoseArgs,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    limit: LimitArgs,
    /// When to draw; alone it means always
    #[arg(long, value_enum, value_name = "WHEN", num_args = 0..=1, require_equals = true, default_value = "auto", default_missing_value = "always")]
    plot: Plot,
    #[command(flatten)]
    draw: DrawArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// What was executed
    Task,
    /// The project of the task
    Project,
    /// Who executed it
    Agent,
    /// What the task needs to be done
    Skill,
    /// Where the executions stand
    Status,
    /// The day, in UTC
    Day,
    /// The hour of the day, in UTC
    Hour,
    /// The day of the week, in UTC
    Weekday,
}

impl From<By> for Group {
    fn from(by: By) -> Self {
        match by {
            By::Task => Self::Task,
            By::Project => Self::Project,
            By::Agent => Self::Agent,
            By::Skill => Self::Skill,
            By::Status => Self::Status,
            By::Day => Self::Day,
            By::Hour => Self::Hour,
            By::Weekday => Self::Weekday,
        }
    }
}

pub fn run(cx: &Context, args: &StatsArgs) -> Result<(), CliError> {
    let ui = args.draw.on(cx.ui());
    let draws = ui.draws(args.plot);
    if args.plot == Plot::Always && !draws {
        return Err(CliError::usage("a plot is a table for people, which -q and the other formats are not")
            .hint("leave --plot out, or give -o table"));
    }
    match args.by {
        None => whole(cx, &ui, args, draws),
        Some(by) if Group::from(by).has_a_row() => grouped::<StatsView>(cx, &ui, args, by.into(), draws),
        Some(by) => grouped::<TimesView>(cx, &ui, args, by.into(), draws),
    }
}

/// The figures of all, and what is drawn below them.
fn whole(cx: &Context, ui: &Ui, args: &StatsArgs, draws: bool) -> Result<(), CliError> {
    ui.check_fields::<FiguresView>().map_err(CliError::usage)?;
    let (view, charts) = cx.read(|conn| {
        let filter = args.whose.filter(conn, &args.range)?;
        let figures = crud::execution::stats(conn, &filter)?;
        let charts = if draws && figures.total > 0 { charts(conn, &filter, &figures)? } else { Vec::new() };
        Ok((FiguresView::from(figures), charts))
    })?;
    ui.show(&view)?;
    Ok(ui.charts(&charts)?)
}

fn charts(conn: &mut DbConn, filter: &ExecutionFilter, figures: &Figures) -> Result<Vec<Chart>, crud::Error> {
    let mut charts = Vec::new();
    // What is dated ahead, by a clock or a file that is wrong, is no reason to show nothing of today.
    let past = ExecutionFilter { until: Some(filter.until.unwrap_or(db::now(conn)?)), ..filter.clone() };
    let newest = match figures.last_run_at {
        Some(newest) if past.until > Some(newest) => Some(newest),
        _ => crud::execution::stats(conn, &past)?.last_run_at,
    };
    if let Some(newest) = newest {
        charts.push(days(conn, past, newest)?);
    }
    let found = crud::execution::durations(conn, filter, &BANDS.map(|(bound, _)| bound))?;
    if let (Some(first), Some(last)) = (found.first(), found.last()) {
        let bars = (first.number..=last.number).map(|number| band(&found, number)).collect();
        charts.push(Chart { title: "durations".to_owned(), bars });
    }
    Ok(charts)
}

/// The last days up to the one of the newest execution.
fn days(conn: &mut DbConn, filter: ExecutionFilter, newest: Instant) -> Result<Chart, crud::Error> {
    let first_day = newest.as_chrono().date_naive() - TimeDelta::days(DAYS - 1);
    let first_day = Instant::new(first_day.and_time(NaiveTime::MIN).and_utc()).unwrap_or(Instant::MIN);
    let lately = ExecutionFilter { since: filter.since.max(Some(first_day)), ..filter };
    let days = crud::execution::stats_by(conn, Group::Day, &lately, None)?.rows;
    let bar = |day: Tally| (day.name.unwrap_or_default(), day.figures.total, day.figures.failures());
    // As time goes.
    Ok(Chart { title: "days".to_owned(), bars: days.into_iter().rev().map(bar).collect() })
}

/// The bar of a band, which may be one that nothing fell into.
fn band(found: &[Band], number: i64) -> (String, i64, i64) {
    let label = usize::try_from(number).ok().and_then(|number| BANDS.get(number)).map_or("longer", |(_, label)| label);
    let band = found.iter().find(|band| band.number == number);
    (label.to_owned(), band.map_or(0, |band| band.total), band.map_or(0, |band| band.failures))
}

/// The groups, in a table with a drawing each.
fn grouped<V: View + From<Tally>>(
    cx: &Context,
    ui: &Ui,
    args: &StatsArgs,
    group: Group,
    draws: bool,
) -> Result<(), CliError> {
    ui.check_fields::<V>().map_err(CliError::usage)?;
    let (found, drawings) = cx.read(|conn| {
        let filter = args.whose.filter(conn, &args.range)?;
        let found = crud::execution::stats_by(conn, group, &filter, args.limit.get())?;
        let drawings = match group {
            _ if !draws => Vec::new(),
            Group::Task => marks(conn, RunsOf::Task, &filter, &found)?,
            Group::Agent => marks(conn, RunsOf::Agent, &filter, &found)?,
            _ => found.rows.iter().map(bar).collect(),
        };
        Ok((found, drawings))
    })?;
    let found = found.map(V::from);
    if !draws {
        return list::print_rows(cx, found);
    }
    ui.drawn(&found.rows, "runs", &drawings)?;
    list::say_cut(cx, &found);
    Ok(())
}

fn bar(tally: &Tally) -> Drawing {
    Drawing::Bar { total: tally.figures.total, failed: tally.figures.failures() }
}

fn marks(
    conn: &mut DbConn,
    of: RunsOf,
    filter: &ExecutionFilter,
    found: &Paged<Tally>,
) -> Result<Vec<Drawing>, crud::Error> {
    let ids: Vec<Id> = found.rows.iter().filter_map(|tally| tally.id).collect();
    let mut runs = crud::execution::recent(conn, of, &ids, filter, RECENT)?;
    let mut marks = |tally: &Tally| {
        let runs = tally.id.and_then(|id| runs.remove(&id)).unwrap_or_default();
        let mark = |run: crud::execution::Run| Run { status: run.status.to_string(), duration_ms: run.duration_ms };
        Drawing::Runs(runs.into_iter().map(mark).collect())
    };
    Ok(found.rows.iter().map(&mut marks).collect())
}
