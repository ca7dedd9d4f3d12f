//! A record of any noun as it was, printed as the noun's own `show` prints it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::agent::AgentView;
use super::config::ConfigView;
use super::exec::ExecutionView;
use super::project::ProjectView;
use super::task::TaskView;
use super::user::UserView;
use crate::context::Context;
use crate::crud::Error;
use crate::crud::audit::{self, Past, Rows, Subject, Told};
use crate::crud::execution::NamedExecution;
use crate::crud::task::NamedTask;
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::{Agent, ConfigEntry, Execution, Project, Task, User};
use crate::sql_types::{ExecutionStatus, Id, Instant};
use crate::ui::{Fields, View};

/// A view some of whose fields nobody knows: they are null.
struct Known<V> {
    view: V,
    unknown: BTreeSet<&'static str>,
}

impl<V: Fields> Fields for Known<V> {
    fn names() -> Vec<&'static str> {
        V::names()
    }

    fn value(&self, field: &str) -> Value {
        if self.unknown.contains(field) { Value::Null } else { self.view.value(field) }
    }
}

impl<V: View> View for Known<V> {
    const TABLE: &'static [&'static str] = V::TABLE;

    fn key(&self) -> String {
        self.view.key()
    }
}

/// Prints the record that `reference` names as it was at this time.
///
/// # Errors
/// When there is none, or none then.
pub fn show(cx: &Context, noun: Subject, reference: &str, at: Instant) -> Result<(), CliError> {
    match noun {
        Subject::User => {
            print(cx, noun, reference, at, |_, user: &mut Told<User>| Ok(UserView::from(user.record.clone())))
        }
        Subject::Project => print(cx, noun, reference, at, |conn, told: &mut Told<Project>| {
            let user = name(conn, told, "user", Subject::User, told.record.user_id, at)?;
            Ok(ProjectView::from((told.record.clone(), user)))
        }),
        Subject::Agent => {
            print(cx, noun, reference, at, |_, told: &mut Told<Agent>| Ok(AgentView::from(told.record.clone())))
        }
        Subject::Task => print(cx, noun, reference, at, |conn, told: &mut Told<Task>| {
            let user = name(conn, told, "user", Subject::User, told.record.user_id, at)?;
            let project = match told.record.project_id {
                Some(id) => Some(name(conn, told, "project", Subject::Project, id, at)?),
                None => None,
            };
            Ok(TaskView::from(NamedTask { task: told.record.clone(), user, project }))
        }),
        Subject::Exec => print(cx, noun, reference, at, |conn, told: &mut Told<Execution>| {
            let task = name(conn, told, "task", Subject::Task, told.record.task_id, at)?;
            let agent = match told.record.agent_id {
                Some(id) => Some(name(conn, told, "agent", Subject::Agent, id, at)?),
                None => None,
            };
            derive(told);
            Ok(ExecutionView::from(NamedExecution { execution: told.record.clone(), task, agent }))
        }),
        Subject::Config => {
            print(cx, noun, reference, at, |_, told: &mut Told<ConfigEntry>| Ok(ConfigView::from(told.record.clone())))
        }
    }
}

/// What a record that another one names was called then; a field that nobody knows counts as such.
fn name<R>(
    conn: &mut DbConn,
    told: &mut Told<R>,
    field: &'static str,
    noun: Subject,
    id: Id,
    at: Instant,
) -> Result<String, Error> {
    let name = audit::name_at(conn, noun, id, at)?;
    if name.is_none() {
        told.unknown.insert(field);
    }
    Ok(name.unwrap_or_default())
}

/// What follows from the fields of an execution: how long it took; and what it had written while it
/// was running nobody kept.
fn derive(told: &mut Told<Execution>) {
    let execution = &mut told.record;
    execution.duration_ms =
        execution.ended_at.map(|end| (end.as_chrono() - execution.started_at.as_chrono()).num_milliseconds());
    told.unknown.remove("duration_ms");
    if execution.status == ExecutionStatus::Running {
        told.unknown.insert("output");
    }
}

fn print<R: Rows, V: View>(
    cx: &Context,
    noun: Subject,
    reference: &str,
    at: Instant,
    view: impl Fn(&mut DbConn, &mut Told<R>) -> Result<V, Error>,
) -> Result<(), CliError> {
    let mut said = Vec::new();
    cx.show(|conn| {
        let (subject, id) = audit::find_record(conn, &[noun], reference)?;
        let Past { mut told, archived_before } = audit::as_of::<R>(conn, subject, id, at)?;
        let view = view(conn, &mut told)?;
        said = notes(cx, &V::names(), &told, archived_before);
        Ok(Known { view, unknown: told.unknown })
    })?;
    if !cx.ui().quiet {
        for line in &said {
            cx.ui().say(line);
        }
    }
    Ok(())
}

/// What is to be said beside the record: which of the fields that are shown the trail does not hold.
fn notes<R>(cx: &Context, shown: &[&'static str], told: &Told<R>, archived_before: Option<i64>) -> Vec<String> {
    let asked = cx.ui().fields.as_ref();
    let listed = |fields: &BTreeSet<&'static str>| {
        let is_shown = |field: &&&str| {
            shown.contains(*field) && asked.is_none_or(|asked| asked.iter().any(|each| each == **field))
        };
        fields.iter().filter(is_shown).copied().collect::<Vec<_>>().join(", ")
    };
    let mut parts = Vec::new();
    let (unknown, digested) = (listed(&told.unknown), listed(&told.digested));
    if !unknown.is_empty() {
        parts.push(format!("{unknown} (null here)"));
    }
    if !digested.is_empty() {
        parts.push(format!("the text of {digested}"));
    }
    let mut lines = Vec::new();
    if !parts.is_empty() {
        lines.push(format!("the trail does not hold {}", parts.join(", nor ")));
    }
    if let Some(sequence) = archived_before {
        lines.push(format!("its history before entry {sequence} is archived"));
    }
    lines
}
