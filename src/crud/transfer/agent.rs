//! Agents in a file.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{
    CREATED_AT, CREATED_BY, Field, Given, Key, Made, Transfer, UPDATED_AT, UPDATED_BY, VERSION, fold, nullable, of_ids,
    stamped, stored,
};
use crate::crud::reference;
use crate::db::DbConn;
use crate::model::{Agent, AgentChanges, Invalid, NewAgent};
use crate::schema::agents;
use crate::sheet::Kind;
use crate::sql_types::{AgentStatus, AgentType, Json, Label};

impl Transfer for Agent {
    const FIELDS: &'static [Field] = &[
        stored("id", Kind::Id),
        stored("name", Kind::Text),
        stored("type", Kind::Label(AgentType::LABELS)),
        stored("status", Kind::Label(AgentStatus::LABELS)),
        stored("capabilities", Kind::Document),
        nullable("last_active_at", Kind::Instant),
        CREATED_AT,
        UPDATED_AT,
        CREATED_BY,
        UPDATED_BY,
        VERSION,
    ];

    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid> {
        let changes = AgentChanges {
            name: given.text("name").map(str::to_owned),
            type_: given.label("type")?,
            status: given.label("status")?,
            capabilities: given.document("capabilities").map(skills).transpose()?,
        };
        if let Some(base) = base {
            // When it was last heard of is telemetry, and no file knows better.
            return changes.apply(base).map_err(in_file);
        }
        let new = NewAgent {
            name: given.needed("name")?.to_owned(),
            type_: changes.type_.unwrap_or(AgentType::Worker),
            capabilities: Vec::new(),
        };
        let mut row = changes.apply(&stamped!(new.into_row(made.now)?, given, made)).map_err(in_file)?;
        row.last_active_at = given.instant("last_active_at");
        Ok(row)
    }

    fn called(given: &Given, _made: &Made<'_>) -> Option<Key> {
        given.text("name").map(|name| Key { field: "name", within: None, value: fold(name) })
    }

    fn keys(&self) -> Vec<Key> {
        vec![Key { field: "name", within: None, value: fold(&self.name) }]
    }

    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>> {
        let names: Vec<&str> = keys.iter().map(|key| key.value.as_str()).collect();
        let name = sql::<Text>(&reference::fold(conn, "agents.name"));
        agents::table.filter(name.eq_any(names)).load(conn)
    }

    of_ids!(agents);
}

/// One of them is what a person gives, and all of them are what the file has.
fn in_file(invalid: Invalid) -> Invalid {
    Invalid { field: if invalid.field == "capability" { "capabilities" } else { invalid.field }, ..invalid }
}

fn skills(document: &Json) -> Result<Vec<String>, Invalid> {
    let names = document
        .value()
        .as_array()
        .and_then(|names| names.iter().map(|name| name.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>());
    names.ok_or_else(|| Invalid::new("capabilities", &document.to_string(), "it is not a JSON array of texts"))
}
