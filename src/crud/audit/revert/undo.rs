//! How one entry is undone.

use std::collections::{BTreeSet, HashSet};
use std::ops::ControlFlow;

use serde_json::{Map, Value};

use super::super::Subject;
use super::super::history::{Deed, History, LargeText, Step, told};
use super::super::past::each_step;
use super::super::rows::Rows;
use super::{Reverted, refusal};
use crate::audit::{self, REDACTED, REVERT, Recorder};
use crate::crud::{Error, lock};
use crate::db::DbConn;
use crate::model::Execution;
use crate::sql_types::Id;

/// A revert on its way.
pub(super) struct Undoing<'a> {
    by: &'a Recorder<'a>,
    /// The operation that is taken back as a whole; its own entries are in nobody's way.
    operation: Option<&'a str>,
    /// The last entry there was when it began: those behind it are its own.
    pub(super) last: i64,
    /// What was found to be there, by noun and id.
    there: HashSet<(&'static str, Id)>,
}

impl<'a> Undoing<'a> {
    pub(super) fn new(by: &'a Recorder<'a>, operation: Option<&'a str>, last: i64) -> Self {
        Self { by, operation, last, there: HashSet::new() }
    }

    /// Undoes one entry.
    pub(super) fn undo<R: Rows>(
        &mut self,
        conn: &mut DbConn,
        subject: Subject,
        step: &Step,
    ) -> Result<Reverted, Error> {
        refusal::of_machines(subject, step)?;
        lock::rows(conn, R::TABLE, "id", step.record_id)?;
        let later = refusal::Later { step, subject, until: self.last, operation: self.operation };
        match step.deed() {
            Deed::Makes => self.unmake::<R>(conn, subject, step, later),
            Deed::Changes => self.change_back::<R>(conn, subject, step, later),
            Deed::Ends => self.restore::<R>(conn, subject, step, later),
        }
    }

    /// The record goes.
    fn unmake<R: Rows>(
        &mut self,
        conn: &mut DbConn,
        subject: Subject,
        step: &Step,
        later: refusal::Later<'_>,
    ) -> Result<Reverted, Error> {
        later.refuse(conn, None)?;
        let Some(row) = R::find(conn, step.record_id)? else { return Err(refusal::not_there(conn, subject, step)?) };
        refusal::other_values::<R>(subject, step, &audit::told(&row))?;
        refusal::children(conn, subject, step)?;
        audit::unmake(conn, self.by, &row)?;
        self.there.remove(&(subject.noun(), step.record_id));
        Ok(reverted(subject, step, row.record_name(), Deed::Ends, audit::deleted(&row)))
    }

    /// The fields become what they were.
    fn change_back<R: Rows>(
        &mut self,
        conn: &mut DbConn,
        subject: Subject,
        step: &Step,
        later: refusal::Later<'_>,
    ) -> Result<Reverted, Error> {
        let fields: BTreeSet<&str> = step.pairs().map(|(field, _)| field.as_str()).collect();
        later.refuse(conn, Some(&fields))?;
        let Some(row) = R::find(conn, step.record_id)? else { return Err(refusal::not_there(conn, subject, step)?) };
        refusal::other_values::<R>(subject, step, &audit::told(&row))?;
        refusal::secrets::<R>(subject, step)?;
        if subject == Subject::Exec {
            return self.agent_back(conn, step);
        }
        let unreadable =
            |reason: serde_json::Error| Error::Unreadable { sequence: step.sequence, reason: reason.to_string() };
        let mut columns = serde_json::to_value(&row).map_err(unreadable)?;
        let mut touched = Map::new();
        for (field, value) in step.side("old") {
            columns[field.as_str()] = value.clone();
            touched.insert(field.clone(), value.clone());
        }
        let after: R = serde_json::from_value(columns).map_err(unreadable)?;
        self.parents(conn, subject, step, &touched)?;
        refusal::state(conn, subject, step, &audit::told(&after))?;
        let changed = audit::changes(&row, &after);
        let stored = audit::update(conn, self.by, &row, after, REVERT)
            .map_err(|error| refusal::taken(subject, step, error.into()))?;
        Ok(reverted(subject, step, stored.record_name(), Deed::Changes, changed))
    }

    /// An execution names the agent again that it lost with it, or no more.
    fn agent_back(&mut self, conn: &mut DbConn, step: &Step) -> Result<Reverted, Error> {
        let subject = Subject::Exec;
        let agent = refusal::agent_of(step, self.operation.is_some())?;
        let execution = lock::execution(conn, step.record_id)?.ok_or_else(|| refusal::unexplained(subject, step))?;
        let after = Execution { agent_id: agent, ..execution.clone() };
        let changed = audit::changes(&execution, &after);
        let stored = if let Some(id) = agent {
            self.parents(conn, subject, step, &audit::told(&after))?;
            audit::reattach(conn, self.by, &execution, id)?
        } else {
            audit::update(conn, self.by, &execution, after, REVERT)?
        };
        Ok(reverted(subject, step, stored.id.short(), Deed::Changes, changed))
    }

    /// The record comes back.
    fn restore<R: Rows>(
        &mut self,
        conn: &mut DbConn,
        subject: Subject,
        step: &Step,
        later: refusal::Later<'_>,
    ) -> Result<Reverted, Error> {
        later.refuse(conn, None)?;
        if R::find(conn, step.record_id)?.is_some() {
            return Err(refusal::unexplained(subject, step));
        }
        let mut history = History::default();
        each_step(conn, subject, step.record_id, |each| {
            history.take(&each);
            if each.sequence >= step.sequence { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        let mut lost = BTreeSet::new();
        for field in R::SECRET {
            if history.fields.get(*field).is_some_and(|value| value == REDACTED) {
                refusal::lost_secret(subject, step)?;
                history.fields.insert((*field).to_owned(), Value::Null);
                lost.insert(*field);
            }
        }
        let told = told::<R>(&history, step.record_id, LargeText::Left)
            .map_err(|reason| Error::Unreadable { sequence: step.sequence, reason })?;
        lost.extend(&told.digested);
        let mut row = told.record;
        if history.created.is_none() {
            lost.insert("created_at");
            row.stamp_created(self.by.actor(), self.by.now());
        }
        let fields = audit::told(&row);
        self.parents(conn, subject, step, &fields)?;
        refusal::state(conn, subject, step, &fields)?;
        let stored = audit::restore(conn, self.by, row).map_err(|error| refusal::taken(subject, step, error.into()))?;
        self.there.insert((subject.noun(), step.record_id));
        let changed = audit::created(&stored);
        Ok(Reverted { lost, ..reverted(subject, step, stored.record_name(), Deed::Makes, changed) })
    }

    /// Makes sure that the records are there that these fields name.
    fn parents(
        &mut self,
        conn: &mut DbConn,
        subject: Subject,
        step: &Step,
        fields: &Map<String, Value>,
    ) -> Result<(), Error> {
        for (field, parent) in refusal::PARENTS {
            let id = fields.get(field).and_then(Value::as_str).and_then(|text| text.parse::<Id>().ok());
            if let Some(id) = id
                && !self.there.contains(&(parent.noun(), id))
            {
                refusal::missing_parent(conn, subject, step, parent, id)?;
                self.there.insert((parent.noun(), id));
            }
        }
        Ok(())
    }
}

fn reverted(
    subject: Subject,
    step: &Step,
    record_name: String,
    deed: Deed,
    changed_fields: Map<String, Value>,
) -> Reverted {
    Reverted {
        sequence: step.sequence,
        subject,
        record_id: step.record_id,
        record_name,
        deed,
        changed_fields,
        lost: BTreeSet::new(),
    }
}
