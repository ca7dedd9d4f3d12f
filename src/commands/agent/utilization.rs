//! `provost agent utilization`.

use clap::Args;

use crate::commands::args::ListArgs;
use crate::commands::list;
use crate::context::Context;
use crate::crud::{self, agent::Utilization};
use crate::error::CliError;
use crate::model::AgentFilter;
use crate::sql_types::{AgentStatus, AgentType, Id, Instant};
use crate::ui::view;

/// Show what each agent did, or one of them
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent utilization -o csv > agents.csv")]
pub struct UtilizationArgs {
    /// Only this agent: full id, name, or the last eight digits of the id
    #[arg(value_name = "REF", conflicts_with_all = ["after", "count"])]
    agent: Option<String>,
    #[command(flatten)]
    page: ListArgs,
}

pub fn run(cx: &Context, args: &UtilizationArgs) -> Result<(), CliError> {
    if let Some(reference) = &args.agent {
        return cx.show(|conn| {
            let agent = crud::agent::find(conn, reference)?;
            Ok(UtilizationView::from(crud::agent::utilization(conn, agent.id)?))
        });
    }
    list::print(
        cx,
        &args.page,
        |_| Ok(AgentFilter::default()),
        |conn, _, page| Ok(crud::agent::list_utilization(conn, page)?.map(UtilizationView::from)),
        |view| view.agent_id,
        crud::agent::count,
    )?;
    Ok(())
}

view! {
    table: ["agent_id", "name", "type", "status", "executions", "busy_ms", "success_rate", "last_active_at"],
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
        }
    }
}
