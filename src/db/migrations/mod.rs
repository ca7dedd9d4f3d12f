//! The schema's migrations: what they are, which were applied, and how to apply and revert them.
//!
//! Diesel's harness runs each and keeps its ledger. Diesel takes no lock and its pending check
//! writes, so the lock, the read-only check and the checksums are ours. How a person asks for all
//! this is in `commands/migrate`.

mod apply;
#[cfg(test)]
mod killed;
#[cfg(test)]
mod rebuilt;
mod status;
mod step;

use diesel::migration::{MigrationMetadata, MigrationName, MigrationVersion};

use super::checksum::sha256_hex;
use super::connection::DbConn;

pub use apply::{down, redo, up, up_noting};
pub use status::{State, Status, Unexplained, explained, is_blank, refusal, schema_state, status, table_exists};

/// One step of the schema, for both engines.
#[derive(Debug, Clone)]
pub struct Migration {
    folder: &'static str,
    sqlite: Script,
    postgres: Script,
}

#[derive(Debug, Clone, Copy)]
struct Script {
    up: &'static str,
    down: &'static str,
}

macro_rules! migration {
    ($folder:literal) => {
        Migration {
            folder: $folder,
            sqlite: Script {
                up: include_str!(concat!("../../../migrations/sqlite/", $folder, "/up.sql")),
                down: include_str!(concat!("../../../migrations/sqlite/", $folder, "/down.sql")),
            },
            postgres: Script {
                up: include_str!(concat!("../../../migrations/postgres/", $folder, "/up.sql")),
                down: include_str!(concat!("../../../migrations/postgres/", $folder, "/down.sql")),
            },
        }
    };
}

/// Every migration, oldest first. A test holds this list equal to the folders.
pub const ALL: &[Migration] = &[
    migration!("2026-11-22-000001_initial_schema"),
    migration!("2026-11-22-000002_due_order"),
    migration!("2026-11-22-000003_audit_seals"),
    migration!("2026-11-22-000004_task_statistics"),
    migration!("2026-11-22-000005_deletion_counts"),
];

impl Migration {
    /// The version as Diesel's ledger keeps it: the folder's digits.
    #[must_use]
    pub fn version(&self) -> String {
        self.folder.split('_').next().unwrap_or_default().replace('-', "")
    }

    /// What the folder's name says behind the version.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.folder.split_once('_').map_or("", |(_, name)| name)
    }

    /// The statements that apply it on this engine.
    #[must_use]
    pub fn up_sql(&self, conn: &DbConn) -> &'static str {
        self.script(conn).up
    }

    /// The SHA-256 of those, as it is recorded.
    #[must_use]
    pub fn sha256(&self, conn: &DbConn) -> String {
        sha256_hex(self.up_sql(conn).as_bytes())
    }

    fn script(&self, conn: &DbConn) -> Script {
        match conn {
            DbConn::Postgres(_) => self.postgres,
            DbConn::Sqlite(_) => self.sqlite,
        }
    }
}

impl std::fmt::Display for Migration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.folder)
    }
}

impl MigrationName for Migration {
    fn version(&self) -> MigrationVersion<'_> {
        self.version().into()
    }
}

impl MigrationMetadata for Migration {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_every_folder_of_both_engines() {
        for engine in ["sqlite", "postgres"] {
            let root = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/");
            let mut folders: Vec<String> = std::fs::read_dir(format!("{root}{engine}"))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            folders.sort();
            let listed: Vec<&str> = ALL.iter().map(|migration| migration.folder).collect();
            assert_eq!(folders, listed, "{engine}");
        }
    }

    #[test]
    fn the_version_is_the_one_that_diesel_reads_from_the_folder() {
        assert_eq!(ALL[0].version(), "20261122000001");
        assert_eq!(ALL[0].name(), "initial_schema");
    }
}
