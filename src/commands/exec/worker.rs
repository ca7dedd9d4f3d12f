//! What `exec run` and `exec run-due` work with.

use std::sync::Arc;

use chrono::TimeDelta;

use crate::commands::reaping;
use crate::context::Context;
use crate::error::CliError;
use crate::process::Signals;
use crate::work::Worker;

/// How long a worker is believed to live without a word; it says one three times as often.
pub const LEASE: TimeDelta = TimeDelta::minutes(5);

/// Opens the database, records what earlier runs could not, and listens for signals from here on.
pub fn open(cx: &Context) -> Result<Worker, CliError> {
    let ui = cx.ui().clone();
    let worker = Worker {
        ledger: cx.ledger()?,
        spool: reaping::spool(cx),
        signals: Arc::new(Signals::register()?),
        lease: LEASE,
        say: Arc::new(move |line| ui.say(line)),
    };
    reaping::recover(cx, &worker.ledger)?;
    Ok(worker)
}
