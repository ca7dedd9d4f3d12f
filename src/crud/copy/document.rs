//! JSON on its way to the other engine.

use serde_json::{Number, Value};

use super::Error;
use crate::audit::load::Table;
use crate::db::{Cell, DatabaseUrl, DbConn, Row};
use crate::sql_types::Json;

/// How a row's documents are to be spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As they are: both engines are the same.
    Kept,
    /// As provost writes them to SQLite.
    Provosts,
    /// As they are: `jsonb` keeps what is said and not how. But it must be able to.
    Checked,
}

impl Spelling {
    pub(super) fn between(source: &DbConn, target: &DatabaseUrl) -> Self {
        match (source, target) {
            (DbConn::Postgres(_), DatabaseUrl::Sqlite(_)) => Self::Provosts,
            (DbConn::Sqlite(_), DatabaseUrl::Postgres(_)) => Self::Checked,
            _ => Self::Kept,
        }
    }

    /// The row as the target takes it.
    pub(super) fn apply(self, table: &'static Table, mut row: Row) -> Result<Row, Error> {
        if self == Self::Kept || table.documents.is_empty() {
            return Ok(row);
        }
        for (index, &column) in table.columns.iter().enumerate() {
            if !table.documents.contains(&column) {
                continue;
            }
            let Some(Cell::Text(text)) = row.0.get(index) else { continue };
            let unheld = |reason: String| Error::Unheld { table: table.name, key: key(table, &row), column, reason };
            let document = Json::of_database(text).map_err(|error| unheld(error.to_string()))?;
            if self == Self::Checked {
                if text.contains("\\u0000") && holds_nul(document.value()) {
                    return Err(unheld("\\u0000 can't be stored".to_owned()));
                }
                if let Some(number) = beyond(document.value()) {
                    return Err(unheld(format!("{number} is beyond ±(2^53-1), and would be spelt in another way")));
                }
                continue;
            }
            let spelt = document.to_string();
            // A fraction of seventeen digits may be read as its neighbour when it is spelt anew.
            if Json::of_database(&spelt).as_ref() == Ok(&document) {
                row.0[index] = Cell::Text(spelt);
            }
        }
        Ok(row)
    }
}

/// The row's key as a person reads it.
fn key(table: &Table, row: &Row) -> String {
    let of_key = table.columns.iter().zip(&row.0).filter(|(column, _)| table.key.contains(column));
    let shown = of_key.map(|(_, cell)| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Integer(number) => number.to_string(),
        Cell::Null | Cell::Bytes(_) => String::new(),
    });
    shown.collect::<Vec<_>>().join("/")
}

fn holds_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(holds_nul),
        Value::Object(entries) => entries.iter().any(|(key, value)| key.contains('\0') || holds_nul(value)),
        _ => false,
    }
}

/// A number with a fraction or an exponent that is too large for the one form: `jsonb` writes its digits out, and what
/// is read of those may be its neighbour.
fn beyond(value: &Value) -> Option<&Number> {
    match value {
        Value::Number(number) if number.is_f64() => number.as_f64().filter(|it| it.fract() == 0.0).map(|_| number),
        Value::Array(items) => items.iter().find_map(beyond),
        Value::Object(entries) => entries.values().find_map(beyond),
        _ => None,
    }
}
