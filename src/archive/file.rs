//! An archive's way to its place: under a name of its own until it is whole and on the disk, and never in
//! place of another file.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tempfile::TempPath;

use crate::files;
use crate::proof::Digest;

/// Opens the file that is written beside an archive's place, whatever it holds, and locks it against other processes.
///
/// # Errors
/// `AlreadyExists` when there is a file at the place, `ResourceBusy` when another process has it locked, or what the
/// system says.
pub(super) fn claim(path: &Path) -> io::Result<(PathBuf, File)> {
    let beside = beside(path)?;
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(nix::libc::O_NOFOLLOW)
        .open(&beside)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::ResourceBusy.into()),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    // Who held the lock before may have given the file its place meanwhile: then it is not ours to change.
    let is_still_there = fs::symlink_metadata(&beside)
        .and_then(|there| Ok((there.dev(), there.ino()) == (file.metadata()?.dev(), file.metadata()?.ino())));
    if !is_still_there.unwrap_or(false) {
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    Ok((beside, file))
}

/// The file that is written beside an archive's place, to be read; none: there is none.
///
/// # Errors
/// `AlreadyExists` when there is a file at the place, or what the system says.
pub(super) fn look_beside(path: &Path) -> io::Result<Option<File>> {
    let beside = beside(path)?;
    match OpenOptions::new().read(true).custom_flags(nix::libc::O_NOFOLLOW).open(&beside) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where an archive is written until it gets its place, which must be free.
fn beside(path: &Path) -> io::Result<PathBuf> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    Ok(partial(path))
}

/// What the file beside an archive's place is called.
#[must_use]
pub fn partial(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".partial");
    PathBuf::from(name)
}

/// A file that is written beside its place. Let go before [`ArchiveFile::keep`], it leaves nothing; what a
/// killed process left, the next one that writes the same archive takes over.
#[derive(Debug)]
pub struct ArchiveFile {
    // Goes before the lock on the file does.
    beside: TempPath,
    file: File,
    path: PathBuf,
}

impl ArchiveFile {
    /// Begins the file for this place, which only its owner may read.
    ///
    /// # Errors
    /// `AlreadyExists` when there is a file, `ResourceBusy` when another process is writing the same archive, or
    /// what the system says.
    pub fn create(path: &Path) -> io::Result<Self> {
        let (beside, file) = claim(path)?;
        file.set_len(0)?;
        Ok(Self { beside: TempPath::try_from_path(beside)?, file, path: path.to_owned() })
    }

    /// Where to write.
    #[must_use]
    pub fn writer(&self) -> &File {
        &self.file
    }

    /// Gives the file its place, on the disk and for good.
    ///
    /// # Errors
    /// `AlreadyExists` when another file took the place meanwhile, or what the system says.
    pub fn keep(self) -> io::Result<()> {
        // Before the name, or a crash might leave an empty file under it.
        self.file.sync_all()?;
        self.beside.persist_noclobber(&self.path).map_err(|failed| failed.error)?;
        // The name itself is in the folder.
        files::settle_folder(files::folder_of(&self.path))
    }
}

/// The SHA-256 of a file as it lies there.
///
/// # Errors
/// When it can't be read.
pub fn sha256_of_file(path: &Path) -> io::Result<Digest> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(Digest(hasher.finalize().into())),
            read => hasher.update(&buffer[..read]),
        }
    }
}
