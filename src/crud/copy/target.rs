//! What a target must be: empty, with our schema or none.

use std::time::Duration;

use diesel::sql_types::{Bool, Text};
use diesel::{RunQueryDsl, sql_query};

use super::Error;
use crate::audit::load::TABLES;
use crate::db::migrations;
use crate::db::{self, DbConn, SchemaState};

/// Refuses a target that a copy may not go to. Reads only.
///
/// # Errors
/// [`Error::NotEmpty`], [`Error::Foreign`], or a schema that is newer than this program.
pub fn look_at(conn: &mut DbConn) -> Result<(), Error> {
    match migrations::schema_state(conn)? {
        SchemaState::Missing => refuse_foreign(conn),
        SchemaState::Current | SchemaState::Older(_) => refuse_rows(conn),
        newer @ SchemaState::Newer(_) => Err(db::Error::Schema(newer).into()),
    }
}

/// Makes the schema, if it isn't there or not the current one.
///
/// # Errors
/// As [`look_at`], or what the migrations say.
pub fn prepare(conn: &mut DbConn, applied_by: &str, patience: Duration) -> Result<(), Error> {
    look_at(conn)?;
    migrations::up(conn, None, applied_by, patience)?;
    Ok(())
}

/// Refuses a target in which there is a record.
pub(super) fn refuse_rows(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Found {
        #[diesel(sql_type = Bool)]
        found: bool,
    }
    let mut occupied = Vec::new();
    for table in TABLES {
        // An older schema has fewer.
        if migrations::table_exists(conn, table.name)? {
            let any = format!("SELECT EXISTS (SELECT 1 FROM {}) AS found", table.name);
            let row: Found = sql_query(any).get_result(conn).map_err(db::Error::from)?;
            if row.found {
                occupied.push(table.name.to_owned());
            }
        }
    }
    if occupied.is_empty() { Ok(()) } else { Err(Error::NotEmpty(occupied)) }
}

/// Refuses to make our schema where somebody else's tables are. A file of another program isn't even opened.
fn refuse_foreign(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Name {
        #[diesel(sql_type = Text)]
        name: String,
    }
    // What an extension brought along is no program's own.
    let statement = match conn {
        DbConn::Postgres(_) => {
            "SELECT relname::text AS name FROM pg_class \
             WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'f', 'v', 'm') \
             AND relname <> '__diesel_schema_migrations' \
             AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE classid = 'pg_class'::regclass \
             AND objid = pg_class.oid AND deptype = 'e') \
             ORDER BY relname LIMIT 5"
        }
        DbConn::Sqlite(_) => {
            "SELECT name FROM sqlite_schema \
             WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
             AND name <> '__diesel_schema_migrations' ORDER BY name LIMIT 5"
        }
    };
    let found: Vec<Name> = sql_query(statement).load(conn).map_err(db::Error::from)?;
    if found.is_empty() { Ok(()) } else { Err(Error::Foreign(found.into_iter().map(|row| row.name).collect())) }
}
