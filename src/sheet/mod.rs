//! Records as lines of JSON and as CSV, written and read one at a time: what `export` writes and `import` takes.
//!
//! Known here are columns and the kinds of their values. What a column means, and whether a value keeps its rule, is
//! known in [`crate::crud::transfer`]. No database is asked, and however long a file is, one line of it is held.

mod csv_form;
mod json_form;
mod reader;
mod text;
mod writer;

#[cfg(test)]
mod tests;

use crate::sql_types::{Id, Instant, Json};

pub use reader::{MAX_LINE_BYTES, Reader, Said};
pub use writer::Writer;

/// The forms of a file of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// One JSON object a line
    Jsonl,
    /// RFC 4180 with a header; an empty cell is no value, and an empty text is ""
    Csv,
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A record's id.
    Id,
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// True or false.
    Truth,
    /// A point in time.
    Instant,
    /// JSON.
    Document,
    /// One of these words.
    Label(&'static [&'static str]),
}

/// A column of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name: the key in JSON, the header in CSV.
    pub name: &'static str,
    /// What its values are.
    pub kind: Kind,
    /// Whether it may have none.
    pub nullable: bool,
}

/// A value that was read, of the kind of its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// It is said that there is none.
    Null,
    /// An id.
    Id(Id),
    /// A text, or a label that there is.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// True or false.
    Truth(bool),
    /// A point in time.
    Instant(Instant),
    /// JSON in its one form.
    Document(Json),
}

/// What a line of a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins, from 1.
    pub number: u64,
    /// Its values in the order of the columns; none where it says nothing.
    pub values: Vec<Option<Value>>,
    /// How long it is, in bytes.
    pub bytes: usize,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: u64,
    /// The field, where it is one.
    pub field: Option<String>,
    /// What is wrong, with the field's name.
    pub message: String,
}

impl Fault {
    /// A line that can't be read as a whole.
    pub fn of_line(line: u64, message: impl Into<String>) -> Self {
        Self { line, field: None, message: message.into() }
    }

    /// A field of it.
    pub fn of_field(line: u64, field: &str, message: impl Into<String>) -> Self {
        Self { line, field: Some(field.to_owned()), message: message.into() }
    }
}

/// Says that a field is not among these.
fn unknown_field(columns: &[Column], field: &str) -> String {
    let known: Vec<&str> = columns.iter().map(|column| column.name).collect();
    let shown: String = field.chars().take(60).collect();
    format!("unknown field {shown:?}; known: {}", known.join(", "))
}
