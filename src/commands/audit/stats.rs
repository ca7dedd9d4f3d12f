//! `provost audit stats`.

use clap::{Args, ValueEnum};

use crate::commands::args::RangeArgs;
use crate::commands::list;
use crate::context::Context;
use crate::crud::audit::{Group, Tally};
use crate::crud::{self, Paged};
use crate::error::CliError;
use crate::sql_types::Instant;
use crate::ui::view;

/// Count the entries by who made them, by table, by action or by day
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:\n  provost audit stats --by day --since 30d",
    after_long_help = "The most frequent come first, days the latest first. Days are those of UTC, as all times in JSON. \
On a terminal the share is drawn too."
)]
pub struct StatsArgs {
    /// What to count by
    #[arg(long, value_enum, default_value_t = By::Action)]
    by: By,
    #[command(flatten)]
    range: RangeArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// Who acted
    Actor,
    /// The table of the changed record
    Table,
    /// What was done
    Action,
    /// The day, in UTC
    Day,
}

impl From<By> for Group {
    fn from(by: By) -> Self {
        match by {
            By::Actor => Self::Actor,
            By::Table => Self::Table,
            By::Action => Self::Action,
            By::Day => Self::Day,
        }
    }
}

pub fn run(cx: &Context, args: &StatsArgs) -> Result<(), CliError> {
    list::print_ordered(cx, |conn| {
        let tallies = crud::audit::stats(conn, args.by.into(), args.range.since, args.range.until)?;
        let whole = tallies.iter().map(|tally| tally.entries).sum();
        let rows = tallies.into_iter().map(|tally| StatsView::of(tally, whole)).collect();
        Ok(Paged { rows, more: false })
    })
}

view! {
    table: ["key", "entries", "first_at", "last_at", "share"], key: key;
    /// The entries that have one thing in common.
    pub struct StatsView {
        /// What they have in common: an actor, a table, an action, or a day in UTC.
        pub key: String,
        /// How many there are.
        pub entries: i64,
        /// When the first was written.
        pub first_at: Instant,
        /// When the last was written.
        pub last_at: Instant,
        /// Which part of all that were counted, 0 to 1.
        pub share: f64,
    }
}

impl StatsView {
    #[expect(clippy::cast_precision_loss, reason = "exact below 2^53 entries")]
    fn of(tally: Tally, whole: i64) -> Self {
        Self {
            key: tally.key,
            entries: tally.entries,
            first_at: tally.first_at,
            last_at: tally.last_at,
            share: tally.entries as f64 / whole as f64,
        }
    }
}
