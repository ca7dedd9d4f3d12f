//! The grammar of the command line, and the way from a verb to the file that does it.

use std::ffi::OsString;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::{agent, audit, completions, config, db, doctor, exec, man, migrate, project, schema, task, user};
use crate::context::Context;
use crate::error::CliError;
use crate::settings::{GlobalArgs, Settings};
use crate::ui::Ui;

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
    #[command(subcommand)]
    Db(db::Command),
    Doctor(doctor::DoctorArgs),
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
        Command::Completions(args) => return completions::run(&args, command()),
        Command::Man(args) => return man::run(&args, command()),
        Command::Schema(args) => return schema::run(&args),
        _ => {}
    }
    let settings = Settings::resolve(&cli.global, &verb(&matches))?;
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
        Command::Db(command) => db::run(&cx, command),
        Command::Doctor(args) => doctor::run(&cx, &args),
        Command::Completions(_) | Command::Man(_) | Command::Schema(_) => unreachable!("handled above"),
    }
}

/// The words of the verb, such as `task list`.
fn verb(matches: &ArgMatches) -> String {
    let (mut words, mut at) = (Vec::new(), matches);
    while let Some((word, below)) = at.subcommand() {
        words.push(word);
        at = below;
    }
    words.join(" ")
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
        // When stderr can't be written there is nobody left to tell.
        .log_internal_errors(false)
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
