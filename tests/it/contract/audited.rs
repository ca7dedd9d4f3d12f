//! No change without an entry, no entry without a change, and nothing at all in a dry run.

use std::collections::{BTreeMap, BTreeSet};

use super::leaves::{Plan, Writes, plan};
use super::tree::{Leaf, leaves};
use crate::support::{Database, both_engines};
use serde_json::Value;

/// What every update changes; the entry says it by being there.
const BOOKKEEPING: [&str; 3] = ["updated_at", "updated_by", "version"];

/// Derived columns and telemetry, which are not audited (DATA.md's list).
const NOT_AUDITED: [&str; 4] = ["tasks_count", "duration_ms", "last_active_at", "lease_expires_at"];

/// The tables whose changes are audited.
const TABLES: [&str; 8] = [
    "users",
    "projects",
    "agents",
    "scheduled_tasks",
    "execution_results",
    "system_config",
    "audit_seals",
    "audit_prunes",
];

/// Each record's columns, by table and id.
pub type Records = BTreeMap<(String, String), BTreeMap<String, Value>>;

/// All audited records as they are.
pub fn records(db: &Database) -> Records {
    let mut records = Records::new();
    for table in TABLES {
        let row = if db.is_postgres() {
            format!("to_jsonb({table})")
        } else {
            let columns = db.sql(&format!("SELECT name FROM pragma_table_info('{table}')"));
            let pairs: Vec<String> =
                columns.iter().map(|row| row[0].clone().unwrap()).map(|name| format!("'{name}', {name}")).collect();
            format!("json_object({})", pairs.join(", "))
        };
        for row in db.sql(&format!("SELECT id, {row} FROM {table}")) {
            let [id, columns] = row.try_into().unwrap();
            let columns: BTreeMap<String, Value> = serde_json::from_str(&columns.unwrap()).unwrap();
            let kept = columns.into_iter().filter(|(name, _)| !name.contains("search")).collect();
            records.insert((table.to_owned(), id.unwrap()), kept);
        }
    }
    records
}

/// The audited columns that differ, by record. A created or deleted record has an empty set.
fn changes(before: &Records, after: &Records) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut changes = BTreeMap::new();
    for key in before.keys().chain(after.keys()) {
        let (Some(old), Some(new)) = (before.get(key), after.get(key)) else {
            changes.insert(key.clone(), BTreeSet::new());
            continue;
        };
        let differ: BTreeSet<String> = old
            .iter()
            .filter(|(name, value)| {
                // What a running execution wrote so far is telemetry too; its end tells the whole.
                let is_log = *name == "output" && new["status"] == "running";
                let is_told = BOOKKEEPING.contains(&name.as_str()) || NOT_AUDITED.contains(&name.as_str());
                new[*name] != **value && !is_told && !is_log
            })
            .map(|(name, _)| name.clone())
            .collect();
        if !differ.is_empty() {
            changes.insert(key.clone(), differ);
        }
    }
    changes
}

/// An entry of the trail.
struct Entry {
    table: String,
    record: String,
    action: String,
    fields: BTreeSet<String>,
}

fn entries_after(db: &Database, sequence: &str) -> Vec<Entry> {
    let query = format!(
        "SELECT table_name, record_id, action, changed_fields FROM audit_logs WHERE sequence > {sequence} ORDER BY sequence"
    );
    let entry = |row: Vec<Option<String>>| {
        let [table, record, action, fields] = row.try_into().unwrap();
        let fields: BTreeMap<String, Value> = serde_json::from_str(&fields.unwrap()).unwrap();
        // Executions that were pruned have one entry together, of which there is one here.
        let pruned = fields.get("first_id").and_then(|id| id["new"].as_str()).map(str::to_owned);
        Entry {
            table: table.unwrap(),
            record: pruned.unwrap_or_else(|| record.unwrap()),
            action: action.unwrap(),
            fields: fields.into_keys().collect(),
        }
    };
    db.sql(&query).into_iter().map(entry).collect()
}

/// Runs the setup, and gives the verb's command line.
fn prepare(db: &Database, leaf: &Leaf, writes: &Writes) -> Vec<String> {
    let mut last = String::new();
    let fill =
        |words: &[&str], last: &str| -> Vec<String> { words.iter().map(|word| word.replace("{last}", last)).collect() };
    for words in writes.setup {
        let printed = db.provost(fill(words, &last)).ok();
        printed.trim_end().clone_into(&mut last);
    }
    leaf.path.iter().cloned().chain(fill(writes.args, &last)).collect()
}

fn holds_to_its_entries(db: &Database, leaf: &Leaf, writes: &Writes) {
    let line = prepare(db, leaf, writes);
    let name = leaf.name();
    let dump = db.dump();
    // In front of the arguments: what stands behind `--` is another command's.
    let (verb, args) = line.split_at(leaf.path.len());
    let dry = verb.iter().map(String::as_str).chain(["--dry-run"]).chain(args.iter().map(String::as_str));
    let dry = db.provost_with(dry, writes.stdin);
    assert_eq!(dry.code, 0, "{dry}");
    assert_eq!(db.dump(), dump, "`{name} --dry-run` changed something");

    let sequence = db.value("SELECT coalesce(max(sequence), 0) FROM audit_logs");
    let before = records(db);
    db.provost_with(&line, writes.stdin).ok();
    let differing = changes(&before, &records(db));
    let entries = entries_after(db, &sequence);

    let seen: Vec<(&str, &str)> = entries.iter().map(|entry| (entry.table.as_str(), entry.action.as_str())).collect();
    assert_eq!(seen, writes.entries, "the entries of `{name}`");
    let audited: BTreeSet<(String, String)> =
        entries.iter().map(|entry| (entry.table.clone(), entry.record.clone())).collect();
    let changed: BTreeSet<(String, String)> = differing.keys().cloned().collect();
    assert_eq!(audited, changed, "`{name}`: records with an entry, and records that changed");
    for (key, columns) in differing.into_iter().filter(|(_, columns)| !columns.is_empty()) {
        let of_record: Vec<_> =
            entries.iter().filter(|entry| (&entry.table, &entry.record) == (&key.0, &key.1)).collect();
        let mut told: BTreeSet<String> = of_record.iter().flat_map(|entry| entry.fields.clone()).collect();
        if of_record.len() > 1 {
            // What one change did, a later one may have taken back.
            told.retain(|field| columns.contains(field));
        }
        assert_eq!(told, columns, "`{name}`: fields in the entry, and columns that changed, of {key:?}");
    }
}

both_engines! {
    fn every_writing_verb_leaves_its_entries_and_a_dry_run_none(db: &Database) {
        let mut count = 0;
        for leaf in leaves() {
            if let Some(Plan::Writes(writes)) = plan(&leaf.name()) {
                holds_to_its_entries(&db.another(), &leaf, &writes);
                count += 1;
            }
        }
        assert!(count >= 6, "{count} writing verbs");
    }

    fn a_reading_verb_leaves_everything_as_it_is(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let before = db.dump();
        for leaf in leaves() {
            if let Some(Plan::Reads(args)) = plan(&leaf.name()) {
                let run = db.provost(leaf.path.iter().map(String::as_str).chain(args.iter().copied()));
                assert!(run.code == 0 || run.code == 3, "{run}");
            }
        }
        assert_eq!(db.dump(), before);
    }
}
