//! Finds what may go, before it is asked for. Nothing is deleted here.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use crate::context::Context;
use crate::crud;
use crate::crud::execution::{Candidate, Criteria, Walk};
use crate::db::{DatabaseUrl, DbConn};
use crate::error::CliError;

/// How many pages are found ahead.
const PAGES: usize = 8;

/// How many transactions of a file are put in order at a time. Those of a transaction that began one after the other are
/// of as many tasks as there are, and change a page for each of them in every index that begins with the task; those of
/// neighbouring tasks share its pages, and are spread over more of the table instead. Of 900,000 in 1,000,000, four took 9 %
/// less time than one; of 90,000 in 100,000 as long, and eight 15 % more.
const TRANSACTIONS: usize = 4;

/// What was found and is there still, and who finds more.
pub(super) struct Finder<'a> {
    source: Source<'a>,
    found: VecDeque<Candidate>,
}

enum Source<'a> {
    /// It is found when it is asked for, on the connection that deletes it.
    Here {
        walk: Walk<'a>,
        /// In the order of time.
        found: VecDeque<Candidate>,
    },
    /// A thread finds it on a connection of its own.
    Ahead(Receiver<Result<Vec<Candidate>, crud::Error>>),
}

impl Source<'_> {
    /// Some of what may go, in the order in which it should; none at the end. In a file not more than so many.
    fn page(&mut self, conn: &mut DbConn, most: usize) -> Result<Vec<Candidate>, crud::Error> {
        match self {
            Self::Here { walk, found } => {
                fill(found, most, || walk.next(conn))?;
                let mut page = take(found, most);
                page.sort_unstable_by_key(|candidate| (candidate.task_id, candidate.started_at, candidate.id));
                Ok(page)
            }
            // Behind its last page the thread is gone.
            Self::Ahead(pages) => pages.recv().unwrap_or_else(|_| Ok(Vec::new())),
        }
    }
}

/// Finds more until there are so many, or no more.
fn fill<E>(
    found: &mut VecDeque<Candidate>,
    wanted: usize,
    mut more: impl FnMut() -> Result<Vec<Candidate>, E>,
) -> Result<(), E> {
    while found.len() < wanted {
        let page = more()?;
        if page.is_empty() {
            break;
        }
        found.extend(page);
    }
    Ok(())
}

/// The first of them, at most so many.
fn take(found: &mut VecDeque<Candidate>, most: usize) -> Vec<Candidate> {
    found.drain(..most.min(found.len())).collect()
}

impl Finder<'_> {
    /// The next executions that may go, as many as that or, at the end, fewer. Not more than `room` of them will go, and
    /// those are the oldest.
    pub(super) fn next(&mut self, conn: &mut DbConn, most: usize, room: usize) -> Result<Vec<Candidate>, CliError> {
        let ahead = most.saturating_mul(TRANSACTIONS).min(room.saturating_sub(self.found.len()));
        fill(&mut self.found, most, || self.source.page(conn, ahead))?;
        Ok(take(&mut self.found, most))
    }
}

/// Does what is to be done with what is found. A server finds more meanwhile. In a file the same pages are read to find
/// an execution and to delete it, and with one connection that happens once: of 200,000 in 1,000,000 a second one took
/// 14 % longer, and in a thread 25 %.
pub(super) fn finding<T>(
    cx: &Context,
    criteria: &Criteria,
    work: impl FnOnce(&mut Finder<'_>) -> Result<T, CliError>,
) -> Result<T, CliError> {
    let database_url = &cx.settings().database_url;
    let found = VecDeque::new();
    match database_url {
        DatabaseUrl::Sqlite(_) => {
            let walk = Walk::new(criteria);
            work(&mut Finder { source: Source::Here { walk, found: VecDeque::new() }, found })
        }
        DatabaseUrl::Postgres(_) => {
            // Of no pool that may be of one connection, which the work has.
            let mut conn = cx.elsewhere(database_url.clone()).connect_to_read()?;
            let (send, pages) = mpsc::sync_channel(PAGES);
            thread::scope(|scope| {
                scope.spawn(move || {
                    let mut walk = Walk::new(criteria);
                    loop {
                        let page = walk.next(&mut conn);
                        // What finds nobody any more is the end too: the work was done before.
                        let is_last = page.as_ref().map_or(true, Vec::is_empty);
                        if send.send(page).is_err() || is_last {
                            return;
                        }
                    }
                });
                work(&mut Finder { source: Source::Ahead(pages), found })
            })
        }
    }
}
