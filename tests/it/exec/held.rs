//! A run whose command waits until it is let go.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{Database, Run};

/// How long anything may take before the test fails rather than hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// `provost exec run`, with a command that has begun and waits.
pub struct Held<'a> {
    db: &'a Database,
    command: Command,
    child: Child,
}

impl<'a> Held<'a> {
    /// Starts it with these arguments; the command runs `first`, says that it has begun, and waits
    /// for [`Held::go`].
    pub fn start(db: &'a Database, args: &[&str], first: &str) -> Self {
        let script = format!("{first}; : > begun; while [ ! -e go ]; do sleep 0.02; done; echo done");
        for mark in ["begun", "go"] {
            let _ = fs::remove_file(db.sandbox().work().join(mark));
        }
        let words = ["exec", "run"].into_iter().chain(args.iter().copied()).chain(["--", "sh", "-c", &script]);
        let mut command = db.command(words);
        // A database that is away is not waited for long.
        command.env("PROVOST_POOL_TIMEOUT", "1s").env("PROVOST_CONNECT_TIMEOUT", "2s");
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let held = Self { db, command, child };
        let begun = Instant::now();
        while !held.mark("begun").exists() {
            assert!(begun.elapsed() < PATIENCE, "it does not begin");
            thread::sleep(Duration::from_millis(10));
        }
        held
    }

    fn mark(&self, name: &str) -> PathBuf {
        self.db.sandbox().work().join(name)
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: &str) {
        let kill = format!("kill -{signal} {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Lets the command end.
    pub fn go(&self) {
        fs::write(self.mark("go"), "").unwrap();
    }

    /// Waits for its end.
    pub fn wait(self) -> Run {
        let output = self.child.wait_with_output().unwrap();
        Run::ended(&self.command, output, self.db.sandbox().path(), Some(self.db.url()))
    }
}

/// Whether the process lives whose number is in this file. One that is dead and that nobody waited
/// for does not: the first process of a container may never do so.
pub fn is_alive(file: &Path) -> bool {
    let pid = fs::read_to_string(file).unwrap();
    let status = fs::read_to_string(format!("/proc/{}/stat", pid.trim()));
    status.is_ok_and(|status| !status.rsplit(") ").next().unwrap_or_default().starts_with('Z'))
}
