//! What is written is read back, and what was done to it since is found.

use std::io::{self, Read};

use super::{ArchiveError, ArchiveFile, Header, Item, Summary, Writer, read, sha256_of_file};
use crate::model::{AuditEntry, Seal};
use crate::proof::{Digest, entry_bytes, entry_of_bytes, finish_seal, leaf_hash, root_of};
use crate::sql_types::{Id, Instant, Json};

fn entry(sequence: i64) -> AuditEntry {
    AuditEntry {
        sequence,
        id: Id::mint(),
        table_name: "users".to_owned(),
        record_id: Id::mint(),
        record_name: format!("user {sequence}"),
        action: "update".to_owned(),
        actor: "ada".to_owned(),
        os_user: None,
        changed_fields: Json::of_program(serde_json::json!({"email": {"old": null, "new": "\u{2028}\u{1}"}})),
        reason: Some("two\nlines".to_owned()),
        correlation_id: None,
        ip_address: None,
        user_agent: None,
        created_at: Instant::parse("2026-11-22T09:00:00Z").unwrap(),
    }
}

/// Seals with these entries, each chained to the one before.
fn trail(sequences: &[&[i64]]) -> Vec<(Seal, Vec<AuditEntry>)> {
    let mut before = Digest::ZERO.to_string();
    let seal = |(number, sequences): (i64, &&[i64])| {
        let entries: Vec<_> = sequences.iter().copied().map(entry).collect();
        let leaves: Vec<_> = entries.iter().map(|entry| leaf_hash(&entry_bytes(entry))).collect();
        let mut seal = Seal {
            number,
            id: Id::mint(),
            first_sequence: sequences[0],
            last_sequence: sequences[sequences.len() - 1],
            entries: i64::try_from(sequences.len()).unwrap(),
            root: root_of(&leaves).to_string(),
            previous_hash: before.clone(),
            sealed_at: Instant::parse("2026-11-22T10:00:00Z").unwrap(),
            key_id: None,
            hash: String::new(),
            signature: None,
        };
        finish_seal(&mut seal, None);
        before.clone_from(&seal.hash);
        (seal, entries)
    };
    (1..).zip(sequences).map(seal).collect()
}

fn header(trail: &[(Seal, Vec<AuditEntry>)]) -> Header {
    let (first, last) = (&trail[0].0, &trail[trail.len() - 1].0);
    let entries = trail.iter().map(|(seal, _)| seal.entries).sum();
    Header::new(first.first_sequence, last.last_sequence, entries, i64::try_from(trail.len()).unwrap())
}

fn write(trail: &[(Seal, Vec<AuditEntry>)]) -> Result<Vec<u8>, ArchiveError> {
    let mut writer = Writer::begin(Vec::new(), header(trail))?;
    for (seal, entries) in trail {
        writer.seal(seal)?;
        for entry in entries {
            writer.entry(entry.sequence, &entry_bytes(entry))?;
        }
    }
    writer.finish()
}

fn read_all(archive: &[u8]) -> Result<Summary, ArchiveError> {
    read(archive, |_| Ok(()))
}

/// The archive with its text changed, compressed anew.
fn edited(archive: &[u8], edit: impl FnOnce(String) -> String) -> Vec<u8> {
    let text = String::from_utf8(zstd::decode_all(archive).unwrap()).unwrap();
    zstd::encode_all(edit(text).as_bytes(), 3).unwrap()
}

/// As [`edited`], with a checksum that fits.
fn forged(archive: &[u8], edit: impl FnOnce(String) -> String) -> Vec<u8> {
    edited(archive, |text| {
        let (body, _) = text.trim_end().rsplit_once('\n').unwrap();
        let body = edit(format!("{body}\n"));
        let digest = Digest::of(&[body.as_bytes()]);
        format!("{body}{{\"sha256\":\"{digest}\"}}\n")
    })
}

fn fault(archive: &[u8]) -> String {
    read_all(archive).unwrap_err().to_string()
}

#[test]
fn what_was_written_is_read_back_in_its_order() {
    let trail = trail(&[&[1, 2, 5], &[6], &[9, 10]]);
    let archive = write(&trail).unwrap();
    let (mut seals, mut entries) = (Vec::new(), Vec::new());
    let summary = read(archive.as_slice(), |item| {
        match item {
            Item::Seal(seal) => seals.push(seal.clone()),
            Item::Entry { sequence, canonical, leaf } => {
                let entry = entry_of_bytes(canonical).unwrap();
                assert_eq!((entry.sequence, leaf_hash(canonical)), (sequence, leaf));
                entries.push((seals.len(), entry));
            }
        }
        Ok::<_, ArchiveError>(())
    });
    let of_trail =
        (1..).zip(&trail).flat_map(|(seal, (_, entries))| entries.iter().map(move |entry| (seal, entry.clone())));
    assert_eq!(entries, of_trail.collect::<Vec<_>>());
    assert_eq!(seals, trail.iter().map(|(seal, _)| seal.clone()).collect::<Vec<_>>());
    assert_eq!(summary.unwrap(), Summary { header: header(&trail), sha256: Digest::of(&[&archive]) });
}

#[test]
fn a_part_of_an_archive_is_none() {
    let archive = write(&trail(&[&[1, 2], &[3]])).unwrap();
    for length in 0..archive.len() {
        assert!(read_all(&archive[..length]).is_err(), "{length} of {} bytes", archive.len());
    }
    assert!(matches!(read_all(&archive[..archive.len() / 2]), Err(ArchiveError::Truncated)));
    // Cut between two lines, and whole as a frame.
    for lines in 1..8 {
        let cut = edited(&archive, |text| text.split_inclusive('\n').take(lines).collect());
        assert!(matches!(read_all(&cut), Err(ArchiveError::Truncated)), "{lines} lines");
    }
}

#[test]
fn a_byte_that_was_changed_is_found() {
    let archive = write(&trail(&[&[1, 2], &[3]])).unwrap();
    let digest = read_all(&archive).unwrap().sha256;
    for at in 0..archive.len() {
        let mut changed = archive.clone();
        changed[at] ^= 0x01;
        // zstd lets some of its own bits go by, of which the text does not depend; the file's digest does not.
        let read = read_all(&changed);
        assert!(!matches!(read, Ok(summary) if summary.sha256 == digest), "byte {at}");
    }
    let text = edited(&archive, |text| text.replacen("user 2", "user 3", 1));
    assert_eq!(fault(&text), "it is damaged: entry 2 is not what its leaf says");
    let text = edited(&archive, |text| text.replacen("\"version\":1", "\"version\":1 ", 1));
    assert_eq!(fault(&text), "it is damaged: its checksum is another");
}

#[test]
fn what_does_not_hold_together_is_named_whatever_the_checksum_says() {
    let archive = write(&trail(&[&[1, 2], &[3]])).unwrap();
    let lines = |text: String| text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
    let without = |from: usize, to: usize| {
        forged(&archive, |text| {
            let mut lines = lines(text);
            lines.drain(from..to);
            lines.concat()
        })
    };
    // Line 0 is the header, 1 and 6 are the seals, 2 to 5 and 7 to 8 entries and their leaves.
    assert_eq!(fault(&without(2, 4)), "the entries of seal 1 are not those that it closed");
    assert_eq!(fault(&without(3, 4)), "it is damaged: an entry has no leaf");
    assert_eq!(fault(&without(2, 3)), "it is damaged: a leaf has no entry");
    assert_eq!(fault(&without(1, 2)), "it is damaged: entry 1 is out of order");
    assert_eq!(fault(&without(1, 6)), "seal 2 does not follow the one before it");
    assert_eq!(fault(&without(6, 9)), "it is damaged: it does not hold what its first line says");
    let turned = forged(&archive, |text| {
        let mut lines = lines(text);
        lines[2..6].rotate_left(2);
        lines.concat()
    });
    assert_eq!(fault(&turned), "it is damaged: entry 1 is out of order");
    let rooted =
        forged(&archive, |text| text.replacen("\"root\":\"", "\"root\":\"0", 1).replacen("0\",\"prev", "\",\"prev", 1));
    assert!(fault(&rooted).starts_with("seal 1: its hash is not that of what it says"), "{}", fault(&rooted));
    let longer = edited(&archive, |text| text + "{}\n");
    assert_eq!(fault(&longer), "it is damaged: it goes on behind its end");
}

#[test]
fn what_is_no_archive_is_called_so() {
    for bytes in [&b"{\"archive\":\"provost-audit\",\"version\":1}\n"[..], b"PK\x03\x04 something else", &[0; 64]] {
        assert!(matches!(read_all(bytes), Err(ArchiveError::Foreign)), "{bytes:?}");
    }
    for text in ["hello\n", "{}\n", "{\"archive\":\"other\",\"version\":1}\n"] {
        let bytes = zstd::encode_all(text.as_bytes(), 3).unwrap();
        assert!(matches!(read_all(&bytes), Err(ArchiveError::Foreign)), "{text}");
    }
    let archive = write(&trail(&[&[1]])).unwrap();
    let later = edited(&archive, |text| text.replacen("\"version\":1", "\"version\":2", 1));
    assert!(matches!(read_all(&later), Err(ArchiveError::Version(2))));
}

#[test]
fn a_line_without_an_end_takes_no_memory_without_end() {
    // A hundred megabytes of blanks are a few kilobytes of zstd.
    let bomb = zstd::encode_all(io::repeat(b' ').take(100 << 20), 1).unwrap();
    assert!(matches!(read_all(&bomb), Err(ArchiveError::Foreign)));
}

#[test]
fn what_is_not_what_was_sealed_is_not_written() {
    let sound = trail(&[&[1, 2], &[3]]);
    let mut edited = sound.clone();
    edited[0].1[1].actor = "eve".to_owned();
    assert!(matches!(write(&edited), Err(ArchiveError::Root(1))));
    let mut forged = sound.clone();
    forged[1].0.sealed_at = Instant::parse("2026-11-22T11:00:00Z").unwrap();
    assert!(matches!(write(&forged), Err(ArchiveError::Seal { number: 2, .. })));
    let mut shorter = sound.clone();
    shorter[1].1.clear();
    assert!(matches!(write(&shorter), Err(ArchiveError::Root(2))));
    let mut unchained = sound;
    unchained[1].0.previous_hash = Digest::ZERO.to_string();
    finish_seal(&mut unchained[1].0, None);
    assert!(matches!(write(&unchained), Err(ArchiveError::Chain(2))));
}

#[test]
fn a_file_takes_its_place_whole_and_no_other_s() {
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let (place, beside) = (folder.path().join("a.zst"), folder.path().join("a.zst.partial"));
    // What a killed process left is taken over, and emptied.
    std::fs::write(&beside, "the beginning of something longer").unwrap();
    let file = ArchiveFile::create(&place).unwrap();
    assert_eq!(ArchiveFile::create(&place).unwrap_err().kind(), io::ErrorKind::ResourceBusy);
    file.writer().write_all(b"whole").unwrap();
    assert!(!place.exists());
    file.keep().unwrap();
    assert_eq!(std::fs::read(&place).unwrap(), b"whole");
    assert_eq!(sha256_of_file(&place).unwrap(), Digest::of(&[b"whole"]));
    assert!(!beside.exists());
    assert_eq!(ArchiveFile::create(&place).unwrap_err().kind(), io::ErrorKind::AlreadyExists);

    let other = folder.path().join("b.zst");
    let file = ArchiveFile::create(&other).unwrap();
    assert_eq!(file.writer().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    std::fs::write(&other, "came first").unwrap();
    assert_eq!(file.keep().unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    assert_eq!(std::fs::read(&other).unwrap(), b"came first");
    drop(ArchiveFile::create(&folder.path().join("c.zst")).unwrap());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}
