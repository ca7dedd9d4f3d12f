//! The system configuration in a file: all entries but the secret ones. A file may hold a secret that a person wrote
//! there, and never one that provost wrote.

use diesel::prelude::*;

use super::export::Narrow;
use super::given::missing;
use super::{
    CREATED_AT, CREATED_BY, Field, Given, Key, Made, Transfer, UPDATED_AT, UPDATED_BY, VERSION, nullable, of_ids,
    stamped, stored,
};
use crate::audit::REDACTED;
use crate::crud::Error;
use crate::crud::execution::Criteria;
use crate::db::DbConn;
use crate::model::{
    ConfigEntry, Invalid, LAST_MAINTENANCE, NewConfigEntry, RETENTION_KEY, Retention, config_key, multi_line, own_note,
};
use crate::schema::system_config;
use crate::sheet::Kind;

/// The entries that an export shows: what is no secret, and not when this very database was maintained.
#[must_use]
pub fn shown() -> Narrow {
    Narrow::to(format!("NOT is_secret AND key <> '{LAST_MAINTENANCE}'"))
}

/// The keys of the entries that it leaves out.
///
/// # Errors
/// What the database says.
pub fn secret_keys(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    let secret = system_config::table.filter(system_config::is_secret).order(system_config::id.asc());
    Ok(secret.select(system_config::key).load(conn)?)
}

impl Transfer for ConfigEntry {
    const FIELDS: &'static [Field] = &[
        stored("id", Kind::Id),
        stored("key", Kind::Text),
        stored("value", Kind::Document),
        nullable("description", Kind::Text),
        stored("is_secret", Kind::Truth),
        CREATED_AT,
        UPDATED_AT,
        CREATED_BY,
        UPDATED_BY,
        VERSION,
    ];

    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid> {
        let value = given.document("value");
        let mut row = if let Some(base) = base {
            base.clone()
        } else {
            let new = NewConfigEntry {
                key: given.needed("key")?.to_owned(),
                value: value.ok_or_else(|| missing("value"))?.clone(),
                description: None,
                is_secret: false,
            };
            stamped!(new.into_row(made.now)?, given, made)
        };
        if let Some(key) = given.text("key") {
            row.key = config_key(key)?;
        }
        // There is no way back: what was hidden must not come to light.
        row.is_secret |= given.truth("is_secret").unwrap_or(false);
        if let Some(value) = value {
            if row.is_secret && value.value() == REDACTED {
                return Err(Invalid {
                    field: "value",
                    value: format!("of the secret {:?}", row.key),
                    reason: format!("{REDACTED} stands for a value that is not in the file"),
                    hint: Some("leave the line out, and set it with `provost config set KEY - --secret`".to_owned()),
                });
            }
            row.value = value.clone();
        }
        if row.key == RETENTION_KEY {
            // A policy is looked at before it lets anything go. A file has no names of projects, but their ids.
            let policy = row.value.value();
            let read = Retention::parse(policy).and_then(|read| Criteria::of_policy(&read, policy, made.now));
            read.map_err(|invalid| Invalid { field: "value", ..invalid })?;
        }
        if row.key == LAST_MAINTENANCE && base.is_none_or(|base| base.key != row.key || base.value != row.value) {
            return Err(own_note());
        }
        row.description = given.text_or("description", row.description, |text| multi_line("description", text))?;
        Ok(row)
    }

    fn called(given: &Given, _made: &Made<'_>) -> Option<Key> {
        given.text("key").map(|key| Key { field: "key", within: None, value: key.to_owned() })
    }

    fn keys(&self) -> Vec<Key> {
        vec![Key { field: "key", within: None, value: self.key.clone() }]
    }

    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>> {
        let keys = keys.iter().map(|key| key.value.as_str());
        system_config::table.filter(system_config::key.eq_any(keys)).load(conn)
    }

    of_ids!(system_config);
}
