//! The flags that `task create` and `task update` share.

use clap::Args;

use crate::commands::args::{label, time};
use crate::sql_types::{Instant, MissedPolicy};

/// How a task is worked on.
#[derive(Debug, Args)]
pub struct WorkArgs {
    /// A JSON object for the skill: as text, @FILE, or - for stdin
    #[arg(long, value_name = "JSON")]
    pub params: Option<String>,
    /// Higher goes first
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub priority: Option<i16>,
    /// When a one-shot task is due: an RFC 3339 time or a date
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub next_run_at: Option<Instant>,
    /// How often a slot is tried
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub max_attempts: Option<i32>,
    /// How long before the second try; each further one waits twice as long
    #[arg(long, value_name = "SECONDS", allow_negative_numbers = true)]
    pub retry_delay_seconds: Option<i32>,
    /// What becomes of slots that passed while nothing ran
    #[arg(long, value_name = "POLICY", value_parser = label::<MissedPolicy>())]
    pub missed_policy: Option<MissedPolicy>,
}
