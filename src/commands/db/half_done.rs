//! What is half done goes with a command that is told to end.

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::crud::backup::{Access, ScratchDatabase};
use crate::error::CliError;
use crate::files;
use crate::process;

/// How long between two tries to drop a database.
const TRY_EVERY: Duration = Duration::from_millis(50);

/// What a signal finds, beside the scratch folders.
#[derive(Debug, Clone, Default)]
pub struct HalfDone {
    database: Arc<Mutex<Option<(ScratchDatabase, Access)>>>,
    /// The number of the signal that came while there was a database; zero: none.
    told: Arc<AtomicI32>,
}

impl HalfDone {
    /// From now on a signal removes the scratch folders of this process before it ends it as ever. Where the system
    /// gives no handler it ends us at once, and the next command removes what is left.
    pub fn watch() -> Self {
        let half_done = Self::default();
        let watched = half_done.clone();
        let _ = process::before_the_end(move |signal| watched.clear(signal));
        half_done
    }

    /// There is going to be this database too: what is at work in it ends when it is dropped, and the command after
    /// that, which asks [`HalfDone::refuse_told`].
    pub fn add(&self, scratch: &ScratchDatabase, access: &Access) {
        *self.database.lock().unwrap_or_else(PoisonError::into_inner) = Some((scratch.clone(), access.clone()));
    }

    /// Ends a command that was told to end, with the exit code that a shell gives it. What was found since is of the
    /// end, and of nothing else.
    ///
    /// # Errors
    /// 128 and the signal's number.
    pub fn refuse_told(&self) -> Result<(), CliError> {
        match self.told.load(Ordering::SeqCst) {
            0 => Ok(()),
            signal => Err(CliError::passed_on(u8::try_from(128 + signal).unwrap_or(u8::MAX))),
        }
    }

    fn clear(&self, signal: i32) {
        // Held to the end: who is about to make one waits.
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((scratch, access)) = &*database else { return files::forsake_scratches() };
        self.told.store(signal, Ordering::SeqCst);
        loop {
            // Again and again: it may be about to be made.
            let _ = scratch.drop(access);
            thread::sleep(TRY_EVERY);
        }
    }
}
