//! Records that come from a file, many at a time: rows and entries go the way by which a whole database is copied,
//! `COPY` on PostgreSQL and one prepared statement on SQLite.

use serde_json::{Map, Value, json};

use super::diff::{changes, columns, told_of};
use super::load::{self, TABLES, Table};
use super::{Error, Recorder, Stored};
use crate::db::{self, Cell, DbConn, Row};
use crate::model::Record;

/// Writes new records and an entry for each. They keep the stamps that they bear; where an entry's own time and actor
/// would tell others, it tells them.
///
/// # Errors
/// What the database refuses.
pub fn create_all<R: Record>(conn: &mut DbConn, by: &Recorder<'_>, rows: &[R]) -> Result<(), Error> {
    let columns: Vec<Map<String, Value>> = rows.iter().map(columns).collect();
    let table = table(R::TABLE)?;
    write(conn, table, &mut columns.iter().map(|columns| row_of(table, columns)))?;
    let made = rows.iter().zip(columns).map(|(row, columns)| (row, made(by, row, columns)));
    let mut entries = made.map(|(row, made)| by.entry_row(row, "create", made));
    write(conn, self::table("audit_logs")?, &mut entries)
}

/// Writes what differs of records, each if it is still the one that was read, and an entry for each that changed.
/// Returns how many those are.
///
/// # Errors
/// [`Error::Stale`] when a record is no longer the one that was read; what the database refuses.
pub fn update_all<R: Record + Stored>(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    rows: impl Iterator<Item = (R, R)>,
) -> Result<u64, Error> {
    let mut entries = Vec::new();
    for (before, mut after) in rows {
        let changed = changes(&before, &after);
        if changed.is_empty() {
            continue;
        }
        after.stamp_updated(by.actor(), by.now());
        let stored = after.replace(conn, before.version(), &changed)?.ok_or(Error::Stale)?;
        entries.push(by.entry_row(&stored, "update", changed));
    }
    let count = entries.len() as u64;
    write(conn, table("audit_logs")?, &mut entries.into_iter())?;
    Ok(count)
}

fn table(name: &str) -> Result<&'static Table, Error> {
    TABLES
        .iter()
        .find(|table| table.name == name)
        .ok_or_else(|| db::Error::from(diesel::result::Error::NotFound).into())
}

fn write(conn: &mut DbConn, table: &Table, rows: &mut dyn Iterator<Item = Row>) -> Result<(), Error> {
    load::load(conn, table, &mut rows.map(Ok::<_, db::Error>))?;
    Ok(())
}

fn row_of(table: &Table, columns: &Map<String, Value>) -> Row {
    let cell = |column: &&str| match columns.get(*column) {
        Some(document) if table.documents.contains(column) => Cell::Text(document.to_string()),
        Some(Value::Bool(truth)) => Cell::Integer((*truth).into()),
        Some(Value::Number(number)) => number.as_i64().map_or(Cell::Null, Cell::Integer),
        Some(Value::String(text)) => Cell::Text(text.clone()),
        _ => Cell::Null,
    };
    Row(table.columns.iter().map(cell).collect())
}

/// What the entry tells: the audited fields, and the stamps that differ from the entry's own.
fn made<R: Record>(by: &Recorder<'_>, row: &R, columns: Map<String, Value>) -> Map<String, Value> {
    let mut stamps = Map::new();
    for (field, own) in [
        ("created_at", json!(by.now())),
        ("updated_at", json!(by.now())),
        ("created_by", json!(by.actor())),
        ("updated_by", json!(by.actor())),
        ("version", json!(1)),
    ] {
        if let Some(value) = columns.get(field).filter(|value| **value != own) {
            stamps.insert(field.to_owned(), value.clone());
        }
    }
    let mut told = told_of(row, columns);
    told.append(&mut stamps);
    told.into_iter().map(|(field, value)| (field, json!({ "new": value }))).collect()
}
