//! Records of any noun on their way to a file and from one: which fields they have there, what the fields mean, and how
//! a line finds its record. How a file is written and read is in [`crate::sheet`]; rows and entries are written in
//! [`crate::audit`].
//!
//! There is one machine for all nouns, [`export()`] and [`import()`]. A noun says its fields, how a row is made of a
//! line, and what else than its id says which record it is.

mod agent;
mod config;
mod execution;
mod export;
mod given;
mod import;
mod parents;
mod project;
mod task;
mod user;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use diesel::QueryResult;

use super::audit::Rows;
use crate::db::DbConn;
use crate::model::Invalid;
use crate::sheet::{Column, Kind};
use crate::sql_types::{Id, Instant};

pub use config::{secret_keys, shown as shown_config};
pub use execution::narrow as narrow_executions;
pub use export::{Narrow, Piece, Told, count, export};
pub use given::Given;
pub use import::{Error, OnConflict, Outcome, import};
pub use task::narrow as narrow_tasks;

/// A field of a noun's records in a file.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// How it stands in the file.
    pub column: Column,
    /// Where its value is.
    source: Source,
}

/// Where the value of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// In the column of the same name.
    Stored,
    /// In what the database derives by this expression. An import passes over it.
    Derived(&'static str),
    /// It is what the record is called whose id stands in this column. An import goes by it where there is no id.
    NameOf(&'static str, Parent),
}

/// What another record can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Parent {
    User,
    Project,
    Agent,
    Task,
}

const fn field(name: &'static str, kind: Kind, nullable: bool, source: Source) -> Field {
    Field { column: Column { name, kind, nullable }, source }
}

/// A column that always has a value.
const fn stored(name: &'static str, kind: Kind) -> Field {
    field(name, kind, false, Source::Stored)
}

/// A column that may have none.
const fn nullable(name: &'static str, kind: Kind) -> Field {
    field(name, kind, true, Source::Stored)
}

/// What the database derives.
const fn derived(name: &'static str, kind: Kind, expression: &'static str) -> Field {
    field(name, kind, true, Source::Derived(expression))
}

/// What the record of the id in `column` is called.
const fn name_of(name: &'static str, column: &'static str, parent: Parent) -> Field {
    field(name, Kind::Text, true, Source::NameOf(column, parent))
}

/// A noun whose records go to files and come from them.
pub trait Transfer: Rows {
    /// Its fields in their order; the first is the id.
    const FIELDS: &'static [Field];

    /// The row that a line tells: of `base` where that is given, with what the line says changed, else a new one with
    /// what it doesn't say as in the noun's `create`.
    ///
    /// # Errors
    /// The first value that breaks its rule, or is missing.
    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid>;

    /// What a line's record is called, by which it is found where the line has no id; none when it doesn't say.
    fn called(given: &Given, made: &Made<'_>) -> Option<Key>;

    /// What no other record may have.
    fn keys(&self) -> Vec<Key>;

    /// The rows that have one of these keys, and perhaps others.
    ///
    /// # Errors
    /// What the database says.
    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>>;

    /// The rows of these ids.
    ///
    /// # Errors
    /// What the database says.
    fn of_ids(conn: &mut DbConn, ids: &[Id]) -> QueryResult<Vec<Self>>;

    /// Why a record may not be changed so, beyond the rules of its values. `in_use` are those that [`Transfer::in_use`]
    /// named.
    ///
    /// # Errors
    /// The rule.
    fn check_change(_before: &Self, _after: &Self, _in_use: &HashSet<Id>) -> Result<(), Invalid> {
        Ok(())
    }

    /// Which of these are at work.
    ///
    /// # Errors
    /// What the database says.
    fn in_use(_conn: &mut DbConn, _ids: &[Id]) -> QueryResult<HashSet<Id>> {
        Ok(HashSet::new())
    }
}

/// What no two records of a noun may have alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The field that tells it.
    pub field: &'static str,
    /// The record within which it is unique; none when it is so everywhere.
    pub within: Option<Id>,
    /// The value, letter case folded.
    pub value: String,
}

/// Who takes records in, and when: what a line doesn't tell.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// When.
    pub now: Instant,
    /// Who.
    pub actor: &'a str,
    /// The same as a user, where there is one: owns what nobody else does.
    pub owner: Option<Id>,
    /// The schedules that were read before.
    schedules: &'a Schedules,
}

/// Schedules that were read, by expression and zone, and how each expression is kept. A file has few of them for its
/// lines, and to read one takes longer than all else of a line.
type Schedules = RefCell<HashMap<(String, String), String>>;

/// The fields that every record has.
const CREATED_AT: Field = stored("created_at", Kind::Instant);
const UPDATED_AT: Field = stored("updated_at", Kind::Instant);
const CREATED_BY: Field = stored("created_by", Kind::Text);
const UPDATED_BY: Field = stored("updated_by", Kind::Text);
const VERSION: Field = stored("version", Kind::Integer);

/// Gives a new row the id and the stamps that its line tells, else new ones; the id is of the time that a field says.
macro_rules! stamped {
    ($row:expr, $given:expr, $made:expr) => {
        stamped!($row, $given, $made, "created_at")
    };
    ($row:expr, $given:expr, $made:expr, $begun:literal) => {{
        let stamps = $given.stamps($made, $begun)?;
        let mut row = $row;
        row.id = stamps.id;
        row.created_at = stamps.created_at;
        row.updated_at = stamps.updated_at;
        row.created_by = stamps.created_by;
        row.updated_by = stamps.updated_by;
        row.version = stamps.version;
        row
    }};
}
use stamped;

/// The rows of these ids, as every noun finds them.
macro_rules! of_ids {
    ($table:ident) => {
        fn of_ids(conn: &mut $crate::db::DbConn, ids: &[$crate::sql_types::Id]) -> diesel::QueryResult<Vec<Self>> {
            $table::table.filter($table::id.eq_any(ids)).load(conn)
        }
    };
}
use of_ids;

/// What a record of an owner is known by: its name within what is the owner's.
fn key_of_owner(user_id: Id, name: &str) -> Key {
    Key { field: "name", within: Some(user_id), value: fold(name) }
}

/// The same, as a line tells it.
fn key_in_line(given: &Given, made: &Made<'_>) -> Option<Key> {
    Some(key_of_owner(given.id("user_id").or(made.owner)?, given.text("name")?))
}

/// A text without regard to ASCII letter case, as the unique indexes see it.
fn fold(text: &str) -> String {
    text.to_ascii_lowercase()
}
