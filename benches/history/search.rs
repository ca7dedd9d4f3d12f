//! Words looked for among the tasks, beside the engine's own full-text query of the same columns and order.

use std::process::Command;
use std::time::Duration;

use crate::ground::Ground;
use crate::measure::{self, process::run};

const ROUNDS: usize = 30;

/// What is looked for, and how each engine wants to have it.
const WORDS: [(&str, &str, &str, &str); 3] = [
    ("a word of many", "orders", "\"orders\"", "orders"),
    ("two words", "orders staging", "\"orders\" AND \"staging\"", "orders & staging"),
    ("a prefix", "ware*", "\"ware\"*", "ware:*"),
];

const COLUMNS: &str = "t.id, t.name, t.user_id, u.username AS \"user\", t.project_id, p.name AS project, t.skill_name, \
     t.schedule_cron, t.time_zone, t.params, t.status, t.priority, t.next_run_at, t.last_run_at, t.max_attempts, \
     t.retry_delay_seconds, t.timeout_seconds, t.missed_policy, t.slot_at, t.slot_attempts, t.created_at, t.updated_at, \
     t.created_by, t.updated_by, t.version";

const NAMES: &str = "JOIN users AS u ON u.id = t.user_id LEFT JOIN projects AS p ON p.id = t.project_id";

pub fn beside(ground: &Ground) {
    for (what, text, fts5, tsquery) in WORDS {
        let times = measure::in_turns(
            ROUNDS,
            || run(&mut plain(ground, fts5, tsquery)),
            || run(&mut ground.ours(&["task", "search", text, "-o", "json"])),
        );
        let what = format!("task search, {what}, {} tasks", ground.size.tasks);
        measure::ratio(&ground.of(&what), ground.shell(), times, 1.3);
    }
}

/// How long it takes to look for one word, once.
pub fn once(ground: &Ground) -> Duration {
    measure::time(|| run(&mut ground.ours(&["task", "search", WORDS[0].1, "-o", "json"])))
}

fn plain(ground: &Ground, fts5: &str, tsquery: &str) -> Command {
    let sqlite = format!(
        "SELECT {COLUMNS} FROM scheduled_tasks_search AS s JOIN scheduled_tasks AS t ON t.search_key = s.rowid {NAMES} \
         WHERE scheduled_tasks_search MATCH '{fts5}' ORDER BY bm25(scheduled_tasks_search, 0.0, 1.0, 0.4), t.id LIMIT 50"
    );
    let postgres = format!(
        "SELECT {COLUMNS} FROM scheduled_tasks AS t CROSS JOIN to_tsquery('english', '{tsquery}') AS q {NAMES} \
         WHERE t.search @@ q ORDER BY ts_rank(t.search, q) DESC, t.id LIMIT 50"
    );
    ground.plain(&sqlite, &postgres)
}
