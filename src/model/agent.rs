//! Agents: who does the work.

use super::{Invalid, Record, name, stamped};
use crate::schema::agents;
use crate::sql_types::{AgentStatus, AgentType, Id, Instant, Json};
use diesel::prelude::*;

/// An agent as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, serde::Serialize, serde::Deserialize)]
#[diesel(table_name = agents, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Agent {
    /// The id.
    pub id: Id,
    /// Unique with letter case folded.
    pub name: String,
    /// What it is good for.
    #[serde(rename = "type")]
    pub type_: AgentType,
    /// What it is doing, by its own word.
    pub status: AgentStatus,
    /// An array of strings: the skills it takes; empty means any.
    pub capabilities: Json,
    /// When it was last heard of. Telemetry.
    #[diesel(skip_update)]
    pub last_active_at: Option<Instant>,
    /// When it was made.
    #[diesel(skip_update)]
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Who made it.
    #[diesel(skip_update)]
    pub created_by: String,
    /// Who changed it last.
    pub updated_by: String,
    /// 1, and one more with each change.
    pub version: i64,
}

impl Agent {
    /// The skills that it takes; empty means any.
    #[must_use]
    pub fn skills(&self) -> Vec<String> {
        let names = self.capabilities.value().as_array().into_iter().flatten();
        names.filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }
}

impl Record for Agent {
    const TABLE: &'static str = "agents";
    const NOUN: &'static str = "agent";
    const UNAUDITED: &'static [&'static str] = &["last_active_at"];

    fn record_name(&self) -> String {
        self.name.clone()
    }

    stamped!();
}

/// What makes a new agent.
#[derive(Debug, Clone)]
pub struct NewAgent {
    /// Its name.
    pub name: String,
    /// What it is good for.
    pub type_: AgentType,
    /// The skills it takes; empty means any.
    pub capabilities: Vec<String>,
}

impl NewAgent {
    /// The row, if every value keeps its rule.
    ///
    /// # Errors
    /// The first value that breaks one.
    pub fn into_row(self, at: Instant) -> Result<Agent, Invalid> {
        Ok(Agent {
            id: Id::mint(),
            name: name("name", &self.name)?,
            type_: self.type_,
            status: AgentStatus::Idle,
            capabilities: capabilities(&self.capabilities)?,
            last_active_at: None,
            created_at: at,
            updated_at: at,
            created_by: String::new(),
            updated_by: String::new(),
            version: 1,
        })
    }
}

/// What may change; `None` leaves a field as it is.
#[derive(Debug, Clone, Default)]
pub struct AgentChanges {
    /// A new name.
    pub name: Option<String>,
    /// A new type.
    pub type_: Option<AgentType>,
    /// A new status.
    pub status: Option<AgentStatus>,
    /// The skills it takes from now on.
    pub capabilities: Option<Vec<String>>,
}

impl AgentChanges {
    /// The row after the change.
    ///
    /// # Errors
    /// The first value that breaks its rule.
    pub fn apply(&self, agent: &Agent) -> Result<Agent, Invalid> {
        let mut changed = agent.clone();
        if let Some(text) = &self.name {
            changed.name = name("name", text)?;
        }
        if let Some(type_) = self.type_ {
            changed.type_ = type_;
        }
        if let Some(status) = self.status {
            changed.status = status;
        }
        if let Some(skills) = &self.capabilities {
            changed.capabilities = capabilities(skills)?;
        }
        Ok(changed)
    }
}

/// Each a name, once, in the order given.
fn capabilities(skills: &[String]) -> Result<Json, Invalid> {
    let mut kept: Vec<String> = Vec::new();
    for skill in skills {
        let skill = name("capability", skill)?;
        if !kept.contains(&skill) {
            kept.push(skill);
        }
    }
    Ok(Json::of_program(kept.into()))
}

/// What a list of agents can be narrowed by.
#[derive(Debug, Clone, Default)]
pub struct AgentFilter {
    /// Only this type.
    pub type_: Option<AgentType>,
    /// Only this status.
    pub status: Option<AgentStatus>,
    /// Only those that name this skill.
    pub capability: Option<String>,
    /// Made at or after.
    pub since: Option<Instant>,
    /// Made before.
    pub until: Option<Instant>,
}
