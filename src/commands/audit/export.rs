//! `provost audit export`.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::AuditView;
use crate::commands::args::RangeArgs;
use crate::commands::output_file::{OutputFile, unwritable};
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::AuditEntry;
use crate::proof;
use crate::ui::{Format, Lines, List, Ui};

/// Write the trail for other programs, the oldest entry first
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost audit export --format jsonl --output-file trail.jsonl
  provost audit export --format csv --since 2026-11-01 --until 2026-12-01",
    after_long_help = "A line of JSON is the entry in its canonical form (RFC 8785), byte for byte what a seal \
hashes. Entries that were pruned are in their archives."
)]
pub struct ExportArgs {
    /// The form of the text
    #[arg(long, value_enum)]
    format: ExportFormat,
    #[command(flatten)]
    range: RangeArgs,
    /// The file to write, in place of the one that is there; - is stdout [default: -]
    #[arg(long, value_name = "FILE")]
    output_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    /// An entry a line, in its canonical form
    Jsonl,
    /// As `audit list -o csv`
    Csv,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    let ui = Ui { format: Format::Csv, ..cx.ui().clone() };
    ui.check_fields::<AuditView>().map_err(CliError::usage)?;
    if args.format == ExportFormat::Jsonl && (ui.quiet || ui.fields.is_some()) {
        return Err(CliError::usage(
            "a line of the canonical form has all fields: --fields and --quiet choose none there",
        )
        .hint("leave them out, or give --format csv"));
    }
    let file = args.file().map(OutputFile::create).transpose()?;
    let mut sheet = Sheet::begin(&ui, args.format, file.as_ref())?;
    let failed = |error: io::Error| match args.file() {
        Some(path) => unwritable(path, &error),
        None => error.into(),
    };
    each(cx, args, |entry| sheet.push(entry).map_err(failed))?;
    sheet.end().map_err(failed)?;
    match file {
        Some(_) if cx.settings().dry_run => cx.ui().say("dry run: no file was written"),
        Some(file) => file.keep()?,
        None => {}
    }
    Ok(())
}

/// Hands over the entries of the range, from one snapshot.
fn each(
    cx: &Context,
    args: &ExportArgs,
    mut take: impl FnMut(AuditEntry) -> Result<(), CliError>,
) -> Result<(), CliError> {
    let (since, until) = (args.range.since, args.range.until);
    let is_meant = |entry: &AuditEntry| {
        since.is_none_or(|since| entry.created_at >= since) && until.is_none_or(|until| entry.created_at < until)
    };
    let mut failed = None;
    cx.read(|conn| {
        let Some((mut next, last)) = crud::audit::extent(conn, since, until)? else { return Ok(()) };
        loop {
            let page = crud::audit::entries(conn, next, last)?;
            let Some(end) = page.last() else { return Ok(()) };
            next = end.sequence + 1;
            if let Err(error) = page.into_iter().filter(is_meant).try_for_each(&mut take) {
                failed = Some(error);
                return Ok(());
            }
        }
    })?;
    failed.map_or(Ok(()), Err)
}

impl ExportArgs {
    /// The file to write; none is stdout.
    fn file(&self) -> Option<&Path> {
        self.output_file.as_deref().filter(|path| path.as_os_str() != "-")
    }
}

/// Where the entries go, in one form or the other.
enum Sheet {
    Jsonl(Lines),
    Csv(Box<List>),
}

impl Sheet {
    fn begin(ui: &Ui, format: ExportFormat, file: Option<&OutputFile>) -> Result<Self, CliError> {
        let csv = |list: Result<List, _>| list.map(|list| Self::Csv(Box::new(list))).map_err(CliError::usage);
        match (format, file) {
            (ExportFormat::Jsonl, None) => Ok(Self::Jsonl(ui.lines())),
            (ExportFormat::Jsonl, Some(file)) => Ok(Self::Jsonl(ui.lines_into(file.writer()?))),
            (ExportFormat::Csv, None) => csv(ui.list::<AuditView>()),
            (ExportFormat::Csv, Some(file)) => csv(ui.list_into::<AuditView>(file.writer()?)),
        }
    }

    fn push(&mut self, entry: AuditEntry) -> io::Result<()> {
        match self {
            Self::Jsonl(lines) => lines.push(&proof::entry_bytes(&entry)),
            Self::Csv(list) => list.push(&AuditView::from(entry)),
        }
    }

    fn end(self) -> io::Result<()> {
        match self {
            Self::Jsonl(lines) => lines.end(),
            Self::Csv(list) => list.end(),
        }
    }
}
