//! Whole SQLite files: a copy of one while others write to it, and another in the place of one.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::sqlite::SqliteConnection;
use diesel::{RunQueryDsl, sql_query};

use super::connection::DbConn;
use super::error::Error;
use super::limits::unlimited_if_zero;
use super::sqlite_file::{self, APPLICATION_ID, Place, RETIRED};

/// Copies the database into an empty file, as it is at this moment. Others write meanwhile.
///
/// # Errors
/// What SQLite says, such as [`Error::DiskFull`].
pub fn copy_into(conn: &mut SqliteConnection, path: &Path) -> Result<(), Error> {
    let Some(name) = path.to_str() else {
        return Err(Error::Denied(format!("can't make {}: SQLite needs a path in UTF-8", path.display())));
    };
    // The copy is read at once and goes: it need not outlive a crash.
    conn.batch_execute("PRAGMA synchronous = OFF")?;
    let copied = sql_query("VACUUM INTO ?").bind::<Text, _>(name).execute(conn);
    let restored = conn.batch_execute("PRAGMA synchronous = FULL");
    copied?;
    Ok(restored?)
}

/// Opens a file that nobody else knows of, to read it and leave every byte as it is.
///
/// # Errors
/// What SQLite says.
pub fn open_unchanging(path: &Path) -> Result<DbConn, Error> {
    sqlite_file::establish_with(path, "mode=ro&immutable=1").map(DbConn::Sqlite)
}

/// A file that nobody else has open, and that nobody can open until it is let go.
pub struct Held {
    conn: SqliteConnection,
}

impl Held {
    /// Takes hold of a file: what is in its log is brought in, and the log is gone.
    ///
    /// # Errors
    /// [`Error::Locked`] while somebody has it open for longer than `patience` (zero: waits for ever),
    /// [`Error::NotOurs`], or what SQLite says.
    pub fn take(path: &Path, patience: Duration) -> Result<Self, Error> {
        let patience = unlimited_if_zero(patience);
        let conn = sqlite_file::retry_while_locked(patience, || Self::attempt(path))?;
        Ok(Self { conn })
    }

    fn attempt(path: &Path) -> Result<SqliteConnection, Error> {
        if is_open_elsewhere(path) {
            return Err(Error::Locked);
        }
        let mut conn = sqlite_file::establish_with(path, "mode=rw")?;
        // Before the first look: so the log is opened for this connection alone, or not at all.
        conn.batch_execute("PRAGMA locking_mode = EXCLUSIVE")?;
        let id = sqlite_file::application_id(&mut conn, path)?;
        if id != i64::from(APPLICATION_ID) {
            return Err(Error::NotOurs(path.to_owned()));
        }
        // No journal beside it either, which would be taken for that of the file that comes.
        conn.batch_execute("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE")?;
        Ok(conn)
    }

    /// Lets go of it when another file has its place.
    pub fn retire(mut self) {
        // Its place is another's already: what can't be written any more is not missed.
        let _ = self.conn.batch_execute(&format!("PRAGMA application_id = {RETIRED}; COMMIT"));
    }
}

/// Whether another process has the file open, as far as the system lets us see. One that found it with a rollback
/// journal holds no lock while it is idle.
fn is_open_elsewhere(path: &Path) -> bool {
    let Some(place) = Place::of(path) else { return false };
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_process = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.parse::<u32>().is_ok_and(|process| process != std::process::id())
    };
    entries(Path::new("/proc"))
        .filter(is_process)
        .flat_map(|process| entries(&process.join("fd")).collect::<Vec<_>>())
        .any(|open| Place::of(&open).is_some_and(|open| open.is_same_file(&place)))
}

/// The files that SQLite keeps beside a database, and that are of that database alone.
#[must_use]
pub fn side_files(path: &Path) -> [PathBuf; 3] {
    ["-wal", "-shm", "-journal"].map(|suffix| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    })
}
