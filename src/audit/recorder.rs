//! Who acts, why and when: the part of an entry that is the same for all changes of a transaction.

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::Error;
use crate::db::{self, DbConn};
use crate::model::Record;
use crate::schema::{audit_logs, users};
use crate::sql_types::{Id, Instant, Json, sql};

/// Who acts and why: the same for the whole process.
#[derive(Debug, Clone, Default)]
pub struct Actor {
    /// The acting user; recorded, not authorised.
    pub name: String,
    /// The operating system's user.
    pub os_user: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What ties the entries of one larger operation together.
    pub correlation_id: Option<String>,
    /// Where an SSH session came from.
    pub ip_address: Option<String>,
    /// `provost/VERSION (HOST; OS)`.
    pub user_agent: Option<String>,
}

/// An actor in a transaction: one clock reading for all that changes in it.
#[derive(Debug)]
pub struct Recorder<'a> {
    actor: &'a Actor,
    now: Instant,
}

#[diesel::declare_sql_function]
extern "SQL" {
    /// PostgreSQL's clock as it stands, and not as it stood when the transaction began.
    fn clock_timestamp() -> sql::Instant;
}

impl<'a> Recorder<'a> {
    /// Opens the record of a transaction that has just begun: reads the clock that all users of
    /// the database share and makes sure that the actor may act.
    ///
    /// # Errors
    /// [`Error::Inactive`] for a deactivated user. An actor who is no user of provost may act: who
    /// holds the database holds it.
    pub fn open(conn: &mut DbConn, actor: &'a Actor) -> Result<Self, Error> {
        let name = actor.name.to_ascii_lowercase();
        let (now, is_active) = match conn {
            DbConn::Postgres(inner) => {
                // Not `sql_query`, which the server parses and plans anew each time.
                let is_active = users::table.filter(users::username.eq(&name)).select(users::is_active);
                diesel::select((clock_timestamp(), is_active.single_value())).get_result(inner)?
            }
            DbConn::Sqlite(_) => {
                let is_active =
                    users::table.filter(users::username.eq(&name)).select(users::is_active).first(conn).optional()?;
                (db::now(conn)?, is_active)
            }
        };
        if is_active == Some(false) {
            return Err(Error::Inactive(actor.name.clone()));
        }
        Ok(Self { actor, now })
    }

    /// The same, as of now: for who may have waited for others since the transaction began, and goes
    /// on from what they did meanwhile. On SQLite it began when there was nobody left to wait for.
    ///
    /// # Errors
    /// When the clock can't be read.
    pub fn as_of_now(&self, conn: &mut DbConn) -> Result<Self, Error> {
        let now = match conn {
            DbConn::Postgres(inner) => diesel::select(clock_timestamp()).get_result(inner)?,
            DbConn::Sqlite(_) => self.now,
        };
        Ok(Self { actor: self.actor, now: self.now.max(now) })
    }

    /// The acting user's name.
    #[must_use]
    pub fn actor(&self) -> &str {
        &self.actor.name
    }

    /// When this transaction takes place.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Appends one entry.
    #[expect(clippy::disallowed_methods, reason = "the one place that writes the trail")]
    pub(super) fn enter<R: Record>(
        &self,
        conn: &mut DbConn,
        row: &R,
        action: &str,
        changed: Map<String, Value>,
    ) -> Result<(), Error> {
        // A tuple and not a derived `Insertable`: of a missing value that makes DEFAULT, and with it a
        // statement that is prepared anew for each entry.
        let entry = (
            audit_logs::id.eq(Id::mint()),
            audit_logs::table_name.eq(R::TABLE),
            audit_logs::record_id.eq(row.id()),
            audit_logs::record_name.eq(row.record_name()),
            audit_logs::action.eq(action),
            audit_logs::actor.eq(&self.actor.name),
            audit_logs::os_user.eq(self.actor.os_user.as_deref()),
            audit_logs::changed_fields.eq(Json::of_program(Value::Object(changed))),
            audit_logs::reason.eq(self.actor.reason.as_deref()),
            audit_logs::correlation_id.eq(self.actor.correlation_id.as_deref()),
            audit_logs::ip_address.eq(self.actor.ip_address.as_deref()),
            audit_logs::user_agent.eq(self.actor.user_agent.as_deref()),
            audit_logs::created_at.eq(self.now),
        );
        diesel::insert_into(audit_logs::table).values(entry).execute(conn)?;
        Ok(())
    }
}
