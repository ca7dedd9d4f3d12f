//! What is recorded of the schema's migrations. How they are applied is in [`crate::db::migrations`].

use diesel::prelude::*;

use crate::audit::{self, Recorder};
use crate::crud::Error;
use crate::db::DbConn;
use crate::db::migrations::{self, Migration, State, Status};
use crate::model::Checksum;
use crate::schema::schema_checksums;

/// Whether the checksums of these versions can be recorded anew: each was applied, and what is recorded of it is
/// another text or nothing.
///
/// # Errors
/// [`Error::Absent`] for a version that nobody knows, [`Error::Conflict`] for one that needs no repair or can't
/// be helped by one.
pub fn check_repairable(rows: &[Status], versions: &[String]) -> Result<(), Error> {
    for version in versions {
        let Some(row) = rows.iter().find(|row| row.version == *version) else {
            return Err(Error::Absent {
                message: format!("no migration {version:?}"),
                hint: "`provost migrate status` lists the versions".to_owned(),
            });
        };
        let (what, hint) = match row.state {
            State::Changed | State::Unrecorded => continue,
            State::Applied => ("is recorded as it is", "`provost migrate check` names what needs a repair"),
            State::Pending | State::OutOfOrder => ("is not applied", "run `provost migrate up`"),
            State::Missing | State::Unknown => {
                ("is not known to this program", "install the version of provost that applied it")
            }
            State::Unlisted => ("is not in the ledger of what was applied", "restore the ledger from a backup"),
        };
        return Err(Error::conflict(format!("migration {version} {what}"), hint));
    }
    Ok(())
}

/// Records the text that this program has of each version as the one that was applied.
///
/// # Errors
/// As [`check_repairable`].
pub fn repair(conn: &mut DbConn, by: &Recorder<'_>, versions: &[String]) -> Result<(), Error> {
    check_repairable(&migrations::status(conn)?, versions)?;
    let chosen: Vec<&Migration> =
        migrations::ALL.iter().filter(|migration| versions.contains(&migration.version())).collect();
    for migration in chosen {
        let version = migration.version();
        let before: Option<Checksum> = schema_checksums::table.find(&version).first(conn).optional()?;
        let sha256 = migration.sha256(conn);
        let after = match before.clone() {
            Some(before) => Checksum { sha256, ..before },
            None => Checksum { version, sha256, applied_by: String::new(), applied_at: by.now(), duration_ms: 0 },
        };
        audit::repair_checksum(conn, by, before.as_ref(), after)?;
    }
    Ok(())
}
