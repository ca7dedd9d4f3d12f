//! The rows of every audited table, whichever it is: what goes over all of them, or is told the table
//! by an entry, asks here.

use diesel::prelude::*;

use super::Subject;
use super::history::Stamp;
use crate::audit::Stored;
use crate::db::{DbConn, Prepared};
use crate::model::{Agent, ConfigEntry, Execution, Project, Record, Task, User};
use crate::schema::{agents, execution_results, projects, scheduled_tasks, system_config, users};
use crate::sql_types::Id;

/// A record whose table can be read by id.
pub trait Rows: Record + Stored + serde::de::DeserializeOwned {
    /// How many rows a page holds: few, since an execution may be of 128 KiB, and so that PostgreSQL
    /// finds them by the index in a small table too.
    const PAGE: i64 = 100;

    /// The row of this id.
    ///
    /// # Errors
    /// What the database says.
    fn find(conn: &mut DbConn, id: Id) -> QueryResult<Option<Self>>;

    /// The next rows behind this id, in the order of their ids.
    ///
    /// # Errors
    /// What the database says.
    fn page(conn: &mut DbConn, after: Option<Id>) -> QueryResult<Vec<Self>>;

    /// Who made it, and when.
    fn made(&self) -> Stamp;

    /// Who changed it last, and when.
    fn changed(&self) -> Stamp;
}

macro_rules! rows {
    ($($table:ident => $row:ty),* $(,)?) => {$(
        impl Rows for $row {
            fn find(conn: &mut DbConn, id: Id) -> QueryResult<Option<Self>> {
                $table::table.find(id).first(conn).optional()
            }

            fn page(conn: &mut DbConn, after: Option<Id>) -> QueryResult<Vec<Self>> {
                let rows = $table::table.order($table::id.asc()).limit(Self::PAGE);
                match after {
                    Some(after) => Prepared(rows.filter($table::id.gt(after))).load(conn),
                    None => rows.load(conn),
                }
            }

            fn made(&self) -> Stamp {
                Stamp { at: self.created_at, by: self.created_by.clone() }
            }

            fn changed(&self) -> Stamp {
                Stamp { at: self.updated_at, by: self.updated_by.clone() }
            }
        }
    )*};
}

rows! {
    users => User,
    projects => Project,
    agents => Agent,
    scheduled_tasks => Task,
    execution_results => Execution,
    system_config => ConfigEntry,
}

/// Does the same for the records of whichever noun: in the body, the name stands for their type.
macro_rules! of_subject {
    ($subject:expr, $row:ident => $body:expr) => {
        match $subject {
            $crate::crud::audit::Subject::User => {
                type $row = $crate::model::User;
                $body
            }
            $crate::crud::audit::Subject::Project => {
                type $row = $crate::model::Project;
                $body
            }
            $crate::crud::audit::Subject::Agent => {
                type $row = $crate::model::Agent;
                $body
            }
            $crate::crud::audit::Subject::Task => {
                type $row = $crate::model::Task;
                $body
            }
            $crate::crud::audit::Subject::Exec => {
                type $row = $crate::model::Execution;
                $body
            }
            $crate::crud::audit::Subject::Config => {
                type $row = $crate::model::ConfigEntry;
                $body
            }
        }
    };
}
pub(super) use of_subject;

impl Subject {
    /// The noun whose records an entry of this table is about; none for the trail's own tables.
    #[must_use]
    pub fn of_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.table() == table)
    }
}
