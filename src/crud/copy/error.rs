//! Why a database was not copied.

use crate::db;

/// Why a database was not copied. The target is as empty as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The source can't be read.
    #[error("the source: {0}")]
    Source(db::Error),
    /// The target can't be written, or refuses a row.
    #[error("the target: {0}")]
    Target(db::Error),
    /// Both are one database.
    #[error("source and target are the same database")]
    Same,
    /// The target holds records: these tables have rows.
    #[error("the target is not empty: there are rows in {}", .0.join(", "))]
    NotEmpty(Vec<String>),
    /// The target has no schema of ours, but these tables of somebody else.
    #[error("the target holds what provost did not make: {}", .0.join(", "))]
    Foreign(Vec<String>),
    /// Another program wrote what the other engine can't hold.
    #[error("{table} {key}: the target can't hold its {column}: {reason}")]
    Unheld {
        /// The row's table.
        table: &'static str,
        /// The row's key.
        key: String,
        /// The column.
        column: &'static str,
        /// What is wrong with the value.
        reason: String,
    },
    /// What was read back is not what was written.
    #[error(
        "{table} is not the same on both sides: rows {source_rows} and {target_rows}, SHA-256 {source_sha256} and {target_sha256}"
    )]
    Differs {
        /// The table.
        table: &'static str,
        /// How many rows the source has.
        source_rows: u64,
        /// How many rows the target has.
        target_rows: u64,
        /// What the source's rows come to.
        source_sha256: String,
        /// What the target's rows come to.
        target_sha256: String,
    },
}

impl Error {
    /// What to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Target(db::Error::Denied(_)) => "copy as the role that owns the target's tables, or its schema",
            Self::Target(
                db::Error::Unique(_) | db::Error::ForeignKey(_) | db::Error::Check(_) | db::Error::Rule(_),
            ) => "nothing was kept; the target has a rule that the source has not: copy into a new database",
            Self::Source(error) | Self::Target(error) => return error.hint(),
            Self::Same => "give the URL of another database with --to",
            Self::NotEmpty(_) => "copy into a new database; a copy never mixes with what is there",
            Self::Foreign(_) => {
                "give a database or schema of its own; if it is meant, `provost migrate up` there makes ours beside it"
            }
            Self::Unheld { .. } => "mend the value at the source, or copy to the same engine",
            Self::Differs { .. } => {
                "nothing was kept; run the command again, and look at both servers' disks if it happens again"
            }
        };
        Some(hint.to_owned())
    }
}

/// Reading has a type of its own for it; all else that a database says here, the target says.
impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        Self::Target(error)
    }
}

impl db::Failure for Error {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Target(error) if error.is_transient())
    }

    fn into_database(self) -> Result<db::Error, Self> {
        match self {
            Self::Target(error) => Ok(error),
            other => Err(other),
        }
    }
}

/// An error while the source is read.
pub(super) struct WhileReading(pub(super) Error);

impl From<db::Error> for WhileReading {
    fn from(error: db::Error) -> Self {
        Self(Error::Source(error))
    }
}

impl db::Failure for WhileReading {
    fn is_transient(&self) -> bool {
        false
    }
}
