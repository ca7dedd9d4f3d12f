//! Executions go for good, some at a time: the one way for `exec prune` and for `db maintain`.
//!
//! Here are the steps, in the one order in which nothing can be lost: a part is found, archived where that was asked
//! for, and then deleted with its entry, in a transaction of its own.

mod archive;
mod find;

use std::io::{self, IsTerminal};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use crate::audit::Archived;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::{Candidate, Criteria, Pace, Watch};
use crate::db::{self, DbConn};
use crate::error::CliError;
use crate::ui::{Confirmed, Progress};
use archive::{Keeper, Place};
use find::Finder;

/// The most that go in one transaction: what its entry tells of them stays below a megabyte.
pub const MOST_AT_ONCE: u32 = 15_000;

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
/// What the database says, or that there can be no archive at `place`.
pub fn plan(cx: &Context, criteria: &Criteria, place: Option<&str>, budget: Budget) -> Result<Pruned, CliError> {
    if let Some(place) = place {
        archive::look(cx, criteria, place)?;
    }
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
    let mut keeper = match place.map(|place| archive::open(cx, criteria, place)).transpose()? {
        Some(Place::Complete) => return Ok(Pruned::default()),
        Some(Place::Open(keeper)) => Some(keeper),
        None => None,
    };
    // Nobody sees a bar that has no end, and to count them takes a while.
    let total = if io::stderr().is_terminal() { count(cx, criteria)? } else { 0 };
    let mut run = Run { cx, criteria, budget, begun: Stopwatch::now(), progress: Progress::new("prune", total) };
    let mut done = match run.go(keeper.as_mut()) {
        Ok(done) => done,
        Err(error) => {
            if let Some(keeper) = keeper {
                keeper.leave(cx);
            }
            return Err(error);
        }
    };
    if let Some(keeper) = keeper {
        done.archive_sha256 = keeper.end()?;
    }
    if run.is_used_up(done.executions) {
        done.left = count(cx, criteria)?;
    }
    Ok(done)
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
    fn go(&mut self, keeper: Option<&mut Keeper>) -> Result<Pruned, CliError> {
        let conn = &mut self.cx.connect_to_write()?;
        self.cx.refuse_inactive(conn)?;
        db::hoarding(conn)?;
        // Before anything is found.
        let watch = Watch::begin(conn).map_err(crud::Error::from)?;
        let done = find::finding(self.cx, self.criteria, |finder| self.remove_all(conn, watch, finder, keeper));
        // What went until an error is on the disk too, and whoever has the connection next waits for it.
        let settled = db::settle(conn);
        let done = done?;
        settled?;
        Ok(done)
    }

    fn remove_all(
        &mut self,
        conn: &mut DbConn,
        mut watch: Watch,
        finder: &mut Finder<'_>,
        mut keeper: Option<&mut Keeper>,
    ) -> Result<Pruned, CliError> {
        let mut waits = true;
        let mut done = Pruned::default();
        let mut tempo = Pace::new(self.budget.batch_size, conn);
        let mut may_begin = Stopwatch::now();
        while !self.is_used_up(done.executions) {
            let room = self.budget.max_rows.map_or(u64::MAX, |most| most - done.executions);
            let room = usize::try_from(room).unwrap_or(usize::MAX);
            let mut found = finder.next(conn, tempo.batch().min(room), room)?;
            if found.is_empty() {
                break;
            }
            let archived = keeper.as_deref_mut().map(|keeper| keeper.keep(conn, &mut found)).transpose()?;
            thread::sleep(may_begin.saturating_duration_since(Stopwatch::now()));
            // Alone, it is on the disk at the end. Somebody else's commit would have to wait for all of it.
            if waits == tempo.is_alone() {
                waits = !tempo.is_alone();
                db::waiting_for_disk(conn, waits)?;
            }
            let asked = Stopwatch::now();
            let went = self.remove(conn, &mut watch, found, archived.as_ref())?;
            let pause = tempo.learn(went.executions, went.began - asked, went.began.elapsed(), went.others_wrote);
            may_begin = Stopwatch::now() + pause;
            done.executions += went.executions as u64;
            done.batches += u64::from(went.executions > 0);
            self.progress.at(done.executions);
            // Among others it brings back what it wrote: otherwise one of them would with its own commit, and wait for it.
            if tempo.is_alone() {
                db::write_back_if_long(conn)?;
            } else {
                db::write_back(conn)?;
            }
        }
        Ok(done)
    }

    /// Whether nothing more may go.
    fn is_used_up(&self, pruned: u64) -> bool {
        self.budget.max_rows.is_some_and(|most| pruned >= most)
            || self.budget.max_duration.is_some_and(|longest| self.begun.elapsed() >= longest)
    }

    /// Deletes them in one transaction, but for those that may not go any more.
    fn remove(
        &self,
        conn: &mut DbConn,
        watch: &mut Watch,
        mut found: Vec<Candidate>,
        archived: Option<&Archived>,
    ) -> Result<Went, CliError> {
        let mut is_first = true;
        self.cx.write_through(conn, |conn, by| {
            crud::execution::alone_among_deleters(conn)?;
            let began = Stopwatch::now();
            let others_wrote = watch.others_wrote(conn).map_err(crud::Error::from)?;
            // Somebody may have deleted one of them, or a newer one of its task, or reported one of late: the rest goes
            // all the same.
            if !std::mem::take(&mut is_first) || watch.may_have_changed() {
                found = crud::execution::still(conn, self.criteria, &found)?;
            }
            crud::execution::prune(conn, by, &found, self.criteria, archived)?;
            Ok::<_, crud::Error>(Went { executions: found.len(), began, others_wrote })
        })
    }
}

/// What one transaction did.
struct Went {
    executions: usize,
    /// When it held others up from.
    began: Stopwatch,
    /// Whether somebody else wrote since the one before.
    others_wrote: bool,
}
