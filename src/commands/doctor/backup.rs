//! Whether there is a backup, and whether it was ever seen to restore.

use chrono::TimeDelta;

use super::Findings;
use crate::backup::{Folder, Marks};
use crate::context::Context;
use crate::crud;
use crate::db::{self, DbConn};
use crate::error::CliError;
use crate::files::in_words;

/// What was written within this time need not be in a backup yet.
const BACK_UP_WITHIN: TimeDelta = TimeDelta::days(2);

pub(super) fn look(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let settings = cx.settings();
    let Some(folder) = &settings.backup_folder else {
        return found.warning("backup", "there is no home folder to keep backups in", "set PROVOST_BACKUP_DIR");
    };
    let listed = match Folder::new(folder).list(&Marks::new(settings.state_folder.as_deref())) {
        Ok(listed) => listed,
        Err(error) => {
            let message = format!("can't read {}: {}", folder.display(), in_words(&error));
            return found.warning("backup", message, "name a folder that you may read with PROVOST_BACKUP_DIR");
        }
    };
    for unreadable in listed.iter().filter(|listed| listed.head.is_err()) {
        let message = format!("{} is called like a backup and is none", unreadable.path.display());
        found.warning("backup", message, format!("provost db backup verify {}", unreadable.path.display()))?;
    }
    let source = crud::backup::source(conn, &settings.database_url)?;
    let of_this =
        listed.into_iter().rev().find(|listed| listed.is_of(&source)).and_then(|listed| {
            listed.head.ok().map(|head| (head.manifest.created_at, listed.path, listed.verified_at))
        });
    let now = db::now(conn)?.as_chrono();
    let is_due = |since: crate::sql_types::Instant| now - since.as_chrono() > BACK_UP_WITHIN;
    match of_this {
        None if crud::doctor::written_since(conn)?.is_some_and(is_due) => found.warning(
            "backup",
            format!("there is none of this database in {}", folder.display()),
            "provost db backup",
        ),
        None => found.ok("backup", "nothing is old enough to need one"),
        Some((made, path, _)) if is_due(made) => {
            let message = format!("the newest, {}, is of {made}", path.display());
            found.warning("backup", message, "provost db backup, from cron")
        }
        Some((_, path, None)) => {
            let message = format!("nobody has seen {} restore", path.display());
            found.warning("backup", message, format!("provost db backup verify {}", path.display()))
        }
        Some((_, path, Some(at))) => found.ok("backup", format!("{} was seen to restore at {at}", path.display())),
    }
}
