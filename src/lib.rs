//! provost: the officer of record for scheduled work done by agents.
//!
//! A command comes in at the front door, is understood, does one thing to the database in one
//! transaction, and its result is shown. The rooms, and who may ask whom (downwards only):
//!
//! - [`cli`]: the grammar of the command line and the way to each verb
//! - `commands`: one file a verb: arguments, what is done, what is shown
//! - `context`: what a command needs: settings, output, the database, the actor
//! - `ui`: stdout is data, stderr is talk
//! - `work`: carries out an execution and records how it ended
//! - [`crud`]: the queries of each noun
//! - [`audit`]: the only door to a writable table
//! - [`sheet`]: records as lines of JSON and as CSV; asks no database
//! - [`process`]: runs a child process to its end; knows nothing of records
//! - [`archive`]: files of what left the database; asks no database
//! - [`backup`]: whole databases in one file each; asks no database
//! - [`proof`]: what proves the audit trail: hashes, seals, keys
//! - [`schedule`]: cron, time zones, crontabs; pure
//! - [`model`]: the records and the rules of a value
//! - [`db`]: connections, TLS, transactions, migrations
//! - [`schema`], [`sql_types`]: the tables and types that both engines share
//! - `files`: private files and folders
//!
//! `settings` says where each setting comes from, `error` what ends a command and with which
//! exit code.

pub mod archive;
pub mod audit;
pub mod backup;
pub mod cli;
mod commands;
mod context;
pub mod crud;
pub mod db;
mod error;
mod files;
pub mod model;
pub mod process;
pub mod proof;
pub mod schedule;
pub mod schema;
mod settings;
pub mod sheet;
pub mod sql_types;
mod ui;
mod work;

#[cfg(not(any(feature = "bundled", feature = "system-libs")))]
compile_error!("choose a feature: `bundled` (the default) or `system-libs`");
#[cfg(all(feature = "bundled", feature = "system-libs"))]
compile_error!("`system-libs` needs --no-default-features");

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs one command line to its end: parses, executes, and prints an error once.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    match cli::execute(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            if let Some(report) = error.report() {
                ui::print_error(&report, &args);
            }
            ExitCode::from(error.exit_code())
        }
    }
}
