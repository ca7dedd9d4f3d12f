//! The terminal, which one group at a time reads from: lent to a child and taken back.

use std::io::{self, IsTerminal};

use nix::sys::signal::{SigSet, SigmaskHow, Signal};
use nix::sys::termios::{SetArg, Termios, tcgetattr, tcsetattr};
use nix::unistd::{Pid, getpgrp, tcgetpgrp, tcsetpgrp};

use super::group::Group;

/// Whose stdin is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stdin {
    /// No terminal.
    Plain,
    /// A terminal, and it is our turn on it.
    Ours,
    /// A terminal, and somebody else's turn: who reads from it is stopped.
    Others,
}

/// Looks at our stdin.
pub fn stdin() -> Stdin {
    let stdin = io::stdin();
    match tcgetpgrp(&stdin) {
        _ if !stdin.is_terminal() => Stdin::Plain,
        Ok(group) if group == getpgrp() => Stdin::Ours,
        // Not the terminal of our session, so there are no turns on it.
        Err(_) => Stdin::Plain,
        Ok(_) => Stdin::Others,
    }
}

/// The terminal while a child has it.
#[derive(Debug)]
pub struct Lent {
    to: Group,
    back_to: Pid,
    modes: Option<Termios>,
}

impl Lent {
    /// Gives it to a group. `None` when it won't be given.
    pub fn to(group: Group) -> Option<Self> {
        let lent = Self { to: group, back_to: getpgrp(), modes: tcgetattr(io::stdin()).ok() };
        lent.again().then_some(lent)
    }

    /// Gives it to the same group once more.
    pub fn again(&self) -> bool {
        foreground(self.to.id())
    }

    /// Takes it back; from one that was ended also with the modes that it had, since that one could not
    /// put them back itself.
    pub fn back(self, was_ended: bool) {
        foreground(self.back_to);
        if let Some(modes) = self.modes.filter(|_| was_ended) {
            unstopped(|| {
                let _ = tcsetattr(io::stdin(), SetArg::TCSANOW, &modes);
            });
        }
    }
}

fn foreground(group: Pid) -> bool {
    unstopped(|| tcsetpgrp(io::stdin(), group).is_ok())
}

/// Whoever changes the terminal while it is not its turn is stopped, unless the signal is blocked.
fn unstopped<T>(change: impl FnOnce() -> T) -> T {
    let mut stop = SigSet::empty();
    stop.add(Signal::SIGTTOU);
    let before = stop.thread_swap_mask(SigmaskHow::SIG_BLOCK);
    let changed = change();
    if let Ok(before) = before {
        let _ = before.thread_set_mask();
    }
    changed
}
