//! `provost db check`.

use clap::Args;

use crate::commands::list;
use crate::context::Context;
use crate::crud::database::{Flaw, FlawKind};
use crate::crud::{self, Paged};
use crate::error::{CliError, Kind};
use crate::ui::view;

/// Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost db check --quiet || mail -s 'provost: the database is not sound' ops < /dev/null",
    after_long_help = "SQLite checks its file and every index, PostgreSQL is asked for indexes and constraints that are not \
valid, and on both every foreign key is followed. Every row is read. `provost migrate verify` compares the schema, \
`provost audit verify --live` the records with the audit trail."
)]
pub struct CheckArgs {}

view! {
    table: ["kind", "object", "message"], key: object;
    /// Something wrong with the database.
    pub struct FlawView {
        /// What kind.
        pub kind: FlawKind,
        /// Where.
        pub object: String,
        /// What is so.
        pub message: String,
    }
}

impl From<Flaw> for FlawView {
    fn from(flaw: Flaw) -> Self {
        let Flaw { kind, object, message } = flaw;
        Self { kind, object, message }
    }
}

pub fn run(cx: &Context, _: &CheckArgs) -> Result<(), CliError> {
    let mut is_sound = true;
    list::print_ordered(cx, |conn| {
        let flaws = crud::database::check(conn)?;
        is_sound = flaws.is_empty();
        Ok(Paged { rows: flaws.into_iter().map(FlawView::from).collect(), more: false })
    })?;
    if is_sound { Ok(()) } else { Err(CliError::silent(Kind::Pending)) }
}
