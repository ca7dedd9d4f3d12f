//! Keeps an execution's lease alive while its command runs, and holds nothing else meanwhile.

use std::sync::mpsc::{self, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::Duration;

use chrono::TimeDelta;

use super::Ledger;
use crate::crud;
use crate::sql_types::Id;

/// How long a command is short: its end is recorded by the connection that recorded its start.
const SHORT: Duration = Duration::from_secs(1);

/// How soon a renewal that failed is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// Renews the lease until it is dropped. A renewal that fails is tried again for as long as it takes:
/// a database that is away does the running command no harm.
#[derive(Debug)]
pub struct Keeper {
    _stop: mpsc::Sender<()>,
}

impl Keeper {
    /// Begins to renew the lease of this execution, each time for `lease` from then. When the command
    /// turns out to run for long, the ledger rests.
    ///
    /// `lost` is called once, should the execution be ended by somebody else.
    pub fn start(ledger: &Ledger, id: Id, lease: TimeDelta, lost: impl FnOnce() + Send + 'static) -> Self {
        let (stop, stopped) = mpsc::channel();
        let ledger = ledger.clone();
        let pause = lease.to_std().unwrap_or(AGAIN) / 3;
        // Not joined: it may be waiting for a database that is away, and its work is over anyway.
        thread::spawn(move || {
            if stopped.recv_timeout(SHORT) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            ledger.rest();
            let mut wait = pause.saturating_sub(SHORT);
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(wait) {
                let renewed = ledger.write(|conn, by| {
                    let execution = crud::execution::find(conn, &id.to_string())?;
                    crud::execution::renew(conn, by, &execution, lease)
                });
                wait = match renewed {
                    Ok(_) => pause,
                    Err(crud::Error::Conflict { .. } | crud::Error::NotFound { .. }) => {
                        // Ended by its own worker a moment ago, when nobody listens any more.
                        if stopped.try_recv() == Err(TryRecvError::Empty) {
                            lost();
                        }
                        return;
                    }
                    Err(_) => pause.min(AGAIN),
                };
            }
        });
        Self { _stop: stop }
    }
}
