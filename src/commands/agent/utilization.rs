//! `provost agent utilization`.

use chrono::TimeDelta;
use clap::Args;

use crate::commands::args::{ListArgs, RangeArgs};
use crate::commands::list;
use crate::context::Context;
use crate::crud::{self, Paged, agent::Utilization};
use crate::db::{self, DbConn};
use crate::error::CliError;
use crate::model::{Agent, AgentFilter};
use crate::sql_types::{AgentStatus, AgentType, Id, Instant};
use crate::ui::view;

/// Show what each agent did, or one of them
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost agent utilization -o csv > agents.csv
  provost agent utilization --since 7d",
    after_long_help = "With --since or --until only executions that began within that time count. With --since the share of it \
for which the agent was busy is told too; an agent that does several things at once can be busy for more than all of it."
)]
pub struct UtilizationArgs {
    /// Only this agent: full id, name, or the last eight digits of the id
    #[arg(value_name = "REF", conflicts_with_all = ["after", "count"])]
    agent: Option<String>,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    page: ListArgs,
}

impl UtilizationArgs {
    /// What these did, in the time that was asked for.
    fn told(&self, conn: &mut DbConn, agents: Vec<Agent>) -> Result<Vec<UtilizationView>, crud::Error> {
        let RangeArgs { since, until } = self.range;
        let end = until.unwrap_or(Instant::MAX);
        let did = crud::agent::utilization_within(conn, agents, since.unwrap_or(Instant::MIN), end)?;
        let Some(since) = since else { return Ok(did.into_iter().map(UtilizationView::from).collect()) };
        let period = end.min(db::now(conn)?).as_chrono() - since.as_chrono();
        Ok(did.into_iter().map(|row| UtilizationView::of(row, period)).collect())
    }
}

pub fn run(cx: &Context, args: &UtilizationArgs) -> Result<(), CliError> {
    let has_range = args.range.since.is_some() || args.range.until.is_some();
    if let Some(reference) = &args.agent {
        return cx.show(|conn| {
            let agent = crud::agent::find(conn, reference)?;
            let id = agent.id;
            let ranged = if has_range { args.told(conn, vec![agent])?.pop() } else { None };
            match ranged {
                Some(view) => Ok(view),
                None => Ok(UtilizationView::from(crud::agent::utilization(conn, id)?)),
            }
        });
    }
    list::print(
        cx,
        &args.page,
        |_| Ok(AgentFilter::default()),
        |conn, filter, page| {
            if !has_range {
                return Ok(crud::agent::list_utilization(conn, page)?.map(UtilizationView::from));
            }
            let Paged { rows, more } = crud::agent::list(conn, filter, page)?;
            Ok(Paged { rows: args.told(conn, rows)?, more })
        },
        |view| view.agent_id,
        crud::agent::count,
    )?;
    Ok(())
}

view! {
    table: ["agent_id", "name", "type", "status", "executions", "busy_ms", "success_rate", "busy_share", "last_active_at"],
    key: agent_id;
    /// What an agent did, by the executions that name it.
    pub struct UtilizationView {
        /// The agent.
        pub agent_id: Id,
        /// Its name.
        pub name: String,
        /// What it is good for.
        pub r#type: AgentType,
        /// What it is doing, by its own word.
        pub status: AgentStatus,
        /// How many executions name it.
        pub executions: i64,
        /// How long they took together, in milliseconds.
        pub busy_ms: i64,
        /// Which part of the ended ones succeeded, 0 to 1; null when none ended.
        pub success_rate: Option<f64>,
        /// When it was last heard of.
        pub last_active_at: Option<Instant>,
        /// For which part of the time from --since on it was busy, 1 and more when it does several things at once; null
        /// without --since.
        pub busy_share: Option<f64>,
    }
}

impl UtilizationView {
    #[expect(clippy::cast_precision_loss, reason = "exact below 2^53 milliseconds")]
    fn of(row: Utilization, period: TimeDelta) -> Self {
        let period = period.num_milliseconds();
        let busy_share = (period > 0).then(|| row.busy_ms as f64 / period as f64);
        Self { busy_share, ..Self::from(row) }
    }
}

impl From<Utilization> for UtilizationView {
    fn from(row: Utilization) -> Self {
        Self {
            agent_id: row.agent_id,
            name: row.name,
            r#type: row.type_,
            status: row.status,
            executions: row.executions,
            busy_ms: row.busy_ms,
            success_rate: row.success_rate,
            last_active_at: row.last_active_at,
            busy_share: None,
        }
    }
}
