//! What a database holds, in numbers: to be compared with what a restored one holds.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};
use serde::Deserialize;

use crate::backup::{Applied, AuditHead, Contents, SealHead};
use crate::crud::{Error, audit};
use crate::db::migrations::{self, State};
use crate::db::{self, DbConn, Script};
use crate::model::{Record, Seal};

/// The trail's own table, which has no record type.
const TRAIL: &str = "audit_logs";

/// Where what was applied is written down, and with which text.
const LEDGER: &str = "__diesel_schema_migrations";
const CHECKSUMS: &str = "schema_checksums";

/// The tables of a server's schema.
const TABLES_ON_SERVER: &str = "SELECT relname::text AS name FROM pg_class \
    WHERE relkind = 'r' AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())";

/// Reads it. What is read first and last belongs together when the caller holds a snapshot.
///
/// # Errors
/// What the database says.
pub fn contents(conn: &mut DbConn) -> Result<Contents, Error> {
    #[derive(QueryableByName)]
    struct Answer {
        #[diesel(sql_type = Text)]
        contents: String,
    }
    let tables = tables(conn)?;
    match conn {
        DbConn::Postgres(_) => {
            let statement = format!("SELECT contents::text FROM ({}) AS answer", on_server(&tables));
            let answer: Answer = sql_query(statement).get_result(conn)?;
            serde_json::from_str(&answer.contents).map_err(|error| db::Error::Other(error.to_string()).into())
        }
        DbConn::Sqlite(_) => in_file(conn, tables),
    }
}

/// As [`contents`], of a script's transaction.
pub(super) fn of_script(script: &mut Script) -> Result<Contents, db::Error> {
    #[derive(Deserialize)]
    struct Table {
        name: String,
    }
    #[derive(Deserialize)]
    struct Answer {
        contents: Contents,
    }
    let tables: Vec<Table> = script.ask(TABLES_ON_SERVER)?;
    let tables: Vec<String> = tables.into_iter().map(|table| table.name).collect();
    let answer: Vec<Answer> = script.ask(&on_server(&tables))?;
    let answer = answer.into_iter().next().ok_or_else(|| db::Error::Other("no answer".to_owned()))?;
    Ok(answer.contents)
}

fn in_file(conn: &mut DbConn, tables: Vec<String>) -> Result<Contents, Error> {
    let applied = migrations::status(conn)?.into_iter().filter(|status| status.state != State::Pending);
    let migrations = applied.map(|status| Applied { version: status.version, sha256: status.sha256 }).collect();
    let mut rows = BTreeMap::new();
    for table in tables {
        let count = count(conn, &table)?;
        rows.insert(table, count);
    }
    let audit_head = audit_head(conn, &rows)?;
    Ok(Contents { migrations, rows, audit_head })
}

/// The query that gives it as one JSON object, from these tables: so it can be asked of a transaction of ours and of
/// a script's.
fn on_server(tables: &[String]) -> String {
    let has = |name: &str| tables.iter().any(|table| table == name);
    let count = |table: &String| {
        let (literal, quoted) = (table.replace('\'', "''"), table.replace('"', "\"\""));
        format!("SELECT '{literal}' AS name, count(*) AS rows FROM \"{quoted}\"")
    };
    let counts: Vec<String> = tables.iter().map(count).collect();
    let rows = match counts.as_slice() {
        [] => "'{}'::jsonb".to_owned(),
        counts => format!("(SELECT jsonb_object_agg(name, rows) FROM ({}) AS counts)", counts.join(" UNION ALL ")),
    };
    let migrations = match (has(LEDGER), has(CHECKSUMS)) {
        (true, true) => format!("{LEDGER} FULL JOIN {CHECKSUMS} USING (version)"),
        (true, false) => format!("(SELECT version, NULL AS sha256 FROM {LEDGER}) AS ledger"),
        (false, true) => CHECKSUMS.to_owned(),
        (false, false) => "(SELECT '' AS version, '' AS sha256 WHERE false) AS none".to_owned(),
    };
    let seals = Seal::TABLE;
    let last_sequence =
        if has(TRAIL) { format!("(SELECT coalesce(max(sequence), 0) FROM {TRAIL})") } else { "0".to_owned() };
    let seal = if has(seals) {
        format!("(SELECT jsonb_build_object('number', number, 'hash', hash) FROM {seals} ORDER BY number DESC LIMIT 1)")
    } else {
        "NULL::jsonb".to_owned()
    };
    format!(
        "SELECT jsonb_build_object('rows', {rows}, 'migrations', (\
             SELECT coalesce(jsonb_agg(jsonb_build_object('version', version, 'sha256', sha256) ORDER BY version), '[]') \
             FROM {migrations}\
         ), 'audit_head', jsonb_build_object('last_sequence', {last_sequence}, 'seal', {seal})) AS contents"
    )
}

/// The tables that hold rows of their own, of every program that keeps some there. Those of an index are none.
pub(super) fn tables(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    #[derive(QueryableByName)]
    struct Table {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let statement = match conn {
        DbConn::Postgres(_) => TABLES_ON_SERVER,
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
