//! What is due of a million tasks, beside the raw query: nothing, a few, all of them, in three
//! priorities.
//!
//! `cargo bench --bench due`; with `-- --check` it fails when a bound is broken. There are two raw
//! queries. The plain one is what a person would type; when much is due, the engine sorts all of it.
//! The other knows which priorities there are and reads so many of each in the order of the index. In
//! the store each is followed by the look for tasks that another program made without a time, as ours
//! is: without it the answer would be another.
//! The SQLite file is kept in `target/tmp` between runs; PostgreSQL is filled anew each time.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::{Command, ExitCode};

use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{Nullable, Text};
use measure::process::{self, run, sandboxed};
use provost::crud;
use provost::db::{self, DatabaseUrl, DbConn, MultiBackend, PoolOptions, SessionOptions};
use provost::model::{QueueFilter, Task};
use provost::schema::scheduled_tasks;
use provost::sql_types::Instant;
use support::fill::{self, Size};
use support::{Database, Sandbox};

const SIZE: Size =
    Size { users: 100, projects: 1_000, agents: 50, tasks: 1_000_000, executions: 1_000, entries: 1_000 };

/// How much is due, and when that is so: the first task is due in May 2026, each further one an hour later.
const CASES: [(&str, &str); 3] = [
    ("nothing", "2026-01-01T00:00:00.000000Z"),
    ("few", "2026-05-30T00:00:00.000000Z"),
    ("all", "9000-01-01T00:00:00.000000Z"),
];

const COLUMNS: &str = "t.id, t.user_id, t.project_id, t.name, t.skill_name, t.schedule_cron, t.time_zone, t.params, \
     t.status, t.priority, t.next_run_at, t.last_run_at, t.max_attempts, t.retry_delay_seconds, t.timeout_seconds, \
     t.missed_policy, t.slot_at, t.slot_attempts, t.created_at, t.updated_at, t.created_by, t.updated_by, t.version, \
     u.username AS \"user\", p.name AS project";

const NAMES: &str = "JOIN users AS u ON u.id = t.user_id LEFT JOIN projects AS p ON p.id = t.project_id \
     ORDER BY t.priority DESC, t.next_run_at, t.id LIMIT 50";

/// What a person would type.
fn plain(at: &str) -> String {
    let due = format!("t.status = 'pending' AND t.next_run_at <= '{at}'");
    let names = NAMES.replace(" ORDER BY", &format!(" WHERE {due} ORDER BY"));
    format!("SELECT {COLUMNS} FROM scheduled_tasks AS t {names}")
}

/// What a person would write who knows the index and which priorities there are.
fn by_priority(at: &str) -> String {
    let of = |priority| {
        format!(
            "SELECT * FROM (SELECT * FROM scheduled_tasks WHERE status = 'pending' AND priority = {priority} \
             AND next_run_at <= '{at}' ORDER BY next_run_at, id LIMIT 50) AS of_{priority}"
        )
    };
    let all = [2, 1, 0].map(of).join(" UNION ALL ");
    format!("SELECT {COLUMNS} FROM ({all}) AS t {NAMES}")
}

/// What has no time yet.
fn unplanned() -> String {
    let (names, _) = NAMES.split_once(" ORDER BY").unwrap();
    format!("SELECT {COLUMNS} FROM scheduled_tasks AS t {names} WHERE t.status = 'pending' AND t.next_run_at IS NULL")
}

fn main() -> ExitCode {
    let sandbox = Sandbox::new();
    let file = process::sqlite_file(SIZE);
    let url = format!("sqlite:{}", file.display());
    on(&sandbox, "sqlite", &url, "sqlite3", &|query| {
        let mut shell = Command::new("sqlite3");
        shell.arg("-json").arg(&file).arg(query);
        shell
    });
    if let Some(database) = Database::postgres() {
        fill::fill(&mut database.pool().get().unwrap(), SIZE);
        database.execute("VACUUM ANALYZE scheduled_tasks");
        on(&sandbox, "postgresql", database.url(), "psql", &|query| {
            let mut shell = Command::new("psql");
            shell.args(["-X", "-A", "-c", query, database.url()]);
            shell
        });
    }
    measure::verdict()
}

fn on(sandbox: &Sandbox, engine: &str, url: &str, shell: &str, yardstick: &dyn Fn(&str) -> Command) {
    let pool = db::open(&DatabaseUrl::parse(url).unwrap(), SessionOptions::default(), PoolOptions::default()).unwrap();
    let mut conn = pool.get().unwrap();
    for (due, at) in CASES {
        for (kind, query) in [("plain", plain(at)), ("by priority", by_priority(at))] {
            // A whole million sorted each time.
            let rounds = if due == "all" && kind == "plain" { 10 } else { 50 };
            let what = format!("task due, {due} of 1,000,000  {engine}");
            let times = measure::in_turns(
                rounds,
                || run(sandboxed(sandbox, &mut yardstick(&query))),
                || {
                    run(sandbox
                        .command(["task", "due", "--at", at, "--limit", "50", "-o", "json"])
                        .env("DATABASE_URL", url));
                },
            );
            measure::ratio(&what, &format!("{shell}, {kind}"), times, 2.0);
            let instant = Instant::parse(at).unwrap();
            let raw = [Raw(query), Raw(unplanned())];
            let (raw_conn, ours) = (&mut pool.get().unwrap(), &mut conn);
            let times = measure::in_turns(
                rounds,
                || {
                    for one in &raw {
                        drop(one.clone().load::<(Task, String, Option<String>)>(&mut **raw_conn).unwrap());
                    }
                },
                || drop(crud::task::due(ours, &QueueFilter::default(), instant, Some(50)).unwrap()),
            );
            measure::ratio(&format!("{what}, in the store"), &format!("raw, {kind}"), times, 2.0);
        }
    }
}

/// A query of one text for ever, prepared once as the program's are.
#[derive(Clone)]
struct Raw(String);

impl QueryFragment<MultiBackend> for Raw {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        out.push_sql(&self.0);
        Ok(())
    }
}

impl QueryId for Raw {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Raw {
    type SqlType = (scheduled_tasks::SqlType, Text, Nullable<Text>);
}

impl RunQueryDsl<DbConn> for Raw {}
