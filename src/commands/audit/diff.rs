//! `provost audit diff`.

use clap::Args;
use serde_json::Value;

use super::{look_in_the_trail, subject};
use crate::commands::args::time;
use crate::commands::list;
use crate::context::Context;
use crate::crud::Paged;
use crate::crud::audit::{self, Subject};
use crate::error::CliError;
use crate::sql_types::Instant;
use crate::ui::view;

/// Show which fields of a record differ between two times
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit diff task nightly-backup --from 2026-11-01 --to 2h")]
pub struct DiffArgs {
    /// What kind of record
    #[arg(value_parser = subject())]
    noun: Subject,
    /// Full id, name as it is or was, or the last eight digits of the id; a living record goes
    /// before a deleted one of the same name
    #[arg(value_name = "REF")]
    record: String,
    /// The one time: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    from: Instant,
    /// The other time
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    to: Instant,
}

view! {
    table: ["field", "from", "to"], key: field;
    /// A field that differs between two times.
    pub struct DiffView {
        /// The field, as the trail names it.
        pub field: String,
        /// What it was at the one time; a secret is `"[redacted]"`, a large text its size and digest.
        pub from: Value,
        /// What it was at the other.
        pub to: Value,
    }
}

pub fn run(cx: &Context, args: &DiffArgs) -> Result<(), CliError> {
    list::print_ordered(cx, |conn| {
        let (subject, id) = audit::find_record(conn, &[args.noun], &args.record)?;
        let found = audit::differences(conn, subject, id, args.from, args.to)?;
        Ok(Paged { rows: found.into_iter().map(DiffView::from).collect(), more: false })
    })
    .map_err(look_in_the_trail)
}

impl From<audit::Difference> for DiffView {
    fn from(difference: audit::Difference) -> Self {
        Self { field: difference.field, from: difference.from, to: difference.to }
    }
}
