//! From a job to a command, and from the system's refusal to a reason.

use std::io;
use std::path::Path;
use std::process::Command;

use nix::errno::Errno;

use super::group::Group;
use super::{Ending, Job};

/// The command of a job: what is run, where, as whom and with which environment.
///
/// # Errors
/// Why it can't be run.
pub fn command(job: &Job) -> Result<Command, Ending> {
    let Some((program, arguments)) = job.argv.split_first() else {
        return Err(Ending::NotStarted("there is no command to run".to_owned()));
    };
    let mut command = match &job.run_as {
        Some(account) if !account.is_us() => {
            account.command(&job.argv, &job.environment).map_err(Ending::NotStarted)?
        }
        _ => {
            let mut command = Command::new(program);
            command.args(arguments);
            if !job.environment.inherit {
                command.env_clear();
            }
            command.envs(job.environment.set.iter().map(|(name, value)| (name, value)));
            command
        }
    };
    if let Some(folder) = &job.folder {
        enterable(folder).map_err(Ending::NotStarted)?;
        command.current_dir(folder);
    }
    Group::lead(&mut command);
    Ok(command)
}

/// Why a command did not start.
pub fn refusal(job: &Job, error: &io::Error) -> Ending {
    match error.raw_os_error().map(Errno::from_raw) {
        // A script whose interpreter is missing gets the same error as a missing script.
        Some(Errno::ENOENT) if is_there(job) => Ending::NotExecutable,
        Some(Errno::ENOENT) => Ending::NotFound,
        Some(
            Errno::EACCES
            | Errno::EPERM
            | Errno::ENOEXEC
            | Errno::ENOTDIR
            | Errno::EISDIR
            | Errno::ELOOP
            | Errno::ENAMETOOLONG
            | Errno::ETXTBSY,
        ) => Ending::NotExecutable,
        Some(Errno::E2BIG) => Ending::NotStarted("the arguments and the environment are too long together".to_owned()),
        _ if error.kind() == io::ErrorKind::InvalidInput => {
            Ending::NotStarted("the command or its environment holds a NUL, which no process can be given".to_owned())
        }
        _ => not_started(error),
    }
}

/// The system has no room for another process, thread or pipe.
pub fn not_started(error: &io::Error) -> Ending {
    let reason = error.raw_os_error().map_or_else(|| error.to_string(), |code| Errno::from_raw(code).desc().to_owned());
    Ending::NotStarted(format!("the machine can't start another process: {reason}"))
}

/// Whether the command is a path to something.
fn is_there(job: &Job) -> bool {
    let Some(program) = job.argv.first().filter(|program| program.as_encoded_bytes().contains(&b'/')) else {
        return false;
    };
    job.folder.as_deref().unwrap_or("".as_ref()).join(program).exists()
}

/// Whether a child can be put there: asked before, because the system's answer does not tell a missing
/// folder from a missing command.
fn enterable(folder: &Path) -> Result<(), String> {
    let Err(error) = folder.join(".").metadata() else { return Ok(()) };
    let folder = folder.to_string_lossy();
    Err(match error.kind() {
        io::ErrorKind::NotFound => format!("there is no folder {folder:?}"),
        io::ErrorKind::NotADirectory => format!("{folder:?} is not a folder"),
        io::ErrorKind::PermissionDenied => format!("the folder {folder:?} may not be entered"),
        _ => format!("the folder {folder:?} can't be used"),
    })
}
