//! `provost exec stats`.

use chrono::{NaiveTime, TimeDelta};
use clap::{Args, ValueEnum};

use super::stats_view::{FiguresView, StatsView};
use crate::commands::args::{DrawArgs, LimitArgs, RangeArgs};
use crate::commands::list;
use crate::commands::recent::RECENT;
use crate::context::Context;
use crate::crud::execution::{Band, Group, RunsOf, Tally};
use crate::crud::{self, Paged};
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::ExecutionFilter;
use crate::sql_types::{Id, Instant};
use crate::ui::{Chart, Drawing, Plot, Run, Ui};

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
    /// Only this task's
    #[arg(long, value_name = "REF")]
    task: Option<String>,
    /// Only this agent's
    #[arg(long, value_name = "REF")]
    agent: Option<String>,
    /// Only those of tasks of this project
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// Only those of tasks of this owner
    #[arg(long, value_name = "REF")]
    user: Option<String>,
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

impl StatsArgs {
    fn filter(&self, conn: &mut DbConn) -> Result<ExecutionFilter, crud::Error> {
        let task = self.task.as_deref().map(|task| crud::task::find(conn, task)).transpose()?;
        let agent = self.agent.as_deref().map(|agent| crud::agent::find(conn, agent)).transpose()?;
        let project = self.project.as_deref().map(|project| crud::project::find(conn, project)).transpose()?;
        let user = self.user.as_deref().map(|user| crud::user::find(conn, user)).transpose()?;
        Ok(ExecutionFilter {
            task_id: task.map(|task| task.id),
            agent_id: agent.map(|agent| agent.id),
            project_id: project.map(|project| project.id),
            user_id: user.map(|user| user.id),
            status: None,
            since: self.range.since,
            until: self.range.until,
        })
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
        Some(by) if draws => drawn(cx, &ui, args, by.into()),
        Some(by) => list::print_ordered(cx, |conn| {
            let filter = args.filter(conn)?;
            Ok(crud::execution::stats_by(conn, by.into(), &filter, args.limit.get())?.map(StatsView::from))
        }),
    }
}

/// The figures of all, and what is drawn below them.
fn whole(cx: &Context, ui: &Ui, args: &StatsArgs, draws: bool) -> Result<(), CliError> {
    ui.check_fields::<FiguresView>().map_err(CliError::usage)?;
    let (view, charts) = cx.read(|conn| {
        let filter = args.filter(conn)?;
        let view = FiguresView::from(crud::execution::stats(conn, &filter)?);
        let charts = match view.last_run_at.filter(|_| draws) {
            Some(newest) => charts(conn, &filter, newest)?,
            None => Vec::new(),
        };
        Ok((view, charts))
    })?;
    ui.show(&view)?;
    Ok(ui.charts(&charts)?)
}

fn charts(conn: &mut DbConn, filter: &ExecutionFilter, newest: Instant) -> Result<Vec<Chart>, crud::Error> {
    let bounds = BANDS.map(|(bound, _)| bound);
    let found = crud::execution::durations(conn, filter, &bounds)?;
    let first_day = newest.as_chrono().date_naive() - TimeDelta::days(DAYS - 1);
    let first_day = Instant::new(first_day.and_time(NaiveTime::MIN).and_utc()).unwrap_or(Instant::MIN);
    let lately = ExecutionFilter { since: filter.since.max(Some(first_day)), ..filter.clone() };
    let mut days = crud::execution::stats_by(conn, Group::Day, &lately, None)?.rows;
    // As time goes.
    days.reverse();
    let bars = days.into_iter().map(|day| (day.name.unwrap_or_default(), day.figures.total, day.figures.failures()));
    let mut charts = vec![Chart { title: "days".to_owned(), bars: bars.collect() }];
    if let (Some(first), Some(last)) = (found.first(), found.last()) {
        let bars = (first.number..=last.number).map(|number| band(&found, number)).collect();
        charts.push(Chart { title: "durations".to_owned(), bars });
    }
    Ok(charts)
}

/// The bar of a band, which may be one that nothing fell into.
fn band(found: &[Band], number: i64) -> (String, i64, i64) {
    let label = usize::try_from(number).ok().and_then(|number| BANDS.get(number)).map_or("longer", |(_, label)| label);
    let band = found.iter().find(|band| band.number == number);
    (label.to_owned(), band.map_or(0, |band| band.total), band.map_or(0, |band| band.failures))
}

/// A table of groups with a drawing each.
fn drawn(cx: &Context, ui: &Ui, args: &StatsArgs, group: Group) -> Result<(), CliError> {
    ui.check_fields::<StatsView>().map_err(CliError::usage)?;
    let (found, drawings) = cx.read(|conn| {
        let filter = args.filter(conn)?;
        let found = crud::execution::stats_by(conn, group, &filter, args.limit.get())?;
        let drawings = match group {
            Group::Task => marks(conn, RunsOf::Task, &found)?,
            Group::Agent => marks(conn, RunsOf::Agent, &found)?,
            _ => found.rows.iter().map(bar).collect(),
        };
        Ok((found, drawings))
    })?;
    let found = found.map(StatsView::from);
    ui.drawn(&found.rows, "runs", &drawings)?;
    list::say_cut(cx, &found);
    Ok(())
}

fn bar(tally: &Tally) -> Drawing {
    Drawing::Bar { total: tally.figures.total, failed: tally.figures.failures() }
}

fn marks(conn: &mut DbConn, of: RunsOf, found: &Paged<Tally>) -> Result<Vec<Drawing>, crud::Error> {
    let ids: Vec<Id> = found.rows.iter().filter_map(|tally| tally.id).collect();
    let mut runs = crud::execution::recent(conn, of, &ids, RECENT)?;
    let mut marks = |tally: &Tally| {
        let runs = tally.id.and_then(|id| runs.remove(&id)).unwrap_or_default();
        let mark = |run: crud::execution::Run| Run { status: run.status.to_string(), duration_ms: run.duration_ms };
        Drawing::Runs(runs.into_iter().map(mark).collect())
    };
    Ok(found.rows.iter().map(&mut marks).collect())
}
