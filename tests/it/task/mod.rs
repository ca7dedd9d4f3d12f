//! `provost task`.

mod claim;
mod claim_race;
mod claim_slots;
mod clash;
mod create;
mod delete;
mod due;
mod import;
mod import_again;
mod import_lines;
mod interrupted;
mod life;
mod life_refused;
mod list;
mod refused;
mod search;
mod show;
mod update;

use crate::shell::{acting_user, ok};
use crate::support::Database;

/// The acting user and a recurring task of it, `nightly`.
fn nightly(db: &Database) {
    acting_user(db);
    ok(db, "task create nightly --skill shell --cron '0 2 * * *'");
}

/// A row of a task, made as another program would.
fn insert(db: &Database, columns: &str, values: &str) {
    db.execute(&format!(
        "INSERT INTO scheduled_tasks (user_id, skill_name, {columns}) SELECT id, 'shell', {values} FROM users WHERE username = 'tester'"
    ));
}
