//! Reads a backup: its head alone, or all of it, and then no byte may be another than was written.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use zstd::stream::read::Decoder;

use super::{BackupError, DIGITS, END, END_LENGTH, FRAME_HEAD, Manifest, frame_head};
use crate::proof::Digest;

/// The longest manifest that is read: a database of ten thousand tables has a shorter one.
const MAX_MANIFEST: usize = 1 << 20;

/// The largest window of zstd that is taken, as a power of two: what is written needs less.
const MAX_WINDOW: u32 = 23;

/// How much is read at a time.
const PIECE: usize = 1 << 17;

/// What a backup says about itself, read without looking at its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The manifest.
    pub manifest: Manifest,
    /// The SHA-256 that it is known by.
    pub sha256: Digest,
}

/// Where a backup's content is.
#[derive(Debug, Clone, Copy)]
struct Content {
    sha256: Digest,
    begin: u64,
    end: u64,
}

impl Head {
    /// Reads the head of the file at this path.
    ///
    /// # Errors
    /// When it can't be read or is no backup.
    pub fn read(path: &Path) -> Result<Self, BackupError> {
        Ok(Self::of(&mut open(path)?)?.0)
    }

    fn of(file: &mut File) -> Result<(Self, Content), BackupError> {
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(BackupError::Foreign);
        }
        let length = metadata.len();
        let mut head = [0; FRAME_HEAD];
        read_exact(file, &mut head)?;
        let [_, _, _, _, size @ ..] = head;
        let size = usize::try_from(u32::from_le_bytes(size)).unwrap_or(usize::MAX);
        if size > MAX_MANIFEST || frame_head(size)? != head {
            return Err(BackupError::Foreign);
        }
        let mut text = vec![0; size];
        read_exact(file, &mut text)?;
        let manifest = Manifest::parse(&text)?;
        let begin = (FRAME_HEAD + size) as u64;
        let Some(end) = length.checked_sub((FRAME_HEAD + END_LENGTH) as u64).filter(|end| *end >= begin) else {
            return Err(BackupError::Damaged("it is cut off"));
        };
        file.seek(SeekFrom::Start(end))?;
        let mut last = [0; FRAME_HEAD + END_LENGTH];
        file.read_exact(&mut last)?;
        let (content_sha256, sha256) =
            digests(&last).ok_or(BackupError::Damaged("its end is missing, or something comes behind it"))?;
        Ok((Self { manifest, sha256 }, Content { sha256: content_sha256, begin, end }))
    }
}

/// The two digests of a last frame that is in order byte for byte.
fn digests(frame: &[u8; FRAME_HEAD + END_LENGTH]) -> Option<(Digest, Digest)> {
    let digits = |at: usize| std::str::from_utf8(frame.get(at..at + DIGITS)?).ok()?.parse::<Digest>().ok();
    let content = digits(FRAME_HEAD + END[0].len())?;
    let whole = digits(FRAME_HEAD + END[0].len() + DIGITS + END[1].len())?;
    let meant = format!("{}{content}{}{whole}{}", END[0], END[1], END[2]);
    (frame[..FRAME_HEAD] == frame_head(END_LENGTH).ok()? && frame[FRAME_HEAD..] == *meant.as_bytes())
        .then_some((content, whole))
}

/// A backup of which every byte is the one that was written.
#[derive(Debug)]
pub struct Sound {
    /// What it says about itself.
    pub head: Head,
    content: Content,
    file: File,
}

impl Sound {
    /// Reads a whole backup, and makes sure that no byte of it is another, missing, or too many.
    ///
    /// # Errors
    /// When it can't be read, is no backup, or is damaged.
    pub fn open(path: &Path) -> Result<Self, BackupError> {
        let mut file = open(path)?;
        let (head, content) = Head::of(&mut file)?;
        file.seek(SeekFrom::Start(0))?;
        // All before the digits of the last digest; those were looked at when the head was read.
        let covered = content.end + (FRAME_HEAD + END_LENGTH - DIGITS - END[2].len()) as u64;
        let mut rest = (&file).take(covered);
        let (mut hasher, mut piece) = (Sha256::new(), vec![0; PIECE]);
        let mut read = 0;
        loop {
            match rest.read(&mut piece)? {
                0 => break,
                more => {
                    hasher.update(&piece[..more]);
                    read += more as u64;
                }
            }
        }
        if read != covered || Digest(hasher.finalize().into()) != head.sha256 {
            return Err(BackupError::Damaged("its checksum is another"));
        }
        Ok(Self { head, content, file })
    }

    /// Writes the content. What was written is certain only once this has succeeded.
    ///
    /// # Errors
    /// When it can't be read or written, or is not the content that was backed up.
    pub fn copy_content(&self, to: &mut impl Write) -> Result<(), BackupError> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.content.begin))?;
        let frame = BufReader::with_capacity(PIECE, file.take(self.content.end - self.content.begin));
        let mut content = Decoder::with_buffer(frame)?;
        content.window_log_max(MAX_WINDOW)?;
        let (mut hasher, mut piece) = (Sha256::new(), vec![0; PIECE]);
        loop {
            match content.read(&mut piece).map_err(undecodable)? {
                0 => break,
                more => {
                    hasher.update(&piece[..more]);
                    to.write_all(&piece[..more])?;
                }
            }
        }
        to.flush()?;
        if Digest(hasher.finalize().into()) == self.content.sha256 {
            Ok(())
        } else {
            Err(BackupError::Damaged("its content is not the one that was backed up"))
        }
    }
}

/// Opens it without waiting for a writer, which a pipe might have none of; what is no file is told apart by its kind.
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).custom_flags(nix::libc::O_NONBLOCK).open(path)
}

fn read_exact(file: &mut File, bytes: &mut [u8]) -> Result<(), BackupError> {
    file.read_exact(bytes).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => BackupError::Foreign,
        _ => BackupError::Io(error),
    })
}

/// What the decoder says has no number of the system's; what the system says has.
fn undecodable(error: io::Error) -> BackupError {
    match error.raw_os_error() {
        Some(_) => BackupError::Io(error),
        None => BackupError::Damaged("its content can't be decompressed"),
    }
}
