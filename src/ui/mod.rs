//! What is printed: stdout is data, stderr is talk, and both stay clean under a pipe.
//!
//! This room knows values and formats, not nouns and no database.

mod csv;
mod drawn;
mod error_report;
mod json;
mod plot;
mod progress;
mod prompt;
mod record;
mod table;
mod time;
mod view;

use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use serde_json::Value;

pub use error_report::{BadLine, ErrorReport, print_error};
pub use plot::{Chart, Drawing, Run};
pub use progress::Progress;
pub use prompt::{Confirmed, NotConfirmed};
pub use table::visible;
pub use view::{Fields, View, With, bare};
pub(crate) use view::{fields, view};

/// The forms in which data is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For people; may change.
    #[default]
    Table,
    /// A list is an array, a record an object.
    Json,
    /// One object a line.
    Jsonl,
    /// RFC 4180 with a header.
    Csv,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// When to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Plot {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How a command prints.
#[derive(Debug, Clone)]
pub struct Ui {
    /// The form of the data.
    pub format: Format,
    /// The fields to print, in order; none means the view's own.
    pub fields: Option<Vec<String>>,
    /// Only ids.
    pub quiet: bool,
    /// When to colour.
    pub color: Color,
    /// Whether drawings keep to ASCII.
    pub ascii: bool,
    /// No confirmation prompt.
    pub yes: bool,
}

/// A named field that no view has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown field {field:?}; known: {}", known.join(", "))]
pub struct UnknownField {
    field: String,
    known: Vec<&'static str>,
}

impl Ui {
    fn choice(&self, stream: &impl anstream::stream::RawStream) -> ColorChoice {
        match self.color {
            Color::Auto => AutoStream::choice(stream),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }

    /// Whether stderr takes colours.
    #[must_use]
    pub fn colors_stderr(&self) -> bool {
        self.choice(&io::stderr()) != ColorChoice::Never
    }

    fn out(&self) -> Out {
        let stdout = io::stdout();
        let color = self.choice(&stdout) != ColorChoice::Never;
        let width = stdout.is_terminal().then(|| terminal_size::terminal_size().map_or(80, |(width, _)| width.0));
        Out { writer: BufWriter::new(Box::new(stdout)), style: table::Style { color, ascii: self.ascii, width } }
    }

    /// Whether a table is drawn beside: drawings are for people.
    #[must_use]
    pub fn draws(&self, plot: Plot) -> bool {
        let is_table = self.format == Format::Table && !self.quiet;
        is_table
            && match plot {
                Plot::Auto => io::stdout().is_terminal(),
                Plot::Always => true,
                Plot::Never => false,
            }
    }

    /// Prints a table whose rows have a drawing each, under this title.
    ///
    /// # Errors
    /// An unknown `--fields`, or when stdout can't be written.
    pub fn drawn<V: View>(&self, views: &[V], title: &str, drawings: &[Drawing]) -> io::Result<()> {
        let fields = self.fields::<V>(V::TABLE).unwrap_or_else(|_| V::TABLE.to_vec());
        let rows: Vec<Vec<Value>> =
            views.iter().map(|view| fields.iter().map(|field| view.value(field)).collect()).collect();
        let mut out = self.out();
        drawn::list(&mut out.writer, &fields, &rows, title, drawings, out.style)?;
        out.writer.flush()
    }

    /// Prints charts, each behind an empty line.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn charts(&self, charts: &[Chart]) -> io::Result<()> {
        let mut out = self.out();
        drawn::charts(&mut out.writer, charts, out.style)?;
        out.writer.flush()
    }

    /// The fields to print of this view: those asked for, else `default`.
    ///
    /// # Errors
    /// One that the view does not have.
    pub fn fields<V: Fields>(&self, default: &[&'static str]) -> Result<Vec<&'static str>, UnknownField> {
        self.fields_of(&V::names(), default)
    }

    /// The same, of what has these fields.
    ///
    /// # Errors
    /// One that is not among them.
    pub fn fields_of(
        &self,
        known: &[&'static str],
        default: &[&'static str],
    ) -> Result<Vec<&'static str>, UnknownField> {
        let Some(asked) = &self.fields else { return Ok(default.to_vec()) };
        asked
            .iter()
            .map(|field| {
                known
                    .iter()
                    .copied()
                    .find(|name| name == field)
                    .ok_or_else(|| UnknownField { field: field.clone(), known: known.to_vec() })
            })
            .collect()
    }

    /// Whether the view has the fields that were asked for. Asked before anything is changed, so
    /// that a typing error can't follow a change that was made.
    ///
    /// # Errors
    /// The first field that it does not have.
    pub fn check_fields<V: Fields>(&self) -> Result<(), UnknownField> {
        self.fields::<V>(&[]).map(drop)
    }

    /// Prints one record; the fields were checked before.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn show<V: View>(&self, view: &V) -> io::Result<()> {
        let fields = self.fields::<V>(&V::names()).unwrap_or_else(|_| V::names());
        let mut out = self.out();
        if self.quiet {
            writeln!(out.writer, "{}", view.key())?;
        } else {
            let row: Vec<Value> = fields.iter().map(|field| view.value(field)).collect();
            match self.format {
                Format::Table => record::record(&mut out.writer, &fields, &row, out.style)?,
                Format::Json | Format::Jsonl => {
                    json::object(&mut out.writer, &fields, &row)?;
                    writeln!(out.writer)?;
                }
                Format::Csv => csv::rows(&mut out.writer, Some(&fields), [row], out.style.width.is_some())?,
            }
        }
        out.writer.flush()?;
        Ok(())
    }

    /// Begins a list, which is printed as it comes.
    ///
    /// # Errors
    /// An unknown `--fields`.
    pub fn list<V: View>(&self) -> Result<List, UnknownField> {
        self.list_through::<V>(self.out())
    }

    /// As [`Ui::list`], into a file.
    ///
    /// # Errors
    /// An unknown `--fields`.
    pub fn list_into<V: View>(&self, file: impl Write + Send + 'static) -> Result<List, UnknownField> {
        let style = table::Style { color: false, ascii: false, width: None };
        self.list_through::<V>(Out { writer: BufWriter::new(Box::new(file)), style })
    }

    fn list_through<V: View>(&self, out: Out) -> Result<List, UnknownField> {
        let default = match self.format {
            Format::Table => V::TABLE.to_vec(),
            _ => V::names(),
        };
        let fields = self.fields::<V>(&default)?;
        Ok(List { fields, format: self.format, quiet: self.quiet, count: 0, table: Vec::new(), out })
    }

    /// Prints a bare text, such as a number or a script.
    ///
    /// # Errors
    /// When stdout can't be written.
    #[expect(clippy::unused_self, reason = "what is printed is printed through a Ui, whatever it needs of it")]
    pub fn text(&self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            out.write_all(b"\n")?;
        }
        out.flush()
    }

    /// Begins lines that are printed as they are; only a terminal gets them with what would steer it made visible.
    pub fn lines(&self) -> Lines {
        Lines(self.out())
    }

    /// As [`Ui::lines`], into a file.
    #[expect(clippy::unused_self, reason = "what is printed is printed through a Ui, whatever it needs of it")]
    pub fn lines_into(&self, file: impl Write + Send + 'static) -> Lines {
        let style = table::Style { color: false, ascii: false, width: None };
        Lines(Out { writer: BufWriter::new(Box::new(file)), style })
    }

    /// Where data goes that is more than a list: stdout, or a file.
    #[expect(clippy::unused_self, reason = "what is printed is printed through a Ui, whatever it needs of it")]
    pub fn sink(&self, file: Option<impl Write + Send + 'static>) -> Sink {
        match file {
            Some(file) => Sink { writer: large(file), is_terminal: false },
            None => Sink { writer: large(io::stdout()), is_terminal: io::stdout().is_terminal() },
        }
    }

    /// Says something to the person: on stderr, and nothing more when it can't be said.
    #[expect(clippy::unused_self, reason = "what is printed is printed through a Ui, whatever it needs of it")]
    pub fn say(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", visible(line));
    }
}

/// Where data goes, with a large buffer before it.
pub struct Sink {
    /// Takes the bytes.
    pub writer: BufWriter<Box<dyn Write + Send>>,
    /// Whether a terminal gets them, which must not be steered by them.
    pub is_terminal: bool,
}

fn large(out: impl Write + Send + 'static) -> BufWriter<Box<dyn Write + Send>> {
    BufWriter::with_capacity(256 * 1024, Box::new(out))
}

struct Out {
    writer: BufWriter<Box<dyn Write + Send>>,
    style: table::Style,
}

/// Lines of text on their way out.
pub struct Lines(Out);

impl Lines {
    /// Prints one more line.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn push(&mut self, line: &[u8]) -> io::Result<()> {
        let Out { writer, style } = &mut self.0;
        match style.width {
            Some(_) => writer.write_all(visible(&String::from_utf8_lossy(line)).as_bytes())?,
            None => writer.write_all(line)?,
        }
        writer.write_all(b"\n")
    }

    /// Ends the lines.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn end(mut self) -> io::Result<()> {
        self.0.writer.flush()
    }
}

/// A list on its way out: constant memory in every format but the table, whose columns are as
/// wide as their widest cell.
pub struct List {
    fields: Vec<&'static str>,
    format: Format,
    quiet: bool,
    count: usize,
    table: Vec<Vec<Value>>,
    out: Out,
}

impl List {
    /// Prints one more row.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn push<V: View>(&mut self, view: &V) -> io::Result<()> {
        self.count += 1;
        let writer = &mut self.out.writer;
        if self.quiet {
            let key = view.key();
            return if key.is_empty() { Ok(()) } else { writeln!(writer, "{key}") };
        }
        let row: Vec<Value> = self.fields.iter().map(|field| view.value(field)).collect();
        match self.format {
            Format::Table => {
                self.table.push(row);
                Ok(())
            }
            Format::Json => {
                writer.write_all(if self.count == 1 { b"[\n  " } else { b",\n  " })?;
                json::object(writer, &self.fields, &row)
            }
            Format::Jsonl => {
                json::object(writer, &self.fields, &row)?;
                writeln!(writer)
            }
            Format::Csv => {
                let header = (self.count == 1).then_some(&self.fields);
                csv::rows(writer, header, [row], self.out.style.width.is_some())
            }
        }
    }

    /// Shows what was printed so far; a table comes as a whole, at the end.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.writer.flush()
    }

    /// Ends the list.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn end(mut self) -> io::Result<()> {
        let writer = &mut self.out.writer;
        if !self.quiet {
            match self.format {
                Format::Table => table::list(writer, &self.fields, &self.table, self.out.style)?,
                Format::Json if self.count == 0 => writeln!(writer, "[]")?,
                Format::Json => writeln!(writer, "\n]")?,
                Format::Csv if self.count == 0 => csv::rows(writer, Some(&self.fields), [], false)?,
                Format::Jsonl | Format::Csv => {}
            }
        }
        writer.flush()
    }
}
