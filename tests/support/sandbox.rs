//! A home, a working folder, and an environment that holds nothing of this machine's user.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::Run;

/// What of this process's environment the program gets: where programs are, and where a build
/// that measures coverage writes.
const PASSED_ON: [&str; 2] = ["PATH", "LLVM_PROFILE_FILE"];

/// A place to run the program in. Its files vanish with it.
#[derive(Debug)]
pub struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    /// A new one.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("provost-test-").tempdir().unwrap();
        for name in ["home", "work"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// The folder around home and working folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The home folder.
    pub fn home(&self) -> PathBuf {
        self.path().join("home")
    }

    /// The folder that the program runs in.
    pub fn work(&self) -> PathBuf {
        self.path().join("work")
    }

    /// Where the database is when nobody says.
    pub fn default_database(&self) -> PathBuf {
        self.home().join(".local/share/provost/provost.db")
    }

    /// The program, which gets so much memory for what it holds, in KiB, with these arguments.
    pub fn frugal(&self, kibibytes: u32, args: &[&str]) -> Command {
        let mut command = Command::new("/bin/sh");
        let limited = format!("ulimit -d {kibibytes} && exec \"$0\" \"$@\"");
        command.args(["-c", &limited, env!("CARGO_BIN_EXE_provost")]).args(args);
        self.enclose(&mut command);
        command
    }

    /// The program, ready to run, with these arguments.
    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        // A run in the background ignores SIGINT, and so would all that it starts.
        let mut command = Command::new("/usr/bin/env");
        command.args(["--default-signal=INT,TERM", env!("CARGO_BIN_EXE_provost")]).args(args);
        self.enclose(&mut command);
        command
    }

    /// Gives a command this place's environment, for one that runs the program by other means.
    pub fn enclose(&self, command: &mut Command) {
        command.env_clear();
        command.envs(PASSED_ON.iter().filter_map(|name| Some((name, env::var_os(name)?))));
        // Not the machine's user, whose name would be in every snapshot.
        command.env("PROVOST_USER", "tester");
        command.env("HOME", self.home()).env("TZ", "UTC").env("LC_ALL", "C.UTF-8").current_dir(self.work());
    }

    /// Runs the program without a `DATABASE_URL`.
    pub fn provost<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Run {
        Run::of(&mut self.command(args), b"", self.path(), None)
    }

    /// Every file below this place, relative to it, in order.
    pub fn files(&self) -> Vec<PathBuf> {
        fn walk(folder: &Path, root: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, root, found);
                } else {
                    found.push(path.strip_prefix(root).unwrap().into());
                }
            }
        }
        let mut found = Vec::new();
        walk(self.path(), self.path(), &mut found);
        found.sort();
        found
    }
}
