//! Who takes too long is ended, with all that it started.

use std::time::Duration;

use super::{Ending, Job, ended, lives, sh, until};

/// A shell that has so long.
fn within(milliseconds: u64, script: &str) -> Job {
    Job { timeout: Some(Duration::from_millis(milliseconds)), ..sh(script) }
}

const NOBODY: Ending = Ending::TimedOut { code: None };

#[test]
fn in_time_a_timeout_changes_nothing() {
    assert_eq!(ended(&within(60_000, "echo done; exit 3")), (Ending::Exited(3), "done\n".to_owned()));
    let for_ever = Job { timeout: Some(Duration::MAX), ..sh("exit 3") };
    assert_eq!(ended(&for_ever).0, Ending::Exited(3));
}

#[test]
fn who_takes_too_long_is_told_to_end() {
    assert_eq!(ended(&within(200, "echo begun; sleep 100")), (NOBODY, "begun\n".to_owned()));
    assert_eq!(ended(&within(0, "sleep 100")).0, NOBODY);
}

#[test]
fn the_code_of_a_child_that_ends_when_told_is_kept() {
    let job = Job { grace: super::LONG, ..within(500, "trap 'echo told; exit 5' TERM; while :; do sleep 0.05; done") };
    let (ending, text) = ended(&job);
    assert_eq!(ending, Ending::TimedOut { code: Some(5) });
    // The shell may say before that its sleep was ended.
    assert!(text.ends_with("told\n"), "{text}");
}

#[test]
fn who_does_not_listen_is_killed_with_all_of_its_group() {
    let script = "trap '' TERM; sleep 100 & echo $!; while :; do sleep 0.05; done";
    let (ending, pid) = ended(&within(300, script));
    assert_eq!(ending, NOBODY);
    until("the grandchild is gone", || !lives(&pid));
}

#[test]
fn a_stopped_child_is_ended_too() {
    assert_eq!(ended(&within(200, "kill -STOP $$; sleep 100")).0, NOBODY);
}

#[test]
fn what_a_child_left_behind_is_waited_for_and_ended_at_the_timeout() {
    let (ending, pid) = ended(&within(300, "sleep 100 >/dev/null 2>&1 & echo $!; exit 2"));
    assert_eq!(ending, Ending::TimedOut { code: Some(2) });
    until("what was left is gone", || !lives(&pid));
}

#[test]
fn what_a_child_left_behind_may_end_in_time() {
    let folder = tempfile::tempdir().unwrap();
    let job = within(60_000, "(sleep 0.3; touch late) >/dev/null 2>&1 &");
    assert_eq!(ended(&Job { folder: Some(folder.path().to_owned()), ..job }).0, Ending::Exited(0));
    assert!(folder.path().join("late").exists());
}

#[test]
fn without_a_timeout_what_closed_its_output_is_left_alone() {
    let (ending, pid) = ended(&sh("sleep 100 >/dev/null 2>&1 & echo $!"));
    assert_eq!(ending, Ending::Exited(0));
    assert!(lives(&pid));
    assert_eq!(ended(&sh(&format!("kill {pid}"))).0, Ending::Exited(0));
}

#[test]
fn the_output_of_one_who_left_the_group_is_given_up_at_the_timeout() {
    let (ending, pid) = ended(&within(300, "setsid sleep 100 & echo $!; exit 1"));
    assert_eq!(ending, Ending::TimedOut { code: Some(1) });
    assert_eq!(ended(&sh(&format!("kill {pid}"))).0, Ending::Exited(0));
}

#[test]
fn a_child_that_suspends_itself_goes_on() {
    assert_eq!(ended(&within(60_000, "kill -TSTP $$; echo on")), (Ending::Exited(0), "on\n".to_owned()));
}
