//! The keys that sign seals: Ed25519, kept as everyone keeps them (PKCS #8 and X.509's form of a public
//! key, in PEM), so that other programs read them too.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey};
use ed25519_dalek::{Signature, Signer};

use super::Digest;
use crate::files;

/// Why a key can't be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file can't be read or written.
    #[error("the key file {} can't be {what}: {reason}", path.display())]
    File {
        /// `read` or `written`.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// The operating system's words.
        reason: io::Error,
    },
    /// The file is there already.
    #[error("the file {} exists; a key is never overwritten", .0.display())]
    Exists(PathBuf),
    /// Others may read the private key.
    #[error("the private key {} can be read by others than its owner", .0.display())]
    Open(PathBuf),
    /// The file holds something else.
    #[error("the file {} holds no {what}", path.display())]
    Other {
        /// What it should hold.
        what: &'static str,
        /// The file.
        path: PathBuf,
    },
}

/// Signs seals.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey of {:?}", self.public())
    }
}

impl SigningKey {
    /// A new key.
    ///
    /// # Panics
    /// When the operating system has no random numbers.
    #[must_use]
    pub fn generate() -> Self {
        let mut secret = [0; 32];
        let filled = getrandom::fill(&mut secret);
        assert!(filled.is_ok(), "the operating system gives no random numbers");
        Self(ed25519_dalek::SigningKey::from_bytes(&secret))
    }

    /// Reads a private key that nobody but its owner may read.
    ///
    /// # Errors
    /// [`KeyError::File`], [`KeyError::Open`], [`KeyError::Other`].
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let failed = |reason| KeyError::File { what: "read", path: path.to_owned(), reason };
        files::refuse_shared_link(path).map_err(failed)?;
        let mut file = fs::File::open(path).map_err(failed)?;
        if file.metadata().map_err(failed)?.permissions().mode() & 0o077 != 0 {
            return Err(KeyError::Open(path.to_owned()));
        }
        let text = io::read_to_string(&mut file).map_err(failed)?;
        let key = ed25519_dalek::SigningKey::from_pkcs8_pem(&text);
        key.map(Self).map_err(|_| KeyError::Other { what: "Ed25519 private key (PKCS #8, PEM)", path: path.to_owned() })
    }

    /// Writes the private key into a new file that only its owner may read, and the public key into one
    /// beside it. Returns the path of the latter: the first with `.pub` behind it.
    ///
    /// # Errors
    /// [`KeyError::Exists`], [`KeyError::File`]; then neither file is left.
    pub fn write(&self, path: &Path) -> Result<PathBuf, KeyError> {
        let mut public_path = path.as_os_str().to_owned();
        public_path.push(".pub");
        let public_path = PathBuf::from(public_path);
        let Ok(private) = self.0.to_pkcs8_pem(LineEnding::LF) else { unreachable!("32 bytes make a document") };
        write_new(path, private.as_bytes(), 0o600)?;
        if let Err(error) = write_new(&public_path, self.public().to_pem().as_bytes(), 0o644) {
            // A key whose other half is missing would be taken for whole.
            let _ = fs::remove_file(path);
            return Err(error);
        }
        Ok(public_path)
    }

    /// The public key that belongs to it.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// The signature of these bytes, in hexadecimal digits.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> String {
        hex::encode(self.0.sign(bytes).to_bytes())
    }
}

/// Verifies what the private key signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(ed25519_dalek::VerifyingKey);

impl PublicKey {
    /// Reads a public key.
    ///
    /// # Errors
    /// [`KeyError::File`], [`KeyError::Other`].
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let failed = |reason| KeyError::File { what: "read", path: path.to_owned(), reason };
        let text = fs::read_to_string(path).map_err(failed)?;
        let key = ed25519_dalek::VerifyingKey::from_public_key_pem(&text);
        key.map(Self).map_err(|_| KeyError::Other { what: "Ed25519 public key (PEM)", path: path.to_owned() })
    }

    /// What it is called by: the SHA-256 of its 32 bytes.
    #[must_use]
    pub fn id(&self) -> Digest {
        Digest::of(&[self.0.as_bytes()])
    }

    /// The key as everyone reads it.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let Ok(pem) = self.0.to_public_key_pem(LineEnding::LF) else { unreachable!("32 bytes make a document") };
        pem
    }

    /// Whether the private key signed these bytes so. Strict: a signature has one form only.
    #[must_use]
    pub fn verifies(&self, bytes: &[u8], signature: &str) -> bool {
        let mut raw = [0; 64];
        hex::decode_to_slice(signature, &mut raw).is_ok()
            && self.0.verify_strict(bytes, &Signature::from_bytes(&raw)).is_ok()
    }
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> Result<(), KeyError> {
    let failed = |reason| KeyError::File { what: "written", path: path.to_owned(), reason };
    let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path);
    let mut file = file.map_err(|reason| match reason.kind() {
        io::ErrorKind::AlreadyExists => KeyError::Exists(path.to_owned()),
        _ => failed(reason),
    })?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(|reason| {
        let _ = fs::remove_file(path);
        failed(reason)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_files() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seal.pem");
        let key = SigningKey::generate();
        let public_path = key.write(&path).unwrap();
        let (read, public) = (SigningKey::read(&path).unwrap(), PublicKey::read(&public_path).unwrap());
        assert_eq!(public, key.public());
        assert!(public.verifies(b"x", &read.sign(b"x")));
        assert!(!public.verifies(b"y", &read.sign(b"x")));
        assert!(!public.verifies(b"x", "00"));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn no_file_is_overwritten_and_half_a_key_is_not_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seal.pem");
        fs::write(folder.path().join("seal.pem.pub"), "mine").unwrap();
        assert!(matches!(SigningKey::generate().write(&path), Err(KeyError::Exists(_))));
        assert!(!path.exists());
        fs::write(&path, "mine").unwrap();
        assert!(matches!(SigningKey::generate().write(&path), Err(KeyError::Exists(_))));
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    }

    #[test]
    fn a_private_key_that_others_may_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seal.pem");
        let public_path = SigningKey::generate().write(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(SigningKey::read(&path), Err(KeyError::Open(_))));
        fs::set_permissions(&public_path, fs::Permissions::from_mode(0o600)).unwrap();
        assert!(matches!(SigningKey::read(&public_path), Err(KeyError::Other { .. })));
        assert!(matches!(PublicKey::read(&path), Err(KeyError::Other { .. })));
    }
}
