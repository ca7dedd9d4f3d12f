//! `provost migrate verify`.

use clap::Args;

use crate::context::Context;
use crate::db::{self, Drift, DriftKind, ObjectKind};
use crate::error::{CliError, Kind};
use crate::ui::view;

/// Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost migrate verify
  provost migrate verify -o json | jq -r '.[] | select(.kind == \"trigger\") | .object'",
    after_long_help = "Looked at are tables, columns, constraints, indexes, triggers, functions, views, enum types and \
sequences. Tables, views and types of other programs in the same schema are theirs; what hangs on a table of \
provost, and functions named provost_…, are not. Grants, owners and storage settings are the administrator's."
)]
pub struct VerifyArgs {}

view! {
    table: ["drift", "kind", "object", "expected", "found"], key: object;
    /// An object of the schema that is not as the migrations make it.
    pub struct DriftView {
        /// How it differs.
        pub drift: DriftKind,
        /// What kind of object it is.
        pub kind: ObjectKind,
        /// Its name, behind its table's where it has no other.
        pub object: String,
        /// What the migrations make, in the engine's words; null for what they make none of.
        pub expected: Option<String>,
        /// What is there; null when it is missing.
        pub found: Option<String>,
    }
}

impl From<Drift> for DriftView {
    fn from(drift: Drift) -> Self {
        let Drift { drift, kind, name, expected, found } = drift;
        Self { drift, kind, object: name, expected, found }
    }
}

pub fn run(cx: &Context, _: &VerifyArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<DriftView>().map_err(CliError::usage)?;
    let drifts = cx.look(db::drift)?;
    let count = drifts.len();
    for drift in drifts {
        list.push(&DriftView::from(drift))?;
    }
    list.end()?;
    if count > 0 {
        return Err(CliError::new(
            Kind::Integrity,
            format!("{count} object(s) of the schema are not as the migrations make them"),
        )
        .hint("put them back by hand, or restore a backup; -o json prints the definitions whole"));
    }
    Ok(())
}
