//! `provost migrate repair`.

use clap::Args;

use super::MigrationView;
use crate::context::Context;
use crate::crud;
use crate::db::migrations;
use crate::error::CliError;

/// Record a migration's text as this program has it, after a look at the schema
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost migrate verify && provost migrate repair 20261122000002 --reason \"comment changed in 0.2\"",
    after_long_help = "For what `provost migrate status` calls changed or unrecorded, and nothing else. It changes no table: \
whether the schema is the expected one is what `provost migrate verify` tells."
)]
pub struct RepairArgs {
    /// Which, as `migrate status` lists them
    #[arg(value_name = "VERSION", required = true)]
    versions: Vec<String>,
}

pub fn run(cx: &Context, args: &RepairArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<MigrationView>().map_err(CliError::usage)?;
    let rows = cx.look(migrations::status)?;
    crud::migration::check_repairable(&rows, &args.versions)?;
    let versions = args.versions.join(", ");
    let agreement = cx.confirm(&format!("record migration(s) {versions} as applied the way this program has them"))?;
    let mut rows = cx.write_unmigrated(&agreement, |conn, by| {
        crud::migration::repair(conn, by, &args.versions)?;
        Ok(migrations::status(conn)?)
    })?;
    rows.retain(|row| args.versions.contains(&row.version));
    super::print(cx, rows)
}
