//! `provost db backup`: makes one, looks at one, lists them.

mod given;
mod list;
mod make;
mod verify;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::backup::{Engine, Folder, Head, Listed, Manifest, Marks};
use crate::context::Context;
use crate::error::{CliError, Kind};
use crate::files::in_words;
use crate::sql_types::{Id, Instant};
use crate::ui::{View, fields};

pub use given::Given;
pub(super) use make::{KeepArgs, MakeArgs, make};
pub use verify::DifferenceView;

/// Make a backup of the whole database in one file, of one moment, while others write
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost db backup --keep-daily 7 --keep-weekly 4 --keep-monthly 12
  provost db backup verify --latest",
    after_long_help = "Without a verb behind it, it makes a backup. Of PostgreSQL it is made by pg_dump, which must be \
of the server's version or a later one. The database is left as it is, and nothing but backups is put into the folder."
)]
pub struct BackupArgs {
    #[command(flatten)]
    make: MakeArgs,
    #[command(subcommand)]
    command: Option<BackupCommand>,
}

#[derive(Debug, Subcommand)]
enum BackupCommand {
    List(list::ListBackupsArgs),
    Verify(verify::VerifyBackupArgs),
}

pub fn run(cx: &Context, args: BackupArgs) -> Result<(), CliError> {
    // clap's own way to say this would take `-o json list` for a conflict too.
    if args.command.is_some() && args.make.is_given() {
        return Err(CliError::usage("--to and --keep-… are for a backup that is made, and a verb stands behind them")
            .hint("leave the verb out, or name the folder with its --from"));
    }
    match args.command {
        None => make::run(cx, &args.make),
        Some(BackupCommand::List(args)) => list::run(cx, &args),
        Some(BackupCommand::Verify(args)) => verify::run(cx, &args),
    }
}

fields! {
    /// A backup.
    pub struct BackupView {
        /// Its id; null when the file can't be read.
        pub id: Option<Id>,
        /// Where it lies; null in a dry run.
        pub file: Option<String>,
        /// The engine.
        pub engine: Option<Engine>,
        /// The database: the file's path, or its name on the server.
        pub database: Option<String>,
        /// When it was begun.
        pub created_at: Option<Instant>,
        /// How long the file is.
        pub bytes: Option<u64>,
        /// How many rows all tables have together.
        pub rows: Option<i64>,
        /// The newest migration.
        pub schema_version: Option<String>,
        /// The last entry of the audit trail.
        pub last_sequence: Option<i64>,
        /// The hash of the newest seal.
        pub seal: Option<String>,
        /// The engine's version.
        pub engine_version: Option<String>,
        /// The program that made the content; null: the engine itself.
        pub dumped_by: Option<String>,
        /// The SHA-256 that it is known by: of the file before its own digits.
        pub sha256: Option<String>,
        /// When it was last found to restore; null: never, by this user on this machine.
        pub verified_at: Option<Instant>,
        /// Why the file can't be read.
        pub fault: Option<String>,
    }
}

impl View for BackupView {
    const TABLE: &'static [&'static str] =
        &["created_at", "engine", "database", "rows", "bytes", "verified_at", "file", "fault"];

    fn key(&self) -> String {
        self.file.clone().unwrap_or_default()
    }
}

impl BackupView {
    /// One that is not there yet.
    fn planned(manifest: &Manifest) -> Self {
        let Manifest { contents, .. } = manifest;
        Self {
            id: Some(manifest.id),
            file: None,
            engine: Some(manifest.engine),
            database: Some(manifest.database.clone()),
            created_at: Some(manifest.created_at),
            bytes: None,
            rows: Some(contents.total_rows()),
            schema_version: contents.schema_version().map(str::to_owned),
            last_sequence: Some(contents.audit_head.last_sequence),
            seal: contents.audit_head.seal.as_ref().map(|seal| seal.hash.clone()),
            engine_version: Some(manifest.engine_version.clone()),
            dumped_by: manifest.dumped_by.clone(),
            sha256: None,
            verified_at: None,
            fault: None,
        }
    }

    /// One that lies at this place.
    pub fn of(head: &Head, path: &Path, bytes: Option<u64>, verified_at: Option<Instant>) -> Self {
        Self {
            file: Some(path.to_string_lossy().into_owned()),
            bytes,
            sha256: Some(head.sha256.to_string()),
            verified_at,
            ..Self::planned(&head.manifest)
        }
    }
}

impl From<Listed> for BackupView {
    fn from(listed: Listed) -> Self {
        match &listed.head {
            Ok(head) => Self::of(head, &listed.path, Some(listed.bytes), listed.verified_at),
            Err(fault) => Self {
                id: None,
                file: Some(listed.path.to_string_lossy().into_owned()),
                engine: None,
                database: None,
                created_at: None,
                bytes: Some(listed.bytes),
                rows: None,
                schema_version: None,
                last_sequence: None,
                seal: None,
                engine_version: None,
                dumped_by: None,
                sha256: None,
                verified_at: None,
                fault: Some(fault.to_string()),
            },
        }
    }
}

/// The folder that is named, or else the one of the settings.
fn folder(cx: &Context, named: Option<&PathBuf>) -> Result<Folder, CliError> {
    let folder = named.or(cx.settings().backup_folder.as_ref()).ok_or_else(|| {
        CliError::usage("there is no home folder to keep backups in").hint("name a folder, or set PROVOST_BACKUP_DIR")
    })?;
    Ok(Folder::new(&std::path::absolute(folder)?))
}

/// What is known of earlier verifications.
fn marks(cx: &Context) -> Marks {
    Marks::new(cx.settings().state_folder.as_deref())
}

/// Says that the folder can't be read.
fn unreadable(folder: &Folder, error: &std::io::Error) -> CliError {
    let kind = match error.kind() {
        std::io::ErrorKind::PermissionDenied => Kind::Denied,
        _ => Kind::Usage,
    };
    CliError::new(kind, format!("can't read {}: {}", folder.path().display(), in_words(error)))
        .hint("name a folder that you may read")
}
