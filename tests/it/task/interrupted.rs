//! Ctrl-C in the middle of an import.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use crate::shell::{acting_user, column, run_with};
use crate::support::{Database, both_engines};

/// So many that nobody is done with them before the signal comes.
const LINES: usize = 20_000;

/// Whether somebody is writing to the database right now.
fn is_written(db: &Database) -> bool {
    if db.is_postgres() {
        let query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
            AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()";
        db.value(query) != "0"
    } else {
        db.try_execute("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK").is_err()
    }
}

both_engines! {
    fn an_interrupted_import_leaves_nothing_half_done(db: &Database) {
        acting_user(db);
        let mut crontab = String::new();
        for number in 0..LINES {
            let _ = writeln!(crontab, "{} {} * * * /usr/bin/job-{number}", number % 60, number % 24);
        }
        std::fs::write(db.sandbox().work().join("tab"), crontab).unwrap();
        let before = db.dump();
        let mut command = db.command(["task", "import", "--format", "crontab", "tab"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while !is_written(db) {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it wrote");
        }
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        let status = child.wait().unwrap();
        assert!(!status.success(), "it was done before the signal came: {status}");
        assert_eq!(db.dump(), before);
        // The next one is not in its way.
        run_with(db, "task import --format crontab -", "@daily /bin/next\n").ok();
        assert_eq!(column(db, "task list", "name"), ["next"]);
    }
}
