//! Taking changes back: the inverse of entries, written as changes of their own, newest first.
//!
//! Which entries belong together is decided here; how one is undone is in `undo`, and why it may not
//! be in `refusal`.

mod refusal;
mod undo;

use std::collections::{BTreeSet, HashSet};

use diesel::prelude::*;
use serde_json::{Map, Value};

use self::undo::Undoing;
use super::history::{Deed, Step};
use super::rows::of_subject;
use super::{Subject, by_sequence, last_sequence};
use crate::audit::Recorder;
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::AuditEntry;
use crate::schema::audit_logs;
use crate::sql_types::Id;

/// How many entries are held in memory at once.
const PAGE: i64 = 500;

/// What is to be taken back.
#[derive(Debug, Clone, Copy)]
pub enum Selection<'a> {
    /// One entry; of a deletion, with what the same deletion took along.
    Entry(i64),
    /// All entries of one operation.
    Operation(&'a str),
}

/// What a revert did to a record.
#[derive(Debug, Clone)]
pub struct Reverted {
    /// The entry that was taken back.
    pub sequence: i64,
    /// The noun of the record.
    pub subject: Subject,
    /// The record.
    pub record_id: Id,
    /// What it is called.
    pub record_name: String,
    /// What became of it.
    pub deed: Deed,
    /// Its fields, as the new entry tells them.
    pub changed_fields: Map<String, Value>,
    /// What could not come back, since the trail does not hold it.
    pub lost: BTreeSet<&'static str>,
}

/// Writes the inverse of what is selected. All of it or, with an error, nothing.
///
/// # Errors
/// [`Error::NotFound`] or [`Error::Absent`] when there is no such entry, [`Error::Conflict`] when a
/// later change is in the way, or when it can't be taken back at all.
pub fn revert(conn: &mut DbConn, by: &Recorder<'_>, selection: Selection<'_>) -> Result<Vec<Reverted>, Error> {
    let operation = match selection {
        Selection::Entry(_) => None,
        Selection::Operation(id) => Some(id),
    };
    let mut undoing = Undoing::new(by, operation, last_sequence(conn)?);
    let mut done = Vec::new();
    match selection {
        Selection::Entry(sequence) => {
            let entry = by_sequence(conn, sequence)?;
            let mut companions = Companions::of(&entry);
            done.push(undo(conn, &mut undoing, entry)?);
            while let Some(page) = companions.as_mut().map(|companions| companions.page(conn)).transpose()?.flatten() {
                for entry in page {
                    done.push(undo(conn, &mut undoing, entry)?);
                }
            }
        }
        Selection::Operation(id) => {
            let mut before = undoing.last + 1;
            loop {
                let page = entries_before(conn, id, before)?;
                let Some(oldest) = page.last() else { break };
                before = oldest.sequence;
                for entry in page {
                    done.push(undo(conn, &mut undoing, entry)?);
                }
            }
            if done.is_empty() {
                return Err(Error::Absent {
                    message: format!("no entry bears the correlation id {id:?}"),
                    hint:
                        "`provost audit list --fields sequence,correlation_id,action,record_name` shows those there are"
                            .to_owned(),
                });
            }
        }
    }
    Ok(done)
}

fn undo(conn: &mut DbConn, undoing: &mut Undoing<'_>, entry: AuditEntry) -> Result<Reverted, Error> {
    let subject = refusal::subject_of(&entry)?;
    let step = Step::from(entry);
    of_subject!(subject, R => undoing.undo::<R>(conn, subject, &step))
}

/// The entries of an operation before this one, newest first.
fn entries_before(conn: &mut DbConn, correlation_id: &str, before: i64) -> Result<Vec<AuditEntry>, Error> {
    let page = audit_logs::table
        .filter(audit_logs::correlation_id.eq(correlation_id))
        .filter(audit_logs::sequence.lt(before))
        .order(audit_logs::sequence.desc())
        .limit(PAGE);
    Ok(page.load(conn)?)
}

/// What one deletion took along: it was written before it, in the same transaction, and hung on it.
struct Companions {
    subject: Subject,
    id: Id,
    correlation_id: String,
    at: crate::sql_types::Instant,
    before: i64,
    /// The tasks that hung on the deleted project.
    tasks: HashSet<Id>,
}

impl Companions {
    /// Those of this entry, if it tells of a deletion.
    fn of(entry: &AuditEntry) -> Option<Self> {
        let subject = Subject::of_table(&entry.table_name)?;
        let correlation_id = entry.correlation_id.clone()?;
        let ends = Step::from(entry.clone()).deed() == Deed::Ends;
        ends.then(|| Self {
            subject,
            id: entry.record_id,
            correlation_id,
            at: entry.created_at,
            before: entry.sequence,
            tasks: HashSet::new(),
        })
    }

    /// The next of them, newest first; none when there are no more.
    fn page(&mut self, conn: &mut DbConn) -> Result<Option<Vec<AuditEntry>>, Error> {
        let mut page = entries_before(conn, &self.correlation_id, self.before)?;
        // All entries of a transaction bear its one clock reading.
        page.retain(|entry| entry.created_at == self.at);
        let Some(oldest) = page.last() else { return Ok(None) };
        self.before = oldest.sequence;
        page.retain(|entry| self.hung_on_it(entry));
        Ok(Some(page))
    }

    fn hung_on_it(&mut self, entry: &AuditEntry) -> bool {
        let Some(child) = Subject::of_table(&entry.table_name) else { return false };
        let step = Step::from(entry.clone());
        let old = |field: &str| {
            let mut old = step.side("old").filter(|(name, _)| *name == field);
            old.next().and_then(|(_, value)| value.as_str()?.parse::<Id>().ok())
        };
        match (self.subject, child, step.deed()) {
            (Subject::Project, Subject::Task, Deed::Ends) => {
                let is_its_own = old("project_id") == Some(self.id);
                if is_its_own {
                    self.tasks.insert(entry.record_id);
                }
                is_its_own
            }
            (Subject::Project, Subject::Exec, Deed::Ends) => old("task_id").is_some_and(|id| self.tasks.contains(&id)),
            (Subject::Task, Subject::Exec, Deed::Ends) => old("task_id") == Some(self.id),
            (Subject::Agent, Subject::Exec, Deed::Changes) => old("agent_id") == Some(self.id),
            _ => false,
        }
    }
}
