//! Executions go for good, some at a time: the one way for `exec prune` and for `db maintain`.
//!
//! Here are the steps, in the one order in which nothing can be lost: a part is found, archived where that was asked
//! for, and then deleted with its entry, in a transaction of its own.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use super::output_file::unwritable;
use crate::archive::{ExecutionArchive, ExecutionArchiveError};
use crate::audit::Archived;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::{Candidate, Criteria, Pace, Walk, Watch};
use crate::db::{self, DbConn};
use crate::error::{CliError, Kind};
use crate::sql_types::Id;
use crate::ui::{Confirmed, Progress};

/// The most that go in one transaction: what its entry tells of them stays below a megabyte.
pub const MOST_AT_ONCE: u32 = 10_000;

/// How many executions are held in memory at once: one may be of 128 KiB.
const ROWS: usize = 100;

/// A pause that is long enough to write back what was changed.
const LONG: Duration = Duration::from_millis(50);

/// How much may go.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// At most so many in one transaction.
    pub batch_size: usize,
    /// At most so many in all.
    pub max_rows: Option<u64>,
    /// No more after this time.
    pub max_duration: Option<Duration>,
}

/// What went, and what did not.
#[derive(Debug, Clone, Default)]
pub struct Pruned {
    /// How many went.
    pub executions: u64,
    /// In how many transactions.
    pub batches: u64,
    /// How many more might have gone, had the budget allowed it.
    pub left: u64,
    /// The SHA-256 of the archive's file.
    pub archive_sha256: Option<String>,
}

/// What a prune would do: counted in one snapshot.
///
/// # Errors
/// What the database says.
pub fn plan(cx: &Context, criteria: &Criteria, budget: Budget) -> Result<Pruned, CliError> {
    let matched = count(cx, criteria)?;
    let pruned = budget.max_rows.unwrap_or(u64::MAX).min(matched);
    Ok(Pruned { executions: pruned, left: matched - pruned, ..Pruned::default() })
}

/// How many may go.
///
/// # Errors
/// What the database says.
pub fn count(cx: &Context, criteria: &Criteria) -> Result<u64, CliError> {
    cx.read(|conn| crud::execution::prunable(conn, criteria, u64::MAX))
}

/// Lets go what may go, until the budget is used up; into an archive at `place` first, where one is given.
///
/// # Errors
/// What the database says, or that the archive can't be kept. What went until then is archived, and the same again
/// goes on.
pub fn prune(
    cx: &Context,
    _agreed: &Confirmed,
    criteria: &Criteria,
    place: Option<&str>,
    budget: Budget,
) -> Result<Pruned, CliError> {
    cx.read(crud::execution::may_prune)?;
    let mut archive = match place.map(|place| open(cx, criteria, place)).transpose()? {
        Some(Place::Complete) => return Ok(Pruned::default()),
        Some(Place::Open(archive)) => Some(archive),
        None => None,
    };
    // Nobody sees a bar that has no end, and to count them takes a while.
    let total = if io::stderr().is_terminal() { count(cx, criteria)? } else { 0 };
    let mut run = Run { cx, criteria, budget, begun: Stopwatch::now(), progress: Progress::new("prune", total) };
    let conn = &mut cx.connect_to_write()?;
    cx.refuse_inactive(conn)?;
    let mut done = run.go(conn, archive.as_mut(), place.unwrap_or_default()).map_err(|error| match place {
        Some(place) => said_where(cx, place, error),
        None => error,
    })?;
    if let (Some(archive), Some(place)) = (archive, place) {
        let sha256 = archive.keep().map_err(|error| refused(place, error))?;
        done.archive_sha256 = sha256.map(|sha256| sha256.to_string());
    }
    if run.is_used_up(done.executions) {
        done.left = count(cx, criteria)?;
    }
    Ok(done)
}

/// Where an archive stands.
enum Place {
    Open(ExecutionArchive),
    /// It is there, and there is nothing that would go into it.
    Complete,
}

fn open(cx: &Context, criteria: &Criteria, place: &str) -> Result<Place, CliError> {
    match ExecutionArchive::open(Path::new(place)) {
        Ok(archive) => {
            if archive.executions() > 0 {
                let executions = archive.executions();
                cx.ui().say(&format!(
                    "goes on with the archive of an interrupted prune, which has {executions} executions"
                ));
            }
            Ok(Place::Open(archive))
        }
        // One that was ended behind its last step says so once more.
        Err(ExecutionArchiveError::Io(error))
            if error.kind() == io::ErrorKind::AlreadyExists
                && ExecutionArchive::is_whole(Path::new(place))
                && count(cx, criteria)? == 0 =>
        {
            cx.ui().say(&format!("{place:?} is there already, and there is nothing more to prune"));
            Ok(Place::Complete)
        }
        Err(error) => Err(refused(place, error)),
    }
}

fn refused(place: &str, error: ExecutionArchiveError) -> CliError {
    match error {
        ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            CliError::new(Kind::Conflict, format!("{place:?} is there already"))
                .hint("name a file that is not there yet")
        }
        ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::ResourceBusy => {
            CliError::new(Kind::Conflict, format!("another prune is writing {place:?}"))
                .hint("wait for it, or name another file")
        }
        ExecutionArchiveError::Io(error) => unwritable(Path::new(place), &error),
        ExecutionArchiveError::Foreign => {
            CliError::new(Kind::Conflict, format!("{place:?}.partial stands in the way, and {error}"))
                .hint("name another file")
        }
        ExecutionArchiveError::Damaged(_) => CliError::new(Kind::Integrity, format!("the archive {place:?}: {error}"))
            .hint("nothing that is not archived was removed; look after the disk, and name another file"),
    }
}

/// What went until an error is in a file that has not its name yet.
fn said_where(cx: &Context, place: &str, error: CliError) -> CliError {
    if Path::new(&format!("{place}.partial")).exists() {
        cx.ui().say(&format!("what went is in {place:?}.partial, and the same command goes on with it"));
    }
    error
}

/// One prune on its way.
struct Run<'a> {
    cx: &'a Context,
    criteria: &'a Criteria,
    budget: Budget,
    begun: Stopwatch,
    progress: Progress,
}

impl Run<'_> {
    fn go(
        &mut self,
        conn: &mut DbConn,
        mut archive: Option<&mut ExecutionArchive>,
        place: &str,
    ) -> Result<Pruned, CliError> {
        let mut done = Pruned::default();
        let mut walk = Walk::new(self.criteria);
        let mut tempo = Pace::new(self.budget.batch_size, conn);
        db::hoarding(conn)?;
        let mut watch = Watch::begin(conn).map_err(crud::Error::from)?;
        while !self.is_used_up(done.executions) {
            let room = self.budget.max_rows.map_or(u64::MAX, |most| most - done.executions);
            let most = usize::try_from(room).unwrap_or(usize::MAX).min(tempo.batch());
            let mut found = walk.next(conn, most)?;
            if found.is_empty() {
                break;
            }
            let archived = match archive.as_deref_mut() {
                Some(archive) => Some(keep(conn, archive, place, &mut found)?),
                None => None,
            };
            let asked = Stopwatch::now();
            let (gone, began) = self.remove(conn, found, archived.as_ref())?;
            let others_wrote = watch.others_wrote(conn).map_err(crud::Error::from)?;
            let pause = tempo.learn(gone, began - asked, began.elapsed(), others_wrote);
            done.executions += gone as u64;
            done.batches += u64::from(gone > 0);
            self.progress.at(done.executions);
            rest(conn, pause)?;
        }
        db::write_back(conn)?;
        Ok(done)
    }

    /// Whether nothing more may go.
    fn is_used_up(&self, pruned: u64) -> bool {
        self.budget.max_rows.is_some_and(|most| pruned >= most)
            || self.budget.max_duration.is_some_and(|longest| self.begun.elapsed() >= longest)
    }

    /// Deletes them in one transaction, but for those that are not as they were found; how many, and when it began.
    fn remove(
        &self,
        conn: &mut DbConn,
        mut found: Vec<Candidate>,
        archived: Option<&Archived>,
    ) -> Result<(usize, Stopwatch), CliError> {
        let mut is_first = true;
        self.cx.write_through(conn, |conn, by| {
            let began = Stopwatch::now();
            // Somebody else deleted one, or it was reported of late: the rest may go all the same.
            if !std::mem::take(&mut is_first) {
                found = crud::execution::unchanged(conn, &found)?;
            }
            crud::execution::prune(conn, by, &found, self.criteria, archived)?;
            Ok::<_, crud::Error>((found.len(), began))
        })
    }
}

/// Lets the others go on for so long, and meanwhile does what they need not wait for.
fn rest(conn: &mut DbConn, pause: Duration) -> Result<(), CliError> {
    let begun = Stopwatch::now();
    if pause >= LONG {
        db::write_back(conn)?;
    }
    thread::sleep(pause.saturating_sub(begun.elapsed()));
    Ok(())
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

/// Writes what was found into the archive, as it is now; what is gone by now is found no more.
fn keep(
    conn: &mut DbConn,
    archive: &mut ExecutionArchive,
    place: &str,
    found: &mut Vec<Candidate>,
) -> Result<Archived, CliError> {
    let mut kept = Vec::with_capacity(found.len());
    let part = archive.part(|take| {
        for piece in found.chunks(ROWS) {
            let ids: Vec<Id> = piece.iter().map(|(id, _)| *id).collect();
            for row in crud::execution::rows(conn, &ids)? {
                take(&row)?;
                kept.push((row.id, row.version));
            }
        }
        Ok::<_, Stop>(())
    });
    let part = part.map_err(|stop| match stop {
        Stop::Archive(error) => refused(place, error),
        Stop::Database(error) => error.into(),
    })?;
    *found = kept;
    Ok(Archived { place: place.to_owned(), sha256: part.sha256.to_string() })
}
