//! Private files: made for their owner alone, and never through a link that somebody else may have laid.
//!
//! Here is how they are made and where what is half done waits; what is in them is their owners' matter.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How the folders of half-done work are named, so that what a killed process left is known.
const SCRATCH: (&str, &str) = (".provost-", ".scratch");

/// The file in such a folder that whoever works in it holds a lock on. A file that is written to: a lock on it is seen
/// on other machines too where the place is shared.
const LOCK: &str = "in-use.lock";

/// How often a scratch folder is made anew when another process took it for an abandoned one.
const ATTEMPTS: u32 = 10;

/// What the system says, without the number that it knows it by.
#[must_use]
pub fn in_words(error: &io::Error) -> String {
    without_number(&error.to_string())
}

/// A message without the number of an error of the system's.
#[must_use]
pub fn without_number(message: &str) -> String {
    let Some((before, rest)) = message.split_once(" (os error ") else { return message.to_owned() };
    match rest.split_once(')') {
        Some((number, after)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{before}{}", without_number(after))
        }
        _ => message.to_owned(),
    }
}

/// Refuses a link in a folder that everybody may write to: whoever laid it chose where it leads.
///
/// # Errors
/// `PermissionDenied` for such a link.
pub fn refuse_shared_link(path: &Path) -> io::Result<()> {
    let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
    if is_link && fs::metadata(folder_of(path)).is_ok_and(|folder| folder.mode() & 0o002 != 0) {
        return Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "it is a link in a folder that everybody may write to",
        ));
    }
    Ok(())
}

/// Makes a folder that only its owner may enter, and those above it, unless it is there.
///
/// # Errors
/// What the system says, or as [`refuse_shared_link`].
pub fn make_folder(path: &Path) -> io::Result<()> {
    refuse_shared_link(path)?;
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Makes a file that only its owner may read, where there is none.
///
/// # Errors
/// `AlreadyExists` where there is anything, a link included, or what the system says.
pub fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)
}

/// The folder that a path is in.
#[must_use]
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes sure that the names in a folder are on the disk.
///
/// # Errors
/// What the system says.
pub fn settle_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Where the scratch folders of this process lie: what is to go when it is told to end.
static HELD: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A folder for what is not done yet, which only its owner may enter. It goes with the value; what a killed
/// process left, the next scratch in the same place removes.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    // Goes after the folder does.
    _lock: File,
}

impl Scratch {
    /// Makes one inside of this folder.
    ///
    /// # Errors
    /// What the system says.
    pub fn new_in(place: &Path) -> io::Result<Self> {
        remove_abandoned(place)?;
        for _ in 0..ATTEMPTS {
            // Until it is known, nobody who is told to end may miss it.
            let mut held = held();
            let mut folder = tempfile::Builder::new();
            let private = Permissions::from_mode(0o700);
            let folder = folder.prefix(SCRATCH.0).suffix(SCRATCH.1).permissions(private).tempdir_in(place)?;
            let path = folder.path().join(LOCK);
            // Until it is locked, another process may take it for an abandoned one.
            let lock = match create_new(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                lock => lock?,
            };
            match lock.try_lock() {
                Ok(()) if fs::symlink_metadata(&path).is_ok() => {
                    let folder = folder.keep();
                    held.push(folder.clone());
                    return Ok(Self { folder, _lock: lock });
                }
                Ok(()) | Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }

    /// The place of a file in it.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let mut held = held();
        // What can't be removed now, the next scratch in the same place removes.
        let _ = remove(&self.folder);
        held.retain(|folder| *folder != self.folder);
    }
}

/// Removes all scratch folders of this process, which ends now. Whoever is at work in one, and comes to its end before
/// the process does, waits: nobody is told that files are missing which went with their folder.
pub fn forsake_scratches() {
    let held = held();
    for folder in held.iter() {
        // Somebody may make another file in it meanwhile.
        let mut left = ATTEMPTS;
        while left > 0 && remove(folder).is_err_and(|error| error.kind() != io::ErrorKind::NotFound) {
            left -= 1;
        }
    }
    std::mem::forget(held);
}

/// Removes a scratch folder, the file with the lock last: whoever is killed on the way leaves one that is still known for
/// an abandoned one, or is empty.
fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() != LOCK {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}

/// A list of folders has no half-way state.
fn held() -> MutexGuard<'static, Vec<PathBuf>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes the scratch folders that no living process holds, on this machine or another that shares the place.
fn remove_abandoned(place: &Path) -> io::Result<()> {
    for entry in fs::read_dir(place)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_scratch = name.to_str().is_some_and(|name| name.starts_with(SCRATCH.0) && name.ends_with(SCRATCH.1));
        if is_scratch {
            // Another process may be doing the same, and what is another user's is not ours to remove.
            let _ = remove_if_abandoned(&entry.path());
        }
    }
    Ok(())
}

fn remove_if_abandoned(folder: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(folder)?;
    if !metadata.is_dir() || metadata.uid() != nix::unistd::geteuid().as_raw() {
        return Ok(());
    }
    let path = folder.join(LOCK);
    match OpenOptions::new().read(true).write(true).custom_flags(nix::libc::O_NOFOLLOW).open(&path) {
        Ok(lock) if lock.try_lock().is_ok() => remove(folder),
        Ok(_) => Ok(()),
        // Whoever made it has not come further; anything in it is none of ours.
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::remove_dir(folder),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).unwrap().mode() & 0o777
    }

    #[test]
    fn a_message_tells_no_number() {
        let error = io::Error::from_raw_os_error(2);
        assert_eq!(in_words(&error), "No such file or directory");
        assert_eq!(
            without_number(&format!("a: {error}; b: {error}")),
            "a: No such file or directory; b: No such file or directory"
        );
        assert_eq!(without_number("a (os error x)"), "a (os error x)");
    }

    #[test]
    fn what_is_made_is_its_owners_alone() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("a/b");
        make_folder(&folder).unwrap();
        make_folder(&folder).unwrap();
        assert_eq!((mode(&folder), mode(&place.path().join("a"))), (0o700, 0o700));
        create_new(&folder.join("file")).unwrap();
        assert_eq!(mode(&folder.join("file")), 0o600);
        let again = create_new(&folder.join("file")).unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
    }

    #[test]
    fn a_link_in_a_shared_folder_is_refused_and_elsewhere_followed() {
        let place = tempfile::tempdir().unwrap();
        let (own, shared) = (place.path().join("own"), place.path().join("shared"));
        for (folder, mode) in [(&own, 0o755), (&shared, 0o1777)] {
            fs::create_dir(folder).unwrap();
            fs::set_permissions(folder, Permissions::from_mode(mode)).unwrap();
            symlink(place.path(), folder.join("link")).unwrap();
        }
        make_folder(&own.join("link")).unwrap();
        let refused = make_folder(&shared.join("link")).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
        refuse_shared_link(&shared.join("nothing")).unwrap();
        assert!(create_new(&shared.join("link")).is_err());
    }

    #[test]
    fn what_a_killed_process_left_is_removed_and_what_a_living_one_holds_is_not() {
        let place = tempfile::tempdir().unwrap();
        let living = Scratch::new_in(place.path()).unwrap();
        let folder = |name: &str| {
            let folder = place.path().join(format!(".provost-{name}.scratch"));
            fs::create_dir(&folder).unwrap();
            folder
        };
        let (left, begun, theirs) = (folder("left"), folder("begun"), folder("theirs"));
        fs::write(left.join(LOCK), "").unwrap();
        fs::write(left.join("half"), "of it").unwrap();
        // Called like one of ours, and whoever made it holds no lock.
        fs::write(theirs.join("half"), "of it").unwrap();
        let other = place.path().join("other");
        fs::create_dir(&other).unwrap();
        symlink(&other, place.path().join(".provost-link.scratch")).unwrap();
        let next = Scratch::new_in(place.path()).unwrap();
        assert!(!left.exists() && !begun.exists() && theirs.join("half").exists());
        assert!(other.exists() && living.file("x").parent().unwrap().exists());
        assert_eq!(mode(next.file("x").parent().unwrap()), 0o700);
        drop((living, next));
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 3);
    }
}
