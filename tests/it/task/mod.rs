//! `provost task`.

mod claim;
mod claim_race;
mod claim_slots;
mod clash;
mod create;
mod delete;
mod due;
mod export;
mod export_systemd;
mod import;
mod import_again;
mod import_lines;
mod interrupted;
mod life;
mod life_refused;
mod lint;
mod list;
mod next;
mod refused;
mod round_trip;
mod search;
mod search_alike;
mod show;
mod update;
mod why;

use std::sync::LazyLock;

use regex::Regex;

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

/// Names that mean something to a shell, to cron, to systemd or to a file system.
const HOSTILE: [&str; 14] = [
    "-rf",
    "--",
    "it's \"quoted\"",
    "50% of $HOME `id` $(id)",
    r"back\slash\",
    r"\%",
    r"a\\%%b",
    "; rm -rf / #",
    "# name: other",
    "../../etc/passwd",
    "a/b",
    "Wärme 夜 \u{fffd}",
    "%n %% $$ ${x}",
    "*?[a-z]~{b,c}!|&<>",
];

/// A task of each of these names.
fn make_hostile(db: &Database) {
    acting_user(db);
    for name in HOSTILE {
        db.provost(["task", "create", "--skill", "s", "--cron", "0 2 * * *", "--", name]).ok();
    }
}

/// An exported text with provost called by its name: its path is another on every machine.
fn by_name(text: &str) -> String {
    static CALL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"/\S*/provost exec run ").unwrap());
    CALL.replace_all(text, "provost exec run ").into_owned()
}
