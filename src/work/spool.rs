//! The ends of executions that are not recorded yet, one file each, in the user's state folder.
//!
//! A file is written before the database is told and removed after, so that an end outlives the
//! database being away and this process being killed in between.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::crud::execution::End;
use crate::files;
use crate::sql_types::{ExecutionStatus, Id, Instant};

/// How an execution ended, as it is kept on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The execution.
    pub execution_id: Id,
    /// Its task's name, for people.
    pub task: String,
    /// How it ended.
    pub status: ExecutionStatus,
    /// What its process returned.
    pub exit_code: Option<i32>,
    /// The last of what it wrote.
    pub output: Option<String>,
    /// What went wrong.
    pub error: Option<String>,
    /// When it ended, by the database's clock.
    pub ended_at: Option<Instant>,
}

impl Report {
    /// The end, as the store takes it.
    pub fn end(&self) -> End {
        End {
            status: self.status,
            exit_code: self.exit_code,
            output: self.output.clone(),
            error: self.error.clone(),
            ended_at: self.ended_at,
        }
    }
}

/// The folder of the files.
#[derive(Debug, Clone)]
pub struct Spool {
    folder: PathBuf,
}

impl Spool {
    /// The spool in this state folder, which need not be there yet.
    #[must_use]
    pub fn new(state: &Path) -> Self {
        Self { folder: state.join("spool") }
    }

    /// Keeps a report; whoever reads the folder meanwhile sees all of it or nothing.
    ///
    /// # Errors
    /// When the folder or the file can't be written.
    pub(super) fn keep(&self, report: &Report) -> io::Result<PathBuf> {
        files::make_folder(&self.folder)?;
        let path = self.folder.join(format!("{}.json", report.execution_id));
        let draft = path.with_extension("draft");
        // What lies there is of a worker that was killed, or a link to where nothing of ours should go.
        Self::forget(&draft)?;
        let mut file = files::create_new(&draft)?;
        file.write_all(serde_json::to_string(report)?.as_bytes())?;
        drop(file);
        fs::rename(&draft, &path)?;
        Ok(path)
    }

    /// Makes sure that what is kept is on the disk, for what will have to wait there.
    pub(super) fn settle(&self, path: &Path) -> io::Result<()> {
        fs::File::open(path)?.sync_all()?;
        fs::File::open(&self.folder)?.sync_all()
    }

    /// How many reports are kept.
    ///
    /// # Errors
    /// When the folder is there and can't be read.
    pub fn waiting(&self) -> io::Result<usize> {
        Ok(self.reports()?.len())
    }

    /// What is kept, in the order of the executions: each file, and what it says unless it can't be
    /// read.
    ///
    /// # Errors
    /// When the folder is there and can't be read.
    pub(super) fn reports(&self) -> io::Result<Vec<(PathBuf, Result<Report, String>)>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        paths.sort();
        let mut reports = Vec::new();
        for path in paths {
            match read(&path) {
                Ok(bytes) => {
                    let report = serde_json::from_slice(&bytes).map_err(|error| error.to_string());
                    reports.push((path, report));
                }
                // Another process recorded it a moment ago.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => reports.push((path, Err(error.to_string()))),
            }
        }
        Ok(reports)
    }

    /// Forgets a report that is recorded. Another process may have been first.
    pub(super) fn forget(path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// The whole of a file. What is none, such as a pipe, would be read for ever.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    fs::read(path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn report() -> Report {
        Report {
            execution_id: Id::mint(),
            task: "nightly".to_owned(),
            status: ExecutionStatus::Failed,
            exit_code: Some(3),
            output: Some("a\u{fffd}\n".to_owned()),
            error: None,
            ended_at: Some(Instant::now()),
        }
    }

    #[test]
    fn what_is_kept_is_read_back_in_order_and_is_nobody_elses_to_read() {
        let state = tempfile::tempdir().unwrap();
        let spool = Spool::new(&state.path().join("provost"));
        assert_eq!(spool.reports().unwrap(), []);
        let (first, second) = (report(), report());
        for report in [&second, &first] {
            let path = spool.keep(report).unwrap();
            spool.settle(&path).unwrap();
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(fs::metadata(&spool.folder).unwrap().permissions().mode() & 0o777, 0o700);
        let read = spool.reports().unwrap();
        let reports: Vec<Report> = read.iter().map(|(_, report)| report.clone().unwrap()).collect();
        assert_eq!(reports, [first, second]);
        for (path, _) in read {
            Spool::forget(&path).unwrap();
            Spool::forget(&path).unwrap();
        }
        assert_eq!(spool.reports().unwrap(), []);
    }

    #[test]
    fn what_cannot_be_read_is_told_and_stands_in_nobodys_way() {
        let state = tempfile::tempdir().unwrap();
        let spool = Spool::new(state.path());
        spool.keep(&report()).unwrap();
        fs::write(spool.folder.join("0.json"), "{").unwrap();
        fs::write(spool.folder.join("1.draft"), "half of it").unwrap();
        let read = spool.reports().unwrap();
        assert_eq!(read.len(), 2);
        assert!(read[0].1.is_err() && read[1].1.is_ok(), "{read:?}");
    }

    #[test]
    fn what_is_no_file_is_told_and_not_waited_for() {
        let state = tempfile::tempdir().unwrap();
        let spool = Spool::new(state.path());
        spool.keep(&report()).unwrap();
        let pipe = std::process::Command::new("mkfifo").arg(spool.folder.join("0.json")).status().unwrap();
        assert!(pipe.success());
        std::os::unix::fs::symlink("/dev/zero", spool.folder.join("00.json")).unwrap();
        fs::create_dir(spool.folder.join("000.json")).unwrap();
        let read = spool.reports().unwrap();
        assert!(read[..3].iter().all(|(_, report)| report.as_ref().is_err_and(|reason| reason == "it is not a file")));
        assert!(read.len() == 4 && read[3].1.is_ok(), "{read:?}");
    }

    #[test]
    fn a_link_in_the_place_of_a_file_is_not_followed() {
        let state = tempfile::tempdir().unwrap();
        let (spool, report) = (Spool::new(state.path()), report());
        let path = spool.keep(&report).unwrap();
        let other = state.path().join("other");
        fs::write(&other, "not ours").unwrap();
        std::os::unix::fs::symlink(&other, path.with_extension("draft")).unwrap();
        assert_eq!(spool.keep(&report).unwrap(), path);
        assert_eq!(fs::read_to_string(&other).unwrap(), "not ours");
        assert!(fs::symlink_metadata(&path).unwrap().is_file());
    }
}
