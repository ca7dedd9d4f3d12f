//! Runs one child process to its end, in a process group of its own: what goes in, what it writes, how
//! long it may take, and what we are told meanwhile.
//!
//! It knows child processes, and neither databases, records, settings nor any other room of ours. The rooms:
//!
//! - [`run`] (`course.rs`): from the start to the end of one run.
//! - [`Signals`] and [`before_the_end`] (`signals.rs`): what this process is told, and whom it is forwarded to.
//! - [`last_text`] (`tail.rs`): the end of an output as text.
//! - [`Account`] (`account.rs`): running as another user.
//! - `command.rs` builds the command and says why it did not start; `streams.rs` moves bytes; `event.rs` is what
//!   threads tell the course; `group.rs` signals groups; `terminal.rs` lends the terminal.

mod account;
mod command;
mod course;
mod event;
mod group;
mod signals;
mod streams;
mod tail;
mod terminal;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

pub use account::Account;
pub use course::run;
pub use signals::{Signals, before_the_end};
pub use tail::{Text, last_text};

/// How long a group that is told to end may take before it is killed.
pub const GRACE: Duration = Duration::from_secs(10);

/// What is to be run.
#[derive(Debug, Clone)]
pub struct Job {
    /// The command and its arguments. A command without a slash is looked up in the `PATH` that it will have.
    pub argv: Vec<OsString>,
    /// What it finds in its environment.
    pub environment: Environment,
    /// Where it runs; a command with a relative path is looked up from there. Our own folder when `None`.
    pub folder: Option<PathBuf>,
    /// Who it runs as: another user than ours needs root. Ourselves when `None`. A command that is not found
    /// or not executable is then the other user's to find out: it returns 127 or 126, and says why.
    pub run_as: Option<Account>,
    /// What it reads.
    pub input: Input,
    /// Whether what it writes is passed on to our stdout and stderr, byte by byte as it comes.
    pub echo: bool,
    /// How much of what it wrote last is kept as text, in bytes.
    pub kept: usize,
    /// How long it and all of its group may take. `None` is for ever; then the run is over when the child
    /// ended and its output is closed, whatever it left behind.
    pub timeout: Option<Duration>,
    /// How long the group may take to end after the timeout, before it is killed: [`GRACE`] but for tests.
    pub grace: Duration,
}

/// The environment of a child.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// Whether it begins with ours; else with nothing.
    pub inherit: bool,
    /// What is set on top. Of two with one name the later holds.
    pub set: Vec<(OsString, OsString)>,
}

/// What a child reads on stdin.
#[derive(Debug, Clone)]
pub enum Input {
    /// What we were given. When that is the terminal, the child has it while it runs; when it is a terminal
    /// that somebody else is using (we run in the background), the child reads nothing.
    Inherit,
    /// These bytes; a child that does not read them all is no error.
    Bytes(Vec<u8>),
    /// Nothing.
    Nothing,
}

/// How a run went.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// How it ended.
    pub ending: Ending,
    /// The last [`Job::kept`] bytes of stdout and stderr together.
    pub output: Text,
    /// When it began.
    pub started: SystemTime,
    /// How long it took, by a clock that nobody sets.
    pub duration: Duration,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// It returned this.
    Exited(i32),
    /// This signal ended it.
    Signalled(i32),
    /// It, or what it left behind, took too long and was ended.
    TimedOut {
        /// What the child itself returned, when it did.
        code: Option<i32>,
    },
    /// This signal reached us before the child was started, so it was not.
    CalledOff(i32),
    /// There is no such command.
    NotFound,
    /// There is such a command, but it can't be executed.
    NotExecutable,
    /// It was not started for another reason, which this sentence tells.
    NotStarted(String),
}

impl Ending {
    /// The exit code that a shell, or timeout(1), would give it.
    pub fn exit_code(&self) -> i32 {
        match self {
            Self::Exited(code) => *code,
            Self::Signalled(signal) | Self::CalledOff(signal) => 128 + signal,
            Self::TimedOut { .. } => 124,
            Self::NotStarted(_) => 125,
            Self::NotExecutable => 126,
            Self::NotFound => 127,
        }
    }
}
