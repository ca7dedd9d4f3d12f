//! Executions whose worker is gone, ended: for `exec reap` and for `db maintain`.

use crate::context::Context;
use crate::crud;
use crate::crud::execution::NamedExecution;
use crate::error::CliError;
use crate::work::{self, Ledger, Spool};

/// Ends them all, after what workers on this machine could not report is recorded. A dry run ends those of the first
/// transaction, and takes that back.
///
/// # Errors
/// What the database says.
pub fn reap(cx: &Context) -> Result<Vec<NamedExecution>, CliError> {
    if !cx.settings().dry_run {
        recover(cx, &cx.ledger()?)?;
    }
    let mut all = Vec::new();
    loop {
        let (reaped, more) = cx.write(|conn, by| {
            let (reaped, more) = crud::execution::reap(conn, by)?;
            let named = reaped.into_iter().map(|execution| crud::execution::named(conn, execution));
            Ok((named.collect::<Result<Vec<_>, _>>()?, more))
        })?;
        all.extend(reaped);
        // What a dry run ended is running again, and would be found for ever.
        if !more || cx.settings().dry_run {
            return Ok(all);
        }
    }
}

/// Records what earlier runs on this machine could not.
///
/// # Errors
/// What the database says, or that the spool can't be read.
pub fn recover(cx: &Context, ledger: &Ledger) -> Result<(), CliError> {
    match spool(cx) {
        Some(spool) => Ok(work::recover(ledger, &spool, &|line| cx.ui().say(line))?),
        None => Ok(()),
    }
}

/// Where ends wait that could not be recorded; none without a home folder.
pub fn spool(cx: &Context) -> Option<Spool> {
    cx.settings().state_folder.as_deref().map(Spool::new)
}
