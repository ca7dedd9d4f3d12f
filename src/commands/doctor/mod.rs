//! `provost doctor`: looks at everything that can be wrong around the records, and changes nothing.
//!
//! Each file holds the checks of one place; what the database tells is asked by `crud/doctor`. What is wrong
//! with single records is not here: `db check`, `task lint` and `audit verify` look at those.

mod backup;
mod database;
mod files;
mod records;

use clap::Args;
use serde::Serialize;

use crate::context::Context;
use crate::db::migrations::{self, State};
use crate::db::{self, DatabaseUrl, DbConn};
use crate::error::{CliError, Kind};
use crate::settings::Origin;
use crate::ui::{List, View, fields};

/// Look at the settings, the database and the files around it, and say what to mend; changes nothing
///
/// Exit 1 when there is an error.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost doctor
  provost doctor --exit-code -o json | jq -r '.[] | select(.state != \"ok\") | \"\\(.check): \\(.message)\"'")]
pub struct DoctorArgs {
    /// Exit 8 when there is a warning and no error
    #[arg(long)]
    exit_code: bool,
}

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Health {
    /// As it should be.
    Ok,
    /// It works, and should not stay so.
    Warning,
    /// Something does not work, or data may be lost.
    Error,
}

fields! {
    /// What a check found.
    pub struct DoctorView {
        /// What was looked at.
        pub check: &'static str,
        /// How it is.
        pub state: Health,
        /// What is so.
        pub message: String,
        /// What mends it; null when nothing has to be.
        pub hint: Option<String>,
    }
}

impl View for DoctorView {
    const TABLE: &'static [&'static str] = &["check", "state", "message", "hint"];

    fn key(&self) -> String {
        self.check.to_owned()
    }
}

/// What the checks find, on its way out.
struct Findings {
    list: List,
    worst: Health,
    /// With `-q` only the checks that found something are named, each once.
    quiet: bool,
    last: &'static str,
}

impl Findings {
    fn ok(&mut self, check: &'static str, message: impl Into<String>) -> Result<(), CliError> {
        self.push(DoctorView { check, state: Health::Ok, message: message.into(), hint: None })
    }

    fn warning(
        &mut self,
        check: &'static str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Result<(), CliError> {
        self.push(DoctorView { check, state: Health::Warning, message: message.into(), hint: Some(hint.into()) })
    }

    fn error(
        &mut self,
        check: &'static str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Result<(), CliError> {
        self.push(DoctorView { check, state: Health::Error, message: message.into(), hint: Some(hint.into()) })
    }

    /// What another part of the program refused.
    fn refused(&mut self, check: &'static str, error: &CliError) -> Result<(), CliError> {
        let Some(report) = error.report() else { return Ok(()) };
        let message = std::iter::once(report.message).chain(report.causes).collect::<Vec<_>>().join(": ");
        self.push(DoctorView { check, state: Health::Error, message, hint: report.hint })
    }

    fn push(&mut self, found: DoctorView) -> Result<(), CliError> {
        self.worst = self.worst.max(found.state);
        if self.quiet && (found.state == Health::Ok || found.check == self.last) {
            return Ok(());
        }
        self.last = found.check;
        Ok(self.list.push(&found)?)
    }
}

pub fn run(cx: &Context, args: &DoctorArgs) -> Result<(), CliError> {
    let list = cx.ui().list::<DoctorView>().map_err(CliError::usage)?;
    let mut found = Findings { list, worst: Health::Ok, quiet: cx.ui().quiet, last: "" };
    look(cx, &mut found)?;
    found.list.end()?;
    match found.worst {
        Health::Error => Err(CliError::silent(Kind::Failure)),
        Health::Warning if args.exit_code => Err(CliError::silent(Kind::Pending)),
        _ => Ok(()),
    }
}

fn look(cx: &Context, found: &mut Findings) -> Result<(), CliError> {
    settings(cx, found)?;
    files::look(cx, found)?;
    // A file that isn't there is not made for a look.
    let mut conn = match cx.connect_unmigrated(false) {
        Ok(conn) => conn,
        Err(error) => return found.refused("connection", &error),
    };
    found.ok("connection", cx.settings().database_url.to_string())?;
    database::look(cx, &mut conn, found)?;
    if !is_migrated(&mut conn, found)? {
        return Ok(());
    }
    files::configured_key(cx, &mut conn, found)?;
    backup::look(cx, &mut conn, found)?;
    drop(conn);
    match cx.read(records::Facts::ask) {
        Ok(facts) => records::judge(&facts, found),
        Err(error) => found.refused("records", &error),
    }
}

/// What was said by somebody, and what goes by its default.
fn settings(cx: &Context, found: &mut Findings) -> Result<(), CliError> {
    let (default, said): (Vec<_>, Vec<_>) =
        cx.settings().told.iter().partition(|setting| setting.origin == Origin::Default);
    for setting in said {
        found.ok("setting", format!("{} = {}, from {}", setting.name, setting.value, setting.origin))?;
    }
    let default: Vec<_> = default.iter().map(|setting| format!("{} = {}", setting.name, setting.value)).collect();
    found.ok("setting", format!("by default {}", default.join(", ")))
}

/// Whether the schema is the one that this program works with: without it nothing can be asked of it.
fn is_migrated(conn: &mut DbConn, found: &mut Findings) -> Result<bool, CliError> {
    let rows = match migrations::status(conn) {
        Ok(rows) => rows,
        Err(error) => {
            found.refused("schema", &error.into())?;
            return Ok(false);
        }
    };
    let with = |state| rows.iter().filter(|row| row.state == state).map(|row| row.version.as_str()).collect::<Vec<_>>();
    let (unknown, pending) = (with(State::Unknown), with(State::Pending));
    if !unknown.is_empty() {
        let message = format!("newer than this program: it has {}", unknown.join(", "));
        found.error("schema", message, "install the version of provost that made these migrations, or a later one")?;
    } else if !pending.is_empty() {
        let message = format!("{} of {} migrations are pending: {}", pending.len(), rows.len(), pending.join(", "));
        found.error("schema", message, "provost migrate up")?;
    } else if let Err(error) = migrations::explained(&rows) {
        found.refused("schema", &error.into())?;
    } else {
        drift(conn, rows.len(), found)?;
    }
    Ok(unknown.is_empty() && pending.is_empty())
}

/// Whether the schema is still what its migrations made.
fn drift(conn: &mut DbConn, migrations: usize, found: &mut Findings) -> Result<(), CliError> {
    match db::drift(conn) {
        Ok(drifts) if drifts.is_empty() => found.ok("schema", format!("current: {migrations} migrations")),
        Ok(drifts) => {
            let names: Vec<_> = drifts.iter().take(3).map(|drift| drift.name.as_str()).collect();
            let message = format!("{} objects are not as the migrations make them: {}", drifts.len(), names.join(", "));
            found.error("schema", message, "provost migrate verify")
        }
        Err(error) => found.refused("schema", &error.into()),
    }
}

/// Whether there is a server, which has sessions and a clock of its own.
fn has_server(cx: &Context) -> bool {
    matches!(cx.settings().database_url, DatabaseUrl::Postgres(_))
}
