//! Skills are commands: which one a task stands for, and what it is given.
//!
//! A skill's command is in the system configuration, as `skill.NAME`: an array of words, or an object
//! with `argv` and `env`. The skill `shell` is built in.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::crud;
use crate::db::DbConn;
use crate::model::{Execution, MAX_TEXT_BYTES, SHELL_SKILL, SKILL_PREFIX, Task, config_key};
use crate::process::{Account, Environment, GRACE, Input, Job};

/// The longest params that are given in the environment too: Linux takes 128 KiB for one variable.
const MOST_IN_ENVIRONMENT: usize = 96 * 1024;

/// How much of a command is shown: it goes into an error, which takes 64 KiB with all else that it says.
const MOST_SHOWN: usize = 500;

/// What cron gives a command line that runs as another user.
const PLAIN_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Why a task can't be carried out here. One line each, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unrunnable {
    /// The skill is in no configuration.
    #[error("no command is known for the skill {0:?}")]
    NoCommand(String),
    /// The configuration's entry is no command.
    #[error("the command of the skill {skill:?} can't be used: {reason}")]
    BadCommand {
        /// The skill.
        skill: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A command line from the database, where none is allowed.
    #[error("its command line would be run by a shell, which this worker is not allowed to")]
    ShellNotAllowed,
    /// A command line that is to run as another user, where that is not allowed.
    #[error("its command line would be run as {0:?}, which this worker is not allowed to")]
    RunAsNotAllowed(String),
    /// The user can't be run as.
    #[error("its command line can't be run as {user:?}: {reason}")]
    RunAs {
        /// The user.
        user: String,
        /// What is in the way.
        reason: String,
    },
    /// The params are not those of the skill `shell`.
    #[error("its params can't be used: {0}")]
    Params(&'static str),
}

impl Unrunnable {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::NoCommand(skill) => match config_key(&format!("{SKILL_PREFIX}{skill}")) {
                Ok(key) => format!("provost config set {key} '[\"/path/to/command\"]'"),
                Err(_) => {
                    "rename the skill to lower-case words; its command is an entry of `provost config`".to_owned()
                }
            },
            Self::BadCommand { .. } => {
                r#"give an array of words, ["/usr/local/bin/backup", "--all"], or {"argv": […], "env": {…}}"#.to_owned()
            }
            Self::ShellNotAllowed => {
                "give --allow-shell when whoever writes to the database may run commands".to_owned()
            }
            Self::RunAsNotAllowed(_) => {
                "give --allow-run-as when whoever writes to the database may run commands as any user".to_owned()
            }
            Self::RunAs { .. } => "run it as root, on a machine that has the user".to_owned(),
            Self::Params(_) => r#"give {"command": "…"}, with "env", "stdin" and "run_as" where needed"#.to_owned(),
        }
    }
}

/// What rows of the database may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    /// Command lines of the skill `shell`.
    pub shell: bool,
    /// Such command lines as another user.
    pub run_as: bool,
}

/// A command for a task, before it is known for which execution.
#[derive(Debug, Clone)]
pub struct Plan {
    argv: Vec<OsString>,
    set: BTreeMap<String, String>,
    inherits: bool,
    folder: Option<PathBuf>,
    run_as: Option<Account>,
    input: Input,
    /// Whether its words come from a secret, and are nobody's to read.
    is_secret: bool,
}

impl Plan {
    /// A command that was given, with our own stdin.
    #[must_use]
    pub fn given(argv: Vec<OsString>) -> Self {
        Self {
            argv,
            set: BTreeMap::new(),
            inherits: true,
            folder: None,
            run_as: None,
            input: Input::Inherit,
            is_secret: false,
        }
    }

    /// The command that the task's skill stands for.
    ///
    /// # Errors
    /// [`Unrunnable`] inside of what the database says.
    pub fn of_task(conn: &mut DbConn, task: &Task, allowed: Allowed) -> Result<Result<Self, Unrunnable>, crud::Error> {
        if task.skill_name == SHELL_SKILL {
            return Ok(shell(task, allowed));
        }
        let no_command = || Unrunnable::NoCommand(task.skill_name.clone());
        let Ok(key) = config_key(&format!("{SKILL_PREFIX}{}", task.skill_name)) else {
            return Ok(Err(no_command()));
        };
        let Some(entry) = crud::config::find(conn, &key)? else { return Ok(Err(no_command())) };
        let plan = configured(entry.value.value()).map(|(argv, set)| Self {
            set,
            input: Input::Bytes(task.params.to_string().into_bytes()),
            is_secret: entry.is_secret,
            ..Self::given(argv)
        });
        Ok(plan.map_err(|reason| Unrunnable::BadCommand { skill: task.skill_name.clone(), reason }))
    }

    /// The command's first words, for people; nothing of a secret one.
    #[must_use]
    pub fn shown(&self) -> String {
        if self.is_secret {
            return "[redacted]".to_owned();
        }
        let mut shown = self.argv.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
        if shown.len() > MOST_SHOWN {
            shown.truncate(shown.floor_char_boundary(MOST_SHOWN));
            shown.push('…');
        }
        shown
    }

    /// What is to be run for this execution.
    #[must_use]
    pub fn job(&self, task: &Task, execution: &Execution, echo: bool) -> Job {
        let mut set: Vec<(OsString, OsString)> =
            self.set.iter().map(|(name, value)| (name.into(), value.into())).collect();
        let mut tell = |name: &str, value: String| set.push((name.into(), value.into()));
        tell("PROVOST_TASK_ID", task.id.to_string());
        tell("PROVOST_EXECUTION_ID", execution.id.to_string());
        tell("PROVOST_SCHEDULED_FOR", execution.scheduled_for.map_or_else(String::new, |slot| slot.to_string()));
        tell("PROVOST_ATTEMPT", execution.attempt.to_string());
        // Empty and not left out: an execution that runs another one would hand its own on.
        let params = Some(task.params.to_string()).filter(|params| params.len() <= MOST_IN_ENVIRONMENT);
        tell("PROVOST_PARAMS", params.unwrap_or_default());
        Job {
            argv: self.argv.clone(),
            environment: Environment { inherit: self.inherits, set },
            folder: self.folder.clone(),
            run_as: self.run_as.clone(),
            input: self.input.clone(),
            echo,
            kept: MAX_TEXT_BYTES,
            timeout: task.timeout_seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs),
            grace: GRACE,
        }
    }
}

type Command = (Vec<OsString>, BTreeMap<String, String>);

/// The command in a configuration's entry.
fn configured(value: &Value) -> Result<Command, &'static str> {
    let (argv, env) = match value {
        Value::Array(words) => (Some(words), None),
        Value::Object(fields) => {
            if fields.keys().any(|field| !matches!(field.as_str(), "argv" | "env")) {
                return Err("it has a field that is neither argv nor env");
            }
            (fields.get("argv").and_then(Value::as_array), fields.get("env"))
        }
        _ => (None, None),
    };
    let words: Option<Vec<OsString>> =
        argv.and_then(|words| words.iter().map(|word| word.as_str().map(OsString::from)).collect());
    match words {
        Some(words) if words.first().is_some_and(|word| !word.is_empty()) => Ok((words, environment(env)?)),
        _ => Err("it is not an array of words"),
    }
}

fn environment(value: Option<&Value>) -> Result<BTreeMap<String, String>, &'static str> {
    let Some(value) = value else { return Ok(BTreeMap::new()) };
    let fields = value.as_object().ok_or("env is not an object")?;
    let mut set = BTreeMap::new();
    for (name, value) in fields {
        if name.is_empty() || name.contains('=') {
            return Err("env has a name that is empty or holds an equals sign");
        }
        set.insert(name.clone(), value.as_str().ok_or("env has a value that is not a text")?.to_owned());
    }
    Ok(set)
}

/// The command line of an imported crontab, run as cron runs it: by the shell that `SHELL` names, in
/// the home folder, with its own input.
fn shell(task: &Task, allowed: Allowed) -> Result<Plan, Unrunnable> {
    let params = task.params.value();
    let text = |field: &str, wrong: &'static str| match &params[field] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        _ => Err(Unrunnable::Params(wrong)),
    };
    let command = text("command", "command is not a text")?.ok_or(Unrunnable::Params("command is missing"))?;
    let input = text("stdin", "stdin is not a text")?;
    let run_as = text("run_as", "run_as is not a text")?;
    let env = Some(&params["env"]).filter(|env| !env.is_null());
    let own = environment(env).map_err(Unrunnable::Params)?;
    if !allowed.shell {
        return Err(Unrunnable::ShellNotAllowed);
    }
    let account = run_as.map(|user| account(user, allowed)).transpose()?;
    let mut set = BTreeMap::new();
    if let Some(account) = &account {
        // Nothing of root's own environment, which may hold secrets, reaches another user.
        set.insert("PATH".to_owned(), PLAIN_PATH.to_owned());
        set.insert("HOME".to_owned(), account.home.to_string_lossy().into_owned());
        set.insert("USER".to_owned(), account.name.clone());
        set.insert("LOGNAME".to_owned(), account.name.clone());
        set.insert("SHELL".to_owned(), "/bin/sh".to_owned());
    }
    set.extend(own);
    let home = set.get("HOME").cloned().or_else(|| std::env::var("HOME").ok());
    let folder = home.map(PathBuf::from).filter(|home| home.is_dir());
    let interpreter = params["env"]["SHELL"].as_str().filter(|shell| !shell.is_empty()).unwrap_or("/bin/sh");
    Ok(Plan {
        argv: vec![interpreter.into(), "-c".into(), command.into()],
        set,
        inherits: account.is_none(),
        folder,
        run_as: account,
        input: input.map_or(Input::Nothing, |text| Input::Bytes(text.into_bytes())),
        is_secret: false,
    })
}

fn account(user: String, allowed: Allowed) -> Result<Account, Unrunnable> {
    if !allowed.run_as {
        return Err(Unrunnable::RunAsNotAllowed(user));
    }
    Account::find(&user).map_err(|reason| Unrunnable::RunAs { user, reason })
}
