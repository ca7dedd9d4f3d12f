//! Writes a backup, in constant memory.

use std::io::{self, Write};

use sha2::{Digest as _, Sha256};
use zstd::stream::write::Encoder;

use super::{BackupError, END, END_LENGTH, Manifest, frame_head};
use crate::proof::Digest;

/// How hard zstd tries: what it gains beyond this costs more time than the copying itself.
const LEVEL: i32 = 1;

/// A backup on its way out; what is written to it is the content.
pub struct Writer<W: Write> {
    out: Encoder<'static, Hashed<W>>,
    content: Sha256,
}

impl<W: Write> Writer<W> {
    /// Begins a backup.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn begin(out: W, manifest: &Manifest) -> Result<Self, BackupError> {
        let mut out = Hashed { inner: out, hasher: Sha256::new() };
        let text = serde_json::to_vec(manifest).map_err(io::Error::from)?;
        out.write_all(&frame_head(text.len())?)?;
        out.write_all(&text)?;
        let mut out = Encoder::new(out, LEVEL)?;
        // For who has no provost at hand, and so not our digest.
        out.include_checksum(true)?;
        Ok(Self { out, content: Sha256::new() })
    }

    /// Ends the backup. Gives back what it was written to, and the SHA-256 that it is known by: of all before
    /// its own digits.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn finish(self) -> Result<(W, Digest), BackupError> {
        let mut out = self.out.finish()?;
        let content = Digest(self.content.finalize().into());
        out.write_all(&frame_head(END_LENGTH)?)?;
        out.write_all(format!("{}{content}{}", END[0], END[1]).as_bytes())?;
        let Hashed { mut inner, hasher } = out;
        let sha256 = Digest(hasher.finalize().into());
        inner.write_all(format!("{sha256}{}", END[2]).as_bytes())?;
        inner.flush()?;
        Ok((inner, sha256))
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let written = self.out.write(piece)?;
        self.content.update(&piece[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
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
