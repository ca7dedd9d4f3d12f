//! `provost exec`.

mod delete;
mod finish;
mod held;
mod list;
mod log;
mod log_append;
pub mod prune;
mod prune_interrupted;
mod prune_moved;
mod race;
mod reap;
mod refused;
mod renew;
mod run;
mod run_due;
mod run_ends;
mod search;
mod show;
mod spool;
mod start;
mod stats;

use crate::shell::{acting_user, ok, run};
use crate::support::Database;
use serde_json::Value;

/// The slot of a task that is long overdue.
const SLOT: &str = "2020-01-01T02:00:00.000000Z";

/// The acting user and a task `t` of it, made with these flags and due at [`SLOT`].
fn due(db: &Database, flags: &str) {
    acting_user(db);
    ok(db, &format!("task create t --skill shell {flags}"));
    db.execute(&format!("UPDATE scheduled_tasks SET next_run_at = '{SLOT}'"));
}

fn task(db: &Database) -> Value {
    run(db, "task show t -o json").json()
}

/// The newest execution, whole.
fn execution(db: &Database) -> Value {
    let newest = ok(db, "exec list --limit 1 -q");
    run(db, &format!("exec show {newest} -o json")).json()
}

/// Starts the task `t` and gives the execution's id.
fn start(db: &Database) -> String {
    ok(db, "exec start t -q")
}

/// Claims the task `t` for the agent `w1` and gives the execution's id.
fn claim(db: &Database) -> String {
    ok(db, "task claim --agent w1 -q")
}

/// Ends an execution so.
fn finish(db: &Database, id: &str, flags: &str) -> Value {
    run(db, &format!("exec finish {id} {flags} -o json")).json()
}
