//! Record ids: version 7 UUIDs, whose order is the order of creation.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
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

    /// Mints an id for a record that began at this time, so that the order of ids is the order of time: to a quarter of
    /// a microsecond (RFC 9562, section 6.2, method 3), and of one instant the order in which they are minted here.
    #[must_use]
    pub fn mint_of(time: Instant) -> Self {
        // It begins anywhere, so that what two processes mint of one instant differs.
        static NEXT: LazyLock<AtomicU32> = LazyLock::new(|| AtomicU32::new(chance() >> 3));
        let time = time.as_chrono();
        let milliseconds = u64::try_from(time.timestamp_millis()).unwrap_or_default();
        let fraction = u16::try_from(time.timestamp_subsec_micros() % 1_000 * 4_096 / 1_000).unwrap_or_default();
        let nth = NEXT.fetch_add(1, Ordering::Relaxed) & 0x3fff_ffff;
        let mut rest = [0; 10];
        // Version and variant take the first bits of the first two.
        rest[..2].copy_from_slice(&fraction.to_be_bytes());
        rest[2..6].copy_from_slice(&nth.to_be_bytes());
        rest[6..].copy_from_slice(&chance().to_be_bytes());
        Self(uuid::Builder::from_unix_timestamp_millis(milliseconds, &rest).into_uuid())
    }

    /// The id before all that are minted from this time on: of a table with many rows it finds the older ones.
    #[must_use]
    pub fn first_of(time: Instant) -> Self {
        let milliseconds = u64::try_from(time.as_chrono().timestamp_millis()).unwrap_or_default();
        Self(uuid::Builder::from_unix_timestamp_millis(milliseconds, &[0; 10]).into_uuid())
    }

    /// The id that a name always has, for what has none of its own (RFC 9562, version 8): the beginning of the
    /// name's SHA-256.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&Sha256::digest(name.as_bytes())[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
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

/// Thirty-two random bits.
fn chance() -> u32 {
    let [.., a, b, c, d] = *Uuid::new_v4().as_bytes();
    u32::from_be_bytes([a, b, c, d])
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
    fn an_id_of_a_time_sorts_by_it_and_then_by_when_it_was_minted() {
        let at = |text| Instant::parse(text).unwrap();
        let times = ["1970-01-01T00:00:00Z", "2026-01-01T00:00:00.000001Z", "2026-01-01T00:00:00.000002Z"];
        let ids: Vec<Id> = times.iter().flat_map(|text| (0..100).map(|_| Id::mint_of(at(text)))).collect();
        assert!(ids.is_sorted_by(|one, next| one < next));
        assert!(Id::mint_of(at("2026-01-01T00:00:00.999Z")) < Id::first_of(at("2026-01-01T00:00:01Z")));
        assert!(Id::mint_of(Instant::MIN) >= Id::first_of(Instant::MIN) && Id::mint_of(Instant::MAX) > Id::mint());
        let id = ids[150].to_string();
        assert!(id.as_bytes()[14] == b'7' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
    }

    #[test]
    fn the_short_id_is_the_tail() {
        let id: Id = "0197c6a0-0000-7000-8000-00001234abcd".parse().unwrap();
        assert_eq!(id.short(), "1234abcd");
    }

    #[test]
    fn a_name_has_one_id() {
        assert_eq!(Id::of_name("20261122000001"), Id::of_name("20261122000001"));
        assert_ne!(Id::of_name("20261122000001"), Id::of_name("20261122000002"));
        // The SHA-256 of "abc" (FIPS 180-4), with the version's and the variant's bits.
        assert_eq!(Id::of_name("abc").to_string(), "ba7816bf-8f01-8fea-8141-40de5dae2223");
    }

    #[test]
    fn other_spellings_of_a_uuid_are_refused() {
        for text in ["", "1234abcd", "0197c6a0000070008000000012340abcd", "{0197c6a0-0000-7000-8000-00001234abcd}"] {
            assert!(text.parse::<Id>().is_err(), "{text}");
        }
    }
}
