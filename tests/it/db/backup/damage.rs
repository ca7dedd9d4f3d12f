//! Backups that are not what was written: each is found, and none is restored.

use std::fs;
use std::path::{Path, PathBuf};

use provost::backup::{Head, Manifest, Sound, write};

use super::{backup, elsewhere, filled};
use crate::audit::forge::forge;
use crate::shell::{acting_user, refused, run};
use crate::support::{Database, both_engines};

/// The kinds of differences that verifying finds, exit 9 asserted.
#[track_caller]
fn kinds(db: &Database, file: &Path) -> Vec<String> {
    let said = run(db, &format!("db backup verify {} -o csv --fields kind", file.display()));
    assert_eq!(said.code, 9, "{said}");
    assert!(said.stderr.contains("differences found in"), "{said}");
    said.stdout.lines().skip(1).map(str::to_owned).collect()
}

/// The same backup with another manifest or another content, sound as a file.
fn forged(file: &Path, change: impl FnOnce(&mut Manifest, &mut Vec<u8>)) -> PathBuf {
    let sound = Sound::open(file).unwrap();
    let (mut manifest, mut content) = (sound.head.manifest.clone(), Vec::new());
    sound.copy_content(&mut content).unwrap();
    change(&mut manifest, &mut content);
    let path = file.with_extension("forged");
    write(fs::File::create(&path).unwrap(), &manifest, |out| out.write_all(&content), &mut |_| {}).unwrap();
    path
}

/// A backup with another byte here and there, one at a time: so many of them found.
fn flips(file: &Path, step: usize) -> usize {
    let bytes = fs::read(file).unwrap();
    let changed = file.with_extension("changed");
    let manifest_end = bytes.len().min(600);
    let offsets = (0..bytes.len()).filter(|at| *at < manifest_end || *at + 200 > bytes.len() || at % step == 0);
    let mut count = 0;
    for at in offsets {
        let mut other = bytes.clone();
        other[at] ^= 1 << (at % 8);
        fs::write(&changed, &other).unwrap();
        assert!(Sound::open(&changed).is_err(), "byte {at} of {}", bytes.len());
        count += 1;
    }
    fs::remove_file(changed).unwrap();
    count
}

both_engines! {
    fn a_single_changed_byte_anywhere_is_found(db: &Database) {
        filled(db);
        let file = backup(db);
        let length = usize::try_from(fs::metadata(&file).unwrap().len()).unwrap();
        let count = flips(&file, (length / 200).max(1));
        assert!(count > 900, "{count}");
    }

    fn a_backup_that_was_seen_to_restore_and_does_no_longer_is_not_believed(db: &Database) {
        acting_user(db);
        let file = backup(db);
        let seen = || {
            let list = format!("db backup list --from {} -o jsonl --fields verified_at", file.parent().unwrap().display());
            run(db, &list).ok() != "{\"verified_at\":null}\n"
        };
        assert!(!seen());
        run(db, &format!("db backup verify {}", file.display())).ok();
        assert!(seen());
        let mut bytes = fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, bytes).unwrap();
        kinds(db, &file);
        assert!(!seen());
    }

    fn a_damaged_file_is_exit_9_and_is_not_restored(db: &Database) {
        acting_user(db);
        let file = backup(db);
        let bytes = fs::read(&file).unwrap();
        let target = elsewhere(db);
        let nothing = target.is_postgres().then(|| target.dump());
        let damaged = file.with_extension("damaged");
        let flipped = |at: usize| {
            let mut other = bytes.clone();
            other[at] ^= 0x10;
            other
        };
        let middle = bytes.len() / 2;
        let cases = [
            flipped(0),
            flipped(100),
            flipped(middle),
            flipped(bytes.len() - 1),
            bytes[..middle].to_vec(),
            [&bytes[..], b"\n"].concat(),
            Vec::new(),
        ];
        for case in cases {
            fs::write(&damaged, case).unwrap();
            assert_eq!(kinds(db, &damaged), ["file"]);
            let line = format!("db restore {} --to {}", damaged.display(), target.url());
            refused(run(db, &line), 9, &["damaged"]);
        }
        match nothing {
            Some(nothing) => assert_eq!(target.dump(), nothing),
            None => assert!(!target.path().exists()),
        }
        assert!(!db.sandbox().home().join(".local/state/provost/verified-backups").exists());
    }

    fn a_content_that_is_not_what_the_manifest_tells_is_found(db: &Database) {
        filled(db);
        let file = backup(db);
        let other = forged(&file, |manifest, _| {
            *manifest.contents.rows.get_mut("users").unwrap() += 1;
            manifest.contents.audit_head.last_sequence += 1;
            manifest.contents.migrations[0].sha256 = Some("00".repeat(32));
        });
        assert_eq!(kinds(db, &other), ["contents", "contents", "contents"]);
        let target = elsewhere(db);
        let line = format!("db restore {} --to {}", other.display(), target.url());
        refused(run(db, &line), 9, &["table users has 21 rows, and had 22"]);
        let garbage = forged(&file, |_, content| content.truncate(content.len() / 2));
        assert!(!kinds(db, &garbage).is_empty());
        let garbage = forged(&file, |_, content| *content = b"hello, world\n".repeat(400));
        assert_eq!(kinds(db, &garbage), ["restore"]);
        assert_eq!(Head::read(&garbage).unwrap().manifest, Head::read(&file).unwrap().manifest);
    }

    fn a_trail_that_was_changed_before_the_backup_is_found(db: &Database) {
        filled(db);
        forge(db, "UPDATE audit_logs SET actor = 'nobody' WHERE sequence = 7");
        let file = backup(db);
        assert_eq!(kinds(db, &file), ["audit"]);
    }
}

mod every_single_changed_byte_is_found_at_length {
    use super::*;

    fn holds(db: &Database) {
        filled(db);
        let file = backup(db);
        let length = usize::try_from(fs::metadata(&file).unwrap().len()).unwrap();
        assert_eq!(flips(&file, 1), length);
    }

    #[test]
    #[ignore = "takes minutes: tens of thousands of backups are read"]
    fn sqlite() {
        holds(&Database::sqlite());
    }

    #[test]
    #[ignore = "takes minutes: tens of thousands of backups are read"]
    fn postgres() {
        if let Some(db) = Database::postgres() {
            holds(&db);
        }
    }
}

#[test]
fn a_damaged_page_is_found() {
    let db = Database::sqlite();
    filled(&db);
    let file = backup(&db);
    // An entry of an index that names another row than the table has.
    let other = forged(&file, |_, content| {
        // A leaf of an index that is full enough to be hit: what a page holds begins where its sixth byte says.
        let mut pages = content.chunks_exact_mut(4096).skip(1);
        let page = pages.find(|page| page[0] == 0x0a && page[5] < 8).unwrap();
        page[100..3000].fill(0x55);
    });
    let kinds = kinds(&db, &other);
    assert!(kinds.iter().any(|kind| kind == "integrity" || kind == "restore"), "{kinds:?}");
}
