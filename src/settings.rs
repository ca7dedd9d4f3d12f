//! Where each setting comes from: flag, then environment, then the file `.env` of the working
//! directory (that one only), then a default. Nothing is written into the process's environment.

#![expect(clippy::doc_markdown, reason = "a doc comment on an argument is its help text")]

use std::cell::RefCell;
use std::collections::HashMap;
use std::env;
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use uuid::Uuid;

use crate::audit::Actor;
use crate::db::{DatabaseUrl, PoolOptions, SessionOptions, TlsOptions};
use crate::error::CliError;
use crate::ui::{Color, Format, Ui};

/// The flags that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default:
    /// provost/provost.db in the user's data folder]
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// The form of the data [env: PROVOST_OUTPUT] [default: table]
    #[arg(short, long, global = true, value_enum, value_name = "FORMAT")]
    pub output: Option<Format>,
    /// Only these fields, in this order
    #[arg(long, global = true, value_name = "A,B,C", value_delimiter = ',')]
    pub fields: Option<Vec<String>>,
    /// Only full ids, one a line
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub color: Option<Color>,
    /// The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating
    /// system's user]
    #[arg(long = "as", global = true, value_name = "USER")]
    pub as_user: Option<String>,
    /// Why, kept in the audit trail [env: PROVOST_REASON]
    #[arg(long, global = true, value_name = "TEXT")]
    pub reason: Option<String>,
    /// Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID]
    /// [default: a fresh UUID]
    #[arg(long, global = true, value_name = "ID")]
    pub correlation_id: Option<String>,
    /// Say what would change, and change nothing
    #[arg(short = 'n', long, global = true)]
    pub dry_run: bool,
    /// Ask for no confirmation
    #[arg(short, long, global = true)]
    pub yes: bool,
    /// How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT]
    /// [default: 5s]
    #[arg(long, global = true, value_name = "DURATION", value_parser = humantime::parse_duration)]
    pub lock_timeout: Option<Duration>,
    /// How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT]
    /// [default: 60s]
    #[arg(long, global = true, value_name = "DURATION", value_parser = humantime::parse_duration)]
    pub statement_timeout: Option<Duration>,
    /// SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
}

/// Where a value was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A flag of this command.
    Flag,
    /// The environment.
    Environment,
    /// The file `.env`.
    DotEnv,
    /// Nobody said.
    Default,
}

impl Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Flag => "a flag",
            Self::Environment => "the environment",
            Self::DotEnv => ".env",
            Self::Default => "default",
        })
    }
}

/// A setting as it was resolved, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The name of its environment variable.
    pub name: &'static str,
    /// Its value; never a password.
    pub value: String,
    /// Who said so.
    pub origin: Origin,
}

/// All that a command is told from outside.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The database.
    pub database_url: DatabaseUrl,
    /// Where that was said.
    pub database_origin: Origin,
    /// Every setting, as `doctor` tells it.
    pub told: Vec<Told>,
    /// Limits of a session.
    pub session: SessionOptions,
    /// Limits of the pool.
    pub pool: PoolOptions,
    /// Who acts and why.
    pub actor: Actor,
    /// How it prints.
    pub ui: Ui,
    /// Say what would change and change nothing.
    pub dry_run: bool,
    /// How much to log; `PROVOST_LOG` wins over `-v`.
    pub log: Option<String>,
    /// Where what is not in the database yet is kept; none without a home folder.
    pub state_folder: Option<PathBuf>,
    /// Where backups are kept when no command says otherwise; none without a home folder.
    pub backup_folder: Option<PathBuf>,
    /// The file of the private key that signs seals; none: the configuration names it, or nothing does.
    pub signing_key: Option<PathBuf>,
}

/// The environment and `.env`, asked in this order.
struct Sources {
    dot_env: HashMap<String, String>,
    /// What was resolved so far.
    told: RefCell<Vec<Told>>,
}

impl Sources {
    fn read() -> Result<Self, CliError> {
        let path = Path::new(".env");
        let told = RefCell::default();
        let entries = match dotenvy::from_path_iter(path) {
            Ok(entries) => entries,
            Err(error) if error.not_found() => return Ok(Self { dot_env: HashMap::new(), told }),
            Err(_) => return Err(CliError::usage("the file .env can't be read").hint("check its permissions")),
        };
        let dot_env = entries.collect::<Result<_, _>>().map_err(|_| {
            // dotenvy's message repeats the line, which may hold a password.
            CliError::usage("the file .env has a line that is not NAME=value")
                .hint("put values with spaces or $ in single quotes")
        })?;
        Ok(Self { dot_env, told })
    }

    /// An empty value is none. One that is no text is refused: passing it by would write to
    /// another database, or in another name, than the one that was meant.
    fn get(&self, name: &str) -> Result<Option<(String, Origin)>, CliError> {
        match env::var(name) {
            Ok(value) if !value.is_empty() => return Ok(Some((value, Origin::Environment))),
            Err(env::VarError::NotUnicode(_)) => {
                return Err(CliError::usage(format!("the environment variable {name} is not UTF-8 text"))
                    .hint("set it to text, or unset it"));
            }
            _ => {}
        }
        let value = self.dot_env.get(name).filter(|value| !value.is_empty());
        Ok(value.map(|value| (value.clone(), Origin::DotEnv)))
    }

    fn note(&self, name: &'static str, value: impl Display, origin: Origin) {
        self.told.borrow_mut().push(Told { name, value: value.to_string(), origin });
    }

    fn text(&self, flag: Option<&String>, name: &'static str) -> Result<Option<String>, CliError> {
        let found = match flag {
            Some(text) => Some((text.clone(), Origin::Flag)),
            None => self.get(name)?,
        };
        Ok(found.map(|(value, origin)| {
            self.note(name, &value, origin);
            value
        }))
    }

    fn parsed<T, E: Display, S: Display>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
        show: impl Fn(&T) -> S,
        default: T,
    ) -> Result<T, CliError> {
        let (value, origin) = match self.get(name)? {
            Some((text, origin)) => {
                let parsed = parse(&text);
                (parsed.map_err(|error| CliError::usage(format!("invalid {name} {text:?}: {error}")))?, origin)
            }
            None => (default, Origin::Default),
        };
        self.note(name, show(&value), origin);
        Ok(value)
    }

    fn number<E: Display>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<u32, E>,
        default: u32,
    ) -> Result<u32, CliError> {
        self.parsed(name, parse, |number| *number, default)
    }

    fn duration(&self, flag: Option<Duration>, name: &'static str, default: Duration) -> Result<Duration, CliError> {
        let show = |duration: &Duration| humantime::format_duration(*duration);
        if let Some(given) = flag {
            self.note(name, show(&given), Origin::Flag);
            return Ok(given);
        }
        self.parsed(name, humantime::parse_duration, show, default)
    }
}

impl Settings {
    /// Resolves every setting, for this verb: its words, such as `task list`.
    ///
    /// # Errors
    /// A value that can't be read, with the name of the setting.
    pub fn resolve(flags: &GlobalArgs, verb: &str) -> Result<Self, CliError> {
        let sources = Sources::read()?;
        let (database_url, database_origin) = database(flags, &sources)?;
        sources.note("DATABASE_URL", &database_url, database_origin);
        let pool = PoolOptions::default();
        let format = match flags.output {
            Some(format) => format,
            None => {
                sources.parsed("PROVOST_OUTPUT", output_format, |format| format_name(*format), Format::default())?
            }
        };
        Ok(Self {
            database_url,
            database_origin,
            session: session(flags, &sources, verb)?,
            pool: PoolOptions {
                size: sources.number("PROVOST_POOL_SIZE", pool_size, pool.size)?,
                timeout: sources.duration(None, "PROVOST_POOL_TIMEOUT", pool.timeout)?,
                max_lifetime: sources.duration(None, "PROVOST_POOL_MAX_LIFETIME", pool.max_lifetime)?,
            },
            actor: actor(flags, &sources)?,
            ui: Ui {
                format,
                fields: flags.fields.clone(),
                quiet: flags.quiet,
                color: flags.color.unwrap_or(Color::Auto),
                ascii: false,
                yes: flags.yes,
            },
            dry_run: flags.dry_run,
            state_folder: user_folder("XDG_STATE_HOME", ".local/state"),
            backup_folder: match sources.text(None, "PROVOST_BACKUP_DIR")? {
                Some(folder) => Some(PathBuf::from(folder)),
                None => user_folder("XDG_DATA_HOME", ".local/share").map(|folder| folder.join("backups")),
            },
            signing_key: sources.text(None, "PROVOST_SIGNING_KEY")?.map(PathBuf::from),
            log: sources.text(None, "PROVOST_LOG")?.or(match flags.verbose {
                0 => None,
                1 => Some("provost=debug".to_owned()),
                _ => Some("provost=trace".to_owned()),
            }),
            // The last: all the others are told by now.
            told: sources.told.take(),
        })
    }
}

fn session(flags: &GlobalArgs, sources: &Sources, verb: &str) -> Result<SessionOptions, CliError> {
    let default = SessionOptions::default();
    let duration = |flag, name, default| sources.duration(flag, name, default);
    Ok(SessionOptions {
        lock_timeout: duration(flags.lock_timeout, "PROVOST_LOCK_TIMEOUT", default.lock_timeout)?,
        statement_timeout: duration(flags.statement_timeout, "PROVOST_STATEMENT_TIMEOUT", default.statement_timeout)?,
        idle_timeout: duration(None, "PROVOST_IDLE_TIMEOUT", default.idle_timeout)?,
        connect_timeout: duration(None, "PROVOST_CONNECT_TIMEOUT", default.connect_timeout)?,
        connect_retries: sources.number("PROVOST_CONNECT_RETRIES", retries, default.connect_retries)?,
        // PostgreSQL shows it for each session: who looks there sees what is being done.
        application_name: format!("provost/{}", verb.replace(' ', "-")),
        tls: TlsOptions {
            mode: sources.text(None, "DB_SSL_MODE")?,
            certificate: sources.text(None, "DB_SSL_CERT")?,
            key: sources.text(None, "DB_SSL_KEY")?,
            root: sources.text(None, "DB_SSL_ROOT_CERT")?,
        },
    })
}

fn output_format(text: &str) -> Result<Format, &'static str> {
    Format::from_str(text, false).map_err(|_| "it must be table, json, jsonl or csv")
}

fn format_name(format: Format) -> String {
    format.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn pool_size(text: &str) -> Result<u32, String> {
    match text.parse() {
        Ok(size @ 1..=1000) => Ok(size),
        _ => Err("it must be a number from 1 to 1000".to_owned()),
    }
}

fn retries(text: &str) -> Result<u32, &'static str> {
    match text.parse() {
        Ok(number @ 0..=100) => Ok(number),
        _ => Err("it must be a number from 0 to 100"),
    }
}

fn database(flags: &GlobalArgs, sources: &Sources) -> Result<(DatabaseUrl, Origin), CliError> {
    if let Some(text) = &flags.database_url {
        return Ok((DatabaseUrl::parse(text)?, Origin::Flag));
    }
    if let Some((text, origin)) = sources.get("DATABASE_URL")? {
        return Ok((DatabaseUrl::parse(&text)?, origin));
    }
    let folder = user_folder("XDG_DATA_HOME", ".local/share").ok_or_else(|| {
        CliError::usage("there is no home folder to keep the default database in")
            .hint("give --database-url or set HOME")
    })?;
    Ok((DatabaseUrl::Sqlite(folder.join("provost.db")), Origin::Default))
}

/// Our folder among the user's files of one kind, as the XDG Base Directory Specification has it.
fn user_folder(variable: &str, below_home: &str) -> Option<PathBuf> {
    let given = env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || env::home_dir().filter(|home| home.is_absolute()).map(|home| home.join(below_home));
    given.or_else(home).map(|folder| folder.join("provost"))
}

fn actor(flags: &GlobalArgs, sources: &Sources) -> Result<Actor, CliError> {
    use nix::unistd::{User, gethostname, getuid};
    // Asked of the system, not of $USER: this part of an entry is no matter of what is exported.
    let os_user = User::from_uid(getuid()).ok().flatten().map(|user| user.name);
    let name = sources
        .text(flags.as_user.as_ref(), "PROVOST_USER")?
        .or_else(|| os_user.clone())
        .unwrap_or_else(|| format!("uid-{}", getuid()));
    let reason = sources.text(flags.reason.as_ref(), "PROVOST_REASON")?;
    let correlation_id = sources.text(flags.correlation_id.as_ref(), "PROVOST_CORRELATION_ID")?;
    let host = gethostname().ok().and_then(|host| host.into_string().ok()).unwrap_or_else(|| "unknown".to_owned());
    Ok(Actor {
        // A user name in another letter case is the same user.
        name: match crate::model::username(&name) {
            Ok(folded) => folded,
            Err(_) => crate::model::name("actor", &name)?,
        },
        os_user,
        reason: reason.map(|text| crate::model::multi_line("reason", &text)).transpose()?,
        correlation_id: Some(match correlation_id {
            Some(id) => crate::model::name("correlation_id", &id)?,
            None => Uuid::new_v4().to_string(),
        }),
        ip_address: env::var("SSH_CONNECTION")
            .ok()
            .and_then(|text| text.split(' ').next().map(str::to_owned))
            .filter(|text| text.parse::<std::net::IpAddr>().is_ok()),
        user_agent: Some(format!("provost/{} ({host}; {})", env!("CARGO_PKG_VERSION"), env::consts::OS)),
    })
}
