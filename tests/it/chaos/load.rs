//! What there is to do: tasks as another program may have left them, all of them due.

use std::fmt::Write as _;

use super::chance::Chance;
use crate::shell::{acting_user, ok};
use crate::support::Database;

/// The first slot of the recurring tasks, which fire once a year and make up for each slot they missed:
/// some slots each, and then none for months.
pub const FIRST_YEAR: i32 = 2023;

/// Of so many tasks one recurs.
const RECURS: usize = 20;

/// Makes so many due tasks, and so many agents `w0`, `w1` …
pub fn make(db: &Database, tasks: usize, agents: usize, chance: &mut Chance) {
    acting_user(db);
    for agent in 0..agents {
        ok(db, &format!("agent create w{agent} -q"));
    }
    let numbers: Vec<usize> = (0..tasks).collect();
    for piece in numbers.chunks(500) {
        let mut rows = String::new();
        for number in piece {
            let recurs = number % RECURS == 0;
            let cron = if recurs { "'0 0 1 1 *'" } else { "NULL" };
            let due = if recurs { format!("{FIRST_YEAR}-01-01T00:00:00.000000Z") } else { one_shot_slot(*number) };
            let (priority, attempts, delay) = (chance.below(3), 1 + chance.below(3), chance.below(2));
            let comma = if rows.is_empty() { "" } else { "," };
            write!(
                rows,
                "{comma}((SELECT id FROM users), 't{number}', 'work', {cron}, 'all', '{due}', {priority}, {attempts}, {delay})"
            )
            .unwrap();
        }
        db.execute(&format!(
            "INSERT INTO scheduled_tasks (user_id, name, skill_name, schedule_cron, missed_policy, next_run_at, \
             priority, max_attempts, retry_delay_seconds) VALUES {rows}"
        ));
    }
}

/// When the one-shot task with this number is due.
pub fn one_shot_slot(number: usize) -> String {
    format!("2025-01-01T{:02}:{:02}:{:02}.000000Z", number / 3600, number / 60 % 60, number % 60)
}
