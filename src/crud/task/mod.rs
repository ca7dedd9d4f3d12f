//! Tasks: what they can be asked, and how they are made and changed.

mod delete;
mod import;
mod imported;
mod life;
mod lint;
mod missed;
pub(super) mod plan;
mod queue;
mod read;
mod recall;
mod settle;
mod why;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::error::check_version;
use super::reference::{self, Lookup, folded, owner_and_name};
use super::search::{self, Passage, Terms};
use super::{Error, Page, Paged, between, names};
use crate::audit::{self, Recorder};
use crate::db::{DbConn, MultiBackend};
use crate::model::{Invalid, NewTask, Record, Task, TaskChanges, TaskFilter};
use crate::schema::{scheduled_tasks, users};
use crate::sql_types::{Id, Instant, TaskStatus};

pub(super) use delete::delete_executions;
pub use delete::{delete, extent};
pub use import::import;
pub use imported::{Import, Imported, ImportedLine};
pub use life::{cancel, pause, resume};
pub(super) use life::{check, live};
pub use lint::{Linter, TaskFinding, lint_expression};
pub(super) use missed::{Take, take_slot};
pub use plan::{due_at, schedule, upcoming};
pub use queue::due;
pub(super) use queue::take;
pub use read::schedule as read_schedule;
pub(super) use settle::settle;
pub use why::{Why, explain};

/// A task with the names that its ids stand for.
#[derive(Debug, Clone)]
pub struct NamedTask {
    /// The task.
    pub task: Task,
    /// Its owner's user name.
    pub user: String,
    /// Its project's name.
    pub project: Option<String>,
}

const LOOKUP: Lookup<Task> = Lookup {
    by_id: |conn, id| scheduled_tasks::table.find(id).first(conn).optional(),
    by_name: |conn, name| {
        // A user name holds no slash: the full form always means one task, and no other owner's
        // task named `ada/load` can stand in its way.
        if let Some((owner, own_name)) = owner_and_name(name) {
            let found = by_name(conn, own_name, Some(owner))?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        by_name(conn, name, None)
    },
    label: |conn, task| {
        let owner: String = users::table.find(task.user_id).select(users::username).first(conn)?;
        Ok(format!("{owner}/{}", task.name))
    },
};

fn by_name(conn: &mut DbConn, name: &str, owner: Option<&str>) -> QueryResult<Vec<Task>> {
    let same_name = sql::<Bool>(&folded(conn, "scheduled_tasks.name")).bind::<Text, _>(name.to_ascii_lowercase());
    let mut query = scheduled_tasks::table.filter(same_name).order(scheduled_tasks::id.asc()).into_boxed();
    if let Some(owner) = owner {
        let owners = users::table.filter(users::username.eq(owner.to_ascii_lowercase())).select(users::id);
        query = query.filter(scheduled_tasks::user_id.eq_any(owners));
    }
    query.load(conn)
}

/// Finds the task that `reference` names: full id, name, `owner/name`, or the last eight digits.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`].
pub fn find(conn: &mut DbConn, reference: &str) -> Result<Task, Error> {
    reference::find(conn, reference, &LOOKUP)
}

/// Adds the names that a task's ids stand for.
///
/// # Errors
/// What the database says.
pub fn named(conn: &mut DbConn, task: Task) -> Result<NamedTask, Error> {
    let mut rows = with_names(conn, vec![task])?;
    Ok(rows.remove(0))
}

fn with_names(conn: &mut DbConn, tasks: Vec<Task>) -> Result<Vec<NamedTask>, Error> {
    let users = names::users(conn, tasks.iter().map(|task| task.user_id))?;
    let projects = names::projects(conn, tasks.iter().filter_map(|task| task.project_id))?;
    let name = |task: Task| NamedTask {
        user: users.get(&task.user_id).cloned().unwrap_or_default(),
        project: task.project_id.and_then(|id| projects.get(&id).cloned()),
        task,
    };
    Ok(tasks.into_iter().map(name).collect())
}

fn filtered<'a>(filter: &TaskFilter) -> scheduled_tasks::BoxedQuery<'a, MultiBackend> {
    let mut query = scheduled_tasks::table.into_boxed();
    if let Some(ids) = &filter.ids {
        query = query.filter(scheduled_tasks::id.eq_any(ids.clone()));
    }
    if let Some(status) = filter.status {
        query = query.filter(scheduled_tasks::status.eq(status));
    }
    if let Some(user_id) = filter.user_id {
        query = query.filter(scheduled_tasks::user_id.eq(user_id));
    }
    if let Some(project_id) = filter.project_id {
        query = query.filter(scheduled_tasks::project_id.eq(project_id));
    }
    if let Some(skill) = &filter.skill_name {
        query = query.filter(scheduled_tasks::skill_name.eq(skill.clone()));
    }
    if let Some(at) = filter.overdue_at {
        // A one-shot task that another program made without a time is due since it was made.
        let unplanned = scheduled_tasks::next_run_at.is_null().and(scheduled_tasks::schedule_cron.is_null());
        query = query
            .filter(scheduled_tasks::status.eq(TaskStatus::Pending))
            .filter(scheduled_tasks::next_run_at.lt(at).assume_not_null().or(unplanned));
    }
    if let Some((since, until)) = between(filter.since, filter.until) {
        query = query.filter(scheduled_tasks::created_at.ge(since)).filter(scheduled_tasks::created_at.lt(until));
    }
    query
}

/// A page of tasks in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, filter: &TaskFilter, page: Page) -> Result<Paged<NamedTask>, Error> {
    let mut query = filtered(filter).order(scheduled_tasks::id.asc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(scheduled_tasks::id.gt(after));
    }
    let page = page.cut(query.load(conn)?);
    Ok(Paged { rows: with_names(conn, page.rows)?, more: page.more })
}

/// How many tasks the filter lets through.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, filter: &TaskFilter) -> Result<i64, Error> {
    Ok(filtered(filter).count().get_result(conn)?)
}

/// The tasks whose name and skill match the search text, best match first.
///
/// # Errors
/// What the database says.
pub fn search(
    conn: &mut DbConn,
    terms: &Terms,
    within: &[(&'static str, Id)],
    limit: Option<u32>,
) -> Result<Paged<(NamedTask, Option<Passage>)>, Error> {
    let ids = search::ranked(conn, Task::TABLE, terms, within, limit)?;
    let load = |ids: Vec<Id>| scheduled_tasks::table.filter(scheduled_tasks::id.eq_any(ids)).load(conn);
    let found = search::in_order(ids, load, |task: &Task| task.id)?;
    let named = Paged { rows: with_names(conn, found.rows)?, more: found.more };
    Ok(named.map(|named| {
        let texts = [("name", Some(named.task.name.as_str())), ("skill_name", Some(named.task.skill_name.as_str()))];
        let passage = terms.passage(&texts);
        (named, passage)
    }))
}

/// Makes a task and works out when it is first due.
///
/// # Errors
/// A value or schedule that breaks its rule, or a name that its owner has already.
pub fn create(conn: &mut DbConn, by: &Recorder<'_>, new: NewTask) -> Result<Task, Error> {
    let given = new.next_run_at;
    let mut row = new.into_row(by.now())?;
    plan::check(&mut row)?;
    row.next_run_at = match (&row.schedule_cron, given) {
        (Some(_), Some(at)) => return Err(planned_by_schedule(at)),
        (Some(_), None) => plan::first_after(&row, by.now()),
        (None, given) => Some(given.unwrap_or(by.now())),
    };
    let name = row.name.clone();
    audit::create(conn, by, row).map_err(|error| taken(error.into(), &name))
}

/// Changes a task; when its schedule or zone changes, it is planned anew.
///
/// # Errors
/// As [`create`], or another version than expected.
pub fn update(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    task: &Task,
    changes: &TaskChanges,
    if_version: Option<i64>,
) -> Result<Task, Error> {
    check_version("task", &task.name, task.version, if_version)?;
    let mut after = changes.apply(task)?;
    if let (Some(_), Some(at)) = (&after.schedule_cron, changes.next_run_at) {
        return Err(planned_by_schedule(at));
    }
    let rescheduled = after.schedule_cron != task.schedule_cron || after.time_zone != task.time_zone;
    if rescheduled {
        plan::check(&mut after)?;
        if live(conn, task.id)?.is_none() {
            // The slot that waited belongs to the old schedule.
            after.slot_at = None;
            after.slot_attempts = 0;
            plan::anew(&mut after, by.now());
        }
    }
    let mut action = "update";
    if let Some(status) = changes.status.filter(|status| *status != task.status) {
        (after, action) = life::with_status(conn, by, after, status)?;
    }
    let name = after.name.clone();
    audit::update(conn, by, task, after, action).map_err(|error| taken(error.into(), &name))
}

fn planned_by_schedule(at: Instant) -> Error {
    Invalid::new("next_run_at", &at.to_string(), "the schedule says when a recurring task runs next")
        .hint("leave --next-run-at out, or make it a one-shot task without --cron")
        .into()
}

fn taken(error: Error, name: &str) -> Error {
    error.on_unique("scheduled_tasks_user_id_name_key", || format!("the owner has a task {name:?} already"))
}
