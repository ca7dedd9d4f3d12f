//! Writes an archive, and nothing into it that does not hold together.

use std::io::Write;

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use zstd::stream::write::Encoder;

use super::check::Check;
use super::{ArchiveError, Header, Mark};
use crate::model::Seal;
use crate::proof::{Digest, leaf_hash};

/// How hard zstd tries: its own default, beyond which entries hardly get smaller.
const LEVEL: i32 = 3;

/// An archive on its way out, in constant memory.
pub struct Writer<'a, W: Write> {
    out: Encoder<'a, W>,
    hasher: Sha256,
    check: Check,
}

impl<W: Write> Writer<'_, W> {
    /// Begins an archive that will hold what the header says.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn begin(out: W, header: Header) -> Result<Self, ArchiveError> {
        let mut out = Encoder::new(out, LEVEL)?;
        out.include_checksum(true)?;
        let mut writer = Self { out, hasher: Sha256::new(), check: Check::new(header.clone()) };
        writer.object(&header)?;
        Ok(writer)
    }

    /// Writes the next seal; its entries come behind it.
    ///
    /// # Errors
    /// When it can't be written, when it is not sound or does not follow the one before, or when the entries
    /// since are not those that the one before closed.
    pub fn seal(&mut self, seal: &Seal) -> Result<(), ArchiveError> {
        self.check.seal(seal)?;
        self.object(&Mark::Seal(seal))
    }

    /// Writes an entry in its canonical form, and its leaf.
    ///
    /// # Errors
    /// When it can't be written, or is not one of the seal's.
    pub fn entry(&mut self, sequence: i64, canonical: &[u8]) -> Result<(), ArchiveError> {
        let leaf = leaf_hash(canonical);
        self.check.entry(sequence, leaf)?;
        self.line(canonical)?;
        self.object(&Mark::<()>::Leaf(leaf))
    }

    /// Ends the archive and gives back what it was written to.
    ///
    /// # Errors
    /// When it can't be written, or does not hold what its header says.
    pub fn finish(mut self) -> Result<W, ArchiveError> {
        self.check.end()?;
        let digest = Digest(self.hasher.clone().finalize().into());
        self.object(&Mark::<()>::Sha256(digest))?;
        Ok(self.out.finish()?)
    }

    fn object(&mut self, object: &impl Serialize) -> Result<(), ArchiveError> {
        let line = serde_json::to_vec(object).map_err(std::io::Error::from)?;
        self.line(&line)
    }

    fn line(&mut self, line: &[u8]) -> Result<(), ArchiveError> {
        for piece in [line, b"\n"] {
            self.hasher.update(piece);
            self.out.write_all(piece)?;
        }
        Ok(())
    }
}
