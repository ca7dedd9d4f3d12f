//! `export` and `import` of every noun.

mod conflict;
mod files;
mod interrupted;
mod many;
mod names;
mod refused;
mod round_trip;
mod secret;

use serde_json::{Value, json};

use crate::shell::{acting_user, ok, run, run_with};
use crate::support::{Database, Run};

/// The nouns, each behind those that its records name.
const NOUNS: [&str; 6] = ["user", "project", "agent", "task", "exec", "config"];

/// Texts that a file could mistake for something else.
const TEXTS: [&str; 9] = [
    "=HYPERLINK(1)",
    "+1",
    "'=x",
    "\"\"",
    "Größe 漢字 🦀",
    "a, \"b\"; c",
    "line one\nline two\r\nthree\t",
    "null",
    "\u{7f}\u{9b}",
];

/// The other engine's, where there is one.
fn other_engine(db: &Database) -> Option<Database> {
    if db.is_postgres() { Some(Database::sqlite()) } else { Database::postgres() }
}

/// Records of every noun, with what is hard to carry.
fn filled(db: &Database) {
    acting_user(db);
    ok(db, "user create ada --email 'ada+x@example.org' --display-name '=Ada \"Ö\" 漢 🦀'");
    ok(db, "user deactivate ada");
    ok(db, "project create etl --user tester --description='-1 + 2'");
    ok(db, "project create etl --user ada");
    ok(db, "agent create 'w ü' --type coder --capability a,b --capability backup");
    ok(
        db,
        "task create nightly --project tester/etl --skill shell --cron '0 2 * * mon' --time-zone Europe/Berlin --params '{\"b\":1e2,\"a\":[null,\"ü\"]}'",
    );
    ok(db, "task create '=1+1' --skill backup --priority -5 --timeout-seconds 60");
    ok(db, "task create held --skill backup --cron @daily");
    ok(db, "task pause held");
    for (number, text) in TEXTS.iter().enumerate() {
        let id = ok(db, "exec start nightly --agent 'w ü' -q");
        let status = ["success", "failed", "cancelled"][number % 3];
        db.provost(["exec", "finish", &id, "--status", status, "--error", text, "-q"]).ok();
        run_with(db, &format!("config set key.n{number} -"), json!({ "text": text, "n": number }).to_string()).ok();
    }
    ok(db, "config set key.text '\"=1+1\"' --description '@home'");
    ok(db, "config set key.nothing null");
    // What another program may write.
    db.execute("UPDATE execution_results SET output = '' WHERE status = 'success'");
}

/// What an export prints.
fn export(db: &Database, noun: &str, flags: &str) -> String {
    run(db, &format!("{noun} export {flags}")).ok()
}

/// Every record of every noun, as JSON.
fn records(db: &Database) -> String {
    NOUNS.map(|noun| export(db, noun, "--format jsonl")).concat()
}

/// Takes a text in as a file.
fn import(db: &Database, noun: &str, flags: &str, text: &str) -> Run {
    run_with(db, &format!("{noun} import {flags} -"), text)
}

/// What became of a text: matched, created, updated, unchanged, skipped, failed.
#[track_caller]
fn counts(run: Run) -> [u64; 6] {
    let said: Value = run.json();
    assert_eq!(said["done"].as_u64(), Some(said["created"].as_u64().unwrap() + said["updated"].as_u64().unwrap()));
    ["matched", "created", "updated", "unchanged", "skipped", "failed"].map(|key| said[key].as_u64().unwrap())
}

/// Lines of JSON.
fn jsonl(records: &[Value]) -> String {
    records.iter().map(Value::to_string).collect::<Vec<_>>().join("\n") + "\n"
}
