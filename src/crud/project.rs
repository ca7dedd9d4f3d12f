//! Projects, and the tasks and executions that go with one.

use diesel::dsl::{self, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::error::check_version;
use super::reference::{self, Lookup};
use super::search::{self, Passage, Terms};
use super::task::delete_executions;
use super::{Error, Page, Paged, between, lock};
use crate::audit::{self, Recorder};
use crate::db::{DbConn, MultiBackend};
use crate::model::{NewProject, Project, ProjectChanges, ProjectFilter, Record, Task};
use crate::schema::{execution_results, projects, scheduled_tasks, users};
use crate::sql_types::{ExecutionStatus, Id, Instant, TaskStatus};

/// A project and its owner's user name.
pub type Owned = (Project, String);

/// How many rows of a delete are held in memory at once.
const BATCH: u32 = 500;

/// How many projects of one name are looked at before the name is called ambiguous.
const MAX_CANDIDATES: i64 = 10;

const LOOKUP: Lookup<Project> = Lookup {
    by_id: |conn, id| projects::table.find(id).first(conn).optional(),
    by_name,
    label: |conn, project| Ok(format!("{}/{}", username(conn, project.user_id)?, project.name)),
};

/// By `owner/name`, else by the name alone. A name may hold a slash, a user name may not: so the
/// full form always means one project, and no other owner's `ada/etl` can stand in its way.
fn by_name(conn: &mut DbConn, reference: &str) -> QueryResult<Vec<Project>> {
    let folded = reference::folded(conn, "projects.name");
    let named = |name: &str| sql::<Bool>(&folded).bind::<Text, _>(name.to_ascii_lowercase());
    if let Some((owner, name)) = reference::owner_and_name(reference) {
        let found = projects::table
            .inner_join(users::table)
            .filter(users::username.eq(owner.to_ascii_lowercase()))
            .filter(named(name))
            .select(projects::all_columns)
            .load(conn)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    projects::table.filter(named(reference)).order(projects::id.asc()).limit(MAX_CANDIDATES).load(conn)
}

fn username(conn: &mut DbConn, user_id: Id) -> QueryResult<String> {
    users::table.find(user_id).select(users::username).first(conn)
}

/// Finds the project that `reference` names.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`].
pub fn find(conn: &mut DbConn, reference: &str) -> Result<Project, Error> {
    reference::find(conn, reference, &LOOKUP)
}

/// Adds the owner's user name.
///
/// # Errors
/// What the database says.
pub fn owned(conn: &mut DbConn, project: Project) -> Result<Owned, Error> {
    let username = username(conn, project.user_id)?;
    Ok((project, username))
}

type AllColumns = <projects::table as Table>::AllColumns;
type Joined = dsl::Select<dsl::InnerJoin<projects::table, users::table>, (AllColumns, users::username)>;

fn filtered<'a>(filter: &ProjectFilter) -> dsl::IntoBoxed<'a, Joined, MultiBackend> {
    let joined = projects::table.inner_join(users::table).select((projects::all_columns, users::username));
    let mut query = joined.into_boxed();
    if let Some(user_id) = filter.user_id {
        query = query.filter(projects::user_id.eq(user_id));
    }
    if let Some((since, until)) = between(filter.since, filter.until) {
        query = query.filter(projects::created_at.ge(since)).filter(projects::created_at.lt(until));
    }
    query
}

/// A page of projects in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, filter: &ProjectFilter, page: Page) -> Result<Paged<Owned>, Error> {
    let mut query = filtered(filter).order(projects::id.asc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(projects::id.gt(after));
    }
    Ok(page.cut(query.load(conn)?))
}

/// How many projects the filter lets through.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, filter: &ProjectFilter) -> Result<i64, Error> {
    Ok(filtered(filter).count().get_result(conn)?)
}

/// The projects whose name or description holds all terms, the best match first.
///
/// # Errors
/// What the database says.
pub fn search(
    conn: &mut DbConn,
    terms: &Terms,
    within: &[(&'static str, Id)],
    limit: Option<u32>,
) -> Result<Paged<(Owned, Option<Passage>)>, Error> {
    let ids = search::ranked(conn, Project::TABLE, terms, within, limit)?;
    let load = |ids: Vec<Id>| filtered(&ProjectFilter::default()).filter(projects::id.eq_any(ids)).load(conn);
    let found = search::in_order(ids, load, |row: &Owned| row.0.id)?;
    Ok(found.map(|owned| {
        let texts = [("name", Some(owned.0.name.as_str())), ("description", owned.0.description.as_deref())];
        let passage = terms.passage(&texts);
        (owned, passage)
    }))
}

/// What a project shows of a task of its own.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct TaskLine {
    /// The id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub status: TaskStatus,
    /// When it is done; none for a one-shot task.
    pub schedule_cron: Option<String>,
    /// When it is due.
    pub next_run_at: Option<Instant>,
}

/// A page of a project's tasks in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn tasks(conn: &mut DbConn, project_id: Id, page: Page) -> Result<Paged<TaskLine>, Error> {
    use scheduled_tasks::dsl as task;
    let mut query = task::scheduled_tasks
        .filter(task::project_id.eq(project_id))
        .select((task::id, task::name, task::status, task::schedule_cron, task::next_run_at))
        .order(task::id.asc())
        .limit(page.fetch())
        .into_boxed();
    if let Some(after) = page.after {
        query = query.filter(task::id.gt(after));
    }
    Ok(page.cut(query.load(conn)?))
}

/// Makes a project.
///
/// # Errors
/// A value that breaks its rule, a name that the owner has already.
pub fn create(conn: &mut DbConn, by: &Recorder<'_>, new: NewProject) -> Result<Owned, Error> {
    let row = new.into_row(by.now())?;
    let (name, username) = (row.name.clone(), username(conn, row.user_id)?);
    let stored = audit::create(conn, by, row).map_err(|error| taken(error.into(), &username, &name))?;
    Ok((stored, username))
}

/// Changes a project. Its tasks keep their own owner.
///
/// # Errors
/// A value that breaks its rule, a name that the owner has already, another version than expected.
pub fn update(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    project: &Project,
    changes: &ProjectChanges,
    if_version: Option<i64>,
) -> Result<Owned, Error> {
    check_version("project", &project.name, project.version, if_version)?;
    let after = changes.apply(project)?;
    let (name, username) = (after.name.clone(), username(conn, after.user_id)?);
    let stored =
        audit::update(conn, by, project, after, "update").map_err(|error| taken(error.into(), &username, &name))?;
    Ok((stored, username))
}

fn taken(error: Error, username: &str, name: &str) -> Error {
    error.on_unique("projects_user_id_name_key", || {
        format!("user {username:?} has a project named {name:?} already, in this or another letter case")
    })
}

/// How much goes with a project that is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Its tasks.
    pub tasks: i64,
    /// The executions of its tasks.
    pub executions: i64,
}

/// How much would go with the project, if it may be deleted as it is.
///
/// # Errors
/// [`Error::Conflict`] with another version than expected, or while a task of it is executed.
pub fn extent(conn: &mut DbConn, project: &Project, if_version: Option<i64>) -> Result<Extent, Error> {
    check_version("project", &project.name, project.version, if_version)?;
    let executions =
        execution_results::table.inner_join(scheduled_tasks::table).filter(scheduled_tasks::project_id.eq(project.id));
    let running: Option<String> = executions
        .filter(execution_results::status.eq(ExecutionStatus::Running))
        .order(execution_results::id.asc())
        .select(scheduled_tasks::name)
        .first(conn)
        .optional()?;
    if let Some(task) = running {
        return Err(Error::conflict(
            format!("task {task:?} of project {:?} is running", project.name),
            "let its execution finish, or end it with `provost exec finish`, and delete the project then",
        ));
    }
    Ok(Extent {
        tasks: scheduled_tasks::table.filter(scheduled_tasks::project_id.eq(project.id)).count().get_result(conn)?,
        executions: executions.count().get_result(conn)?,
    })
}

/// Deletes a project with its tasks and their executions, each with its own entry in the trail.
/// `agreed` is what a person was told would go; none when nobody needed to be told.
///
/// # Errors
/// As [`extent`], and [`Error::Conflict`] when more would go than was agreed to.
pub fn delete(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    project: &Project,
    if_version: Option<i64>,
    agreed: Option<Extent>,
) -> Result<(), Error> {
    lock::rows(conn, Project::TABLE, "id", project.id)?;
    lock::rows(conn, Task::TABLE, "project_id", project.id)?;
    let now = extent(conn, project, if_version)?;
    if let Some(agreed) = agreed
        && (now.tasks > agreed.tasks || now.executions > agreed.executions)
    {
        return Err(Error::conflict(
            format!(
                "project {:?} has grown to {} task(s) and {} execution(s) since you were asked; nothing was deleted",
                project.name, now.tasks, now.executions
            ),
            "run the command again, or give --yes to delete it however large it is",
        ));
    }
    let mut page = Page { limit: Some(BATCH), after: None };
    loop {
        let mut query = scheduled_tasks::table
            .filter(scheduled_tasks::project_id.eq(project.id))
            .order(scheduled_tasks::id.asc())
            .limit(page.fetch())
            .into_boxed();
        if let Some(after) = page.after {
            query = query.filter(scheduled_tasks::id.gt(after));
        }
        let tasks: Paged<Task> = page.cut(query.load(conn)?);
        for task in &tasks.rows {
            delete_executions(conn, by, task.id)?;
            audit::delete(conn, by, task)?;
        }
        page.after = tasks.rows.last().map(|task| task.id);
        if !tasks.more {
            return Ok(audit::delete(conn, by, project)?);
        }
    }
}
