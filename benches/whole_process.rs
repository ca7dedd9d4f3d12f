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

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use nix::sys::resource::{UsageWho, getrusage};
use provost::db::{self, DatabaseUrl, PoolOptions, SessionOptions};
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

/// The first argument of this program when it only runs another and tells its peak of memory.
const PEAK: &str = "--peak-of";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    if args.get(1).is_some_and(|arg| arg == PEAK) {
        run(Command::new(&args[2]).args(&args[3..]));
        println!("{}", getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss());
        return ExitCode::SUCCESS;
    }
    let sandbox = Sandbox::new();
    start(&sandbox);
    let file = sqlite_file();
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
}

fn sandboxed<'a>(sandbox: &Sandbox, command: &'a mut Command) -> &'a mut Command {
    sandbox.enclose(command);
    command
}

/// Runs a command to its end; its output goes nowhere.
fn run(command: &mut Command) {
    let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let ended = ended.unwrap_or_else(|error| panic!("{} can't be run: {error}", command.get_program().display()));
    assert!(ended.success(), "{command:?}: {ended}");
}

/// The most memory that a command held at once, in KiB. The kernel tells it of all children of a
/// process together: so a process of its own has it as its only child.
fn peak(command: &Command) -> i64 {
    let mut only = Command::new(std::env::current_exe().unwrap());
    only.arg(PEAK).arg(command.get_program()).args(command.get_args()).env_clear();
    only.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    only.current_dir(command.get_current_dir().unwrap());
    let output = only.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
}

/// The filled SQLite file, made when it is not there. Its name holds what it was made by, so that
/// another schema or another filling makes another file.
fn sqlite_file() -> PathBuf {
    let recipe = [
        include_str!("../migrations/sqlite/2026-11-22-000001_initial_schema/up.sql"),
        include_str!("../tests/support/fill.rs"),
        &format!("{SIZE:?}"),
    ];
    let digest = db::sha256_hex(recipe.concat().as_bytes());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("bench-{}.db", &digest[..16]));
    if !file.exists() {
        println!("filling {}, once", file.display());
        let draft = Database::sqlite();
        let url = DatabaseUrl::parse(draft.url()).unwrap();
        let pool = db::open(&url, SessionOptions::default(), PoolOptions::default()).unwrap();
        let mut conn = pool.get().unwrap();
        // What is lost when the machine stops here is made again.
        support::rows(&mut conn, "PRAGMA journal_mode = OFF").unwrap();
        conn.batch_execute("PRAGMA synchronous = OFF").unwrap();
        fill::fill(&mut conn, SIZE);
        drop(conn);
        let part = folder.join("bench.part");
        fs::copy(draft.file(), &part).unwrap();
        fs::rename(&part, &file).unwrap();
    }
    file
}
