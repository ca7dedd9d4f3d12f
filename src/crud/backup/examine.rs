//! A backup looked at: brought back into a place of its own, and everything in it compared with what was told.

use std::path::Path;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::restore::pour_into_file;
use super::{Access, Failure, contents, server};
use crate::backup::{BackupError, Contents, Engine, Sound};
use crate::crud::audit;
use crate::db::{self, DatabaseUrl, DbConn, SchemaState, migrations};
use crate::files::Scratch;
use crate::sql_types::Id;

/// What kind of difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// The file is not the one that was written.
    File,
    /// It can't be restored.
    Restore,
    /// The engine finds the restored database damaged.
    Integrity,
    /// A row names another that is not there.
    ForeignKey,
    /// Rows, schema or the end of the trail are not those of the manifest.
    Contents,
    /// The audit trail does not hold.
    Audit,
}

/// A difference, in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What kind.
    pub kind: DifferenceKind,
    /// What is so.
    pub message: String,
}

/// Restores a backup into a scratch place and tells `found` of everything that is not as it was. A backup of
/// PostgreSQL goes into a database of its own on `server`, which is dropped after. Returns what the file says of
/// itself; none when it can't be read.
///
/// # Errors
/// [`Failure::NoScratch`], or what is no fault of the backup: no server, no room, a later schema.
pub fn examine(
    path: &Path,
    server: &DatabaseUrl,
    access: &Access,
    found: &mut dyn FnMut(Difference),
) -> Result<Option<Sound>, Failure> {
    let sound = match Sound::open(path) {
        Ok(sound) => sound,
        Err(BackupError::Io(reason)) => return Err(Failure::File { path: path.to_owned(), reason }),
        Err(reason @ BackupError::Version(_)) => return Err(Failure::Backup { path: path.to_owned(), reason }),
        Err(reason) => {
            found(Difference { kind: DifferenceKind::File, message: reason.to_string() });
            return Ok(None);
        }
    };
    let restored = match sound.head.manifest.engine {
        Engine::Sqlite => in_file(&sound, path, access, found),
        Engine::Postgresql => on_server(&sound, path, server, access, found),
    };
    match restored {
        Ok(()) => {}
        // The content does not give a database: that is what was asked.
        Err(Failure::Backup { reason, .. }) => {
            found(Difference { kind: DifferenceKind::Restore, message: reason.to_string() });
        }
        Err(Failure::Store(crate::crud::Error::Database(
            error @ (db::Error::Tool { .. }
            | db::Error::NotADatabase(_)
            | db::Error::NotOurs(_)
            | db::Error::Corrupt(_)
            | db::Error::Rule(_)
            | db::Error::Migration { .. }),
        ))) => found(Difference { kind: DifferenceKind::Restore, message: error.to_string() }),
        Err(failure) => return Err(failure),
    }
    Ok(Some(sound))
}

fn in_file(sound: &Sound, path: &Path, access: &Access, found: &mut dyn FnMut(Difference)) -> Result<(), Failure> {
    let place = std::env::temp_dir();
    let scratch = Scratch::new_in(&place).map_err(Failure::of_file(&place))?;
    let file = scratch.file("restored.db");
    pour_into_file(sound, path, &file)?;
    access.with(&DatabaseUrl::Sqlite(file), |conn| compare(conn, &sound.head.manifest.contents, access, found))
}

fn on_server(
    sound: &Sound,
    path: &Path,
    url: &DatabaseUrl,
    access: &Access,
    found: &mut dyn FnMut(Difference),
) -> Result<(), Failure> {
    let name = format!("provost_verify_{}", Id::mint().short());
    let Some(scratch) = url.with_database(&name) else {
        return Err(Failure::OtherEngine {
            path: path.to_owned(),
            backup: Engine::Postgresql,
            target: url.to_string(),
        });
    };
    access.with(url, |conn| {
        let make = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        sql_query(make).execute(conn).map_err(|error| match db::Error::from(error) {
            db::Error::Denied(reason) => Failure::NoScratch(reason),
            error => error.into(),
        })?;
        let restored = prepare(sound, &scratch, &name, access)
            .and_then(|()| server::fill(sound, path, &scratch, access))
            .and_then(|()| access.with(&scratch, |conn| compare(conn, &sound.head.manifest.contents, access, found)));
        let dropped = sql_query(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).execute(conn);
        // The first error tells what happened.
        restored.and_then(|()| dropped.map(drop).map_err(Failure::from))
    })
}

/// Makes the schema that the backup is of in the scratch database, and the one that its sessions work in.
fn prepare(sound: &Sound, scratch: &DatabaseUrl, name: &str, access: &Access) -> Result<(), Failure> {
    let Some(schema) = &sound.head.manifest.schema else { return Ok(()) };
    let schema = schema.replace('"', "\"\"");
    access.with(scratch, |conn| {
        sql_query(format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\"")).execute(conn)?;
        sql_query(format!("ALTER DATABASE {name} SET search_path = \"{schema}\"")).execute(conn)?;
        Ok(())
    })
}

/// Compares a restored database with what the backup says of it.
fn compare(
    conn: &mut DbConn,
    expected: &Contents,
    access: &Access,
    found: &mut dyn FnMut(Difference),
) -> Result<(), Failure> {
    let mut tell = |kind, message| found(Difference { kind, message });
    for message in damage(conn)? {
        tell(DifferenceKind::Integrity, message);
    }
    for message in orphans(conn)? {
        tell(DifferenceKind::ForeignKey, message);
    }
    for message in expected.differences(&contents(conn)?) {
        tell(DifferenceKind::Contents, message);
    }
    match migrations::schema_state(conn)? {
        SchemaState::Current => {}
        // Whoever restores it will do the same; and only then can this program read the trail.
        SchemaState::Older(_) => drop(migrations::up(conn, None, "provost", access.session.lock_timeout)?),
        state => return Err(db::Error::Schema(state).into()),
    }
    let mut faulty = |fault: audit::Fault| tell(DifferenceKind::Audit, fault.message);
    db::read(conn, |conn| audit::verify(conn, audit::Expected::default(), &mut faulty, &mut |_| {}))?;
    Ok(())
}

#[derive(QueryableByName)]
struct Message {
    #[diesel(sql_type = Text)]
    message: String,
}

/// What the engine finds damaged. PostgreSQL made every row and index anew just now.
fn damage(conn: &mut DbConn) -> Result<Vec<String>, Failure> {
    let DbConn::Sqlite(inner) = conn else { return Ok(Vec::new()) };
    let messages: Vec<Message> =
        sql_query("SELECT integrity_check AS message FROM pragma_integrity_check").load(inner)?;
    Ok(messages.into_iter().map(|row| row.message).filter(|message| message != "ok").collect())
}

/// Rows that name others that are not there. PostgreSQL has looked at each when it made the keys anew.
fn orphans(conn: &mut DbConn) -> Result<Vec<String>, Failure> {
    let DbConn::Sqlite(inner) = conn else { return Ok(Vec::new()) };
    let messages: Vec<Message> = sql_query(
        "SELECT count(*) || ' rows of ' || \"table\" || ' name rows of ' || \"parent\" || ' that are not there' AS message \
         FROM pragma_foreign_key_check GROUP BY \"table\", \"parent\"",
    )
    .load(inner)?;
    Ok(messages.into_iter().map(|row| row.message).collect())
}
