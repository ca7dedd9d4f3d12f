//! A record as a row of CSV (RFC 4180) behind a header.

use csv::StringRecord;

use super::text::{of_cell, of_text, shown};
use super::{Column, Fault, Kind, Line, Value, unknown_field};
use crate::sql_types::{Json, MAX_INTEGER};

/// Which column each cell of a row is of, by the header.
///
/// # Errors
/// A name that is unknown or there twice.
pub(super) fn header(columns: &[Column], row: &StringRecord) -> Result<Vec<usize>, Vec<Fault>> {
    let mut places = Vec::new();
    let mut faults = Vec::new();
    for name in row {
        match columns.iter().position(|column| column.name == name) {
            None => faults.push(Fault::of_field(1, name, unknown_field(columns, name))),
            Some(place) if places.contains(&place) => {
                faults.push(Fault::of_field(1, name, format!("the field {name} stands there twice")));
            }
            Some(place) => places.push(place),
        }
    }
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

/// Reads a row.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn read(columns: &[Column], places: &[usize], number: u64, row: &StringRecord) -> Result<Line, Vec<Fault>> {
    if row.len() != places.len() {
        let message = format!("{} cell(s), where the header has {}", row.len(), places.len());
        return Err(vec![Fault::of_line(number, message)]);
    }
    let mut values = vec![None; columns.len()];
    let mut faults = Vec::new();
    for (place, cell) in places.iter().zip(row) {
        let column = &columns[*place];
        match of_kind(column, cell) {
            Ok(value) => values[*place] = value,
            Err(reason) => {
                let message = format!("invalid {}: {reason}", column.name);
                faults.push(Fault::of_field(number, column.name, message));
            }
        }
    }
    if faults.is_empty() { Ok(Line { number, values, bytes: row.as_slice().len() }) } else { Err(faults) }
}

/// A value of the column's kind. An empty cell is no value: null where the column has it.
fn of_kind(column: &Column, cell: &str) -> Result<Option<Value>, String> {
    if cell.is_empty() {
        return Ok(column.nullable.then_some(Value::Null));
    }
    Ok(Some(match column.kind {
        Kind::Text => of_text(Kind::Text, of_cell(cell))?,
        Kind::Integer => {
            let number: i64 = cell.parse().map_err(|_| format!("{} is not a whole number", shown(cell)))?;
            // As in JSON.
            if number.unsigned_abs() > MAX_INTEGER.unsigned_abs() {
                return Err(format!("{number} is beyond what JSON can hold (2^53 - 1)"));
            }
            Value::Integer(number)
        }
        Kind::Truth => match cell {
            "true" => Value::Truth(true),
            "false" => Value::Truth(false),
            other => return Err(format!("{} is not true or false", shown(other))),
        },
        Kind::Document => Value::Document(Json::parse(cell).map_err(|error| error.to_string())?),
        kind => of_text(kind, cell.to_owned())?,
    }))
}
