//! Record ids: version 7 UUIDs, whose order is the order of creation.

use std::fmt;
use std::str::FromStr;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Instant, sql};

/// The id of a record.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    AsExpression,
    FromSqlRow,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[diesel(sql_type = sql::Id)]
#[serde(transparent)]
pub struct Id(Uuid);

impl Id {
    /// Mints a new id (RFC 9562, version 7): ids minted later in one process sort after it.
    #[must_use]
    pub fn mint() -> Self {
        Self(Uuid::now_v7())
    }

    /// The id before all that are minted from this time on: of a table with many rows it finds the older ones.
    #[must_use]
    pub fn first_of(time: Instant) -> Self {
        let milliseconds = u64::try_from(time.as_chrono().timestamp_millis()).unwrap_or_default();
        Self(uuid::Builder::from_unix_timestamp_millis(milliseconds, &[0; 10]).into_uuid())
    }

    /// The last eight hex digits, which tables print: the head of a version 7 UUID is a clock and
    /// tells two records of one minute hardly apart.
    #[must_use]
    pub fn short(&self) -> String {
        let text = self.0.simple().to_string();
        text[24..].to_owned()
    }

    /// The last sixteen bits, which no clock has a part in: a chance that is the same each time it
    /// is asked.
    #[must_use]
    pub fn random_bits(&self) -> u16 {
        let [.., high, low] = *self.0.as_bytes();
        u16::from_be_bytes([high, low])
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// The text is not a full hyphenated UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a full id: {0:?}")]
pub struct IdError(String);

impl FromStr for Id {
    type Err = IdError;

    /// Reads the hyphenated form, in either letter case. The other forms that `Uuid` reads
    /// (`{…}`, `urn:uuid:…`, 32 bare digits) are refused: one id has one spelling.
    fn from_str(text: &str) -> Result<Self, IdError> {
        let error = || IdError(text.to_owned());
        if text.len() != 36 {
            return Err(error());
        }
        Uuid::try_parse(text).map(Self).map_err(|_| error())
    }
}

impl ToSql<sql::Id, Pg> for Id {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<diesel::sql_types::Uuid, Pg>::to_sql(&self.0, out)
    }
}

impl FromSql<sql::Id, Pg> for Id {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        <Uuid as FromSql<diesel::sql_types::Uuid, Pg>>::from_sql(value).map(Self)
    }
}

impl ToSql<sql::Id, Sqlite> for Id {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.to_string());
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Id, Sqlite> for Id {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, Sqlite>>::from_sql(value)?;
        // Another spelling would compare as another id, and hash as if it were this one. The CHECKs allow none.
        if text.len() != 36 || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(format!("{text:?} is not spelt as an id is").into());
        }
        Ok(text.parse()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_prints_lower_case_and_hyphenated_and_reads_back() {
        let id = Id::mint();
        let text = id.to_string();
        assert_eq!(text.len(), 36);
        assert_eq!(text, text.to_lowercase());
        assert_eq!(text.parse(), Ok(id));
        assert_eq!(text.to_uppercase().parse(), Ok(id));
    }

    #[test]
    fn ids_sort_in_the_order_in_which_they_were_minted() {
        let ids: Vec<Id> = (0..1000).map(|_| Id::mint()).collect();
        assert!(ids.is_sorted());
    }

    #[test]
    fn the_short_id_is_the_tail() {
        let id: Id = "0197c6a0-0000-7000-8000-00001234abcd".parse().unwrap();
        assert_eq!(id.short(), "1234abcd");
    }

    #[test]
    fn other_spellings_of_a_uuid_are_refused() {
        for text in ["", "1234abcd", "0197c6a0000070008000000012340abcd", "{0197c6a0-0000-7000-8000-00001234abcd}"] {
            assert!(text.parse::<Id>().is_err(), "{text}");
        }
    }
}
