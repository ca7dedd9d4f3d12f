//! What `exec run` and `exec run-due` work with.

use std::sync::Arc;

use chrono::TimeDelta;

use crate::context::Context;
use crate::error::CliError;
use crate::process::Signals;
use crate::work::{self, Spool, Worker};

/// How long a worker is believed to live without a word; it says one three times as often.
pub const LEASE: TimeDelta = TimeDelta::minutes(5);

/// Opens the database, records what earlier runs could not, and listens for signals from here on.
pub fn open(cx: &Context) -> Result<Worker, CliError> {
    let ui = cx.ui().clone();
    let worker = Worker {
        ledger: cx.ledger()?,
        spool: spool(cx),
        signals: Arc::new(Signals::register()?),
        lease: LEASE,
        say: Arc::new(move |line| ui.say(line)),
    };
    recover(cx, &worker.ledger)?;
    Ok(worker)
}

/// Records what earlier runs on this machine could not.
pub fn recover(cx: &Context, ledger: &work::Ledger) -> Result<(), CliError> {
    match spool(cx) {
        Some(spool) => Ok(work::recover(ledger, &spool, &|line| cx.ui().say(line))?),
        None => Ok(()),
    }
}

fn spool(cx: &Context) -> Option<Spool> {
    cx.settings().state_folder.as_deref().map(Spool::new)
}
