//! `provost exec finish`.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::ExecutionView;
use crate::commands::args::time;
use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::End;
use crate::error::CliError;
use crate::model::MAX_TEXT_BYTES;
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
}

pub fn run(cx: &Context, args: &FinishArgs) -> Result<(), CliError> {
    let error = args.error.as_deref().map(|text| crate::model::multi_line("error", text)).transpose()?;
    let output = args.log_file.as_deref().map(|file| log(cx, file)).transpose()?;
    let end = End { status: args.status, exit_code: args.exit_code, output, error, ended_at: args.ended_at };
    cx.change(|conn, by| {
        let execution = crud::execution::find(conn, &args.execution)?;
        let execution = crud::execution::finish(conn, by, &execution, &end)?;
        Ok(ExecutionView::from(crud::execution::named(conn, execution)?))
    })
}

/// The last 64 KiB of a log as text. A log is evidence, so what is no UTF-8 is not refused but
/// replaced, and that is said; a character that the cut split is left out.
fn log(cx: &Context, file: &str) -> Result<String, CliError> {
    let bytes = input::tail(file, MAX_TEXT_BYTES)?;
    let cut = bytes.iter().take(3).take_while(|byte| (0x80..0xc0).contains(*byte)).count();
    let lossy = String::from_utf8_lossy(&bytes[cut..]);
    let mut text = lossy.replace('\0', "\u{fffd}");
    if text.len() > MAX_TEXT_BYTES {
        // Each replacement is longer than the byte it stands for.
        let start = text.ceil_char_boundary(text.len() - MAX_TEXT_BYTES);
        text.drain(..start);
    }
    if text.contains('\u{fffd}') {
        cx.ui().say("the log is not all UTF-8 text; what is not was replaced");
    }
    Ok(text)
}
