//! Rows of any table, read from one end to the other: what a row holds, without what it means.
//!
//! Both engines give the same cells for the same record, so that rows can be carried from one to the other and
//! compared. However many there are, one is held at a time.

use std::fmt::{Display, Write as _};
use std::ops::Range;

use diesel::connection::DefaultLoadingMode;
use diesel::deserialize::{self, FromSql, QueryableByName};
use diesel::pg::{Pg, PgRowByRowLoadingMode, PgValue};
use diesel::row::{Field, NamedRow, Row as AnyRow};
use diesel::sql_types::{BigInt, Bool, Integer, SmallInt};
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

/// A row that is looked at and let go: its texts stand one behind the other, so that it is held in two pieces of memory,
/// however many cells it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    texts: String,
    places: Vec<Place>,
}

/// A value where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen<'a> {
    /// No value.
    Null,
    /// A number, or 0 and 1.
    Integer(i64),
    /// Everything that has letters.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

/// Where a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Null,
    Integer(i64),
    /// In the text beside.
    Text(Range<usize>),
    Bytes(Vec<u8>),
}

/// Rows on their way; each may fail to come.
pub type Rows<'a, R = Row> = Box<dyn Iterator<Item = Result<R, Error>> + 'a>;

/// The rows that a query gives, as they come.
///
/// # Errors
/// What the database says.
pub fn stream<'a>(conn: &'a mut DbConn, query: &str) -> Result<Rows<'a>, Error> {
    any(conn, query)
}

/// As [`stream`], for who looks at them and lets them go.
///
/// # Errors
/// What the database says.
pub fn stream_packed<'a>(conn: &'a mut DbConn, query: &str) -> Result<Rows<'a, Packed>, Error> {
    any(conn, query)
}

fn any<'a, R>(conn: &'a mut DbConn, query: &str) -> Result<Rows<'a, R>, Error>
where
    R: QueryableByName<Pg> + QueryableByName<Sqlite> + 'static,
{
    match conn {
        DbConn::Postgres(inner) => {
            let rows = sql_query(query).load_iter::<R, PgRowByRowLoadingMode>(inner)?;
            Ok(Box::new(rows.map(|row| Ok(row?))))
        }
        DbConn::Sqlite(inner) => {
            let rows = sql_query(query).load_iter::<R, DefaultLoadingMode>(inner)?;
            Ok(Box::new(rows.map(|row| Ok(row?))))
        }
    }
}

impl Packed {
    /// How long a row is taken to be, in bytes of its texts.
    const USUAL: usize = 1024;

    /// The value of a column; none behind the last.
    #[must_use]
    pub fn get(&self, column: usize) -> Option<Seen<'_>> {
        Some(match self.places.get(column)? {
            Place::Null => Seen::Null,
            Place::Integer(number) => Seen::Integer(*number),
            Place::Text(range) => Seen::Text(self.texts.get(range.clone())?),
            Place::Bytes(bytes) => Seen::Bytes(bytes),
        })
    }

    /// Puts one more value behind the last: a text, or none.
    pub fn push(&mut self, text: Option<&str>) {
        let place = text.map_or(Place::Null, |text| beside(text, &mut self.texts));
        self.places.push(place);
    }

    /// Nothing yet, with room for so many bytes of texts and so many values.
    #[must_use]
    pub fn with_capacity(bytes: usize, values: usize) -> Self {
        Self { texts: String::with_capacity(bytes), places: Vec::with_capacity(values) }
    }

    /// Puts the values of another row behind the last.
    pub fn append(&mut self, row: Self) {
        let begin = self.texts.len();
        self.texts.push_str(&row.texts);
        self.places.extend(row.places.into_iter().map(|place| match place {
            Place::Text(range) => Place::Text(begin + range.start..begin + range.end),
            place => place,
        }));
    }

    /// How many values there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// How much its texts hold, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.texts.len()
    }

    fn read<E>(count: usize, mut place: impl FnMut(usize, &mut String) -> Result<Place, E>) -> Result<Self, E> {
        let mut row = Self::with_capacity(Self::USUAL, count);
        for index in 0..count {
            row.places.push(place(index, &mut row.texts)?);
        }
        Ok(row)
    }
}

impl Row {
    fn read<E>(count: usize, mut place: impl FnMut(usize, &mut String) -> Result<Place, E>) -> Result<Self, E> {
        let cell = |index| {
            let mut text = String::new();
            Ok(match place(index, &mut text)? {
                Place::Null => Cell::Null,
                Place::Integer(number) => Cell::Integer(number),
                Place::Text(_) => Cell::Text(text),
                Place::Bytes(bytes) => Cell::Bytes(bytes),
            })
        };
        (0..count).map(cell).collect::<Result<_, E>>().map(Self)
    }
}

/// For both kinds of rows, since a value is read in one way.
macro_rules! queryable {
    ($($row:ident),*) => {$(
        impl QueryableByName<Pg> for $row {
            fn build<'a>(row: &impl NamedRow<'a, Pg>) -> deserialize::Result<Self> {
                Self::read(row.field_count(), |index, texts| {
                    let field = AnyRow::get(row, index).ok_or("no such column")?;
                    field.value().map_or(Ok(Place::Null), |value| from_postgres(value, texts))
                })
            }
        }

        impl QueryableByName<Sqlite> for $row {
            fn build<'a>(row: &impl NamedRow<'a, Sqlite>) -> deserialize::Result<Self> {
                Self::read(row.field_count(), |index, texts| {
                    from_sqlite(&AnyRow::get(row, index).ok_or("no such column")?, texts)
                })
            }
        }
    )*};
}

queryable!(Row, Packed);

fn from_sqlite<'a>(field: &impl Field<'a, Sqlite>, texts: &mut String) -> deserialize::Result<Place> {
    let Some(mut value) = field.value() else { return Ok(Place::Null) };
    Ok(match value.value_type() {
        None => Place::Null,
        Some(SqliteType::Text) => {
            let text = value.read_text();
            // What is no UTF-8 is read as this character.
            if text.contains(char::REPLACEMENT_CHARACTER) {
                let bytes = field.value().map(|mut value: SqliteValue<'_, '_, '_>| value.read_blob().to_vec());
                beside(std::str::from_utf8(&bytes.unwrap_or_default())?, texts)
            } else {
                beside(text, texts)
            }
        }
        Some(SqliteType::Binary) => Place::Bytes(value.read_blob().to_vec()),
        Some(SqliteType::SmallInt | SqliteType::Integer | SqliteType::Long) => Place::Integer(value.read_long()),
        Some(SqliteType::Float | SqliteType::Double) => return Err("a fraction where no column has one".into()),
    })
}

/// By the numbers that PostgreSQL gives its own types in every database; ours are enums, whose labels are sent as
/// texts are.
fn from_postgres(value: PgValue<'_>, texts: &mut String) -> deserialize::Result<Place> {
    Ok(match value.get_oid().get() {
        16 => Place::Integer(<bool as FromSql<Bool, Pg>>::from_sql(value)?.into()),
        17 => Place::Bytes(value.as_bytes().to_vec()),
        20 => Place::Integer(<i64 as FromSql<BigInt, Pg>>::from_sql(value)?),
        21 => Place::Integer(<i16 as FromSql<SmallInt, Pg>>::from_sql(value)?.into()),
        23 => Place::Integer(<i32 as FromSql<Integer, Pg>>::from_sql(value)?.into()),
        1184 => spelt(<Instant as FromSql<sql::Instant, Pg>>::from_sql(value)?, texts),
        2950 => spelt(<Id as FromSql<sql::Id, Pg>>::from_sql(value)?, texts),
        3802 => match value.as_bytes() {
            [1, document @ ..] => beside(std::str::from_utf8(document)?, texts),
            _ => return Err("jsonb in another form than version 1".into()),
        },
        _ => beside(std::str::from_utf8(value.as_bytes())?, texts),
    })
}

/// Puts a text behind the others.
fn beside(text: &str, texts: &mut String) -> Place {
    let start = texts.len();
    texts.push_str(text);
    Place::Text(start..texts.len())
}

/// As [`beside`], of a value as it is spelt.
fn spelt(value: impl Display, texts: &mut String) -> Place {
    let start = texts.len();
    // Into memory, where nothing fails.
    let _ = write!(texts, "{value}");
    Place::Text(start..texts.len())
}
