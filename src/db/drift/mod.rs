//! What the schema consists of, object by object, and what of it is not as the migrations made it.
//!
//! On SQLite the expected schema is made from the migrations, in memory. On PostgreSQL that would need the right
//! to create; so there it is a list that a test holds equal to what the migrations make. Grants, owners, comments
//! and storage settings are the administrator's, and no part of it.

mod ddl;
mod flat;
mod postgres;
mod sqlite;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::connection::DbConn;
use super::error::{Error, SchemaState};
use super::migrations::{refusal, schema_state};

pub use postgres::expected as expected_on_server;
pub use sqlite::expected as expected_in_file;

/// What kind of thing a schema holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ObjectKind {
    /// A table.
    Table,
    /// A column of a table: type, default, nullability.
    Column,
    /// A constraint of a table.
    Constraint,
    /// An index that no constraint made.
    Index,
    /// A trigger, and whether it is on.
    Trigger,
    /// A function (PostgreSQL).
    Function,
    /// A view.
    View,
    /// An enum type and its labels (PostgreSQL).
    Type,
    /// A sequence (PostgreSQL).
    Sequence,
}

impl ObjectKind {
    /// What a person calls it.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Column => "column",
            Self::Constraint => "constraint",
            Self::Index => "index",
            Self::Trigger => "trigger",
            Self::Function => "function",
            Self::View => "view",
            Self::Type => "type",
            Self::Sequence => "sequence",
        }
    }
}

/// A part of a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Object {
    /// What kind.
    pub kind: ObjectKind,
    /// The table that it hangs on.
    pub table: Option<String>,
    /// Its name there.
    pub name: String,
    /// What it is, in the engine's words.
    pub definition: String,
}

impl Object {
    /// What people find it by: a name that is only its table's has that in front.
    #[must_use]
    pub fn full_name(&self) -> String {
        match (&self.table, self.kind) {
            (Some(table), ObjectKind::Column | ObjectKind::Constraint | ObjectKind::Trigger) => {
                format!("{table}.{}", self.name)
            }
            _ => self.name.clone(),
        }
    }
}

/// How an object is not as expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DriftKind {
    /// It is not there.
    Missing,
    /// It is there, and the migrations make none.
    Unexpected,
    /// It is another one.
    Different,
}

/// An object that is not as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// How.
    pub drift: DriftKind,
    /// What kind of object.
    pub kind: ObjectKind,
    /// Its name, behind its table's where it has no other.
    pub name: String,
    /// What the migrations make.
    pub expected: Option<String>,
    /// What is there.
    pub found: Option<String>,
}

/// What the live schema consists of, in order. Reads only.
///
/// # Errors
/// When the database can't be asked.
pub fn objects(conn: &mut DbConn) -> Result<Vec<Object>, Error> {
    let mut objects = match conn {
        DbConn::Postgres(inner) => postgres::objects(inner)?,
        DbConn::Sqlite(inner) => sqlite::objects(inner)?,
    };
    objects.sort();
    Ok(objects)
}

/// What of the live schema is not as the migrations made it, in order. Reads only.
///
/// Other programs' tables, views and types in the same schema are theirs. What is unexpected is what hangs on a
/// table of ours, or a function that bears our name.
///
/// # Errors
/// [`Error::Schema`] when the database is not at this program's version, or when it can't be asked.
pub fn drift(conn: &mut DbConn) -> Result<Vec<Drift>, Error> {
    match schema_state(conn)? {
        SchemaState::Current => {}
        other => return Err(refusal(conn, other)),
    }
    let expected = match conn {
        DbConn::Postgres(_) => postgres::expected()?,
        DbConn::Sqlite(_) => sqlite::expected()?,
    };
    Ok(compare(expected, objects(conn)?))
}

type Key = (ObjectKind, Option<String>, String);

fn compare(expected: Vec<Object>, found: Vec<Object>) -> Vec<Drift> {
    let ours: BTreeSet<String> = names_of_tables(&expected);
    let there: BTreeSet<String> = names_of_tables(&found);
    let key = |object: &Object| -> Key { (object.kind, object.table.clone(), object.name.clone()) };
    let mut pairs: BTreeMap<Key, (Option<Object>, Option<Object>)> = BTreeMap::new();
    for object in expected {
        // What hangs on a table that is gone is gone with it.
        if object.table.as_ref().is_none_or(|table| there.contains(table)) {
            let key = key(&object);
            pairs.entry(key).or_default().0 = Some(object);
        }
    }
    for object in found {
        let key = key(&object);
        pairs.entry(key).or_default().1 = Some(object);
    }
    let is_ours = |object: &Object| match &object.table {
        Some(table) => ours.contains(table),
        None => object.kind == ObjectKind::Function,
    };
    pairs
        .into_values()
        .filter_map(|pair| {
            let drift = match &pair {
                (Some(expected), Some(found)) if !is_same(expected, found) => DriftKind::Different,
                (Some(_), None) => DriftKind::Missing,
                (None, Some(found)) if is_ours(found) => DriftKind::Unexpected,
                _ => return None,
            };
            let (expected, found) = pair;
            let object = expected.as_ref().or(found.as_ref())?;
            Some(Drift {
                drift,
                kind: object.kind,
                name: object.full_name(),
                expected: expected.map(|object| object.definition),
                found: found.map(|object| object.definition),
            })
        })
        .collect()
}

/// Whether an object is as it should be, whichever way the server was told.
fn is_same(expected: &Object, found: &Object) -> bool {
    expected.definition == found.definition
        || flat::flattened(&expected.definition) == flat::flattened(&found.definition)
}

fn names_of_tables(objects: &[Object]) -> BTreeSet<String> {
    objects.iter().filter(|object| object.kind == ObjectKind::Table).map(|object| object.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(kind: ObjectKind, table: Option<&str>, name: &str, definition: &str) -> Object {
        Object { kind, table: table.map(str::to_owned), name: name.to_owned(), definition: definition.to_owned() }
    }

    #[test]
    fn what_is_missing_unexpected_or_different_is_named_and_what_is_another_s_is_not() {
        use ObjectKind::{Column, Function, Table, View};
        let expected = vec![
            object(Table, None, "users", "permanent"),
            object(Column, Some("users"), "id", "uuid"),
            object(Column, Some("users"), "email", "text"),
            object(Table, None, "agents", "permanent"),
            object(Column, Some("agents"), "id", "uuid"),
        ];
        let found = vec![
            object(Table, None, "users", "permanent"),
            object(Column, Some("users"), "id", "text"),
            object(Column, Some("users"), "phone", "text"),
            object(Table, None, "theirs", "permanent"),
            object(Column, Some("theirs"), "id", "uuid"),
            object(View, None, "their_view", "SELECT 1"),
            object(Function, None, "provost_more()", "SELECT 1"),
        ];
        let told: Vec<(DriftKind, String)> =
            compare(expected, found).into_iter().map(|drift| (drift.drift, drift.name)).collect();
        let names = |drift, name: &str| (drift, name.to_owned());
        assert_eq!(
            told,
            [
                names(DriftKind::Missing, "agents"),
                names(DriftKind::Missing, "users.email"),
                names(DriftKind::Different, "users.id"),
                names(DriftKind::Unexpected, "users.phone"),
                names(DriftKind::Unexpected, "provost_more()"),
            ]
        );
    }
}
