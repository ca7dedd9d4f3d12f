//! That the audit trail tells it all: every record's entries, one after the other, lead from what it was
//! to what it is.

use std::collections::BTreeMap;

use provost::db::sha256_hex;
use provost::model::COMMON_COLUMNS;
use provost::sql_types::Instant;
use serde_json::{Map, Value, json};

use crate::support::Database;

/// What the trail leaves out besides the bookkeeping: telemetry, and what follows from the rest.
const LEFT_OUT: [&str; 4] = ["duration_ms", "lease_expires_at", "search", "search_key"];

/// The audited columns of each record of a table, by id.
pub type Records = BTreeMap<String, Map<String, Value>>;

/// The records of a table as the trail would tell them.
pub fn records(db: &Database, table: &str) -> Records {
    let row = if db.is_postgres() {
        format!("to_jsonb({table})")
    } else {
        let columns = db.sql(&format!("SELECT name FROM pragma_table_info('{table}')"));
        let pairs: Vec<String> = columns.iter().flatten().flatten().map(|name| format!("'{name}', {name}")).collect();
        format!("json_object({})", pairs.join(", "))
    };
    let rows = db.sql(&format!("SELECT id, {row} AS columns FROM {table}"));
    rows.into_iter()
        .map(|row| {
            let [id, columns] = <[_; 2]>::try_from(row).unwrap().map(Option::unwrap);
            let columns: Map<String, Value> = serde_json::from_str(&columns).unwrap();
            let is_audited = |name: &str| !COMMON_COLUMNS.contains(&name) && !LEFT_OUT.contains(&name);
            let told = columns.into_iter().filter(|(name, _)| is_audited(name));
            (id, told.map(|(name, value)| (name.clone(), as_told(&name, value))).collect())
        })
        .collect()
}

/// A value as the trail tells it: both engines' times and JSON alike, large texts by their digest.
fn as_told(column: &str, value: Value) -> Value {
    match value {
        Value::String(text) if column == "params" => serde_json::from_str(&text).unwrap(),
        Value::String(text) if ["output", "error"].contains(&column) => {
            json!({ "bytes": text.len(), "sha256": sha256_hex(text.as_bytes()) })
        }
        Value::String(text) if column.ends_with("_at") || column == "scheduled_for" => {
            json!(Instant::parse(&text).unwrap().to_string())
        }
        other => other,
    }
}

/// Plays the entries of a table from `before` on and asserts that each begins where the one before it
/// ended, and that they end with what is there. Gives the actions of each record, in order.
pub fn replayed(db: &Database, table: &str, before: Records) -> BTreeMap<String, Vec<String>> {
    let mut states = before;
    let mut actions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let query = format!(
        "SELECT record_id, action, changed_fields FROM audit_logs WHERE table_name = '{table}' ORDER BY sequence"
    );
    for row in db.sql(&query) {
        let [record, action, fields] = <[_; 3]>::try_from(row).unwrap().map(Option::unwrap);
        let fields: BTreeMap<String, Value> = serde_json::from_str(&fields).unwrap();
        let made_now = action == "create";
        assert_eq!(made_now, !states.contains_key(&record), "{table} {record}: {action}");
        let state = states.entry(record.clone()).or_default();
        for (field, change) in fields {
            assert_eq!(change.get("old"), state.get(&field), "{table} {record}: {field} before its {action}");
            state.insert(field, change["new"].clone());
        }
        actions.entry(record).or_default().push(action);
    }
    let now = records(db, table);
    assert_eq!(states.len(), now.len(), "{table}: records of which the trail knows");
    for (record, state) in &now {
        assert_eq!(states.get(record), Some(state), "{table} {record} as the trail tells it, and as it is");
    }
    actions
}

/// Every execution was made once and ended once, and every task tells of each of them.
pub fn is_complete(db: &Database, tasks_before: Records) {
    let executions = replayed(db, "execution_results", Records::new());
    for (execution, actions) in &executions {
        let ending = actions.last().unwrap();
        assert!(actions.len() == 2 && ["finish", "reap"].contains(&ending.as_str()), "{execution}: {actions:?}");
    }
    let count = |all: &BTreeMap<String, Vec<String>>, wanted: &str| {
        all.values().flatten().filter(|action| *action == wanted).count()
    };
    let tasks = replayed(db, "scheduled_tasks", tasks_before);
    assert_eq!(count(&tasks, "claim"), count(&executions, "create"));
    for ending in ["finish", "reap"] {
        assert_eq!(count(&tasks, ending), count(&executions, ending), "{ending}");
    }
    for (task, actions) in &tasks {
        let (begun, ended): (Vec<_>, Vec<_>) = actions.iter().partition(|action| *action == "claim");
        assert_eq!(begun.len(), ended.len(), "{task}: {actions:?}");
    }
    let rows: usize = executions.len();
    let reaped = db.value("SELECT count(*) FROM execution_results WHERE status = 'abandoned'");
    assert_eq!((count(&executions, "reap").to_string(), count(&executions, "create")), (reaped, rows));
}
