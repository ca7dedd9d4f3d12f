//! A file of records, written line by line.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use super::{Column, Form, Kind, json_form, text};
use crate::db::Seen;

/// What makes a text visible that would steer a terminal.
pub type Visible = fn(&str) -> String;

/// Records on their way out.
pub struct Writer<W: Write> {
    columns: Vec<Column>,
    form: Writing<W>,
}

enum Writing<W: Write> {
    Jsonl { out: W, keys: Vec<String>, line: Vec<u8> },
    Csv { out: Box<csv::Writer<W>>, safe: bool, visible: Option<Visible> },
}

impl<W: Write> Writer<W> {
    /// Begins a file with these columns; CSV with its header. With `safe` no cell of CSV is one that a spreadsheet
    /// runs, with `visible` none that a terminal obeys.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn begin(form: Form, columns: Vec<Column>, out: W, safe: bool, visible: Option<Visible>) -> io::Result<Self> {
        let form = match form {
            Form::Jsonl => Writing::Jsonl { out, keys: json_form::keys(&columns), line: Vec::new() },
            Form::Csv => {
                let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
                out.write_record(columns.iter().map(|column| column.name)).map_err(io_error)?;
                Writing::Csv { out: Box::new(out), safe, visible }
            }
        };
        Ok(Self { columns, form })
    }

    /// Writes one more record: its cells in the order of the columns, documents in their one form.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn push<'a>(&mut self, cells: impl Iterator<Item = Seen<'a>>) -> io::Result<()> {
        match &mut self.form {
            Writing::Jsonl { out, keys, line } => {
                line.clear();
                json_form::write(&self.columns, keys, cells, line);
                line.push(b'\n');
                out.write_all(line)
            }
            Writing::Csv { out, safe, visible } => {
                for (column, cell) in self.columns.iter().zip(cells) {
                    let written = match (cell, column.kind) {
                        (Seen::Null | Seen::Bytes(_), _) => out.write_field(""),
                        (Seen::Integer(number), Kind::Truth) => {
                            out.write_field(if number == 0 { "false" } else { "true" })
                        }
                        (Seen::Integer(number), _) => out.write_field(number.to_string()),
                        (Seen::Text(value), kind) => {
                            let value = if kind == Kind::Text { text::cell(value, *safe) } else { value.into() };
                            match visible {
                                Some(visible) => out.write_field(visible(&value)),
                                None => out.write_field(value.as_ref()),
                            }
                        }
                    };
                    written.map_err(io_error)?;
                }
                out.write_record(None::<&[u8]>).map_err(io_error)
            }
        }
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn end(self) -> io::Result<()> {
        match self.form {
            Writing::Jsonl { mut out, .. } => out.flush(),
            Writing::Csv { mut out, .. } => out.flush(),
        }
    }
}

/// The error below: a closed pipe must be known as one.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
