//! How executions went, task by task, beside the same figures in one statement.

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

pub fn beside(ground: &Ground) {
    let executions = ground.size.executions;
    for (what, limit) in [("the first 50", "50"), ("all tasks", "0")] {
        let ours = || ground.ours(&["exec", "stats", "--by", "task", "--limit", limit, "-o", "json"]);
        let times = measure::in_turns(ROUNDS, || run(&mut plain(ground, limit)), || run(&mut ours()));
        let what = format!("exec stats --by task, {what}, {executions} executions");
        measure::ratio(&ground.of(&what), ground.shell(), times, 1.3);
    }
}

/// How long the figures of the first tasks take, once.
pub fn once(ground: &Ground) -> Duration {
    measure::time(|| run(&mut ground.ours(&["exec", "stats", "--by", "task", "-o", "json"])))
}

fn plain(ground: &Ground, limit: &str) -> Command {
    let limit = if limit == "0" { String::new() } else { format!(" LIMIT {limit}") };
    let rank = |percent: u32| {
        format!("max(CASE WHEN e.rank = ({percent} * e.finished + 99) / 100 THEN e.duration_ms END) AS p{percent}")
    };
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
