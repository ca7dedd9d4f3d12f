//! A schedule read from its two texts, with an error that names the field.

use crate::model::Invalid;
use crate::schedule::{CronExpression, Schedule, parse_zone};

/// Reads an expression and the zone that it is meant in.
///
/// # Errors
/// The one that can't be read; a stored one too, since another program may have written it.
pub fn read(cron: &str, time_zone: &str) -> Result<Schedule, Invalid> {
    let zone =
        parse_zone(time_zone).map_err(|error| Invalid::new("time_zone", time_zone, &error).hint(error.hint()))?;
    let cron =
        CronExpression::parse(cron).map_err(|error| Invalid::new("schedule_cron", cron, &error).hint(error.hint()))?;
    Ok(Schedule::new(cron, zone))
}
