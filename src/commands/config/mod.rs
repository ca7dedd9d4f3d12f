//! `provost config`: system configuration that is kept in the database.

mod export;
mod get;
mod import;
mod list;
mod set;
mod unset;

use clap::Subcommand;

use crate::context::Context;
use crate::error::CliError;
use crate::model::ConfigEntry;
use crate::sql_types::{Id, Instant};
use crate::ui::view;

/// System configuration kept in the database
#[derive(Debug, Subcommand)]
pub enum Command {
    Get(get::GetArgs),
    Set(set::SetArgs),
    Unset(unset::UnsetArgs),
    List(list::ListConfigArgs),
    Import(import::ImportArgs),
    Export(export::ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Get(args) => get::run(cx, &args),
        Command::Set(args) => set::run(cx, &args),
        Command::Unset(args) => unset::run(cx, &args),
        Command::List(args) => list::run(cx, &args),
        Command::Import(args) => import::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
    }
}

view! {
    table: ["id", "key", "value", "description", "is_secret", "updated_at"], key: key;
    /// An entry of the system configuration.
    pub struct ConfigView {
        /// The id.
        pub id: Id,
        /// Dotted lower-case words, unique.
        pub key: String,
        /// Any JSON; `"[redacted]"` for a secret, unless it was asked for with `--reveal`.
        pub value: serde_json::Value,
        /// For people to read.
        pub description: Option<String>,
        /// Whether the value is hidden here and in the trail.
        pub is_secret: bool,
        /// When it was made.
        pub created_at: Instant,
        /// When it was last changed.
        pub updated_at: Instant,
        /// Who made it.
        pub created_by: String,
        /// Who changed it last.
        pub updated_by: String,
        /// 1, and one more with each change.
        pub version: i64,
    }
}

impl ConfigView {
    /// The entry with its value, secret or not.
    fn revealed(entry: ConfigEntry) -> Self {
        Self {
            id: entry.id,
            key: entry.key,
            value: entry.value.value().clone(),
            description: entry.description,
            is_secret: entry.is_secret,
            created_at: entry.created_at,
            updated_at: entry.updated_at,
            created_by: entry.created_by,
            updated_by: entry.updated_by,
            version: entry.version,
        }
    }
}

impl From<ConfigEntry> for ConfigView {
    fn from(entry: ConfigEntry) -> Self {
        let view = Self::revealed(entry);
        if view.is_secret { Self { value: "[redacted]".into(), ..view } } else { view }
    }
}
