//! `provost task claim`.

use std::time::{Duration, Instant as Stopwatch};

use clap::Args;

use crate::commands::args::LeaseArgs;
use crate::commands::list;
use crate::context::Context;
use crate::crud::execution::{Claim, Claimed, Claims};
use crate::crud::{self, Paged};
use crate::error::CliError;
use crate::model::QueueFilter;
use crate::sql_types::{Id, Instant, Json};
use crate::ui::view;

/// How often the queue is looked at while it is waited for.
const POLL: Duration = Duration::from_millis(500);

/// Take due tasks and start their executions, each by a lease
///
/// Higher priority goes first, then the older slot. What other workers take at the same moment is
/// passed over, so no task is taken twice. The execution's id is what `exec renew`, `exec log` and
/// `exec finish` need. Nothing due is no error: the list is empty and the exit code 0.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost task claim --agent w1 --count 10 --lease 10m -o jsonl |
    while read -r work; do
      id=$(jq -r .execution_id <<<\"$work\")
      run-it \"$work\" && status=success || status=failed
      provost exec finish \"$id\" --status $status
    done")]
pub struct ClaimArgs {
    /// Who works; only tasks whose skill is among its capabilities, when it declares any
    #[arg(long, value_name = "REF")]
    agent: String,
    /// How many tasks at most
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000), allow_negative_numbers = true)]
    count: u32,
    #[command(flatten)]
    lease: LeaseArgs,
    /// Only this skill; may be given several times
    #[arg(long = "skill", value_name = "SKILL")]
    skills: Vec<String>,
    /// Only tasks of this project
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// Wait so long for something to become due
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration, allow_hyphen_values = true)]
    wait: Option<Duration>,
}

view! {
    table: ["execution_id", "task", "skill_name", "scheduled_for", "attempt", "lease_expires_at"], key: execution_id;
    /// Work that was taken.
    pub struct ClaimView {
        /// The execution's id, which is the fencing token of the worker that holds it.
        pub execution_id: Id,
        /// The task's id.
        pub task_id: Id,
        /// The task's name.
        pub task: String,
        /// What is to be done.
        pub skill_name: String,
        /// A JSON object for the skill.
        pub params: Json,
        /// The slot it is for.
        pub scheduled_for: Option<Instant>,
        /// The how-manieth try of its slot, from 1.
        pub attempt: i32,
        /// Until when the worker is believed to live.
        pub lease_expires_at: Option<Instant>,
        /// How long it may take, in seconds.
        pub timeout_seconds: Option<i32>,
    }
}

impl From<Claimed> for ClaimView {
    fn from(Claimed { task, execution }: Claimed) -> Self {
        Self {
            execution_id: execution.id,
            task_id: task.id,
            task: task.name,
            skill_name: task.skill_name,
            params: task.params,
            scheduled_for: execution.scheduled_for,
            attempt: execution.attempt,
            lease_expires_at: execution.lease_expires_at,
            timeout_seconds: task.timeout_seconds,
        }
    }
}

pub fn run(cx: &Context, args: &ClaimArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<ClaimView>().map_err(CliError::usage)?;
    let begun = Stopwatch::now();
    loop {
        let Claims { claimed, more } = claim(cx, args)?;
        if claimed.is_empty() && more && !cx.settings().dry_run {
            continue;
        }
        let left = args.wait.unwrap_or_default().saturating_sub(begun.elapsed());
        if !claimed.is_empty() || left.is_zero() || cx.settings().dry_run {
            let rows = claimed.into_iter().map(ClaimView::from).collect();
            return list::print_rows(cx, Paged { rows, more: false });
        }
        std::thread::sleep(left.min(POLL));
    }
}

fn claim(cx: &Context, args: &ClaimArgs) -> Result<Claims, CliError> {
    cx.write(|conn, by| {
        let agent = crud::agent::find(conn, &args.agent)?;
        let project = args.project.as_deref().map(|name| crud::project::find(conn, name)).transpose()?;
        let filter = QueueFilter {
            project_id: project.map(|project| project.id),
            skill_names: (!args.skills.is_empty()).then(|| args.skills.clone()),
            ..QueueFilter::default()
        };
        crud::execution::claim(
            conn,
            by,
            &Claim { agent: &agent, filter, count: args.count, lease: args.lease.lease, due_by: None },
        )
    })
}
