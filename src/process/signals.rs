//! What this process is told from outside: remembered, and forwarded to the groups of its children.

use std::io;
use std::process::Child;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use nix::sys::signal::Signal;

use super::group::Group;

/// What is heard. Everything else keeps its default.
const HEARD: [Signal; 4] = [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTERM];

/// The signals that this process is sent: none of them ends it from here on. One for a process.
#[derive(Debug, Default)]
pub struct Signals {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    told: Option<Signal>,
    running: Vec<Group>,
}

/// A group that is forwarded to as long as this lives.
#[derive(Debug)]
pub struct Running<'a> {
    signals: &'a Signals,
    group: Group,
}

impl Signals {
    /// Listens for SIGHUP, SIGINT, SIGQUIT and SIGTERM, from now until the process ends. A signal that is
    /// ignored stays so, for us and for the children: `nohup` and a shell's `&` mean it.
    ///
    /// # Errors
    /// When the system gives no handler, pipe or thread.
    pub fn register() -> io::Result<Self> {
        let signals = Self::default();
        let state = Arc::clone(&signals.state);
        hear(move |signal| tell(&state, signal))?;
        Ok(signals)
    }

    /// The number of the signal that we were told last, if we were: whoever gets one takes no new work.
    pub fn told(&self) -> Option<i32> {
        self.lock().told.map(|signal| signal as i32)
    }

    /// Takes a signal as if it had come from outside.
    #[cfg(test)]
    pub(super) fn tell(&self, signal: Signal) {
        tell(&self.state, signal);
    }

    /// How many groups are forwarded to.
    #[cfg(test)]
    pub(super) fn groups(&self) -> usize {
        self.lock().running.len()
    }

    /// Starts a child whose group is forwarded to, unless we were told to end before: then that signal.
    pub(super) fn start(
        &self,
        spawn: impl FnOnce() -> io::Result<Child>,
    ) -> Result<io::Result<(Child, Running<'_>)>, Signal> {
        // Locked while the child starts, so that no signal falls between its start and its entry here.
        let mut state = self.lock();
        if let Some(signal) = state.told {
            return Err(signal);
        }
        Ok(spawn().map(|child| {
            let group = Group::of(&child);
            state.running.push(group);
            (child, Running { signals: self, group })
        }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// Runs `last` when this process is sent one of the signals that [`Signals`] hears, told its number, and lets it end the
/// process then as it would have.
///
/// # Errors
/// As [`Signals::register`].
pub fn before_the_end(mut last: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
    hear(move |signal| {
        last(signal as i32);
        // Of these signals the system knows what they do.
        let _ = signal_hook::low_level::emulate_default_handler(signal as i32);
    })
}

/// Calls `told` for each signal from now on, in a thread of its own.
fn hear(mut told: impl FnMut(Signal) + Send + 'static) -> io::Result<()> {
    let ignored = ignored();
    let heard: Vec<_> = HEARD.into_iter().filter(|signal| ignored & bit(*signal) == 0).collect();
    let mut arriving = signal_hook::iterator::Signals::new(heard.iter().map(|signal| *signal as i32))?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in arriving.forever().filter_map(|number| Signal::try_from(number).ok()) {
            told(signal);
        }
    })?;
    Ok(())
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.signals.lock().running.retain(|group| *group != self.group);
    }
}

fn tell(state: &Mutex<State>, signal: Signal) {
    let mut state = lock(state);
    state.told = Some(signal);
    for group in &state.running {
        group.tell(signal);
    }
}

/// Nothing panics while it holds the lock, and a list of groups has no half-way state.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The signals that this process ignores, as the kernel's bits; none where it does not tell.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let bits = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).unwrap_or(0)
}

fn bit(signal: Signal) -> u64 {
    1 << (signal as u32 - 1)
}
