//! The SQLite file: whose it is, how it is made and how each connection to it is set up.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::SqliteConnection;
use diesel::{Connection, RunQueryDsl, sql_query};

use super::connecting;
use super::error::Error;
use super::limits::{milliseconds, unlimited_if_zero};
use super::ranks;
use super::session::Purpose;
use super::url::DatabaseUrl;
use crate::files;

/// Written into the file's header, so that provost never writes to another program's database and
/// `file(1)` can tell whose it is: "prov" as a big-endian number.
pub const APPLICATION_ID: i32 = 0x7072_6f76;

/// Written into the header of a file whose place was given to another, while nobody else could get at it: who waited
/// for it finds that it is the one no longer, instead of writing to what nobody will find again.
pub(super) const RETIRED: i32 = 0x7072_6f2d;

/// How often a file is opened anew that gave its place to another just now.
const ATTEMPTS: u32 = 10;

/// The smallest SQLite database: one page of the smallest size, in bytes.
const SMALLEST: u64 = 512;

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// Nothing, or an empty file: nothing is lost by making a database of it.
    Absent,
    /// Something; whether it is ours shows when it is opened.
    Present,
}

/// Where a file lies, and which one it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    path: PathBuf,
    /// The numbers by which the system knows it: of its device, and of itself there.
    numbers: (u64, u64),
}

impl Place {
    /// The file at this path; none when there is none that can be looked at.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self { path: path.to_owned(), numbers: (metadata.dev(), metadata.ino()) })
    }

    /// Whether both are one file, by whatever paths.
    #[must_use]
    pub fn is_same_file(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }

    /// Whether the file lies there still. Whoever has it open would write to one that was moved away.
    #[must_use]
    pub fn is_as_it_was(&self) -> bool {
        Self::of(&self.path).as_ref() == Some(self)
    }
}

/// Looks at a path without opening it as a database.
///
/// # Errors
/// [`Error::NotADatabase`] for a folder or a device, [`Error::Denied`] when it can't be looked at.
pub fn state(path: &Path) -> Result<FileState, Error> {
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => Err(Error::NotADatabase(path.to_owned())),
        Ok(metadata) if metadata.len() == 0 => Ok(FileState::Absent),
        // SQLite reports a file of one byte as empty, and would overwrite it.
        Ok(metadata) if metadata.len() < SMALLEST => Err(Error::NotADatabase(path.to_owned())),
        Ok(_) => Ok(FileState::Present),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(FileState::Absent),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Err(Error::NotADatabase(path.to_owned())),
        Err(error) => Err(Error::Denied(format!("can't open {}: {error}", path.display()))),
    }
}

/// Makes an empty file, readable by its owner alone, and the folders it needs.
///
/// # Errors
/// [`Error::Denied`] or [`Error::DiskFull`] as the file system says.
pub fn create(path: &Path) -> Result<(), Error> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::StorageFull => Error::DiskFull,
        _ => Error::Denied(format!("can't make {}: {error}", path.display())),
    };
    files::refuse_shared_link(path).map_err(failed)?;
    files::make_folder(files::folder_of(path)).map_err(failed)?;
    // Not `create_new`: two processes may make the same file at once, and both may go on.
    OpenOptions::new().append(true).create(true).mode(0o600).open(path).map_err(failed)?;
    Ok(())
}

#[derive(diesel::QueryableByName)]
struct Header {
    #[diesel(sql_type = BigInt)]
    application_id: i64,
    #[diesel(sql_type = BigInt)]
    objects: i64,
    #[diesel(sql_type = Text)]
    journal_mode: String,
}

/// Opens an existing file and sets the connection up; the file itself only when it is to be used.
///
/// # Errors
/// When there is no file, or it is not ours, or the file system refuses.
pub(super) fn connect(path: &Path, lock_timeout: Duration, purpose: Purpose) -> Result<SqliteConnection, Error> {
    if fs::metadata(path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Err(Error::Missing(path.to_owned()));
    }
    files::refuse_shared_link(path)
        .map_err(|error| Error::Denied(format!("can't open {}: {error}", path.display())))?;
    state(path)?;
    for _ in 1..ATTEMPTS {
        match open_and_set_up(path, lock_timeout, purpose) {
            // The restored one lies there by now, and nothing was read from the other.
            Err(Error::Replaced(_)) => {}
            opened => return opened,
        }
    }
    open_and_set_up(path, lock_timeout, purpose)
}

fn open_and_set_up(path: &Path, lock_timeout: Duration, purpose: Purpose) -> Result<SqliteConnection, Error> {
    let mut conn = open(path)?;
    set_up(&mut conn, path, lock_timeout, purpose)?;
    Ok(conn)
}

/// A database in memory, gone with the connection: a dry run against a file that isn't there.
pub(super) fn in_memory(lock_timeout: Duration) -> Result<SqliteConnection, Error> {
    let path = Path::new(":memory:");
    let mut conn = establish(":memory:", path)?;
    set_up(&mut conn, path, lock_timeout, Purpose::Use)?;
    Ok(conn)
}

fn open(path: &Path) -> Result<SqliteConnection, Error> {
    // Diesel opens with SQLITE_OPEN_CREATE, and a file that vanished since we looked must not come back empty.
    establish_with(path, "mode=rw")
}

/// Opens a file with these parameters of SQLite's URI, and sets nothing up.
pub(super) fn establish_with(path: &Path, parameters: &str) -> Result<SqliteConnection, Error> {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => uri.push(char::from(*byte)),
            other => uri.extend(["%".to_owned(), format!("{other:02X}")]),
        }
    }
    establish(&format!("{uri}?{parameters}"), path)
}

/// The application id in a file's header: the first look at what it is.
pub(super) fn application_id(conn: &mut SqliteConnection, path: &Path) -> Result<i64, Error> {
    #[derive(diesel::QueryableByName)]
    struct Id {
        #[diesel(sql_type = BigInt)]
        application_id: i64,
    }
    let row = sql_query("SELECT application_id FROM pragma_application_id").get_result::<Id>(conn);
    row.map(|row| row.application_id).map_err(|error| foreign_file(path, Error::from(error)))
}

#[expect(clippy::disallowed_methods, reason = "the one place that opens an SQLite file")]
fn establish(uri: &str, path: &Path) -> Result<SqliteConnection, Error> {
    let url = DatabaseUrl::Sqlite(path.to_owned());
    let mut conn =
        SqliteConnection::establish(uri).map_err(|error| connecting::failed(&url, None, Duration::ZERO, error))?;
    ranks::teach(&mut conn)?;
    Ok(conn)
}

/// The order matters: without `busy_timeout` first, twenty openers at once fail on the journal
/// mode; and whose file it is must be known before anything is written to it.
fn set_up(conn: &mut SqliteConnection, path: &Path, lock_timeout: Duration, purpose: Purpose) -> Result<(), Error> {
    let lock_timeout = unlimited_if_zero(lock_timeout);
    conn.batch_execute(&format!("PRAGMA busy_timeout = {}", milliseconds(lock_timeout)))?;
    let header: Header = sql_query(
        "SELECT (SELECT application_id FROM pragma_application_id) AS application_id, \
                (SELECT count(*) FROM sqlite_schema) AS objects, \
                (SELECT journal_mode FROM pragma_journal_mode) AS journal_mode",
    )
    .get_result(conn)
    .map_err(|error| foreign_file(path, Error::from(error)))?;
    let ours = header.application_id == i64::from(APPLICATION_ID);
    if header.application_id == i64::from(RETIRED) {
        return Err(Error::Replaced(path.to_owned()));
    }
    if !ours && (header.objects > 0 || header.application_id != 0) {
        return Err(Error::NotOurs(path.to_owned()));
    }
    if purpose == Purpose::Use {
        make_fit(conn, path, lock_timeout, &header)?;
    }
    conn.batch_execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL")?;
    Ok(())
}

/// Makes an empty file ours, and lets readers and a writer be at work in a file at once.
fn make_fit(conn: &mut SqliteConnection, path: &Path, patience: Duration, header: &Header) -> Result<(), Error> {
    if header.application_id != i64::from(APPLICATION_ID) {
        // Both take effect only before the first table.
        retry_while_locked(patience, || {
            conn.batch_execute(&format!("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = {APPLICATION_ID}"))
        })?;
    }
    if header.journal_mode != "wal" {
        // SQLite does not call the busy handler for this change.
        retry_while_locked(patience, || conn.batch_execute("PRAGMA journal_mode = WAL"))?;
        // Until now nothing told others that it is in use.
        if application_id(conn, path)? == i64::from(RETIRED) {
            return Err(Error::Replaced(path.to_owned()));
        }
    }
    Ok(())
}

fn foreign_file(path: &Path, error: Error) -> Error {
    match error {
        Error::Other(message) if message.contains("not a database") => Error::NotADatabase(path.to_owned()),
        other => other,
    }
}

pub(super) fn retry_while_locked<T, E: Into<Error>>(
    patience: Duration,
    mut attempt: impl FnMut() -> Result<T, E>,
) -> Result<T, Error> {
    let begun = Stopwatch::now();
    loop {
        match attempt().map_err(Into::into) {
            Err(Error::Locked) if begun.elapsed() < patience => thread::sleep(Duration::from_millis(5)),
            result => return result,
        }
    }
}
