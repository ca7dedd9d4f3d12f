//! Files that a command writes: whole or not at all. What stood at their place stays until then.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{CliError, Kind};
use crate::files;

/// A file on its way to its place. Let go before [`OutputFile::keep`], it leaves nothing.
#[derive(Debug)]
pub struct OutputFile {
    path: PathBuf,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// A file that will be renamed.
    Beside(NamedTempFile),
    /// What can't be replaced: a device, a pipe.
    Itself(File),
}

impl OutputFile {
    /// Begins a file that takes the place of the one at `path`, if there is one, with its permissions.
    /// A link stays, and the file that it leads to is replaced; in a folder that everybody may write to it is refused.
    ///
    /// # Errors
    /// When it can't be written there.
    pub fn create(path: &Path) -> Result<Self, CliError> {
        Self::begin(path).map_err(|error| unwritable(path, &error))
    }

    fn begin(path: &Path) -> io::Result<Self> {
        files::refuse_shared_link(path)?;
        let known = match fs::metadata(path) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        if known.as_ref().is_some_and(|metadata| !metadata.is_file()) {
            // A folder can't be opened so, and that is the error.
            let itself = OpenOptions::new().write(true).open(path)?;
            return Ok(Self { path: path.to_owned(), place: Place::Itself(itself) });
        }
        let path = if known.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // The umask takes from what is asked for here.
        let permissions = Permissions::from_mode(0o666);
        let beside = tempfile::Builder::new().prefix(".provost-").permissions(permissions).tempfile_in(folder);
        let beside = beside.map_err(|error| nameless(&error))?;
        if let Some(metadata) = known {
            beside.as_file().set_permissions(metadata.permissions())?;
        }
        Ok(Self { path, place: Place::Beside(beside) })
    }

    /// A handle to write through.
    ///
    /// # Errors
    /// When the system has no handle left.
    pub fn writer(&self) -> Result<impl Write + Send + 'static, CliError> {
        let file = match &self.place {
            Place::Beside(beside) => beside.as_file(),
            Place::Itself(itself) => itself,
        };
        file.try_clone().map_err(|error| unwritable(&self.path, &error))
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// When that fails; the old one is still there then.
    pub fn keep(self) -> Result<(), CliError> {
        let Place::Beside(beside) = self.place else { return Ok(()) };
        // Before the name, or a crash might leave an empty file under it.
        let kept = beside.as_file().sync_all().and_then(|()| beside.persist(&self.path).map_err(|failed| failed.error));
        kept.map(drop).map_err(|error| unwritable(&self.path, &error))
    }
}

/// Writes a whole file.
///
/// # Errors
/// When it can't be written.
pub fn write(path: &Path, text: &str) -> Result<(), CliError> {
    let file = OutputFile::create(path)?;
    file.writer()?.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    file.keep()
}

/// The error without the name of the file that waits beside: nobody asked for that one.
fn nameless(error: &io::Error) -> io::Error {
    let said = error.to_string();
    let said = said.split_once(" at path ").map_or(said.as_str(), |(said, _)| said);
    io::Error::new(error.kind(), said)
}

/// Says that a file can't be written.
pub fn unwritable(path: &Path, error: &io::Error) -> CliError {
    let kind = match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Kind::Denied,
        io::ErrorKind::StorageFull => Kind::Unavailable,
        _ => Kind::Usage,
    };
    let shown = path.to_string_lossy();
    CliError::new(kind, format!("can't write {shown:?}: {error}")).hint("name a file in a folder that you may write to")
}

/// An archive's path as the database keeps it: it must be found from another folder too.
///
/// # Errors
/// When no file can be made there.
pub fn archive_place(path: &Path) -> Result<String, CliError> {
    let shown = path.to_string_lossy();
    let unfit = |why: &str| {
        CliError::usage(format!("{shown:?} can't be the place of an archive: {why}")).hint("name a file to be made")
    };
    if path.as_os_str() == "-" || path.file_name().is_none() || path.is_dir() {
        return Err(unfit("it is no file"));
    }
    let whole = std::path::absolute(path).map_err(|error| unfit(&error.to_string()))?;
    let whole = whole.into_os_string().into_string().map_err(|_| unfit("its name is not UTF-8"))?;
    if whole.len() > MAX_PLACE {
        return Err(unfit("its name is too long"));
    }
    Ok(whole)
}

/// The longest path that the database keeps, in bytes.
const MAX_PLACE: usize = 4096;
