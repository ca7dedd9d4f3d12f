//! Writes a backup, in constant memory: one thread reads and hashes, others compress.

use std::io::{self, Write};
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

/// How many threads compress at most: each holds some mebibytes, and two keep up with most disks.
const THREADS: usize = 4;

/// Writes a backup of the content that `content` writes, on a thread of its own. `done` is told how many bytes of it
/// were taken. Gives back what it was written to, and the SHA-256 that it is known by: of all before its own digits.
///
/// # Errors
/// What `content` says, or when the backup can't be written.
pub fn write<W: Write>(
    out: W,
    manifest: &Manifest,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send,
    done: &mut dyn FnMut(u64),
) -> Result<(W, Digest), BackupError> {
    let mut out = Hashed { inner: out, hasher: Sha256::new() };
    let text = serde_json::to_vec(manifest).map_err(io::Error::from)?;
    out.write_all(&frame_head(text.len())?)?;
    out.write_all(&text)?;
    let mut frame = Encoder::new(out, LEVEL)?;
    // For who has no provost at hand, and so not our digest.
    frame.include_checksum(true)?;
    let threads = thread::available_parallelism().map_or(1, |cores| cores.get().min(THREADS));
    frame.multithread(u32::try_from(threads).unwrap_or(1))?;
    let (pieces, taken) = mpsc::sync_channel(PIECES_AHEAD);
    let content_sha256 = thread::scope(|scope| {
        let reader = scope.spawn(move || {
            let mut source = Pieces { next: pieces, piece: Vec::new(), hasher: Sha256::new() };
            content(&mut source)?;
            source.send()?;
            io::Result::Ok(Digest(source.hasher.finalize().into()))
        });
        // Let go when this is left in whatever way, and then the reader ends too.
        compress(&mut frame, taken, done)?;
        match reader.join() {
            Ok(digest) => digest,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })?;
    end(frame.finish()?, content_sha256)
}

/// The content on its way: hashed, and handed on in pieces.
struct Pieces {
    next: SyncSender<Vec<u8>>,
    piece: Vec<u8>,
    hasher: Sha256,
}

impl Pieces {
    fn send(&mut self) -> io::Result<()> {
        let piece = std::mem::take(&mut self.piece);
        self.hasher.update(&piece);
        // Nobody takes it any more when it can't be written; why is told there.
        self.next.send(piece).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.piece.capacity() == 0 {
            self.piece.reserve_exact(PIECE);
        }
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend_from_slice(&bytes[..taken]);
        if self.piece.len() == PIECE {
            self.send()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
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
