//! One run of the program, and what befalls it: nothing, a SIGKILL, or a SIGSTOP that lasts longer than
//! the lease.

use std::process::{Child, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant as Stopwatch};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::chance::Chance;
use crate::support::Database;

/// How often, in a hundred runs, something befalls one.
#[derive(Debug, Clone, Copy)]
pub struct Odds {
    pub kills: u64,
    pub stops: u64,
}

/// What befell a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Spared,
    Killed,
    Stopped,
}

/// How a run went.
#[derive(Debug)]
pub struct Ran {
    pub fate: Fate,
    /// Whether the fate came while it ran, and not too late.
    pub was_struck: bool,
    /// The exit code; none when the signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the program, each time with a fate of its own.
#[derive(Debug)]
pub struct Runner<'a> {
    pub db: &'a Database,
    pub chance: Chance,
    pub odds: Odds,
    /// How long a stopped process sleeps.
    pub sleep: Duration,
    /// How long a run took lately: what strikes, strikes within this time.
    pub usual: Duration,
}

impl Runner<'_> {
    /// Runs a verb to its end.
    pub fn run(&mut self, args: &[&str]) -> Ran {
        let mut command = self.db.command(args);
        // The others wait for whoever sleeps with the writer's lock in hand.
        command.env("PROVOST_LOCK_TIMEOUT", "5m").env("PROVOST_STATEMENT_TIMEOUT", "5m");
        if self.db.is_postgres() {
            // One that is stopped while it connects would find its time for that used up when it goes on.
            command.env("DATABASE_URL", format!("{}&connect_timeout=300", self.db.url()));
        }
        let begun = Stopwatch::now();
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let fate = self.fate();
        let was_struck = self.strike(&mut child, fate);
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        if fate == Fate::Spared {
            self.usual = begun.elapsed();
        }
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { fate, was_struck, code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }

    fn fate(&mut self) -> Fate {
        match self.chance.below(100) {
            drawn if drawn < self.odds.kills => Fate::Killed,
            drawn if drawn < self.odds.kills + self.odds.stops => Fate::Stopped,
            _ => Fate::Spared,
        }
    }

    /// Lets its fate befall the child, unless it has ended by then.
    fn strike(&mut self, child: &mut Child, fate: Fate) -> bool {
        if fate == Fate::Spared {
            return false;
        }
        sleep(self.chance.part_of(self.usual));
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        // Nobody has waited for it, so its number is its own, even if it ends at this moment.
        let process = Pid::from_raw(i32::try_from(child.id()).unwrap());
        if fate == Fate::Killed {
            kill(process, Signal::SIGKILL).unwrap();
        } else {
            kill(process, Signal::SIGSTOP).unwrap();
            sleep(self.sleep);
            kill(process, Signal::SIGCONT).unwrap();
        }
        true
    }
}
