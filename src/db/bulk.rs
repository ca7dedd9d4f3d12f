//! What a connection is told before it reads or writes all that there is.

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{QueryResult, RunQueryDsl, sql_query};

use super::connection::DbConn;
use super::error::Error;
use super::sqlite_file::Place;

/// How long a write-ahead log is at least that is brought back before its end, in pages of 4 KiB.
const LONG_LOG: i64 = 16_384;

/// From now on this connection takes as long as it takes, and reads tables in the order of their keys by walking the
/// index: sorting a table of gigabytes would write them to the server's disk once more.
///
/// # Errors
/// When the connection is lost.
pub fn unhurried(conn: &mut DbConn) -> Result<(), Error> {
    if let DbConn::Postgres(inner) = conn {
        inner.batch_execute(
            "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET enable_sort = off; \
             SET enable_seqscan = off; SET enable_bitmapscan = off; SET jit = off",
        )?;
    }
    with_room(conn)
}

/// From now on this connection reads or writes many rows: SQLite keeps more of the file in memory, since indexes, and
/// what rows refer to, lie in another order than rows come. A server has its own.
///
/// # Errors
/// When the file can't be read.
pub fn with_room(conn: &mut DbConn) -> Result<(), Error> {
    match conn {
        DbConn::Postgres(_) => Ok(()),
        // Kibibytes.
        DbConn::Sqlite(inner) => Ok(inner.batch_execute("PRAGMA cache_size = -16384")?),
    }
}

/// From now on this connection leaves what it commits to a file in the write-ahead log until [`write_back`]: of many
/// transactions that change the same pages, each page is then brought to its place once. A server has its own way.
///
/// # Errors
/// When the connection is lost.
pub fn hoarding(conn: &mut DbConn) -> Result<(), Error> {
    match conn {
        DbConn::Postgres(_) => Ok(()),
        // The cache in kibibytes, of which a small file takes what it needs: it goes over the same indexes again and
        // again, and to read a page from a long log is slow. To delete 200,000 of 1,000,000 executions took 16 s with
        // 256 MiB, no less with 512, and 24 with 64. What a statement must be able to take back is kept in memory: in a
        // file of its own it would be as much as the log, once more.
        DbConn::Sqlite(inner) => Ok(inner
            .batch_execute("PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY")?),
    }
}

/// As [`write_back`], once the log is three quarters of the file, or 64 MiB: a page that many transactions change is
/// then brought to its place once for all of them. To delete nine in ten rows at once would make as long a log.
///
/// # Errors
/// As [`write_back`].
pub fn write_back_if_long(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Log {
        // Both in pages.
        #[diesel(sql_type = BigInt)]
        log: i64,
        #[diesel(sql_type = BigInt)]
        checkpointed: i64,
    }
    #[derive(diesel::QueryableByName)]
    struct File {
        #[diesel(sql_type = BigInt)]
        pages: i64,
    }
    let DbConn::Sqlite(inner) = &mut *conn else { return Ok(()) };
    let log: Log = sql_query("PRAGMA wal_checkpoint(NOOP)").get_result(inner)?;
    let file: File = sql_query("SELECT page_count AS pages FROM pragma_page_count").get_result(inner)?;
    if log.log - log.checkpointed >= LONG_LOG.max(file.pages / 4 * 3) { write_back(conn) } else { Ok(()) }
}

/// Brings what is in the write-ahead log to its place, as far as nobody reads what was there before. Writers need not
/// wait for it.
///
/// # Errors
/// When it can't be written.
pub fn write_back(conn: &mut DbConn) -> Result<(), Error> {
    match conn {
        DbConn::Postgres(_) => Ok(()),
        DbConn::Sqlite(inner) => Ok(inner.batch_execute("PRAGMA wal_checkpoint(PASSIVE)")?),
    }
}

/// Whether this connection waits for the disk whenever it commits, as it does unless told otherwise. What it commits
/// without is whole and in its order all the same, and the next commit of anybody who waits takes it along; until then,
/// or until [`settle`], a machine that loses its power may forget the last of it.
///
/// # Errors
/// When the connection is lost.
pub fn waiting_for_disk(conn: &mut DbConn, waits: bool) -> Result<(), Error> {
    let statement = match (&conn, waits) {
        // As the server, the role or the URL has it.
        (DbConn::Postgres(_), true) => "RESET synchronous_commit",
        (DbConn::Postgres(_), false) => "SET synchronous_commit = off",
        (DbConn::Sqlite(_), true) => "PRAGMA synchronous = FULL",
        (DbConn::Sqlite(_), false) => "PRAGMA synchronous = NORMAL",
    };
    Ok(conn.batch_execute(statement)?)
}

/// Waits until all that this connection committed is on the disk, and on SQLite brings it to its place.
///
/// # Errors
/// When it can't be written.
pub fn settle(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(diesel::QueryableByName)]
    struct Version {
        #[diesel(sql_type = BigInt)]
        user_version: i64,
    }
    // Nobody waits for this one, as others would for the transaction if all of it were left to that.
    write_back(conn)?;
    waiting_for_disk(conn, true)?;
    // A transaction that writes and changes nothing, for the wait at its end.
    match &mut *conn {
        DbConn::Postgres(inner) => inner.batch_execute("SELECT pg_logical_emit_message(true, 'provost', '')")?,
        // To write back alone might have nothing to do, for those who still read what was there before.
        DbConn::Sqlite(inner) => {
            let known: Version = sql_query("SELECT user_version FROM pragma_user_version").get_result(inner)?;
            inner.batch_execute(&format!("PRAGMA user_version = {}", known.user_version))?;
        }
    }
    write_back(conn)
}

/// Fills an empty database. SQLite would write all of it to the write-ahead log first, and again for each page that
/// left the cache too early; with a rollback journal, what is new goes straight to its place, and goes away when the
/// transaction doesn't end. PostgreSQL has but one way.
///
/// # Errors
/// What `work` returns.
pub fn filling<T, E>(conn: &mut DbConn, work: impl FnOnce(&mut DbConn) -> Result<T, E>) -> Result<T, E> {
    // Refused at once while another process has the file open. Two that want to fill it would wait for each other,
    // and the log does it too.
    let _ = set_journal(conn, "DELETE");
    let result = work(conn);
    // Whoever opens the file next does the same; what happened before is what is to be told.
    let _ = set_journal(conn, "WAL");
    result
}

fn set_journal(conn: &mut DbConn, mode: &str) -> QueryResult<()> {
    match conn {
        DbConn::Postgres(_) => Ok(()),
        DbConn::Sqlite(inner) => inner.batch_execute(&format!("PRAGMA journal_mode = {mode}")),
    }
}

#[derive(diesel::QueryableByName)]
struct Identity {
    #[diesel(sql_type = Nullable<Text>)]
    identity: Option<String>,
}

/// Whether two connections lead to the same tables, however their URLs are spelt.
///
/// # Errors
/// When a database can't be asked.
pub fn is_same(one: &mut DbConn, other: &mut DbConn) -> Result<bool, Error> {
    match (&one, &other) {
        (DbConn::Postgres(_), DbConn::Postgres(_)) => Ok(server_identity(one)? == server_identity(other)?),
        (DbConn::Sqlite(_), DbConn::Sqlite(_)) => {
            let (one, other) = (file(one)?, file(other)?);
            Ok(one.zip(other).is_some_and(|(one, other)| one.is_same_file(&other)))
        }
        _ => Ok(false),
    }
}

/// The cluster's own number, which a copy of its files has too, the database and the schema.
fn server_identity(conn: &mut DbConn) -> Result<Option<String>, Error> {
    let row: Identity = sql_query(
        "SELECT concat_ws('/', system_identifier, oid, current_schema()) AS identity \
         FROM pg_control_system(), pg_database WHERE datname = current_database()",
    )
    .get_result(conn)?;
    Ok(row.identity)
}

fn file(conn: &mut DbConn) -> Result<Option<Place>, Error> {
    let row: Identity =
        sql_query("SELECT file AS identity FROM pragma_database_list WHERE name = 'main'").get_result(conn)?;
    Ok(row.identity.and_then(|path| Place::of(path.as_ref())))
}
