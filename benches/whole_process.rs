//! The program from its start to its end, beside the engines' own shells on the same data.
//!
//! `cargo bench --bench whole_process`; with `-- --check` it fails when a bound is broken.
//! The SQLite file is kept in `target/tmp` between runs; PostgreSQL is filled anew each time.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::{Command, ExitCode};
use std::time::Duration;

use measure::process::{self, peak, run, sandboxed};
use support::fill::{self, Kind, Size};
use support::{Database, Sandbox};

const SIZE: Size =
    Size { users: 100, projects: 1_000, agents: 50, tasks: 100_000, executions: 1_000_000, entries: 10_000 };

/// How many rows are before the deep page.
const DEPTH: u32 = 900_000;

/// What `task list` shows, as one query.
const TASKS: &str = "SELECT t.id, t.name, t.user_id, u.username AS \"user\", t.project_id, p.name AS project, \
     t.skill_name, t.schedule_cron, t.time_zone, t.params, t.status, t.priority, t.next_run_at, t.last_run_at, \
     t.max_attempts, t.retry_delay_seconds, t.timeout_seconds, t.missed_policy, t.slot_at, t.slot_attempts, \
     t.created_at, t.updated_at, t.created_by, t.updated_by, t.version \
     FROM scheduled_tasks AS t JOIN users AS u ON u.id = t.user_id LEFT JOIN projects AS p ON p.id = t.project_id \
     ORDER BY t.id LIMIT 50";

const LIST: [&str; 6] = ["task", "list", "--limit", "50", "-o", "json"];

fn main() -> ExitCode {
    if process::told_a_peak() {
        return ExitCode::SUCCESS;
    }
    let sandbox = Sandbox::new();
    start(&sandbox);
    let file = process::sqlite_file(SIZE);
    on(&sandbox, "sqlite", &format!("sqlite:{}", file.display()), "sqlite3", &|| {
        let mut shell = Command::new("sqlite3");
        shell.arg("-json").arg(&file).arg(TASKS);
        shell
    });
    if let Some(database) = Database::postgres() {
        fill::fill(&mut database.pool().get().unwrap(), SIZE);
        database.execute("VACUUM ANALYZE");
        on(&sandbox, "postgresql", database.url(), "psql", &|| {
            let mut shell = Command::new("psql");
            shell.args(["-X", "-A", "-c", TASKS, database.url()]);
            shell
        });
    }
    measure::verdict()
}

fn start(sandbox: &Sandbox) {
    for flag in ["--version", "--help"] {
        let times = measure::in_turns(
            100,
            || run(sandboxed(sandbox, &mut Command::new("/bin/true"))),
            || run(&mut sandbox.command([flag])),
        );
        measure::at_most(flag, "/bin/true", times, Duration::from_millis(10));
    }
    assert!(sandbox.files().is_empty(), "--version and --help make nothing");
}

fn on(sandbox: &Sandbox, engine: &str, url: &str, shell: &str, yardstick: &dyn Fn() -> Command) {
    let ours = |args: &[&str]| {
        let mut command = sandbox.command(args);
        command.env("DATABASE_URL", url);
        command
    };
    let what = format!("{}  {engine}", LIST.join(" "));
    let times = measure::in_turns(100, || run(sandboxed(sandbox, &mut yardstick())), || run(&mut ours(&LIST)));
    measure::ratio(&what, shell, times, 2.0);
    measure::memory(&what, peak(&ours(&LIST)), 20);

    let first = ["exec", "list", "--limit", "50", "-o", "json"];
    let after = fill::id(Kind::Execution, SIZE.executions - DEPTH + 1);
    let deep = [&first[..], &["--after", &after]].concat();
    let times = measure::in_turns(100, || run(&mut ours(&first)), || run(&mut ours(&deep)));
    measure::ratio(&format!("exec list, page at depth {DEPTH}  {engine}"), "first page", times, 1.5);

    let all = ["task", "list", "--limit", "0", "-o", "jsonl"];
    let lint = ["task", "lint", "--all", "-o", "jsonl"];
    let times = measure::in_turns(5, || run(&mut ours(&all)), || run(&mut ours(&lint)));
    let what = format!("task lint --all  {engine}");
    measure::for_information(&what, "task list --limit 0", times);
    measure::memory_for_information(&what, peak(&ours(&lint)));
}
