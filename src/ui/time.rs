//! Times for people.

use chrono::{DateTime, TimeDelta, Utc};

/// A time as seen from `now`: `3m ago`, `in 2h`; the date when it is more than 90 days away.
pub fn relative(time: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let delta = time - now;
    let size = delta.abs();
    if size > TimeDelta::days(90) {
        return time.format("%Y-%m-%d").to_string();
    }
    let amount = match () {
        () if size < TimeDelta::seconds(60) => format!("{}s", size.num_seconds()),
        () if size < TimeDelta::minutes(60) => format!("{}m", size.num_minutes()),
        () if size < TimeDelta::hours(48) => format!("{}h", size.num_hours()),
        () => format!("{}d", size.num_days()),
    };
    if delta > TimeDelta::zero() { format!("in {amount}") } else { format!("{amount} ago") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_time_is_relative_and_a_far_one_a_date() {
        let now: DateTime<Utc> = "2026-12-01T00:00:00Z".parse().unwrap();
        for (seconds, text) in [
            (0, "0s ago"),
            (-59, "59s ago"),
            (-180, "3m ago"),
            (7200, "in 2h"),
            (-172_800, "2d ago"),
            (86_400 * 91, "2027-03-02"),
        ] {
            assert_eq!(relative(now + TimeDelta::seconds(seconds), now), text);
        }
    }
}
