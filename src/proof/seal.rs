//! What a seal's hash and signature are made of: all of it but the two themselves, and the name of the
//! format, in RFC 8785's form.

use serde::Serialize;

use super::canonical::canonical;
use super::{Digest, PublicKey, SigningKey};
use crate::model::Seal;
use crate::sql_types::{Id, Instant};

/// Stands in what is hashed, so that no other document can be taken for a seal.
const FORMAT: &str = "provost-seal-1";

#[derive(Serialize)]
struct Statement<'a> {
    entries: i64,
    first_sequence: i64,
    format: &'static str,
    id: Id,
    key_id: Option<&'a str>,
    last_sequence: i64,
    number: i64,
    previous_hash: &'a str,
    root: &'a str,
    sealed_at: Instant,
}

fn sealed_bytes(seal: &Seal) -> Vec<u8> {
    canonical(&Statement {
        entries: seal.entries,
        first_sequence: seal.first_sequence,
        format: FORMAT,
        id: seal.id,
        key_id: seal.key_id.as_deref(),
        last_sequence: seal.last_sequence,
        number: seal.number,
        previous_hash: &seal.previous_hash,
        root: &seal.root,
        sealed_at: seal.sealed_at,
    })
}

/// The hash that a seal must have.
#[must_use]
pub fn seal_hash(seal: &Seal) -> Digest {
    Digest::of(&[&sealed_bytes(seal)])
}

/// Gives a seal its hash and, with a key, its signature.
pub fn finish_seal(seal: &mut Seal, key: Option<&SigningKey>) {
    seal.key_id = key.map(|key| key.public().id().to_string());
    let bytes = sealed_bytes(seal);
    seal.hash = Digest::of(&[&bytes]).to_string();
    seal.signature = key.map(|key| key.sign(&bytes));
}

/// What is wrong with a seal in itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// It was changed after it was made.
    #[error("its hash is not that of what it says")]
    Hash,
    /// None of the given keys made the signature.
    #[error("it was signed with another key than those given")]
    OtherKey,
    /// It bears the name of a given key, which did not sign this.
    #[error("its signature is not that of its key")]
    Signature,
}

/// Looks at a seal by itself; its signature only when there are keys to look with. A seal without a
/// signature is none's fault here: whether it must have one is the chain's matter.
#[must_use]
pub fn seal_fault(seal: &Seal, keys: &[PublicKey]) -> Option<SealFault> {
    let bytes = sealed_bytes(seal);
    if Digest::of(&[&bytes]).to_string() != seal.hash {
        return Some(SealFault::Hash);
    }
    let (Some(key_id), Some(signature)) = (&seal.key_id, &seal.signature) else { return None };
    if keys.is_empty() {
        return None;
    }
    match keys.iter().find(|key| key.id().to_string() == *key_id) {
        None => Some(SealFault::OtherKey),
        Some(key) if !key.verifies(&bytes, signature) => Some(SealFault::Signature),
        Some(_) => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn seal(key: Option<&SigningKey>) -> Seal {
        let mut seal = Seal {
            number: 1,
            id: "01890000-0000-7000-8000-0000000000a0".parse().unwrap(),
            first_sequence: 1,
            last_sequence: 2,
            entries: 2,
            root: Digest::of(&[b"root"]).to_string(),
            previous_hash: Digest::ZERO.to_string(),
            sealed_at: Instant::parse("2026-11-22T09:00:00Z").unwrap(),
            key_id: None,
            hash: String::new(),
            signature: None,
        };
        finish_seal(&mut seal, key);
        seal
    }

    #[test]
    fn what_is_hashed_is_written_down() {
        let bytes = String::from_utf8(sealed_bytes(&seal(None))).unwrap();
        let written = format!(
            "{{\"entries\":2,\"first_sequence\":1,\"format\":\"provost-seal-1\",\
             \"id\":\"01890000-0000-7000-8000-0000000000a0\",\"key_id\":null,\"last_sequence\":2,\"number\":1,\
             \"previous_hash\":\"{}\",\"root\":\"{}\",\"sealed_at\":\"2026-11-22T09:00:00.000000Z\"}}",
            "0".repeat(64),
            Digest::of(&[b"root"]),
        );
        assert_eq!(bytes, written);
    }

    #[test]
    fn a_change_of_any_column_is_a_fault() {
        let key = SigningKey::generate();
        let sound = seal(Some(&key));
        let keys = [key.public()];
        assert_eq!(seal_fault(&sound, &keys), None);
        let other = Digest::of(&[b"other"]).to_string();
        let changes: [fn(&mut Seal, &str); 9] = [
            |seal, _| seal.number = 2,
            |seal, _| seal.id = Id::mint(),
            |seal, _| seal.first_sequence = 2,
            |seal, _| seal.last_sequence = 3,
            |seal, _| seal.entries = 1,
            |seal, other| other.clone_into(&mut seal.root),
            |seal, other| other.clone_into(&mut seal.previous_hash),
            |seal, other| seal.key_id = Some(other.to_owned()),
            |seal, other| other.clone_into(&mut seal.hash),
        ];
        for change in changes {
            let mut forged = sound.clone();
            change(&mut forged, &other);
            assert_eq!(seal_fault(&forged, &keys), Some(SealFault::Hash), "{forged:?}");
            if forged.hash != other {
                // Whoever can write can hash anew, but not sign.
                forged.hash = seal_hash(&forged).to_string();
                assert!(seal_fault(&forged, &keys).is_some(), "{forged:?}");
            }
        }
        let mut moved = sound.clone();
        moved.sealed_at = Instant::parse("2026-11-22T09:00:01Z").unwrap();
        assert_eq!(seal_fault(&moved, &keys), Some(SealFault::Hash));
    }

    #[test]
    fn another_key_is_told_from_a_false_signature() {
        let (key, other) = (SigningKey::generate(), SigningKey::generate());
        let mut signed = seal(Some(&key));
        assert_eq!(seal_fault(&signed, &[other.public()]), Some(SealFault::OtherKey));
        assert_eq!(seal_fault(&signed, &[other.public(), key.public()]), None);
        assert_eq!(seal_fault(&signed, &[]), None);
        signed.signature = Some(other.sign(b"x"));
        assert_eq!(seal_fault(&signed, &[key.public()]), Some(SealFault::Signature));
    }
}
