//! JSON documents in one form on both engines: I-JSON (RFC 7493), numbers as RFC 8785 writes them.
//!
//! `jsonb` rewrites what it is given (`1e2` becomes `100`, `-0.0` becomes `0.0`) and SQLite keeps
//! the text, so a document is brought into one form before it is stored and after it is read, and
//! what has no such form is refused.

use std::collections::BTreeMap;
use std::fmt;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{Jsonb, Text};
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};
use sha2::{Digest, Sha256};

use super::sql;

/// The largest document that is taken, in bytes of its text.
pub const MAX_JSON_BYTES: usize = 1024 * 1024;

/// The largest integer that every reader of JSON keeps (RFC 7493, section 2.2).
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// Nesting that is too deep; serde_json's own limit is the same.
const MAX_DEPTH: usize = 128;

/// A JSON document in the one form that both engines keep.
#[derive(Debug, Clone, PartialEq, Eq, AsExpression, FromSqlRow, Serialize, Deserialize, schemars::JsonSchema)]
#[diesel(sql_type = sql::Json)]
#[serde(transparent)]
pub struct Json(Value);

/// The text is no JSON, or JSON that the engines would not keep alike.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Over [`MAX_JSON_BYTES`].
    #[error("{0} bytes of JSON; at most {MAX_JSON_BYTES} are taken")]
    TooLarge(usize),
    /// What the parser says, with line and column.
    #[error("{0}")]
    Malformed(String),
}

impl Json {
    /// The empty object.
    #[must_use]
    pub fn empty_object() -> Self {
        Self(Value::Object(serde_json::Map::new()))
    }

    /// Reads a document and brings it into the one form.
    ///
    /// # Errors
    /// Over 1 MiB, nested 128 deep or more, a duplicate key, `\u0000`, a whole number beyond
    /// ±(2^53−1), a number outside of what a double holds, or no JSON at all.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        if text.len() > MAX_JSON_BYTES {
            return Err(JsonError::TooLarge(text.len()));
        }
        let malformed = |error: serde_json::Error| JsonError::Malformed(plain(&error));
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = Strict { depth: 0 }.deserialize(&mut deserializer).map_err(malformed)?;
        deserializer.end().map_err(malformed)?;
        Ok(Self(value))
    }

    /// Takes a value that the program itself made of what was taken before. None of the limits of
    /// input holds: an entry of the trail holds a document twice, and must always be written.
    #[must_use]
    pub fn of_program(value: Value) -> Self {
        Self(normalised(value))
    }

    /// Reads what a database holds, as a query would.
    ///
    /// # Errors
    /// [`JsonError::Malformed`] when another program wrote what no reader takes.
    pub fn of_database(text: &str) -> Result<Self, JsonError> {
        let value = serde_json::from_str(text).map_err(|error| JsonError::Malformed(plain(&error)))?;
        Ok(Self(normalised(value)))
    }

    /// The document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The document, let go.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }
}

/// Reads a document that is part of another text by the rules of [`Json::parse`], but for its size.
pub struct JsonSeed;

impl<'de> DeserializeSeed<'de> for JsonSeed {
    type Value = Json;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Strict { depth: 0 }.deserialize(deserializer).map(Json)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// serde_json's message without the words that only a programmer needs.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if text.starts_with("recursion limit exceeded") {
        text.replacen("recursion limit exceeded", "nested 128 deep or more", 1)
    } else {
        text
    }
}

/// Brings a number into its one form, or says why it has none.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "exact below 2^53")]
fn number<E: de::Error>(number: f64) -> Result<Value, E> {
    // Every double at or beyond 2^53 is whole, so this one bound covers large fractions too.
    if number.abs() > MAX_INTEGER as f64 {
        return Err(E::custom(format_args!("{number:e} is beyond ±(2^53-1), which not every reader keeps")));
    }
    if number.fract() == 0.0 {
        // Exact by the bound above; it also turns -0.0 into 0.
        return Ok(Value::Number((number as i64).into()));
    }
    Number::from_f64(number).map(Value::Number).ok_or_else(|| E::custom("not a finite number"))
}

/// Brings what a database holds into the one form. Nothing is refused here: a row that another
/// program wrote must stay readable, so a number beyond the bound is left as it is.
fn normalised(mut value: Value) -> Value {
    normalise(&mut value);
    value
}

/// Changes what has to be changed in its place: hardly any document has anything.
fn normalise(value: &mut Value) {
    match value {
        Value::Number(given) if given.is_f64() => {
            let one_form = given.as_f64().and_then(|double| number::<de::value::Error>(double).ok());
            if let Some(one_form) = one_form {
                *value = one_form;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(normalise),
        Value::Object(entries) => entries.values_mut().for_each(normalise),
        _ => {}
    }
}

/// Builds a [`Value`] while refusing what I-JSON refuses.
#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl Strict {
    fn text<E: de::Error>(text: &str) -> Result<(), E> {
        if text.contains('\0') {
            return Err(E::custom("\\u0000 can't be stored"));
        }
        Ok(())
    }

    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom("nested 128 deep or more"));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        if value.abs_diff(0) > MAX_INTEGER.unsigned_abs() {
            return Err(E::custom(format_args!("{value} is beyond ±(2^53-1), which not every reader keeps")));
        }
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Err(E::custom(format_args!("{value} is beyond ±(2^53-1), which not every reader keeps"))),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        number(value)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Self::text(value)?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            Self::text(&key)?;
            if map.contains_key(&key) {
                return Err(de::Error::custom(format_args!("duplicate key {key:?}")));
            }
            map.insert(key, entries.next_value_seed(inner)?);
        }
        Ok(Value::Object(map.into_iter().collect()))
    }
}

impl ToSql<sql::Json, Pg> for Json {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Jsonb, Pg>::to_sql(&self.0, out)
    }
}

impl FromSql<sql::Json, Pg> for Json {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let value = <Value as FromSql<Jsonb, Pg>>::from_sql(value)?;
        Ok(Self(normalised(value)))
    }
}

impl ToSql<sql::Json, Sqlite> for Json {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.to_string());
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Json, Sqlite> for Json {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, Sqlite>>::from_sql(value)?;
        Ok(Self(normalised(serde_json::from_str(&text)?)))
    }
}

/// A document of the audit trail, which must always be readable: what another program wrote and no reader
/// takes (a number beyond a double, half a character, too deep) is told by its size and SHA-256 instead.
/// It is read when it is made a [`Json`], so that a thread that only fetches leaves that to others.
#[derive(Debug, Clone, FromSqlRow)]
pub struct ReadableJson {
    /// As the engine handed it over.
    bytes: Vec<u8>,
    /// Where the document begins: PostgreSQL puts a version before it.
    begin: usize,
}

/// The version of the form in which PostgreSQL sends `jsonb`, the only one there is.
const JSONB_VERSION: u8 = 1;

impl From<ReadableJson> for Json {
    fn from(ReadableJson { bytes, begin }: ReadableJson) -> Self {
        let read = serde_json::from_slice(&bytes[begin..]).map(normalised);
        Self(read.unwrap_or_else(|_| {
            let sha256 = hex::encode(Sha256::digest(&bytes));
            serde_json::json!({ "unreadable": { "bytes": bytes.len(), "sha256": sha256 } })
        }))
    }
}

impl FromSql<sql::Json, Pg> for ReadableJson {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let bytes = value.as_bytes().to_vec();
        // Of another version nothing is read.
        let begin = if bytes.first() == Some(&JSONB_VERSION) { 1 } else { bytes.len() };
        Ok(Self { bytes, begin })
    }
}

impl FromSql<sql::Json, Sqlite> for ReadableJson {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, Sqlite>>::from_sql(value)?;
        Ok(Self { bytes: text.into_bytes(), begin: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, String> {
        Json::parse(text).map(|json| json.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn a_number_has_one_spelling() {
        for (given, kept) in
            [("1e2", "100"), ("-0.0", "0"), ("1.0", "1"), ("0.10", "0.1"), ("-9007199254740991", "-9007199254740991")]
        {
            assert_eq!(read(given).as_deref(), Ok(kept), "{given}");
        }
    }

    #[test]
    fn keys_are_sorted_and_space_is_dropped() {
        assert_eq!(read("{ \"b\" : 1 , \"a\" : [ ] }").as_deref(), Ok(r#"{"a":[],"b":1}"#));
    }

    #[test]
    fn what_an_engine_would_change_is_refused() {
        for (text, reason) in [
            ("9007199254740993", "2^53"),
            ("-9007199254740992", "2^53"),
            ("18446744073709551615", "2^53"),
            ("123456789012345678901234567890", "2^53"),
            ("1e300", "2^53"),
            ("1e400", "out of range"),
            (r#""a\u0000b""#, "u0000"),
            (r#"{"a\u0000":1}"#, "u0000"),
            (r#"{"a":1,"a":2}"#, "duplicate key \"a\""),
            ("{\"a\":1} x", "trailing"),
            ("NaN", "expected"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn nesting_of_128_is_refused_and_127_is_taken() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read(&nested(127)).is_ok());
        assert!(read(&nested(200)).unwrap_err().contains("128 deep or more"));
    }

    #[test]
    fn a_document_over_one_mebibyte_is_refused() {
        let text = format!("\"{}\"", "x".repeat(2 * MAX_JSON_BYTES));
        assert_eq!(Json::parse(&text), Err(JsonError::TooLarge(text.len())));
    }
}
