//! Files that are no database, or may not be written.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::process::Command;

use crate::support::{Database, Run, Sandbox, Unmigrated};

#[test]
fn a_folder_or_a_device_is_no_database() {
    let sandbox = Sandbox::new();
    let folder = format!("sqlite:{}", sandbox.work().display());
    let below_a_file = {
        fs::write(sandbox.work().join("file"), "").unwrap();
        format!("sqlite:{}", sandbox.work().join("file/provost.db").display())
    };
    for url in [folder.as_str(), "sqlite:/dev/null", &below_a_file] {
        for args in [&["user", "list"][..], &["user", "create", "ada"], &["migrate", "up"], &["migrate", "status"]] {
            let said = sandbox.provost(args.iter().chain(&["--database-url", url])).fails(6);
            assert!(said.contains("is not an SQLite database"), "{said}");
        }
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_and_stays_as_it_is() {
    let db = Unmigrated::sqlite();
    for content in
        ["hello, world\n".repeat(1000), "x".to_owned(), "SQLite format 3\0 and then something else".repeat(99)]
    {
        fs::write(db.path(), &content).unwrap();
        for args in [&["user", "list"][..], &["user", "create", "ada"], &["migrate", "up"], &["migrate", "check"]] {
            let said = db.provost(args).fails(6);
            assert!(said.starts_with("error: ") && said.contains("provost.db"), "{said}");
        }
        assert!(fs::read(db.path()).unwrap() == content.as_bytes(), "the file was changed");
        assert_eq!(db.sandbox().files(), [std::path::PathBuf::from("provost.db")]);
    }
}

/// Runs the program as a user who is not root: root may write everything.
fn unprivileged(db: &Database, args: &[&str]) -> Run {
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    if !is_root {
        return db.provost(args);
    }
    // The program may stand in a folder that only root can enter.
    let program = db.sandbox().path().join("provost");
    // By a process of its own: a child that another test starts at this moment would hold our file open
    // for writing, and then it can't be executed.
    let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_provost")).arg(&program).status().unwrap();
    assert!(copied.success());
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program).args(args);
    db.sandbox().enclose(&mut command);
    command.env("DATABASE_URL", db.url());
    db.run(&mut command, "")
}

/// Sets the file's and its folder's permissions; all may come as far as the folder.
fn permit(db: &Database, folder: u32, file: u32) {
    fs::set_permissions(db.file(), Permissions::from_mode(file)).unwrap();
    fs::set_permissions(db.sandbox().path(), Permissions::from_mode(folder)).unwrap();
}

#[test]
fn a_file_that_may_not_be_written_is_exit_4_and_stays_as_it_is() {
    let db = Database::sqlite();
    let before = fs::read(db.file()).unwrap();
    permit(&db, 0o555, 0o444);
    let said = unprivileged(&db, &["user", "create", "ada"]).fails(4);
    assert!(said.starts_with("error: ") && said.contains("read-only"), "{said}");
    permit(&db, 0o755, 0o644);
    assert!(fs::read(db.file()).unwrap() == before);
}

#[test]
fn a_file_that_may_not_even_be_read_is_exit_4() {
    let db = Database::sqlite();
    permit(&db, 0o755, 0o000);
    let said = unprivileged(&db, &["user", "list"]).fails(4);
    assert!(said.starts_with("error: "), "{said}");
    permit(&db, 0o755, 0o644);
}

#[test]
fn a_folder_in_which_no_file_can_be_made_is_exit_4() {
    let db = Database::sqlite();
    permit(&db, 0o555, 0o644);
    let url = format!("sqlite:{}", db.sandbox().path().join("new.db").display());
    let said = unprivileged(&db, &["user", "create", "ada", "--database-url", &url]).fails(4);
    assert!(said.contains("new.db"), "{said}");
    permit(&db, 0o755, 0o644);
}
