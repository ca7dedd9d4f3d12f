//! `provost db`: the database as a whole.

mod backup;
mod check;
mod copy;
mod half_done;
mod maintain;
mod restore;
mod stats;

use clap::Subcommand;

pub use backup::{BackupView, DifferenceView};
pub use check::FlawView;
pub use copy::CopiedView;
pub use maintain::MaintainView;
pub use stats::TableStatsView;

use crate::context::Context;
use crate::crud::backup::{Access, Failure};
use crate::error::{CliError, Kind};

/// Back up, restore and look after the database as a whole
#[derive(Debug, Subcommand)]
pub enum Command {
    Backup(backup::BackupArgs),
    Check(check::CheckArgs),
    Copy(copy::CopyArgs),
    Maintain(maintain::MaintainArgs),
    Restore(restore::RestoreArgs),
    Stats(stats::StatsArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Backup(args) => backup::run(cx, args),
        Command::Check(args) => check::run(cx, &args),
        Command::Copy(args) => copy::run(cx, &args),
        Command::Maintain(args) => maintain::run(cx, &args),
        Command::Restore(args) => restore::run(cx, &args),
        Command::Stats(args) => stats::run(cx, &args),
    }
}

/// How other databases are opened: with the limits of this command.
fn access(cx: &Context) -> Access {
    Access { session: cx.settings().session.clone(), pool: cx.settings().pool }
}

/// Why a backup was not made or not brought back, with what to do about it.
fn failed(failure: Failure) -> CliError {
    match failure {
        Failure::Store(crate::crud::Error::Database(error @ crate::db::Error::Denied(_))) => {
            CliError::from(error).hint("use a role that may: to restore, the one that owns the tables and may make them in their schema")
        }
        Failure::Store(error) => error.into(),
        Failure::File { ref reason, .. } => {
            use std::io::ErrorKind as E;
            let (kind, hint) = match reason.kind() {
                E::PermissionDenied | E::ReadOnlyFilesystem => (Kind::Denied, "name a place that you may use"),
                E::StorageFull | E::QuotaExceeded => (Kind::Unavailable, "free some space and run the command again"),
                E::NotFound | E::NotADirectory | E::IsADirectory | E::AlreadyExists => (Kind::Usage, "check the path"),
                _ => (Kind::Failure, "check the path, and that the disk is not failing"),
            };
            CliError::new(kind, failure).hint(hint)
        }
        Failure::Backup { reason: crate::backup::BackupError::Version(_), .. } => {
            CliError::usage(failure).hint("install the version of provost that made it, or a later one")
        }
        Failure::Backup { .. } => {
            CliError::new(Kind::Integrity, failure).hint("`provost db backup list` shows which others there are")
        }
        Failure::OtherEngine { .. } => CliError::usage(failure)
            .hint("restore it to a database of its own engine, and let `provost db copy` bring that to the other"),
        Failure::Foreign { .. } => CliError::new(Kind::Conflict, failure).hint(
            "drop it if nobody needs it, and make it anew after; or restore into an empty database, and use that one from then on",
        ),
        Failure::Newer { migrations, .. } => CliError::new(Kind::Conflict, failure).hint(format!(
            "`provost migrate down --steps {migrations}` first, and `provost migrate up` behind it; or restore into an empty database"
        )),
        Failure::OtherSchema { ref wanted, .. } => {
            let hint = format!("make the schema, and name it in the URL: options=-csearch_path%3D{wanted}");
            CliError::usage(failure).hint(hint)
        }
        Failure::Appeared(_) => CliError::new(Kind::Conflict, failure)
            .hint("look at what it holds; --overwrite with its name puts the backup in its place"),
        Failure::NoScratch(_) => CliError::new(Kind::Denied, failure)
            .hint("`ALTER ROLE … CREATEDB`, or name with --database-url a server where you may"),
        Failure::Unreadable(ref words) => {
            let hint = grant(words);
            CliError::new(Kind::Denied, failure).hint(hint)
        }
        Failure::Different(_) => CliError::new(Kind::Integrity, failure).hint(
            "`provost db backup verify` tells whether it is the backup; if not, something else wrote to the target",
        ),
    }
}

/// What lets a role read what the server refused to it with these words: `permission denied for sequence NAME`.
fn grant(words: &str) -> String {
    let all = "docs/security.md has all that a reader needs";
    let refused = words.strip_prefix("permission denied for ").and_then(|refused| refused.split_once(' '));
    let (what, name) = match refused {
        Some(("schema", name)) => ("USAGE ON SCHEMA", name),
        Some(("sequence", name)) => ("SELECT ON SEQUENCE", name),
        Some(("table" | "relation" | "view", name)) => ("SELECT ON TABLE", name),
        _ => return format!("use a role that may read every table and sequence; {all}"),
    };
    format!("`GRANT {what} {name} TO …` for the role; {all}")
}
