//! Links in folders that everybody may write to: whoever laid one chose where it leads, and it is not followed.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;

use crate::support::{Database, Sandbox};

/// A folder as `/tmp` is, and a link in it that leads to a file elsewhere.
fn shared(sandbox: &Sandbox, name: &str) -> (PathBuf, PathBuf) {
    let folder = sandbox.path().join("shared");
    if !folder.exists() {
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o1777)).unwrap();
    }
    let (link, aim) = (folder.join(name), sandbox.work().join(name));
    symlink(&aim, &link).unwrap();
    (link, aim)
}

#[test]
fn a_database_is_neither_made_nor_opened_through_one() {
    let db = Database::sqlite();
    let (link, aim) = shared(db.sandbox(), "new.db");
    let url = format!("sqlite:{}", link.display());
    for args in [&["user", "create", "ada"][..], &["user", "list"], &["migrate", "up"], &["migrate", "status"]] {
        let run = db.provost(args.iter().chain(&["--database-url", &url]));
        assert!(run.code == 4 || (run.code == 6 && args[1] != "create" && args[1] != "up"), "{run}");
        assert!(!aim.exists(), "{run}");
    }
    fs::copy(db.file(), &aim).unwrap();
    let before = fs::read(&aim).unwrap();
    for args in [&["user", "create", "ada"][..], &["user", "list"], &["migrate", "status"]] {
        let said = db.provost(args.iter().chain(&["--database-url", &url])).fails(4);
        assert!(said.contains("a link in a folder that everybody may write to"), "{said}");
    }
    assert!(fs::read(&aim).unwrap() == before);
    // In a folder of one's own it is followed.
    let own = db.sandbox().home().join("own.db");
    symlink(&aim, &own).unwrap();
    db.provost(["user", "create", "ada", "--database-url", &format!("sqlite:{}", own.display())]).ok();
}

#[test]
fn nothing_is_written_or_trusted_through_one() {
    let db = Database::sqlite();
    let (link, aim) = shared(db.sandbox(), "trail.jsonl");
    let said = db.provost(["audit", "export", "--format", "jsonl", "--output-file", link.to_str().unwrap()]).fails(4);
    assert!(said.contains("a link in a folder") && !aim.exists(), "{said}");
    let (link, aim) = shared(db.sandbox(), "backups");
    let said = db.provost(["db", "backup", "--to", link.to_str().unwrap()]).fails(4);
    assert!(said.contains("a link in a folder") && !aim.exists(), "{said}");
    let (link, aim) = shared(db.sandbox(), "restored.db");
    let file = db.provost(["db", "backup", "-q"]).ok();
    let url = format!("sqlite:{}", link.display());
    let said = db.provost(["db", "restore", file.trim_end(), "--to", &url]).fails(4);
    assert!(said.contains("a link in a folder") && !aim.exists(), "{said}");
    let (link, aim) = shared(db.sandbox(), "seal.pem");
    db.provost(["audit", "key", "generate", "--out", link.to_str().unwrap()]).fails(5);
    assert!(!aim.exists());
    db.provost(["audit", "key", "generate", "--out", aim.to_str().unwrap()]).ok();
    let run = db.run(db.command(["audit", "key", "show"]).env("PROVOST_SIGNING_KEY", &link), "");
    assert!(run.fails(4).contains("a link in a folder"));
}
