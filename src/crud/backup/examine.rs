//! A backup looked at: brought back into a place of its own, and everything in it compared with what was told.

use std::path::Path;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::restore::pour_into_file;
use super::{Access, Failure, ScratchDatabase, contents, server};
use crate::backup::{BackupError, Contents, Engine, Sound};
use crate::crud::audit;
use crate::db::{self, DatabaseUrl, DbConn, SchemaState, migrations};
use crate::files::Scratch;

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
/// PostgreSQL goes into a database of its own on `server`, of which `made` hears before, and which is dropped after. Returns what the file says of
/// itself; none when it can't be read.
///
/// # Errors
/// [`Failure::NoScratch`], or what is no fault of the backup: no server, no room, a later schema.
pub fn examine(
    path: &Path,
    server: &DatabaseUrl,
    access: &Access,
    found: &mut dyn FnMut(Difference),
    made: &mut dyn FnMut(&ScratchDatabase),
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
        Engine::Postgresql => on_server(&sound, path, server, access, found, made),
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
    made: &mut dyn FnMut(&ScratchDatabase),
) -> Result<(), Failure> {
    let Some(scratch) = ScratchDatabase::beside(url) else {
        return Err(Failure::OtherEngine {
            path: path.to_owned(),
            backup: Engine::Postgresql,
            target: url.to_string(),
        });
    };
    made(&scratch);
    let manifest = &sound.head.manifest;
    scratch.with(manifest.schema.as_deref(), access, |scratch| {
        server::fill(sound, path, scratch, access)?;
        access.with(scratch, |conn| compare(conn, &manifest.contents, access, found))
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
