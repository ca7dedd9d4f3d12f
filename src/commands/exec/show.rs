//! `provost exec show`.

use clap::Args;

use super::ExecutionView;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;

/// Show one execution with what it wrote
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost exec show 1234abcd -o json | jq -r .output")]
pub struct ShowArgs {
    /// Full id, or its last eight digits
    #[arg(value_name = "REF")]
    execution: String,
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    cx.show(|conn| {
        let execution = crud::execution::find(conn, &args.execution)?;
        Ok(ExecutionView::from(crud::execution::named(conn, execution)?))
    })
}
