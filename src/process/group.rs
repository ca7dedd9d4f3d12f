//! Process groups: a child and what it started, as far as that did not leave.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

use nix::errno::Errno;
use nix::sys::signal::{Signal, killpg};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// The group of one child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group(Pid);

impl Group {
    /// Makes the command's child the leader of a new group.
    pub fn lead(command: &mut Command) {
        command.process_group(0);
    }

    /// The group of such a child.
    pub fn of(child: &Child) -> Self {
        Self(Pid::from_raw(child.id().cast_signed()))
    }

    /// Its number, which is its leader's too.
    pub fn id(self) -> Pid {
        self.0
    }

    /// Sends a signal to all of it. That it is gone, or not ours to signal, is for the wait to find out.
    pub fn tell(self, signal: Signal) {
        let _ = killpg(self.0, signal);
        // What is stopped hears nothing but a kill until it goes on.
        let _ = killpg(self.0, Signal::SIGCONT);
    }

    /// Whether nobody is left in it. Its leader must have been waited for.
    pub fn is_empty(self) -> bool {
        // As process 1 of a container we are given the orphans of the group, which count until waited for.
        while matches!(
            waitpid(Pid::from_raw(-self.0.as_raw()), Some(WaitPidFlag::WNOHANG)),
            Ok(WaitStatus::Exited(..) | WaitStatus::Signaled(..))
        ) {}
        killpg(self.0, None) == Err(Errno::ESRCH)
    }
}
