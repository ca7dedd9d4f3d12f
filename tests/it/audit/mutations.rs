//! Whatever one entry of a sealed trail is changed into, it is found and named.

use super::forge::{sealed_users, without_rules};
use crate::shell::ok;
use crate::support::{both_engines, execute, rows};
use provost::crud::audit::{Expected, Fault, FaultKind, verify};

/// How often each engine is tried: PostgreSQL takes longer for each.
const TIMES: [u64; 2] = [2000, 500];

/// The columns of an entry, and an expression that changes each by the given text.
const COLUMNS: [(&str, &str); 13] = [
    ("id", "'01890000-0000-7000-8000-{12}'"),
    ("table_name", "table_name || 'x'"),
    ("record_id", "'01890000-0000-7000-8000-{12}'"),
    ("record_name", "record_name || '{12}'"),
    ("action", "action || 'x'"),
    ("actor", "actor || '{12}'"),
    ("os_user", "coalesce(os_user, '') || '{12}'"),
    ("changed_fields", "'{\"x\": {\"new\": \"{12}\"}}'"),
    ("reason", "coalesce(reason, '') || '{12}'"),
    ("correlation_id", "coalesce(correlation_id, '') || '{12}'"),
    ("ip_address", "coalesce(ip_address, '') || '{12}'"),
    ("user_agent", "NULL"),
    ("created_at", "'2020-01-01T00:00:00.{6}Z'"),
];

/// Numbers that look like chance and are the same in each run.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

both_engines! {
    fn every_mutation_of_one_entry_is_found_and_named(db: &Database) {
        sealed_users(db, 20);
        ok(db, "user create after");
        ok(db, "audit seal");
        db.execute(&without_rules(db));
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let count: u64 = rows(&mut conn, "SELECT count(*) AS n FROM audit_logs").unwrap()[0][0].as_deref().unwrap().parse().unwrap();
        // The last is the entry of the newest seal, which nothing closes yet.
        let (sealed, mut state) = (count - 1, 42);
        for time in 0..db.by_engine(TIMES[0], TIMES[1]) {
            let sequence = 1 + next(&mut state) % sealed;
            let digits = format!("{:012}", next(&mut state));
            let (statement, kind) = match next(&mut state) % 15 {
                13 => (format!("DELETE FROM audit_logs WHERE sequence = {sequence}"), FaultKind::Deleted),
                14 => (format!("UPDATE audit_logs SET sequence = sequence + 1000 WHERE sequence = {sequence}"), FaultKind::Deleted),
                column => {
                    let (name, expression) = COLUMNS[usize::try_from(column).unwrap()];
                    let value = expression.replace("{12}", &digits).replace("{6}", &digits[6..]);
                    (format!("UPDATE audit_logs SET {name} = {value} WHERE sequence = {sequence}"), FaultKind::Edited)
                }
            };
            execute(&mut conn, &format!("BEGIN; {statement}")).unwrap();
            let mut found: Vec<Fault> = Vec::new();
            verify(&mut conn, Expected::default(), &mut |fault| found.push(fault), &mut |_| {}).unwrap();
            let is_named = found.iter().any(|fault| fault.kind == kind && fault.sequence == Some(sequence.cast_signed()));
            assert!(is_named, "{time}: {statement}: {found:?}");
            execute(&mut conn, "ROLLBACK").unwrap();
        }
        let mut found = Vec::new();
        verify(&mut conn, Expected::default(), &mut |fault| found.push(fault), &mut |_| {}).unwrap();
        assert_eq!(found, []);
    }
}
