//! `provost migrate`: the schema's migrations. Migrations of existing data are always explicit.

mod check;
mod repair;
mod run;
mod status;
mod verify;

use clap::Subcommand;

use crate::context::Context;
use crate::db::migrations::{State, Status};
use crate::error::CliError;
use crate::sql_types::Instant;
use crate::ui::view;
pub use run::PlanView;
pub use verify::DriftView;

/// Apply, revert and inspect the schema's migrations
#[derive(Debug, Subcommand)]
pub enum Command {
    Up(run::UpArgs),
    Down(run::DownArgs),
    Redo(run::RedoArgs),
    Status(status::StatusArgs),
    Check(check::CheckArgs),
    Verify(verify::VerifyArgs),
    Repair(repair::RepairArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Up(args) => run::up(cx, &args),
        Command::Down(args) => run::down(cx, &args),
        Command::Redo(args) => run::redo(cx, &args),
        Command::Status(args) => status::run(cx, &args),
        Command::Check(args) => check::run(cx, &args),
        Command::Verify(args) => verify::run(cx, &args),
        Command::Repair(args) => repair::run(cx, &args),
    }
}

view! {
    table: ["version", "name", "state", "applied_at", "applied_by", "duration_ms"], key: version;
    /// A migration and where it stands.
    pub struct MigrationView {
        /// The version.
        pub version: String,
        /// What it does; empty for one that this program does not know.
        pub name: String,
        /// Where it stands.
        pub state: State,
        /// SHA-256 of its `up.sql` as it was when it was applied.
        pub sha256: Option<String>,
        /// Who applied it.
        pub applied_by: Option<String>,
        /// When.
        pub applied_at: Option<Instant>,
        /// How long it took.
        pub duration_ms: Option<i64>,
    }
}

impl From<Status> for MigrationView {
    fn from(status: Status) -> Self {
        Self {
            version: status.version,
            name: status.name,
            state: status.state,
            sha256: status.sha256,
            applied_by: status.applied_by,
            applied_at: status.applied_at,
            duration_ms: status.duration_ms,
        }
    }
}

/// Prints migrations as a list.
fn print(cx: &Context, rows: Vec<Status>) -> Result<(), CliError> {
    let mut list = cx.ui().list::<MigrationView>().map_err(CliError::usage)?;
    for row in rows {
        list.push(&MigrationView::from(row))?;
    }
    Ok(list.end()?)
}
