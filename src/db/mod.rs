//! Connections, TLS, transactions and migrations on both engines.
//!
//! This room knows how to open a database, how to hold a transaction and what the engines' errors
//! mean. It holds no query about a noun: those are in [`crate::crud`], and writes go through
//! [`crate::audit`].

mod bulk;
mod certificate;
mod checksum;
mod connecting;
mod connection;
mod drift;
mod error;
mod holders;
mod libpq;
mod limits;
mod log;
pub mod migrations;
mod pool;
mod prepared;
mod ranks;
mod rows;
mod server_script;
mod server_tools;
mod session;
mod sqlite_copy;
mod sqlite_file;
mod tls;
mod transaction;
mod url;

pub use bulk::{
    filling, hoarding, is_same, settle, unhurried, waiting_for_disk, with_room, write_back, write_back_if_long,
};
pub use certificate::ServerCertificate;
pub use checksum::sha256_hex;
pub use connection::{DbConn, MultiBackend};
pub use drift::{Drift, DriftKind, Object, ObjectKind, drift, expected_in_file, expected_on_server, objects};
pub use error::{Error, SchemaState};
pub use holders::{Wanted, naming_holder};
pub use limits::unlimited_if_zero;
pub use log::log_statements;
pub use pool::{Connection, Pool, PoolOptions, open, open_in_memory, open_to_look};
pub use prepared::Prepared;
pub use ranks::PERCENTILES;
pub use rows::{Cell, Packed, Row, Rows, Seen, stream, stream_packed};
pub use server_script::Script;
pub use server_tools::{Running, Tool, major_of};
pub use session::SessionOptions;
pub use sqlite_copy::{Held, copy_into, each_page, gives_pages, open_unchanging, side_files, size_of_pages};
pub use sqlite_file::{APPLICATION_ID, FileState, Place, create as create_file, state as file_state};
pub use tls::{SslMode, Tls, TlsOptions, TlsOrigin};
pub use transaction::{Ending, Failure, look, read, write};
pub use url::{DatabaseUrl, UrlError};

use diesel::RunQueryDsl;

use crate::sql_types::{Instant, sql};

#[derive(diesel::QueryableByName)]
struct Now {
    #[diesel(sql_type = sql::Instant)]
    now: Instant,
}

/// The time by the clock that all users of this database share: the server's on PostgreSQL, this
/// machine's on SQLite.
///
/// # Errors
/// When the database can't be asked.
pub fn now(conn: &mut DbConn) -> Result<Instant, Error> {
    match conn {
        DbConn::Postgres(inner) => {
            let row: Now = diesel::sql_query("SELECT clock_timestamp() AS now").get_result(inner)?;
            Ok(row.now)
        }
        DbConn::Sqlite(_) => Ok(Instant::now()),
    }
}
