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
            let mut names = HashMap::new();
            // In pieces: an engine takes only so many bound values.
            for piece in ids.chunks(1000) {
                let rows: Vec<(Id, String)> =
                    $table::table.filter($table::id.eq_any(piece)).select(($table::id, $table::$column)).load(conn)?;
                names.extend(rows);
            }
            Ok(names)
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
