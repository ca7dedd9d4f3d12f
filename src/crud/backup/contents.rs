//! What a database holds, in numbers: to be compared with what a restored one holds.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};

use crate::backup::{Applied, AuditHead, Contents, SealHead};
use crate::crud::{Error, audit};
use crate::db::migrations::{self, State};
use crate::db::{self, DbConn};
use crate::model::{Record, Seal};

/// The trail's own table, which has no record type.
const TRAIL: &str = "audit_logs";

/// Reads it. What is read first and last belongs together when the caller holds a snapshot.
///
/// # Errors
/// What the database says.
pub fn contents(conn: &mut DbConn) -> Result<Contents, Error> {
    let applied = migrations::status(conn)?.into_iter().filter(|status| status.state != State::Pending);
    let migrations = applied.map(|status| Applied { version: status.version, sha256: status.sha256 }).collect();
    let mut rows = BTreeMap::new();
    for table in tables(conn)? {
        let count = count(conn, &table)?;
        rows.insert(table, count);
    }
    let audit_head = audit_head(conn, &rows)?;
    Ok(Contents { migrations, rows, audit_head })
}

/// The tables that hold rows of their own, of every program that keeps some there. Those of an index are none.
pub(super) fn tables(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    #[derive(QueryableByName)]
    struct Table {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let statement = match conn {
        DbConn::Postgres(_) => {
            "SELECT relname::text AS name FROM pg_class \
             WHERE relkind = 'r' AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"
        }
        DbConn::Sqlite(_) => {
            "SELECT name FROM pragma_table_list \
             WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        }
    };
    let tables: Vec<Table> = sql_query(statement).load(conn).map_err(db::Error::from)?;
    Ok(tables.into_iter().map(|table| table.name).collect())
}

fn count(conn: &mut DbConn, table: &str) -> Result<i64, Error> {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        rows: i64,
    }
    let quoted = table.replace('"', "\"\"");
    let row: Count = sql_query(format!("SELECT count(*) AS rows FROM \"{quoted}\"")).get_result(conn)?;
    Ok(row.rows)
}

/// How far the trail has come; a schema that is older than the seals has none.
fn audit_head(conn: &mut DbConn, rows: &BTreeMap<String, i64>) -> Result<AuditHead, Error> {
    let last_sequence = if rows.contains_key(TRAIL) { audit::last_sequence(conn)? } else { 0 };
    let seal = if rows.contains_key(Seal::TABLE) { audit::newest_seal(conn)? } else { None };
    let seal = seal.map(|seal| SealHead { number: seal.number, hash: seal.hash });
    Ok(AuditHead { last_sequence, seal })
}
