//! Projects: tasks that belong together.

use diesel::prelude::*;

use super::{Invalid, Record, multi_line, name, optional, stamped};
use crate::schema::projects;
use crate::sql_types::{Id, Instant};

/// A project as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, serde::Serialize, serde::Deserialize)]
#[diesel(table_name = projects, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Project {
    /// The id.
    pub id: Id,
    /// Who owns it.
    pub user_id: Id,
    /// Unique for its owner with letter case folded.
    pub name: String,
    /// For people to read.
    pub description: Option<String>,
    /// How many tasks it has; the database counts.
    #[diesel(skip_insertion, skip_update)]
    #[serde(default)]
    pub tasks_count: i64,
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

impl Record for Project {
    const TABLE: &'static str = "projects";
    const NOUN: &'static str = "project";
    const UNAUDITED: &'static [&'static str] = &["tasks_count"];

    fn record_name(&self) -> String {
        self.name.clone()
    }

    stamped!();
}

/// What makes a new project.
#[derive(Debug, Clone)]
pub struct NewProject {
    /// Who owns it.
    pub user_id: Id,
    /// Its name.
    pub name: String,
    /// Empty means none.
    pub description: Option<String>,
}

impl NewProject {
    /// The row, if every value keeps its rule.
    ///
    /// # Errors
    /// The first value that breaks one.
    pub fn into_row(self, at: Instant) -> Result<Project, Invalid> {
        Ok(Project {
            id: Id::mint(),
            user_id: self.user_id,
            name: name("name", &self.name)?,
            description: optional(self.description.as_deref(), |text| multi_line("description", text))?,
            tasks_count: 0,
            created_at: at,
            updated_at: at,
            created_by: String::new(),
            updated_by: String::new(),
            version: 1,
        })
    }
}

/// What may change; `None` leaves a field as it is, an empty text clears it.
#[derive(Debug, Clone, Default)]
pub struct ProjectChanges {
    /// A new owner.
    pub user_id: Option<Id>,
    /// A new name.
    pub name: Option<String>,
    /// A new description.
    pub description: Option<String>,
}

impl ProjectChanges {
    /// The row after the change.
    ///
    /// # Errors
    /// The first value that breaks its rule.
    pub fn apply(&self, project: &Project) -> Result<Project, Invalid> {
        let mut changed = project.clone();
        if let Some(user_id) = self.user_id {
            changed.user_id = user_id;
        }
        if let Some(text) = &self.name {
            changed.name = name("name", text)?;
        }
        if let Some(text) = &self.description {
            changed.description = optional(Some(text), |text| multi_line("description", text))?;
        }
        Ok(changed)
    }
}

/// What a list of projects can be narrowed by.
#[derive(Debug, Clone, Default)]
pub struct ProjectFilter {
    /// Only this owner's.
    pub user_id: Option<Id>,
    /// Made at or after.
    pub since: Option<Instant>,
    /// Made before.
    pub until: Option<Instant>,
}
