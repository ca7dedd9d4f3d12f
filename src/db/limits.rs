//! Time limits as the engines take them; zero is none.

use std::time::Duration;

/// The longest limit that both engines can be told, in milliseconds: about 25 days.
const MAX_MILLISECONDS: u128 = 2_147_483_647;

/// A limit of zero is none: here, longer than any command runs.
#[must_use]
pub fn unlimited_if_zero(limit: Duration) -> Duration {
    if limit.is_zero() { Duration::from_hours(24 * 365 * 100) } else { limit }
}

/// A limit as a number of milliseconds that both engines can be told.
pub(super) fn milliseconds(limit: Duration) -> u128 {
    limit.as_millis().min(MAX_MILLISECONDS)
}
