//! `provost agent`: who does the work.

mod create;
mod delete;
mod export;
mod heartbeat;
mod import;
mod list;
mod show;
mod update;
mod utilization;

use clap::Subcommand;

use crate::context::Context;
use crate::error::CliError;
use crate::model::Agent;
use crate::sql_types::{AgentStatus, AgentType, Id, Instant, Json};
use crate::ui::view;

pub use show::AgentShowView;
pub use utilization::UtilizationView;

/// Who does the work
#[derive(Debug, Subcommand)]
pub enum Command {
    Create(create::CreateArgs),
    List(list::ListAgentsArgs),
    Show(show::ShowArgs),
    Update(update::UpdateArgs),
    Delete(delete::DeleteArgs),
    Heartbeat(heartbeat::HeartbeatArgs),
    Utilization(utilization::UtilizationArgs),
    Import(import::ImportArgs),
    Export(export::ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Create(args) => create::run(cx, &args),
        Command::List(args) => list::run(cx, &args),
        Command::Show(args) => show::run(cx, &args),
        Command::Update(args) => update::run(cx, &args),
        Command::Delete(args) => delete::run(cx, &args),
        Command::Heartbeat(args) => heartbeat::run(cx, &args),
        Command::Utilization(args) => utilization::run(cx, &args),
        Command::Import(args) => import::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
    }
}

view! {
    table: ["id", "name", "type", "status", "capabilities", "last_active_at"], key: id;
    /// An agent.
    pub struct AgentView {
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
    }
}

impl From<Agent> for AgentView {
    fn from(agent: Agent) -> Self {
        Self {
            id: agent.id,
            name: agent.name,
            r#type: agent.type_,
            status: agent.status,
            capabilities: agent.capabilities,
            last_active_at: agent.last_active_at,
            created_at: agent.created_at,
            updated_at: agent.updated_at,
            created_by: agent.created_by,
            updated_by: agent.updated_by,
            version: agent.version,
        }
    }
}
