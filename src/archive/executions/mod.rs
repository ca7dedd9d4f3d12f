//! Archives of executions that were pruned: text in zstd frames, a JSON object a line. Each frame is a part that was
//! written before its executions went, and can be read by itself; the last one tells of the whole:
//!
//! ```text
//! {"archive":"provost-executions","version":1,"of":{"database":{…},"criteria":{…}}}
//! {"id":"0197…","task_id":"0197…",…}               an execution as it was, and each further one
//! {"part":{"executions":1000,"sha256":"9f86…"}}      of the lines of this part before this one
//! …                                                  further parts
//! {"archive":"provost-executions","version":1,"of":{"database":{…},"criteria":{…}}}
//! {"whole":{"executions":9000,"parts":9,"sha256":"6e34…"}}   of the file's bytes before this last part
//! ```
//!
//! While it grows it is called `FILE.partial`, and holds what nobody else has any more: a process that comes upon
//! one that a killed process left goes on with it, when it is of the same prune.

mod parts;
#[cfg(test)]
mod tests;

use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tempfile::{PathPersistError, TempPath};
use zstd::stream::read::Decoder;
use zstd::stream::write::Encoder;

use super::file::{claim, look_beside};
use crate::files;
use crate::model::Execution;
use crate::proof::Digest;
use parts::{extent, read_part};

/// What the first line of each part calls it.
const NAME: &str = "provost-executions";

/// What is written today.
const VERSION: u32 = 1;

/// How hard zstd tries: its own default.
const LEVEL: i32 = 3;

/// The largest window of zstd that is taken, as a power of two: what is written needs 2 MiB.
const MAX_WINDOW: u32 = 23;

/// The longest line that is read: an execution holds two texts of 64 KiB, and each character may need six.
const MAX_LINE: u64 = 4 << 20;

/// What every frame begins with.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Why an archive can't be used.
#[derive(Debug, thiserror::Error)]
pub enum ExecutionArchiveError {
    /// The system refuses to read or write.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is something else.
    #[error("it is no archive of executions")]
    Foreign,
    /// It is of another prune: of another database, or of other executions.
    #[error("it is of {0}")]
    Other(&'static str),
    /// It was not kept as it was written.
    #[error("it was not kept as written: {0}")]
    Damaged(&'static str),
}

/// Of what an archive is: one that did not come to its end is gone on with for the same alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// What tells the database from others.
    pub database: Value,
    /// Which executions go into it.
    pub criteria: Value,
}

/// The first line of each part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    archive: String,
    version: u32,
    of: Origin,
}

impl Header {
    fn new(of: Origin) -> Self {
        Self { archive: NAME.to_owned(), version: VERSION, of }
    }

    /// Whether another part is of the same.
    fn check(&self, found: &Self) -> Result<(), ExecutionArchiveError> {
        use ExecutionArchiveError::{Foreign, Other};
        match (self, found) {
            (wanted, found) if wanted == found => Ok(()),
            (_, found) if (found.archive.as_str(), found.version) != (NAME, VERSION) => Err(Foreign),
            (wanted, found) if wanted.of.database != found.of.database => Err(Other("another database")),
            _ => Err(Other("a prune of other executions")),
        }
    }
}

/// A part that is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// How many executions it holds.
    pub executions: u64,
    /// The SHA-256 of its bytes.
    pub sha256: Digest,
}

/// The last line of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Mark {
    Part { executions: u64, sha256: Digest },
    Whole { executions: u64, parts: u64, sha256: Digest },
}

/// An archive that grows.
#[derive(Debug)]
pub struct ExecutionArchive {
    path: PathBuf,
    beside: PathBuf,
    file: File,
    header: Header,
    end: u64,
    executions: u64,
    parts: u64,
}

/// How far an archive goes.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    /// The end of the last part that is whole.
    end: u64,
    executions: u64,
    parts: u64,
}

impl ExecutionArchive {
    /// Begins the archive for this place, which only its owner may read, or goes on with one of the same that did not
    /// come to its end; a part of it that is not whole is cut off.
    ///
    /// # Errors
    /// `AlreadyExists` when there is a file at its place, `ResourceBusy` when another process is writing it, what
    /// stands in its way, or what the system says.
    pub fn open(path: &Path, of: Origin) -> Result<Self, ExecutionArchiveError> {
        let (beside, file) = claim(path)?;
        files::settle_folder(files::folder_of(path))?;
        let header = Header::new(of);
        let Extent { end, executions, parts } = extent(&File::open(&beside)?, &header)?;
        file.set_len(end)?;
        Ok(Self { path: path.to_owned(), beside, file, header, end, executions, parts })
    }

    /// How many executions [`ExecutionArchive::open`] would find in it. Nothing is changed.
    ///
    /// # Errors
    /// As [`ExecutionArchive::open`].
    pub fn look(path: &Path, of: Origin) -> Result<u64, ExecutionArchiveError> {
        let Some(file) = look_beside(path)? else {
            // A file that has no name, and goes with its handle.
            tempfile::tempfile_in(files::folder_of(path))?;
            return Ok(0);
        };
        // Held for no longer than the look takes to see that nobody is writing it.
        match file.try_lock_shared() {
            Ok(()) => file.unlock()?,
            Err(TryLockError::WouldBlock) => return Err(io::Error::from(io::ErrorKind::ResourceBusy).into()),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        Ok(extent(&file, &Header::new(of))?.executions)
    }

    /// Whether there is an archive of the same at this place that came to its end.
    #[must_use]
    pub fn is_whole(path: &Path, of: &Origin) -> bool {
        let Ok(file) = File::open(path) else { return false };
        let mut reader = BufReader::new(file);
        loop {
            match read_part(&mut reader) {
                Ok(Some((header, _))) if header.of != *of => return false,
                Ok(Some((_, Mark::Part { .. }))) => {}
                Ok(Some((_, Mark::Whole { .. }))) => return true,
                Ok(None) | Err(_) => return false,
            }
        }
    }

    /// How many executions an earlier process has left in it.
    #[must_use]
    pub fn executions(&self) -> u64 {
        self.executions
    }

    /// Writes a part, syncs it, and reads it back from the disk. `write` hands over the executions.
    ///
    /// # Errors
    /// What `write` returns, what the system says, or that it was not kept as it was written. The archive is then as
    /// it was before.
    pub fn part<E: From<ExecutionArchiveError>>(
        &mut self,
        write: impl FnOnce(&mut dyn FnMut(&Execution) -> Result<(), ExecutionArchiveError>) -> Result<(), E>,
    ) -> Result<Part, E> {
        let begin = self.end;
        let written = self.write_part(write).and_then(|()| Ok(self.prove(begin)?));
        if written.is_err() {
            self.end = begin;
            // What is left behind its end is cut off by who goes on with it.
            let _ = self.file.set_len(begin);
        }
        let part = written?;
        self.executions += part.executions;
        self.parts += 1;
        Ok(part)
    }

    fn write_part<E: From<ExecutionArchiveError>>(
        &mut self,
        write: impl FnOnce(&mut dyn FnMut(&Execution) -> Result<(), ExecutionArchiveError>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut lines = Lines::begin(&self.file, self.end, &self.header)?;
        let mut executions = 0;
        write(&mut |execution| {
            executions += 1;
            lines.object(execution)
        })?;
        let sha256 = lines.digest();
        lines.object(&Mark::Part { executions, sha256 })?;
        self.end = lines.finish()?;
        Ok(())
    }

    /// Reads the part behind `begin` as it lies there.
    fn prove(&self, begin: u64) -> Result<Part, ExecutionArchiveError> {
        let mut file = File::open(&self.beside)?;
        file.seek(SeekFrom::Start(begin))?;
        let mut hasher = Sha256::new();
        let read = io::copy(&mut (&mut file).take(self.end - begin), &mut HashWriter(&mut hasher))?;
        let sha256 = Digest(hasher.finalize().into());
        file.seek(SeekFrom::Start(begin))?;
        let mut reader = BufReader::new(file);
        match read_part(&mut reader)? {
            Some((_, Mark::Part { executions, .. }))
                if read == self.end - begin && reader.stream_position()? == self.end =>
            {
                Ok(Part { executions, sha256 })
            }
            _ => Err(ExecutionArchiveError::Damaged("it ends elsewhere")),
        }
    }

    /// Ends the archive and gives it its place, on the disk and for good; returns the SHA-256 of the file. One that
    /// holds nothing goes.
    ///
    /// # Errors
    /// `AlreadyExists` when another file took the place meanwhile, or what the system says.
    pub fn keep(self) -> Result<Option<Digest>, ExecutionArchiveError> {
        if self.parts == 0 {
            fs::remove_file(&self.beside)?;
            return Ok(None);
        }
        let sha256 = super::sha256_of_file(&self.beside)?;
        let mut lines = Lines::begin(&self.file, self.end, &self.header)?;
        lines.object(&Mark::Whole { executions: self.executions, parts: self.parts, sha256 })?;
        lines.finish()?;
        let sha256 = super::sha256_of_file(&self.beside)?;
        let beside = TempPath::try_from_path(&self.beside)?;
        if let Err(PathPersistError { error, path }) = beside.persist_noclobber(&self.path) {
            // Let go, it would be removed, and nobody else has what it holds.
            let _ = path.keep();
            return Err(error.into());
        }
        files::settle_folder(files::folder_of(&self.path))?;
        Ok(Some(sha256))
    }
}

/// The lines of a part on their way to the disk.
struct Lines<'a> {
    out: Encoder<'static, BufWriter<&'a File>>,
    hasher: Sha256,
}

impl<'a> Lines<'a> {
    fn begin(mut file: &'a File, at: u64, header: &Header) -> Result<Self, ExecutionArchiveError> {
        file.seek(SeekFrom::Start(at))?;
        let mut out = Encoder::new(BufWriter::new(file), LEVEL)?;
        out.include_checksum(true)?;
        let mut lines = Self { out, hasher: Sha256::new() };
        lines.object(header)?;
        Ok(lines)
    }

    fn object(&mut self, object: &impl Serialize) -> Result<(), ExecutionArchiveError> {
        let mut line = serde_json::to_vec(object).map_err(io::Error::from)?;
        line.push(b'\n');
        self.line(&line)
    }

    fn line(&mut self, line: &[u8]) -> Result<(), ExecutionArchiveError> {
        self.hasher.update(line);
        Ok(self.out.write_all(line)?)
    }

    /// The SHA-256 of all lines so far.
    fn digest(&self) -> Digest {
        Digest(self.hasher.clone().finalize().into())
    }

    /// Brings all of it to the disk; returns where it ends.
    fn finish(self) -> Result<u64, ExecutionArchiveError> {
        let mut out = self.out.finish()?;
        out.flush()?;
        let mut file = *out.get_ref();
        let end = file.stream_position()?;
        file.sync_all()?;
        Ok(end)
    }
}

struct HashWriter<'a>(&'a mut Sha256);

impl Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
