//! The figures as plain code gives them, to hold the program's against.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Timelike};
use provost::sql_types::Instant;
use serde_json::{Value, json};

/// An execution of the model.
#[derive(Debug, Clone)]
pub struct Execution {
    /// The task's id and name.
    pub task: (String, String),
    /// The project's, if the task has one.
    pub project: Option<(String, String)>,
    /// The agent's, if one did it.
    pub agent: Option<(String, String)>,
    pub skill: String,
    pub status: &'static str,
    /// In microseconds since 1970.
    pub started: i64,
    /// In microseconds; none while it runs.
    pub length: Option<i64>,
}

/// A time as the program prints it.
pub fn time(micros: i64) -> String {
    Instant::new(DateTime::from_timestamp_micros(micros).unwrap()).unwrap().to_string()
}

const FAILURES: [&str; 3] = ["failed", "timeout", "abandoned"];

/// What they tell.
pub fn figures(executions: &[&Execution], has_a_row: bool) -> Value {
    let count = |status: &str| executions.iter().filter(|execution| execution.status == status).count();
    let mut lengths: Vec<i64> =
        executions.iter().filter_map(|execution| Some(execution.length?.div_euclid(1_000))).collect();
    lengths.sort_unstable();
    let rank = |percent: usize| lengths.get(((percent * lengths.len()).div_ceil(100)).wrapping_sub(1));
    let newest_success =
        executions.iter().filter(|execution| execution.status == "success").map(|execution| execution.started).max();
    let failures = executions
        .iter()
        .filter(|execution| FAILURES.contains(&execution.status) && Some(execution.started) > newest_success)
        .count();
    #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
    let rate = (!lengths.is_empty()).then(|| count("success") as f64 / lengths.len() as f64);
    json!({
        "total": executions.len(),
        "success": count("success"),
        "failed": count("failed"),
        "timeout": count("timeout"),
        "cancelled": count("cancelled"),
        "abandoned": count("abandoned"),
        "running": count("running"),
        "success_rate": rate,
        "p50_duration_ms": rank(50),
        "p95_duration_ms": rank(95),
        "p99_duration_ms": rank(99),
        "max_duration_ms": lengths.last(),
        "failures_in_a_row": has_a_row.then_some(failures),
        "last_success_at": newest_success.map(time),
        "last_run_at": executions.iter().map(|execution| execution.started).max().map(time),
    })
}

/// A group's id and name.
type Key = (Option<String>, Option<String>);

/// The groups in the order in which they are printed.
pub fn groups(executions: &[Execution], by: &str) -> Vec<Value> {
    let mut groups: BTreeMap<Key, Vec<&Execution>> = BTreeMap::new();
    for execution in executions {
        groups.entry(key(execution, by)).or_default().push(execution);
    }
    match by {
        "hour" => groups.extend(missing(&groups, (0..24).map(|hour| format!("{hour:02}")))),
        "weekday" => groups.extend(missing(&groups, WEEK.iter().map(|day| (*day).to_owned()))),
        "day" => {
            let days: Vec<i64> = executions.iter().map(|execution| execution.started.div_euclid(DAY)).collect();
            let all = *days.iter().min().unwrap()..=*days.iter().max().unwrap();
            groups.extend(missing(&groups, all.map(|day| time(day * DAY)[..10].to_owned())));
        }
        _ => {}
    }
    let mut rows: Vec<(Key, Vec<&Execution>)> = groups.into_iter().collect();
    match by {
        "day" => rows.reverse(),
        "hour" => {}
        "weekday" => rows.sort_by_key(|((_, name), _)| WEEK.iter().position(|day| Some(*day) == name.as_deref())),
        _ => rows.sort_by_key(|(_, executions)| {
            let failures = executions.iter().filter(|execution| FAILURES.contains(&execution.status)).count();
            let failures = if by == "status" { 0 } else { failures };
            std::cmp::Reverse((failures, executions.len()))
        }),
    }
    let has_a_row = ["task", "project", "agent", "skill"].contains(&by);
    rows.into_iter()
        .map(|((id, name), executions)| {
            let mut row = figures(&executions, has_a_row);
            row["id"] = json!(id);
            row["group"] = json!(name);
            row
        })
        .collect()
}

/// Those of these places in the calendar in which nothing began.
fn missing<'a>(
    groups: &BTreeMap<Key, Vec<&'a Execution>>,
    names: impl Iterator<Item = String>,
) -> Vec<(Key, Vec<&'a Execution>)> {
    let keys = names.map(|name| (None, Some(name))).filter(|key| !groups.contains_key(key));
    keys.map(|key| (key, Vec::new())).collect()
}

const DAY: i64 = 86_400_000_000;

const WEEK: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn key(execution: &Execution, by: &str) -> Key {
    let record = |record: Option<&(String, String)>| {
        record.map_or((None, None), |(id, name)| (Some(id.clone()), Some(name.clone())))
    };
    let started = DateTime::from_timestamp_micros(execution.started).unwrap();
    match by {
        "task" => record(Some(&execution.task)),
        "project" => record(execution.project.as_ref()),
        "agent" => record(execution.agent.as_ref()),
        "skill" => (None, Some(execution.skill.clone())),
        "status" => (None, Some(execution.status.to_owned())),
        "day" => (None, Some(started.date_naive().to_string())),
        "hour" => (None, Some(format!("{:02}", started.hour()))),
        "weekday" => (None, Some(WEEK[started.weekday().num_days_from_monday() as usize].to_owned())),
        other => panic!("{other}"),
    }
}
