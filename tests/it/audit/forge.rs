//! What an attacker does who holds the database: switches its rules off and writes.

use crate::shell::{acting_user, ok};
use crate::support::Database;

/// The triggers that keep the trail as it is, as SQLite has them.
const RULES: [&str; 11] = [
    "audit_logs_no_update",
    "audit_logs_no_delete",
    "audit_logs_no_gap_fill",
    "audit_seals_no_update",
    "audit_seals_no_delete",
    "audit_seals_chained",
    "audit_leaves_no_update",
    "audit_leaves_no_delete",
    "audit_prunes_no_update",
    "audit_prunes_no_delete",
    "audit_prunes_sealed",
];

/// The statements that switch off what the database itself refuses.
pub fn without_rules(db: &Database) -> String {
    if db.is_postgres() {
        ["audit_logs", "audit_seals", "audit_leaves", "audit_prunes"]
            .map(|table| format!("ALTER TABLE {table} DISABLE TRIGGER USER;"))
            .concat()
    } else {
        RULES.map(|rule| format!("DROP TRIGGER IF EXISTS {rule};")).concat()
    }
}

/// Runs statements that the database would refuse.
#[track_caller]
pub fn forge(db: &Database, statements: &str) {
    // Whoever writes after the attacker gets a number as ever.
    let afterwards = db.by_engine("", "ALTER TABLE audit_logs ENABLE TRIGGER audit_logs_sequence");
    db.execute(&format!("{}{statements};{afterwards}", without_rules(db)));
}

/// Makes users `u1` to `u{count}` and seals the trail; entry 1 is the acting user's.
#[track_caller]
pub fn sealed_users(db: &Database, count: usize) {
    acting_user(db);
    for number in 1..=count {
        ok(db, &format!("user create u{number}"));
    }
    ok(db, "audit seal");
}
