//! PostgreSQL's server programs on this machine, and as whom they run.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The oldest PostgreSQL that provost supports.
const OLDEST: u32 = 15;

/// Where the server programs are, and as whom they run: `initdb` refuses root.
#[derive(Debug)]
pub struct Programs {
    folder: PathBuf,
    user: Option<ServerUser>,
}

#[derive(Debug)]
struct ServerUser {
    name: &'static str,
    uid: u32,
    gid: u32,
}

impl Programs {
    /// The newest that this machine has.
    pub fn find() -> Self {
        let mut folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
        if let Ok(output) = Command::new("pg_config").arg("--bindir").stderr(Stdio::null()).output() {
            folders.push(String::from_utf8_lossy(&output.stdout).trim().into());
        }
        if let Ok(versions) = fs::read_dir("/usr/lib/postgresql") {
            folders.extend(versions.flatten().map(|version| version.path().join("bin")));
        }
        let newest = folders.into_iter().filter_map(|folder| Some((version(&folder)?, folder))).max();
        match newest {
            Some((version, folder)) if version >= OLDEST => Self { folder, user: ServerUser::if_root() },
            found => {
                let found =
                    found.map_or("none".to_owned(), |(version, folder)| format!("{version} in {}", folder.display()));
                panic!(
                    "the tests need PostgreSQL's server programs, version {OLDEST} or later (found: {found}), in \
                     $PATH, `pg_config --bindir` or /usr/lib/postgresql/*/bin.\n\
                     install them:  apt-get install postgresql\n\
                     or leave the PostgreSQL half of the tests out:  PROVOST_TEST_POSTGRES=off cargo test"
                )
            }
        }
    }

    /// A server program.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What stands before a server program's command line, so that it runs as its user.
    pub fn prefix(&self) -> Vec<String> {
        match &self.user {
            None => Vec::new(),
            Some(user) => vec![
                "setpriv".to_owned(),
                format!("--reuid={}", user.uid),
                format!("--regid={}", user.gid),
                "--clear-groups".to_owned(),
            ],
        }
    }

    /// Gives a file or folder to the server's user.
    pub fn own(&self, path: &Path) {
        if let Some(user) = &self.user {
            std::os::unix::fs::chown(path, Some(user.uid), Some(user.gid)).unwrap();
        }
    }

    /// Runs a server program to its end in `folder`, which its user must be able to enter.
    pub fn run(&self, folder: &Path, name: &str, args: &[&OsStr]) -> Result<(), String> {
        let mut line = self.prefix();
        line.push(self.path(name).to_string_lossy().into_owned());
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).args(args).current_dir(folder);
        for (variable, _) in env::vars_os().filter(|(variable, _)| variable.to_string_lossy().starts_with("PG")) {
            command.env_remove(variable);
        }
        if let Some(user) = &self.user {
            command.env("HOME", folder).env("USER", user.name);
        }
        // Not a pipe: a server that kept it open would keep us waiting.
        let log = folder.join(format!("{name}.out"));
        let file = fs::File::create(&log).unwrap();
        command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file);
        let status = command.status().map_err(|error| format!("{line:?} can't be run: {error}"))?;
        let said = fs::read_to_string(log).unwrap_or_default();
        if status.success() { Ok(()) } else { Err(format!("{name} failed ({status}):\n{said}")) }
    }
}

/// The major version of the server in this folder, when all of its programs are there.
fn version(folder: &Path) -> Option<u32> {
    if !["initdb", "pg_ctl", "postgres"].iter().all(|name| folder.join(name).is_file()) {
        return None;
    }
    let output = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let digits = text.split_once("(PostgreSQL) ")?.1.split(|each: char| !each.is_ascii_digit()).next()?;
    digits.parse().ok()
}

impl ServerUser {
    /// Nobody else than us, unless we are root: then `postgres`, or `nobody` where that is missing.
    fn if_root() -> Option<Self> {
        // /proc/self is its process's own; reading its owner needs no unsafe call and no crate.
        if fs::metadata("/proc/self").ok()?.uid() != 0 {
            return None;
        }
        let users = fs::read_to_string("/etc/passwd").unwrap();
        ["postgres", "nobody"].into_iter().find_map(|name| {
            let line = users.lines().find(|line| line.starts_with(&format!("{name}:")))?;
            let fields: Vec<&str> = line.split(':').collect();
            Some(Self { name, uid: fields[2].parse().ok()?, gid: fields[3].parse().ok()? })
        })
    }
}
