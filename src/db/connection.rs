//! The connection that speaks both dialects, and the bridge that carries our types over it.

#![expect(missing_docs, reason = "the derive makes public types without docs")]
#![expect(clippy::disallowed_methods, reason = "the derived `establish`, which nothing calls")]

use diesel::deserialize::{self, FromSql};
use diesel::pg::PgConnection;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::HasSqlType;
use diesel::sqlite::SqliteConnection;

use crate::sql_types::{self, sql};

/// A connection to either engine. Match on it only where the engines truly differ, with both arms
/// side by side.
#[derive(diesel::MultiConnection)]
pub enum DbConn {
    /// A PostgreSQL session.
    Postgres(PgConnection),
    /// An open SQLite file.
    Sqlite(SqliteConnection),
}

impl DbConn {
    /// The engine's name, as `doctor` and `-v` print it.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self {
            Self::Postgres(_) => "postgresql",
            Self::Sqlite(_) => "sqlite",
        }
    }
}

/// Diesel's derive bridges its own types only; this does the same for ours.
macro_rules! bridge {
    ($($sql:ident => $rust:ty),* $(,)?) => {$(
        impl HasSqlType<sql::$sql> for MultiBackend {
            fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
                Self::lookup_sql_type::<sql::$sql>(lookup)
            }
        }

        impl ToSql<sql::$sql, MultiBackend> for $rust {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
                out.set_value((sql::$sql, self));
                Ok(IsNull::No)
            }
        }

        impl FromSql<sql::$sql, MultiBackend> for $rust {
            fn from_sql(value: MultiRawValue<'_>) -> deserialize::Result<Self> {
                value.from_sql::<Self, sql::$sql>()
            }
        }
    )*};
}

impl FromSql<sql::Json, MultiBackend> for sql_types::ReadableJson {
    fn from_sql(value: MultiRawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, sql::Json>()
    }
}

bridge! {
    Id => sql_types::Id,
    Instant => sql_types::Instant,
    Json => sql_types::Json,
    RowPlace => sql_types::RowPlace,
    AgentType => sql_types::AgentType,
    AgentStatus => sql_types::AgentStatus,
    TaskStatus => sql_types::TaskStatus,
    ExecutionStatus => sql_types::ExecutionStatus,
    MissedPolicy => sql_types::MissedPolicy,
}
