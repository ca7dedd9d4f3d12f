//! Executions carried out into a file, and tasks carried in with their entries in the trail.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use provost::audit::load::{self, TABLES, Table};
use provost::crud::copy::Error;
use provost::db::{self, Ending, Row};

use crate::fill::Size;
use crate::ground::{Engine, Ground, into_file, sqlite3};
use crate::measure::process::{self, peak, run};
use crate::measure::{self, median};

/// How often each is measured.
const ROUNDS: usize = 3;

/// What is told of an execution.
const COLUMNS: [&str; 18] = [
    "id",
    "task_id",
    "agent_id",
    "status",
    "scheduled_for",
    "attempt",
    "lease_expires_at",
    "started_at",
    "ended_at",
    "duration_ms",
    "exit_code",
    "output",
    "error",
    "created_at",
    "updated_at",
    "created_by",
    "updated_by",
    "version",
];

pub fn export_beside(ground: &Ground) {
    let (theirs, ours) = (ground.place("theirs.jsonl"), ground.place("ours.jsonl"));
    let times = measure::in_turns(ROUNDS, || plain_export(ground, &theirs), || run(&mut export(ground, &ours)));
    let lines = |file: &Path| BufReader::new(File::open(file).unwrap()).lines().count();
    assert_eq!(lines(&ours), lines(&theirs), "not the same rows");
    let what = ground.of(&format!("exec export, {} executions", ground.size.executions));
    measure::ratio(&what, ground.shell(), times, 1.5);
    let _ = fs::remove_file(&ours);
    measure::memory(&what, peak(&export(ground, &ours)), 64);
    for file in [theirs, ours] {
        fs::remove_file(file).unwrap();
    }
}

/// How long it takes to export all executions, once.
pub fn export_once(ground: &Ground) -> Duration {
    let file = ground.place("ours.jsonl");
    let time = measure::time(|| run(&mut export(ground, &file)));
    fs::remove_file(file).unwrap();
    time
}

fn export(ground: &Ground, file: &Path) -> Command {
    let _ = fs::remove_file(file);
    ground.ours(&["exec", "export", "--format", "jsonl", "--output-file", file.to_str().unwrap()])
}

fn plain_export(ground: &Ground, file: &Path) {
    let pairs: Vec<String> = COLUMNS.iter().map(|column| format!("'{column}', {column}")).collect();
    let sqlite = format!("SELECT json_object({}) FROM execution_results", pairs.join(", "));
    let postgres = format!(
        "\\copy (SELECT row_to_json(e) FROM (SELECT {} FROM execution_results) AS e) TO '{}'",
        COLUMNS.join(", "),
        file.display()
    );
    match ground.engine {
        Engine::Sqlite => into_file(sqlite3().arg(ground.database.file()).arg(sqlite), file),
        Engine::Postgres => run(&mut ground.plain(&sqlite, &postgres)),
    }
}

/// Tasks that never ran, in a file, and a database that has their owners and nothing else.
struct Delivery {
    file: PathBuf,
    source: Ground,
    target: Ground,
}

impl Delivery {
    fn prepare(ground: &Ground) -> Self {
        let size = Size { executions: 0, entries: 0, ..ground.size };
        let source = Ground::filled(ground.engine, size);
        let target = Ground::filled(ground.engine, Size { tasks: 0, ..size });
        let file = source.place("tasks.jsonl");
        run(&mut source.ours(&["task", "export", "--format", "jsonl", "--output-file", file.to_str().unwrap()]));
        Self { file, source, target }
    }

    fn import(&self, target: &Ground) -> Command {
        target.ours(&["task", "import", "--format", "jsonl", self.file.to_str().unwrap()])
    }
}

pub fn import_beside(ground: &Ground) {
    let delivery = Delivery::prepare(ground);
    let tasks = delivery.source.size.tasks;
    process::wait_for_the_disk(&delivery.target.database, true);
    let first = delivery.target.copied();
    let what = ground.of(&format!("task import, {tasks} tasks and their entries"));
    measure::memory_for_information(&what, peak(&delivery.import(&first)));
    assert_eq!((first.count("scheduled_tasks"), first.count("audit_logs")), (tasks, tasks), "not all came in");
    let rows = imported(&first);
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        times.0.push(plain_import(&delivery.target.copied(), &rows));
        let target = delivery.target.copied();
        times.1.push(measure::time(|| run(&mut delivery.import(&target))));
    }
    process::wait_for_the_disk(&delivery.target.database, false);
    let yardstick = ground.database.by_engine("prepared inserts", "COPY");
    measure::ratio(&what, yardstick, (median(times.0), median(times.1)), 2.0);
}

/// How long it takes to import as many tasks, once, before the plain import of the same.
pub fn import_once(ground: &Ground) -> (Option<Duration>, Duration) {
    let delivery = Delivery::prepare(ground);
    process::wait_for_the_disk(&delivery.target.database, true);
    let first = delivery.target.copied();
    let ours = measure::time(|| run(&mut delivery.import(&first)));
    let plain = plain_import(&delivery.target, &imported(&first));
    process::wait_for_the_disk(&delivery.target.database, false);
    (Some(plain), ours)
}

fn table(name: &str) -> &'static Table {
    TABLES.iter().find(|table| table.name == name).unwrap()
}

/// What was imported, to be written once more.
fn imported(from: &Ground) -> [(&'static str, Vec<Row>); 2] {
    ["scheduled_tasks", "audit_logs"].map(|table| (table, rows(from, table)))
}

fn rows(from: &Ground, name: &str) -> Vec<Row> {
    let query = format!("SELECT {} FROM {name}", quoted(table(name)).join(", "));
    db::stream(&mut from.database.pool().get().unwrap(), &query).unwrap().collect::<Result<_, _>>().unwrap()
}

fn quoted(table: &Table) -> Vec<String> {
    table.columns.iter().map(|column| format!("\"{column}\"")).collect()
}

/// The same rows by `COPY`, or by prepared inserts, in one transaction from the connection on: no process, no file.
fn plain_import(target: &Ground, rows: &[(&str, Vec<Row>)]) -> Duration {
    let mut conn = target.database.pool().get().unwrap();
    db::unhurried(&mut conn).unwrap();
    measure::time(|| {
        let written = db::write(&mut conn, Duration::from_secs(5), Ending::Commit, |conn| {
            for (name, rows) in rows {
                load::load(conn, table(name), &mut rows.iter().cloned().map(Ok::<_, Error>))?;
            }
            Ok::<_, Error>(())
        });
        written.unwrap();
    })
}
