//! An archive against the database that it came from: whole in itself, with the seals that the database holds,
//! and the one that a prune wrote.

use std::io::{self, Read};

use diesel::prelude::*;

use crate::archive::{self, ArchiveError, Item};
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::{Prune, Seal};
use crate::schema::{audit_prunes, audit_seals};

/// What is wrong with an archive.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveFault {
    /// The system refuses to read it.
    #[error(transparent)]
    Unreadable(io::Error),
    /// It is not what it must be, in words.
    #[error("{0}")]
    Fault(String),
    /// The database says something.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<ArchiveError> for ArchiveFault {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::Io(error) => Self::Unreadable(error),
            error => Self::Fault(error.to_string()),
        }
    }
}

/// What an archive holds, when it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Archived {
    /// The first sequence that it covers.
    pub first_sequence: i64,
    /// The last.
    pub last_sequence: i64,
    /// How many entries it holds.
    pub entries: i64,
}

/// Reads a whole archive and holds it against the seals of the database, whose chain is verified apart.
///
/// # Errors
/// The first fault.
pub fn verify_archive(conn: &mut DbConn, archive: impl Read) -> Result<Archived, ArchiveFault> {
    let read = archive::read(archive, |item| {
        let Item::Seal(seal) = item else { return Ok(()) };
        let kept = audit_seals::table.find(seal.number).first::<Seal>(conn).optional().map_err(Error::from)?;
        if kept.as_ref() == Some(seal) {
            return Ok(());
        }
        let message = format!("seal {} in it is not the one of this database", seal.number);
        Err(ArchiveFault::Fault(message))
    })?;
    let prune = audit_prunes::table.filter(audit_prunes::first_sequence.eq(read.header.first_sequence));
    let prune: Option<Prune> = prune.first(conn).optional().map_err(Error::from)?;
    let header = read.header;
    let held = (header.last_sequence, header.entries, read.sha256.to_string());
    if prune.is_none_or(|prune| (prune.last_sequence, prune.entries, prune.archive_sha256) != held) {
        return Err(ArchiveFault::Fault("no prune of this database wrote it".to_owned()));
    }
    Ok(Archived { first_sequence: header.first_sequence, last_sequence: header.last_sequence, entries: header.entries })
}
