//! `provost migrate check`.

use clap::Args;

use crate::context::Context;
use crate::db::migrations::{self, State};
use crate::error::{CliError, Kind};

/// Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:\n  provost migrate check --quiet || mail -s 'provost: migrations pending' ops < /dev/null"
)]
pub struct CheckArgs {}

pub fn run(cx: &Context, _: &CheckArgs) -> Result<(), CliError> {
    let mut conn = cx.connect_unmigrated(false)?;
    let mut rows = migrations::status(&mut conn)?;
    rows.retain(|row| row.state != State::Applied);
    let states: Vec<State> = rows.iter().map(|row| row.state).collect();
    super::print(cx, rows)?;
    if states.contains(&State::Changed) {
        return Err(CliError::new(Kind::Integrity, "a migration was changed since it was applied")
            .hint("compare its sha256 in `provost migrate status -o json` with the release it came from"));
    }
    if states.contains(&State::Unknown) {
        return Err(CliError::new(Kind::Unavailable, "the database is newer than this program")
            .hint("install the version of provost that made these migrations, or a later one"));
    }
    if states.contains(&State::Pending) {
        return Err(CliError::new(Kind::Pending, format!("{} migration(s) pending", states.len()))
            .hint("run `provost migrate up`"));
    }
    Ok(())
}
