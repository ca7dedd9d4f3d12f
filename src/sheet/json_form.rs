//! A record as one JSON object on a line.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Any;
use std::fmt;
use std::io::Write as _;

use super::text::{of_text, shown};
use super::{Column, Fault, Kind, Line, Value, unknown_field};
use crate::db::Seen;
use crate::sql_types::{JsonSeed, MAX_JSON_BYTES};

/// What stands before each value: the same in every line.
pub(super) fn keys(columns: &[Column]) -> Vec<String> {
    let begin = |index| if index == 0 { '{' } else { ',' };
    columns.iter().enumerate().map(|(index, column)| format!("{}\"{}\":", begin(index), column.name)).collect()
}

/// Writes the object behind what `out` holds. Documents are JSON in their one form.
pub(super) fn write<'a>(columns: &[Column], keys: &[String], cells: impl Iterator<Item = Seen<'a>>, out: &mut Vec<u8>) {
    for ((column, key), cell) in columns.iter().zip(keys).zip(cells) {
        out.extend_from_slice(key.as_bytes());
        match (cell, column.kind) {
            (Seen::Null | Seen::Bytes(_), _) => out.extend_from_slice(b"null"),
            (Seen::Integer(number), Kind::Truth) => {
                out.extend_from_slice(if number == 0 { b"false" } else { b"true" });
            }
            // Into memory, where nothing fails.
            (Seen::Integer(number), _) => drop(write!(out, "{number}")),
            // Nothing in a document but its strings can hold what is escaped beyond JSON's own rules.
            (Seen::Text(document), Kind::Document) => escape(document, false, out),
            // What these are spelt with needs no escape.
            (Seen::Text(text), Kind::Id | Kind::Instant | Kind::Label(_)) => {
                out.push(b'"');
                out.extend_from_slice(text.as_bytes());
                out.push(b'"');
            }
            (Seen::Text(text), _) => {
                out.push(b'"');
                escape(text, true, out);
                out.push(b'"');
            }
        }
    }
    out.push(b'}');
}

/// Which bytes may begin what is escaped.
const ESCAPED: [bool; 256] = {
    let mut escaped = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        escaped[byte] = true;
        byte += 1;
    }
    escaped[b'"' as usize] = true;
    escaped[b'\\' as usize] = true;
    escaped[0x7f] = true;
    escaped[0xc2] = true;
    escaped
};

/// Escapes DEL and the C1 controls, which some terminals obey, and with `whole` what JSON itself wants escaped.
fn escape(text: &str, whole: bool, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let (mut kept, mut next) = (0, 0);
    while let Some(found) = bytes[next..].iter().position(|byte| ESCAPED[usize::from(*byte)]) {
        let at = next + found;
        next = at + 1;
        let (control, length) = match bytes[at] {
            byte @ (b'"' | b'\\' | 0..=0x1f) if whole => (byte, 1),
            0x7f => (0x7f, 1),
            0xc2 if matches!(bytes.get(at + 1), Some(0x80..=0x9f)) => (bytes[at + 1], 2),
            _ => continue,
        };
        out.extend_from_slice(&bytes[kept..at]);
        kept = at + length;
        match control {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0c => out.extend_from_slice(b"\\f"),
            other => drop(write!(out, "\\u{other:04x}")),
        }
    }
    out.extend_from_slice(&bytes[kept..]);
}

/// Reads a line.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn read(columns: &[Column], number: u64, text: &str) -> Result<Line, Vec<Fault>> {
    let mut object = Object { columns, number, values: vec![None; columns.len()], faults: Vec::new() };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = deserializer.deserialize_map(&mut object).and_then(|()| deserializer.end());
    if let Err(error) = read {
        // What a line without an object holds is not repeated, and of the one line that it knows only the column says more.
        let (said, place) = match (error.to_string(), error.column()) {
            (said, _) if said.starts_with("invalid type") => ("it is something else".to_owned(), String::new()),
            (said, column) => {
                let place = format!(" at line {} column {column}", error.line());
                (said.replace(&place, "").chars().take(200).collect(), format!(" at column {column}"))
            }
        };
        return Err(vec![Fault::of_line(number, format!("not a JSON object that can be taken: {said}{place}"))]);
    }
    if object.faults.is_empty() {
        Ok(Line { number, values: object.values, bytes: text.len() })
    } else {
        Err(object.faults)
    }
}

struct Object<'a> {
    columns: &'a [Column],
    number: u64,
    values: Vec<Option<Value>>,
    faults: Vec<Fault>,
}

impl<'de> Visitor<'de> for &mut Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<String>()? {
            let Some(index) = self.columns.iter().position(|column| column.name == key) else {
                entries.next_value::<IgnoredAny>()?;
                self.faults.push(Fault::of_field(self.number, &key, unknown_field(self.columns, &key)));
                continue;
            };
            let value = entries.next_value_seed(JsonSeed)?.into_value();
            let column = &self.columns[index];
            if self.values[index].is_some() {
                let twice = format!("the field {} stands there twice", column.name);
                self.faults.push(Fault::of_field(self.number, column.name, twice));
                continue;
            }
            match of_kind(column, value) {
                Ok(value) => self.values[index] = value,
                Err(reason) => {
                    let message = format!("invalid {}: {reason}", column.name);
                    self.faults.push(Fault::of_field(self.number, column.name, message));
                }
            }
        }
        Ok(())
    }
}

/// A value of the column's kind; none where null is said and the column has no null.
fn of_kind(column: &Column, value: Any) -> Result<Option<Value>, String> {
    Ok(Some(match (column.kind, value) {
        (Kind::Document, document) => {
            let document = crate::sql_types::Json::of_program(document);
            let length = document.to_string().len();
            if length > MAX_JSON_BYTES {
                return Err(format!("{length} bytes of JSON; at most {MAX_JSON_BYTES} are taken"));
            }
            Value::Document(document)
        }
        (_, Any::Null) => return Ok(column.nullable.then_some(Value::Null)),
        (Kind::Integer, Any::Number(number)) if number.is_i64() => Value::Integer(number.as_i64().unwrap_or_default()),
        (Kind::Truth, Any::Bool(truth)) => Value::Truth(truth),
        (kind @ (Kind::Id | Kind::Text | Kind::Instant | Kind::Label(_)), Any::String(text)) => of_text(kind, text)?,
        (kind, other) => {
            let wanted = match kind {
                Kind::Integer => "a whole number",
                Kind::Truth => "true or false",
                _ => "a text",
            };
            return Err(format!("{} is not {wanted}", shown(&other.to_string())));
        }
    }))
}

// A seed of its own, so that the object's visitor may be handed over as one.
impl<'de> DeserializeSeed<'de> for &mut Object<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}
