//! What is read from files and stdin: `-` means stdin wherever a file is taken.

use std::fs::File;
use std::io::{self, IsTerminal, Read};

use crate::error::{CliError, Kind};
use crate::sql_types::{Json, MAX_JSON_BYTES};

/// The longest password, in bytes: what nobody types, and no more than a hash should chew on.
const MAX_SECRET_BYTES: usize = 1024;

/// Opens a file, or stdin for `-`.
///
/// # Errors
/// When it can't be opened, with its name.
pub fn open(path: &str) -> Result<Box<dyn Read>, CliError> {
    if path == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    Ok(Box::new(file))
}

/// Says that a file can't be read.
pub fn unreadable(path: &str, error: &io::Error) -> CliError {
    let kind = match error.kind() {
        io::ErrorKind::PermissionDenied => Kind::Denied,
        _ => Kind::Usage,
    };
    CliError::new(kind, format!("can't read {path:?}: {error}")).hint("name a file that you may read, or - for stdin")
}

/// Reads a whole file, or stdin for `-`, up to `limit` bytes.
///
/// # Errors
/// When it can't be read or is larger.
pub fn bytes(path: &str, limit: usize) -> Result<Vec<u8>, CliError> {
    let mut data = Vec::new();
    // One byte more than allowed tells that there is more, without reading all of it.
    let bound = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    open(path)?.take(bound).read_to_end(&mut data).map_err(|error| unreadable(path, &error))?;
    if data.len() > limit {
        return Err(CliError::usage(format!("{} holds more than {limit} bytes", shown(path)))
            .hint("give less, or keep it in a file and give the file's name"));
    }
    Ok(data)
}

/// Reads the last `limit` bytes of a file, or of stdin for `-`, however long it is.
///
/// # Errors
/// When it can't be read.
pub fn tail(path: &str, limit: usize) -> Result<Vec<u8>, CliError> {
    let mut reader = open(path)?;
    let mut kept = Vec::new();
    let mut chunk = vec![0; limit];
    loop {
        match reader.read(&mut chunk).map_err(|error| unreadable(path, &error))? {
            0 => return Ok(kept),
            read => {
                kept.extend_from_slice(&chunk[..read]);
                let excess = kept.len().saturating_sub(limit);
                kept.drain(..excess);
            }
        }
    }
}

/// Reads a whole text file, or stdin for `-`.
///
/// # Errors
/// As [`bytes`], or when it is not UTF-8.
pub fn text(path: &str, limit: usize) -> Result<String, CliError> {
    String::from_utf8(bytes(path, limit)?).map_err(|error| {
        CliError::usage(format!(
            "{} is not UTF-8 text: byte {} is wrong",
            shown(path),
            error.utf8_error().valid_up_to() + 1
        ))
        .hint("convert it first, such as with `iconv -f latin1 -t utf-8`")
    })
}

fn shown(path: &str) -> String {
    if path == "-" { "stdin".to_owned() } else { format!("{path:?}") }
}

/// Reads JSON given as text, as `@file`, or as `-` for stdin.
///
/// # Errors
/// When it can't be read or is no JSON that both engines keep alike; names the field.
pub fn json(field: &str, given: &str) -> Result<Json, CliError> {
    let text = match given.strip_prefix('@') {
        Some(path) => text(path, MAX_JSON_BYTES)?,
        None if given == "-" => text("-", MAX_JSON_BYTES)?,
        None => given.to_owned(),
    };
    Json::parse(&text).map_err(|error| {
        let start: String = text.chars().take(60).collect();
        CliError::usage(format!("invalid {field} {start:?}: {error}")).hint("give JSON, @FILE, or - for stdin")
    })
}

/// Reads a secret: from stdin when asked to, else at a prompt without echo.
///
/// # Errors
/// When it is empty, too long or not text, or when there is no terminal to ask on.
pub fn secret(what: &str, from_stdin: bool) -> Result<String, CliError> {
    let secret = if from_stdin {
        let text = text("-", MAX_SECRET_BYTES)?;
        text.trim_end_matches(['\n', '\r']).to_owned()
    } else {
        if !io::stdin().is_terminal() {
            return Err(CliError::usage(format!("the {what} is asked for on a terminal, and there is none"))
                .hint("give it on stdin with --password-stdin"));
        }
        let first = rpassword::prompt_password(format!("{what}: "))?;
        let again = rpassword::prompt_password(format!("{what} again: "))?;
        if first != again {
            return Err(CliError::usage(format!("the two entries of the {what} differ; nothing was changed")));
        }
        first
    };
    if secret.is_empty() {
        return Err(CliError::usage(format!("the {what} is empty")));
    }
    Ok(secret)
}
