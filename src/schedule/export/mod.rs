//! Schedules written for other programs: crontabs for cron, timer and service units for systemd.
//!
//! Pure: jobs in, texts out. What the other program can't say is left out with its reason, never written as
//! something near it. Not here: which tasks are written, and where the texts go (the export command does that).
//!
//! - [`crontab`]: lines that the reader of crontabs knows again.
//! - [`units`] (`systemd.rs`, its calendar in `calendar.rs`).

mod calendar;
mod crontab;
mod systemd;

use super::Schedule;

pub use crontab::crontab;
pub use systemd::{Unit, units};

/// A task that another program's clock is to run.
#[derive(Debug, Clone)]
pub struct Job {
    /// The full id without hyphens: a name of last resort.
    pub id: String,
    /// The owner's user name.
    pub owner: String,
    /// The task's name: one line, any characters but control characters.
    pub name: String,
    /// When it runs.
    pub schedule: Schedule,
    /// Whether a run that was missed is made up for.
    pub catches_up: bool,
}

impl Job {
    /// The reference that `provost exec run` takes.
    #[must_use]
    pub fn task(&self) -> String {
        format!("{}/{}", self.owner, self.name)
    }
}

/// Why the other program can't run a task. The text continues a sentence about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsayable {
    /// `L`, `15W`, `fri#2`: no cron daemon reads these.
    #[error("cron doesn't read {0:?}")]
    Modifier(String),
    /// cron refuses the whole file for one line that is too long.
    #[error("its command has {0} bytes, and cron takes {max}", max = crontab::COMMAND_MAX_BYTES)]
    TooLong(usize),
    /// Days that depend on more than systemd can look at.
    #[error("systemd's calendar has no form for the days of {0:?}")]
    Calendar(String),
}
