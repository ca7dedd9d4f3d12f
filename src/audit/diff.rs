//! What changed between two states of a record, as the trail keeps it.

use serde_json::{Map, Value, json};

use crate::db::sha256_hex;
use crate::model::{COMMON_COLUMNS, Record};

/// Stands for a secret: that it changed is told, what it was is not.
pub const REDACTED: &str = "[redacted]";

/// Only the new values of a record that was made.
pub fn created<R: Record>(row: &R) -> Map<String, Value> {
    told(row).into_iter().map(|(field, value)| (field, json!({ "new": value }))).collect()
}

/// Only the old values of a record that goes.
pub fn deleted<R: Record>(row: &R) -> Map<String, Value> {
    told(row).into_iter().map(|(field, value)| (field, json!({ "old": value }))).collect()
}

/// The fields whose values differ, with both.
pub fn changes<R: Record>(before: &R, after: &R) -> Map<String, Value> {
    // Compared before redaction: a changed secret must show as changed.
    let (old, new) = (audited(before), audited(after));
    new.into_iter()
        .filter_map(|(field, new)| {
            let old = old.get(&field).cloned().unwrap_or(Value::Null);
            (old != new).then(|| {
                let pair = json!({ "old": shown(before, &field, old), "new": shown(after, &field, new) });
                (field, pair)
            })
        })
        .collect()
}

/// The audited fields of a record as an entry would tell them now.
pub fn told<R: Record>(row: &R) -> Map<String, Value> {
    told_of(row, columns(row))
}

/// The same, of a record whose columns are at hand.
pub(super) fn told_of<R: Record>(row: &R, columns: Map<String, Value>) -> Map<String, Value> {
    only_audited::<R>(columns)
        .into_iter()
        .map(|(field, value)| {
            let value = shown(row, &field, value);
            (field, value)
        })
        .collect()
}

/// The columns of a record by name, as JSON.
pub(super) fn columns<R: Record>(row: &R) -> Map<String, Value> {
    let Ok(Value::Object(columns)) = serde_json::to_value(row) else {
        unreachable!("a record is a struct of plain columns");
    };
    columns
}

/// The audited ones of them.
fn audited<R: Record>(row: &R) -> Map<String, Value> {
    only_audited::<R>(columns(row))
}

fn only_audited<R: Record>(mut columns: Map<String, Value>) -> Map<String, Value> {
    columns.retain(|column, _| !COMMON_COLUMNS.contains(&column.as_str()) && !R::UNAUDITED.contains(&column.as_str()));
    columns
}

/// How the trail shows a value: a secret not at all, a large text by size and digest.
fn shown<R: Record>(row: &R, field: &str, value: Value) -> Value {
    if R::SECRET.contains(&field) && row.hides_secrets() && !value.is_null() {
        return json!(REDACTED);
    }
    match value {
        Value::String(text) if R::DIGESTED.contains(&field) => {
            json!({ "bytes": text.len(), "sha256": sha256_hex(text.as_bytes()) })
        }
        other => other,
    }
}
