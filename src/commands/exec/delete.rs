//! `provost exec delete`.

use clap::Args;

use super::ExecutionView;
use crate::commands::args::VersionArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Delete a finished execution
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost exec delete 1234abcd --yes --reason \"a test run\"")]
pub struct DeleteArgs {
    /// Full id, or its last eight digits
    #[arg(value_name = "REF")]
    execution: String,
    #[command(flatten)]
    version: VersionArgs,
}

pub fn run(cx: &Context, args: &DeleteArgs) -> Result<(), CliError> {
    let seen = cx.read(|conn| {
        let execution = crud::execution::find(conn, &args.execution)?;
        crud::execution::named(conn, execution)
    })?;
    let id = seen.execution.id;
    let confirmed = cx.confirm(&format!("delete execution {} of task {}", id.short(), seen.task))?;
    cx.change_confirmed(&confirmed, |conn, by| {
        let execution = crud::execution::find(conn, &id.to_string())?;
        let named = crud::execution::named(conn, execution.clone())?;
        crud::execution::delete(conn, by, &execution, args.version.if_version)?;
        Ok(ExecutionView::from(named))
    })
}
