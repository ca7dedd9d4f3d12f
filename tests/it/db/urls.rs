//! What a database URL may be, and that a typing error is never a file.

use std::path::PathBuf;

use crate::support::Sandbox;

#[test]
fn a_mistyped_url_is_exit_2_and_makes_no_file() {
    let sandbox = Sandbox::new();
    for url in [
        "postgre://ada:s3cret@127.0.0.1/provost",
        "postgress://127.0.0.1/provost",
        "mysql://127.0.0.1/provost",
        "provost.db",
        "/tmp/provost.db",
        "sqlite",
        "sqlite:",
        "sqlite://provost.db",
        "sqlite::memory:",
        "file:provost.db",
        "postgres:provost",
        "postgres:/127.0.0.1/provost",
    ] {
        for args in [&["user", "create", "ada"][..], &["user", "list"], &["migrate", "up"]] {
            let said = sandbox.provost(args.iter().chain(&["--database-url", url])).fails(2);
            assert!(said.contains("hint: give sqlite:PATH, postgres://"), "{said}");
            assert!(!said.contains("s3cret"), "{said}");
        }
    }
    assert_eq!(sandbox.files(), Vec::<PathBuf>::new());
}

#[test]
fn a_relative_path_is_a_file_of_the_working_folder() {
    let sandbox = Sandbox::new();
    for (url, file) in [
        ("sqlite:a.db", "a.db"),
        ("sqlite:with space.db", "with space.db"),
        ("sqlite:100%.db", "100%.db"),
        ("sqlite:what?.db", "what?.db"),
        ("sqlite:grün#1.db", "grün#1.db"),
        ("sqlite:new/folder/b.db", "new/folder/b.db"),
    ] {
        sandbox.provost(["user", "create", "ada", "--database-url", url]).ok();
        assert!(sandbox.work().join(file).is_file(), "{url}: {:?}", sandbox.files());
        assert_eq!(sandbox.provost(["user", "list", "--count", "--database-url", url]).ok(), "1\n");
    }
}
