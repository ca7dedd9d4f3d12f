//! Records as they were: what the trail tells of one record up to a point in time.

use std::ops::ControlFlow;

use diesel::prelude::*;
use serde_json::Value;

use super::Subject;
use super::archive::Archive;
use super::history::{Deed, History, LargeText, Mark, Step, Told, told};
use super::pruned::{PRUNE, pruned_by};
use super::rows::{Rows, of_subject};
use crate::audit::{self, REDACTED};
use crate::crud::Error;
use crate::db::{self, DbConn};
use crate::model::{Invalid, Record};
use crate::schema::audit_logs;
use crate::sql_types::{Id, Instant};

/// How many entries are held in memory at once.
const PAGE: i64 = 500;

/// The columns of a [`Step`], in its order.
pub(super) const STEP: (
    audit_logs::sequence,
    audit_logs::record_id,
    audit_logs::record_name,
    audit_logs::action,
    audit_logs::actor,
    audit_logs::changed_fields,
    audit_logs::created_at,
) = (
    audit_logs::sequence,
    audit_logs::record_id,
    audit_logs::record_name,
    audit_logs::action,
    audit_logs::actor,
    audit_logs::changed_fields,
    audit_logs::created_at,
);

/// A record as it was.
#[derive(Debug, Clone)]
pub struct Past<R> {
    /// The record, and what the trail does not hold of it.
    pub told: Told<R>,
    /// The first entry that is left, when its history before is archived.
    pub archived_before: Option<i64>,
}

/// A field that differs between two times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its name.
    pub field: String,
    /// What it was first.
    pub from: Value,
    /// What it was then.
    pub to: Value,
}

/// The record as it was at this time, that time included.
///
/// # Errors
/// [`Error::Invalid`] for a time to come, [`Error::Absent`] when it was not there then or its history
/// is not, [`Error::Unreadable`] when an entry holds what provost never writes.
pub fn as_of<R: Rows>(conn: &mut DbConn, subject: Subject, id: Id, at: Instant) -> Result<Past<R>, Error> {
    let known = at_time(conn, subject, id, at, "at")?;
    let told = told(&known.history, id, LargeText::Described).map_err(|reason| {
        let sequence = known.history.last.map_or(0, |last| last.sequence);
        Error::Unreadable { sequence, reason }
    })?;
    Ok(Past { told, archived_before: known.archived_before })
}

/// The fields of a record that differ between two times.
///
/// # Errors
/// As [`as_of`], for each of the two.
pub fn differences(
    conn: &mut DbConn,
    subject: Subject,
    id: Id,
    from: Instant,
    to: Instant,
) -> Result<Vec<Difference>, Error> {
    let from = at_time(conn, subject, id, from, "from")?.history;
    let to = at_time(conn, subject, id, to, "to")?.history;
    let fields = from.fields.keys().chain(to.fields.keys().filter(|field| !from.fields.contains_key(*field)));
    let difference = |field: &String| {
        let value = |history: &History| history.fields.get(field).cloned().unwrap_or(Value::Null);
        let (old, new) = (value(&from), value(&to));
        // Of a secret it is told that it changed, and not what it was.
        let changed_secret = new == REDACTED && from.told_by.get(field) != to.told_by.get(field);
        (old != new || changed_secret).then(|| Difference { field: field.clone(), from: old, to: new })
    };
    let mut found: Vec<Difference> = fields.filter_map(difference).collect();
    found.sort_by(|one, other| one.field.cmp(&other.field));
    Ok(found)
}

/// What a record was called at this time. A record that the trail holds nothing of is called as its
/// table says; none when neither knows.
///
/// # Errors
/// What the database says.
pub fn name_at(conn: &mut DbConn, subject: Subject, id: Id, at: Instant) -> Result<Option<String>, Error> {
    let told = |conn: &mut DbConn, until: Instant| -> QueryResult<Option<String>> {
        audit_logs::table
            .filter(audit_logs::table_name.eq(subject.table()))
            .filter(audit_logs::record_id.eq(id))
            .filter(audit_logs::created_at.le(until))
            .order(audit_logs::sequence.desc())
            .select(audit_logs::record_name)
            .first(conn)
            .optional()
    };
    let name = told(conn, at)?;
    if name.is_some() || told(conn, Instant::MAX)?.is_some() {
        return Ok(name);
    }
    of_subject!(subject, R => Ok(R::find(conn, id)?.map(|row| row.record_name())))
}

/// Hands over the steps of one record in their order, until told to stop.
pub(super) fn each_step(
    conn: &mut DbConn,
    subject: Subject,
    id: Id,
    mut take: impl FnMut(Step) -> ControlFlow<()>,
) -> Result<(), Error> {
    let mut after = 0;
    loop {
        let page: Vec<Step> = audit_logs::table
            .filter(audit_logs::table_name.eq(subject.table()))
            .filter(audit_logs::record_id.eq(id))
            .filter(audit_logs::sequence.gt(after))
            .order(audit_logs::sequence.asc())
            .limit(PAGE)
            .select(STEP)
            .load(conn)?;
        let is_last = i64::try_from(page.len()).unwrap_or(PAGE) < PAGE;
        for step in page {
            after = step.sequence;
            if step.action != PRUNE && take(step).is_break() {
                return Ok(());
            }
        }
        if is_last {
            return Ok(());
        }
    }
}

/// What is known of a record at a time.
struct Known {
    history: History,
    archived_before: Option<i64>,
}

fn at_time(conn: &mut DbConn, subject: Subject, id: Id, at: Instant, argument: &'static str) -> Result<Known, Error> {
    let now = db::now(conn)?;
    if at > now {
        let invalid = Invalid::new(argument, &at.to_string(), format_args!("it is still to come; now it is {now}"));
        return Err(invalid.hint("give a time up to now, or so long ago: 90d, 2h").into());
    }
    let (mut history, mut next, mut later) = (History::default(), None, 0);
    each_step(conn, subject, id, |step| {
        // A transaction that waited for another may bear an earlier time than what it waited for: so
        // what counts is not each entry's own time, but that none before it was later.
        if next.is_none() && step.created_at <= at {
            history.take(&step);
            return ControlFlow::Continue(());
        }
        if next.is_none() {
            next = Some(step.clone());
        }
        if history.begins || history.last.is_none() {
            return ControlFlow::Break(());
        }
        history.learn(&step);
        later += i64::from(step.deed() != Deed::Ends);
        ControlFlow::Continue(())
    })?;
    let Some(first) = history.first else { return Err(before_the_first(conn, subject, id, at, next.as_ref())?) };
    if history.ended {
        return Err(ended(subject, &history, at));
    }
    if subject == Subject::Exec
        && let Some(pruned) = pruned_by(conn, id, history.last.map_or(0, |last| last.sequence), at)?
    {
        return Err(was_pruned(&history, pruned, at));
    }
    if history.begins {
        return Ok(Known { history, archived_before: None });
    }
    fill(conn, subject, id, &mut history, later)?;
    let archived = Archive::load(conn)?.reaches(first.sequence);
    Ok(Known { history, archived_before: archived.then_some(first.sequence) })
}

/// Completes what later entries did not tell either from the row: it has not changed since.
fn fill(conn: &mut DbConn, subject: Subject, id: Id, history: &mut History, later: i64) -> Result<(), Error> {
    of_subject!(subject, R => if let Some(row) = R::find(conn, id)? {
        for (field, value) in audit::told(&row) {
            history.fields.entry(field).or_insert(value);
        }
        history.version = Some(row.version() - later);
        if history.created.is_none() {
            history.created = Some(row.made());
        }
    });
    Ok(())
}

/// Why there is nothing to tell of a record at a time before its first entry.
fn before_the_first(
    conn: &mut DbConn,
    subject: Subject,
    id: Id,
    at: Instant,
    next: Option<&Step>,
) -> Result<Error, Error> {
    let noun = subject.noun();
    let Some(next) = next else {
        return Ok(Error::Absent {
            message: format!("the trail holds nothing of {noun} {id}: no entry tells that it was made"),
            hint: "what another program makes has no entry".to_owned(),
        });
    };
    let (name, sequence, since) = (&next.record_name, next.sequence, next.created_at);
    Ok(if next.action == "create" {
        Error::Absent {
            message: format!("{noun} {name:?} was not there at {at}: it was made at {since} (entry {sequence})"),
            hint: format!("`provost audit trail {noun} {id}` shows its whole history"),
        }
    } else if Archive::load(conn)?.reaches(sequence) {
        Error::Absent {
            message: format!(
                "how {noun} {name:?} was at {at} is not in the trail: its history before entry {sequence}, of {since}, is archived"
            ),
            hint: "look into the archives that `provost audit prune` wrote".to_owned(),
        }
    } else {
        Error::Absent {
            message: format!(
                "how {noun} {name:?} was at {at} is not in the trail: entry {sequence}, of {since}, is the first that tells of it"
            ),
            hint: "what another program makes has no entry".to_owned(),
        }
    })
}

fn ended(subject: Subject, history: &History, at: Instant) -> Error {
    let noun = subject.noun();
    let Mark { sequence, at: since } = history.last.unwrap_or(Mark { sequence: 0, at });
    Error::Absent {
        message: format!(
            "{noun} {:?} was not there at {at}: it was deleted at {since} (entry {sequence})",
            history.name
        ),
        hint: format!("give an earlier time, or take the deletion back with `provost audit revert {sequence}`"),
    }
}

fn was_pruned(history: &History, pruned: Mark, at: Instant) -> Error {
    let Mark { sequence, at: since } = pruned;
    Error::Absent {
        message: format!("exec {:?} was not there at {at}: it was pruned at {since} (entry {sequence})", history.name),
        hint: format!("give an earlier time; `provost audit show {sequence}` tells whether it was archived, and where"),
    }
}
