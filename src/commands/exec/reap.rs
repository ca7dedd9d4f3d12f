//! `provost exec reap`.

use clap::Args;

use super::{ExecutionListView, worker};
use crate::commands::list;
use crate::context::Context;
use crate::crud::{self, Paged};
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
    if !cx.settings().dry_run {
        worker::recover(cx, &cx.ledger()?)?;
    }
    let mut rows = Vec::new();
    loop {
        let (reaped, more) = cx.write(|conn, by| {
            let (reaped, more) = crud::execution::reap(conn, by)?;
            let named = reaped.into_iter().map(|execution| crud::execution::named(conn, execution));
            Ok((named.collect::<Result<Vec<_>, _>>()?, more))
        })?;
        rows.extend(reaped.iter().map(ExecutionListView::from));
        // What a dry run ended is running again, and would be found for ever.
        if !more || cx.settings().dry_run {
            return list::print_rows(cx, Paged { rows, more: false });
        }
    }
}
