//! What can be wrong with a trail.

/// The kinds of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// An entry is another than the one that was sealed.
    Edited,
    /// A sealed entry is gone.
    Deleted,
    /// An entry stands where none was sealed.
    Inserted,
    /// An entry can't be read.
    Unreadable,
    /// An entry stands under another's number.
    Reordered,
    /// The hashes that a seal kept don't give its root; its entries do, or can't tell.
    Leaves,
    /// Neither a seal's entries nor the hashes that it kept give its root.
    Root,
    /// A seal is gone.
    SealDeleted,
    /// A seal was changed.
    SealEdited,
    /// A seal has no entry, or covers what an earlier one covers.
    SealInserted,
    /// A seal does not name the one before it.
    Link,
    /// A signature is not that of a given key.
    Signature,
    /// A signature is missing.
    Unsigned,
    /// The expected seal is not there: the end was cut off, or the trail is another.
    Head,
    /// What let entries go was not written down as it must be.
    Prune,
    /// An archive is not the one that was written.
    Archive,
    /// A field of a record is another than the trail tells.
    Changed,
    /// A record that no entry tells of.
    Added,
    /// A record is gone, and no entry tells that it was deleted.
    Gone,
    /// A record is there, and an entry tells that it was deleted.
    Undeleted,
}

/// A fault, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind.
    pub kind: FaultKind,
    /// The entry, when it is one entry's.
    pub sequence: Option<i64>,
    /// The seal, when there is one.
    pub seal: Option<i64>,
    /// What is so, in a sentence.
    pub message: String,
}

impl Fault {
    /// A fault of an entry.
    pub(super) fn of_entry(kind: FaultKind, sequence: i64, seal: i64) -> Self {
        let message = match kind {
            FaultKind::Edited => format!("entry {sequence} was changed after it was sealed"),
            FaultKind::Deleted => format!("entry {sequence} is gone"),
            FaultKind::Inserted => format!("entry {sequence} was not there when its place was sealed"),
            _ => format!("entry {sequence} stands in another's place"),
        };
        Self { kind, sequence: Some(sequence), seal: Some(seal), message }
    }

    /// A fault of a seal.
    pub(super) fn of_seal(kind: FaultKind, seal: i64, message: impl Into<String>) -> Self {
        Self { kind, sequence: None, seal: Some(seal), message: message.into() }
    }

    /// A fault of the trail as a whole.
    pub fn of_trail(kind: FaultKind, message: impl Into<String>) -> Self {
        Self { kind, sequence: None, seal: None, message: message.into() }
    }
}
