//! Reads an archive line by line, in constant memory, and finds everything in it that does not hold.

use std::io::{self, BufRead, BufReader, Read};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use zstd::stream::read::Decoder;

use super::check::Check;
use super::{ArchiveError, FORMAT, Header, Mark, VERSION};
use crate::model::Seal;
use crate::proof::{Digest, leaf_hash};

/// The longest line that is read: an entry holds two documents of 1 MiB, and each character may need six.
const MAX_LINE: u64 = 32 << 20;

/// The largest window of zstd that is taken, as a power of two: what is written needs 2 MiB.
const MAX_WINDOW: u32 = 23;

/// What an archive holds, in its order.
#[derive(Debug)]
pub enum Item<'a> {
    /// A seal, whose entries follow.
    Seal(&'a Seal),
    /// An entry of that seal.
    Entry {
        /// Its place in the trail.
        sequence: i64,
        /// Its canonical form.
        canonical: &'a [u8],
        /// Its leaf in the seal's tree, which is that of the canonical form.
        leaf: Digest,
    },
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The first line.
    pub header: Header,
    /// The SHA-256 of the whole file as it lies there.
    pub sha256: Digest,
}

/// Reads a whole archive, hands each seal and entry to `take`, and makes sure that nothing is missing, changed
/// or out of order. What was handed over is certain only once all was read.
///
/// # Errors
/// The first fault, or the first error of `take`. That the seals are the database's is not known here.
pub fn read<E: From<ArchiveError>>(
    archive: impl Read,
    mut take: impl FnMut(Item<'_>) -> Result<(), E>,
) -> Result<Summary, E> {
    let mut lines = Lines::open(archive)?;
    let header = lines.header()?;
    let mut check = Check::new(header.clone());
    loop {
        if lines.next()?.starts_with(b"{\"action\":") {
            let Numbered { sequence } = parse(lines.line())?;
            let leaf = leaf_hash(lines.line());
            match parse(lines.next()?) {
                Ok(Mark::<Seal>::Leaf(said)) if said == leaf => {}
                Ok(Mark::Leaf(_)) => return Err(ArchiveError::Entry(sequence).into()),
                _ => return Err(ArchiveError::Damaged("an entry has no leaf").into()),
            }
            check.entry(sequence, leaf)?;
            take(Item::Entry { sequence, canonical: lines.line_before(), leaf })?;
            continue;
        }
        match parse(lines.line())? {
            Mark::Seal(seal) => {
                check.seal(&seal)?;
                take(Item::Seal(&seal))?;
            }
            Mark::Leaf(_) => return Err(ArchiveError::Damaged("a leaf has no entry").into()),
            Mark::Sha256(said) if said == lines.digest_before() => break,
            Mark::Sha256(_) => return Err(ArchiveError::Damaged("its checksum is another").into()),
        }
    }
    check.end()?;
    Ok(Summary { header, sha256: lines.end()? })
}

/// All that is needed of an entry.
#[derive(Deserialize)]
struct Numbered {
    sequence: i64,
}

fn parse<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, ArchiveError> {
    serde_json::from_slice(line).map_err(|_| ArchiveError::Damaged("a line is none of an archive's"))
}

/// The lines of a compressed text.
struct Lines<R: Read> {
    text: BufReader<Decoder<'static, BufReader<Hashed<R>>>>,
    /// The line that was read last, with its end.
    line: Vec<u8>,
    /// The one before it.
    before: Vec<u8>,
    /// Has taken all lines but the last.
    hasher: Sha256,
}

impl<R: Read> Lines<R> {
    fn open(archive: R) -> Result<Self, ArchiveError> {
        let mut decoder = Decoder::new(Hashed { inner: archive, hasher: Sha256::new() })?;
        decoder.window_log_max(MAX_WINDOW)?;
        Ok(Self { text: BufReader::new(decoder), line: Vec::new(), before: Vec::new(), hasher: Sha256::new() })
    }

    fn header(&mut self) -> Result<Header, ArchiveError> {
        /// What every version of the format has in common.
        #[derive(Deserialize)]
        struct Any {
            archive: String,
            version: u32,
        }
        let line = match self.next() {
            Err(ArchiveError::Damaged(_)) => return Err(ArchiveError::Foreign),
            read => read?,
        };
        let any: Any = serde_json::from_slice(line).map_err(|_| ArchiveError::Foreign)?;
        match any {
            Any { archive, .. } if archive != FORMAT => Err(ArchiveError::Foreign),
            Any { version: VERSION, .. } => parse(line),
            Any { version, .. } => Err(ArchiveError::Version(version)),
        }
    }

    /// Reads one more line.
    fn next(&mut self) -> Result<&[u8], ArchiveError> {
        self.hasher.update(&self.line);
        std::mem::swap(&mut self.line, &mut self.before);
        self.line.clear();
        (&mut self.text).take(MAX_LINE).read_until(b'\n', &mut self.line).map_err(fault)?;
        if !self.line.ends_with(b"\n") {
            let is_long = self.line.len() as u64 == MAX_LINE;
            return Err(if is_long { ArchiveError::Damaged("a line has no end") } else { ArchiveError::Truncated });
        }
        Ok(self.line())
    }

    fn line(&self) -> &[u8] {
        self.line.strip_suffix(b"\n").unwrap_or_default()
    }

    fn line_before(&self) -> &[u8] {
        self.before.strip_suffix(b"\n").unwrap_or_default()
    }

    /// The SHA-256 of all lines before the last.
    fn digest_before(&self) -> Digest {
        Digest(self.hasher.clone().finalize().into())
    }

    /// Makes sure that nothing comes any more, and gives the digest of the file.
    fn end(mut self) -> Result<Digest, ArchiveError> {
        if !self.text.fill_buf().map_err(fault)?.is_empty() {
            return Err(ArchiveError::Damaged("it goes on behind its end"));
        }
        let rest = self.text.into_inner().finish();
        let mut file = rest.into_inner();
        io::copy(&mut file, &mut io::sink())?;
        Ok(Digest(file.hasher.finalize().into()))
    }
}

/// What the decoder says has no number of the system's; what the system says has.
fn fault(error: io::Error) -> ArchiveError {
    match error.kind() {
        _ if error.raw_os_error().is_some() => ArchiveError::Io(error),
        io::ErrorKind::UnexpectedEof => ArchiveError::Truncated,
        _ => ArchiveError::Damaged("it can't be decompressed"),
    }
}

/// A reader that hashes what goes through it.
struct Hashed<R> {
    inner: R,
    hasher: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hasher.update(&buffer[..read]);
        Ok(read)
    }
}
