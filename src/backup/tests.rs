//! The format: what comes back, and that no byte can be another.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::*;

fn manifest() -> Manifest {
    let contents = Contents {
        migrations: vec![Applied { version: "20261122000001".to_owned(), sha256: Some("ab".repeat(32)) }],
        rows: BTreeMap::from([("users".to_owned(), 3)]),
        audit_head: AuditHead { last_sequence: 3, seal: None },
    };
    let (database, place) = ("/var/lib/provost.db".to_owned(), "db.example.org".to_owned());
    let source = Source { database, place, schema: None };
    Manifest::new(Engine::Sqlite, "3.50.0".to_owned(), None, source, contents)
}

fn written(content: &[u8]) -> Vec<u8> {
    write(Vec::new(), &manifest(), |out| out.write_all(content), &mut |_| {}).unwrap().0
}

/// What is read of a file of these bytes.
fn read(place: &Path, bytes: &[u8]) -> Result<(Head, Vec<u8>), BackupError> {
    let path = place.join("backup");
    fs::write(&path, bytes).unwrap();
    let sound = Sound::open(&path)?;
    let mut content = Vec::new();
    sound.copy_content(&mut content)?;
    Ok((sound.head, content))
}

#[test]
fn what_was_written_comes_back() {
    let place = tempfile::tempdir().unwrap();
    let large: Vec<u8> = (0..300_000_u32).flat_map(|number| (number / 7).to_le_bytes()).collect();
    for content in [&b""[..], b"x", &large] {
        let bytes = written(content);
        let (head, back) = read(place.path(), &bytes).unwrap();
        assert!(back == content && head.manifest.contents == manifest().contents);
        assert!(bytes.len() < content.len() + 2_000);
        assert_eq!(Head::read(&place.path().join("backup")).unwrap(), head);
    }
}

#[test]
fn every_single_changed_byte_is_found() {
    let place = tempfile::tempdir().unwrap();
    let bytes = written(b"a content that is short, so that each byte can be tried");
    for at in 0..bytes.len() {
        for flip in [0x01, 0x20, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[at] ^= flip;
            let error = read(place.path(), &changed).err();
            assert!(error.is_some(), "byte {at} of {} changed by {flip:#x}", bytes.len());
        }
    }
}

#[test]
fn what_is_cut_off_or_goes_on_is_found() {
    let place = tempfile::tempdir().unwrap();
    let bytes = written(b"a content that is short, so that each length can be tried");
    for length in 0..bytes.len() {
        assert!(read(place.path(), &bytes[..length]).is_err(), "{length} of {}", bytes.len());
    }
    for more in [&b"\n"[..], b"\0", &bytes] {
        assert!(read(place.path(), &[&bytes, more].concat()).is_err());
    }
}

#[test]
fn a_content_that_is_not_the_one_that_was_backed_up_is_found_though_the_file_is_sound() {
    let place = tempfile::tempdir().unwrap();
    let (one, other) = (written(b"one"), written(b"other"));
    // Another content's last frame, with the digest of the whole made anew.
    let end = FRAME_HEAD + END_LENGTH;
    let head = [&one[..one.len() - end], &other[other.len() - end..other.len() - DIGITS - END[2].len()]].concat();
    let forged = [&head, format!("{}{}", crate::proof::Digest::of(&[&head]), END[2]).as_bytes()].concat();
    let error = read(place.path(), &forged).unwrap_err();
    assert!(matches!(error, BackupError::Damaged(what) if what.contains("content")), "{error}");
}

#[test]
fn what_is_no_backup_or_a_later_one_is_told_so() {
    let place = tempfile::tempdir().unwrap();
    assert!(matches!(read(place.path(), b"hello, world"), Err(BackupError::Foreign)));
    assert!(matches!(read(place.path(), b""), Err(BackupError::Foreign)));
    let text = br#"{"backup":"provost","version":2,"more":true}"#;
    let later = [&frame_head(text.len()).unwrap()[..], text, &[0; 400]].concat();
    assert!(matches!(read(place.path(), &later), Err(BackupError::Version(2))));
    assert!(matches!(Sound::open(place.path()), Err(BackupError::Foreign | BackupError::Io(_))));
    // Nobody writes to it, and nobody waits for that.
    let pipe = place.path().join("pipe");
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
    assert!(matches!(Sound::open(&pipe), Err(BackupError::Foreign)));
}

#[test]
fn a_content_that_cannot_be_read_and_a_place_that_cannot_be_written_end_it() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    assert!(write(Vec::new(), &manifest(), |_| Err(io::Error::other("no")), &mut |_| {}).is_err());
    assert!(write(full(), &manifest(), |out| out.write_all(b"x"), &mut |_| {}).is_err());
    // Longer than what may be on its way: the reader must not wait for ever.
    let noise: Vec<u8> =
        (0..2_000_000_u64).flat_map(|it| crate::proof::Digest::of(&[&it.to_le_bytes()]).0[..8].to_owned()).collect();
    assert!(write(full(), &manifest(), |out| out.write_all(&noise), &mut |_| {}).is_err());
}

#[test]
fn other_programs_can_decompress_it() {
    let bytes = written(b"a content");
    assert_eq!(zstd::decode_all(&bytes[..]).unwrap(), b"a content");
}

#[test]
fn what_differs_is_named() {
    let was = manifest().contents;
    assert_eq!(was.differences(&was), [""; 0]);
    let mut is = was.clone();
    is.migrations.push(Applied { version: "20261122000002".to_owned(), sha256: None });
    is.rows = BTreeMap::from([("users".to_owned(), 2), ("agents".to_owned(), 0)]);
    is.audit_head.last_sequence = 2;
    assert_eq!(
        was.differences(&is),
        [
            "the migrations are 20261122000001 (abababab), 20261122000002, and were 20261122000001 (abababab)",
            "table agents was not there",
            "table users has 2 rows, and had 3",
            "the trail ends at entry 2 and no seal, and ended at entry 3 and no seal",
        ]
    );
    is.rows.clear();
    assert!(was.differences(&is).contains(&"table users is missing".to_owned()));
}
