//! The names that a list shows beside its ids: one query for all rows of a page.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::DbConn;
use crate::schema::{agents, projects, scheduled_tasks, users};
use crate::sql_types::Id;

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = $table:ident . $column:ident),* $(,)?) => {$(
        $(#[$doc])*
        pub(super) fn $name(conn: &mut DbConn, ids: impl Iterator<Item = Id>) -> QueryResult<HashMap<Id, String>> {
            let mut ids: Vec<Id> = ids.collect();
            ids.sort_unstable();
            ids.dedup();
            if ids.is_empty() {
                return Ok(HashMap::new());
            }
            let rows: Vec<(Id, String)> =
                $table::table.filter($table::id.eq_any(ids)).select(($table::id, $table::$column)).load(conn)?;
            Ok(rows.into_iter().collect())
        }
    )*};
}

names! {
    /// User names by id.
    users = users.username,
    /// Names of projects by id.
    projects = projects.name,
    /// Names of agents by id.
    agents = agents.name,
    /// Names of tasks by id.
    tasks = scheduled_tasks.name,
}
