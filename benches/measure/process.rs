//! What a whole process costs, and the SQLite file that it is run on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use nix::sys::resource::{UsageWho, getrusage};
use provost::db::{self, DbConn};

use crate::support::fill::{self, Size};
use crate::support::{Database, Sandbox};

/// The first argument of a bench when it only runs another program and tells its peak of memory.
const PEAK: &str = "--peak-of";

/// Whether this process was started by [`peak`], which it then has served.
pub fn told_a_peak() -> bool {
    let args: Vec<String> = std::env::args().collect();
    if args.get(1).is_none_or(|arg| arg != PEAK) {
        return false;
    }
    run(Command::new(&args[2]).args(&args[3..]));
    println!("{}", getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss());
    true
}

/// A command in the environment that the program gets.
pub fn sandboxed<'a>(sandbox: &Sandbox, command: &'a mut Command) -> &'a mut Command {
    sandbox.enclose(command);
    command
}

/// Runs a command to its end; its output goes nowhere. Exit code 8 is no failure: lint found something.
pub fn run(command: &mut Command) {
    run_to(command, &[0, 8]);
}

/// As [`run`], to an end with one of these exit codes.
pub fn run_to(command: &mut Command, codes: &[i32]) {
    let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let ended = ended.unwrap_or_else(|error| panic!("{} can't be run: {error}", command.get_program().display()));
    assert!(ended.code().is_some_and(|code| codes.contains(&code)), "{command:?}: {ended}");
}

/// The most memory that a command held at once, in KiB. The kernel tells it of all children of a
/// process together: so a process of its own has it as its only child.
pub fn peak(command: &Command) -> i64 {
    let mut only = Command::new(std::env::current_exe().unwrap());
    only.arg(PEAK).arg(command.get_program()).args(command.get_args()).env_clear();
    only.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    only.current_dir(command.get_current_dir().unwrap());
    let output = only.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
}

/// The flat SQLite file, made when it is not there.
pub fn sqlite_file(size: Size) -> PathBuf {
    let recipe = format!("{}{size:?}", include_str!("../../tests/support/fill.rs"));
    kept_sqlite_file(&recipe, |conn| fill::fill(conn, size))
}

/// A filled SQLite file, made when it is not there. Its name holds what it was made by, so that another schema or
/// another recipe makes another file.
pub fn kept_sqlite_file(recipe: &str, fill_in: impl FnOnce(&mut DbConn)) -> PathBuf {
    let draft = Database::sqlite();
    let schema = draft.value("SELECT group_concat(sha256) FROM schema_checksums");
    let digest = db::sha256_hex(format!("{schema}{recipe}").as_bytes());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("bench-{}.db", &digest[..16]));
    if !file.exists() {
        println!("filling {}, once", file.display());
        let mut conn = draft.pool().get().unwrap();
        // What is lost when the machine stops here is made again.
        crate::support::rows(&mut conn, "PRAGMA journal_mode = OFF").unwrap();
        conn.batch_execute("PRAGMA synchronous = OFF").unwrap();
        fill_in(&mut conn);
        drop(conn);
        let part = folder.join("bench.part");
        fs::copy(draft.file(), &part).unwrap();
        fs::rename(&part, &file).unwrap();
    }
    file
}

/// Whether the throw-away PostgreSQL waits for its disk. SQLite always does.
pub fn wait_for_the_disk(database: &Database, waits: bool) {
    if database.is_postgres() {
        let (cluster, _) = database.server();
        for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
            cluster.admin(&format!("ALTER SYSTEM SET {setting} = {}", if waits { "on" } else { "off" }));
        }
        cluster.admin("SELECT pg_reload_conf()");
        std::thread::sleep(Duration::from_secs(1));
    }
}
