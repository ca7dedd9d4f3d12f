//! Records of a file into the database: all of them or none, or batch by batch.

use std::fs::File;
use std::io::{self, Read, Seek, Write};

use clap::Args;

use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::crud::transfer::{self, Error, OnConflict, Outcome, Transfer};
use crate::db::{self, Failure};
use crate::error::{CliError, Kind};
use crate::sheet::{Column, Form, Reader, Said};
use crate::ui::{BadLine, Progress, view};

/// The largest batch: its lines are held in memory.
const MAX_BATCH: i64 = 10_000;

/// How much a batch holds, in bytes. A line more may come.
const BATCH_BYTES: usize = 16 * 1024 * 1024;

/// Of which form, and from where.
#[derive(Debug, Args)]
pub struct FromFileArgs {
    /// The form of the file
    #[arg(long, value_enum)]
    pub format: Form,
    #[command(flatten)]
    pub conflict: ConflictArgs,
    /// The file; - is stdin
    #[arg(value_name = "FILE")]
    pub file: String,
}

/// What becomes of lines that can't be taken as they are.
#[derive(Debug, Args)]
pub struct ConflictArgs {
    /// What becomes of a line whose record is there already, by its id or its name
    #[arg(long, value_enum, default_value_t)]
    pub on_conflict: OnConflict,
    /// Take the good lines, so many a transaction, and name the others [default: all lines or none]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=MAX_BATCH))]
    pub batch_size: Option<u32>,
}

view! {
    table: [], key: file;
    /// What became of a file of records.
    pub struct RecordsImportView {
        /// The file, as it was named.
        pub file: String,
        /// Its lines with a record.
        pub matched: u64,
        /// How many of them made or changed a record.
        pub done: u64,
        /// How many made one.
        pub created: u64,
        /// How many changed one.
        pub updated: u64,
        /// How many said what their record says already.
        pub unchanged: u64,
        /// How many were passed over, since their record is there.
        pub skipped: u64,
        /// How many could not be taken.
        pub failed: u64,
    }
}

/// Takes a file in.
///
/// # Errors
/// What the database or the file says; lines that can't be taken.
pub fn import<R: Transfer>(cx: &Context, form: Form, file: &str, args: &ConflictArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<RecordsImportView>().map_err(CliError::usage)?;
    let source = Source::open(file, form)?;
    let progress = Progress::uncounted("read");
    let outcome = match args.batch_size {
        Some(size) if !cx.settings().dry_run => batches::<R>(cx, &source, size as usize, args.on_conflict, &progress)?,
        size => cx.write_or(|conn, by| {
            let mut reader = source.reader::<R>().map_err(|error| source.not_taken(Error::Unreadable(error)))?;
            let position = reader.position();
            let mut told = |lines| source.tell(&progress, lines, position.get());
            transfer::import::<R>(conn, by, &mut reader, args.on_conflict, size.is_none(), &mut told)
                .map_err(|error| source.not_taken(error))
        })?,
    };
    drop(progress);
    report(cx, file, &outcome)
}

/// A transaction for each so many lines.
fn batches<R: Transfer>(
    cx: &Context,
    source: &Source,
    size: usize,
    on_conflict: OnConflict,
    progress: &Progress,
) -> Result<Outcome, CliError> {
    let unreadable = |error: io::Error| input::unreadable(&source.name, &error);
    let mut reader = source.reader::<R>().map_err(unreadable)?;
    let position = reader.position();
    let mut done = Outcome::default();
    let mut next = || -> Result<bool, CliError> {
        let batch = batch(&mut reader, size).map_err(unreadable)?;
        if batch.is_empty() {
            return Ok(false);
        }
        done.add(cx.write_or(|conn, by| {
            let mut lines = batch.iter().cloned().map(Ok);
            transfer::import::<R>(conn, by, &mut lines, on_conflict, false, &mut |_| {})
                .map_err(|error| source.not_taken(error))
        })?);
        source.tell(progress, done.matched, position.get());
        Ok(true)
    };
    loop {
        match next() {
            Ok(true) => {}
            Ok(false) => return Ok(done),
            Err(error) => {
                let taken = done.created + done.updated;
                progress.beside(|| cx.ui().say(&format!("{taken} record(s) of {} were taken before", source.name)));
                return Err(error);
            }
        }
    }
}

fn batch(reader: &mut Reader, size: usize) -> io::Result<Vec<Said>> {
    let (mut lines, mut bytes) = (Vec::new(), 0);
    while lines.len() < size && bytes < BATCH_BYTES {
        let Some(said) = reader.next().transpose()? else { break };
        bytes += said.as_ref().map_or(0, |line| line.bytes);
        lines.push(said);
    }
    Ok(lines)
}

fn report(cx: &Context, file: &str, outcome: &Outcome) -> Result<(), CliError> {
    cx.ui().show(&RecordsImportView {
        file: file.to_owned(),
        matched: outcome.matched,
        done: outcome.created + outcome.updated,
        created: outcome.created,
        updated: outcome.updated,
        unchanged: outcome.unchanged,
        skipped: outcome.skipped,
        failed: outcome.failed,
    })?;
    if outcome.failed == 0 {
        return Ok(());
    }
    let kind = if outcome.failed < outcome.matched { Kind::Partial } else { Kind::Usage };
    Err(CliError::new(kind, format!("{} line(s) of {file} were not taken", outcome.failed))
        .hint("mend them and import them again; --on-conflict skip passes over those that were taken")
        .lines(bad_lines(file, outcome)))
}

fn bad_lines(file: &str, outcome: &Outcome) -> Vec<BadLine> {
    let bad = |fault: &crate::sheet::Fault| BadLine {
        file: file.to_owned(),
        line: fault.line,
        field: fault.field.clone(),
        message: fault.message.clone(),
    };
    outcome.faults.iter().map(bad).collect()
}

/// Why a file was not taken, and which.
struct NotTaken {
    error: Error,
    file: String,
}

impl From<crud::Error> for NotTaken {
    fn from(error: crud::Error) -> Self {
        Self { error: error.into(), file: String::new() }
    }
}

impl From<db::Error> for NotTaken {
    fn from(error: db::Error) -> Self {
        crud::Error::from(error).into()
    }
}

impl Failure for NotTaken {
    fn is_transient(&self) -> bool {
        self.error.is_transient()
    }
}

impl From<NotTaken> for CliError {
    fn from(NotTaken { error, file }: NotTaken) -> Self {
        let outcome = match error {
            Error::Refused(error) => return error.into(),
            Error::Unreadable(error) => return input::unreadable(&file, &error),
            Error::Faults(outcome) => outcome,
        };
        let (count, more) = (outcome.failed, if outcome.is_full() { "or more " } else { "" });
        let only_conflicts = outcome.conflicts == outcome.failed;
        let (kind, hint) = if only_conflicts {
            (
                Kind::Conflict,
                "--on-conflict skip passes over a record that is there, and update changes it; where another record has the value, \
                 change the line",
            )
        } else {
            (Kind::Usage, "mend them and import the file again, or give --batch-size to take the good lines")
        };
        let message = format!("{count} {more}line(s) of {file} can't be taken, and nothing of it was");
        Self::new(kind, message).hint(hint).lines(bad_lines(&file, &outcome))
    }
}

/// A file that can be read more than once: what comes by a pipe is kept aside first, since a transaction that another
/// one was in the way of begins anew.
struct Source {
    name: String,
    form: Form,
    file: File,
    bytes: u64,
}

impl Source {
    fn open(name: &str, form: Form) -> Result<Self, CliError> {
        let unreadable = |error: io::Error| input::unreadable(name, &error);
        let file = match name {
            "-" => set_aside(&mut io::stdin().lock(), name)?,
            path => {
                let mut file = File::open(path).map_err(unreadable)?;
                let is_file = file.metadata().map_err(unreadable)?.is_file();
                if is_file { file } else { set_aside(&mut file, name)? }
            }
        };
        let bytes = file.metadata().map_err(unreadable)?.len();
        Ok(Self { name: name.to_owned(), form, file, bytes })
    }

    fn not_taken(&self, error: Error) -> NotTaken {
        NotTaken { error, file: self.name.clone() }
    }

    /// From its beginning.
    fn reader<R: Transfer>(&self) -> io::Result<Reader> {
        let mut file = self.file.try_clone()?;
        file.rewind()?;
        let columns: Vec<Column> = R::FIELDS.iter().map(|field| field.column).collect();
        Ok(Reader::new(self.form, columns, Box::new(file)))
    }

    /// Tells of so many lines, when the file was read up to this byte: how many there will be is known by that.
    fn tell(&self, progress: &Progress, lines: u64, position: u64) {
        let total = u128::from(lines) * u128::from(self.bytes) / u128::from(position.max(1));
        progress.of(lines, u64::try_from(total).unwrap_or(u64::MAX));
    }
}

fn set_aside(input: &mut impl Read, name: &str) -> Result<File, CliError> {
    let mut file = tempfile::tempfile().map_err(|error| aside(&error))?;
    let mut block = vec![0; 256 * 1024];
    loop {
        match input.read(&mut block) {
            Ok(0) => return Ok(file),
            Ok(read) => file.write_all(&block[..read]).map_err(|error| aside(&error))?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(input::unreadable(name, &error)),
        }
    }
}

fn aside(error: &io::Error) -> CliError {
    CliError::new(Kind::Unavailable, format!("can't keep what is read in the folder for temporary files: {error}"))
        .hint("make room there, name another with TMPDIR, or give the name of a file")
}
