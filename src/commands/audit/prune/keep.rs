//! The archive of a prune: written from one snapshot, then read back from the disk and compared with the seals of
//! the database. Nothing is removed here.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::archive::{self, ArchiveError, ArchiveFile, Header, Item, Writer};
use crate::commands::output_file::unwritable;
use crate::context::Context;
use crate::crud;
use crate::crud::audit::Prunable;
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::model::{Prune, Seal};
use crate::proof::{self, Digest};

/// An archive that holds all that it covers.
pub(super) struct Kept {
    /// What it covers.
    pub covered: Prunable,
    /// The SHA-256 of its file.
    pub sha256: Digest,
}

/// Writes what may be pruned into an archive and proves it. An archive that an interrupted prune left at this place
/// is taken over, when it holds the first of these seals and nothing else.
pub(super) fn keep(cx: &Context, prunable: &Prunable, place: &Path) -> Result<Kept, CliError> {
    let file = match ArchiveFile::create(place) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return take_over(cx, prunable, place),
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => {
            return Err(CliError::new(Kind::Conflict, format!("another prune is writing {}", quoted(place)))
                .hint("wait for it, or name another file"));
        }
        Err(error) => return Err(unwritable(place, &error)),
    };
    let mut out = BufWriter::new(file.writer());
    copy(cx, prunable, &mut out, place)?;
    out.flush().map_err(|error| unwritable(place, &error))?;
    drop(out);
    file.keep().map_err(|error| unwritable(place, &error))?;
    let kept = prove(cx, prunable, place).map_err(|refusal| match refusal {
        Refusal::Other(error) => error,
        refusal => CliError::new(Kind::Integrity, format!("{} was not kept as written: {refusal}", quoted(place)))
            .hint("nothing was removed; look after the disk, and name another file"),
    })?;
    if kept.covered == *prunable {
        return Ok(kept);
    }
    Err(CliError::new(Kind::Integrity, format!("{} does not hold what was written", quoted(place)))
        .hint("nothing was removed; name another file"))
}

fn take_over(cx: &Context, prunable: &Prunable, place: &Path) -> Result<Kept, CliError> {
    let kept = prove(cx, prunable, place).map_err(|refusal| match refusal {
        Refusal::Other(error) => error,
        refusal => CliError::new(Kind::Conflict, format!("{} is there already, and {refusal}", quoted(place)))
            .hint("name a file that is not there yet"),
    })?;
    // It was whole when it was written; the entries must still be the same before they go.
    copy(cx, &kept.covered, io::sink(), place)?;
    cx.ui().say(&format!("goes on with the archive {} of an interrupted prune", quoted(place)));
    Ok(kept)
}

/// The archive of a prune whose row is there: at the place that was given, or where it was written.
pub(super) fn find(prune: &Prune, place: &str) -> Result<String, CliError> {
    for path in [place, &prune.archive] {
        if archive::sha256_of_file(Path::new(path)).is_ok_and(|digest| digest.to_string() == prune.archive_sha256) {
            return Ok(path.to_owned());
        }
    }
    let Prune { first_sequence, last_sequence, archive, .. } = prune;
    let message = format!(
        "the prune of entries {first_sequence} to {last_sequence} was interrupted, and its archive {archive:?} is gone \
         or was changed: no entry is removed"
    );
    Err(CliError::new(Kind::Integrity, message).hint("put the archive back, or give its path with --archive"))
}

/// Writes seals and their entries from one snapshot, each checked on the way.
fn copy(cx: &Context, prunable: &Prunable, out: impl Write, place: &Path) -> Result<(), CliError> {
    let Prunable { first_sequence, last_sequence, entries, seals, .. } = *prunable;
    let failed = |error: ArchiveError| match error {
        ArchiveError::Io(error) => unwritable(place, &error),
        error => CliError::new(Kind::Integrity, format!("{error}; nothing was removed"))
            .hint("`provost audit verify` says what is wrong with the trail"),
    };
    let header = Header::new(first_sequence, last_sequence, entries, seals);
    let mut writer = Writer::begin(out, header).map_err(failed)?;
    let copied = cx.read(|conn| match copy_seals(conn, prunable, &mut writer) {
        Ok(()) => Ok(Ok(())),
        Err(Stop::Archive(error)) => Ok(Err(error)),
        Err(Stop::Database(error)) => Err(error),
    })?;
    copied.and_then(|()| writer.finish().map(drop)).map_err(failed)
}

/// What ends the copying.
enum Stop {
    Archive(ArchiveError),
    Database(crud::Error),
}

impl From<ArchiveError> for Stop {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<crud::Error> for Stop {
    fn from(error: crud::Error) -> Self {
        Self::Database(error)
    }
}

fn copy_seals<W: Write>(conn: &mut DbConn, prunable: &Prunable, writer: &mut Writer<'_, W>) -> Result<(), Stop> {
    let mut after = prunable.first_seal - 1;
    while after < prunable.last_seal {
        let page = crud::audit::seals(conn, after)?;
        let Some(last) = page.last() else { break };
        after = last.number;
        for seal in page.iter().filter(|seal| seal.number <= prunable.last_seal) {
            writer.seal(seal)?;
            copy_entries(conn, seal, writer)?;
        }
    }
    Ok(())
}

fn copy_entries<W: Write>(conn: &mut DbConn, seal: &Seal, writer: &mut Writer<'_, W>) -> Result<(), Stop> {
    let mut next = seal.first_sequence;
    loop {
        let page = crud::audit::entries(conn, next, seal.last_sequence)?;
        let Some(last) = page.last() else { return Ok(()) };
        next = last.sequence + 1;
        for entry in &page {
            writer.entry(entry.sequence, &proof::entry_bytes(entry))?;
        }
    }
}

/// Why a file is not the archive of what is to be pruned.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    #[error("it does not begin with the oldest entries that are left")]
    Begin,
    #[error("it holds entries that are not to be pruned")]
    End,
    #[error("its seal {0} is not that of this database")]
    Seal(i64),
    #[error("the database can't be asked")]
    Other(CliError),
}

impl From<CliError> for Refusal {
    fn from(error: CliError) -> Self {
        Self::Other(error)
    }
}

/// Reads a whole archive from the disk: it holds together, and its seals are the database's from the first that
/// may be pruned on.
fn prove(cx: &Context, prunable: &Prunable, place: &Path) -> Result<Kept, Refusal> {
    let file = File::open(place).map_err(ArchiveError::Io)?;
    let mut known = Known { cx, next: prunable.first_seal, page: Vec::new().into_iter() };
    let summary = archive::read(file, |item| match item {
        Item::Seal(seal) => known.expect(seal),
        Item::Entry { .. } => Ok(()),
    })?;
    let Header { first_sequence, last_sequence, entries, seals, .. } = summary.header;
    if first_sequence != prunable.first_sequence {
        return Err(Refusal::Begin);
    }
    if last_sequence > prunable.last_sequence {
        return Err(Refusal::End);
    }
    let last_seal = known.next - 1;
    let covered =
        Prunable { first_seal: prunable.first_seal, last_seal, first_sequence, last_sequence, entries, seals };
    Ok(Kept { covered, sha256: summary.sha256 })
}

/// The database's seals, one after the other.
struct Known<'a> {
    cx: &'a Context,
    /// The number of the one that must come.
    next: i64,
    page: std::vec::IntoIter<Seal>,
}

impl Known<'_> {
    fn expect(&mut self, seal: &Seal) -> Result<(), Refusal> {
        if self.page.as_slice().is_empty() {
            self.page = self.cx.read(|conn| crud::audit::seals(conn, self.next - 1))?.into_iter();
        }
        let expected = self.next;
        self.next += 1;
        match self.page.next() {
            Some(known) if known == *seal => Ok(()),
            _ if seal.number != expected => Err(Refusal::Begin),
            _ => Err(Refusal::Seal(seal.number)),
        }
    }
}

fn quoted(path: &Path) -> String {
    format!("{:?}", path.to_string_lossy())
}
