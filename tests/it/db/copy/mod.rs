//! `provost db copy`: a database moves to the other engine or within its own.

mod beside;
mod killed;
mod moved;
mod refused;

use std::collections::BTreeMap;

use provost::audit::load::TABLES;

use crate::shell::{acting_user, ok, run, run_with};
use crate::support::fill::{Size, fill};
use crate::support::{Database, Run, Unmigrated};

/// The other engine, without a schema; none when the PostgreSQL half is left out.
fn other_engine(db: &Database) -> Option<Unmigrated> {
    if db.is_postgres() { Some(Unmigrated::sqlite()) } else { Unmigrated::postgres() }
}

/// The same engine, without a schema.
fn same_engine(db: &Database) -> Unmigrated {
    if db.is_postgres() { Unmigrated::postgres().unwrap() } else { Unmigrated::sqlite() }
}

/// Copies one database to another.
#[track_caller]
fn copy(from: &Database, to: &Database) -> Run {
    run(from, &format!("db copy --to {}", to.url()))
}

/// Rows by table.
type Records = BTreeMap<&'static str, Vec<Vec<Option<String>>>>;

/// Every record as its engine keeps it, by table and in the order of the key: all columns but those of the search.
fn records(db: &Database) -> Records {
    let of = |table: &str, key: &[&str]| {
        let columns = db.by_engine(
            format!("SELECT name FROM pragma_table_xinfo('{table}') WHERE name NOT LIKE 'search%' ORDER BY name"),
            format!(
                "SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}' \
                 AND column_name NOT LIKE 'search%' ORDER BY column_name"
            ),
        );
        let columns: Vec<String> =
            db.sql(&columns).into_iter().map(|row| format!("\"{}\"", row[0].as_ref().unwrap())).collect();
        db.sql(&format!("SELECT {} FROM {table} ORDER BY {}", columns.join(", "), key.join(", ")))
    };
    TABLES.iter().map(|table| (table.name, of(table.name, table.key))).collect()
}

/// How many records there are.
fn count(db: &Database) -> usize {
    records(db).values().map(Vec::len).sum()
}

/// A life of its own: seals, a prune, deleted records, a secret, every kind of document and of end, by the verbs.
fn lived_in(db: &Database) {
    acting_user(db);
    ok(db, "audit key generate --out seal.pem");
    ok(db, r#"config set audit.signing_key '"seal.pem"'"#);
    ok(db, "user create ada --display-name 'Ada Ö 漢字 🦀' --email Ada@example.org");
    run_with(db, "user passwd ada --password-stdin", "correct horse\n").ok();
    run_with(db, "config set db.password - --secret", r#""hush""#).ok();
    let numbers =
        r"[1e2, -0.0, 0.1, 0.30000000000000004, 1e-7, 5e-324, 123456.789, 9007199254740991, 2.2250738585072014e-308]";
    run_with(db, "config set a.numbers -", numbers).ok();
    run_with(
        db,
        "config set a.texts -",
        r#"{"\ud800\udc00": 1, "é": "\u0001\b\f\n\r\t\"\\/\u007f\u2028", "aa": {}, "b": [null, true]}"#,
    )
    .ok();
    ok(db, "project create etl --user ada --description 'a\\b \\. \\N'");
    ok(db, "project create gone --user ada");
    ok(db, "agent create w1 --type worker --capability shell --capability 'a \\tb'");
    ok(db, "agent create left --type coder");
    ok(db, "task create kept --user ada --project etl --skill shell --cron '0 2 * * *' --time-zone Europe/Berlin");
    ok(db, "task create held --user ada --project etl --skill shell");
    ok(db, "task create doomed --user ada --project gone --skill shell");
    let first = ok(db, "exec start kept --agent w1 -q");
    // The largest log that there is, with everything in it that a row's form might trip over.
    let log = "\t\\N\\.\r\n\u{1}é🦀\"'%\\x41\\\\\n".repeat(65536 / 32);
    run_with(db, &format!("exec finish {first} --status failed --exit-code 3 --log-file -"), &log[..]).ok();
    ok(db, "audit seal");
    ok(db, "project delete gone --yes");
    ok(db, "agent delete left --yes");
    let held = ok(db, "exec start held --agent w1 -q");
    ok(db, &format!("exec renew {held} --lease 1h"));
    ok(db, "audit seal");
    ok(db, "audit prune --before 9999-12-31 --archive trail.zst --yes");
    ok(db, "audit seal");
    ok(db, "user update ada --reason 'because; \"x\"' --display-name x");
}

/// Thousands of rows of each kind, one of each label, and a seal over the trail.
fn filled(db: &Database) {
    let size = Size { users: 60, projects: 90, agents: 20, tasks: 500, executions: 1_000, entries: 1_000 };
    fill(&mut db.pool().get().unwrap(), size);
    acting_user(db);
    for (noun, field, labels) in [
        ("agents", "type", "coordinator researcher coder tester reviewer analyst optimizer worker"),
        ("agents", "status", "idle busy offline error"),
        ("scheduled_tasks", "status", "pending running paused completed failed cancelled"),
        ("scheduled_tasks", "missed_policy", "once skip all"),
    ] {
        for (place, label) in labels.split(' ').enumerate() {
            db.execute(&format!(
                "UPDATE {noun} SET {field} = '{label}' WHERE id = (SELECT id FROM {noun} ORDER BY id LIMIT 1 OFFSET {place})"
            ));
        }
    }
    for (place, label) in ["success", "failed", "timeout", "cancelled", "abandoned"].iter().enumerate() {
        db.execute(&format!(
            "UPDATE execution_results SET status = '{label}', ended_at = '9999-12-31T23:59:59.999999Z' WHERE id = \
             (SELECT id FROM execution_results WHERE status = 'running' ORDER BY id LIMIT 1 OFFSET {place})"
        ));
    }
    ok(db, "audit seal");
}
