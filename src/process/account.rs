//! Accounts of this machine, and running a command as one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use nix::unistd::{User, geteuid};

use super::Environment;

/// Where setpriv(1) and the shell are looked for. Not in a `PATH`, which may be the other user's.
const SETPRIV: [&str; 2] = ["/usr/bin/setpriv", "/bin/setpriv"];

/// A user of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its name.
    pub name: String,
    /// Its number.
    pub uid: u32,
    /// Its first group.
    pub gid: u32,
    /// Its home.
    pub home: PathBuf,
    /// Its shell.
    pub shell: PathBuf,
}

impl Account {
    /// Looks a user up by name.
    ///
    /// # Errors
    /// A sentence when there is no such user or the list of users can't be read.
    pub fn find(name: &str) -> Result<Self, String> {
        match User::from_name(name) {
            Ok(Some(user)) => Ok(Self {
                name: user.name,
                uid: user.uid.as_raw(),
                gid: user.gid.as_raw(),
                home: user.dir,
                shell: user.shell,
            }),
            Ok(None) => Err(format!("there is no user {name:?} on this machine")),
            Err(error) => Err(format!("can't look up the user {name:?}: {}", error.desc())),
        }
    }

    /// The command that becomes this user, with all of its groups, and then `argv`.
    ///
    /// # Errors
    /// A sentence when we may not or can't.
    pub(super) fn command(&self, argv: &[OsString], environment: &Environment) -> Result<Command, String> {
        if !geteuid().is_root() {
            return Err(format!("only root can run a command as {:?}", self.name));
        }
        let setpriv = SETPRIV.iter().find(|path| Path::new(path).exists()).ok_or_else(|| {
            format!("running a command as {:?} needs setpriv (of util-linux), which is not installed", self.name)
        })?;
        let mut command = Command::new(setpriv);
        if !environment.inherit {
            command.env_clear();
        }
        // setpriv is still root, so nothing that the other user chose may reach it as a variable that a
        // library heeds (LD_PRELOAD and its kin), and values on a command line are everybody's to read.
        // They go in under names that mean nothing, and get theirs when the user is changed.
        let mut script = Vec::new();
        for (number, (name, value)) in environment.set.iter().enumerate() {
            let mut pair = name.clone();
            pair.push("=");
            pair.push(value);
            command.env(format!("RUN_AS_{number}"), pair);
            // Not a bare `export`, which ends the shell at a name that it won't set.
            script.push(format!("command export \"$RUN_AS_{number}\"; unset RUN_AS_{number};"));
        }
        script.push("exec \"$@\"".to_owned());
        let script = script.join(" ");
        let (uid, gid) = (self.uid.to_string(), self.gid.to_string());
        command.args(["--reuid", &uid, "--regid", &gid, "--init-groups", "--", "/bin/sh", "-c", &script, "sh"]);
        command.args(argv);
        Ok(command)
    }

    /// Whether this is who we are anyway.
    pub(super) fn is_us(&self) -> bool {
        geteuid().as_raw() == self.uid
    }
}
