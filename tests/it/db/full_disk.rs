//! A full disk: the command fails, the database is whole.

use std::fs;
use std::io::Write as _;
use std::process::Command;

use crate::support::{Database, Sandbox, both_engines};

/// A file system of one mebibyte below the sandbox, for as long as the value lives.
struct TinyDisk(std::path::PathBuf);

impl TinyDisk {
    fn mount(sandbox: &Sandbox) -> Option<Self> {
        let folder = sandbox.path().join("disk");
        fs::create_dir(&folder).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(&folder).output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder));
        }
        // Past the capture of the test runner, which hides what a passing test prints.
        let _ = writeln!(std::io::stderr(), "\nNOT RUN: a full disk (mounting a small file system needs root)\n");
        None
    }
}

impl Drop for TinyDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_exit_6_and_the_database_is_whole() {
    let sandbox = Sandbox::new();
    let Some(disk) = TinyDisk::mount(&sandbox) else { return };
    let file = disk.0.join("provost.db");
    let url = format!("sqlite:{}", file.display());
    let provost = |args: &[&str]| sandbox.provost(args.iter().chain(&["--database-url", &url]));
    provost(&["user", "create", "first"]).ok();
    let reason = "r".repeat(60_000);
    let mut made = 1;
    let refused = loop {
        let name = format!("user-{made}");
        let run = provost(&["user", "create", &name, "--reason", &reason]);
        if run.code != 0 {
            break run;
        }
        made += 1;
        assert!(made < 100, "the disk is not full yet");
    };
    let said = refused.fails(6);
    assert!(said.starts_with("error: the disk is full") && said.contains("hint: free some space"), "{said}");

    // Looked at where there is room: even a reader needs some beside the file.
    let rescued = Database::sqlite();
    for name in ["provost.db", "provost.db-wal"] {
        let from = disk.0.join(name);
        if from.exists() {
            fs::copy(from, rescued.file().with_file_name(name)).unwrap();
        }
    }
    assert_eq!(rescued.value("PRAGMA integrity_check"), "ok");
    assert_eq!(rescued.value("SELECT count(*) FROM users"), made.to_string());
    assert_eq!(rescued.value("SELECT count(*) FROM audit_logs"), made.to_string());
}

#[test]
fn a_disk_too_small_for_the_schema_leaves_no_half_of_it() {
    let sandbox = Sandbox::new();
    let Some(disk) = TinyDisk::mount(&sandbox) else { return };
    fs::write(disk.0.join("ballast"), vec![0; 900_000]).unwrap();
    let url = format!("sqlite:{}", disk.0.join("provost.db").display());
    let provost = |args: &[&str]| sandbox.provost(args.iter().chain(&["--database-url", &url]));
    provost(&["user", "create", "ada"]).fails(6);
    fs::remove_file(disk.0.join("ballast")).unwrap();
    provost(&["user", "create", "ada"]).ok();
}

/// Rows that compression does not make small enough: more than the small disk holds.
fn more_than_the_disk_holds(db: &Database) {
    for number in 0..45_u32 {
        let noise: String = (0..1_850).map(|_| uuid::Uuid::new_v4().simple().to_string()).collect();
        db.provost(["user", "create", &format!("user-{number}"), "--reason", &noise]).ok();
    }
}

both_engines! {
    fn a_backup_that_does_not_fit_is_exit_6_and_leaves_nothing(db: &Database) {
        let Some(disk) = TinyDisk::mount(db.sandbox()) else { return };
        more_than_the_disk_holds(db);
        let before = db.dump();
        let to = disk.0.join("backups");
        let said = db.provost(["db", "backup", "--to", to.to_str().unwrap()]).fails(6);
        assert!(said.starts_with("error: ") && said.contains("hint: free some space"), "{said}");
        assert_eq!(fs::read_dir(&to).unwrap().count(), 0);
        assert_eq!(db.dump(), before);
    }
}

#[test]
fn a_restore_that_does_not_fit_is_exit_6_and_leaves_the_target_as_it_was() {
    let db = Database::sqlite();
    let Some(disk) = TinyDisk::mount(db.sandbox()) else { return };
    more_than_the_disk_holds(&db);
    let file = db.provost(["db", "backup", "-q"]).ok();
    let to = format!("sqlite:{}", disk.0.join("restored.db").display());
    let said = db.provost(["db", "restore", file.trim_end(), "--to", &to]).fails(6);
    assert!(said.starts_with("error: ") && said.contains("hint: free some space"), "{said}");
    assert_eq!(fs::read_dir(&disk.0).unwrap().count(), 0);
}
