//! What a backup says about itself.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sql_types::{Id, Instant};

/// What the manifest calls the format.
const FORMAT: &str = "provost";

/// The one version of the format that there is.
const VERSION: u32 = 1;

/// The engine that a backup was made on, and that it can be restored to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Engine {
    /// The content is a database file.
    Sqlite,
    /// The content is an archive of `pg_dump`.
    Postgresql,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "sqlite",
            Self::Postgresql => "postgresql",
        })
    }
}

/// The manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The name of the format.
    pub(super) backup: String,
    /// Its version.
    pub(super) version: u32,
    /// The backup's own id.
    pub id: Id,
    /// When it was begun, by the clock of the machine that made it.
    pub created_at: Instant,
    /// The engine.
    pub engine: Engine,
    /// The engine's version.
    pub engine_version: String,
    /// The program that made the content; none: the engine itself.
    pub dumped_by: Option<String>,
    /// The program that wrote the backup.
    pub written_by: String,
    /// The database, as people know it: the file's path, or the name on its server.
    pub database: String,
    /// What tells it from others of that name: the machine's name, or the server's own identifier.
    pub place: String,
    /// The schema that the tables are in; none on SQLite, which has no others.
    pub schema: Option<String>,
    /// What a restored one must hold.
    pub contents: Contents,
}

/// A database, told from all others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// See [`Manifest::database`].
    pub database: String,
    /// See [`Manifest::place`].
    pub place: String,
    /// See [`Manifest::schema`].
    pub schema: Option<String>,
}

/// What a database holds, to compare another with: all of it of one snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// The migrations that were applied, the oldest first.
    pub migrations: Vec<Applied>,
    /// How many rows each table has.
    pub rows: BTreeMap<String, i64>,
    /// How far the audit trail had come.
    pub audit_head: AuditHead,
}

/// A migration that was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applied {
    /// Its version.
    pub version: String,
    /// The SHA-256 that was recorded of its script.
    pub sha256: Option<String>,
}

/// How far an audit trail has come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditHead {
    /// The highest sequence; 0 for an empty trail.
    pub last_sequence: i64,
    /// The newest seal; none: there is none.
    pub seal: Option<SealHead>,
}

/// The newest seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealHead {
    /// Its number.
    pub number: i64,
    /// Its hash.
    pub hash: String,
}

impl Manifest {
    /// A manifest of this version, with a fresh id.
    #[must_use]
    pub fn new(
        engine: Engine,
        engine_version: String,
        dumped_by: Option<String>,
        source: Source,
        contents: Contents,
    ) -> Self {
        let Source { database, place, schema } = source;
        Self {
            backup: FORMAT.to_owned(),
            version: VERSION,
            id: Id::mint(),
            created_at: Instant::now(),
            engine,
            engine_version,
            dumped_by,
            written_by: format!("provost/{}", env!("CARGO_PKG_VERSION")),
            database,
            place,
            schema,
            contents,
        }
    }

    /// The database that it is of.
    #[must_use]
    pub fn source(&self) -> Source {
        Source { database: self.database.clone(), place: self.place.clone(), schema: self.schema.clone() }
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is none, or of a version that this program does not know.
    pub(super) fn parse(text: &[u8]) -> Result<Self, super::BackupError> {
        use super::BackupError;
        /// What every version of the format has in common.
        #[derive(Deserialize)]
        struct Any {
            backup: String,
            version: u32,
        }
        let any: Any = serde_json::from_slice(text).map_err(|_| BackupError::Foreign)?;
        match any {
            Any { backup, .. } if backup != FORMAT => Err(BackupError::Foreign),
            Any { version: VERSION, .. } => {
                serde_json::from_slice(text).map_err(|_| BackupError::Damaged("its manifest is none of a backup's"))
            }
            Any { version, .. } => Err(BackupError::Version(version)),
        }
    }

    /// What the file is called: engine, time in UTC, and the last digits of the id.
    #[must_use]
    pub fn file_name(&self) -> String {
        let time = self.created_at.as_chrono().format("%Y%m%dT%H%M%SZ");
        format!("provost-{}-{time}-{}.zst", self.engine, self.id.short())
    }
}

impl Contents {
    /// How many rows all tables have together.
    #[must_use]
    pub fn total_rows(&self) -> i64 {
        self.rows.values().sum()
    }

    /// The newest migration.
    #[must_use]
    pub fn schema_version(&self) -> Option<&str> {
        self.migrations.last().map(|applied| applied.version.as_str())
    }

    /// Says in what another database differs, a sentence each.
    #[must_use]
    pub fn differences(&self, found: &Self) -> Vec<String> {
        let mut differences = Vec::new();
        if self.migrations != found.migrations {
            let listed = |contents: &Self| {
                let shown = |applied: &Applied| match &applied.sha256 {
                    Some(sha256) => format!("{} ({})", applied.version, sha256.get(..8).unwrap_or(sha256)),
                    None => applied.version.clone(),
                };
                contents.migrations.iter().map(shown).collect::<Vec<_>>().join(", ")
            };
            differences.push(format!("the migrations are {}, and were {}", listed(found), listed(self)));
        }
        let tables: std::collections::BTreeSet<&String> = self.rows.keys().chain(found.rows.keys()).collect();
        for table in tables {
            match (self.rows.get(table), found.rows.get(table)) {
                (Some(were), Some(are)) if were != are => {
                    differences.push(format!("table {table} has {are} rows, and had {were}"));
                }
                (Some(_), None) => differences.push(format!("table {table} is missing")),
                (None, Some(_)) => differences.push(format!("table {table} was not there")),
                _ => {}
            }
        }
        if self.audit_head != found.audit_head {
            let shown = |head: &AuditHead| {
                let seal =
                    head.seal.as_ref().map_or("no seal".to_owned(), |it| format!("seal {} ({})", it.number, it.hash));
                format!("entry {} and {seal}", head.last_sequence)
            };
            let (are, were) = (shown(&found.audit_head), shown(&self.audit_head));
            differences.push(format!("the trail ends at {are}, and ended at {were}"));
        }
        differences
    }
}
