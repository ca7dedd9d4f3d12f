//! System configuration.

use diesel::dsl::{self, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer, Text};

use super::error::check_version;
use super::{Error, Page, Paged};
use crate::audit::{self, Recorder};
use crate::db::{DbConn, MultiBackend};
use crate::model::{ConfigEntry, Invalid, LAST_MAINTENANCE, NewConfigEntry, Record, multi_line, optional, own_note};
use crate::schema::system_config;
use crate::sql_types::Json;

/// What an entry is set to; `None` leaves a field as it is.
#[derive(Debug, Clone, Default)]
pub struct Setting {
    /// Any JSON.
    pub value: Option<Json>,
    /// Empty clears it.
    pub description: Option<String>,
    /// Hides the value from now on. There is no way back: what was hidden must not come to light.
    pub make_secret: bool,
}

/// The entry of this key, if there is one.
///
/// # Errors
/// What the database says.
pub fn find(conn: &mut DbConn, key: &str) -> Result<Option<ConfigEntry>, Error> {
    Ok(system_config::table.filter(system_config::key.eq(key)).first(conn).optional()?)
}

/// The entry of this key.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut DbConn, key: &str) -> Result<ConfigEntry, Error> {
    find(conn, key)?.ok_or_else(|| Error::NotFound { noun: ConfigEntry::NOUN, reference: key.to_owned() })
}

/// `prefix` is of the key; compared by characters, since the order of text hangs on the locale.
fn filtered<'a>(prefix: Option<&str>) -> dsl::IntoBoxed<'a, system_config::table, MultiBackend> {
    let mut query = system_config::table.into_boxed();
    if let Some(prefix) = prefix {
        let length = i32::try_from(prefix.chars().count()).unwrap_or(i32::MAX);
        query = query.filter(
            sql::<Bool>("substr(system_config.key, 1, ")
                .bind::<Integer, _>(length)
                .sql(") = ")
                .bind::<Text, _>(prefix.to_owned()),
        );
    }
    query
}

/// A page of entries in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, prefix: Option<&str>, page: Page) -> Result<Paged<ConfigEntry>, Error> {
    let mut query = filtered(prefix).order(system_config::id.asc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(system_config::id.gt(after));
    }
    Ok(page.cut(query.load(conn)?))
}

/// What follows `prefix` in the keys that begin with it.
///
/// # Errors
/// What the database says.
pub fn names(conn: &mut DbConn, prefix: &str) -> Result<Vec<String>, Error> {
    let keys: Vec<String> = filtered(Some(prefix)).select(system_config::key).load(conn)?;
    Ok(keys.iter().filter_map(|key| key.strip_prefix(prefix)).map(str::to_owned).collect())
}

/// How many entries there are.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, prefix: Option<&str>) -> Result<i64, Error> {
    Ok(filtered(prefix).count().get_result(conn)?)
}

/// Makes or changes an entry. `found` is the entry of this key as [`find`] gave it in the same
/// transaction.
///
/// # Errors
/// A value that breaks its rule, a new entry without a value, another version than expected,
/// [`Error::NotFound`] when a version is expected of an entry that isn't there.
pub fn set(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    key: &str,
    found: Option<&ConfigEntry>,
    setting: Setting,
    if_version: Option<i64>,
) -> Result<ConfigEntry, Error> {
    if key == LAST_MAINTENANCE {
        return Err(own_note().into());
    }
    let Setting { value, description, make_secret } = setting;
    let Some(entry) = found else {
        if if_version.is_some() {
            return Err(Error::NotFound { noun: ConfigEntry::NOUN, reference: key.to_owned() });
        }
        let value = value.ok_or_else(|| {
            Invalid::new("key", key, "there is no such entry yet, and a new one needs a value")
                .hint("give the value too")
        })?;
        let new = NewConfigEntry { key: key.to_owned(), value, description, is_secret: make_secret };
        let row = new.into_row(by.now())?;
        return audit::create(conn, by, row).map_err(|error| made_meanwhile(error.into()));
    };
    check_version("config", key, entry.version, if_version)?;
    let mut after = entry.clone();
    if let Some(value) = value {
        after.value = value;
    }
    if let Some(text) = description {
        after.description = optional(Some(&text), |text| multi_line("description", text))?;
    }
    after.is_secret |= make_secret;
    Ok(audit::update(conn, by, entry, after, "update")?)
}

/// Another transaction made the entry first: looked at again, it is there to be changed.
fn made_meanwhile(error: Error) -> Error {
    match error {
        Error::Database(crate::db::Error::Unique(name)) if name == "system_config_key_key" => Error::Stale,
        other => other,
    }
}

/// Deletes an entry.
///
/// # Errors
/// Another version than expected.
pub fn unset(conn: &mut DbConn, by: &Recorder<'_>, entry: &ConfigEntry, if_version: Option<i64>) -> Result<(), Error> {
    check_version("config", &entry.key, entry.version, if_version)?;
    Ok(audit::delete(conn, by, entry)?)
}
