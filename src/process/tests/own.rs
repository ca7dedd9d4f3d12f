//! What is about a whole process: its streams, its signals, its terminal, what it leaves open. Each test runs
//! this test binary again, as [`program`] alone.

use std::fs;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;

use super::{Input, Job, LONG, Signals, appears, run, sh, until};

/// Stands before and behind what the child wrote, beside what the test harness writes.
const MARK: &str = "\u{1}mark\u{1}";

/// Runs the shell script of its environment with an echo, as a command would, and leaves a report.
#[test]
#[ignore = "is run by the other tests, as a process of its own"]
fn program() {
    let Ok(script) = std::env::var("PROGRAM_SCRIPT") else { return };
    let times: usize = std::env::var("PROGRAM_TIMES").unwrap().parse().unwrap();
    let signals = Signals::register().unwrap();
    let mark = |mut stream: Box<dyn Write>| stream.write_all(MARK.as_bytes()).and_then(|()| stream.flush());
    mark(Box::new(std::io::stdout())).unwrap();
    mark(Box::new(std::io::stderr())).unwrap();
    let job = Job { input: Input::Inherit, echo: true, ..sh(&script) };
    let count = |folder: &str| fs::read_dir(folder).unwrap().count();
    let before = (count("/proc/self/fd"), count("/proc/self/task"));
    let outcome = (1..times).fold(run(&job, &signals), |_, _| run(&job, &signals));
    // The threads of a run end just after it.
    until("all is closed", || (count("/proc/self/fd"), count("/proc/self/task")) == before);
    let children = fs::read_to_string("/proc/thread-self/children").unwrap_or_default();
    let usage = getrusage(UsageWho::RUSAGE_SELF).unwrap();
    let seconds = usage.user_time().tv_sec() + usage.system_time().tv_sec();
    let report = format!("{:?} told {:?} children {children:?} seconds {seconds}", outcome.ending, signals.told());
    let file = std::env::var("PROGRAM_REPORT").unwrap();
    fs::write(format!("{file}.new"), report).unwrap();
    fs::rename(format!("{file}.new"), file).unwrap();
    let _ = mark(Box::new(std::io::stdout()));
    let _ = mark(Box::new(std::io::stderr()));
    std::process::exit(0);
}

/// One such process.
struct Own {
    folder: TempDir,
    words: Vec<String>,
}

impl Own {
    fn new() -> Self {
        let binary = std::env::current_exe().unwrap().to_str().unwrap().to_owned();
        let words = ["process::tests::own::program", "--exact", "--ignored", "--nocapture", "--test-threads=1"];
        let words = std::iter::once(binary).chain(words.map(str::to_owned)).collect();
        Self { folder: tempfile::tempdir().unwrap(), words }
    }

    /// Started by this command, with the script.
    fn start(&self, mut command: Command, script: &str, times: usize) -> Child {
        command.env("PROGRAM_SCRIPT", script).env("PROGRAM_TIMES", times.to_string());
        command.env("PROGRAM_REPORT", self.folder.path().join("report")).current_dir(&self.folder);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    fn itself(&self) -> Command {
        let mut command = Command::new(&self.words[0]);
        command.args(&self.words[1..]);
        command
    }

    /// With these settings of a shell before it.
    fn behind(&self, settings: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("{settings}; exec \"$@\""), "sh"]).args(&self.words);
        command
    }

    /// On a terminal of its own, whose keyboard is our pipe.
    fn on_a_terminal(&self) -> Command {
        let mut command = Command::new("script");
        command.args(["--quiet", "--return", "--command", &self.words.join(" "), "/dev/null"]);
        command
    }

    fn report(&self) -> String {
        let file = self.folder.path().join("report");
        appears(&file);
        fs::read_to_string(file).unwrap()
    }

    fn appears(&self, file: &str) {
        appears(&self.folder.path().join(file));
    }
}

/// What stands between the marks.
fn marked(bytes: &[u8]) -> Vec<u8> {
    let text: Vec<usize> = bytes
        .windows(MARK.len())
        .enumerate()
        .filter(|(_, bytes)| *bytes == MARK.as_bytes())
        .map(|(at, _)| at)
        .collect();
    bytes[text[0] + MARK.len()..text[1]].to_vec()
}

#[test]
fn all_three_streams_are_passed_through_byte_by_byte() {
    let own = Own::new();
    let mut child = own.start(own.itself(), "tee copy; printf '\\377 no line end' >&2", 1);
    let bytes: Vec<u8> = (0..=255).cycle().take(300_001).collect();
    let mut stdin = child.stdin.take().unwrap();
    let sent = bytes.clone();
    let feeder = std::thread::spawn(move || stdin.write_all(&sent).unwrap());
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    assert!(marked(&output.stdout) == bytes);
    assert_eq!(marked(&output.stderr), b"\xff no line end");
    assert!(own.report().starts_with("Exited(0) told None"), "{}", own.report());
}

#[test]
fn a_partial_line_is_passed_on_as_it_comes() {
    let own = Own::new();
    let mut child = own.start(own.itself(), "printf 'name? '; read name; echo $name", 1);
    let mut seen = Vec::new();
    let mut stdout = child.stdout.take().unwrap();
    read_until(&mut stdout, &mut seen, "name? ");
    child.stdin.take().unwrap().write_all(b"ada\n").unwrap();
    stdout.read_to_end(&mut seen).unwrap();
    assert_eq!(marked(&seen), b"name? ada\n");
    child.wait().unwrap();
}

#[test]
fn that_our_reader_went_away_neither_ends_nor_blocks_the_child() {
    let own = Own::new();
    let mut child = own.start(own.itself(), "read go; head -c 3000000 /dev/zero; touch written; exit 5", 1);
    let mut stdout = child.stdout.take().unwrap();
    read_until(&mut stdout, &mut Vec::new(), MARK);
    drop(stdout);
    child.stdin.take().unwrap().write_all(b"\n").unwrap();
    assert!(own.report().starts_with("Exited(5)"), "{}", own.report());
    own.appears("written");
    child.wait().unwrap();
}

#[test]
fn a_signal_from_outside_is_forwarded_and_remembered() {
    for (signal, told) in [(Signal::SIGTERM, "Some(15)"), (Signal::SIGINT, "Some(2)"), (Signal::SIGHUP, "Some(1)")] {
        let own = Own::new();
        // A background run of these tests ignores SIGINT, which would be left so.
        let script = "trap 'exit 7' TERM INT HUP; touch begun; while :; do sleep 0.05; done";
        let mut child = own.start(unignored(&own), script, 1);
        own.appears("begun");
        kill(Pid::from_raw(child.id().cast_signed()), signal).unwrap();
        assert!(own.report().starts_with(&format!("Exited(7) told {told}")), "{}", own.report());
        child.wait().unwrap();
    }
}

/// As it would be started by an interactive shell.
fn unignored(own: &Own) -> Command {
    let mut command = Command::new("env");
    command.arg("--default-signal=INT,QUIT,HUP,TERM").args(&own.words);
    command
}

#[test]
fn a_signal_that_is_ignored_stays_so_for_us_and_the_child() {
    let own = Own::new();
    let script = "touch begun; kill -INT $$; while ! test -e told; do sleep 0.05; done; echo alive";
    let mut child = own.start(own.behind("trap '' INT"), script, 1);
    own.appears("begun");
    kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGINT).unwrap();
    fs::write(own.folder.path().join("told"), "").unwrap();
    assert!(own.report().starts_with("Exited(0) told None"), "{}", own.report());
    child.wait().unwrap();
}

#[test]
fn nothing_is_left_open_and_nobody_unwaited_for() {
    let own = Own::new();
    let script = "ls /proc/self/fd";
    let child = own.start(own.itself(), script, 40);
    let output = child.wait_with_output().unwrap();
    assert!(own.report().starts_with("Exited(0) told None children \"\""), "{}", own.report());
    // Nor does a child find more than it would without us.
    let bare = Command::new("sh").args(["-c", script]).stdin(Stdio::piped()).output().unwrap();
    assert_eq!(String::from_utf8(marked(&output.stdout)).unwrap(), String::from_utf8(bare.stdout).unwrap().repeat(40));
}

#[test]
fn waiting_takes_no_time_of_the_processor() {
    let own = Own::new();
    let mut child = own.start(own.itself(), "sleep 3", 1);
    assert!(own.report().ends_with("seconds 0"), "{}", own.report());
    child.wait().unwrap();
}

fn read_until(stream: &mut impl Read, seen: &mut Vec<u8>, what: &str) {
    let start = std::time::Instant::now();
    let mut chunk = [0; 1024];
    while !String::from_utf8_lossy(seen).contains(what) {
        let read = stream.read(&mut chunk).unwrap();
        assert!(read > 0 && start.elapsed() < LONG, "no {what:?} in {:?}", String::from_utf8_lossy(seen));
        seen.extend_from_slice(&chunk[..read]);
    }
}

/// Types this when the child says `ready`, and gives what came on the screen in the end.
fn typed(own: &Own, script: &str, keys: &str) -> String {
    let mut child = own.start(own.on_a_terminal(), script, 1);
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut seen = Vec::new();
    read_until(&mut stdout, &mut seen, "ready");
    stdin.write_all(keys.as_bytes()).unwrap();
    own.report();
    stdout.read_to_end(&mut seen).unwrap();
    child.wait().unwrap();
    String::from_utf8_lossy(&seen).into_owned()
}

#[test]
fn a_child_reads_from_the_terminal() {
    let own = Own::new();
    let screen = typed(&own, "echo ready; read name; echo \"<$name>\"", "ada\n");
    assert!(screen.contains("<ada>"), "{screen}");
    assert!(own.report().starts_with("Exited(0)"), "{}", own.report());
}

#[test]
fn control_c_reaches_the_child_alone() {
    let own = Own::new();
    // Field 8 is the group that has the terminal. Before, we would hear the key and forward it.
    let lent = "until test $(cut -d ' ' -f 8 /proc/$$/stat) = $$; do sleep 0.01; done";
    typed(&own, &format!("{lent}; echo ready; exec sleep 100"), "\u{3}");
    assert!(own.report().starts_with("Signalled(2) told None"), "{}", own.report());
}

#[test]
fn control_z_does_not_suspend_the_child() {
    let own = Own::new();
    let screen = typed(&own, "echo ready; read name; echo \"<$name>\"", "\u{1a}ada\n");
    assert!(screen.contains("<ada>"), "{screen}");
}

#[test]
fn one_terminal_serves_one_child_after_the_other() {
    let own = Own::new();
    let mut command = own.on_a_terminal();
    command.env("SHELL", "/bin/sh");
    let mut child = own.start(command, "stty -echo; read name; echo \"<$name>\"", 3);
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    stdin.write_all(b"one\ntwo\nthree\n").unwrap();
    let mut seen = Vec::new();
    for name in ["<one>", "<two>", "<three>"] {
        read_until(&mut stdout, &mut seen, name);
    }
    assert!(own.report().starts_with("Exited(0)"), "{}", own.report());
    stdout.read_to_end(&mut seen).unwrap();
    child.wait().unwrap();
}
