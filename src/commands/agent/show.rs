//! `provost agent show`.

use clap::Args;

use super::AgentView;
use crate::context::Context;
use crate::crud::{self, agent::Utilization};
use crate::error::CliError;
use crate::model::Agent;
use crate::sql_types::{AgentStatus, AgentType, Id, Instant, Json};
use crate::ui::view;

/// Show one agent and what it did
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost agent show w1")]
pub struct ShowArgs {
    /// Full id, name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    agent: String,
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    cx.show(|conn| {
        let agent = crud::agent::find(conn, &args.agent)?;
        let utilization = crud::agent::utilization(conn, agent.id)?;
        Ok(AgentDetailView::new(agent, &utilization))
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

view! {
    table: ["id", "name", "type", "status", "capabilities", "last_active_at"], key: id;
    /// An agent with what it did.
    pub struct AgentDetailView {
        /// The id.
        pub id: Id,
        /// Unique with letter case folded.
        pub name: String,
        /// What it is good for.
        pub r#type: AgentType,
        /// What it is doing, by its own word.
        pub status: AgentStatus,
        /// The skills it takes; empty means any.
        pub capabilities: Json,
        /// When it was last heard of.
        pub last_active_at: Option<Instant>,
        /// When it was made.
        pub created_at: Instant,
        /// When it was last changed.
        pub updated_at: Instant,
        /// Who made it.
        pub created_by: String,
        /// Who changed it last.
        pub updated_by: String,
        /// 1, and one more with each change.
        pub version: i64,
        /// What it did.
        pub utilization: Summary,
    }
}

impl AgentDetailView {
    fn new(agent: Agent, utilization: &Utilization) -> Self {
        let agent = AgentView::from(agent);
        Self {
            id: agent.id,
            name: agent.name,
            r#type: agent.r#type,
            status: agent.status,
            capabilities: agent.capabilities,
            last_active_at: agent.last_active_at,
            created_at: agent.created_at,
            updated_at: agent.updated_at,
            created_by: agent.created_by,
            updated_by: agent.updated_by,
            version: agent.version,
            utilization: Summary {
                executions: utilization.executions,
                busy_ms: utilization.busy_ms,
                success_rate: utilization.success_rate,
            },
        }
    }
}
