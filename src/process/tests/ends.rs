//! How a child ends, where and with what it runs, and why one does not start.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::{Ending, Environment, Job, ended, job, sh};

fn not_started(job: &Job) -> String {
    match ended(job) {
        (Ending::NotStarted(reason), _) => reason,
        other => panic!("{other:?}"),
    }
}

/// A file with these permissions.
fn file(folder: &tempfile::TempDir, name: &str, text: &str, mode: u32) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    path
}

#[test]
fn what_a_child_returns_and_wrote_comes_back() {
    assert_eq!(ended(&sh("echo out; echo error >&2; exit 3")), (Ending::Exited(3), "out\nerror\n".to_owned()));
}

#[test]
fn a_signal_that_ended_it_is_told_from_an_exit_code() {
    assert_eq!(ended(&sh("kill -USR1 $$")).0, Ending::Signalled(10));
    assert_eq!(ended(&sh("exit 138")).0, Ending::Exited(138));
}

#[test]
fn exit_codes_are_those_of_a_shell_and_of_timeout() {
    let codes = [
        (Ending::Exited(3), 3),
        (Ending::Signalled(9), 137),
        (Ending::TimedOut { code: Some(0) }, 124),
        (Ending::CalledOff(2), 130),
        (Ending::NotStarted(String::new()), 125),
        (Ending::NotExecutable, 126),
        (Ending::NotFound, 127),
    ];
    for (ending, code) in codes {
        assert_eq!(ending.exit_code(), code, "{ending:?}");
    }
}

#[test]
fn a_command_that_is_not_there_is_not_found() {
    for command in ["no-such-command", "/no/such/command", "./no-such-command", ""] {
        assert_eq!(ended(&job([command])).0, Ending::NotFound, "{command:?}");
    }
}

#[test]
fn a_command_that_is_there_but_no_program_is_not_executable() {
    let folder = tempfile::tempdir().unwrap();
    let paths = [
        file(&folder, "text", "#!/bin/sh\n", 0o644),
        file(&folder, "bytes", "\u{1}\u{2}", 0o755),
        file(&folder, "script", "#!/no/such/interpreter\n", 0o755),
        folder.path().to_owned(),
    ];
    for path in paths {
        assert_eq!(ended(&job([path.to_str().unwrap()])).0, Ending::NotExecutable, "{}", path.display());
    }
}

#[test]
fn a_folder_that_cannot_be_entered_is_not_taken_for_a_missing_command() {
    let folder = tempfile::tempdir().unwrap();
    let text = file(&folder, "text", "", 0o644);
    let missing = Job { folder: Some("/no/such/folder".into()), ..sh("true") };
    assert_eq!(not_started(&missing), "there is no folder \"/no/such/folder\"");
    let no_folder = Job { folder: Some(text.clone()), ..sh("true") };
    assert_eq!(not_started(&no_folder), format!("{:?} is not a folder", text.to_str().unwrap()));
}

#[test]
fn what_the_system_refuses_is_said_in_a_sentence() {
    let too_long = "x".repeat(4_000_000);
    assert_eq!(not_started(&job(["true", &too_long])), "the arguments and the environment are too long together");
    let nul = "the command or its environment holds a NUL, which no process can be given";
    assert_eq!(not_started(&job(["true", "a\0b"])), nul);
    let set = vec![("A".into(), "a\0b".into())];
    assert_eq!(not_started(&Job { environment: Environment { inherit: true, set }, ..sh("true") }), nul);
    assert_eq!(not_started(&Job { argv: Vec::new(), ..sh("") }), "there is no command to run");
}

#[test]
fn it_runs_in_its_folder_and_is_looked_up_from_there() {
    let folder = tempfile::tempdir().unwrap();
    file(&folder, "here", "#!/bin/sh\npwd -P\n", 0o755);
    let expected = format!("{}\n", folder.path().canonicalize().unwrap().display());
    let job = Job { folder: Some(folder.path().to_owned()), ..job(["./here"]) };
    assert_eq!(ended(&job), (Ending::Exited(0), expected));
}

#[test]
fn its_environment_is_ours_or_nothing_and_what_is_set() {
    let set = |name: &str, value: &str| vec![(name.into(), value.into())];
    let bare = Environment { inherit: false, set: set("ONLY", "this one\n") };
    assert_eq!(ended(&Job { environment: bare, ..job(["/usr/bin/env"]) }).1, "ONLY=this one\n\n");
    let more = Environment { inherit: true, set: set("HOME", "elsewhere") };
    let script = sh("test -n \"$PATH\" && echo $HOME");
    assert_eq!(ended(&Job { environment: more, ..script }).1, "elsewhere\n");
}

#[test]
fn a_command_is_looked_up_in_the_path_that_it_will_have() {
    let folder = tempfile::tempdir().unwrap();
    file(&folder, "only-here", "#!/bin/sh\necho found\n", 0o755);
    let set = vec![("PATH".into(), folder.path().into())];
    let job = Job { environment: Environment { inherit: true, set }, ..job(["only-here"]) };
    assert_eq!(ended(&job), (Ending::Exited(0), "found\n".to_owned()));
}

#[test]
fn it_leads_a_group_of_its_own() {
    let (_, text) = ended(&sh("echo $$; cut -d ' ' -f 5 /proc/$$/stat"));
    let ids: Vec<&str> = text.lines().collect();
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn how_long_it_took_is_measured() {
    let outcome = super::done(&sh("sleep 0.2"));
    assert!(outcome.duration >= std::time::Duration::from_millis(200), "{outcome:?}");
    assert!(outcome.started.elapsed().unwrap() >= outcome.duration, "{outcome:?}");
}
