//! Points in time: UTC, whole microseconds, years 1970 to 9999.

use std::fmt;

use chrono::{DateTime, Datelike, SubsecRound, TimeDelta, Timelike, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{Text, Timestamptz};
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::sql;

/// A point in time as both engines keep it.
///
/// PostgreSQL counts microseconds, so anything finer would come back changed; SQLite compares
/// the text, which is time order only while every year has four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Instant)]
pub struct Instant(DateTime<Utc>);

/// The time can't be kept: its year is before 1970 or after 9999, or the text is no RFC 3339 time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstantError {
    /// Outside the years that both engines keep in order.
    #[error("{0} is outside the years 1970 to 9999, or a leap second")]
    OutOfRange(String),
    /// Not RFC 3339.
    #[error("{0:?} is not an RFC 3339 time")]
    Malformed(String),
}

impl Instant {
    /// The first that is kept: the beginning of 1970.
    pub const MIN: Self = Self(DateTime::UNIX_EPOCH);

    /// The last that is kept: the last microsecond of 9999.
    pub const MAX: Self = match DateTime::from_timestamp_micros(253_402_300_799_999_999) {
        Some(time) => Self(time),
        None => Self::MIN,
    };

    /// The time by this machine's clock.
    #[must_use]
    pub fn now() -> Self {
        Self(Utc::now().trunc_subsecs(6))
    }

    /// Drops what is finer than a microsecond and refuses what no engine keeps.
    ///
    /// # Errors
    /// [`InstantError::OutOfRange`] before 1970 and after 9999.
    pub fn new(time: DateTime<Utc>) -> Result<Self, InstantError> {
        // chrono keeps a leap second as a second of more than a billion nanoseconds; no engine does.
        if (1970..=9999).contains(&time.year()) && time.nanosecond() < 1_000_000_000 {
            Ok(Self(time.trunc_subsecs(6)))
        } else {
            Err(InstantError::OutOfRange(time.to_rfc3339()))
        }
    }

    /// Reads an RFC 3339 time with any offset.
    ///
    /// # Errors
    /// When the text is not RFC 3339 or the year is out of range.
    pub fn parse(text: &str) -> Result<Self, InstantError> {
        let time = DateTime::parse_from_rfc3339(text).map_err(|_| InstantError::Malformed(text.to_owned()))?;
        Self::new(time.to_utc())
    }

    /// The same point as chrono's type.
    #[must_use]
    pub fn as_chrono(&self) -> DateTime<Utc> {
        self.0
    }

    /// This much later (or earlier).
    ///
    /// # Errors
    /// [`InstantError::OutOfRange`] when the result is.
    pub fn plus(&self, delta: TimeDelta) -> Result<Self, InstantError> {
        match self.0.checked_add_signed(delta) {
            Some(time) => Self::new(time),
            None => Err(InstantError::OutOfRange(format!("{self} plus {delta}"))),
        }
    }
}

impl fmt::Display for Instant {
    /// Always six fraction digits and `Z`, so that text order is time order. By hand, since an export prints millions.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.0;
        let mut text = *b"0000-00-00T00:00:00.000000Z";
        let year = u32::try_from(time.year()).unwrap_or_default();
        for (end, number) in [
            (4, year),
            (7, time.month()),
            (10, time.day()),
            (13, time.hour()),
            (16, time.minute()),
            (19, time.second()),
            (26, time.nanosecond() / 1000),
        ] {
            let (mut at, mut left) = (end, number);
            while left > 0 {
                at -= 1;
                // A digit, so no other byte than these ten.
                text[at] = b"0123456789"[(left % 10) as usize];
                left /= 10;
            }
        }
        f.pad(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Instant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instant".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }

    fn inline_schema() -> bool {
        true
    }
}

impl ToSql<sql::Instant, Pg> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Timestamptz, Pg>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl FromSql<sql::Instant, Pg> for Instant {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let time = <DateTime<Utc> as FromSql<Timestamptz, Pg>>::from_sql(value)?;
        Ok(Self::new(time)?)
    }
}

impl ToSql<sql::Instant, Sqlite> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.to_string());
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Instant, Sqlite> for Instant {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, Sqlite>>::from_sql(value)?;
        let instant = Self::parse(&text)?;
        // Another spelling would sort elsewhere, and hash as if it were this one. The CHECKs allow none.
        let is_spelt_so =
            text.len() == "2026-12-01T01:30:00.500000Z".len() && text.as_bytes()[10] == b'T' && text.ends_with('Z');
        if is_spelt_so { Ok(instant) } else { Err(format!("{text:?} is not spelt as an instant is").into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_what_chrono_makes_of_it() {
        for text in [
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999Z",
            "2026-02-03T04:05:06.000007Z",
            "2000-10-20T10:20:30.4Z",
        ] {
            let instant = Instant::parse(text).unwrap();
            assert_eq!(instant.to_string(), instant.as_chrono().format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string());
        }
        assert_eq!(format!("[{:<30}]", Instant::MIN).len(), 32);
    }

    #[test]
    fn the_text_has_six_fraction_digits_and_z() {
        let instant = Instant::parse("2026-12-01T02:30:00.5+01:00").unwrap();
        assert_eq!(instant.to_string(), "2026-12-01T01:30:00.500000Z");
    }

    #[test]
    fn what_is_finer_than_a_microsecond_is_dropped() {
        let instant = Instant::parse("2026-12-01T01:30:00.123456789Z").unwrap();
        assert_eq!(instant.to_string(), "2026-12-01T01:30:00.123456Z");
    }

    #[test]
    fn the_bounds_are_the_first_and_last_that_are_kept() {
        assert_eq!(Instant::MIN.to_string(), "1970-01-01T00:00:00.000000Z");
        assert_eq!(Instant::MAX.to_string(), "9999-12-31T23:59:59.999999Z");
    }

    #[test]
    fn years_that_break_the_order_of_the_text_are_refused() {
        for text in ["1969-12-31T23:59:59Z", "9999-12-31T23:59:59-01:00", "2026-12-31T23:59:60Z"] {
            assert!(matches!(Instant::parse(text), Err(InstantError::OutOfRange(_))), "{text}");
        }
        assert!(Instant::parse("1970-01-01T00:00:00Z").is_ok());
        assert!(Instant::parse("9999-12-31T23:59:59.999999Z").is_ok());
    }
}
