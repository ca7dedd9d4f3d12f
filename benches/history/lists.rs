//! Every list, page by page: a page far down beside the first one.

use std::process::Command;
use std::time::Duration;

use crate::ground::Ground;
use crate::measure::{self, process::run};

/// How often each page is read.
const ROUNDS: usize = 30;

/// How many rows a page has.
const PAGE: u32 = 50;

/// How many rows of a hundred stand before a page.
const DEPTHS: [u32; 3] = [10, 50, 99];

/// A list: the verb, its table, what `--after` takes, and the order.
const LISTS: [(&[&str], &str, &str, &str); 6] = [
    (&["user", "list"], "users", "id", "ASC"),
    (&["project", "list"], "projects", "id", "ASC"),
    (&["agent", "list"], "agents", "id", "ASC"),
    (&["task", "list"], "scheduled_tasks", "id", "ASC"),
    (&["exec", "list"], "execution_results", "id", "DESC"),
    (&["audit", "list"], "audit_logs", "sequence", "DESC"),
];

pub fn beside(ground: &Ground) {
    for (verb, table, key, order) in LISTS {
        let rows = ground.count(table);
        // One page has them all.
        if rows <= PAGE {
            continue;
        }
        for depth in DEPTHS {
            let after = after(ground, table, key, order, rows, depth);
            let times = measure::in_turns(
                ROUNDS,
                || run(&mut page(ground, verb, None)),
                || run(&mut page(ground, verb, Some(&after))),
            );
            let what = format!("{}, behind {depth} % of {rows}", verb.join(" "));
            measure::ratio(&ground.of(&what), "first page", times, 1.5);
        }
    }
}

/// How long it takes to read the page in the middle of the executions, once.
pub fn once(ground: &Ground) -> Duration {
    let (verb, table, key, order) = LISTS[4];
    let after = after(ground, table, key, order, ground.size.executions, 50);
    measure::time(|| run(&mut page(ground, verb, Some(&after))))
}

fn after(ground: &Ground, table: &str, key: &str, order: &str, rows: u32, depth: u32) -> String {
    let before = (u64::from(rows) * u64::from(depth) / 100).saturating_sub(1);
    ground.database.value(&format!("SELECT {key} FROM {table} ORDER BY {key} {order} LIMIT 1 OFFSET {before}"))
}

fn page(ground: &Ground, verb: &[&str], after: Option<&str>) -> Command {
    let limit = PAGE.to_string();
    let mut args = [verb, &["--limit", &limit, "-o", "json"]].concat();
    if let Some(after) = after {
        args.extend(["--after", after]);
    }
    ground.ours(&args)
}
