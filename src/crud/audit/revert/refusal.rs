//! Why an entry can't be taken back, in words.

use std::collections::BTreeSet;

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::super::Subject;
use super::super::history::{Deed, Step};
use super::super::past::STEP;
use super::super::pruned::PRUNE;
use super::super::pruned::pruned;
use super::super::rows::{Rows, of_subject};
use super::PAGE;
use crate::audit::{REDACTED, REVERT};
use crate::crud::{Error, task};
use crate::db::{self, DbConn};
use crate::model::AuditEntry;
use crate::schema::{audit_logs, execution_results, projects, scheduled_tasks};
use crate::sql_types::{Id, TaskStatus};

/// The fields that name another record.
pub(super) const PARENTS: [(&str, Subject); 4] = [
    ("user_id", Subject::User),
    ("project_id", Subject::Project),
    ("task_id", Subject::Task),
    ("agent_id", Subject::Agent),
];

/// How many of those that are in the way are named.
const NAMED: i64 = 3;

/// What workers and claims write: it tells what was done, and nothing undoes that.
const OF_MACHINES: [&str; 7] = ["claim", "start", "finish", "reap", "report", "skip", "plan"];

fn refused(step: &Step, why: impl std::fmt::Display, hint: &str) -> Error {
    Error::conflict(format!("entry {} can't be taken back: {why}", step.sequence), hint)
}

fn record(subject: Subject, step: &Step) -> String {
    format!("{} {:?}", subject.noun(), step.record_name)
}

/// The noun of an entry that tells of one record.
pub(super) fn subject_of(entry: &AuditEntry) -> Result<Subject, Error> {
    let step = || Step::from(entry.clone());
    let Some(subject) = Subject::of_table(&entry.table_name) else {
        return Err(refused(
            &step(),
            format_args!("it tells of {}, which only grows", entry.table_name),
            "what is sealed stays sealed, and what is archived stays in its archive",
        ));
    };
    if entry.action == PRUNE {
        return Err(refused(
            &step(),
            "it tells of executions that were pruned, and here nothing was kept of those",
            "look for them in their archive, or in a backup",
        ));
    }
    Ok(subject)
}

/// Refuses what machines wrote. A finished execution stays finished; what may be undone is that it was
/// deleted, that it came back, and that it lost its agent.
pub(super) fn of_machines(subject: Subject, step: &Step) -> Result<(), Error> {
    let action = step.action.as_str();
    let by_machine = OF_MACHINES.contains(&action) || (subject == Subject::Exec && action == "create");
    if !by_machine {
        return Ok(());
    }
    if subject == Subject::Exec && action != "create" {
        return Err(refused(
            step,
            format_args!("it tells how {} ended, and a finished execution stays finished", record(subject, step)),
            "`provost exec delete` removes an execution; `provost task resume` lets its task run again",
        ));
    }
    let what = if action == "create" { "beginning" } else { action };
    Err(refused(
        step,
        format_args!("it is the {what} of {}, and what a worker did can't be undone", record(subject, step)),
        "`provost task pause`, `resume` and `cancel` change what comes of it",
    ))
}

/// Changes of the same record behind the one that is taken back.
#[derive(Clone, Copy)]
pub(super) struct Later<'a> {
    pub(super) step: &'a Step,
    pub(super) subject: Subject,
    pub(super) until: i64,
    pub(super) operation: Option<&'a str>,
}

impl Later<'_> {
    /// Refuses when one of them touched these fields, or with none given, any.
    pub(super) fn refuse(&self, conn: &mut DbConn, fields: Option<&BTreeSet<&str>>) -> Result<(), Error> {
        let Self { step, subject, .. } = *self;
        let mut after = step.sequence;
        loop {
            let page: Vec<(Step, Option<String>)> = audit_logs::table
                .filter(audit_logs::table_name.eq(subject.table()))
                .filter(audit_logs::record_id.eq(step.record_id))
                .filter(audit_logs::sequence.gt(after))
                .filter(audit_logs::sequence.le(self.until))
                .order(audit_logs::sequence.asc())
                .limit(PAGE)
                .select((STEP, audit_logs::correlation_id))
                .load(conn)?;
            let Some((last, _)) = page.last() else { return Ok(()) };
            after = last.sequence;
            for (later, operation) in &page {
                let is_of_it = self.operation.is_some() && operation.as_deref() == self.operation;
                let touches = |fields: &BTreeSet<&str>| later.pairs().any(|(field, _)| fields.contains(field.as_str()));
                if !is_of_it && fields.is_none_or(touches) {
                    return Err(in_the_way(subject, step, later, fields));
                }
            }
        }
    }
}

fn in_the_way(subject: Subject, step: &Step, later: &Step, fields: Option<&BTreeSet<&str>>) -> Error {
    let Step { sequence, action, actor, created_at, .. } = later;
    let what = match (later.deed(), fields) {
        (Deed::Makes, _) => "brought it back".to_owned(),
        (Deed::Ends, _) => "deleted it".to_owned(),
        (Deed::Changes, fields) => {
            let touched = later.pairs().map(|(field, _)| field.as_str());
            let both: Vec<&str> = touched.filter(|field| fields.is_none_or(|fields| fields.contains(field))).collect();
            format!("changed {}", both.join(", "))
        }
    };
    refused(
        step,
        format_args!("entry {sequence} ({action} by {actor} at {created_at}) {what} later: {}", record(subject, step)),
        &format!("take entry {sequence} back first, or make the change by hand"),
    )
}

/// The row is not as the trail tells: it was pruned, or nothing in the trail says why.
pub(super) fn not_there(conn: &mut DbConn, subject: Subject, step: &Step) -> Result<Error, Error> {
    if subject == Subject::Exec
        && let Some((sequence, at)) = pruned(conn, step.record_id)?
    {
        return Ok(refused(
            step,
            format_args!("{} was pruned at {at} (entry {sequence})", record(subject, step)),
            "look for it in its archive, or in a backup",
        ));
    }
    Ok(unexplained(subject, step))
}

/// The row is not as the trail tells, and nothing in the trail says why.
pub(super) fn unexplained(subject: Subject, step: &Step) -> Error {
    let is = if step.deed() == Deed::Ends { "is there again" } else { "is gone" };
    refused(
        step,
        format_args!("{} {is}, and no entry tells of it", record(subject, step)),
        "`provost audit verify --live` shows what was changed without an entry",
    )
}

/// Refuses when the row holds something else than the entry left: nobody must lose what another
/// program wrote.
pub(super) fn other_values<R: Rows>(subject: Subject, step: &Step, held: &Map<String, Value>) -> Result<(), Error> {
    for (field, value) in step.side("new") {
        let Some(held) = held.get(field) else { continue };
        let is_secret = R::SECRET.contains(&field.as_str()) && (value == REDACTED || held == REDACTED);
        let is_same = if is_secret { value.is_null() == held.is_null() } else { value == held };
        if !is_same {
            return Err(refused(
                step,
                format_args!("the table holds another {field} of {} than the trail tells", record(subject, step)),
                "run it again if somebody changed it at this moment; else `provost audit verify --live` shows what was changed \
                 without an entry",
            ));
        }
    }
    Ok(())
}

/// Refuses to bring a secret back that the trail never held, or a value to light that was hidden.
pub(super) fn secrets<R: Rows>(subject: Subject, step: &Step) -> Result<(), Error> {
    let lost = step.side("old").find(|(field, old)| R::SECRET.contains(&field.as_str()) && **old == REDACTED);
    if let Some((field, _)) = lost {
        return Err(refused(
            step,
            format_args!(
                "what {field} of {} was before is a secret, which the trail does not hold",
                record(subject, step)
            ),
            "set it anew",
        ));
    }
    let hidden = step.pairs().any(|(field, pair)| field == "is_secret" && pair["new"] == true);
    if subject == Subject::Config && hidden {
        return Err(refused(
            step,
            format_args!("the value of {} was made a secret, and stays one", record(subject, step)),
            "`provost config unset` and `set` make a new entry",
        ));
    }
    Ok(())
}

/// Refuses to bring back a record that is nothing without its secret.
pub(super) fn lost_secret(subject: Subject, step: &Step) -> Result<(), Error> {
    if subject == Subject::User {
        return Ok(());
    }
    Err(refused(
        step,
        format_args!("the value of {} was a secret, which the trail does not hold", record(subject, step)),
        "set it anew with `provost config set --secret`",
    ))
}

/// The agent that an execution lost with it; none when it was given back.
pub(super) fn agent_of(step: &Step, in_operation: bool) -> Result<Option<Id>, Error> {
    let mut pairs = step.pairs();
    let agent = match (pairs.next(), pairs.next()) {
        (Some((field, pair)), None) if field == "agent_id" => Some(&pair["old"]),
        _ => None,
    };
    match agent {
        Some(Value::Null) if in_operation => Ok(None),
        Some(Value::String(id)) => match id.parse() {
            Ok(id) => Ok(Some(id)),
            Err(_) => Err(Error::Unreadable { sequence: step.sequence, reason: format!("{id:?} is no id") }),
        },
        _ => Err(refused(
            step,
            format_args!("{} is a finished execution, and stays as it is", record(Subject::Exec, step)),
            "take back the whole operation with --correlation-id",
        )),
    }
}

/// Refuses when what a record hangs on is not there.
pub(super) fn missing_parent(
    conn: &mut DbConn,
    subject: Subject,
    step: &Step,
    parent: Subject,
    id: Id,
) -> Result<(), Error> {
    if of_subject!(parent, R => R::find(conn, id)?.is_some()) {
        return Ok(());
    }
    let last: Option<Step> = audit_logs::table
        .filter(audit_logs::table_name.eq(parent.table()))
        .filter(audit_logs::record_id.eq(id))
        .order(audit_logs::sequence.desc())
        .select(STEP)
        .first(conn)
        .optional()?;
    let (noun, of) = (parent.noun(), record(subject, step));
    Err(match last.filter(|last| last.deed() == Deed::Ends) {
        Some(last) => refused(
            step,
            format_args!("the {noun} {:?} of {of} is deleted since entry {}", last.record_name, last.sequence),
            &format!("take entry {} back first", last.sequence),
        ),
        None => refused(step, format_args!("the {noun} {id} of {of} is gone"), "give it another by hand"),
    })
}

/// Refuses to delete a record that others hang on by now, and names them.
pub(super) fn children(conn: &mut DbConn, subject: Subject, step: &Step) -> Result<(), Error> {
    let id = step.record_id;
    macro_rules! hanging {
        ($noun:literal, $table:ident . $column:ident, $name:expr) => {{
            let rows = $table::table.filter($table::$column.eq(id));
            let first = rows.order($table::id.asc()).limit(NAMED).select($name).load(conn)?;
            let number: i64 = if first.is_empty() { 0 } else { rows.count().get_result(conn)? };
            ($noun, number, first)
        }};
    }
    let short = |(noun, number, ids): (&'static str, i64, Vec<Id>)| {
        (noun, number, ids.iter().map(Id::short).collect::<Vec<String>>())
    };
    let found: Vec<(&str, i64, Vec<String>)> = match subject {
        Subject::User => vec![
            hanging!("project", projects.user_id, projects::name),
            hanging!("task", scheduled_tasks.user_id, scheduled_tasks::name),
        ],
        Subject::Project => vec![hanging!("task", scheduled_tasks.project_id, scheduled_tasks::name)],
        Subject::Agent => vec![short(hanging!("execution", execution_results.agent_id, execution_results::id))],
        Subject::Task => vec![short(hanging!("execution", execution_results.task_id, execution_results::id))],
        Subject::Exec | Subject::Config => Vec::new(),
    };
    let told: Vec<String> = found
        .into_iter()
        .filter(|(_, number, _)| *number > 0)
        .map(|(noun, number, names)| {
            let more = if number > NAMED { ", …" } else { "" };
            format!("{number} {noun}(s): {}{more}", names.join(", "))
        })
        .collect();
    if told.is_empty() {
        return Ok(());
    }
    let why = format!("{} would go, and has {} by now", record(subject, step), told.join(" and "));
    if step.action == REVERT {
        // They came back with it, most likely.
        let hint =
            format!("take back the whole revert: `provost audit show {}` tells its correlation id", step.sequence);
        return Err(refused(step, why, &hint));
    }
    Err(refused(
        step,
        why,
        "delete them first, or give them to another; an agent can be set offline, a user deactivated",
    ))
}

/// Refuses what the table of a task's life does not have: running without an execution that is live,
/// or the other way round; and an execution that would run without a worker.
pub(super) fn state(conn: &mut DbConn, subject: Subject, step: &Step, after: &Map<String, Value>) -> Result<(), Error> {
    let status = after.get("status").and_then(Value::as_str).unwrap_or_default();
    let of = record(subject, step);
    let hint = "`provost task resume`, `pause` and `cancel` bring a task to where it can be";
    if subject == Subject::Exec && status == "running" {
        return Err(refused(step, format_args!("{of} was running, and has no worker any more"), hint));
    }
    let touches = step.pairs().any(|(field, _)| field == "status");
    let Ok(status) = status.parse::<TaskStatus>() else { return Ok(()) };
    if subject != Subject::Task || !touches {
        return Ok(());
    }
    let live = task::live(conn, step.record_id)?;
    match (status, live) {
        (TaskStatus::Running, None) => {
            Err(refused(step, format_args!("{of} would be running, and no execution of it is"), hint))
        }
        (TaskStatus::Pending | TaskStatus::Completed | TaskStatus::Failed, Some(id)) => Err(refused(
            step,
            format_args!("{of} would be {status}, and its execution {} is running", id.short()),
            hint,
        )),
        _ => Ok(()),
    }
}

/// Says in words that another record has what must be unique.
pub(super) fn taken(subject: Subject, step: &Step, error: Error) -> Error {
    let Error::Database(db::Error::Unique(constraint)) = &error else { return error };
    let what = match constraint.as_str() {
        "users_email_key" => "its address",
        "system_config_key_key" => "its key",
        name if name.ends_with("name_key") => "its name",
        _ => "what must be unique",
    };
    refused(
        step,
        format_args!("another {} has {what} by now: {}", subject.noun(), record(subject, step)),
        "rename the other one first, or make the change by hand",
    )
}
