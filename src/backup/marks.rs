//! Which backups were verified: kept in the user's state folder, since the folder of the backups holds nothing
//! else and the database may be the one that is lost. A mark is of a backup's SHA-256, not of its name.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::files;
use crate::proof::Digest;
use crate::sql_types::Instant;

/// The marks.
#[derive(Debug, Clone)]
pub struct Marks {
    /// None where there is no home folder: nothing is marked there.
    folder: Option<PathBuf>,
}

impl Marks {
    /// Those in this state folder, which need not be there yet.
    #[must_use]
    pub fn new(state: Option<&Path>) -> Self {
        Self { folder: state.map(|state| state.join("verified-backups")) }
    }

    /// When this backup was last found to restore; none: never.
    #[must_use]
    pub fn verified_at(&self, sha256: Digest) -> Option<Instant> {
        let text = fs::read_to_string(self.folder.as_ref()?.join(sha256.to_string())).ok()?;
        Instant::parse(text.trim_end()).ok()
    }

    /// Notes that this backup was found to restore.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn mark(&self, sha256: Digest, at: Instant) -> io::Result<()> {
        let Some(folder) = &self.folder else {
            return Err(io::Error::new(io::ErrorKind::NotFound, "there is no home folder to keep the mark in"));
        };
        files::make_folder(folder)?;
        // Readers see all of it or nothing; the file is for its owner alone.
        let mut draft = tempfile::NamedTempFile::new_in(folder)?;
        writeln!(draft, "{at}")?;
        draft.as_file().sync_all()?;
        draft.persist(folder.join(sha256.to_string()))?;
        Ok(())
    }

    /// Forgets a backup that is gone.
    ///
    /// # Errors
    /// When the mark is there and can't be removed.
    pub fn forget(&self, sha256: Digest) -> io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        match fs::remove_file(folder.join(sha256.to_string())) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
