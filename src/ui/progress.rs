//! How far a long command has come: a bar on a terminal's stderr, nothing under a pipe.

use std::fmt::Write;

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

/// A bar that goes when it is let go.
#[derive(Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar that is full at `total`. It shows itself only where stderr is a terminal.
    #[must_use]
    pub fn new(what: &str, total: u64) -> Self {
        let template = "{prefix} {wide_bar} {percent}% {rate}/s, {eta} left";
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        // Nobody counts parts of a row.
        let rate = |state: &ProgressState, out: &mut dyn Write| {
            let _ = write!(out, "{:.0}", state.per_sec());
        };
        Self(ProgressBar::new(total).with_prefix(what.to_owned()).with_style(style.with_key("rate", rate)))
    }

    /// A bar for what is not counted beforehand; [`Progress::of`] says how much it will be.
    #[must_use]
    pub fn uncounted(what: &str) -> Self {
        Self::new(what, 0)
    }

    /// Whether anybody sees it: only then it is worth a question how much there is.
    #[must_use]
    pub fn is_seen() -> bool {
        std::io::IsTerminal::is_terminal(&std::io::stderr())
    }

    /// It has come this far of so much, as far as that is known by now.
    pub fn of(&self, done: u64, total: u64) {
        self.0.set_length(total.max(done));
        self.0.set_position(done);
    }

    /// It has come this far.
    pub fn at(&self, done: u64) {
        self.0.set_position(done);
    }

    /// Runs what writes to the same terminal.
    pub fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.suspend(write)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
