//! `provost exec finish`.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{ExecutionView, HolderArgs};
use crate::commands::args::time;
use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::End;
use crate::error::CliError;
use crate::model::MAX_TEXT_BYTES;
use crate::process::last_text;
use crate::sql_types::{ExecutionStatus, Instant};

/// The ends that a worker can report; `abandoned` is what becomes of one that does not report.
const ENDS: [&str; 4] = ["success", "failed", "timeout", "cancelled"];

/// End a running execution and move its task on
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  tail -c 4096 backup.log | provost exec finish \"$id\" --status success --exit-code 0 --log-file -")]
pub struct FinishArgs {
    /// Full id, or its last eight digits
    #[arg(value_name = "REF")]
    execution: String,
    /// How it ended
    #[arg(long, value_parser = PossibleValuesParser::new(ENDS).try_map(|label| label.parse::<ExecutionStatus>()))]
    status: ExecutionStatus,
    /// What its process returned
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    exit_code: Option<i32>,
    /// What it wrote: the last 64 KiB of this file are kept; - is stdin
    #[arg(long, value_name = "FILE")]
    log_file: Option<String>,
    /// What went wrong
    #[arg(long, value_name = "TEXT")]
    error: Option<String>,
    /// When it ended: an RFC 3339 time, a date, or so long ago [default: now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    ended_at: Option<Instant>,
    #[command(flatten)]
    holder: HolderArgs,
}

pub fn run(cx: &Context, args: &FinishArgs) -> Result<(), CliError> {
    let error = args.error.as_deref().map(|text| crate::model::multi_line("error", text)).transpose()?;
    let output = args.log_file.as_deref().map(|file| log(cx, file)).transpose()?;
    let end = End { status: args.status, exit_code: args.exit_code, output, error, ended_at: args.ended_at };
    cx.change(|conn, by| {
        let execution = crud::execution::find(conn, &args.execution)?;
        args.holder.check(conn, &execution)?;
        let execution = crud::execution::finish(conn, by, &execution, &end)?;
        Ok(ExecutionView::from(crud::execution::named(conn, execution)?))
    })
}

/// The last 64 KiB of a log as text; what is no text is replaced, and that is said.
fn log(cx: &Context, file: &str) -> Result<String, CliError> {
    // One byte more, by which it is seen that the log was cut.
    let log = last_text(&input::tail(file, MAX_TEXT_BYTES + 1)?, MAX_TEXT_BYTES);
    if log.replaced {
        cx.ui().say("the log is not all UTF-8 text; what is not was replaced");
    }
    Ok(log.text)
}
