//! What every connection is told before its first query.

use std::thread;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::{Connection, RunQueryDsl, sql_query};

use super::connecting;
use super::connection::DbConn;
use super::error::Error;
use super::libpq::encoded;
use super::limits::milliseconds;
use super::sqlite_file;
use super::tls::{Tls, TlsOptions};
use super::url::DatabaseUrl;

/// What a session is told; a limit of zero is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionOptions {
    /// How long a statement waits for a lock.
    pub lock_timeout: Duration,
    /// How long a statement may run (PostgreSQL).
    pub statement_timeout: Duration,
    /// How long a transaction may wait for its next statement (PostgreSQL).
    pub idle_timeout: Duration,
    /// How long connecting may take (PostgreSQL), in whole seconds.
    pub connect_timeout: Duration,
    /// How often connecting is tried again when what is in the way may pass (PostgreSQL).
    pub connect_retries: u32,
    /// Who the server says is connected (PostgreSQL), unless the URL or PGAPPNAME says otherwise.
    pub application_name: String,
    /// What TLS is asked for, beside what the URL says (PostgreSQL).
    pub tls: TlsOptions,
}

impl Default for SessionOptions {
    fn default() -> Self {
        Self {
            lock_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_mins(1),
            idle_timeout: Duration::from_mins(10),
            connect_timeout: Duration::from_secs(10),
            connect_retries: 4,
            application_name: "provost".to_owned(),
            tls: TlsOptions::default(),
        }
    }
}

/// What a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To read and write: a file is made what others may write to meanwhile, if it is not.
    Use,
    /// To look at a database that may be in any state, and leave it in that.
    Look,
}

/// The pause before the first retry; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// Opens one connection, and tries again what may pass by itself: a server that starts, stops or is full. A
/// wrong password, or a server that is not trusted, is final.
///
/// # Errors
/// As [`connect`], of the last try.
pub(super) fn connect_patiently(
    url: &DatabaseUrl,
    options: &SessionOptions,
    purpose: Purpose,
) -> Result<DbConn, Error> {
    let mut pause = FIRST_PAUSE;
    for _ in 0..options.connect_retries {
        match connect(url, options, purpose) {
            Err(Error::Unreachable { passes: true, .. }) => thread::sleep(with_jitter(pause)),
            done => return done,
        }
        pause = (pause * 2).min(Duration::from_secs(5));
    }
    connect(url, options, purpose)
}

/// Between half of a pause and all of it, so that many who were cut off at once don't come back at once.
fn with_jitter(pause: Duration) -> Duration {
    // Without chance it is merely the whole of it.
    let chance = getrandom::u32().unwrap_or(u32::MAX);
    pause / 2 + pause.mul_f64(f64::from(chance) / f64::from(u32::MAX) / 2.0)
}

/// Opens one connection. An SQLite file must exist.
///
/// # Errors
/// Classified: missing, not a database, another program's, refused, unreachable …
pub(super) fn connect(url: &DatabaseUrl, options: &SessionOptions, purpose: Purpose) -> Result<DbConn, Error> {
    match url {
        DatabaseUrl::Sqlite(path) => sqlite_file::connect(path, options.lock_timeout, purpose).map(DbConn::Sqlite),
        DatabaseUrl::Postgres(text) => postgres(url, text, options).map(DbConn::Postgres),
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that opens a PostgreSQL session")]
fn postgres(url: &DatabaseUrl, text: &str, options: &SessionOptions) -> Result<PgConnection, Error> {
    let tls = Tls::of(url, &options.tls)?;
    let target = target(text, tls.as_ref(), options);
    let failed = |error| connecting::failed(url, tls.as_ref(), options.connect_timeout, error);
    let mut conn = PgConnection::establish(&target).map_err(failed)?;
    // Milliseconds; 0 is PostgreSQL's word for none.
    conn.batch_execute(&format!(
        "SET lock_timeout = {}; SET statement_timeout = {}; SET idle_in_transaction_session_timeout = {}",
        milliseconds(options.lock_timeout),
        milliseconds(options.statement_timeout),
        milliseconds(options.idle_timeout),
    ))?;
    Ok(conn)
}

/// A server's URL with all that libpq is to be told beside it: for its own programs too.
///
/// # Errors
/// What is asked of TLS and can't be had.
pub(super) fn completed(url: &DatabaseUrl, options: &SessionOptions) -> Result<DatabaseUrl, Error> {
    let DatabaseUrl::Postgres(text) = url else { return Ok(url.clone()) };
    let tls = Tls::of(url, &options.tls)?;
    Ok(DatabaseUrl::Postgres(target(text, tls.as_ref(), options)))
}

/// The URL with what libpq is to be told beside it.
fn target(url: &str, tls: Option<&Tls>, options: &SessionOptions) -> String {
    let mut target = with_parameter(url, "fallback_application_name", &options.application_name);
    // Of a part of a second libpq would make none, and none is for ever.
    let seconds = options.connect_timeout.as_millis().div_ceil(1000).min(2_147_483);
    if seconds > 0 && !has_parameter(url, "connect_timeout") {
        target = with_parameter(&target, "connect_timeout", &seconds.to_string());
    }
    for (name, value) in tls.iter().flat_map(|tls| &tls.additions) {
        target = with_parameter(&target, name, value);
    }
    target
}

fn has_parameter(url: &str, name: &str) -> bool {
    let parameters = url.split_once('?').map_or("", |(_, parameters)| parameters);
    parameters.split('&').any(|parameter| parameter.split('=').next() == Some(name))
}

/// Adds a parameter to a URL. Of one given twice libpq takes the last.
fn with_parameter(url: &str, name: &str, value: &str) -> String {
    let separator = match url.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some(_) => "&",
    };
    format!("{url}{separator}{name}={}", encoded(value))
}

/// One round trip that fails when the connection is gone.
pub(super) fn ping(conn: &mut DbConn) -> Result<(), Error> {
    sql_query("SELECT 1").execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{has_parameter, target, with_jitter, with_parameter};
    use crate::db::SessionOptions;
    use std::time::Duration;

    #[test]
    fn a_parameter_is_added_to_any_url() {
        assert_eq!(with_parameter("postgres://db/x", "a", "1"), "postgres://db/x?a=1");
        assert_eq!(with_parameter("postgres://db/x?", "a", "1"), "postgres://db/x?a=1");
        assert_eq!(with_parameter("postgres://db/x?b=2", "a", "/a b"), "postgres://db/x?b=2&a=/a%20b");
        assert!(has_parameter("postgres://db/x?b=2&a=1", "a") && !has_parameter("postgres://db/x?ba=2", "a"));
    }

    #[test]
    fn a_time_out_that_the_url_has_is_left_alone() {
        let options = SessionOptions::default();
        let given = target("postgres://db/x?connect_timeout=3", None, &options);
        assert_eq!(given, "postgres://db/x?connect_timeout=3&fallback_application_name=provost");
        assert!(target("postgres://db/x", None, &options).ends_with("connect_timeout=10"));
        let options = SessionOptions { connect_timeout: Duration::from_millis(1), ..options };
        assert!(target("postgres://db/x", None, &options).ends_with("connect_timeout=1"));
    }

    #[test]
    fn a_pause_is_between_half_and_all_of_it() {
        let pause = Duration::from_millis(100);
        for _ in 0..100 {
            assert!((pause / 2..=pause).contains(&with_jitter(pause)));
        }
    }
}
