//! `provost db backup` and `provost db restore`.

mod beside;
mod built_on;
mod damage;
mod interrupted;
mod kept;
mod load;
mod make;
mod restore;
mod scratch;
mod told_to_end;

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{acting_user, ok};
use crate::support::fill::{Size, fill};
use crate::support::{Database, Unmigrated};

const SIZE: Size = Size { users: 20, projects: 30, agents: 5, tasks: 60, executions: 200, entries: 300 };

/// The folder that a test's backups go to.
pub fn folder(db: &Database) -> PathBuf {
    db.sandbox().path().join("backups")
}

/// Makes a backup; says where it lies.
#[track_caller]
pub fn backup(db: &Database) -> PathBuf {
    PathBuf::from(ok(db, &format!("db backup --to {} -q", folder(db).display())))
}

/// A database of the same engine with nothing in it.
pub fn elsewhere(db: &Database) -> Unmigrated {
    if db.is_postgres() { Unmigrated::postgres().unwrap() } else { Unmigrated::sqlite() }
}

/// Rows of every kind, a sealed trail and a part that is not sealed.
pub fn filled(db: &Database) {
    acting_user(db);
    fill(&mut db.pool().get().unwrap(), SIZE);
    ok(db, "user create grace --email 'grace@example.org' -q");
    ok(db, "config set retention.logs 90 -q");
    ok(db, "audit seal -q");
    ok(db, "user delete grace --yes -q");
}

/// The names in a folder.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
