//! `provost exec renew`.

use clap::Args;

use super::{ExecutionView, HolderArgs};
use crate::commands::args::LeaseArgs;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Let a running execution's lease run on; an execution that was reaped is refused with exit code 5
///
/// This is telemetry: it makes no audit entry and no new version.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost exec renew \"$id\" --lease 10m")]
pub struct RenewArgs {
    /// Full id, or its last eight digits
    #[arg(value_name = "REF")]
    execution: String,
    #[command(flatten)]
    lease: LeaseArgs,
    #[command(flatten)]
    holder: HolderArgs,
}

pub fn run(cx: &Context, args: &RenewArgs) -> Result<(), CliError> {
    cx.change(|conn, by| {
        let execution = crud::execution::find(conn, &args.execution)?;
        args.holder.check(conn, &execution)?;
        let execution = crud::execution::renew(conn, by, &execution, args.lease.lease)?;
        Ok(ExecutionView::from(crud::execution::named(conn, execution)?))
    })
}
