//! One run of the program: what it printed and how it ended.

use std::fmt::Write as _;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::Value;

use super::redact::Redactor;

/// What a run of the program printed and how it ended.
#[derive(Debug)]
pub struct Run {
    /// What it printed on stdout.
    pub stdout: String,
    /// What it printed on stderr.
    pub stderr: String,
    /// The exit code; as a shell has it, 128 + N, when signal N ended it.
    pub code: i32,
    line: String,
    redactor: Redactor,
}

impl Run {
    /// Runs a command with these bytes on its stdin.
    pub fn of(command: &mut Command, stdin: &[u8], folder: &Path, url: Option<&str>) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let output = thread::scope(|scope| {
            // From another thread, or a program that prints before it reads would wait for us. One
            // that ends without reading closes the pipe, which is its right.
            scope.spawn(move || {
                let _ = input.write_all(stdin);
            });
            child.wait_with_output().unwrap()
        });
        Self::ended(command, output, folder, url)
    }

    /// A run that somebody else started and waited for.
    pub fn ended(command: &Command, output: Output, folder: &Path, url: Option<&str>) -> Self {
        let Output { status, stdout, stderr } = output;
        let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal)).unwrap();
        let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8 only");
        let run = Self {
            stdout: text(stdout),
            stderr: text(stderr),
            code,
            line: words.join(" "),
            redactor: Redactor::new(folder, url),
        };
        assert!(!run.stderr.contains("panicked at"), "{run}");
        run
    }

    /// Asserts success, and gives what was printed on stdout.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{self}");
        self.stdout
    }

    /// Asserts success, and gives what was printed on stdout, as JSON.
    #[track_caller]
    pub fn json(self) -> Value {
        let text = self.ok();
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("no JSON ({error}): {text}"))
    }

    /// Asserts this exit code and nothing on stdout, and gives what was printed on stderr.
    #[track_caller]
    pub fn fails(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self}");
        assert_eq!(self.stdout, "", "{self}");
        self.stderr
    }

    /// Stdout, stderr and exit code in one text, without what differs from run to run.
    pub fn snapshot(&self) -> String {
        self.redactor.all(&self.text())
    }

    /// As [`Run::snapshot`], but whole seconds stay: for times that the test itself gave.
    pub fn snapshot_with_times(&self) -> String {
        self.redactor.all_but_whole_seconds(&self.text())
    }

    fn text(&self) -> String {
        let mut text = self.stdout.clone();
        if !self.stderr.is_empty() {
            let _ = write!(text, "--- stderr\n{}", self.stderr);
        }
        let _ = write!(text, "--- exit {}", self.code);
        text
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "$ provost {}\n{}", self.line, self.text())
    }
}
