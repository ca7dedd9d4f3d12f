//! Why a query or a change was refused.

use crate::audit;
use crate::db;
use crate::model::Invalid;

/// Why a query or a change was refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No record by that name.
    #[error("no {noun} {reference:?}")]
    NotFound {
        /// The noun of the command line.
        noun: &'static str,
        /// What was asked for.
        reference: String,
    },
    /// What was asked for is known, and was not there then.
    #[error("{message}")]
    Absent {
        /// What was not there, when, and why.
        message: String,
        /// Where else to look.
        hint: String,
    },
    /// More than one record by that name.
    #[error("{reference:?} names more than one {noun}: {}", candidates.join(", "))]
    Ambiguous {
        /// The noun of the command line.
        noun: &'static str,
        /// What was asked for.
        reference: String,
        /// What tells them apart.
        candidates: Vec<String>,
    },
    /// A value breaks its rule.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// The records as they are don't allow it.
    #[error("{message}")]
    Conflict {
        /// What and why.
        message: String,
        /// What to do about it.
        hint: Option<String>,
    },
    /// The database found that another record has what must be unique. On PostgreSQL the
    /// transaction can do nothing more after it, so nobody may go on from here.
    #[error("{0}")]
    Taken(String),
    /// The acting user is deactivated.
    #[error("the acting user {0} is deactivated")]
    Inactive(String),
    /// Another transaction changed the record since it was read; the same again may go through.
    #[error("another transaction changed the record at the same time")]
    Stale,
    /// The trail holds what provost never writes.
    #[error("entry {sequence} of the trail can't be read: {reason}")]
    Unreadable {
        /// The entry.
        sequence: i64,
        /// What is wrong with it.
        reason: String,
    },
    /// The database refuses.
    #[error(transparent)]
    Database(db::Error),
}

impl Error {
    /// A conflict with a hint.
    #[must_use]
    pub fn conflict(message: impl Into<String>, hint: &str) -> Self {
        Self::Conflict { message: message.into(), hint: Some(hint.to_owned()) }
    }

    /// What to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NotFound { noun, .. } => Some(format!("`provost {noun} list` shows what there is")),
            Self::Absent { hint, .. } => Some(hint.clone()),
            Self::Ambiguous { .. } => Some("give OWNER/NAME, the full id or its last eight digits".to_owned()),
            Self::Invalid(invalid) => invalid.hint.clone(),
            Self::Conflict { hint, .. } => hint.clone(),
            Self::Taken(_) => Some("choose another, or update the one that is there".to_owned()),
            Self::Inactive(name) => Some(format!("`provost user activate {name}`, as another user, lets it act again")),
            Self::Unreadable { sequence, .. } => Some(format!(
                "`provost audit show {sequence}` prints it as it stands; `provost audit verify` finds what else was changed"
            )),
            Self::Stale => Some("run the command again".to_owned()),
            Self::Database(error) => error.hint(),
        }
    }

    /// Says a violated constraint in the words of the record: `taken` is what must be unique.
    #[must_use]
    pub fn on_unique(self, constraint: &str, taken: impl FnOnce() -> String) -> Self {
        match self {
            Self::Database(db::Error::Unique(name)) if name == constraint => Self::Taken(taken()),
            other => other,
        }
    }
}

/// Refuses a change whose caller saw another version.
///
/// # Errors
/// [`Error::Conflict`] with both versions.
pub fn check_version(noun: &str, name: &str, found: i64, expected: Option<i64>) -> Result<(), Error> {
    match expected {
        Some(expected) if expected != found => Err(Error::conflict(
            format!("{noun} {name:?} has version {found}, not {expected}"),
            "somebody changed it since; look again with `show` and decide anew",
        )),
        _ => Ok(()),
    }
}

impl db::Failure for Error {
    fn is_transient(&self) -> bool {
        match self {
            Self::Stale => true,
            Self::Database(error) => error.is_transient(),
            _ => false,
        }
    }

    fn into_database(self) -> Result<db::Error, Self> {
        match self {
            Self::Database(error) => Ok(error),
            other => Err(other),
        }
    }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

impl From<audit::Error> for Error {
    fn from(error: audit::Error) -> Self {
        match error {
            audit::Error::Stale => Self::Stale,
            audit::Error::Inactive(name) => Self::Inactive(name),
            audit::Error::Database(error) => Self::Database(error),
        }
    }
}
