//! System configuration that is kept in the database.

use diesel::prelude::*;

use super::{Invalid, Record, config_key, multi_line, optional, stamped};
use crate::schema::system_config;
use crate::sql_types::{Id, Instant, Json};

/// The key of the entry that names the file of the private key that signs seals.
pub const SIGNING_KEY: &str = "audit.signing_key";

/// The key of the entry that tells of the last run of `db maintain`, which nobody else writes.
pub const LAST_MAINTENANCE: &str = "maintenance.last";

/// An entry as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, serde::Serialize, serde::Deserialize)]
#[diesel(table_name = system_config, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct ConfigEntry {
    /// The id.
    pub id: Id,
    /// Dotted lower-case words.
    pub key: String,
    /// Any JSON.
    pub value: Json,
    /// For people to read.
    pub description: Option<String>,
    /// Whether the value is hidden on print and in the trail.
    pub is_secret: bool,
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

impl Record for ConfigEntry {
    const TABLE: &'static str = "system_config";
    const NOUN: &'static str = "config";
    const SECRET: &'static [&'static str] = &["value"];

    fn record_name(&self) -> String {
        self.key.clone()
    }

    fn hides_secrets(&self) -> bool {
        self.is_secret
    }

    stamped!();
}

/// Says that nobody sets the note of the last run by hand.
#[must_use]
pub fn own_note() -> Invalid {
    Invalid::new("key", LAST_MAINTENANCE, "it is the program's own note of its last `provost db maintain`")
        .hint("leave it out; `provost config unset` forgets the run")
}

/// What makes a new entry.
#[derive(Debug, Clone)]
pub struct NewConfigEntry {
    /// Dotted lower-case words.
    pub key: String,
    /// Any JSON.
    pub value: Json,
    /// Empty means none.
    pub description: Option<String>,
    /// Whether the value is hidden.
    pub is_secret: bool,
}

impl NewConfigEntry {
    /// The row, if every value keeps its rule.
    ///
    /// # Errors
    /// The first value that breaks one.
    pub fn into_row(self, at: Instant) -> Result<ConfigEntry, Invalid> {
        Ok(ConfigEntry {
            id: Id::mint(),
            key: config_key(&self.key)?,
            value: self.value,
            description: optional(self.description.as_deref(), |text| multi_line("description", text))?,
            is_secret: self.is_secret,
            created_at: at,
            updated_at: at,
            created_by: String::new(),
            updated_by: String::new(),
            version: 1,
        })
    }
}
