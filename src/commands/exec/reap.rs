//! `provost exec reap`.

use clap::Args;

use super::ExecutionListView;
use crate::commands::{list, reaping};
use crate::context::Context;
use crate::crud::Paged;
use crate::error::CliError;

/// End the executions whose worker is gone, and move their tasks on
///
/// An execution whose lease has run out becomes `abandoned`, one that runs far beyond its task's
/// time-out becomes `timeout`. What a worker on this machine could not report is recorded first.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  * * * * * provost exec reap -q")]
pub struct ReapArgs {}

pub fn run(cx: &Context, _: &ReapArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<ExecutionListView>().map_err(CliError::usage)?;
    let rows = reaping::reap(cx)?.iter().map(ExecutionListView::from).collect();
    list::print_rows(cx, Paged { rows, more: false })
}
