//! Users.

use diesel::prelude::*;

use super::error::check_version;
use super::reference::{self, Lookup};
use super::{Error, Page, Paged, between};
use crate::audit::{self, Recorder};
use crate::db::{DbConn, MultiBackend};
use crate::model::{NewUser, User, UserChanges, UserFilter};
use crate::schema::{projects, scheduled_tasks, users};
use crate::sql_types::Id;

const LOOKUP: Lookup<User> = Lookup {
    by_id: |conn, id| users::table.find(id).first(conn).optional(),
    by_name: |conn, name| users::table.filter(users::username.eq(name.to_ascii_lowercase())).load(conn),
    label: |_, user| Ok(user.id.to_string()),
};

/// Finds the user that `reference` names.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`].
pub fn find(conn: &mut DbConn, reference: &str) -> Result<User, Error> {
    reference::find(conn, reference, &LOOKUP)
}

fn filtered<'a>(filter: &UserFilter) -> users::BoxedQuery<'a, MultiBackend> {
    let mut query = users::table.into_boxed();
    if let Some(is_active) = filter.is_active {
        query = query.filter(users::is_active.eq(is_active));
    }
    if let Some((since, until)) = between(filter.since, filter.until) {
        query = query.filter(users::created_at.ge(since)).filter(users::created_at.lt(until));
    }
    query
}

/// A page of users in the order in which they were made.
///
/// # Errors
/// What the database says.
pub fn list(conn: &mut DbConn, filter: &UserFilter, page: Page) -> Result<Paged<User>, Error> {
    let mut query = filtered(filter).order(users::id.asc()).limit(page.fetch());
    if let Some(after) = page.after {
        query = query.filter(users::id.gt(after));
    }
    Ok(page.cut(query.load(conn)?))
}

/// How many users the filter lets through.
///
/// # Errors
/// What the database says.
pub fn count(conn: &mut DbConn, filter: &UserFilter) -> Result<i64, Error> {
    Ok(filtered(filter).count().get_result(conn)?)
}

/// Makes a user.
///
/// # Errors
/// A value that breaks its rule, a name or address that is taken.
pub fn create(conn: &mut DbConn, by: &Recorder<'_>, new: NewUser) -> Result<User, Error> {
    let row = new.into_row(by.now())?;
    let (username, email) = (row.username.clone(), row.email.clone());
    audit::create(conn, by, row).map_err(|error| taken(error.into(), &username, email.as_deref()))
}

/// Changes a user.
///
/// # Errors
/// A value that breaks its rule, a name or address that is taken, another version than expected.
pub fn update(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    user: &User,
    changes: &UserChanges,
    if_version: Option<i64>,
) -> Result<User, Error> {
    check_version("user", &user.username, user.version, if_version)?;
    let after = changes.apply(user)?;
    let (username, email) = (after.username.clone(), after.email.clone());
    audit::update(conn, by, user, after, "update").map_err(|error| taken(error.into(), &username, email.as_deref()))
}

/// Deletes a user who owns nothing.
///
/// # Errors
/// [`Error::Conflict`] while projects or tasks are owned, naming how many.
pub fn delete(conn: &mut DbConn, by: &Recorder<'_>, user: &User, if_version: Option<i64>) -> Result<(), Error> {
    check_version("user", &user.username, user.version, if_version)?;
    let (projects, tasks) = owned(conn, user.id)?;
    if projects + tasks > 0 {
        return Err(Error::conflict(
            format!("user {:?} still owns {projects} project(s) and {tasks} task(s)", user.username),
            "delete them first or give them to another user with `update --user`; `user deactivate` keeps the history",
        ));
    }
    Ok(audit::delete(conn, by, user)?)
}

/// How many projects and tasks a user owns.
fn owned(conn: &mut DbConn, id: Id) -> Result<(i64, i64), Error> {
    let projects = projects::table.filter(projects::user_id.eq(id)).count().get_result(conn)?;
    let tasks = scheduled_tasks::table.filter(scheduled_tasks::user_id.eq(id)).count().get_result(conn)?;
    Ok((projects, tasks))
}

fn taken(error: Error, username: &str, email: Option<&str>) -> Error {
    error
        .on_unique("users_username_key", || format!("the user name {username:?} is taken"))
        .on_unique("users_email_key", || format!("the address {:?} is taken", email.unwrap_or_default()))
}
