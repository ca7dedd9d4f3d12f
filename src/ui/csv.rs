//! CSV by RFC 4180; nested values as JSON, null as an empty cell.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use serde_json::Value;

/// The rows, behind a header where one is given; on a terminal, what would steer it is made
/// `visible`. A file or a pipe gets every character as it is.
pub fn rows(
    writer: &mut impl Write,
    header: Option<&Vec<&'static str>>,
    rows: impl IntoIterator<Item = Vec<Value>>,
    visible: bool,
) -> io::Result<()> {
    let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(writer);
    if let Some(fields) = header {
        out.write_record(fields).map_err(io_error)?;
    }
    for row in rows {
        out.write_record(row.iter().map(|value| cell(value, visible))).map_err(io_error)?;
    }
    out.flush()
}

/// The error below: a closed pipe must be known as one.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn cell(value: &Value, visible: bool) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if visible => super::table::visible(text),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
