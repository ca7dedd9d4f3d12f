//! The database that a backup of PostgreSQL is looked at in: its own, and gone after.

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::{Access, Failure};
use crate::db::{self, DatabaseUrl, DbConn};
use crate::sql_types::{Id, Instant};

/// How all of them are called, in front of an id.
const PREFIX: &str = "provost_verify_";

/// One that is older and that nobody is connected to was left by a process that is gone: whoever makes one connects
/// to it at once and stays.
const ABANDONED_AFTER: TimeDelta = TimeDelta::minutes(10);

/// A scratch database, by its name, on the server of a URL.
#[derive(Debug, Clone)]
pub struct ScratchDatabase {
    server: DatabaseUrl,
    url: DatabaseUrl,
    name: String,
}

impl ScratchDatabase {
    /// One that is not there yet; none for a file, which has no others beside it.
    pub(super) fn beside(server: &DatabaseUrl) -> Option<Self> {
        let name = format!("{PREFIX}{}", digits(Id::mint()));
        let url = server.with_database(&name)?;
        Some(Self { server: server.clone(), url, name })
    }

    /// Makes it, with this schema for its sessions to work in, and drops it when `work` is done. What others left is
    /// dropped too.
    pub(super) fn with(
        &self,
        schema: Option<&str>,
        access: &Access,
        work: impl FnOnce(&DatabaseUrl) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        access.with(&self.server, |conn| {
            let make = format!("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'", self.name);
            sql_query(make).execute(conn).map_err(|error| match db::Error::from(error) {
                db::Error::Denied(reason) => Failure::NoScratch(reason),
                error => error.into(),
            })?;
            let worked = access.with(&self.url, |holder| {
                self.prepare(holder, schema)?;
                drop_abandoned(conn)?;
                work(&self.url)
            });
            let dropped = drop_database(conn, &self.name, " WITH (FORCE)");
            // The first error tells what happened.
            worked.and_then(|()| dropped.map_err(Failure::from))
        })
    }

    fn prepare(&self, conn: &mut DbConn, schema: Option<&str>) -> Result<(), Failure> {
        let Some(schema) = schema else { return Ok(()) };
        let schema = schema.replace('"', "\"\"");
        sql_query(format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\"")).execute(conn)?;
        sql_query(format!("ALTER DATABASE {} SET search_path = \"{schema}\"", self.name)).execute(conn)?;
        Ok(())
    }

    /// Drops it from aside, whoever is at work in it.
    ///
    /// # Errors
    /// What the server says.
    pub fn drop(&self, access: &Access) -> Result<(), Failure> {
        access.with(&self.server, |conn| Ok(drop_database(conn, &self.name, " WITH (FORCE)")?))
    }
}

/// An id as a part of a name: the older, the lower.
fn digits(id: Id) -> String {
    id.to_string().replace('-', "")
}

/// Drops what processes left that were killed.
fn drop_abandoned(conn: &mut DbConn) -> Result<(), Failure> {
    #[derive(QueryableByName)]
    struct Left {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let Ok(before) = Instant::now().plus(-ABANDONED_AFTER) else { return Ok(()) };
    let left: Vec<Left> = sql_query(
        "SELECT datname::text AS name FROM pg_database \
         WHERE datname ~ '^provost_verify_[0-9a-f]{32}$' AND datname::text COLLATE \"C\" < $1 \
         AND pg_has_role(datdba, 'USAGE') \
         AND NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datid = pg_database.oid)",
    )
    .bind::<Text, _>(format!("{PREFIX}{}", digits(Id::first_of(before))))
    .load(conn)?;
    for Left { name } in left {
        // Without FORCE the server itself refuses one that somebody is in, and another may be dropping it too.
        let _ = drop_database(conn, &name, "");
    }
    Ok(())
}

fn drop_database(conn: &mut DbConn, name: &str, how: &str) -> Result<(), db::Error> {
    sql_query(format!("DROP DATABASE IF EXISTS {name}{how}")).execute(conn)?;
    Ok(())
}
