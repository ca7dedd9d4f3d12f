//! Rows of any table, read from one end to the other: what a row holds, without what it means.
//!
//! Both engines give the same cells for the same record, so that rows can be carried from one to the other and
//! compared. However many there are, one is held at a time.

use diesel::connection::DefaultLoadingMode;
use diesel::deserialize::{self, FromSql, QueryableByName};
use diesel::pg::{Pg, PgRowByRowLoadingMode, PgValue};
use diesel::row::{Field, NamedRow, Row as AnyRow};
use diesel::sql_types::{BigInt, Binary, Bool, Integer, SmallInt, Text};
use diesel::sqlite::{Sqlite, SqliteType, SqliteValue};
use diesel::{RunQueryDsl, sql_query};

use super::connection::DbConn;
use super::error::Error;
use crate::sql_types::{Id, Instant, sql};

/// A value as it is carried. Ids, instants, labels and JSON are texts, spelt as SQLite keeps them; what is true is 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// No value.
    Null,
    /// A number, or 0 and 1.
    Integer(i64),
    /// Everything that has letters.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// The cells of a row, in the order of the query's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(pub Vec<Cell>);

/// Rows on their way; each may fail to come.
pub type Rows<'a> = Box<dyn Iterator<Item = Result<Row, Error>> + 'a>;

/// The rows that a query gives, as they come.
///
/// # Errors
/// What the database says.
pub fn stream<'a>(conn: &'a mut DbConn, query: &str) -> Result<Rows<'a>, Error> {
    match conn {
        DbConn::Postgres(inner) => {
            let rows = sql_query(query).load_iter::<Row, PgRowByRowLoadingMode>(inner)?;
            Ok(Box::new(rows.map(|row| Ok(row?))))
        }
        DbConn::Sqlite(inner) => {
            let rows = sql_query(query).load_iter::<Row, DefaultLoadingMode>(inner)?;
            Ok(Box::new(rows.map(|row| Ok(row?))))
        }
    }
}

impl QueryableByName<Pg> for Row {
    fn build<'a>(row: &impl NamedRow<'a, Pg>) -> deserialize::Result<Self> {
        let cell = |index| {
            let field = AnyRow::get(row, index).ok_or("no such column")?;
            field.value().map_or(Ok(Cell::Null), from_postgres)
        };
        (0..row.field_count()).map(cell).collect::<deserialize::Result<_>>().map(Self)
    }
}

impl QueryableByName<Sqlite> for Row {
    fn build<'a>(row: &impl NamedRow<'a, Sqlite>) -> deserialize::Result<Self> {
        let cell = |index| {
            let field = AnyRow::get(row, index).ok_or("no such column")?;
            let value = field.value();
            match value.as_ref().and_then(SqliteValue::value_type) {
                None => Ok(Cell::Null),
                Some(SqliteType::Text) => {
                    let text = <String as FromSql<Text, Sqlite>>::from_sql(value.ok_or("no value")?)?;
                    // What is no UTF-8 is read as this character.
                    if text.contains(char::REPLACEMENT_CHARACTER) {
                        let bytes = field.value().map(<Vec<u8> as FromSql<Binary, Sqlite>>::from_sql).transpose()?;
                        return Ok(Cell::Text(String::from_utf8(bytes.unwrap_or_default())?));
                    }
                    Ok(Cell::Text(text))
                }
                Some(SqliteType::Binary) => {
                    let bytes = <Vec<u8> as FromSql<Binary, Sqlite>>::from_sql(value.ok_or("no value")?)?;
                    Ok(Cell::Bytes(bytes))
                }
                Some(SqliteType::SmallInt | SqliteType::Integer | SqliteType::Long) => {
                    let number = <i64 as FromSql<BigInt, Sqlite>>::from_sql(value.ok_or("no value")?)?;
                    Ok(Cell::Integer(number))
                }
                Some(SqliteType::Float | SqliteType::Double) => Err("a fraction where no column has one".into()),
            }
        };
        (0..row.field_count()).map(cell).collect::<deserialize::Result<_>>().map(Self)
    }
}

/// By the numbers that PostgreSQL gives its own types in every database; ours are enums, whose labels are sent as
/// texts are.
fn from_postgres(value: PgValue<'_>) -> deserialize::Result<Cell> {
    Ok(match value.get_oid().get() {
        16 => Cell::Integer(<bool as FromSql<Bool, Pg>>::from_sql(value)?.into()),
        17 => Cell::Bytes(value.as_bytes().to_vec()),
        20 => Cell::Integer(<i64 as FromSql<BigInt, Pg>>::from_sql(value)?),
        21 => Cell::Integer(<i16 as FromSql<SmallInt, Pg>>::from_sql(value)?.into()),
        23 => Cell::Integer(<i32 as FromSql<Integer, Pg>>::from_sql(value)?.into()),
        1184 => Cell::Text(<Instant as FromSql<sql::Instant, Pg>>::from_sql(value)?.to_string()),
        2950 => Cell::Text(<Id as FromSql<sql::Id, Pg>>::from_sql(value)?.to_string()),
        3802 => match value.as_bytes() {
            [1, document @ ..] => Cell::Text(std::str::from_utf8(document)?.to_owned()),
            _ => return Err("jsonb in another form than version 1".into()),
        },
        _ => Cell::Text(std::str::from_utf8(value.as_bytes())?.to_owned()),
    })
}
