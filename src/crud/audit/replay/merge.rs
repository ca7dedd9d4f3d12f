//! The two streams that a replay goes along, each in the order of the records' ids: what the entries of
//! a record tell together, and the rows.

use std::collections::VecDeque;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::super::Subject;
use super::super::history::{History, Step};
use super::super::past::STEP;
use super::super::pruned::PRUNE;
use super::super::rows::Rows;
use crate::crud::Error;
use crate::db::{DbConn, Prepared};
use crate::model::Record;
use crate::schema::audit_logs;
use crate::sql_types::{Id, sql as types};

/// How many entries are held in memory at once.
const PAGE: i64 = 1000;

/// What the entries of one table tell, record by record.
pub(super) struct Histories {
    subject: Subject,
    page: VecDeque<Step>,
    behind: Option<(Id, i64)>,
    is_last: bool,
    read: u64,
    next: Option<(Id, History)>,
}

impl Histories {
    pub(super) fn new(subject: Subject) -> Self {
        Self { subject, page: VecDeque::new(), behind: None, is_last: false, read: 0, next: None }
    }

    /// How many entries were read since this was last asked.
    pub(super) fn read_since(&mut self) -> u64 {
        std::mem::take(&mut self.read)
    }

    /// The id of the next record.
    pub(super) fn peek(&mut self, conn: &mut DbConn) -> Result<Option<Id>, Error> {
        if self.next.is_none() {
            while let Some(step) = self.step(conn)? {
                let id = step.record_id;
                let (_, history) = self.next.get_or_insert_with(|| (id, History::default()));
                history.take(&step);
                if self.upcoming(conn)? != Some(id) {
                    break;
                }
            }
        }
        Ok(self.next.as_ref().map(|(id, _)| *id))
    }

    /// What the entries of the next record tell.
    pub(super) fn next(&mut self) -> Option<History> {
        self.next.take().map(|(_, history)| history)
    }

    /// The record of the entry that comes next.
    fn upcoming(&mut self, conn: &mut DbConn) -> Result<Option<Id>, Error> {
        while self.page.is_empty() && !self.is_last {
            self.load(conn)?;
        }
        Ok(self.page.front().map(|step| step.record_id))
    }

    fn step(&mut self, conn: &mut DbConn) -> Result<Option<Step>, Error> {
        self.upcoming(conn)?;
        Ok(self.page.pop_front())
    }

    fn load(&mut self, conn: &mut DbConn) -> Result<(), Error> {
        let entries = audit_logs::table
            .filter(audit_logs::table_name.eq(self.subject.table()))
            .order((audit_logs::record_id.asc(), audit_logs::sequence.asc()))
            .limit(PAGE)
            .select(STEP);
        let page: Vec<Step> = match self.behind {
            // As one comparison of rows: of two comparisons joined by OR, SQLite makes no range.
            Some((id, sequence)) => {
                let behind = sql::<Bool>("(record_id, sequence) > (")
                    .bind::<types::Id, _>(id)
                    .sql(", ")
                    .bind::<BigInt, _>(sequence)
                    .sql(")");
                Prepared(entries.filter(behind)).load(conn)?
            }
            None => entries.load(conn)?,
        };
        self.is_last = i64::try_from(page.len()).unwrap_or(PAGE) < PAGE;
        self.read += page.len() as u64;
        if let Some(last) = page.last() {
            self.behind = Some((last.record_id, last.sequence));
        }
        // A pruning tells of many executions, and is the history of none.
        self.page.extend(page.into_iter().filter(|step| step.action != PRUNE));
        Ok(())
    }
}

/// The rows of one table.
pub(super) struct RowsById<R> {
    page: VecDeque<R>,
    behind: Option<Id>,
    is_last: bool,
}

impl<R: Rows> RowsById<R> {
    pub(super) fn new() -> Self {
        Self { page: VecDeque::new(), behind: None, is_last: false }
    }

    /// The id of the next row.
    pub(super) fn peek(&mut self, conn: &mut DbConn) -> Result<Option<Id>, Error> {
        if self.page.is_empty() && !self.is_last {
            self.page = R::page(conn, self.behind)?.into();
            self.is_last = i64::try_from(self.page.len()).unwrap_or(R::PAGE) < R::PAGE;
            self.behind = self.page.back().map(Record::id).or(self.behind);
        }
        Ok(self.page.front().map(Record::id))
    }

    /// The next row.
    pub(super) fn next(&mut self) -> Option<R> {
        self.page.pop_front()
    }
}
