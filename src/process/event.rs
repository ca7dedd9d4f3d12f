//! What the threads of a run tell its course.

use nix::sys::signal::Signal;

/// What happens while a child runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The child ended; it is still to be waited for.
    Ended,
    /// The child was stopped by this signal.
    Stopped(Signal),
    /// One of its outputs was closed by all who had it.
    Closed,
}
