//! Who acts, why and when: the part of an entry that is the same for all changes of a transaction.

use diesel::pg::PgConnection;
use diesel::prelude::*;
use serde_json::{Map, Value};

use super::Error;
use crate::db::{self, Cell, DbConn, Row};
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

    /// The same transaction, whose entries are another operation's.
    #[must_use]
    pub fn as_part_of<'b>(&self, actor: &'b Actor) -> Recorder<'b> {
        Recorder { actor, now: self.now }
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
        diesel::insert_into(audit_logs::table).values(self.entry(row, action, changed)).execute(conn)?;
        Ok(())
    }

    /// Appends an entry for each of several rows.
    #[expect(clippy::disallowed_methods, reason = "the one place that writes the trail")]
    pub(super) fn enter_all<'b, R: Record + 'b>(
        &self,
        conn: &mut PgConnection,
        changes: impl Iterator<Item = (&'b R, Map<String, Value>)>,
        action: &str,
    ) -> Result<(), Error> {
        let entries: Vec<Entry<'_>> = changes.map(|(row, changed)| self.entry(row, action, changed)).collect();
        diesel::insert_into(audit_logs::table).values(&entries).execute(conn)?;
        Ok(())
    }

    /// An entry as a row of the table of the trail, which the database numbers.
    pub(super) fn entry_row<R: Record>(&self, row: &R, action: &str, changed: Map<String, Value>) -> Row {
        let entry = self.entry(row, action, changed);
        let text = |text: Option<String>| text.map_or(Cell::Null, Cell::Text);
        Row(vec![
            Cell::Null,
            Cell::Text(entry.id.to_string()),
            Cell::Text(entry.table_name.to_owned()),
            Cell::Text(entry.record_id.to_string()),
            Cell::Text(entry.record_name),
            Cell::Text(entry.action.to_owned()),
            Cell::Text(entry.actor.to_owned()),
            text(entry.os_user),
            Cell::Text(entry.changed_fields.to_string()),
            text(entry.reason),
            text(entry.correlation_id),
            text(entry.ip_address),
            text(entry.user_agent),
            Cell::Text(entry.created_at.to_string()),
        ])
    }

    fn entry<'b, R: Record>(&'b self, row: &R, action: &'b str, changed: Map<String, Value>) -> Entry<'b> {
        Entry {
            id: Id::mint(),
            table_name: R::TABLE,
            record_id: row.id(),
            record_name: row.record_name(),
            action,
            actor: &self.actor.name,
            os_user: self.actor.os_user.clone(),
            changed_fields: Json::of_program(Value::Object(changed)),
            reason: self.actor.reason.clone(),
            correlation_id: self.actor.correlation_id.clone(),
            ip_address: self.actor.ip_address.clone(),
            user_agent: self.actor.user_agent.clone(),
            created_at: self.now,
        }
    }
}

/// An entry as it is written; the database numbers it. A missing value is NULL and not DEFAULT, which
/// would make a statement that is prepared anew for each entry.
#[derive(Insertable)]
#[diesel(table_name = audit_logs, treat_none_as_default_value = false)]
struct Entry<'a> {
    id: Id,
    table_name: &'static str,
    record_id: Id,
    record_name: String,
    action: &'a str,
    actor: &'a str,
    os_user: Option<String>,
    changed_fields: Json,
    reason: Option<String>,
    correlation_id: Option<String>,
    ip_address: Option<String>,
    user_agent: Option<String>,
    created_at: Instant,
}
