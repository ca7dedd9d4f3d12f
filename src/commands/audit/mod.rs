//! `provost audit`: who changed what, when and why.

mod as_of;
mod check_proof;
mod diff;
mod export;
mod key;
mod list;
mod prove;
mod prune;
mod revert;
mod seal;
mod show;
mod stats;
mod trail;
mod verify;

use clap::Subcommand;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

pub use check_proof::CheckedView;
pub use diff::DiffView;
pub use key::KeyView;
pub use prove::ProofView;
pub use prune::PruneView;
pub use revert::RevertView;
pub use seal::SealView;
pub use stats::StatsView;
pub use verify::FaultView;

use crate::context::Context;
use crate::crud::audit::Subject;
use crate::error::{CliError, Kind};
use crate::model::AuditEntry;
use crate::sql_types::{Id, Instant, Json};
use crate::ui::view;

/// Who changed what, when and why
#[derive(Debug, Subcommand)]
pub enum Command {
    List(list::ListEntriesArgs),
    Show(show::ShowArgs),
    Trail(trail::TrailArgs),
    AsOf(as_of::AsOfArgs),
    Diff(diff::DiffArgs),
    Revert(revert::RevertArgs),
    Stats(stats::StatsArgs),
    Export(export::ExportArgs),
    Seal(seal::SealArgs),
    Verify(verify::VerifyArgs),
    Prove(prove::ProveArgs),
    CheckProof(check_proof::CheckProofArgs),
    Key(key::KeyArgs),
    Prune(prune::PruneArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::List(args) => list::run(cx, &args),
        Command::Show(args) => show::run(cx, &args),
        Command::Trail(args) => trail::run(cx, &args),
        Command::AsOf(args) => as_of::run(cx, &args),
        Command::Diff(args) => diff::run(cx, &args),
        Command::Revert(args) => revert::run(cx, &args),
        Command::Stats(args) => stats::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
        Command::Seal(args) => seal::run(cx, &args),
        Command::Verify(args) => verify::run(cx, &args),
        Command::Prove(args) => prove::run(cx, &args),
        Command::CheckProof(args) => check_proof::run(cx, &args),
        Command::Key(args) => key::run(cx, &args),
        Command::Prune(args) => prune::run(cx, &args),
    }
}

/// Reads a noun; its plural and its table's name are taken too.
fn subject() -> impl TypedValueParser<Value = Subject> {
    let nouns = Subject::ALL.map(|subject| {
        let plural = format!("{}s", subject.noun());
        PossibleValue::new(subject.noun()).alias(plural).alias(subject.table())
    });
    PossibleValuesParser::new(nouns).try_map(|text| {
        let is_meant =
            |subject: &Subject| text == subject.table() || text.strip_suffix('s').unwrap_or(&text) == subject.noun();
        Subject::ALL.into_iter().find(is_meant).ok_or("it is no noun")
    })
}

/// There is no verb that lists what once was, so the trail itself is the place to look.
fn look_in_the_trail(error: CliError) -> CliError {
    match error.kind() {
        Kind::NotFound => error.hint("`provost audit list` shows what was recorded, deleted records included"),
        _ => error,
    }
}

view! {
    table: ["sequence", "created_at", "actor", "action", "table_name", "record_name", "changed_fields"], key: id;
    /// An entry of the audit trail.
    pub struct AuditView {
        /// Its place in the trail; gaps are legal.
        pub sequence: i64,
        /// The entry's own id.
        pub id: Id,
        /// The table of the changed record.
        pub table_name: String,
        /// The changed record.
        pub record_id: Id,
        /// What the record was called then.
        pub record_name: String,
        /// `create`, `update`, `delete` or a noun's own word.
        pub action: String,
        /// Who acted.
        pub actor: String,
        /// The operating system's user.
        pub os_user: Option<String>,
        /// `{"field": {"old": …, "new": …}}`, only what changed.
        pub changed_fields: Json,
        /// Why.
        pub reason: Option<String>,
        /// What ties the entries of one larger operation together.
        pub correlation_id: Option<String>,
        /// Where an SSH session came from.
        pub ip_address: Option<String>,
        /// `provost/VERSION (HOST; OS)`.
        pub user_agent: Option<String>,
        /// When.
        pub created_at: Instant,
    }
}

impl From<AuditEntry> for AuditView {
    fn from(entry: AuditEntry) -> Self {
        Self {
            sequence: entry.sequence,
            id: entry.id,
            table_name: entry.table_name,
            record_id: entry.record_id,
            record_name: entry.record_name,
            action: entry.action,
            actor: entry.actor,
            os_user: entry.os_user,
            changed_fields: entry.changed_fields,
            reason: entry.reason,
            correlation_id: entry.correlation_id,
            ip_address: entry.ip_address,
            user_agent: entry.user_agent,
            created_at: entry.created_at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, Command};

    #[test]
    fn a_table_is_named_by_its_noun_its_plural_or_itself() {
        let read = |text: &str| {
            let command = Command::new("x").arg(Arg::new("noun").value_parser(subject()));
            command.try_get_matches_from(["x", text]).map(|found| *found.get_one::<Subject>("noun").unwrap())
        };
        for (text, meant) in [
            ("user", Subject::User),
            ("users", Subject::User),
            ("tasks", Subject::Task),
            ("scheduled_tasks", Subject::Task),
            ("exec", Subject::Exec),
            ("execution_results", Subject::Exec),
            ("system_config", Subject::Config),
        ] {
            assert_eq!(read(text).unwrap(), meant, "{text}");
        }
        let error = read("robots").unwrap_err().to_string();
        assert!(error.contains("user, project, agent, task, exec, config"), "{error}");
    }
}
