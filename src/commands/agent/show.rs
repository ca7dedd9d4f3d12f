//! `provost agent show`.

use clap::Args;

use super::AgentView;
use crate::commands::args::DrawArgs;
use crate::commands::recent::{RecentRun, recent};
use crate::context::Context;
use crate::crud::execution::RunsOf;
use crate::crud::{self, agent::Utilization};
use crate::error::CliError;
use crate::ui::{With, fields};

/// Show one agent and what it did
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent show w1")]
pub struct ShowArgs {
    /// Full id, name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    agent: String,
    #[command(flatten)]
    draw: DrawArgs,
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    cx.show_on(&args.draw.on(cx.ui()), |conn| {
        let agent = crud::agent::find(conn, &args.agent)?;
        let utilization = crud::agent::utilization(conn, agent.id)?;
        let recent = recent(conn, RunsOf::Agent, agent.id)?;
        Ok(AgentShowView {
            view: AgentView::from(agent),
            extra: AgentExtra { utilization: utilization.into(), recent },
        })
    })
}

/// What an agent did, as its record holds it.
#[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
pub struct Summary {
    /// How many executions name it.
    executions: i64,
    /// How long they took together, in milliseconds.
    busy_ms: i64,
    /// Which part of the ended ones succeeded, 0 to 1.
    success_rate: Option<f64>,
}

fields! {
    /// What is shown beside an agent.
    pub struct AgentExtra {
        /// What it did.
        pub utilization: Summary,
        /// The last 30 runs, oldest first; in a table a mark each.
        pub recent: Vec<RecentRun>,
    }
}

/// An agent with what it did.
pub type AgentShowView = With<AgentView, AgentExtra>;

impl From<Utilization> for Summary {
    fn from(utilization: Utilization) -> Self {
        Self {
            executions: utilization.executions,
            busy_ms: utilization.busy_ms,
            success_rate: utilization.success_rate,
        }
    }
}
