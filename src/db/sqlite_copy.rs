//! Whole SQLite files: a copy of one while others write to it, and another in the place of one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::connection::{DefaultLoadingMode, SimpleConnection};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Binary, Bool, Text};
use diesel::sqlite::SqliteConnection;

use super::connection::DbConn;
use super::error::Error;
use super::limits::unlimited_if_zero;
use super::sqlite_file::{self, APPLICATION_ID, Place, RETIRED};

/// Whether this SQLite gives a database's pages: it can be compiled without.
///
/// # Errors
/// What SQLite says.
pub fn gives_pages(conn: &mut SqliteConnection) -> Result<bool, Error> {
    #[derive(QueryableByName)]
    struct Known {
        #[diesel(sql_type = Bool)]
        known: bool,
    }
    let statement = "SELECT EXISTS (SELECT 1 FROM pragma_module_list WHERE name = 'sqlite_dbpage') AS known";
    Ok(sql_query(statement).get_result::<Known>(conn)?.known)
}

/// How many bytes all pages are.
///
/// # Errors
/// What SQLite says.
pub fn size_of_pages(conn: &mut SqliteConnection) -> Result<u64, Error> {
    #[derive(QueryableByName)]
    struct Size {
        #[diesel(sql_type = BigInt)]
        bytes: i64,
    }
    let statement = "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size";
    Ok(sql_query(statement).get_result::<Size>(conn)?.bytes.unsigned_abs())
}

/// Gives every page of the database, from the first to the last: behind one another they are its file, as it is in
/// the transaction of this session. Gives back what `take` says, which ends it when it is an error.
///
/// # Errors
/// What SQLite says.
pub fn each_page(
    conn: &mut SqliteConnection,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<io::Result<()>, Error> {
    #[derive(QueryableByName)]
    struct Page {
        #[diesel(sql_type = Binary)]
        data: Vec<u8>,
    }
    for page in sql_query("SELECT data FROM sqlite_dbpage").load_iter::<Page, DefaultLoadingMode>(conn)? {
        if let Err(reason) = take(&page?.data) {
            return Ok(Err(reason));
        }
    }
    Ok(Ok(()))
}

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
