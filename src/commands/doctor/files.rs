//! The files around the database: who may read them, and whether there is room.

use std::fs::{self, Metadata};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use nix::sys::statvfs::statvfs;

use super::Findings;
use crate::context::Context;
use crate::crud;
use crate::db::{DatabaseUrl, DbConn};
use crate::error::CliError;
use crate::model::SIGNING_KEY;
use crate::work::Spool;

/// Less room than this is soon none, and less than that is none.
const LITTLE: u64 = 1024 * 1024 * 1024;
const NONE: u64 = 100 * 1024 * 1024;

/// A write-ahead log of this size is not written back: somebody reads since long ago.
const LONG_LOG: u64 = 256 * 1024 * 1024;

const MEBIBYTE: u64 = 1024 * 1024;

pub(super) fn look(cx: &Context, found: &mut Findings) -> Result<(), CliError> {
    let settings = cx.settings();
    if let DatabaseUrl::Sqlite(path) = &settings.database_url {
        database(path, found)?;
    }
    if let Some(path) = &settings.signing_key {
        private("key", path, found)?;
    }
    // Its DATABASE_URL may hold a password.
    let dot_env = Path::new(".env");
    if fs::read_to_string(dot_env).is_ok_and(|text| text.contains("DATABASE_URL")) {
        private("dot_env", dot_env, found)?;
    }
    match &settings.state_folder {
        Some(folder) => spool(folder, found),
        None => found.warning("spool", "there is no home folder to keep unrecorded ends in", "set HOME"),
    }
}

/// The key that the configuration names, where the environment names none.
pub(super) fn configured_key(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    if cx.settings().signing_key.is_some() {
        return Ok(());
    }
    let entry = crud::config::find(conn, SIGNING_KEY)?;
    match entry.as_ref().and_then(|entry| entry.value.value().as_str()) {
        Some(path) => private("key", Path::new(path), found),
        None => Ok(()),
    }
}

fn database(path: &Path, found: &mut Findings) -> Result<(), CliError> {
    private("file", path, found)?;
    let folder = path.parent().unwrap_or(Path::new("/"));
    let Ok(metadata) = fs::metadata(folder) else { return Ok(()) };
    if is_everybodys(&metadata) {
        let message = format!("everybody may put files beside the database in {}", folder.display());
        found.warning("folder", message, format!("chmod o-w {}", folder.display()))?;
    }
    room(folder, found)?;
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    match fs::metadata(&log) {
        Ok(metadata) if metadata.len() > LONG_LOG => {
            let message = format!("the write-ahead log has {} MiB", metadata.len() / MEBIBYTE);
            found.warning("log", message, "end what reads since long ago: `fuser` names who has the file open")
        }
        _ => Ok(()),
    }
}

fn room(folder: &Path, found: &mut Findings) -> Result<(), CliError> {
    let Ok(file_system) = statvfs(folder) else { return Ok(()) };
    let free = file_system.blocks_available() * file_system.fragment_size();
    let message = format!("{} MiB are free in {}", free / MEBIBYTE, folder.display());
    match free {
        ..NONE => found.error("disk", message, "make room: what can't be written is refused"),
        NONE..LITTLE => found.warning("disk", message, "make room before it runs out"),
        _ => found.ok("disk", message),
    }
}

/// A file that nobody but its owner should read.
fn private(check: &'static str, path: &Path, found: &mut Findings) -> Result<(), CliError> {
    // What can't be looked at is told by whoever needs it.
    let Ok(metadata) = fs::metadata(path) else { return Ok(()) };
    let mode = metadata.permissions().mode() & 0o777;
    if mode | 0o700 == 0o700 {
        return found.ok(check, format!("only its owner may read {}", path.display()));
    }
    let message = format!("others may read or write {} (mode {mode:03o})", path.display());
    found.warning(check, message, format!("chmod 600 {}", path.display()))
}

/// Whether anybody may make, and so replace, files in a folder: with the sticky bit only their own.
fn is_everybodys(folder: &Metadata) -> bool {
    const STICKY: u32 = 0o1000;
    const OTHERS_WRITE: u32 = 0o002;
    folder.mode() & (STICKY | OTHERS_WRITE) == OTHERS_WRITE
}

fn spool(state_folder: &Path, found: &mut Findings) -> Result<(), CliError> {
    match Spool::new(state_folder).waiting() {
        Ok(0) => found.ok("spool", "nothing waits to be recorded"),
        Ok(waiting) => {
            let message = format!("{waiting} ends of executions wait to be recorded");
            found.warning("spool", message, "provost exec reap")
        }
        Err(error) => {
            let message = format!("what waits to be recorded can't be read: {error}");
            found.warning("spool", message, format!("look at the permissions of {}", state_folder.display()))
        }
    }
}
