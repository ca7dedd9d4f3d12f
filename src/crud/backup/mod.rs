//! Backups made, looked at and brought back: where what a database holds becomes a file, and a file a database.
//! The file itself is [`crate::backup`]'s.

mod contents;
mod examine;
mod make;
mod place;
mod restore;
mod scratch;
mod server;

use std::io;
use std::path::{Path, PathBuf};

use crate::backup::{BackupError, Engine};
use crate::db;

pub use contents::contents;
pub use examine::{Difference, DifferenceKind, examine};
pub use make::{Made, make, plan, source, source_at};
pub use place::Access;
pub use restore::{Target, restore, target};
pub use scratch::ScratchDatabase;

/// How much is moved at a time between a program and a file.
const PIECE: usize = 1 << 17;

/// Why a backup was not made or not brought back.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] super::Error),
    /// The backup can't be used.
    #[error("{}: {reason}", path.display())]
    Backup {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: BackupError,
    },
    /// A file or folder can't be read or written.
    #[error("can't use {}: {}", path.display(), crate::files::in_words(reason))]
    File {
        /// The file or its folder.
        path: PathBuf,
        /// The system's words.
        reason: io::Error,
    },
    /// A backup of one engine does not go into a database of the other.
    #[error("{} is a backup of {backup}, and {target} is none", path.display())]
    OtherEngine {
        /// The file.
        path: PathBuf,
        /// Its engine.
        backup: Engine,
        /// Where it was to go; without a password.
        target: String,
    },
    /// The target is another schema than the backup's.
    #[error("the backup is of the schema {wanted}, and the target is {}", found.as_deref().unwrap_or("none"))]
    OtherSchema {
        /// The backup's.
        wanted: String,
        /// The one that a session with the target works in.
        found: Option<String>,
    },
    /// The target was not there when it was looked at, and now it is.
    #[error("{0} was made while the backup was being restored")]
    Appeared(String),
    /// The target holds what the backup does not, and what would be lost or mixed with it.
    #[error("{target} holds what the backup does not: {first}{}", and_more(*more))]
    Foreign {
        /// Where it was to go; without a password.
        target: String,
        /// The first.
        first: String,
        /// How many others.
        more: usize,
    },
    /// The target has migrations that the backup is older than, and would keep what they made.
    #[error("{target} has {migrations} migration(s) that the backup does not have")]
    Newer {
        /// Where it was to go; without a password.
        target: String,
        /// How many.
        migrations: usize,
    },
    /// The server does not let this role make a database to look into.
    #[error(
        "a backup of PostgreSQL is verified in a database of its own, and the server does not let one be made: {0}"
    )]
    NoScratch(String),
    /// The server does not let this role read all that a backup holds: its words.
    #[error("a backup needs to read everything: {0}")]
    Unreadable(String),
    /// What was restored is not what was backed up.
    #[error("what was restored is not what was backed up: {}", .0.join("; "))]
    Different(Vec<String>),
}

fn and_more(more: usize) -> String {
    if more == 0 { String::new() } else { format!(", and {more} more") }
}

impl Failure {
    fn of_backup(path: &Path) -> impl Fn(BackupError) -> Self {
        move |reason| match reason {
            // What the system says of a write is of the place that was written to, which is told beside it.
            BackupError::Io(reason) => Self::File { path: path.to_owned(), reason },
            reason => Self::Backup { path: path.to_owned(), reason },
        }
    }

    /// Of what was found in the target, of which there is something.
    fn foreign(target: &db::DatabaseUrl, found: impl IntoIterator<Item = String>) -> Self {
        let mut found = found.into_iter();
        let first = found.next().unwrap_or_default();
        Self::Foreign { target: target.to_string(), first, more: found.count() }
    }

    fn of_file(path: &Path) -> impl Fn(io::Error) -> Self {
        move |reason| Self::File { path: path.to_owned(), reason }
    }
}

impl From<db::Error> for Failure {
    fn from(error: db::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<diesel::result::Error> for Failure {
    fn from(error: diesel::result::Error) -> Self {
        Self::Store(error.into())
    }
}

impl db::Failure for Failure {
    /// What takes so long is not done twice unasked.
    fn is_transient(&self) -> bool {
        false
    }
}
