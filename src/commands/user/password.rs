//! How a password becomes a hash.

use argon2::Argon2;
use argon2::password_hash::PasswordHasher;

use crate::error::{CliError, Kind};

/// The argon2id PHC string of a password, with a fresh salt and the crate's recommended costs
/// (RFC 9106's second choice scaled as OWASP advises).
///
/// # Errors
/// When the system has no randomness to give.
pub fn hash(password: &str) -> Result<String, CliError> {
    match Argon2::default().hash_password(password.as_bytes()) {
        Ok(hash) => Ok(hash.to_string()),
        Err(error) => Err(CliError::new(Kind::Failure, format!("the password can't be hashed: {error}"))),
    }
}
