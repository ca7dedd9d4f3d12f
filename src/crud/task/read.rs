//! A schedule read from its two texts, with an error that names the field.

use crate::model::Invalid;
use crate::schedule::{CronExpression, Schedule, TimeZone, parse_zone};

/// Reads an expression and the zone that it is meant in.
///
/// # Errors
/// The one that can't be read; a stored one too, since another program may have written it.
pub fn schedule(cron: &str, time_zone: &str) -> Result<Schedule, Invalid> {
    let zone = zone(time_zone)?;
    let cron =
        CronExpression::parse(cron).map_err(|error| Invalid::new("schedule_cron", cron, &error).hint(error.hint()))?;
    Ok(Schedule::new(cron, zone))
}

/// Reads the name of a zone.
///
/// # Errors
/// One that there is not.
pub(super) fn zone(name: &str) -> Result<TimeZone, Invalid> {
    parse_zone(name).map_err(|error| Invalid::new("time_zone", name, &error).hint(error.hint()))
}
