//! The folder that backups are kept in. Provost puts nothing else into it, and leaves alone what others put
//! there.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{BackupError, Candidate, Head, Keep, Manifest, Marks, Source, removable};
use crate::files::{self, Scratch};
use crate::proof::Digest;
use crate::sql_types::Instant;

/// The folder, which need not be there yet.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

/// A file that is called like a backup.
#[derive(Debug)]
pub struct Listed {
    /// Where it lies.
    pub path: PathBuf,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// What it says about itself, or why it can't be read.
    pub head: Result<Head, BackupError>,
    /// When it was last found to restore; none: never.
    pub verified_at: Option<Instant>,
}

impl Listed {
    /// Whether it can be read and is of this database.
    #[must_use]
    pub fn is_of(&self, source: &Source) -> bool {
        self.head.as_ref().is_ok_and(|head| head.manifest.source() == *source)
    }
}

/// The newest backup of a database.
#[derive(Debug)]
pub struct Latest {
    /// None: there is none.
    pub found: Option<Listed>,
    /// What is newer, the newest first: other databases' backups, and what can't be read.
    pub passed_over: Vec<Listed>,
}

/// A backup that is being made, in a scratch folder beside its place. Let go before [`Draft::keep`], it leaves
/// nothing; what a killed process left, the next backup into the same folder removes.
#[derive(Debug)]
pub struct Draft {
    // Goes before the scratch folder does.
    file: File,
    scratch: Scratch,
    folder: PathBuf,
}

impl Folder {
    /// The folder at this path.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every file that is called like a backup, the oldest first. Only the heads are read.
    ///
    /// # Errors
    /// When the folder is there and can't be read.
    pub fn list(&self, marks: &Marks) -> io::Result<Vec<Listed>> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut listed = Vec::new();
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let Some(key) = name.to_str().and_then(place_in_order) else { continue };
            let path = entry.path();
            match fs::symlink_metadata(&path) {
                Ok(metadata) if metadata.is_file() => {
                    let head = Head::read(&path);
                    let verified_at = head.as_ref().ok().and_then(|head| marks.verified_at(head.sha256));
                    listed.push((key.to_owned(), Listed { path, bytes: metadata.len(), head, verified_at }));
                }
                // A rotation removed it a moment ago, or it is no file.
                _ => {}
            }
        }
        // Of one second the manifests tell the order, where they can be read.
        let second = |key: &str| key.split('-').next().map(str::to_owned);
        let made = |listed: &Listed| listed.head.as_ref().ok().map(|head| head.manifest.created_at);
        listed.sort_by(|(a, of_a), (b, of_b)| (second(a), made(of_a), a).cmp(&(second(b), made(of_b), b)));
        Ok(listed.into_iter().map(|(_, listed)| listed).collect())
    }

    /// The newest backup of this database that can be read, and what is newer than it and is none such.
    ///
    /// # Errors
    /// When the folder is there and can't be read.
    pub fn latest(&self, source: &Source, marks: &Marks) -> io::Result<Latest> {
        let (mut found, mut passed_over) = (None, Vec::new());
        for listed in self.list(marks)?.into_iter().rev() {
            if listed.is_of(source) {
                found = Some(listed);
                break;
            }
            passed_over.push(listed);
        }
        Ok(Latest { found, passed_over })
    }

    /// The backups of a database that may go now that its newest is the one of this manifest, the oldest first.
    /// What can't be read stays: nobody knows whose it is.
    ///
    /// # Errors
    /// When the folder is there and can't be read.
    pub fn expired(&self, newest: &Manifest, marks: &Marks, keep: Keep) -> io::Result<Vec<(PathBuf, Digest)>> {
        let same = |manifest: &Manifest| {
            (manifest.engine, manifest.source()) == (newest.engine, newest.source()) && manifest.id != newest.id
        };
        let mut found = Vec::new();
        for listed in self.list(marks)? {
            let Ok(head) = &listed.head else { continue };
            if same(&head.manifest) {
                let verified = listed.verified_at.is_some();
                found.push((Candidate { created_at: head.manifest.created_at, verified }, listed.path, head.sha256));
            }
        }
        found.sort_by_key(|(candidate, ..)| std::cmp::Reverse(candidate.created_at));
        let mut candidates = vec![Candidate { created_at: newest.created_at, verified: false }];
        candidates.extend(found.iter().map(|(candidate, ..)| *candidate));
        let may_go = removable(&candidates, keep);
        let expired = found.into_iter().zip(&may_go[1..]).filter(|(_, may_go)| **may_go);
        Ok(expired.map(|((_, path, sha256), _)| (path, sha256)).rev().collect())
    }

    /// Begins a backup; the folder is made for its owner alone.
    ///
    /// # Errors
    /// What the system says.
    pub fn begin(&self) -> io::Result<Draft> {
        files::make_folder(&self.path)?;
        let scratch = Scratch::new_in(&self.path)?;
        let file = files::create_new(&scratch.file("backup"))?;
        Ok(Draft { file, scratch, folder: self.path.clone() })
    }
}

/// The part of a backup's name that puts it in its order; none: it is called otherwise.
fn place_in_order(name: &str) -> Option<&str> {
    let (engine, place) = name.strip_prefix("provost-")?.strip_suffix(".zst")?.split_once('-')?;
    let (time, id) = place.split_once('-')?;
    let is_time = time.len() == "20261122T020000Z".len() && time.ends_with('Z');
    let is_id = id.len() == 8 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    (["sqlite", "postgresql"].contains(&engine) && is_time && is_id).then_some(place)
}

impl Draft {
    /// Where to write the backup.
    #[must_use]
    pub fn writer(&self) -> &File {
        &self.file
    }

    /// Where it will be kept.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The place of a file that is needed meanwhile.
    #[must_use]
    pub fn aside(&self, name: &str) -> PathBuf {
        self.scratch.file(name)
    }

    /// Gives the backup its name, on the disk and for good. Returns where it lies.
    ///
    /// # Errors
    /// What the system says; then it is not there.
    pub fn keep(self, manifest: &Manifest) -> io::Result<PathBuf> {
        // Before the name, or a crash might leave an empty file under it.
        self.file.sync_all()?;
        let place = self.folder.join(manifest.file_name());
        let draft = TempPath::try_from_path(self.scratch.file("backup"))?;
        draft.persist_noclobber(&place).map_err(|failed| failed.error)?;
        files::settle_folder(&self.folder)?;
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use super::place_in_order;

    #[test]
    fn a_backup_is_known_by_its_name() {
        assert_eq!(place_in_order("provost-sqlite-20261122T020000Z-0a1b2c3d.zst"), Some("20261122T020000Z-0a1b2c3d"));
        for other in [
            "provost-sqlite-20261122T020000Z-0a1b2c3d.zst.part",
            "provost-mysql-20261122T020000Z-0a1b2c3d.zst",
            "provost-sqlite-2026-0a1b2c3d.zst",
            "provost-sqlite-20261122T020000Z-0a1b2c3g.zst",
            "provost-trail.zst",
            ".provost-abc.scratch",
            "notes.txt",
        ] {
            assert_eq!(place_in_order(other), None, "{other}");
        }
    }
}
