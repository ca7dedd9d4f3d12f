//! What ends a command: one line of what happened, a hint, and an exit code.

use std::fmt;
use std::io;

use crate::crud;
use crate::db::{self, UrlError};
use crate::files::without_number;
use crate::model::Invalid;
use crate::sql_types::{InstantError, JsonError};
use crate::ui::{BadLine, ErrorReport};

/// The exit codes of a failure and their names (the contract's table).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Anything not below.
    Failure = 1,
    /// Bad flags, values or input data.
    Usage = 2,
    /// A named record does not exist.
    NotFound = 3,
    /// The actor, the file system or the grants refuse.
    Denied = 4,
    /// The records as they are don't allow it.
    Conflict = 5,
    /// The database can't be used.
    Unavailable = 6,
    /// Some of a batch was done and some refused.
    Partial = 7,
    /// There is a difference, or something pending.
    Pending = 8,
    /// An audit, checksum or schema verification failed.
    Integrity = 9,
}

impl Kind {
    /// The name that JSON errors carry.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Failure => "failure",
            Self::Usage => "usage",
            Self::NotFound => "not_found",
            Self::Denied => "denied",
            Self::Conflict => "conflict",
            Self::Unavailable => "unavailable",
            Self::Partial => "partial",
            Self::Pending => "pending",
            Self::Integrity => "integrity",
        }
    }
}

/// The error that ends a command.
#[derive(Debug)]
pub struct CliError {
    kind: Kind,
    source: anyhow::Error,
    hint: Option<String>,
    /// The command said all there is to say already; only the exit code is left.
    silent: bool,
    /// What a child returned, which is passed on as it is.
    passed_on: Option<u8>,
    /// The lines of a file that were not taken.
    lines: Vec<BadLine>,
}

impl CliError {
    /// An error of this kind.
    pub fn new(kind: Kind, message: impl fmt::Display + fmt::Debug + Send + Sync + 'static) -> Self {
        Self {
            kind,
            source: anyhow::Error::msg(message),
            hint: None,
            silent: false,
            passed_on: None,
            lines: Vec::new(),
        }
    }

    /// Bad flags or values.
    pub fn usage(message: impl fmt::Display + fmt::Debug + Send + Sync + 'static) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Only an exit code: what there was to say is on stdout or stderr already.
    #[must_use]
    pub fn silent(kind: Kind) -> Self {
        Self { silent: true, ..Self::new(kind, kind.label()) }
    }

    /// A child's exit code, passed on; what there was to say, the child has said.
    #[must_use]
    pub fn passed_on(code: u8) -> Self {
        Self { passed_on: Some(code), ..Self::silent(Kind::Failure) }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Names the lines of a file that it is about.
    #[must_use]
    pub fn lines(mut self, lines: Vec<BadLine>) -> Self {
        self.lines = lines;
        self
    }

    /// Says of which of several it is.
    #[must_use]
    pub fn within(mut self, what: &str) -> Self {
        self.source = anyhow::Error::msg(format!("{what}: {}", self.source));
        self
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The exit code.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        self.passed_on.unwrap_or(self.kind as u8)
    }

    /// Whether the reader of our output went away, which is no failure of ours.
    #[must_use]
    pub fn is_closed_pipe(&self) -> bool {
        self.source.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What is to be printed, if anything is.
    #[must_use]
    pub fn report(&self) -> Option<ErrorReport> {
        (!self.silent).then(|| ErrorReport {
            kind: self.kind.label(),
            message: without_number(&self.source.to_string()),
            causes: self.source.chain().skip(1).map(|cause| without_number(&cause.to_string())).collect(),
            hint: self.hint.clone(),
            exit_code: self.exit_code(),
            lines: self.lines.clone(),
        })
    }

    fn of(kind: Kind, source: impl Into<anyhow::Error>, hint: Option<String>) -> Self {
        Self { kind, source: source.into(), hint, silent: false, passed_on: None, lines: Vec::new() }
    }
}

impl From<crud::Error> for CliError {
    fn from(error: crud::Error) -> Self {
        let error = match error {
            crud::Error::Database(error) => return error.into(),
            error => error,
        };
        let kind = match &error {
            crud::Error::Database(_) => Kind::Failure,
            crud::Error::NotFound { .. } | crud::Error::Absent { .. } => Kind::NotFound,
            crud::Error::Invalid(_) => Kind::Usage,
            crud::Error::Inactive(_) => Kind::Denied,
            crud::Error::Unreadable { .. } => Kind::Integrity,
            crud::Error::Ambiguous { .. }
            | crud::Error::Conflict { .. }
            | crud::Error::Taken(_)
            | crud::Error::Stale => Kind::Conflict,
        };
        let hint = error.hint();
        Self::of(kind, error, hint)
    }
}

impl From<db::Error> for CliError {
    fn from(error: db::Error) -> Self {
        let hint = error.hint();
        Self::of(kind_of(&error), error, hint)
    }
}

fn kind_of(error: &db::Error) -> Kind {
    use db::Error as E;
    match error {
        E::Denied(_) | E::Authentication { .. } => Kind::Denied,
        E::Unique(_) | E::ForeignKey(_) | E::Rule(_) => Kind::Conflict,
        E::Check(_) | E::Setting { .. } => Kind::Usage,
        E::Unexplained(_) => Kind::Integrity,
        E::Migration { .. } | E::Tool { .. } | E::Other(_) => Kind::Failure,
        _ => Kind::Unavailable,
    }
}

impl From<crud::copy::Error> for CliError {
    fn from(error: crud::copy::Error) -> Self {
        use crud::copy::Error as E;
        let kind = match &error {
            E::Source(error) | E::Target(error) => kind_of(error),
            E::Same => Kind::Usage,
            E::NotEmpty(_) | E::Foreign(_) | E::Unheld { .. } => Kind::Conflict,
            E::Differs { .. } => Kind::Integrity,
        };
        let hint = error.hint();
        Self::of(kind, error, hint)
    }
}

impl From<Invalid> for CliError {
    fn from(error: Invalid) -> Self {
        crud::Error::from(error).into()
    }
}

impl From<UrlError> for CliError {
    fn from(error: UrlError) -> Self {
        let hint = error.hint();
        Self::usage(error).hint(hint)
    }
}

impl From<InstantError> for CliError {
    fn from(error: InstantError) -> Self {
        Self::usage(error)
    }
}

impl From<JsonError> for CliError {
    fn from(error: JsonError) -> Self {
        Self::usage(error)
    }
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        let kind = match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Kind::Denied,
            _ => Kind::Failure,
        };
        Self::of(kind, error, None)
    }
}

impl From<clap::Error> for CliError {
    /// clap's message on one line, its tips as the hint.
    fn from(error: clap::Error) -> Self {
        let text = error.render().to_string();
        let body = text.split("\n\nUsage:").next().unwrap_or_default();
        let body = body.split("\n\nFor more information").next().unwrap_or_default();
        let (mut message, mut tips) = (Vec::new(), Vec::new());
        for line in body.trim_start_matches("error: ").lines().map(str::trim).filter(|line| !line.is_empty()) {
            match line.strip_prefix("tip: ") {
                Some(tip) => tips.push(tip.to_owned()),
                None => message.push(line.to_owned()),
            }
        }
        tips.push("--help shows how the command is used".to_owned());
        Self::usage(message.join(" ")).hint(tips.join("; "))
    }
}
