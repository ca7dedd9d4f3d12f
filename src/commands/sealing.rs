//! The trail closed up to now, and the key that signs it: for `audit` and for `db maintain`.

use std::path::PathBuf;

use crate::context::Context;
use crate::crud;
use crate::error::{CliError, Kind};
use crate::model::{SIGNING_KEY as SETTING, Seal};
use crate::proof::{KeyError, SigningKey};

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

/// The key that the environment names, or the configuration; none when neither does.
///
/// # Errors
/// When it can't be read.
pub fn signing_key(cx: &Context) -> Result<Option<(SigningKey, PathBuf)>, CliError> {
    let path = match &cx.settings().signing_key {
        Some(path) => Some(path.clone()),
        None => {
            cx.read(|conn| crud::config::find(conn, SETTING))?.map(|entry| path_of(entry.value.value())).transpose()?
        }
    };
    path.map(|path| Ok((SigningKey::read(&path).map_err(unusable)?, path))).transpose()
}

fn path_of(value: &serde_json::Value) -> Result<PathBuf, CliError> {
    value.as_str().map(PathBuf::from).ok_or_else(|| {
        CliError::usage(format!("{SETTING} is {value}, which is no path"))
            .hint(format!("`provost config set {SETTING} '\"/etc/provost/seal.pem\"'`"))
    })
}

/// Why a key can't be used.
pub(super) fn unusable(error: KeyError) -> CliError {
    match &error {
        KeyError::Exists(_) => {
            CliError::new(Kind::Conflict, error).hint("name another file; seals name their key, so keep the old one")
        }
        KeyError::Open(path) => {
            let hint = format!("chmod 600 {}", path.display());
            CliError::new(Kind::Denied, error).hint(hint)
        }
        KeyError::File { reason, .. } if reason.kind() == std::io::ErrorKind::PermissionDenied => {
            CliError::new(Kind::Denied, error).hint("give a file that you may use")
        }
        KeyError::File { .. } => CliError::usage(error).hint("check the path"),
        KeyError::Other { .. } => CliError::usage(error).hint("`provost audit key generate --out FILE` makes a key"),
    }
}
