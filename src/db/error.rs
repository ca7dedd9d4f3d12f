//! What the engines' errors mean: one enum for both, without SQL and without secrets.

use std::path::PathBuf;
use std::time::Duration;

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, Error as DieselError};

use super::migrations::Unexplained;

/// How a database's schema stands to the one this binary was built for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemaState {
    /// It is the one.
    Current,
    /// No migration was applied.
    Missing,
    /// Some migrations of this binary are pending: their versions.
    Older(Vec<String>),
    /// It holds migrations that this binary does not know: their versions.
    Newer(Vec<String>),
}

/// Why a database could not be opened, asked or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("the database file {} does not exist", .0.display())]
    Missing(PathBuf),
    /// A folder, a socket, a text file …
    #[error("{} is not an SQLite database", .0.display())]
    NotADatabase(PathBuf),
    /// An SQLite database of another program.
    #[error("{} is a database of another program", .0.display())]
    NotOurs(PathBuf),
    /// An SQLite file of ours, whose place a restored one was given.
    #[error("{} was replaced by a restore meanwhile", .0.display())]
    Replaced(PathBuf),
    /// The file system or the grants refuse.
    #[error("{0}")]
    Denied(String),
    /// The server said that user or password are wrong.
    #[error("the server refuses to log in at {url}: {reason}")]
    Authentication {
        /// Redacted.
        url: String,
        /// The server's words.
        reason: String,
    },
    /// No answer, no such host, no such database …
    #[error("can't reach {url}: {reason}")]
    Unreachable {
        /// Redacted.
        url: String,
        /// The driver's words.
        reason: String,
        /// Whether it may pass by itself: the server starts, or has too many clients.
        passes: bool,
    },
    /// The server can't be trusted, or does not trust us. Nothing secret was sent.
    #[error("no TLS connection to {url}: {reason}")]
    Tls {
        /// Redacted.
        url: String,
        /// Which rule was broken.
        reason: String,
        /// What to do about it.
        hint: String,
    },
    /// A setting of a connection that is not taken.
    #[error("{message}")]
    Setting {
        /// Which, and who said it.
        message: String,
        /// What to do about it.
        hint: String,
    },
    /// The connection was lost while in use.
    #[error("the connection to the database was lost: {0}")]
    Closed(String),
    /// Another process held the lock for too long.
    #[error("the database is locked by another process")]
    Locked,
    /// The same, and who did is known.
    #[error("the database is locked by another process: {0}")]
    LockedBy(String),
    /// A statement ran for too long.
    #[error("a statement ran longer than the statement time-out")]
    StatementTimeout,
    /// No connection of the pool became free.
    #[error("no connection to the database within {0:?}")]
    PoolTimeout(Duration),
    /// The disk is full.
    #[error("the disk is full; the database is as it was before this command")]
    DiskFull,
    /// The file can't be read or written: a full or failing disk.
    #[error("the database file can't be read or written: {0}")]
    Io(String),
    /// The file is damaged.
    #[error("the database file is damaged: {0}")]
    Corrupt(String),
    /// The schema is not the one this binary was built for.
    #[error("{}", schema_message(.0))]
    Schema(SchemaState),
    /// What was applied is not what this binary would have applied.
    #[error("{0}")]
    Unexplained(Unexplained),
    /// A PostgreSQL database in another encoding than UTF-8.
    #[error("the database is encoded in {0}, not in UTF8")]
    Encoding(String),
    /// A unique constraint or index, by its name.
    #[error("a record like this exists already ({0})")]
    Unique(String),
    /// A foreign key, by its name (SQLite does not tell it).
    #[error("a record that this one needs is missing, or this one is still needed{}", .0.as_deref().map(|name| format!(" ({name})")).unwrap_or_default())]
    ForeignKey(Option<String>),
    /// A CHECK, by its name.
    #[error("the database refuses the value ({0})")]
    Check(String),
    /// A trigger's message, or what the server says of an object that is in the way.
    #[error("the database refuses: {0}")]
    Rule(String),
    /// A deadlock or a serialization failure: the same again may go through.
    #[error("another transaction was in the way: {0}")]
    Transient(String),
    /// A migration failed.
    #[error("migration {version} failed and was rolled back: {reason}")]
    Migration {
        /// The migration's version.
        version: String,
        /// What the engine said.
        reason: String,
    },
    /// A program of PostgreSQL is missing, or is older than the server.
    #[error("{name} {major} or later is needed, and {}", .newest.as_deref().map_or("none is installed".to_owned(), |it| format!("the newest that is installed is {it}")))]
    NoTool {
        /// What it is called.
        name: &'static str,
        /// The major version that is needed.
        major: u32,
        /// What was found.
        newest: Option<String>,
    },
    /// A program of PostgreSQL failed.
    #[error("{name} failed: {said}")]
    Tool {
        /// What it is called.
        name: &'static str,
        /// What it said, without the password.
        said: String,
    },
    /// Anything else.
    #[error("the database reports: {0}")]
    Other(String),
}

fn schema_message(state: &SchemaState) -> String {
    match state {
        SchemaState::Current => "the database has the current schema".to_owned(),
        SchemaState::Missing => "the database has no schema yet".to_owned(),
        SchemaState::Older(pending) => {
            format!(
                "the database is older than this program: {} migration(s) pending ({})",
                pending.len(),
                pending.join(", ")
            )
        }
        SchemaState::Newer(unknown) => {
            format!("the database is newer than this program: unknown migration(s) {}", unknown.join(", "))
        }
    }
}

impl Error {
    /// What to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Tls { hint, .. } | Self::Setting { hint, .. } => hint,
            Self::NoTool { major, .. } => {
                return Some(format!(
                    "install it, such as with `apt-get install postgresql-client-{major}`, or put its folder into PATH"
                ));
            }
            Self::Missing(_) => "run `provost migrate up` to make it, or check --database-url",
            Self::Schema(SchemaState::Missing | SchemaState::Older(_)) => "run `provost migrate up`",
            Self::Schema(SchemaState::Newer(_)) => {
                "install the version of provost that made these migrations, or a later one"
            }
            Self::Unexplained(unexplained) => unexplained.hint(),
            Self::NotADatabase(_) | Self::NotOurs(_) => {
                "check --database-url; provost never writes to a file that it did not make"
            }
            Self::Authentication { .. } => "check user and password in DATABASE_URL, PGPASSWORD or ~/.pgpass",
            Self::Unreachable { .. } => "check host, port and that the server is running; `pg_isready` tells",
            Self::Locked | Self::LockedBy(_) => "try again, or wait longer with --lock-timeout",
            Self::StatementTimeout => "allow more time with --statement-timeout",
            Self::DiskFull => "free some space and run the command again",
            Self::Io(_) => "check that the disk is neither full nor failing; what was committed is safe",
            Self::Corrupt(_) => "restore from a backup",
            Self::Encoding(_) => "make it with `createdb --encoding UTF8 --template template0`",
            Self::Closed(_) | Self::Replaced(_) | Self::Transient(_) | Self::PoolTimeout(_) => "run the command again",
            _ => return None,
        };
        Some(hint.to_owned())
    }

    /// Whether the same transaction may go through when it is tried again.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Transient(_) | Self::Locked | Self::LockedBy(_))
    }
}

/// The driver's message on one line, without its prefix.
pub(super) fn one_line(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.trim_end_matches('.').to_owned()
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::DatabaseError(kind, information) => classify(kind, information.as_ref()),
            DieselError::DeserializationError(error) => {
                Self::Other(format!("a stored value can't be read: {}", one_line(&error.to_string())))
            }
            DieselError::SerializationError(error) => {
                Self::Other(format!("a value can't be stored: {}", one_line(&error.to_string())))
            }
            DieselError::RollbackErrorOnCommit { commit_error, .. } => Self::from(*commit_error),
            DieselError::BrokenTransactionManager => Self::Closed("a transaction was left open".to_owned()),
            other => Self::Other(one_line(&other.to_string())),
        }
    }
}

fn classify(kind: DatabaseErrorKind, information: &(dyn DatabaseErrorInformation + Send + Sync)) -> Error {
    let message = one_line(information.message());
    let named =
        |fallback: &str| information.constraint_name().map_or_else(|| sqlite_constraint(fallback), str::to_owned);
    match kind {
        DatabaseErrorKind::UniqueViolation => Error::Unique(named(&message)),
        DatabaseErrorKind::ForeignKeyViolation | DatabaseErrorKind::RestrictViolation => {
            Error::ForeignKey(information.constraint_name().map(str::to_owned))
        }
        DatabaseErrorKind::CheckViolation | DatabaseErrorKind::NotNullViolation => Error::Check(named(&message)),
        DatabaseErrorKind::SerializationFailure => Error::Transient(message),
        DatabaseErrorKind::ReadOnlyTransaction => Error::Denied(message),
        DatabaseErrorKind::ClosedConnection => Error::Closed(message),
        _ => by_message(message),
    }
}

/// What the server means by a code of its own, where that is more than its words.
pub(super) fn of_sqlstate(code: &str, words: &str) -> Option<Error> {
    Some(match code {
        "25006" | "42501" => Error::Denied(words.to_owned()),
        "55P03" => Error::Locked,
        "40001" | "40P01" => Error::Transient(words.to_owned()),
        "53100" => Error::DiskFull,
        // What depends on it, and what is there already.
        "2BP01" | "23505" | "42P06" | "42P07" | "42710" | "42723" => Error::Rule(words.to_owned()),
        code if code.starts_with("08") || code.starts_with("57P0") => Error::Closed(words.to_owned()),
        _ => return None,
    })
}

/// How libpq and the server say that the line was cut, with TLS and without.
const LOST: [&str; 8] = [
    "server closed the connection",
    "terminating connection",
    "connection to server was lost",
    "no connection to the server",
    "could not receive data from server",
    "SSL SYSCALL error",
    "SSL connection has been closed",
    "unexpected eof while reading",
];

/// Neither driver tells more than a text here: SQLite's are fixed strings of its library,
/// PostgreSQL's are read in English (a server with other `lc_messages` ends in [`Error::Other`]).
fn by_message(message: String) -> Error {
    let has = |words: &str| message.contains(words);
    if has("database is locked") || has("database table is locked") || has("due to lock timeout") {
        Error::Locked
    } else if has("due to statement timeout") {
        Error::StatementTimeout
    } else if has("deadlock detected") {
        Error::Transient(message)
    } else if has("readonly database") {
        Error::Denied("the database file or its folder is read-only".to_owned())
    } else if has("unable to open database file") {
        Error::Denied("the database file or its folder can't be opened".to_owned())
    } else if has("permission denied") || has("must be owner of") {
        Error::Denied(message)
    } else if has("disk is full") || has("No space left on device") {
        Error::DiskFull
    } else if has("disk I/O error") {
        Error::Io(message)
    } else if has("malformed") {
        Error::Corrupt(message)
    } else if LOST.iter().any(|lost| has(lost)) {
        Error::Closed(message)
    } else if has("append-only") || has("can't be changed") || has("stays finished") {
        Error::Rule(message)
    } else {
        Error::Other(message)
    }
}

/// The constraint's name in SQLite's message: `CHECK constraint failed: NAME`,
/// `UNIQUE constraint failed: index 'NAME'`, or the columns, from which our naming rule makes it.
fn sqlite_constraint(message: &str) -> String {
    let detail = message.split_once("failed: ").map_or(message, |(_, detail)| detail);
    if let Some(quoted) = detail.strip_prefix("index '") {
        return quoted.trim_end_matches('\'').to_owned();
    }
    if detail.contains('.') {
        let table = detail.split('.').next().unwrap_or_default();
        let columns: Vec<&str> =
            detail.split(", ").filter_map(|column| column.split_once('.').map(|(_, name)| name)).collect();
        return format!("{table}_{}_key", columns.join("_"));
    }
    detail.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constraint_of_sqlite_is_known_by_its_name() {
        for (message, name) in [
            ("CHECK constraint failed: users_username_check", "users_username_check"),
            ("UNIQUE constraint failed: index 'agents_name_key'", "agents_name_key"),
            ("UNIQUE constraint failed: users.username", "users_username_key"),
            ("UNIQUE constraint failed: projects.user_id, projects.name", "projects_user_id_name_key"),
        ] {
            assert_eq!(sqlite_constraint(message), name);
        }
    }
}
