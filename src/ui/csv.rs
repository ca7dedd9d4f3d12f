//! CSV by RFC 4180; nested values as JSON, null as an empty cell.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use serde_json::Value;

/// The rows, behind a header where one is given.
pub fn rows(
    writer: &mut impl Write,
    header: Option<&Vec<&'static str>>,
    rows: impl IntoIterator<Item = Vec<Value>>,
) -> io::Result<()> {
    let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(writer);
    if let Some(fields) = header {
        out.write_record(fields)?;
    }
    for row in rows {
        out.write_record(row.iter().map(cell))?;
    }
    out.flush()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
