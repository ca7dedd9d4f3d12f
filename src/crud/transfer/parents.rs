//! The records that others name: what they are called, for a file, and which are meant, from one.
//!
//! What was looked up is kept, up to a bound, so that a file of any length asks once for each of a few owners.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{Field, Given, Parent, Source};
use crate::crud::{self, Error, names};
use crate::db::DbConn;
use crate::schema::users;
use crate::sheet::Value;
use crate::sql_types::Id;

/// How many names are kept of each noun: some ten megabytes of them.
const KEPT: usize = 100_000;

/// What was looked up.
#[derive(Debug, Default)]
pub(super) struct Parents {
    names: HashMap<Parent, HashMap<Id, String>>,
    meant: HashMap<(Parent, Option<Id>, String), Id>,
}

impl Parent {
    fn noun(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Project => "project",
            Self::Agent => "agent",
            Self::Task => "task",
        }
    }

    fn load(self, conn: &mut DbConn, ids: Vec<Id>) -> QueryResult<HashMap<Id, String>> {
        let ids = ids.into_iter();
        match self {
            Self::User => names::users(conn, ids),
            Self::Project => names::projects(conn, ids),
            Self::Agent => names::agents(conn, ids),
            Self::Task => names::tasks(conn, ids),
        }
    }
}

impl Parents {
    /// Looks up those of these that are not known yet.
    pub(super) fn learn(
        &mut self,
        conn: &mut DbConn,
        parent: Parent,
        ids: impl Iterator<Item = Id>,
    ) -> Result<(), Error> {
        let known = self.names.entry(parent).or_default();
        let ids: Vec<Id> = ids.collect();
        if known.len() + ids.len() > KEPT {
            known.clear();
        }
        let new: Vec<Id> = ids.into_iter().filter(|id| !known.contains_key(id)).collect();
        if !new.is_empty() {
            known.extend(parent.load(conn, new)?);
        }
        Ok(())
    }

    /// What the record is called, if it was looked up and is there.
    pub(super) fn name(&self, parent: Parent, id: Id) -> Option<&str> {
        self.names.get(&parent)?.get(&id).map(String::as_str)
    }

    /// Puts the ids in the place of the names of a line that has no ids, and makes sure that the others are there.
    /// Gives what is wrong with it: field and reason.
    pub(super) fn resolve(
        &mut self,
        conn: &mut DbConn,
        fields: &'static [Field],
        given: &mut Given,
    ) -> Result<Result<(), (&'static str, String)>, Error> {
        for field in fields {
            let Source::NameOf(column, parent) = field.source else { continue };
            if let Some(id) = given.id(column) {
                if self.name(parent, id).is_none() {
                    let reason = format!("there is no {} with this id: {id}", parent.noun());
                    return Ok(Err((column, reason)));
                }
                continue;
            }
            if given.is_null(field.column.name) && !given.says(column) {
                // Whether the record can do without one, the id's own rule says.
                given.clear(column);
                continue;
            }
            let Some(name) = given.text(field.column.name).map(str::to_owned) else { continue };
            let owner = if parent == Parent::Project { given.id("user_id") } else { None };
            match self.find(conn, parent, owner, name) {
                Ok(id) => given.set(column, Value::Id(id)),
                Err(error @ (Error::NotFound { .. } | Error::Ambiguous { .. })) => {
                    return Ok(Err((field.column.name, error.to_string())));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(Ok(()))
    }

    /// The record of this name; of two projects of one name the owner's own.
    fn find(&mut self, conn: &mut DbConn, parent: Parent, owner: Option<Id>, name: String) -> Result<Id, Error> {
        let key = (parent, owner, name);
        if let Some(id) = self.meant.get(&key) {
            return Ok(*id);
        }
        let (_, _, name) = &key;
        let id = match parent {
            Parent::User => crud::user::find(conn, name)?.id,
            Parent::Agent => crud::agent::find(conn, name)?.id,
            Parent::Task => crud::task::find(conn, name)?.id,
            Parent::Project => match own_project(conn, owner, name)? {
                Some(id) => id,
                None => crud::project::find(conn, name)?.id,
            },
        };
        if self.meant.len() >= KEPT {
            self.meant.clear();
        }
        self.meant.insert(key, id);
        Ok(id)
    }
}

fn own_project(conn: &mut DbConn, owner: Option<Id>, name: &str) -> Result<Option<Id>, Error> {
    let Some(owner) = owner else { return Ok(None) };
    let username: Option<String> = users::table.find(owner).select(users::username).first(conn).optional()?;
    let Some(username) = username else { return Ok(None) };
    match crud::project::find(conn, &format!("{username}/{name}")) {
        Ok(project) => Ok(Some(project.id)),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
