//! What we are told goes to the children.

use std::path::Path;
use std::thread;

use nix::sys::signal::Signal;

use super::{Ending, Job, LONG, Signals, appears, run, sh};

fn at(folder: &Path, script: &str) -> Job {
    // The timeout is for a test that fails, which would wait for ever.
    Job { folder: Some(folder.to_owned()), timeout: Some(LONG), ..sh(script) }
}

#[test]
fn who_was_told_to_end_starts_nothing() {
    let signals = Signals::default();
    assert_eq!(signals.told(), None);
    signals.tell(Signal::SIGTERM);
    let outcome = run(&sh("echo started"), &signals);
    assert_eq!((outcome.ending, outcome.output.text.as_str()), (Ending::CalledOff(15), ""));
    assert_eq!(signals.told(), Some(15));
}

#[test]
fn all_running_groups_are_told_with_all_that_is_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let signals = Signals::default();
    thread::scope(|scope| {
        let runs = ["a", "b"].map(|name| {
            let script = format!("(sleep 100 & touch {name}-begun; wait); exit 3");
            let job = at(folder.path(), &script);
            let signals = &signals;
            scope.spawn(move || run(&job, signals).ending)
        });
        for name in ["a-begun", "b-begun"] {
            appears(&folder.path().join(name));
        }
        signals.tell(Signal::SIGINT);
        // A shell in the background lets SIGINT pass to none of its own background, which TERM ends.
        signals.tell(Signal::SIGTERM);
        for run in runs {
            assert!(matches!(run.join().unwrap(), Ending::Signalled(2 | 15)));
        }
    });
}

#[test]
fn each_signal_is_forwarded_and_who_ignores_it_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let signals = Signals::default();
    let script = "trap 'touch hangup' HUP; trap 'trap \"exit 9\" TERM; touch told' TERM; trap '' QUIT
        touch begun; while :; do sleep 0.05; done";
    let job = at(folder.path(), script);
    let outcome = thread::scope(|scope| {
        let run = scope.spawn(|| run(&job, &signals));
        appears(&folder.path().join("begun"));
        signals.tell(Signal::SIGQUIT);
        // The sleep beside the loop ends by it, the loop goes on.
        signals.tell(Signal::SIGHUP);
        appears(&folder.path().join("hangup"));
        signals.tell(Signal::SIGTERM);
        appears(&folder.path().join("told"));
        assert!(!run.is_finished());
        signals.tell(Signal::SIGTERM);
        run.join().unwrap()
    });
    assert_eq!(outcome.ending, Ending::Exited(9));
}

#[test]
fn who_is_done_is_forwarded_to_no_more() {
    let signals = Signals::default();
    assert_eq!(run(&sh("true"), &signals).ending, Ending::Exited(0));
    assert_eq!(signals.groups(), 0);
    assert_eq!(run(&super::job(["no-such-command"]), &signals).ending, Ending::NotFound);
    assert_eq!(signals.groups(), 0);
}
