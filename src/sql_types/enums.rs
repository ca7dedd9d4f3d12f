//! The enums of the schema: their labels are the same in SQL, JSON, the command line and help.

use std::fmt;
use std::str::FromStr;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::{Deserialize, Serialize};
use std::io::Write;

use super::sql;

/// A closed set of labels.
pub trait Label: Copy + FromStr<Err = UnknownLabel> + Send + Sync + 'static {
    /// Every label, in the order of the schema.
    const LABELS: &'static [&'static str];

    /// The label of this value.
    fn label(self) -> &'static str;
}

/// A text that is none of an enum's labels.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {kind} {label:?}; one of: {}", known.join(", "))]
pub struct UnknownLabel {
    /// The enum's name in the schema.
    pub kind: &'static str,
    /// What was given.
    pub label: String,
    /// What would have been right.
    pub known: &'static [&'static str],
}

macro_rules! sql_enum {
    ($(#[$meta:meta])* $name:ident, $kind:literal { $($(#[$doc:meta])* $variant:ident = $label:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow,
            Serialize, Deserialize, schemars::JsonSchema,
        )]
        #[diesel(sql_type = sql::$name)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant),* }

        impl Label for $name {
            const LABELS: &'static [&'static str] = &[$($label),*];

            fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.label())
            }
        }

        impl FromStr for $name {
            type Err = UnknownLabel;

            fn from_str(text: &str) -> Result<Self, UnknownLabel> {
                match text {
                    $($label => Ok(Self::$variant),)*
                    _ => Err(UnknownLabel { kind: $kind, label: text.to_owned(), known: Self::LABELS }),
                }
            }
        }

        impl ToSql<sql::$name, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                out.write_all(self.label().as_bytes())?;
                Ok(IsNull::No)
            }
        }

        impl FromSql<sql::$name, Pg> for $name {
            fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
                Ok(std::str::from_utf8(value.as_bytes())?.parse()?)
            }
        }

        impl ToSql<sql::$name, Sqlite> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
                out.set_value(self.label());
                Ok(IsNull::No)
            }
        }

        impl FromSql<sql::$name, Sqlite> for $name {
            fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
                Ok(<String as FromSql<Text, Sqlite>>::from_sql(value)?.parse()?)
            }
        }
    };
}

sql_enum! {
    /// What an agent is good for.
    AgentType, "agent type" {
        /// Hands work to others.
        Coordinator = "coordinator",
        /// Looks things up.
        Researcher = "researcher",
        /// Writes code.
        Coder = "coder",
        /// Tests it.
        Tester = "tester",
        /// Reviews it.
        Reviewer = "reviewer",
        /// Reads data.
        Analyst = "analyst",
        /// Makes things faster.
        Optimizer = "optimizer",
        /// Anything else.
        Worker = "worker",
    }
}

sql_enum! {
    /// What an agent is doing, by its own word.
    AgentStatus, "agent status" {
        /// Ready for work.
        Idle = "idle",
        /// Working.
        Busy = "busy",
        /// Gone.
        Offline = "offline",
        /// In trouble.
        Error = "error",
    }
}

sql_enum! {
    /// Where a task stands; how it may change is in [`crate::model::TaskEvent`].
    TaskStatus, "task status" {
        /// Waits for its next slot.
        Pending = "pending",
        /// An execution of it is live.
        Running = "running",
        /// Held by a person; a live execution goes on.
        Paused = "paused",
        /// A one-shot task that succeeded.
        Completed = "completed",
        /// A one-shot task that used up its attempts.
        Failed = "failed",
        /// Called off by a person.
        Cancelled = "cancelled",
    }
}

sql_enum! {
    /// Where an execution stands; every status but `running` is final.
    ExecutionStatus, "execution status" {
        /// Live.
        Running = "running",
        /// Did what it should.
        Success = "success",
        /// Did not.
        Failed = "failed",
        /// Was ended at its task's time limit.
        Timeout = "timeout",
        /// Was called off.
        Cancelled = "cancelled",
        /// Its worker stopped renewing the lease.
        Abandoned = "abandoned",
    }
}

sql_enum! {
    /// What becomes of the slots that passed while nothing ran.
    MissedPolicy, "missed policy" {
        /// One run for all of them.
        Once = "once",
        /// None; wait for the next.
        Skip = "skip",
        /// Each of them, oldest first.
        All = "all",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_the_same_in_sql_and_json() {
        for label in TaskStatus::LABELS {
            let status: TaskStatus = label.parse().unwrap();
            assert_eq!(status.label(), *label);
            assert_eq!(serde_json::to_value(status).unwrap(), *label);
        }
    }

    #[test]
    fn an_unknown_label_is_answered_with_the_known_ones() {
        let error = "wroker".parse::<AgentType>().unwrap_err().to_string();
        assert_eq!(
            error,
            "unknown agent type \"wroker\"; one of: coordinator, researcher, coder, tester, reviewer, analyst, optimizer, worker"
        );
    }
}
