//! A backup brought back: all of it or nothing. How a server takes one is in [`super::server`].

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::{Access, Failure, PIECE, contents, server};
use crate::backup::{BackupError, Contents, Engine, Sound};
use crate::db::{self, DatabaseUrl, DbConn, Ending, FileState, Held, Object, migrations};
use crate::files::{self, Scratch};

/// Where a backup is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its URL.
    pub url: DatabaseUrl,
    /// What a person types to agree that it is overwritten: the file's name, or the database's.
    pub name: String,
    /// Whether nothing is lost by it.
    pub is_empty: bool,
    /// Its tables that will be overwritten (PostgreSQL).
    pub(super) tables: Vec<String>,
}

/// Looks at the place that a backup is to go to.
///
/// # Errors
/// [`Failure::OtherEngine`], [`Failure::Foreign`], another program's file, or why it can't be looked at.
pub fn target(sound: &Sound, path: &Path, url: &DatabaseUrl, access: &Access) -> Result<Target, Failure> {
    let manifest = &sound.head.manifest;
    let backup = manifest.engine;
    match (backup, url) {
        (Engine::Sqlite, DatabaseUrl::Sqlite(file)) => {
            files::refuse_shared_link(file).map_err(Failure::of_file(file))?;
            let is_empty = db::file_state(file)? == FileState::Absent;
            let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            Ok(Target { url: url.clone(), name, is_empty, tables: Vec::new() })
        }
        (Engine::Postgresql, DatabaseUrl::Postgres(_)) => access.with(url, |conn| {
            let (name, schema, is_empty) = look(conn)?;
            if schema != manifest.schema {
                return Err(Failure::OtherSchema {
                    wanted: manifest.schema.clone().unwrap_or_default(),
                    found: schema,
                });
            }
            let is_held = |table: &String| manifest.contents.rows.contains_key(table);
            let (tables, others): (Vec<_>, Vec<_>) = contents::tables(conn)?.into_iter().partition(is_held);
            if others.is_empty() {
                return Ok(Target { url: url.clone(), name, is_empty, tables });
            }
            // What a migration made goes with more than its tables, and by its own script.
            match newer(conn, &manifest.contents)? {
                0 => Err(Failure::foreign(url, others.into_iter().map(|table| format!("table {table}")))),
                migrations => Err(Failure::Newer { target: url.to_string(), migrations }),
            }
        }),
        _ => Err(Failure::OtherEngine { path: path.to_owned(), backup, target: url.to_string() }),
    }
}

/// How many migrations the target has that are not in the backup.
fn newer(conn: &mut DbConn, backup: &Contents) -> Result<usize, Failure> {
    let is_held = |version: &str| backup.migrations.iter().any(|applied| applied.version == version);
    let status = migrations::status(conn)?;
    Ok(status.iter().filter(|status| status.is_applied() && !is_held(&status.version)).count())
}

/// The database's name, the schema that a session works in, and whether there is no relation in the database that
/// PostgreSQL did not make itself.
fn look(conn: &mut DbConn) -> Result<(String, Option<String>, bool), Failure> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = Text)]
        name: String,
        #[diesel(sql_type = Nullable<Text>)]
        schema: Option<String>,
        #[diesel(sql_type = BigInt)]
        relations: i64,
    }
    let found: Found = sql_query(
        "SELECT current_database()::text AS name, current_schema()::text AS schema, count(*) AS relations FROM pg_class \
         JOIN pg_namespace ON pg_namespace.oid = relnamespace \
         WHERE nspname NOT IN ('pg_catalog', 'information_schema') AND nspname NOT LIKE 'pg\\_toast%' \
         AND nspname NOT LIKE 'pg\\_temp%'",
    )
    .get_result(conn)?;
    Ok((found.name, found.schema, found.relations == 0))
}

/// Restores a backup, or goes as far as that can be tried without changing anything. Who calls has made sure that
/// what the target holds may go.
///
/// # Errors
/// [`db::Error::Locked`] while somebody uses the target, [`Failure::Foreign`], [`Failure::Different`], or what the
/// system, the engine or its program say; then the target is as it was.
pub fn restore(sound: &Sound, path: &Path, target: &Target, access: &Access, ending: Ending) -> Result<(), Failure> {
    match &target.url {
        DatabaseUrl::Sqlite(file) => into_file(sound, path, file, target.is_empty, access, ending),
        DatabaseUrl::Postgres(_) => server::replace(sound, path, target, access, ending),
    }
}

/// Makes sure that a restored database holds what was backed up.
fn holds(url: &DatabaseUrl, expected: &Contents, access: &Access) -> Result<(), Failure> {
    let found = access.with(url, |conn| Ok(contents(conn)?))?;
    let differences = expected.differences(&found);
    if differences.is_empty() { Ok(()) } else { Err(Failure::Different(differences)) }
}

/// Writes the content into a new file, which only its owner may read, and on the disk.
pub(super) fn pour_into_file(sound: &Sound, path: &Path, place: &Path) -> Result<(), Failure> {
    let failed = Failure::of_file(place);
    let file = files::create_new(place).map_err(&failed)?;
    let mut out = BufWriter::with_capacity(PIECE, &file);
    pour(sound, path, &mut out)?.map_err(&failed)?;
    drop(out);
    file.sync_all().map_err(&failed)
}

/// Writes the content to a program or a file, whose own end tells more than a pipe that it closed.
pub(super) fn pour(sound: &Sound, path: &Path, to: &mut impl Write) -> Result<io::Result<()>, Failure> {
    match sound.copy_content(to) {
        Ok(()) => Ok(Ok(())),
        Err(BackupError::Io(error)) => Ok(Err(error)),
        Err(reason) => Err(Failure::Backup { path: path.to_owned(), reason }),
    }
}

fn into_file(
    sound: &Sound,
    path: &Path,
    file: &Path,
    was_empty: bool,
    access: &Access,
    ending: Ending,
) -> Result<(), Failure> {
    let failed = Failure::of_file(file);
    // A link stays, and the file that it leads to is replaced.
    let place = match fs::canonicalize(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => file.to_owned(),
        found => found.map_err(&failed)?,
    };
    let folder = files::folder_of(&place).to_owned();
    let beside = match ending {
        Ending::Commit => {
            files::make_folder(&folder).map_err(&failed)?;
            folder.clone()
        }
        // Nothing is put where nothing is to be changed.
        Ending::Rollback => std::env::temp_dir(),
    };
    let scratch = Scratch::new_in(&beside).map_err(Failure::of_file(&beside))?;
    let draft = scratch.file("restored.db");
    pour_into_file(sound, path, &draft)?;
    holds(&DatabaseUrl::Sqlite(draft.clone()), &sound.head.manifest.contents, access)?;
    // Whoever agreed to nothing agreed to lose nothing: a writing verb may have made the file meanwhile.
    if was_empty && db::file_state(&place)? != FileState::Absent {
        return Err(Failure::Appeared(place.display().to_string()));
    }
    if !was_empty {
        refuse_losses(&place, &draft, access)?;
    }
    if ending == Ending::Rollback {
        return Ok(());
    }
    let held = hold(&place, access)?;
    give_place(&draft, &place).map_err(&failed)?;
    if let Some(held) = held {
        held.retire();
    }
    files::settle_folder(&folder).map_err(&failed)
}

/// Refuses to lose what others made in the file that will be replaced: what neither the backup holds nor this
/// program's migrations make.
fn refuse_losses(place: &Path, draft: &Path, access: &Access) -> Result<(), Failure> {
    let url = DatabaseUrl::Sqlite(place.to_owned());
    let found = match access.with(&url, |conn| Ok(db::objects(conn)?)) {
        // Nobody can use what is in it any more.
        Err(Failure::Store(crate::crud::Error::Database(db::Error::Corrupt(_)))) => return Ok(()),
        found => found?,
    };
    let held = access.with(&DatabaseUrl::Sqlite(draft.to_owned()), |conn| Ok(db::objects(conn)?))?;
    let ours = db::expected_in_file()?;
    let place_of = |object: &Object| (object.kind, object.table.clone(), object.name.clone());
    let known: BTreeSet<_> = held.iter().chain(&ours).map(place_of).collect();
    let mut lost: Vec<&Object> = found.iter().filter(|object| !known.contains(&place_of(object))).collect();
    // What hangs on a table that is lost is lost with it.
    let tables: BTreeSet<&str> = held.iter().chain(&ours).filter_map(|object| object.table.as_deref()).collect();
    lost.retain(|object| object.table.as_deref().is_none_or(|table| tables.contains(table)));
    let named = lost.iter().map(|object| format!("{} {}", object.kind.noun(), object.full_name())).collect::<Vec<_>>();
    if named.is_empty() { Ok(()) } else { Err(Failure::foreign(&url, named)) }
}

/// Makes sure that nobody has the file open that will be replaced; none when there is none, or when it is too
/// damaged for anybody to use it.
fn hold(place: &Path, access: &Access) -> Result<Option<Held>, Failure> {
    if db::file_state(place)? == FileState::Absent {
        return Ok(None);
    }
    match Held::take(place, access.session.lock_timeout) {
        Ok(held) => Ok(Some(held)),
        Err(db::Error::Corrupt(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Puts the restored file into its place, with the owner and the permissions of the one that was there.
fn give_place(draft: &Path, place: &Path) -> io::Result<()> {
    let restored = File::open(draft)?;
    match fs::metadata(place) {
        Ok(before) => {
            let mine = restored.metadata()?;
            if (before.uid(), before.gid()) != (mine.uid(), mine.gid()) {
                std::os::unix::fs::fchown(&restored, Some(before.uid()), Some(before.gid()))?;
            }
            restored.set_permissions(before.permissions())?;
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    // A log that is left would be taken for that of the restored file.
    for side_file in [db::side_files(draft), db::side_files(place)].concat() {
        remove_if_there(&side_file)?;
    }
    restored.sync_all()?;
    fs::rename(draft, place)
}

fn remove_if_there(path: &PathBuf) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
