//! Archives: what left the database, in a file that proves itself. Of executions that is `executions`.
//!
//! An archive of the audit trail is text in one zstd frame, a JSON object a line:
//!
//! ```text
//! {"archive":"provost-audit","version":1,"first_sequence":1,"last_sequence":900,"entries":880,"seals":2}
//! {"seal":{"number":1,…}}
//! {"action":"create",…}            an entry in its canonical form, byte for byte what was hashed
//! {"leaf":"6e34…"}                 its leaf in the seal's tree
//! …                                each further entry of the seal, then the next seal
//! {"sha256":"9f86…"}               of all the lines before this one
//! ```
//!
//! Here are the format, what must hold inside of it, and the file's way to its place. Nothing here asks a
//! database: whether its seals are those of a database is for who has one to say.

mod check;
mod executions;
mod file;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::io;

use serde::{Deserialize, Serialize};

use crate::proof::SealFault;

pub use executions::{ExecutionArchive, ExecutionArchiveError, Origin, Part};
pub use file::{ArchiveFile, partial, sha256_of_file};
pub use read::{Item, Summary, read};
pub use write::Writer;

/// What the first line calls the format.
const FORMAT: &str = "provost-audit";

/// The one version of the format that there is.
const VERSION: u32 = 1;

/// The first line: what the archive holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The name of the format.
    archive: String,
    /// Its version.
    version: u32,
    /// Where the first seal begins.
    pub first_sequence: i64,
    /// Where the last seal ends.
    pub last_sequence: i64,
    /// How many entries.
    pub entries: i64,
    /// How many seals.
    pub seals: i64,
}

impl Header {
    /// A header of this version.
    #[must_use]
    pub fn new(first_sequence: i64, last_sequence: i64, entries: i64, seals: i64) -> Self {
        Self { archive: FORMAT.to_owned(), version: VERSION, first_sequence, last_sequence, entries, seals }
    }
}

/// The lines that are no entries.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Mark<S> {
    /// A seal, whose entries follow.
    Seal(S),
    /// The leaf of the entry before it.
    Leaf(crate::proof::Digest),
    /// The end, with the digest of all the lines before it.
    Sha256(crate::proof::Digest),
}

/// Why an archive can't be used, or not be written.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The system refuses to read or write.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is something else.
    #[error("it is no archive of an audit trail")]
    Foreign,
    /// A later program wrote it.
    #[error("it has version {0} of the format, which this program does not know")]
    Version(u32),
    /// It ends too early.
    #[error("it is cut off")]
    Truncated,
    /// Its bytes are not those that were written.
    #[error("it is damaged: {0}")]
    Damaged(&'static str),
    /// An entry is not the one that was sealed.
    #[error("it is damaged: entry {0} is not what its leaf says")]
    Entry(i64),
    /// Something is not where it belongs.
    #[error("it is damaged: {what} {number} is out of order")]
    Order {
        /// `entry` or `seal`.
        what: &'static str,
        /// Its sequence or number.
        number: i64,
    },
    /// A seal is not sound by itself.
    #[error("seal {number}: {fault}")]
    Seal {
        /// The seal.
        number: i64,
        /// What is wrong with it.
        fault: SealFault,
    },
    /// A seal does not follow the one before it.
    #[error("seal {0} does not follow the one before it")]
    Chain(i64),
    /// The entries are not those that the seal closed.
    #[error("the entries of seal {0} are not those that it closed")]
    Root(i64),
}
