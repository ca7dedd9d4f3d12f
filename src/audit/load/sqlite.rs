//! A row at a time by one prepared statement: within a transaction nothing is gained by more at once.

use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Binary, Nullable, Text};
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{QueryResult, RunQueryDsl};

use super::Table;
use crate::db::{self, Cell, Row};

/// The statement for one row.
struct Insert<'a> {
    table: &'a Table,
    row: &'a Row,
}

impl QueryFragment<Sqlite> for Insert<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql("INSERT INTO ");
        out.push_identifier(self.table.name)?;
        for (index, column) in self.table.columns.iter().enumerate() {
            out.push_sql(if index == 0 { " (" } else { ", " });
            out.push_identifier(column)?;
        }
        for (index, cell) in self.row.0.iter().enumerate() {
            out.push_sql(if index == 0 { ") VALUES (" } else { ", " });
            match cell {
                Cell::Null => out.push_bind_param::<Nullable<Text>, Option<String>>(&None)?,
                Cell::Integer(number) => out.push_bind_param::<BigInt, i64>(number)?,
                Cell::Text(text) => out.push_bind_param::<Text, String>(text)?,
                Cell::Bytes(bytes) => out.push_bind_param::<Binary, Vec<u8>>(bytes)?,
            }
        }
        out.push_sql(")");
        Ok(())
    }
}

impl Query for Insert<'_> {
    type SqlType = ();
}

impl QueryId for Insert<'_> {
    type QueryId = ();
    // Known by its text, of which each table has one.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl RunQueryDsl<SqliteConnection> for Insert<'_> {}

pub(super) fn load<E: From<db::Error>>(
    conn: &mut SqliteConnection,
    table: &Table,
    rows: &mut dyn Iterator<Item = Result<Row, E>>,
) -> Result<u64, E> {
    let mut count = 0;
    for row in rows {
        Insert { table, row: &row? }.execute(conn).map_err(db::Error::from)?;
        count += 1;
    }
    Ok(count)
}
