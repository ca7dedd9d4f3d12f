//! Killed behind each statement of each migration on SQLite: the next run goes on from a schema that is whole.
//!
//! The statements are the migrations' own; behind one of them stands a call that kills the process as nothing
//! else can, in the transaction that `migrate up` runs it in. How it is on PostgreSQL, where the server runs the
//! statements, is in `tests/it/migrate/killed.rs`; there also what is killed while SQLite writes its file.

use std::env;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::apply::{up, up_of};
use super::status::{State, status};
use super::{ALL, Migration, Script};
use crate::db::connection::DbConn;
use crate::db::session::Purpose;
use crate::db::{drift, sqlite_file};

/// What tells the process that dies which file, and behind how many statements.
const FILE: &str = "PROVOST_TEST_KILLED_FILE";
const BEHIND: &str = "PROVOST_TEST_KILLED_BEHIND";

#[diesel::declare_sql_function]
extern "SQL" {
    fn die() -> diesel::sql_types::Integer;
}

/// The statements of a script, each with what stands before it.
fn statements(script: &str) -> Vec<String> {
    let (mut statements, mut statement, mut in_trigger) = (Vec::new(), String::new(), false);
    for line in script.lines() {
        in_trigger |= line.starts_with("CREATE TRIGGER");
        statement.push_str(line);
        statement.push('\n');
        let code = line.split(" -- ").next().unwrap_or_default().trim_end();
        if if in_trigger { code == "END;" } else { code.ends_with(';') && !code.trim_start().starts_with("--") } {
            in_trigger = false;
            statements.push(std::mem::take(&mut statement));
        }
    }
    statements
}

/// What lets the process die while the migration is entered into the ledgers, in their order.
const ENTERING: [&str; 2] = [
    "CREATE TEMP TRIGGER dies AFTER INSERT ON main.__diesel_schema_migrations BEGIN SELECT die(); END;",
    "CREATE TEMP TRIGGER dies AFTER INSERT ON main.schema_checksums BEGIN SELECT die(); END;",
];

/// A migration whose run dies behind each of its statements, and then while it is entered.
fn deaths(migration: &Migration) -> Vec<String> {
    let statements = statements(migration.sqlite.up);
    let mut deaths: Vec<String> = (1..=statements.len())
        .map(|count| format!("{}SELECT die();\n{}", statements[..count].concat(), statements[count..].concat()))
        .collect();
    deaths.extend(ENTERING.map(|trigger| format!("{}{trigger}", migration.sqlite.up)));
    deaths
}

fn all_deaths() -> Vec<(usize, String)> {
    ALL.iter().enumerate().flat_map(|(index, each)| deaths(each).into_iter().map(move |death| (index, death))).collect()
}

fn open(path: &Path) -> DbConn {
    DbConn::Sqlite(sqlite_file::connect(path, Duration::from_secs(5), Purpose::Use).unwrap())
}

#[test]
#[ignore = "a part of the test below, in a process of its own that dies"]
fn dies() {
    // Whoever runs all that is ignored means others.
    let (Ok(path), Ok(behind)) = (env::var(FILE), env::var(BEHIND)) else { return };
    let (index, death) = all_deaths().swap_remove(behind.parse().unwrap());
    let mut conn = open(Path::new(&path));
    let DbConn::Sqlite(inner) = &mut conn else { unreachable!() };
    die_utils::register_nondeterministic_impl(inner, || -> i32 {
        kill(Pid::this(), Signal::SIGKILL).unwrap();
        0
    })
    .unwrap();
    let mut list = ALL.to_vec();
    list[index].sqlite = Script { up: Box::leak(death.into_boxed_str()), down: "" };
    up_of(&mut conn, &list, None, "tester", Duration::from_secs(5)).unwrap();
}

/// Every `step`th death, from the first.
fn killed_behind(step: usize) {
    let folder = tempfile::tempdir().unwrap();
    let deaths = all_deaths().len();
    assert!(deaths > 100, "the statements are not found: {deaths}");
    for number in (0..deaths).step_by(step) {
        let path = folder.path().join(format!("{number}.db"));
        sqlite_file::create(&path).unwrap();
        let status_of_child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "db::migrations::killed::dies", "--ignored", "--quiet"])
            .envs([(FILE, path.as_os_str()), (BEHIND, number.to_string().as_ref())])
            .output()
            .unwrap();
        assert_eq!(status_of_child.status.signal(), Some(9), "{number}: {status_of_child:?}");
        let mut conn = open(&path);
        let rows = status(&mut conn).unwrap();
        assert!(rows.iter().all(|row| row.state == State::Pending), "{number}: {rows:?}");
        assert_eq!(up(&mut conn, None, "tester", Duration::from_secs(5)).unwrap().len(), ALL.len());
        assert_eq!(drift(&mut conn).unwrap(), Vec::new());
    }
}

#[test]
fn behind_whichever_statement_it_is_killed_the_next_run_goes_on_from_a_whole_schema() {
    killed_behind(9);
}

#[test]
#[ignore = "takes half a minute"]
fn behind_whichever_statement_it_is_killed_the_next_run_goes_on_from_a_whole_schema_at_length() {
    killed_behind(1);
}

#[test]
fn a_script_is_taken_apart_into_all_of_its_statements() {
    for migration in ALL {
        assert_eq!(statements(migration.sqlite.up).concat(), migration.sqlite.up.to_owned());
    }
}
