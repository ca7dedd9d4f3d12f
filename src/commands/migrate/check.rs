//! `provost migrate check`.

use clap::Args;

use crate::context::Context;
use crate::db::migrations::{self, State};
use crate::error::{CliError, Kind};

/// Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:\n  provost migrate check --quiet || mail -s 'provost: migrations pending' ops < /dev/null"
)]
pub struct CheckArgs {}

pub fn run(cx: &Context, _: &CheckArgs) -> Result<(), CliError> {
    let mut rows = cx.look(migrations::status)?;
    rows.retain(|row| row.state != State::Applied);
    let explained = migrations::explained(&rows);
    let pending = rows.len();
    super::print(cx, rows)?;
    explained?;
    if pending > 0 {
        return Err(
            CliError::new(Kind::Pending, format!("{pending} migration(s) pending")).hint("run `provost migrate up`")
        );
    }
    Ok(())
}
