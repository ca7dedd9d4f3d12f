//! Where a row lies in its table, by which an engine finds it sooner than by a key.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::BigInt;
use diesel::sqlite::{Sqlite, SqliteValue};

use super::sql;

/// Where a row lay when it was read: the number of its page in 32 bits and its number on the page in 16 on PostgreSQL,
/// the rowid on SQLite. Another row may lie there later: what is found by its place is checked by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::RowPlace)]
pub struct RowPlace(pub i64);

/// How many bytes PostgreSQL sends and takes.
const BYTES: usize = 6;

impl ToSql<sql::RowPlace, Pg> for RowPlace {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        let bytes = self.0.to_be_bytes();
        std::io::Write::write_all(out, &bytes[bytes.len() - BYTES..])?;
        Ok(IsNull::No)
    }
}

impl FromSql<sql::RowPlace, Pg> for RowPlace {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let sent: [u8; BYTES] = value.as_bytes().try_into()?;
        let mut bytes = [0; size_of::<i64>()];
        bytes[size_of::<i64>() - BYTES..].copy_from_slice(&sent);
        Ok(Self(i64::from_be_bytes(bytes)))
    }
}

impl ToSql<sql::RowPlace, Sqlite> for RowPlace {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0);
        Ok(IsNull::No)
    }
}

impl FromSql<sql::RowPlace, Sqlite> for RowPlace {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        <i64 as FromSql<BigInt, Sqlite>>::from_sql(value).map(Self)
    }
}
