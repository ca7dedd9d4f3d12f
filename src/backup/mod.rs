//! Backups: a whole database in one file that proves itself.
//!
//! A backup is three frames of zstd, one behind the other:
//!
//! ```text
//! a skippable frame   the manifest: {"backup":"provost","version":1,"id":…,"contents":…}
//! a frame             the content: an SQLite file, or what `pg_dump --format=custom` wrote
//! a skippable frame   {"content_sha256":"9f86…","sha256":"6e34…"}
//! ```
//!
//! The last SHA-256 is of every byte of the file before its own digits. zstd passes skippable frames by, so
//! `zstd -dc FILE` gives the content where provost itself is missing.
//!
//! Here are the format, the folder that backups are kept in, and which of them may go. Nothing here asks a
//! database: how one is made and brought back is in [`crate::crud::backup`].

mod folder;
mod manifest;
mod marks;
mod read;
mod rotate;
#[cfg(test)]
mod tests;
mod write;

use std::io;

pub use folder::{Draft, Folder, Latest, Listed};
pub use manifest::{Applied, AuditHead, Contents, Engine, Manifest, SealHead, Source};
pub use marks::Marks;
pub use read::{Head, Sound};
pub use rotate::{Candidate, Keep, removable};
pub use write::write;

/// The first four bytes of a skippable frame, and how long they and the length behind them are.
const SKIPPABLE: u32 = 0x184D_2A50;

/// How long a frame's magic number and its length are.
const FRAME_HEAD: usize = 8;

/// What stands in the last frame, around the two digests.
const END: [&str; 3] = ["{\"content_sha256\":\"", "\",\"sha256\":\"", "\"}"];

/// How many digits a SHA-256 has.
const DIGITS: usize = 64;

/// How long the last frame is, behind its head.
const END_LENGTH: usize = END[0].len() + END[1].len() + END[2].len() + 2 * DIGITS;

/// Why a backup can't be used, or not be written.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The system refuses to read or write.
    #[error("{}", crate::files::in_words(.0))]
    Io(#[from] io::Error),
    /// It is something else, or its first bytes were changed.
    #[error("it is no backup")]
    Foreign,
    /// A later program wrote it.
    #[error("it has version {0} of the format, which this program does not know")]
    Version(u32),
    /// Its bytes are not those that were written.
    #[error("it is damaged: {0}")]
    Damaged(&'static str),
}

/// The head of a skippable frame that holds so much.
fn frame_head(length: usize) -> io::Result<[u8; FRAME_HEAD]> {
    let length = u32::try_from(length).map_err(io::Error::other)?;
    let mut head = [0; FRAME_HEAD];
    head[..4].copy_from_slice(&SKIPPABLE.to_le_bytes());
    head[4..].copy_from_slice(&length.to_le_bytes());
    Ok(head)
}
