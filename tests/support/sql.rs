//! Raw SQL, as another program would send it: every value a text, as the engine prints it.

use diesel::connection::SimpleConnection;
use diesel::deserialize::{self, FromSql, QueryableByName};
use diesel::pg::Pg;
use diesel::row::{Field, NamedRow, Row as AnyRow};
use diesel::sql_types::{Binary, Text};
use diesel::sqlite::Sqlite;
use diesel::{RunQueryDsl, sql_query};
use provost::db::{self, DatabaseUrl, DbConn, Error, Pool, PoolOptions, SessionOptions};

/// A row; a missing text is NULL.
pub type Row = Vec<Option<String>>;

/// Runs statements that return nothing.
pub fn execute(conn: &mut DbConn, statements: &str) -> Result<(), String> {
    conn.batch_execute(statements).map_err(|error| error.to_string())
}

/// A connection to the database at this URL.
pub fn connect(url: &str) -> Pool {
    opened(db::open(&DatabaseUrl::parse(url).unwrap(), SessionOptions::default(), PoolOptions::default()))
}

/// Runs one query.
pub fn rows(conn: &mut DbConn, query: &str) -> Result<Vec<Row>, String> {
    let loaded: diesel::QueryResult<Vec<Row>> = match conn {
        DbConn::Sqlite(inner) => {
            sql_query(query).load::<SqliteCells>(inner).map(|rows| rows.into_iter().map(|row| row.0).collect())
        }
        // Diesel asks PostgreSQL for the binary form; as a part of a whole row each value has its
        // text form. EXPLAIN can't be a part of a query, and is text already.
        DbConn::Postgres(inner) if is_select(query) => {
            let wrapped = format!("SELECT whole::text AS whole FROM ({query}) AS whole");
            sql_query(wrapped)
                .load::<PgCells>(inner)
                .map(|rows| rows.into_iter().map(|row| composite(row.0[0].as_deref().unwrap_or_default())).collect())
        }
        DbConn::Postgres(inner) => {
            sql_query(query).load::<PgCells>(inner).map(|rows| rows.into_iter().map(|row| row.0).collect())
        }
    };
    loaded.map_err(|error| error.to_string())
}

/// The one value that a query gives; NULL is the empty text.
#[track_caller]
pub fn value(conn: &mut DbConn, query: &str) -> String {
    let mut rows = rows(conn, query).unwrap_or_else(|error| panic!("{error}: {query}"));
    assert!(rows.len() == 1 && rows[0].len() == 1, "not one value: {query}: {rows:?}");
    rows.remove(0).remove(0).unwrap_or_default()
}

fn is_select(query: &str) -> bool {
    let first = query.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    ["SELECT", "WITH", "VALUES", "TABLE"].contains(&first.as_str())
}

/// Everything that is in the tables, a line a row: equal texts are equal databases.
pub fn dump(conn: &mut DbConn) -> String {
    let tables = match conn {
        DbConn::Sqlite(_) => "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
        DbConn::Postgres(_) => {
            "SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1"
        }
    };
    let mut text = String::new();
    for table in rows(conn, tables).unwrap() {
        let table = table[0].clone().unwrap();
        // The full-text index keeps blobs of its own; its content is in the table that it indexes.
        if table.contains("_search_") || table.starts_with("sqlite_") {
            continue;
        }
        let mut lines: Vec<String> = rows(conn, &format!("SELECT * FROM {table}"))
            .unwrap()
            .iter()
            .map(|row| format!("{table} {row:?}\n"))
            .collect();
        lines.sort();
        text.push_str(&lines.concat());
    }
    text
}

struct SqliteCells(Row);

impl QueryableByName<Sqlite> for SqliteCells {
    fn build<'a>(row: &impl NamedRow<'a, Sqlite>) -> deserialize::Result<Self> {
        let cells = (0..row.field_count()).map(|index| {
            let field = AnyRow::get(row, index).ok_or("no such field")?;
            let text = field.value().map(<String as FromSql<Text, Sqlite>>::from_sql).transpose();
            // Bytes that are no text are shown as PostgreSQL shows all bytes.
            text.or_else(|_| {
                let bytes = field.value().map(<Vec<u8> as FromSql<Binary, Sqlite>>::from_sql).transpose()?;
                Ok(bytes.map(|bytes| format!("\\x{}", hex::encode(bytes))))
            })
        });
        cells.collect::<deserialize::Result<_>>().map(Self)
    }
}

struct PgCells(Row);

impl QueryableByName<Pg> for PgCells {
    fn build<'a>(row: &impl NamedRow<'a, Pg>) -> deserialize::Result<Self> {
        let cells = (0..row.field_count()).map(|index| {
            let field = AnyRow::get(row, index).ok_or("no such field")?;
            field.value().map(<String as FromSql<Text, Pg>>::from_sql).transpose()
        });
        cells.collect::<deserialize::Result<_>>().map(Self)
    }
}

/// Takes PostgreSQL's text form of a row apart: `(1,"a ""b""",)`.
fn composite(text: &str) -> Row {
    let inner = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap();
    let mut cells = Vec::new();
    let mut chars = inner.chars().peekable();
    loop {
        let (mut cell, mut quoted, mut given) = (String::new(), false, false);
        loop {
            match chars.next() {
                Some('"') if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
                Some('"') => (quoted, given) = (!quoted, true),
                Some('\\') => cell.extend(chars.next()),
                Some(',') if !quoted => break cells.push((given || !cell.is_empty()).then(|| cell.clone())),
                Some(other) => cell.push(other),
                None => {
                    cells.push((given || !cell.is_empty()).then_some(cell));
                    return cells;
                }
            }
        }
    }
}

/// The message of an error while opening, for tests that expect none.
pub fn opened<T>(result: Result<T, Error>) -> T {
    result.unwrap_or_else(|error| panic!("the database can't be opened: {error}"))
}

#[test]
fn a_row_in_its_text_form_is_taken_apart() {
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(composite(r#"(1,"a ""b"" \\,",,"")"#), [some("1"), some(r#"a "b" \,"#), None, some("")]);
}
