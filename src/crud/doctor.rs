//! What a database tells of its own health: how it is set up, and what in it stands still or grows.
//!
//! Nothing here judges: what is too much is said in `commands/doctor`.

use std::net::IpAddr;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Bool, Nullable, Text};

use super::Error;
use crate::db::DbConn;
use crate::model::{Record, Seal};
use crate::schema::{audit_logs, audit_seals};
use crate::sql_types::{Id, Instant, sql};

/// The engine, by its own words.
#[derive(Debug, Clone, QueryableByName)]
pub struct Engine {
    /// Its version, as it writes it.
    #[diesel(sql_type = Text)]
    pub version: String,
    /// Its major version, and 100 times that with the minor one on SQLite.
    #[diesel(sql_type = BigInt)]
    pub number: i64,
}

/// The engine's version.
///
/// # Errors
/// What the database says.
pub fn engine(conn: &mut DbConn) -> Result<Engine, Error> {
    let statement = match conn {
        DbConn::Postgres(_) => {
            "SELECT current_setting('server_version') AS version, \
             current_setting('server_version_num')::bigint / 10000 AS number"
        }
        DbConn::Sqlite(_) => {
            "SELECT sqlite_version() AS version, \
             CAST(sqlite_version() AS INTEGER) * 100 + \
             CAST(substr(sqlite_version(), instr(sqlite_version(), '.') + 1) AS INTEGER) AS number"
        }
    };
    Ok(sql_query(statement).get_result(conn)?)
}

/// How the session is encrypted.
#[derive(Debug, Clone, QueryableByName)]
pub struct Encryption {
    /// The protocol, such as `TLSv1.3`.
    #[diesel(sql_type = Text)]
    pub protocol: String,
    /// The cipher's name.
    #[diesel(sql_type = Text)]
    pub cipher: String,
}

/// How the session with the server is encrypted; none when it is not. A file has no session.
///
/// # Errors
/// What the database says.
pub fn encryption(conn: &mut DbConn) -> Result<Option<Encryption>, Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(None) };
    let found = sql_query("SELECT version AS protocol, cipher FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl");
    Ok(found.get_result(inner).optional()?)
}

#[derive(QueryableByName)]
struct Address {
    #[diesel(sql_type = Nullable<Text>)]
    address: Option<String>,
}

/// The address at which the server takes this session; none for a socket of this machine and for a file.
///
/// # Errors
/// What the database says.
pub fn address(conn: &mut DbConn) -> Result<Option<IpAddr>, Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(None) };
    let row: Address = sql_query("SELECT host(inet_server_addr()) AS address").get_result(inner)?;
    Ok(row.address.and_then(|address| address.parse().ok()))
}

/// How many sessions a server has and takes.
#[derive(Debug, Clone, Copy, QueryableByName)]
pub struct Sessions {
    /// How many there are.
    #[diesel(sql_type = BigInt)]
    pub used: i64,
    /// How many a role that is no superuser can have.
    #[diesel(sql_type = BigInt)]
    pub most: i64,
}

/// The server's sessions; a file has none.
///
/// # Errors
/// What the database says.
pub fn sessions(conn: &mut DbConn) -> Result<Option<Sessions>, Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(None) };
    let statement = "SELECT (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend') AS used, \
                     current_setting('max_connections')::bigint \
                     - current_setting('superuser_reserved_connections')::bigint AS most";
    Ok(Some(sql_query(statement).get_result(inner)?))
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

/// The settings by which the engine may lose what was committed when the power fails.
///
/// # Errors
/// What the database says.
pub fn careless_settings(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    // On SQLite every connection of ours sets its own.
    let DbConn::Postgres(inner) = conn else { return Ok(Vec::new()) };
    let statement = "SELECT name FROM pg_settings WHERE setting = 'off' \
                     AND name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name";
    let rows: Vec<Name> = sql_query(statement).load(inner)?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// Whether the role is a superuser, whom no rule of the database holds; never on SQLite.
///
/// # Errors
/// What the database says.
pub fn is_superuser(conn: &mut DbConn) -> Result<bool, Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(false) };
    let row: Yes = sql_query("SELECT current_setting('is_superuser') = 'on' AS yes").get_result(inner)?;
    Ok(row.yes)
}

/// How far the trail is sealed.
#[derive(Debug, Clone, Default)]
pub struct Sealed {
    /// The newest seal's number and time.
    pub newest: Option<(i64, Instant)>,
    /// The time of the oldest entry that no seal covers, but for what tells of seals.
    pub open_since: Option<Instant>,
}

/// How far the trail is sealed.
///
/// # Errors
/// What the database says.
pub fn sealed(conn: &mut DbConn) -> Result<Sealed, Error> {
    let newest: Option<(i64, i64, Instant)> = audit_seals::table
        .order(audit_seals::number.desc())
        .select((audit_seals::number, audit_seals::last_sequence, audit_seals::sealed_at))
        .first(conn)
        .optional()?;
    let last_sequence = newest.map_or(0, |(_, last_sequence, _)| last_sequence);
    let open_since = audit_logs::table
        .filter(audit_logs::sequence.gt(last_sequence))
        .filter(audit_logs::table_name.ne(Seal::TABLE))
        .order(audit_logs::sequence.asc())
        .select(audit_logs::created_at)
        .first(conn)
        .optional()?;
    Ok(Sealed { newest: newest.map(|(number, _, at)| (number, at)), open_since })
}

/// When the oldest entry of the trail was made; none: there is none.
///
/// # Errors
/// What the database says.
pub fn written_since(conn: &mut DbConn) -> Result<Option<Instant>, Error> {
    let oldest = audit_logs::table.order(audit_logs::sequence.asc()).select(audit_logs::created_at);
    Ok(oldest.first(conn).optional()?)
}

/// Whether the next number of the trail would be one that is taken: a restore by hand leaves it so.
///
/// # Errors
/// What the database says.
pub fn is_sequence_behind(conn: &mut DbConn) -> Result<bool, Error> {
    let statement = match conn {
        // Null to a role that may not use the sequence, and then it writes no entry either.
        DbConn::Postgres(_) => {
            "SELECT coalesce(pg_sequence_last_value('audit_logs_sequence_seq') < max(sequence), \
             max(sequence) IS NOT NULL AND has_sequence_privilege('audit_logs_sequence_seq', 'USAGE')) AS yes \
             FROM audit_logs"
        }
        DbConn::Sqlite(_) => {
            "SELECT coalesce(max(sequence), 0) > coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_logs'), 0) \
             AS yes FROM audit_logs"
        }
    };
    let row: Yes = sql_query(statement).get_result(conn)?;
    Ok(row.yes)
}

/// A table or file of which more is unused than used.
#[derive(Debug, Clone, QueryableByName)]
pub struct Bloat {
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Unused rows; pages on SQLite.
    #[diesel(sql_type = BigInt)]
    pub unused: i64,
    /// Used and unused ones.
    #[diesel(sql_type = BigInt)]
    pub all: i64,
}

/// The tables of which at least so many rows (pages of the file on SQLite) and more than a fifth are unused.
///
/// # Errors
/// What the database says.
pub fn bloat(conn: &mut DbConn, at_least: i64) -> Result<Vec<Bloat>, Error> {
    let statement = match conn {
        DbConn::Postgres(_) => {
            "SELECT relname::text AS name, n_dead_tup AS unused, n_live_tup + n_dead_tup AS all FROM pg_stat_user_tables \
             WHERE schemaname = current_schema() AND n_dead_tup >= $1 AND n_dead_tup * 5 > n_live_tup + n_dead_tup \
             ORDER BY relname"
        }
        DbConn::Sqlite(_) => {
            "SELECT 'the file' AS name, freelist_count AS unused, page_count AS \"all\" \
             FROM pragma_freelist_count, pragma_page_count WHERE freelist_count >= ? AND freelist_count * 5 > page_count"
        }
    };
    Ok(sql_query(statement).bind::<BigInt, _>(at_least).load(conn)?)
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// How many transactions ago the server last made sure that none of the oldest rows is lost to the wrap of its
/// counter; none on SQLite, which has no such counter.
///
/// # Errors
/// What the database says.
pub fn transactions_unfrozen(conn: &mut DbConn) -> Result<Option<i64>, Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(None) };
    let statement = "SELECT age(datfrozenxid)::bigint AS number FROM pg_database WHERE datname = current_database()";
    let row: Number = sql_query(statement).get_result(inner)?;
    Ok(Some(row.number))
}

/// How many executions were made before this time, counted up to `most`.
///
/// # Errors
/// What the database says.
pub fn executions_before(conn: &mut DbConn, time: Instant, most: i64) -> Result<i64, Error> {
    let statement = match conn {
        DbConn::Postgres(_) => {
            "SELECT count(*) AS number FROM (SELECT 1 FROM execution_results WHERE id < $1 LIMIT $2) AS old"
        }
        DbConn::Sqlite(_) => {
            "SELECT count(*) AS number FROM (SELECT 1 FROM execution_results WHERE id < ? LIMIT ?) AS old"
        }
    };
    // An id begins with the time at which it was made.
    let row: Number =
        sql_query(statement).bind::<sql::Id, _>(Id::first_of(time)).bind::<BigInt, _>(most).get_result(conn)?;
    Ok(row.number)
}
