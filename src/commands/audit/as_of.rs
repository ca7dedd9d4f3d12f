//! `provost audit as-of`.

use clap::Args;

use super::{look_in_the_trail, subject};
use crate::commands::args::time;
use crate::commands::past;
use crate::context::Context;
use crate::crud::audit::Subject;
use crate::error::CliError;
use crate::sql_types::Instant;

/// Show a record as it was at a time, deleted ones included
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit as-of task nightly-backup --at 2026-11-01T12:00:00Z")]
pub struct AsOfArgs {
    /// What kind of record
    #[arg(value_parser = subject())]
    noun: Subject,
    /// Full id, name as it is or was, or the last eight digits of the id; a living record goes
    /// before a deleted one of the same name
    #[arg(value_name = "REF")]
    record: String,
    /// When, that moment included: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    at: Instant,
}

pub fn run(cx: &Context, args: &AsOfArgs) -> Result<(), CliError> {
    past::show(cx, args.noun, &args.record, args.at).map_err(look_in_the_trail)
}
