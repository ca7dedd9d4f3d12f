//! Every record into a file, or onto stdout.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use clap::Args;

use crate::commands::output_file::{OutputFile, unwritable};
use crate::context::Context;
use crate::crud::transfer::{self, Field, Narrow, Piece, Told, Transfer};
use crate::crud::{self};
use crate::db::DbConn;
use crate::error::CliError;
use crate::sheet::{Column, Form, Writer};
use crate::ui::{Progress, Sink, visible};

/// How many pieces wait to be written.
const PIECES: usize = 2;

/// Into which form, and where to.
#[derive(Debug, Args)]
pub struct ToFileArgs {
    /// The form of the text
    #[arg(long, value_enum)]
    pub format: Form,
    #[command(flatten)]
    pub safe: SafeArgs,
    /// The file to write, in place of the one that is there; - is stdout [default: -]
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<PathBuf>,
}

/// With which cells.
#[derive(Debug, Args)]
pub struct SafeArgs {
    /// In CSV, put ' before a text that a spreadsheet would run (= + - @); an import takes it away again
    #[arg(long)]
    pub spreadsheet_safe: bool,
}

/// Where records go.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// In which form.
    pub form: Form,
    /// No cell of CSV is to be one that a spreadsheet runs.
    pub safe: bool,
    /// The file; none is stdout.
    pub file: Option<&'a Path>,
}

impl ToFileArgs {
    /// Where records go.
    pub fn target(&self) -> Target<'_> {
        let file = self.output_file.as_deref().filter(|path| path.as_os_str() != "-");
        Target { form: self.format, safe: self.safe.spreadsheet_safe, file }
    }
}

/// Writes the records that `narrow` lets through, from one snapshot.
///
/// # Errors
/// What the database or the file says; a file is then as it was.
pub fn export<R: Transfer>(
    cx: &Context,
    target: Target<'_>,
    narrow: impl Fn(&mut DbConn) -> Result<Narrow, crud::Error>,
) -> Result<(), CliError> {
    if target.safe && target.form != Form::Csv {
        return Err(CliError::usage("--spreadsheet-safe is for cells: they are written with --format csv")
            .hint("leave it out, or give --format csv"));
    }
    let fields = fields::<R>(cx)?;
    let file = target.file.map(OutputFile::create).transpose()?;
    let sink = cx.ui().sink(file.as_ref().map(OutputFile::writer).transpose()?);
    let failed = |error: io::Error| match target.file {
        Some(path) => unwritable(path, &error),
        None => error.into(),
    };
    let shows = Progress::is_seen() && !sink.is_terminal;
    let sheet = Sheet::begin(cx, target, &fields, sink).map_err(failed)?;
    // One reads and the other writes, and no more waits between them than a few pieces.
    let (pieces, coming) = mpsc::sync_channel(PIECES);
    let (read, written) = thread::scope(|scope| {
        let writer = scope.spawn(move || sheet.write(coming));
        let read = cx.read(|conn| {
            let narrow = narrow(conn)?;
            let total = if shows { transfer::count::<R>(conn, &narrow)? } else { 0 };
            let progress = Progress::new("written", total);
            let mut done = 0;
            transfer::export::<R>(conn, &fields, &narrow, |piece| {
                done += piece.records().len() as u64;
                progress.at(done);
                pieces.send(piece).is_ok()
            })
        });
        // The end, for who waits for more.
        drop(pieces);
        (read, writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    read?;
    written.map_err(failed)?;
    match file {
        Some(_) if cx.settings().dry_run => cx.ui().say("dry run: no file was written"),
        Some(file) => file.keep()?,
        None => {}
    }
    Ok(())
}

/// The fields that were asked for, else all.
fn fields<R: Transfer>(cx: &Context) -> Result<Vec<&'static Field>, CliError> {
    let named = |name: &&str| R::FIELDS.iter().find(|field| field.column.name == *name);
    if cx.ui().quiet {
        return Ok(R::FIELDS.iter().take(1).collect());
    }
    let known: Vec<&'static str> = R::FIELDS.iter().map(|field| field.column.name).collect();
    let asked = cx.ui().fields_of(&known, &known).map_err(CliError::usage)?;
    Ok(asked.iter().filter_map(named).collect())
}

/// What is written: records, or with `--quiet` their ids alone.
enum Sheet {
    Records(Writer<Out>),
    Ids(Out),
}

type Out = Box<dyn Write + Send>;

impl Sheet {
    fn begin(cx: &Context, target: Target<'_>, fields: &[&Field], sink: Sink) -> io::Result<Self> {
        let out: Out = Box::new(sink.writer);
        if cx.ui().quiet {
            return Ok(Self::Ids(out));
        }
        let columns: Vec<Column> = fields.iter().map(|field| field.column).collect();
        let visible = sink.is_terminal.then_some(visible as fn(&str) -> String);
        Ok(Self::Records(Writer::begin(target.form, columns, out, target.safe, visible)?))
    }

    /// Writes what comes, to the end. With an error it takes no more, which whoever reads finds out.
    fn write(mut self, coming: Receiver<Piece>) -> io::Result<()> {
        for piece in coming {
            for record in piece.records() {
                self.push(record)?;
            }
        }
        match self {
            Self::Records(writer) => writer.end(),
            Self::Ids(mut out) => out.flush(),
        }
    }

    fn push(&mut self, record: Told<'_>) -> io::Result<()> {
        match self {
            Self::Records(writer) => writer.push(record.cells()),
            Self::Ids(out) => writeln!(out, "{}", record.id().unwrap_or_default()),
        }
    }
}
