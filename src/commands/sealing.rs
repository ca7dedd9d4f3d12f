//! The trail closed up to now: for `audit seal` and for `db maintain`.

use super::audit::signing_key;
use crate::context::Context;
use crate::crud;
use crate::error::{CliError, Kind};
use crate::model::Seal;

/// What was sealed.
#[derive(Debug, Clone)]
pub struct Sealed {
    /// The newest seal; none: there is none.
    pub newest: Option<Seal>,
    /// How many seals were made.
    pub new_seals: i64,
    /// How many entries they close.
    pub new_entries: i64,
}

/// Seals what was written until it began.
///
/// # Errors
/// What the database says, or that the key can't be used.
pub fn seal(cx: &Context) -> Result<Sealed, CliError> {
    let key = signing_key(cx)?.map(|(key, _)| key);
    let patience = cx.settings().session.lock_timeout;
    let (mut new_seals, mut new_entries, mut goal) = (0, 0, None);
    let newest = loop {
        // Each seal is a transaction of its own, and short.
        let sealing = cx.write(|conn, by| crud::audit::seal(conn, by, key.as_ref(), patience));
        let sealing = sealing.map_err(|error| match error.kind() {
            Kind::Unavailable => error.hint(
                "a transaction has been writing for longer than --lock-timeout; nothing it writes can be passed over. \
                 Run it again, or give a longer --lock-timeout",
            ),
            _ => error,
        })?;
        let goal = *goal.get_or_insert(sealing.drawn);
        let Some(made) = sealing.made else { break sealing.newest };
        new_seals += 1;
        new_entries += made.entries;
        // What is written meanwhile is the next run's: this one must come to an end.
        if made.last_sequence >= goal || cx.settings().dry_run {
            break Some(made);
        }
    };
    Ok(Sealed { newest, new_seals, new_entries })
}
