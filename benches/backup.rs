//! A backup beside what copies the same database and proves nothing: `sqlite3 .backup`, and `pg_dump` without
//! compression.
//!
//! `cargo bench --bench backup`; with `-- --check` it fails when a bound is broken. Ours is compressed, hashed and
//! counted too, and on the disk when it ends. The SQLite file is kept in `target/tmp` between runs; PostgreSQL is
//! filled anew each time.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use measure::process::{self, peak, run, sandboxed};
use support::fill::{self, Size};
use support::{Database, Sandbox};

const SIZE: Size =
    Size { users: 100, projects: 1_000, agents: 50, tasks: 50_000, executions: 500_000, entries: 500_000 };

/// How many times each is done.
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    if process::told_a_peak() {
        return ExitCode::SUCCESS;
    }
    let sandbox = Sandbox::new();
    let file = process::sqlite_file(SIZE);
    let copy = sandbox.work().join("copy.db");
    let backup = |_: &Path| {
        let _ = fs::remove_file(&copy);
        let mut command = Command::new("sqlite3");
        command.arg(&file).arg(format!(".backup {}", copy.display()));
        run(sandboxed(&sandbox, &mut command));
    };
    on(&sandbox, "sqlite", "sqlite3 .backup", &format!("sqlite:{}", file.display()), &backup);

    if let Some(database) = Database::postgres() {
        fill::fill(&mut database.pool().get().unwrap(), SIZE);
        database.execute("VACUUM ANALYZE");
        let dump = |format: &[&str], place: &Path| {
            let mut command = Command::new("pg_dump");
            command.args(format).arg("--file").arg(place).arg(database.url());
            run(sandboxed(&sandbox, &mut command));
        };
        let custom = |place: &Path| dump(&["--format=custom", "--compress=0"], place);
        on(&sandbox, "postgresql", "pg_dump -Z0", database.url(), &custom);
        let usual = |place: &Path| dump(&["--format=custom"], place);
        let ours = || made(&sandbox, database.url());
        let place = sandbox.work().join("dump");
        let times = measure::in_turns(1, || usual(&place), ours);
        measure::for_information("db backup  postgresql", "pg_dump -Fc", times);
    }
    measure::verdict()
}

fn on(sandbox: &Sandbox, engine: &str, yardstick: &str, url: &str, theirs: &dyn Fn(&Path)) {
    let place = sandbox.work().join("yardstick");
    let times = measure::in_turns(ROUNDS, || theirs(&place), || made(sandbox, url));
    measure::ratio(&format!("db backup  {engine}"), yardstick, times, 1.3);
    println!("{:<46} {}", format!("its size  {engine}"), sizes(sandbox));
    measure::memory(
        &format!("db backup  {engine}"),
        peak(&command(sandbox, &["db", "backup", "--to", "backups"], url)),
        64,
    );
    let verify = ["db", "backup", "verify", "--latest", "--from", "backups"];
    if engine == "sqlite" {
        measure::memory("db backup verify  sqlite", peak(&command(sandbox, &verify, url)), 64);
    }
}

fn command(sandbox: &Sandbox, args: &[&str], url: &str) -> Command {
    let mut command = sandbox.command(args);
    command.env("DATABASE_URL", url);
    command
}

/// Makes a backup, the only one in its folder.
fn made(sandbox: &Sandbox, url: &str) {
    let _ = fs::remove_dir_all(sandbox.work().join("backups"));
    run(&mut command(sandbox, &["db", "backup", "--to", "backups"], url));
}

/// How long the backup is.
fn sizes(sandbox: &Sandbox) -> String {
    let entries = fs::read_dir(sandbox.work().join("backups")).unwrap();
    let bytes: u64 = entries.map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
    format!("{} MiB", bytes >> 20)
}
