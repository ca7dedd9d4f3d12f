//! The archive that executions go into before they are deleted: opened, written, ended, and what is said when it
//! can't be. What is in the file is [`crate::archive`]'s matter.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use serde_json::json;

use super::count;
use crate::archive::{ExecutionArchive, ExecutionArchiveError, Origin, partial};
use crate::audit::Archived;
use crate::commands::output_file::unwritable;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::{Candidate, Criteria};
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::files::in_words;
use crate::sql_types::Id;

/// How many executions are held in memory at once: one may be of 128 KiB.
const ROWS: usize = 100;

/// Where an archive stands.
pub(super) enum Place {
    Open(Keeper),
    /// It is there, and there is nothing that would go into it.
    Complete,
}

/// An archive that is being written.
pub(super) struct Keeper {
    archive: ExecutionArchive,
    place: String,
}

/// Of what an archive of these executions is.
fn origin(cx: &Context, criteria: &Criteria) -> Result<Origin, CliError> {
    // As backups tell databases apart.
    let of = cx.read(|conn| Ok(crud::backup::source(conn, &cx.settings().database_url)?))?;
    let database = json!({ "database": of.database, "place": of.place, "schema": of.schema });
    Ok(Origin { database, criteria: criteria.told_without_time() })
}

/// Begins an archive, or goes on with one.
pub(super) fn open(cx: &Context, criteria: &Criteria, place: &str) -> Result<Place, CliError> {
    let of = origin(cx, criteria)?;
    match ExecutionArchive::open(Path::new(place), of.clone()) {
        Ok(archive) => {
            say_if_it_goes_on(cx, archive.executions());
            Ok(Place::Open(Keeper { archive, place: place.to_owned() }))
        }
        Err(error) => complete(cx, criteria, place, &of, error).map(|()| Place::Complete),
    }
}

/// Refuses what [`open`] would refuse, and changes nothing.
pub(super) fn look(cx: &Context, criteria: &Criteria, place: &str) -> Result<(), CliError> {
    let of = origin(cx, criteria)?;
    match ExecutionArchive::look(Path::new(place), of.clone()) {
        Ok(executions) => {
            say_if_it_goes_on(cx, executions);
            Ok(())
        }
        Err(error) => complete(cx, criteria, place, &of, error),
    }
}

/// One that was ended behind its last step says so once more; all else is refused.
fn complete(
    cx: &Context,
    criteria: &Criteria,
    place: &str,
    of: &Origin,
    error: ExecutionArchiveError,
) -> Result<(), CliError> {
    let is_there = matches!(&error, ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::AlreadyExists);
    if is_there && ExecutionArchive::is_whole(Path::new(place), of) && count(cx, criteria)? == 0 {
        cx.ui().say(&format!("{place:?} is there already, and there is nothing more to prune"));
        return Ok(());
    }
    Err(refused(place, error))
}

fn say_if_it_goes_on(cx: &Context, executions: u64) {
    if executions > 0 {
        cx.ui().say(&format!("goes on with the archive of an interrupted prune, which has {executions} executions"));
    }
}

impl Keeper {
    /// Writes what was found into the archive, as it is now; what is gone by now is found no more.
    pub(super) fn keep(&mut self, conn: &mut DbConn, found: &mut Vec<Candidate>) -> Result<Archived, CliError> {
        let mut kept = Vec::with_capacity(found.len());
        let part = self.archive.part(|take| {
            for piece in found.chunks(ROWS) {
                let asked: HashMap<Id, Candidate> = piece.iter().map(|candidate| (candidate.id, *candidate)).collect();
                let ids: Vec<Id> = asked.keys().copied().collect();
                for row in crud::execution::rows(conn, &ids)? {
                    take(&row)?;
                    kept.extend(asked.get(&row.id).map(|candidate| Candidate { version: row.version, ..*candidate }));
                }
            }
            Ok::<_, Stop>(())
        });
        let part = part.map_err(|stop| match stop {
            Stop::Archive(error) => refused(&self.place, error),
            Stop::Database(error) => error.into(),
        })?;
        *found = kept;
        Ok(Archived { place: self.place.clone(), sha256: part.sha256.to_string() })
    }

    /// Gives the archive its place; returns the SHA-256 of its file, where something is in it.
    pub(super) fn end(self) -> Result<Option<String>, CliError> {
        let sha256 = self.archive.keep().map_err(|error| refused(&self.place, error))?;
        Ok(sha256.map(|sha256| sha256.to_string()))
    }

    /// Leaves it as it is: what went until an error is in a file that has not its name yet.
    pub(super) fn leave(self, cx: &Context) {
        let executions = self.archive.executions();
        let partial = unfinished(&self.place);
        if executions > 0 {
            cx.ui().say(&format!("what went is in {partial:?}, and the same command goes on with it"));
        } else {
            // It holds nothing, and goes; where that fails too, an empty file is in nobody's way.
            let _ = self.archive.keep();
        }
    }
}

/// What ends the writing of a part.
enum Stop {
    Archive(ExecutionArchiveError),
    Database(crud::Error),
}

impl From<ExecutionArchiveError> for Stop {
    fn from(error: ExecutionArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<crud::Error> for Stop {
    fn from(error: crud::Error) -> Self {
        Self::Database(error)
    }
}

/// Where it is until it has its place.
fn unfinished(place: &str) -> String {
    partial(Path::new(place)).to_string_lossy().into_owned()
}

fn refused(place: &str, error: ExecutionArchiveError) -> CliError {
    let partial = unfinished(place);
    match error {
        ExecutionArchiveError::Io(error) => unusable(place, &error),
        ExecutionArchiveError::Foreign => {
            CliError::new(Kind::Conflict, format!("{partial:?} stands in the way, and {error}"))
                .hint("name another file")
        }
        ExecutionArchiveError::Other(_) => {
            CliError::new(Kind::Conflict, format!("{partial:?} was left by an interrupted prune, and {error}"))
                .hint("run that prune again to its end, or name another file")
        }
        ExecutionArchiveError::Damaged(_) => CliError::new(Kind::Integrity, format!("the archive {place:?}: {error}"))
            .hint("nothing that is not archived was removed; look after the disk, and name another file"),
    }
}

fn unusable(place: &str, error: &io::Error) -> CliError {
    use io::ErrorKind as E;
    let partial = unfinished(place);
    match error.kind() {
        E::AlreadyExists => CliError::new(Kind::Conflict, format!("{place:?} is there already"))
            .hint("name a file that is not there yet"),
        E::ResourceBusy => CliError::new(Kind::Conflict, format!("another prune is writing {place:?}"))
            .hint("wait for it, or name another file"),
        E::StorageFull | E::QuotaExceeded | E::FileTooLarge => {
            CliError::new(Kind::Unavailable, format!("can't write {partial:?}: {}", in_words(error))).hint(format!(
                "all that went is in {partial:?}, where it is there: keep it, make room, and run the same command again"
            ))
        }
        // The file is opened so that no link is followed.
        _ if Path::new(&partial).is_symlink() => {
            CliError::new(Kind::Conflict, format!("{partial:?} stands in the way: it is a link"))
                .hint("remove it, or name another file")
        }
        _ => unwritable(Path::new(place), error),
    }
}
