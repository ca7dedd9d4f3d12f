//! The types that both engines share: how an id, an instant, a JSON document and each enum
//! stand in PostgreSQL and in SQLite.
//!
//! Here is only the representation. What a status means and how it may change is in
//! [`crate::model`]; the bridge to the connection that speaks both dialects is in [`crate::db`].

mod enums;
mod id;
mod instant;
mod json;
mod place;

pub use enums::{AgentStatus, AgentType, ExecutionStatus, Label, MissedPolicy, TaskStatus, UnknownLabel};
pub use id::{Id, IdError};
pub use instant::{Instant, InstantError};
pub use json::{Json, JsonError, JsonSeed, MAX_INTEGER, MAX_JSON_BYTES, ReadableJson};
pub use place::RowPlace;

/// The names that Diesel knows these types by in [`crate::schema`].
pub mod sql {
    use diesel::query_builder::QueryId;
    use diesel::sql_types::SqlType;

    /// `uuid` in PostgreSQL; lower-case hyphenated text in SQLite.
    #[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
    #[diesel(postgres_type(oid = 2950, array_oid = 2951))]
    #[diesel(sqlite_type(name = "Text"))]
    pub struct Id;

    /// `timestamptz` in PostgreSQL; RFC 3339 text with six fraction digits and `Z` in SQLite.
    #[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
    #[diesel(postgres_type(oid = 1184, array_oid = 1185))]
    #[diesel(sqlite_type(name = "Text"))]
    pub struct Instant;

    /// `jsonb` in PostgreSQL; text that `json_valid` accepts in SQLite.
    #[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
    #[diesel(postgres_type(oid = 3802, array_oid = 3807))]
    #[diesel(sqlite_type(name = "Text"))]
    pub struct Json;

    /// `tid` in PostgreSQL; an integer in SQLite.
    #[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
    #[diesel(postgres_type(oid = 27, array_oid = 1010))]
    #[diesel(sqlite_type(name = "Long"))]
    pub struct RowPlace;

    macro_rules! enum_types {
        ($($name:ident = $postgres:literal),* $(,)?) => {$(
            #[doc = concat!("`", $postgres, "` in PostgreSQL; text with a CHECK in SQLite.")]
            #[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
            #[diesel(postgres_type(name = $postgres))]
            #[diesel(sqlite_type(name = "Text"))]
            pub struct $name;
        )*};
    }

    enum_types! {
        AgentType = "agent_type",
        AgentStatus = "agent_status",
        TaskStatus = "task_status",
        ExecutionStatus = "execution_status",
        MissedPolicy = "missed_policy",
    }
}
