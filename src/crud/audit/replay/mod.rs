//! The trail against the tables: every record as its entries tell it, and as its row is. What differs
//! was done behind our back.
//!
//! Both are read side by side in the order of the ids, so that the memory it takes does not hang on how
//! much there is.

mod merge;
mod pruned;

use std::ops::ControlFlow;

use serde_json::{Map, Value, json};

use self::merge::{Histories, RowsById};
use self::pruned::Pruned;
use super::archive::Archive;
use super::history::History;
use super::past::each_step;
use super::rows::{Rows, of_subject};
use super::{FaultKind, Subject};
use crate::audit::{self, REDACTED};
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::Record;
use crate::sql_types::{ExecutionStatus, Id, Label};

/// A difference between the trail and a table. Secrets are redacted, large texts digested.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The noun of the record.
    pub subject: Subject,
    /// The record.
    pub record_id: Id,
    /// What it is called, as far as that is known.
    pub record_name: String,
    /// How it differs: `changed`, `added`, `gone` or `undeleted`.
    pub kind: FaultKind,
    /// The field; none when the row as a whole is too much or too little.
    pub field: Option<String>,
    /// What the trail says: of the field, or of all fields that it knows; none when it says nothing.
    pub trail: Option<Value>,
    /// What the table holds; none when it holds nothing.
    pub table: Option<Value>,
    /// The last entry of the record.
    pub sequence: Option<i64>,
}

/// What the replay comes upon.
#[derive(Debug, Clone, PartialEq)]
pub enum Seen {
    /// So many entries more were read.
    Entries(u64),
    /// A difference.
    Finding(Finding),
}

/// What was replayed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Replayed {
    /// The entries that were read.
    pub entries: u64,
    /// The records that were compared, living and deleted.
    pub records: u64,
    /// Those of them whose history is archived in part or whole: compared as far as the rest tells.
    pub archived: u64,
    /// The executions that an entry of pruning accounts for.
    pub pruned: u64,
    /// The differences.
    pub findings: u64,
}

/// Compares every audited table with what the trail tells, and hands over each difference as it is
/// found. Run it in one snapshot. `seen` may break it off.
///
/// # Errors
/// What the database says.
pub fn replay(conn: &mut DbConn, mut seen: impl FnMut(Seen) -> ControlFlow<()>) -> Result<Replayed, Error> {
    let archive = Archive::load(conn)?;
    let mut replay = Replay { seen: &mut seen, archive, done: Replayed::default() };
    for subject in Subject::ALL {
        let flow = of_subject!(subject, R => replay.table::<R>(conn, subject)?);
        if flow.is_break() {
            break;
        }
    }
    Ok(replay.done)
}

struct Replay<'a> {
    seen: &'a mut dyn FnMut(Seen) -> ControlFlow<()>,
    archive: Archive,
    done: Replayed,
}

impl Replay<'_> {
    fn table<R: Rows>(&mut self, conn: &mut DbConn, subject: Subject) -> Result<ControlFlow<()>, Error> {
        let mut histories = Histories::new(subject);
        let mut rows = RowsById::<R>::new();
        let mut pruned = if subject == Subject::Exec { Pruned::load(conn)? } else { Pruned::default() };
        loop {
            let (told, row) = (histories.peek(conn)?, rows.peek(conn)?);
            let read = histories.read_since();
            self.done.entries += read;
            if read > 0 && (self.seen)(Seen::Entries(read)).is_break() {
                return Ok(ControlFlow::Break(()));
            }
            let id = match (told, row) {
                (None, None) => break,
                (Some(told), Some(row)) => told.min(row),
                (Some(id), None) | (None, Some(id)) => id,
            };
            let history = (told == Some(id)).then(|| histories.next()).flatten();
            let row = (row == Some(id)).then(|| rows.next()).flatten();
            self.done.records += 1;
            let flow = match (history, row) {
                (Some(history), None) if history.ended => ControlFlow::Continue(()),
                (Some(history), None) => self.gone(conn, subject, &mut pruned, id, history)?,
                (history, Some(row)) => self.compare(subject, history.as_ref(), &row),
                (None, None) => ControlFlow::Continue(()),
            };
            if flow.is_break() {
                return Ok(flow);
            }
        }
        let left = pruned.end(&self.archive);
        self.settle(conn, left)
    }

    /// A row that the trail tells of is not there: deleted behind our back, unless it was pruned.
    fn gone(
        &mut self,
        conn: &mut DbConn,
        subject: Subject,
        pruned: &mut Pruned,
        id: Id,
        history: History,
    ) -> Result<ControlFlow<()>, Error> {
        let settled = pruned.pass(conn, id, &self.archive)?;
        let flow = self.settle(conn, settled)?;
        let last = history.last.map_or(0, |last| last.sequence);
        if flow.is_break() || pruned.names(id, last) {
            return Ok(flow);
        }
        Ok(self.find(gone(subject, id, history)))
    }

    /// Counts what was pruned, and tells of what was not.
    fn settle(&mut self, conn: &mut DbConn, settled: pruned::Settled) -> Result<ControlFlow<()>, Error> {
        self.done.pruned += settled.pruned;
        self.done.archived += settled.archived;
        for id in settled.gone {
            // It was let go when it was passed by, since there may be any number of them.
            let mut history = History::default();
            each_step(conn, Subject::Exec, id, |step| {
                history.take(&step);
                ControlFlow::Continue(())
            })?;
            if self.find(gone(Subject::Exec, id, history)).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn compare<R: Rows>(&mut self, subject: Subject, history: Option<&History>, row: &R) -> ControlFlow<()> {
        let held = audit::told(row);
        let whole = |kind, trail, sequence| Finding {
            subject,
            record_id: row.id(),
            record_name: row.record_name(),
            kind,
            field: None,
            trail,
            table: Some(Value::Object(held.clone())),
            sequence,
        };
        let Some(history) = history else {
            if self.archive.may_hold_what_was_made(row.made().at) {
                self.done.archived += 1;
                return ControlFlow::Continue(());
            }
            return self.find(whole(FaultKind::Added, None, None));
        };
        let sequence = history.last.map(|last| last.sequence);
        if history.ended {
            return self.find(whole(FaultKind::Undeleted, None, sequence));
        }
        if !history.begins {
            if history.first.is_some_and(|first| self.archive.reaches(first.sequence)) {
                self.done.archived += 1;
            } else {
                self.find(whole(FaultKind::Added, Some(Value::Object(history.fields.clone())), sequence))?;
            }
        }
        for (field, trail, table) in differing(subject, history, row, held) {
            self.find(Finding {
                subject,
                record_id: row.id(),
                record_name: row.record_name(),
                kind: FaultKind::Changed,
                field: Some(field),
                trail: Some(trail),
                table: Some(table),
                sequence,
            })?;
        }
        ControlFlow::Continue(())
    }

    fn find(&mut self, finding: Finding) -> ControlFlow<()> {
        self.done.findings += 1;
        (self.seen)(Seen::Finding(finding))
    }
}

fn gone(subject: Subject, id: Id, history: History) -> Finding {
    Finding {
        subject,
        record_id: id,
        record_name: history.name,
        kind: FaultKind::Gone,
        field: None,
        trail: Some(Value::Object(history.fields)),
        table: None,
        sequence: history.last.map(|last| last.sequence),
    }
}

/// The fields in which a row is not what its entries tell, each with what they say and what it holds.
/// What no entry told of is not compared.
fn differing<R: Rows>(
    subject: Subject,
    history: &History,
    row: &R,
    held: Map<String, Value>,
) -> Vec<(String, Value, Value)> {
    // What a running execution wrote so far is telemetry; the entry of its end tells the whole.
    let running = subject == Subject::Exec && held.get("status").is_some_and(is_running);
    let mut found = Vec::new();
    for (field, table) in held {
        let Some(trail) = history.fields.get(&field) else { continue };
        let is_telemetry = running && field == "output";
        if !is_telemetry && !is_same::<R>(&field, trail, &table) {
            found.push((field, trail.clone(), table));
        }
    }
    let mut differ = |field: &str, trail: Value, table: Value| {
        if trail != table {
            found.push((field.to_owned(), trail, table));
        }
    };
    for (at, by, trail, table) in [
        ("created_at", "created_by", &history.created, row.made()),
        ("updated_at", "updated_by", &history.updated, row.changed()),
    ] {
        if let Some(trail) = trail {
            differ(at, json!(trail.at), json!(table.at));
            differ(by, json!(trail.by), json!(table.by));
        }
    }
    if let Some(version) = history.version {
        differ("version", version.into(), row.version().into());
    }
    found
}

fn is_running(status: &Value) -> bool {
    *status == ExecutionStatus::Running.label()
}

/// Of a secret only this is known: whether there is one.
fn is_same<R: Record>(field: &str, trail: &Value, table: &Value) -> bool {
    if R::SECRET.contains(&field) && (*trail == REDACTED || *table == REDACTED) {
        return trail.is_null() == table.is_null();
    }
    trail == table
}
