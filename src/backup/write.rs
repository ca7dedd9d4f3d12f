//! Writes a backup, in constant memory: one thread reads and hashes, the other compresses.

use std::io::{self, Read, Write};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use sha2::{Digest as _, Sha256};
use zstd::stream::write::Encoder;

use super::{BackupError, END, END_LENGTH, Manifest, frame_head};
use crate::proof::Digest;

/// How hard zstd tries: what it gains beyond this costs more time than the copying itself.
const LEVEL: i32 = 1;

/// How much is read at a time.
const PIECE: usize = 1 << 20;

/// How many pieces may be on their way to be compressed.
const PIECES_AHEAD: usize = 4;

/// Writes a backup with this content. `done` is told how many bytes of it were taken. Gives back what it was
/// written to, and the SHA-256 that it is known by: of all before its own digits.
///
/// # Errors
/// When the content can't be read or the backup not be written.
pub fn write<W: Write>(
    out: W,
    manifest: &Manifest,
    mut content: impl Read + Send,
    done: &mut dyn FnMut(u64),
) -> Result<(W, Digest), BackupError> {
    let mut out = Hashed { inner: out, hasher: Sha256::new() };
    let text = serde_json::to_vec(manifest).map_err(io::Error::from)?;
    out.write_all(&frame_head(text.len())?)?;
    out.write_all(&text)?;
    let mut frame = Encoder::new(out, LEVEL)?;
    // For who has no provost at hand, and so not our digest.
    frame.include_checksum(true)?;
    let (pieces, taken) = mpsc::sync_channel(PIECES_AHEAD);
    let content_sha256 = thread::scope(|scope| {
        let reader = scope.spawn(move || read(&mut content, &pieces));
        // Let go when this is left in whatever way, and then the reader ends too.
        compress(&mut frame, taken, done)?;
        match reader.join() {
            Ok(digest) => digest,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })?;
    end(frame.finish()?, content_sha256)
}

/// Reads and hashes all of the content.
fn read(content: &mut impl Read, pieces: &SyncSender<Vec<u8>>) -> io::Result<Digest> {
    let mut hasher = Sha256::new();
    loop {
        let mut piece = Vec::with_capacity(PIECE);
        content.take(PIECE as u64).read_to_end(&mut piece)?;
        hasher.update(&piece);
        let is_last = piece.len() < PIECE;
        // Nobody takes it any more when it can't be written; why is told there.
        if pieces.send(piece).is_err() || is_last {
            return Ok(Digest(hasher.finalize().into()));
        }
    }
}

fn compress<W: Write>(
    frame: &mut Encoder<'_, W>,
    pieces: Receiver<Vec<u8>>,
    done: &mut dyn FnMut(u64),
) -> io::Result<()> {
    let mut taken = 0;
    for piece in pieces {
        frame.write_all(&piece)?;
        taken += piece.len() as u64;
        done(taken);
    }
    Ok(())
}

/// Writes the last frame.
fn end<W: Write>(mut out: Hashed<W>, content: Digest) -> Result<(W, Digest), BackupError> {
    out.write_all(&frame_head(END_LENGTH)?)?;
    out.write_all(format!("{}{content}{}", END[0], END[1]).as_bytes())?;
    let Hashed { mut inner, hasher } = out;
    let sha256 = Digest(hasher.finalize().into());
    inner.write_all(format!("{sha256}{}", END[2]).as_bytes())?;
    inner.flush()?;
    Ok((inner, sha256))
}

/// A writer that hashes what goes through it.
struct Hashed<W> {
    inner: W,
    hasher: Sha256,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(piece)?;
        self.hasher.update(&piece[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
