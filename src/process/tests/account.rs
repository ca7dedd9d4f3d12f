//! Running as another user: as root that is done, else it is refused.

use nix::unistd::{Uid, User, geteuid};

use super::{Ending, Environment, Job, ended, job};
use crate::process::Account;

/// A job of somebody who is nobody else's.
fn as_nobody<const N: usize>(argv: [&str; N], set: &[(&str, &str)]) -> Job {
    let set = set.iter().map(|(name, value)| (name.into(), value.into())).collect();
    let run_as = Some(Account::find("nobody").unwrap());
    Job { run_as, environment: Environment { inherit: false, set }, folder: Some("/".into()), ..job(argv) }
}

#[test]
fn an_account_is_found_by_its_name() {
    let root = Account::find("root").unwrap();
    assert_eq!((root.name.as_str(), root.uid, root.gid), ("root", 0, 0));
    assert_eq!(root.home, User::from_uid(Uid::from_raw(0)).unwrap().unwrap().dir);
    assert_eq!(Account::find("no such user").unwrap_err(), "there is no user \"no such user\" on this machine");
}

#[test]
fn as_ourselves_nothing_is_needed() {
    let us = User::from_uid(geteuid()).unwrap().unwrap().name;
    let job = Job { run_as: Some(Account::find(&us).unwrap()), ..job(["id", "-un"]) };
    assert_eq!(ended(&job), (Ending::Exited(0), format!("{us}\n")));
}

#[test]
fn a_command_runs_as_another_user_or_is_refused() {
    let path = ("PATH", "/usr/bin:/bin");
    let ids = as_nobody(["sh", "-c", "id -u; id -g; id -G; echo $$; cut -d ' ' -f 5 /proc/$$/stat"], &[path]);
    if !geteuid().is_root() {
        let refused = "only root can run a command as \"nobody\"".to_owned();
        assert_eq!(ended(&ids).0, Ending::NotStarted(refused));
        return;
    }
    let nobody = Account::find("nobody").unwrap();
    let (ending, text) = ended(&ids);
    assert_eq!(ending, Ending::Exited(0), "{text}");
    let ids: Vec<&str> = text.lines().collect();
    assert_eq!((ids[0], ids[1]), (nobody.uid.to_string().as_str(), nobody.gid.to_string().as_str()));
    // None of root's groups.
    assert!(!ids[2].split(' ').any(|group| group == "0"), "{text}");
    assert_eq!(ids[3], ids[4], "it leads its group");
    // Names of the shell's own are no obstacle, and values are kept to the byte.
    let odd = as_nobody(["env"], &[path, ("A", "x $HOME `id` \"'\\\n"), ("UID", "5"), ("IFS", "x")]);
    let (_, text) = ended(&odd);
    assert!(text.contains("\nA=x $HOME `id` \"'\\\n\n") || text.starts_with("A=x $HOME `id` \"'\\\n\n"), "{text}");
    assert!(!text.contains("RUN_AS"), "{text}");
    assert_eq!(ended(&as_nobody(["no-such-command"], &[path])).0, Ending::Exited(127));
    assert_eq!(ended(&as_nobody(["/etc/passwd"], &[path])).0, Ending::Exited(126));
    // What its loader is to load is no business of root's setpriv: only `env` itself complains.
    let (_, text) = ended(&as_nobody(["env"], &[path, ("LD_PRELOAD", "/no/such/library.so")]));
    assert!(text.contains("LD_PRELOAD=/no/such/library.so") && text.matches("ERROR").count() <= 1, "{text}");
}
