//! Which slot a claim is for: slots that were missed, tried again, or abandoned.

use serde_json::{Value, json};

use super::insert;
use crate::shell::{acting_user, column, ok, run};
use crate::support::{Database, both_engines};

/// The acting user, the agent `w1`, and a task `t` that is due since the turn of the year 2023.
fn overdue(db: &Database, columns: &str, values: &str) {
    acting_user(db);
    ok(db, "agent create w1");
    insert(db, &format!("name, next_run_at, {columns}"), &format!("'t', '2023-01-01T00:00:00.000000Z', {values}"));
}

/// The execution that a claim begins; none when nothing is due.
fn claim(db: &Database) -> Option<Value> {
    let mut claimed = run(db, "task claim --agent w1 --count 9 -o json").json();
    let claimed = claimed.as_array_mut().unwrap();
    assert!(claimed.len() < 2, "{claimed:?}");
    claimed.pop()
}

/// Claims and ends so; gives slot and attempt.
fn work(db: &Database, status: &str) -> Option<(String, i64)> {
    let claimed = claim(db)?;
    ok(db, &format!("exec finish {} --status {status}", claimed["execution_id"].as_str().unwrap()));
    Some((claimed["scheduled_for"].as_str().unwrap()[..10].to_owned(), claimed["attempt"].as_i64().unwrap()))
}

/// This year's number.
fn year(db: &Database) -> i32 {
    db.value(db.by_engine("SELECT strftime('%Y', 'now')", "SELECT extract(year FROM now())")).parse().unwrap()
}

fn task(db: &Database) -> Value {
    run(db, "task show t -o json").json()
}

/// Lets the task's next try be due now.
fn hasten(db: &Database) {
    db.execute("UPDATE scheduled_tasks SET next_run_at = '2023-06-01T00:00:00.000000Z'");
}

both_engines! {
    fn one_run_makes_up_for_all_missed_slots_or_each_is_made_up_for_in_turn(db: &Database) {
        overdue(db, "schedule_cron, missed_policy", "'0 0 1 1 *', 'once'");
        let slot = |year: i32| Some((format!("{year}-01-01"), 1));
        assert_eq!(work(db, "success"), slot(2023));
        assert_eq!(work(db, "success"), None);
        let db = &db.another();
        overdue(db, "schedule_cron, missed_policy", "'0 0 1 1 *', 'all'");
        for year in 2023..=year(db) {
            assert_eq!(work(db, "success"), slot(year));
        }
        assert_eq!(work(db, "success"), None);
        assert_eq!(task(db)["status"], "pending");
    }

    fn missed_slots_are_skipped_by_policy_and_that_is_on_record(db: &Database) {
        // Half a year away from today, so that no slot has passed just now.
        let month: u32 = db.value(db.by_engine("SELECT strftime('%m', 'now')", "SELECT extract(month FROM now())")).parse().unwrap();
        let month = (month + 5) % 12 + 1;
        overdue(db, "schedule_cron, missed_policy", &format!("'0 0 1 {month} *', 'skip'"));
        // Another one behind it is not held up.
        insert(db, "name, next_run_at", "'next', '2024-01-01T00:00:00.000000Z'");
        assert_eq!(column(db, "task claim --agent w1", "task"), ["next"]);
        let task = task(db);
        let next = task["next_run_at"].as_str().unwrap();
        assert!(next.ends_with(&format!("-{month:02}-01T00:00:00.000000Z")), "{next}");
        assert!(next > task["updated_at"].as_str().unwrap(), "{next}");
        assert_eq!(column(db, "audit trail task t", "action"), ["skip"]);
        assert_eq!(db.value("SELECT count(*) FROM execution_results"), "1");
    }

    fn a_failed_slot_is_taken_again_until_its_attempts_are_used_up(db: &Database) {
        overdue(db, "max_attempts, retry_delay_seconds", "3, 0");
        for attempt in 1..=3 {
            assert_eq!(work(db, "failed"), Some(("2023-01-01".to_owned(), attempt)));
        }
        assert_eq!(work(db, "failed"), None);
        assert_eq!(task(db)["status"], "failed");
    }

    fn a_next_try_is_not_taken_before_its_time_and_each_waits_twice_as_long(db: &Database) {
        overdue(db, "max_attempts, retry_delay_seconds", "3, 3600");
        for (attempt, hours) in [(1, 1), (2, 2)] {
            assert_eq!(work(db, "failed"), Some(("2023-01-01".to_owned(), attempt)));
            assert_eq!(claim(db), None);
            let wait = db.by_engine(
                "SELECT (julianday(next_run_at) - julianday((SELECT max(ended_at) FROM execution_results))) * 86400 FROM scheduled_tasks",
                "SELECT extract(epoch FROM next_run_at - (SELECT max(ended_at) FROM execution_results)) FROM scheduled_tasks",
            );
            let wait: f64 = db.value(wait).parse().unwrap();
            let least = f64::from(hours * 3600);
            assert!((least - 0.1..=least * 1.25 + 0.1).contains(&wait), "{attempt}: {wait}");
            hasten(db);
        }
        assert_eq!(work(db, "success"), Some(("2023-01-01".to_owned(), 3)), "the slot stays the one it was");
        assert_eq!(task(db)["status"], "completed");
    }

    fn a_slot_whose_lease_ran_out_is_taken_again_as_the_next_attempt(db: &Database) {
        overdue(db, "max_attempts, retry_delay_seconds", "2, 0");
        let first = claim(db).unwrap();
        assert_eq!(claim(db), None);
        db.execute("UPDATE execution_results SET lease_expires_at = '2023-01-01T00:00:00.000000Z'");
        assert_eq!(claim(db), None, "a claim does not reap");
        assert_eq!(ok(db, "exec reap -q"), first["execution_id"].as_str().unwrap());
        let second = claim(db).unwrap();
        assert_eq!((&first["attempt"], &second["attempt"]), (&json!(1), &json!(2)));
        assert_eq!(first["scheduled_for"], second["scheduled_for"]);
        assert_ne!(first["execution_id"], second["execution_id"]);
        ok(db, &format!("exec finish {} --status success", second["execution_id"].as_str().unwrap()));
        assert_eq!(column(db, "exec list", "status"), ["success", "abandoned"]);
        assert_eq!(task(db)["status"], "completed");
    }

    fn an_abandoned_last_attempt_fails_the_task(db: &Database) {
        overdue(db, "max_attempts", "1");
        claim(db).unwrap();
        db.execute("UPDATE execution_results SET lease_expires_at = '2023-01-01T00:00:00.000000Z'");
        ok(db, "exec reap -q");
        assert_eq!((claim(db), &task(db)["status"]), (None, &json!("failed")));
    }
}

both_engines! {
    fn more_skipped_slots_than_one_transaction_passes_over_hide_no_work(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1 -q");
        ok(db, "task create s --skill work --cron @yearly --missed-policy skip --priority 5 -q");
        // Copies by another program, all of them missed years ago.
        let numbers = db.by_engine(
            "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) SELECT i FROM n)",
            "(SELECT generate_series(1, 1100) AS i)",
        );
        db.execute(&format!(
            "INSERT INTO scheduled_tasks (user_id, name, skill_name, schedule_cron, missed_policy, priority, next_run_at) \
             SELECT user_id, 'copy ' || i, skill_name, schedule_cron, missed_policy, priority, \
             '2020-01-01T00:00:00.000000Z' FROM scheduled_tasks, {numbers} AS numbers"
        ));
        ok(db, "task create normal --skill work --priority -5 -q");
        assert_eq!(column(db, "task claim --agent w1", "task"), ["normal"]);
        assert_eq!(ok(db, "audit list --action skip --count"), "1100");
    }

    fn tasks_without_a_time_are_planned_a_page_at_a_time_and_hide_no_work(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1 -q");
        let numbers = db.by_engine(
            "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) SELECT i FROM n)",
            "(SELECT generate_series(1, 250) AS i)",
        );
        db.execute(&format!(
            "INSERT INTO scheduled_tasks (user_id, name, skill_name, schedule_cron) \
             SELECT id, 'unplanned ' || i, 'work', '@yearly' FROM users, {numbers} AS numbers"
        ));
        ok(db, "task create normal --skill work -q");
        assert_eq!(column(db, "task claim --agent w1", "task"), ["normal"]);
        assert_eq!(ok(db, "audit list --action plan --count"), "100", "no more than a page in one claim");
        assert_eq!(ok(db, "task claim --agent w1 -q"), "");
        assert_eq!(db.value("SELECT count(*) FROM scheduled_tasks WHERE next_run_at IS NULL"), "0");
    }
}
