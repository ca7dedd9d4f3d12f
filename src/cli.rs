//! The grammar of the command line, and the way from a verb to the file that does it.

#![expect(clippy::doc_markdown, reason = "a doc comment on an argument is its help text")]

use std::ffi::OsString;
use std::time::Duration;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::{agent, audit, completions, config, exec, man, migrate, project, schema, task, user};
use crate::context::Context;
use crate::error::CliError;
use crate::settings::Settings;
use crate::ui::{Color, Format, Ui};

/// The officer of record for scheduled work done by agents: users, projects, agents, tasks, their
/// executions, and an audit trail of every change, on SQLite or PostgreSQL.
#[derive(Debug, Parser)]
#[command(name = "provost", version, propagate_version = false, arg_required_else_help = true, max_term_width = 100)]
#[command(before_long_help = "Example:
  provost task create nightly-backup --user ada --skill data-backup --cron \"0 2 * * *\"
  provost task list --status pending -o json")]
struct Cli {
    #[command(flatten)]
    global: GlobalArgs,
    #[command(subcommand)]
    command: Command,
}

/// The flags that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArgs {
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

#[derive(Debug, Subcommand)]
enum Command {
    #[command(subcommand)]
    Task(task::Command),
    #[command(subcommand)]
    Project(project::Command),
    #[command(subcommand)]
    Agent(agent::Command),
    #[command(subcommand)]
    Exec(exec::Command),
    #[command(subcommand)]
    Audit(audit::Command),
    #[command(subcommand)]
    Migrate(migrate::Command),
    #[command(subcommand)]
    User(user::Command),
    #[command(subcommand)]
    Config(config::Command),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
    Schema(schema::SchemaArgs),
}

/// The whole tree of commands, as completions, man pages and the tests of the contract walk it.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}

/// Parses, resolves the settings and runs the command.
///
/// # Errors
/// What ends the command; printed once, by the caller.
pub(crate) fn execute(args: &[OsString]) -> Result<(), CliError> {
    let matches = match command().try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            // --help and --version: data, on stdout.
            error.print()?;
            return Ok(());
        }
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            error.print()?;
            return Err(CliError::silent(crate::error::Kind::Usage));
        }
        Err(error) => return Err(error.into()),
    };
    let cli = Cli::from_arg_matches(&matches)?;
    // These never open a database and must not fail on a broken `.env` either.
    match cli.command {
        Command::Completions(args) => return completions::run(&args),
        Command::Man(args) => return man::run(&args),
        Command::Schema(args) => return schema::run(&args),
        _ => {}
    }
    let settings = Settings::resolve(&cli.global)?;
    if let Some(filter) = &settings.log {
        log_to_stderr(filter, &settings.ui)?;
    }
    let cx = Context::new(settings);
    match cli.command {
        Command::Task(command) => task::run(&cx, command),
        Command::Project(command) => project::run(&cx, command),
        Command::Agent(command) => agent::run(&cx, command),
        Command::Exec(command) => exec::run(&cx, command),
        Command::Audit(command) => audit::run(&cx, command),
        Command::Migrate(command) => migrate::run(&cx, command),
        Command::User(command) => user::run(&cx, command),
        Command::Config(command) => config::run(&cx, command),
        Command::Completions(_) | Command::Man(_) | Command::Schema(_) => unreachable!("handled above"),
    }
}

fn log_to_stderr(filter: &str, ui: &Ui) -> Result<(), CliError> {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_new(filter).map_err(|_| {
        CliError::usage(format!("invalid PROVOST_LOG {filter:?}"))
            .hint("give a level or target=level, such as debug or provost::sql=debug")
    })?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(ui.colors_stderr())
        .without_time()
        .init();
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_grammar_is_consistent() {
        super::command().debug_assert();
    }
}
