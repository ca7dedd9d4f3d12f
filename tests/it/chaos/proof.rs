//! What must be true of the tables when all is over, whatever befell the workers.

use std::collections::{BTreeMap, BTreeSet};

use super::load::{FIRST_YEAR, one_shot_slot};
use super::workers::Seen;
use crate::support::Database;

/// Asserts that a query finds nothing.
#[track_caller]
fn none(db: &Database, query: &str) {
    let found = db.sql(query);
    assert!(found.is_empty(), "{} found, such as {:?}: {query}", found.len(), &found[..found.len().min(5)]);
}

/// Nothing is left running, and no two executions of a task ever ran at the same time.
pub fn one_at_a_time(db: &Database) {
    none(db, "SELECT id FROM execution_results WHERE status = 'running' OR ended_at IS NULL");
    none(
        db,
        "SELECT one.id, other.id AS other_id, one.started_at, one.ended_at, other.started_at AS other_started_at \
         FROM execution_results AS one JOIN execution_results AS other \
         ON other.task_id = one.task_id AND other.id > one.id \
         AND one.started_at < other.ended_at AND other.started_at < one.ended_at",
    );
}

/// A slot succeeds once at most.
pub fn one_success(db: &Database) {
    none(
        db,
        "SELECT task_id, scheduled_for FROM execution_results WHERE status = 'success' \
         GROUP BY task_id, scheduled_for HAVING count(*) > 1",
    );
}

/// Every task has come to its end, with each of its slots tried until it succeeded or no attempt was left.
pub fn nothing_lost(db: &Database) {
    let tries = tries(db);
    let tasks = db.sql(&format!(
        "SELECT id, name, status, max_attempts, schedule_cron, {} AS year, slot_at, slot_attempts FROM scheduled_tasks",
        year(db, "next_run_at")
    ));
    for row in tasks {
        let [id, name, status, max_attempts, cron, year, slot_at, slot_attempts] = row.try_into().unwrap();
        let slots = &tries.get(&id.clone().unwrap()).unwrap_or_else(|| panic!("{name:?} was never tried"));
        let told = format!("{name:?} of {id:?}, {status:?}: {slots:?}");
        assert_eq!((slot_at, slot_attempts.as_deref()), (None, Some("0")), "{told}");
        let most: usize = max_attempts.unwrap().parse().unwrap();
        let ended_well: Vec<bool> = slots.values().map(|tries| has_succeeded(tries, most, &told)).collect();
        let known: Vec<&str> = slots.keys().map(String::as_str).collect();
        if cron.is_some() {
            let years = FIRST_YEAR..year.unwrap().parse().unwrap();
            let all: Vec<String> = years.map(|year| format!("{year}-01-01 00:00:00")).collect();
            assert_eq!(
                (known, status.as_deref()),
                (all.iter().map(String::as_str).collect(), Some("pending")),
                "{told}"
            );
        } else {
            let number = name.unwrap()[1..].parse().unwrap();
            let planned = one_shot_slot(number).replace('T', " ").replace(".000000Z", "");
            let end = if ended_well[0] { "completed" } else { "failed" };
            assert_eq!((known, status.as_deref()), (vec![planned.as_str()], Some(end)), "{told}");
        }
    }
}

/// The tries of each slot of each task: attempt and status, in order.
type Tries = BTreeMap<String, BTreeMap<String, Vec<(usize, String)>>>;

fn tries(db: &Database) -> Tries {
    let slot = if db.is_postgres() {
        "to_char(scheduled_for AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')"
    } else {
        "strftime('%Y-%m-%d %H:%M:%S', scheduled_for)"
    };
    let mut tries = Tries::new();
    let query = format!("SELECT task_id, {slot} AS slot, attempt, status FROM execution_results ORDER BY attempt");
    for row in db.sql(&query) {
        let [task, slot, attempt, status] = row.try_into().unwrap();
        let attempt = attempt.unwrap().parse().unwrap();
        let slots = tries.entry(task.unwrap()).or_default();
        slots.entry(slot.unwrap()).or_default().push((attempt, status.unwrap()));
    }
    tries
}

fn year(db: &Database, column: &str) -> String {
    if db.is_postgres() { format!("extract(year FROM {column})") } else { format!("strftime('%Y', {column})") }
}

/// Whether the slot succeeded; if not, all its attempts must be used up.
fn has_succeeded(tries: &[(usize, String)], most: usize, told: &str) -> bool {
    let attempts: Vec<usize> = tries.iter().map(|(attempt, _)| *attempt).collect();
    assert_eq!(attempts, (1..=tries.len()).collect::<Vec<_>>(), "{told}");
    let succeeded = tries.last().is_some_and(|(_, status)| status == "success");
    assert!(tries.len() <= most && (succeeded || tries.len() == most), "{told}");
    succeeded
}

/// What the workers were told is what the database says: a finish that was accepted is on record, one
/// that was refused had been reaped, and nobody else ended anything.
pub fn workers_were_told_the_truth(db: &Database, seen: &Seen) {
    let rows = db.sql("SELECT id, status FROM execution_results");
    let statuses: BTreeMap<String, String> =
        rows.into_iter().map(|row| <[_; 2]>::try_from(row).unwrap().map(Option::unwrap).into()).collect();
    let claimed: BTreeSet<&String> = seen.claimed.iter().collect();
    assert_eq!(claimed.len(), seen.claimed.len(), "an execution was given to two workers");
    assert!(claimed.iter().all(|id| statuses.contains_key(*id)), "a claim that was told is not on record");
    let mut reported = BTreeMap::new();
    for finish in &seen.finishes {
        let status = statuses[&finish.execution].as_str();
        match finish.code {
            Some(0) => assert_eq!(status, finish.status, "{finish:?} was accepted"),
            Some(_) => assert_eq!(status, "abandoned", "{finish:?} was refused"),
            // Killed: it came through, or it did not and was reaped.
            None => assert!([finish.status, "abandoned"].contains(&status), "{finish:?}: {status}"),
        }
        assert!(reported.insert(finish.execution.clone(), finish.status).is_none(), "{finish:?} twice");
    }
    for execution in &seen.refused_renewals {
        assert_eq!(statuses[execution], "abandoned", "{execution} was refused to be renewed");
    }
    for (execution, status) in &statuses {
        let by_worker = reported.get(execution).is_some_and(|reported| reported == status);
        assert!(status == "abandoned" || by_worker, "{execution} is {status}, and nobody said so");
    }
}
