//! How executions went, task by task, as a whole and by time and status, beside the same figures in one statement.

use std::process::Command;
use std::time::Duration;

use crate::ground::Ground;
use crate::measure::{self, process::run};

const ROUNDS: usize = 5;

/// Counts by status, and what the durations come to, by nearest rank.
const COUNTS: &str = "count(*) AS total, count(CASE WHEN e.status = 'success' THEN 1 END) AS success, \
     count(CASE WHEN e.status = 'failed' THEN 1 END) AS failed, count(CASE WHEN e.status = 'timeout' THEN 1 END) AS timeout, \
     count(CASE WHEN e.status = 'cancelled' THEN 1 END) AS cancelled, \
     count(CASE WHEN e.status = 'abandoned' THEN 1 END) AS abandoned, \
     count(CASE WHEN e.status = 'running' THEN 1 END) AS running, max(e.duration_ms) AS max_duration_ms, \
     max(CASE WHEN e.status = 'success' THEN e.ended_at END) AS last_success_at, max(e.started_at) AS last_run_at";

/// As ours are: what fails most comes first.
const ORDER: &str = "ORDER BY count(CASE WHEN e.status IN ('failed', 'timeout', 'abandoned') THEN 1 END) DESC, \
     count(*) DESC, e.task_id";

/// What else they are told by, and what that is on SQLite and on PostgreSQL; the whole is one group of all.
const OTHERS: [(&str, &str, &str); 5] = [
    ("", "1", "1"),
    ("day", "substr(started_at, 1, 10)", "(e.started_at AT TIME ZONE 'UTC')::date"),
    ("hour", "substr(started_at, 12, 2)", "extract(hour FROM e.started_at AT TIME ZONE 'UTC')"),
    ("weekday", "strftime('%w', substr(started_at, 1, 10))", "extract(isodow FROM e.started_at AT TIME ZONE 'UTC')"),
    ("status", "status", "e.status"),
];

pub fn beside(ground: &Ground) {
    let executions = ground.size.executions;
    for (what, limit) in [("the first 50", "50"), ("all tasks", "0")] {
        let ours = || ground.ours(&["exec", "stats", "--by", "task", "--limit", limit, "-o", "json"]);
        let times = measure::in_turns(ROUNDS, || run(&mut plain(ground, limit)), || run(&mut ours()));
        let what = format!("exec stats --by task, {what}, {executions} executions");
        measure::ratio(&ground.of(&what), ground.shell(), times, 1.3);
    }
    for (by, sqlite, postgres) in OTHERS {
        let by_args: &[&str] = if by.is_empty() { &[] } else { &["--by", by] };
        let ours = || ground.ours(&[&["exec", "stats", "-o", "json"], by_args].concat());
        let plain = || grouped(ground, sqlite, postgres);
        let times = measure::in_turns(ROUNDS, || run(&mut plain()), || run(&mut ours()));
        let what = format!("exec stats {}, {executions} executions", by_args.join(" "));
        measure::ratio(&ground.of(&what), ground.shell(), times, 1.3);
    }
}

/// How long the figures of the first tasks take, once.
pub fn once(ground: &Ground) -> Duration {
    measure::time(|| run(&mut ground.ours(&["exec", "stats", "--by", "task", "-o", "json"])))
}

/// A percentile of what SQLite has numbered.
fn rank(percent: u32) -> String {
    format!("max(CASE WHEN e.rank = ({percent} * e.finished + 99) / 100 THEN e.duration_ms END) AS p{percent}")
}

fn grouped(ground: &Ground, sqlite: &str, postgres: &str) -> Command {
    let sqlite = format!(
        "SELECT {sqlite}, {COUNTS}, {}, {}, {} FROM (\
             SELECT *, row_number() OVER (PARTITION BY {sqlite} ORDER BY duration_ms NULLS LAST) AS rank, \
             count(duration_ms) OVER (PARTITION BY {sqlite}) AS finished FROM execution_results\
         ) AS e GROUP BY 1",
        rank(50),
        rank(95),
        rank(99)
    );
    let postgres = format!(
        "SELECT {postgres}, {COUNTS}, \
         percentile_disc(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (ORDER BY e.duration_ms) AS percentiles \
         FROM execution_results AS e GROUP BY 1"
    );
    ground.plain(&sqlite, &postgres)
}

fn plain(ground: &Ground, limit: &str) -> Command {
    let limit = if limit == "0" { String::new() } else { format!(" LIMIT {limit}") };
    let sqlite = format!(
        "SELECT e.task_id, t.name, {COUNTS}, {}, {}, {} FROM (\
             SELECT *, row_number() OVER (PARTITION BY task_id ORDER BY duration_ms NULLS LAST) AS rank, \
             count(duration_ms) OVER (PARTITION BY task_id) AS finished FROM execution_results\
         ) AS e JOIN scheduled_tasks AS t ON t.id = e.task_id GROUP BY e.task_id {ORDER}{limit}",
        rank(50),
        rank(95),
        rank(99)
    );
    let postgres = format!(
        "SELECT e.task_id, t.name, {COUNTS}, \
         percentile_disc(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (ORDER BY e.duration_ms) AS percentiles \
         FROM execution_results AS e JOIN scheduled_tasks AS t ON t.id = e.task_id \
         GROUP BY e.task_id, t.name {ORDER}{limit}"
    );
    ground.plain(&sqlite, &postgres)
}
