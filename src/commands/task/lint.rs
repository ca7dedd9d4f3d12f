//! `provost task lint`.

use clap::{ArgGroup, Args};

use crate::context::Context;
use crate::crud;
use crate::crud::task::{Linter, TaskFinding};
use crate::db;
use crate::error::{CliError, Kind};
use crate::schedule::lint::Rule;
use crate::sql_types::{Id, Instant};
use crate::ui::{List, View, fields};

/// Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["tasks", "cron", "all"])))]
#[command(before_long_help = "Example:
  provost task lint --all -o json | jq -r '.[] | \"\\(.task): \\(.message)\"'
  provost task lint --cron \"30 2 * * *\" --time-zone Europe/Berlin")]
pub struct LintArgs {
    /// Full ids, names, owner/name, or the last eight digits of ids
    #[arg(value_name = "REF")]
    tasks: Vec<String>,
    /// An expression that is no task's yet; no database is opened
    #[arg(long, value_name = "EXPRESSION")]
    cron: Option<String>,
    /// Whose clock the expression means, such as Europe/Berlin [default: UTC]
    #[arg(long, value_name = "ZONE", conflicts_with_all = ["tasks", "all"])]
    time_zone: Option<String>,
    /// Every task that has not ended
    #[arg(long)]
    all: bool,
}

fields! {
    /// A finding.
    pub struct LintView {
        /// The task; null for an expression, and for a finding about several tasks.
        pub task_id: Option<Id>,
        /// The task's name.
        pub task: Option<String>,
        /// The rule that found it.
        pub rule: Rule,
        /// What is so.
        pub message: String,
        /// What to do about it.
        pub suggestion: String,
    }
}

impl View for LintView {
    const TABLE: &'static [&'static str] = &["task", "rule", "message", "suggestion"];

    fn key(&self) -> String {
        self.task_id.map(|id| id.to_string()).unwrap_or_default()
    }
}

impl From<TaskFinding> for LintView {
    fn from(TaskFinding { task, finding }: TaskFinding) -> Self {
        let (task_id, task) = task.unzip();
        Self { task_id, task, rule: finding.rule, message: finding.message, suggestion: finding.suggestion }
    }
}

pub fn run(cx: &Context, args: &LintArgs) -> Result<(), CliError> {
    let list = cx.ui().list::<LintView>().map_err(CliError::usage)?;
    let mut out = Findings { list, quiet: cx.ui().quiet, count: 0, last: None };
    if let Some(cron) = &args.cron {
        let zone = args.time_zone.as_deref().unwrap_or("UTC");
        for finding in crud::task::lint_expression(cron, zone, Instant::now())? {
            out.push(TaskFinding { task: None, finding })?;
        }
        return out.end();
    }
    // Printing can fail, and a failed query is another error: the one that came is kept until the snapshot is left.
    let mut failed = None;
    cx.read(|conn| {
        let now = db::now(conn)?;
        let mut linter = if args.all {
            Linter::all(now)
        } else {
            let find = |reference: &String| crud::task::find(conn, reference).map(|task| task.id);
            Linter::named(now, args.tasks.iter().map(find).collect::<Result<_, _>>()?)
        };
        while let Some(found) = linter.next(conn)? {
            if let Err(error) = found.into_iter().try_for_each(|finding| out.push(finding)) {
                failed = Some(error);
                break;
            }
        }
        Ok(())
    })?;
    match failed {
        Some(error) => Err(error.into()),
        None => out.end(),
    }
}

/// The findings on their way out.
struct Findings {
    list: List,
    quiet: bool,
    count: usize,
    /// Whose id was printed last: with `-q` each task is printed once.
    last: Option<Id>,
}

impl Findings {
    fn push(&mut self, finding: TaskFinding) -> std::io::Result<()> {
        self.count += 1;
        let view = LintView::from(finding);
        if self.quiet && (view.task_id.is_none() || view.task_id == self.last) {
            return Ok(());
        }
        self.last = view.task_id;
        self.list.push(&view)
    }

    fn end(self) -> Result<(), CliError> {
        self.list.end()?;
        if self.count > 0 { Err(CliError::silent(Kind::Pending)) } else { Ok(()) }
    }
}
