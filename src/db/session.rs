//! What every connection is told before its first query.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::{Connection, ConnectionError, RunQueryDsl, sql_query};

use super::connection::DbConn;
use super::error::Error;
use super::limits::milliseconds;
use super::sqlite_file;
use super::url::DatabaseUrl;

/// Limits of a session; zero means none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionOptions {
    /// How long a statement waits for a lock.
    pub lock_timeout: Duration,
    /// How long a statement may run (PostgreSQL).
    pub statement_timeout: Duration,
    /// How long connecting may take (PostgreSQL), in whole seconds.
    pub connect_timeout: Duration,
}

impl Default for SessionOptions {
    fn default() -> Self {
        Self {
            lock_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_mins(1),
            connect_timeout: Duration::from_secs(10),
        }
    }
}

/// Opens one connection. An SQLite file must exist.
///
/// # Errors
/// Classified: missing, not a database, another program's, refused, unreachable …
pub(super) fn connect(url: &DatabaseUrl, options: &SessionOptions) -> Result<DbConn, Error> {
    match url {
        DatabaseUrl::Sqlite(path) => sqlite_file::connect(path, options.lock_timeout).map(DbConn::Sqlite),
        DatabaseUrl::Postgres(text) => postgres(url, text, options).map(DbConn::Postgres),
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that opens a PostgreSQL session")]
fn postgres(url: &DatabaseUrl, text: &str, options: &SessionOptions) -> Result<PgConnection, Error> {
    let target = target(text, options);
    let connecting = |error: ConnectionError| Error::connecting(url, error);
    let mut conn = PgConnection::establish(&target).map_err(connecting)?;
    // Milliseconds; 0 is PostgreSQL's word for none. A session that hangs inside a transaction
    // would hold its locks for ever, so that is bounded too.
    conn.batch_execute(&format!(
        "SET lock_timeout = {}; SET statement_timeout = {}; SET idle_in_transaction_session_timeout = 600000",
        milliseconds(options.lock_timeout),
        milliseconds(options.statement_timeout),
    ))?;
    Ok(conn)
}

/// A server's URL with all that libpq is to be told beside it: for its own programs too.
pub(super) fn completed(url: &DatabaseUrl, options: &SessionOptions) -> DatabaseUrl {
    match url {
        DatabaseUrl::Postgres(text) => DatabaseUrl::Postgres(target(text, options)),
        DatabaseUrl::Sqlite(_) => url.clone(),
    }
}

fn target(url: &str, options: &SessionOptions) -> String {
    let target = with_parameter(url, "application_name", "provost");
    let seconds = options.connect_timeout.as_secs().min(2_147_483);
    if seconds > 0 { with_parameter(&target, "connect_timeout", &seconds.to_string()) } else { target }
}

/// Adds a parameter to a URL unless the person gave it already.
fn with_parameter(url: &str, name: &str, value: &str) -> String {
    let parameters = url.split_once('?').map(|(_, parameters)| parameters);
    let given = |parameters: &str| parameters.split('&').any(|parameter| parameter.split('=').next() == Some(name));
    match parameters {
        Some(parameters) if given(parameters) => url.to_owned(),
        Some(_) => format!("{url}&{name}={value}"),
        None => format!("{url}?{name}={value}"),
    }
}

/// One round trip that fails when the connection is gone.
pub(super) fn ping(conn: &mut DbConn) -> Result<(), Error> {
    sql_query("SELECT 1").execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::with_parameter;

    #[test]
    fn a_parameter_that_the_url_has_is_left_alone() {
        assert_eq!(with_parameter("postgres://db/x", "a", "1"), "postgres://db/x?a=1");
        assert_eq!(with_parameter("postgres://db/x?b=2", "a", "1"), "postgres://db/x?b=2&a=1");
        assert_eq!(with_parameter("postgres://db/x?a=2", "a", "1"), "postgres://db/x?a=2");
    }
}
