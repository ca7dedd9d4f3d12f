//! Process groups: a child and what it started, as far as that did not leave.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

use nix::errno::Errno;
use nix::sys::signal::{Signal, killpg};
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
        killpg(self.0, None) == Err(Errno::ESRCH)
    }

    /// Whether all of it ended. What ended stays in the group until its parent waits for it; the first process
    /// of a container, which is given the orphans, often never does, and may even be us.
    pub fn is_dead(self) -> bool {
        let Ok(processes) = std::fs::read_dir("/proc") else { return false };
        let group = self.0.to_string();
        !processes.flatten().filter_map(|process| std::fs::read_to_string(process.path().join("stat")).ok()).any(
            |stat| {
                // "12 (a name) S 1 12 …": after the name, which may hold anything, the state, the parent, the group.
                let mut fields = stat.rsplit(") ").next().unwrap_or_default().split(' ');
                let (state, member_of) = (fields.next(), fields.nth(1));
                member_of == Some(&group) && !matches!(state, Some("Z" | "X"))
            },
        )
    }
}
