//! Projects in a file.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::given::missing;
use super::{
    CREATED_AT, CREATED_BY, Field, Given, Key, Made, Parent, Transfer, UPDATED_AT, UPDATED_BY, VERSION, derived,
    key_in_line, key_of_owner, name_of, nullable, of_ids, stamped, stored,
};
use crate::crud::reference;
use crate::db::DbConn;
use crate::model::{Invalid, NewProject, Project, multi_line, name};
use crate::schema::projects;
use crate::sheet::Kind;

impl Transfer for Project {
    const FIELDS: &'static [Field] = &[
        stored("id", Kind::Id),
        stored("name", Kind::Text),
        stored("user_id", Kind::Id),
        name_of("user", "user_id", Parent::User),
        nullable("description", Kind::Text),
        derived("tasks_count", Kind::Integer, "tasks_count"),
        CREATED_AT,
        UPDATED_AT,
        CREATED_BY,
        UPDATED_BY,
        VERSION,
    ];

    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid> {
        let mut row = if let Some(base) = base {
            base.clone()
        } else {
            let user_id = given.id("user_id").or(made.owner).ok_or_else(|| missing("user"))?;
            let new = NewProject { user_id, name: given.needed("name")?.to_owned(), description: None };
            stamped!(new.into_row(made.now)?, given, made)
        };
        row.user_id = given.id("user_id").unwrap_or(row.user_id);
        if let Some(text) = given.text("name") {
            row.name = name("name", text)?;
        }
        row.description = given.text_or("description", row.description, |text| multi_line("description", text))?;
        Ok(row)
    }

    fn called(given: &Given, made: &Made<'_>) -> Option<Key> {
        key_in_line(given, made)
    }

    fn keys(&self) -> Vec<Key> {
        vec![key_of_owner(self.user_id, &self.name)]
    }

    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>> {
        let names: Vec<&str> = keys.iter().map(|key| key.value.as_str()).collect();
        let name = sql::<Text>(&reference::fold(conn, "projects.name"));
        projects::table.filter(name.eq_any(names)).load(conn)
    }

    of_ids!(projects);
}
