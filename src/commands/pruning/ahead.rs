//! Finds what may go in a thread and on a connection of its own, while what it found before goes. Nothing is deleted
//! here.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use crate::context::Context;
use crate::crud;
use crate::crud::execution::{Candidate, Criteria, Walk};
use crate::error::CliError;

/// How many pages are found ahead.
const PAGES: usize = 8;

/// What was found and is there still.
pub(super) struct Ahead {
    pages: Receiver<Result<Vec<Candidate>, crud::Error>>,
    found: VecDeque<Candidate>,
}

impl Ahead {
    /// The next executions that may go, as many as that or, at the end, fewer.
    pub(super) fn next(&mut self, most: usize) -> Result<Vec<Candidate>, CliError> {
        while self.found.len() < most {
            // Behind its last page it is gone.
            let Ok(page) = self.pages.recv() else { break };
            self.found.extend(page?);
        }
        let number = most.min(self.found.len());
        Ok(self.found.drain(..number).collect())
    }
}

/// Does what is to be done with what is found meanwhile.
pub(super) fn finding<T>(
    cx: &Context,
    criteria: &Criteria,
    work: impl FnOnce(&mut Ahead) -> Result<T, CliError>,
) -> Result<T, CliError> {
    // Of no pool that may be of one connection, which the work has.
    let mut conn = cx.elsewhere(cx.settings().database_url.clone()).connect_to_read()?;
    let (found, pages) = mpsc::sync_channel(PAGES);
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut walk = Walk::new(criteria);
            loop {
                let page = walk.next(&mut conn);
                // What finds nobody any more is the end too: the work was done before.
                let is_last = page.as_ref().map_or(true, Vec::is_empty);
                if found.send(page).is_err() || is_last {
                    return;
                }
            }
        });
        work(&mut Ahead { pages, found: VecDeque::new() })
    })
}
