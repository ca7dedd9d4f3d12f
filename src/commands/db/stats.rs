//! `provost db stats`.

use clap::Args;

use crate::commands::list;
use crate::context::Context;
use crate::crud::database::{Measure, Stats};
use crate::crud::{self, Paged};
use crate::error::CliError;
use crate::sql_types::Instant;
use crate::ui::view;

/// Count the rows of each table, and tell what they take and how fast they grow
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost db stats
  provost db stats -o csv --fields table,rows,bytes,rows_last_7_days >> growth.csv",
    after_long_help = "The last row is the whole database. Every row is counted, so this takes time where there are many. \
free_bytes is room for new rows: SQLite knows it, PostgreSQL's is an estimate by the dead rows that it counts."
)]
pub struct StatsArgs {}

view! {
    table: ["table", "rows", "bytes", "index_bytes", "free_bytes", "newest_at", "rows_last_day", "rows_last_7_days", "rows_last_30_days"],
    key: table;
    /// A table, or the whole database.
    pub struct TableStatsView {
        /// The table; `(all)` for the whole database.
        pub table: String,
        /// How many rows.
        pub rows: i64,
        /// What they take, without indexes; of the whole database, with what is no table's. Null when the engine does not tell.
        pub bytes: Option<i64>,
        /// What the indexes take, those of the search included.
        pub index_bytes: Option<i64>,
        /// How much of both is room for new rows.
        pub free_bytes: Option<i64>,
        /// When the oldest row was made; null where nothing tells.
        pub oldest_at: Option<Instant>,
        /// When the newest row was made.
        pub newest_at: Option<Instant>,
        /// How many rows were made in the last 24 hours.
        pub rows_last_day: i64,
        /// In the last seven times 24 hours.
        pub rows_last_7_days: i64,
        /// In the last thirty times 24 hours.
        pub rows_last_30_days: i64,
    }
}

impl From<Stats> for TableStatsView {
    fn from(stats: Stats) -> Self {
        let bytes = |field: fn(Measure) -> i64| stats.measure.map(field);
        Self {
            table: stats.table.unwrap_or("(all)").to_owned(),
            rows: stats.rows,
            bytes: bytes(|measure| measure.bytes),
            index_bytes: bytes(|measure| measure.index_bytes),
            free_bytes: bytes(|measure| measure.free_bytes),
            oldest_at: stats.oldest_at,
            newest_at: stats.newest_at,
            rows_last_day: stats.last_day,
            rows_last_7_days: stats.last_7_days,
            rows_last_30_days: stats.last_30_days,
        }
    }
}

pub fn run(cx: &Context, _: &StatsArgs) -> Result<(), CliError> {
    list::print_ordered(cx, |conn| {
        let rows = crud::database::stats(conn)?.into_iter().map(TableStatsView::from).collect();
        Ok(Paged { rows, more: false })
    })
}
