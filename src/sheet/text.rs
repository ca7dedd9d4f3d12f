//! How a text stands in a cell of CSV, so that no value, the empty text and every other text come back as they were,
//! and how a value is shown when it is refused.

use std::borrow::Cow;

use serde_json::Value as Any;

use super::{Kind, Value};

/// What a spreadsheet takes for the beginning of something to run, also in its full width
/// (OWASP, "CSV Injection").
const RISKY: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The text as it stands in a cell. No value is an empty cell; so the empty text, and one that would be read as this
/// form, stand there as JSON. A text that looks like a neutralised one gets an apostrophe more; with `safe`, so does
/// every text that a spreadsheet would run.
pub(super) fn cell(text: &str, safe: bool) -> Cow<'_, str> {
    if is_neutralised(text) || (safe && text.starts_with(RISKY)) {
        return format!("'{text}").into();
    }
    if text.is_empty() || quoted(text).is_some() {
        return Any::from(text).to_string().into();
    }
    text.into()
}

/// The text of a cell that is not empty.
pub(super) fn of_cell(cell: &str) -> String {
    if is_neutralised(cell) {
        return cell[1..].to_owned();
    }
    quoted(cell).unwrap_or_else(|| cell.to_owned())
}

/// Apostrophes, and behind them what a spreadsheet would run.
fn is_neutralised(text: &str) -> bool {
    text.starts_with('\'') && text.trim_start_matches('\'').starts_with(RISKY)
}

/// The text that a JSON string says.
fn quoted(cell: &str) -> Option<String> {
    let looks_so = cell.len() >= 2 && cell.starts_with('"') && cell.ends_with('"');
    if looks_so { serde_json::from_str(cell).ok() } else { None }
}

/// A value as an error repeats it: quoted, escaped and shortened.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(60).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("{shown:?}")
}

/// A text as a value of this kind.
///
/// # Errors
/// What is wrong with it.
pub(super) fn of_text(kind: Kind, text: String) -> Result<Value, String> {
    Ok(match kind {
        Kind::Id => Value::Id(text.parse().map_err(|_| format!("{} is not a full id", shown(&text)))?),
        Kind::Instant => {
            let instant = crate::sql_types::Instant::parse(&text);
            Value::Instant(
                instant
                    .map_err(|_| format!("{} is not an RFC 3339 time between the years 1970 and 9999", shown(&text)))?,
            )
        }
        Kind::Label(labels) if !labels.contains(&text.as_str()) => {
            return Err(format!("{} is none of: {}", shown(&text), labels.join(", ")));
        }
        _ if text.contains('\0') => return Err("it holds a NUL character".to_owned()),
        _ => Value::Text(text),
    })
}
