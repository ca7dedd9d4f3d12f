//! `provost audit revert`.

use clap::Args;

use super::look_in_the_trail;
use crate::audit::Actor;
use crate::commands::{list, policy};
use crate::context::Context;
use crate::crud::Paged;
use crate::crud::audit::{self, Deed, Reverted, Selection, Subject};
use crate::error::CliError;
use crate::model::RETENTION_KEY;
use crate::sql_types::{Id, Json};
use crate::ui::view;

/// Take changes back, by new changes that undo them
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost audit revert 42 --dry-run
  provost audit revert 42 --reason \"deleted by mistake\"
  provost audit revert --correlation-id nightly-42",
    after_long_help = "A deletion that is taken back brings back what it took along. What a later change touched again \
is refused, and so is what a worker did. Passwords and other secrets don't come back, nor does what an execution wrote."
)]
pub struct RevertArgs {
    /// The entry's number
    #[arg(value_name = "SEQUENCE", value_parser = clap::value_parser!(i64).range(1..), allow_negative_numbers = true)]
    #[arg(required_unless_present = "correlation_id", conflicts_with = "correlation_id")]
    sequence: Option<i64>,
    /// Take back all entries that this id ties together, the newest first. The entries that this
    /// writes are tied together by an id of their own
    // The id of the argument is that of the global flag: clap then lets this one take its place.
    #[arg(long, value_name = "ID")]
    correlation_id: Option<String>,
}

view! {
    table: ["reverts", "noun", "record_name", "change", "changed_fields"], key: record_id;
    /// A change that took another back.
    pub struct RevertView {
        /// The entry that was taken back.
        pub reverts: i64,
        /// The noun of the record.
        pub noun: String,
        /// The record.
        pub record_id: Id,
        /// What it is called.
        pub record_name: String,
        /// What became of it: `create` (it came back), `update` or `delete`.
        pub change: String,
        /// `{"field": {"old": …, "new": …}}`, as the new entry tells it.
        pub changed_fields: Json,
    }
}

pub fn run(cx: &Context, args: &RevertArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<RevertView>().map_err(CliError::usage)?;
    let own = match args.correlation_id {
        // The flag named what is taken back.
        Some(_) => Actor { correlation_id: Some(Id::mint().to_string()), ..cx.settings().actor.clone() },
        None => cx.settings().actor.clone(),
    };
    let selection = match (&args.correlation_id, args.sequence) {
        (Some(id), _) => Selection::Operation(id),
        (None, sequence) => Selection::Entry(sequence.unwrap_or_default()),
    };
    let done = cx.write(|conn, by| audit::revert(conn, &by.as_part_of(&own), selection)).map_err(look_in_the_trail)?;
    let said = lost(&done);
    let puts_a_policy = done.iter().any(|each| each.subject == Subject::Config && each.record_name == RETENTION_KEY);
    list::print_rows(cx, Paged { rows: done.into_iter().map(RevertView::from).collect(), more: false })?;
    for line in &said {
        cx.ui().say(line);
    }
    if puts_a_policy {
        policy::tell_of_absent_projects(cx);
    }
    Ok(())
}

impl From<Reverted> for RevertView {
    fn from(reverted: Reverted) -> Self {
        let change = match reverted.deed {
            Deed::Makes => "create",
            Deed::Changes => "update",
            Deed::Ends => "delete",
        };
        Self {
            reverts: reverted.sequence,
            noun: reverted.subject.noun().to_owned(),
            record_id: reverted.record_id,
            record_name: reverted.record_name,
            change: change.to_owned(),
            changed_fields: Json::of_program(reverted.changed_fields.into()),
        }
    }
}

/// What did not come back, since the trail does not hold it.
fn lost(done: &[Reverted]) -> Vec<String> {
    let mut lines = Vec::new();
    for user in done.iter().filter(|each| each.lost.contains("password_hash")) {
        let name = &user.record_name;
        lines.push(format!("user {name} comes back without a password: `provost user passwd {name}` sets one"));
    }
    let texts = |each: &&Reverted| each.subject == Subject::Exec && !each.lost.is_disjoint(&["output", "error"].into());
    let without_text = done.iter().filter(texts).count();
    if without_text > 0 {
        lines.push(format!(
            "{without_text} execution(s) come back without what they wrote: the trail holds its size and digest"
        ));
    }
    let made_now = done.iter().filter(|each| each.lost.contains("created_at")).count();
    if made_now > 0 {
        lines.push(format!("{made_now} record(s) count as made now: the entry of their creation is not in the trail"));
    }
    lines
}
