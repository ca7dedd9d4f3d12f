//! Every query of the program finds its rows by an index, on both engines: the statements are the
//! program's own, taken while it sends them to a database with rows in it, and so are the plans.
//!
//! What is allowed: walking an index that has the order of the list until the page is full, as
//! long as nothing but the page's key narrows it. What is not: reading a large table from end to
//! end, or reading all of it to sort it.

mod capture;
mod judge;
mod lists;
mod lookups;
mod transfers;

use std::collections::BTreeMap;

use provost::crud;
use provost::db::DbConn;
use provost::model::{ExecutionFilter, QueueFilter};
use provost::sql_types::{Id, Instant};
use serde_json::Value;

use crate::support::fill::{self, Kind, Size, fill};
use crate::support::{Database, both_engines};
use capture::{Plan, Statement, statements};

/// Large enough that PostgreSQL's planner prefers an index where there is one.
const SIZE: Size = Size { users: 250, projects: 2_000, agents: 50, tasks: 5_000, executions: 20_000, entries: 20_000 };

/// The id of a row that is there.
fn id(kind: Kind, number: u32) -> Id {
    fill::id(kind, number).parse().unwrap()
}

/// Each statement that was sent, and by which part of the program first.
type Sent = BTreeMap<Statement, String>;

/// Takes down what `work` sends.
fn record(sent: &mut Sent, conn: &mut DbConn, name: &str, work: impl FnOnce(&mut DbConn)) {
    for statement in statements(conn, work) {
        sent.entry(statement).or_insert_with(|| name.to_owned());
    }
}

/// How many rows PostgreSQL means to sort at most.
fn sorted_rows(plan: &Value) -> u64 {
    let below = plan["Plans"].as_array().into_iter().flatten().map(sorted_rows).max().unwrap_or(0);
    let own = if plan["Node Type"] == "Sort" { plan["Plan Rows"].as_u64().unwrap_or(u64::MAX) } else { 0 };
    own.max(below)
}

fn fill_and_vacuum(db: &Database, conn: &mut DbConn) {
    fill(conn, SIZE);
    if db.is_postgres() {
        // As autovacuum would.
        db.execute("VACUUM ANALYZE");
    }
}

/// What of a piece of work is sent that asks for executions, in a database with rows in it.
fn of_executions(db: &Database, conn: &mut DbConn, work: impl FnOnce(&mut DbConn)) -> Vec<Statement> {
    fill_and_vacuum(db, conn);
    let mut sent = statements(conn, work);
    sent.retain(|statement| statement.sql.contains("execution_results"));
    sent
}

both_engines! {
    fn every_query_finds_its_rows_by_an_index(db: &Database) {
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        fill_and_vacuum(db, &mut conn);
        let mut sent = Sent::new();
        lists::record_all(&mut sent, &mut conn);
        lookups::record_all(&mut sent, &mut conn);
        transfers::record_all(&mut sent, &mut conn);
        let mut faults = judge::faults(&sent, &mut conn);
        if !db.is_postgres() {
            // The program makes no statistics, but another may, and then SQLite plans by them.
            db.execute("ANALYZE");
            let mut conn = db.pool().get().unwrap();
            faults.extend(judge::faults(&sent, &mut conn).into_iter().map(|fault| format!("after ANALYZE: {fault}")));
        }
        assert!(faults.is_empty(), "{} of {} statements:\n\n{}", faults.len(), sent.len(), faults.join("\n"));
    }

    fn what_is_due_is_read_in_the_order_of_an_index_however_much_is_due(db: &Database) {
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        fill_and_vacuum(db, &mut conn);
        for (at, due) in [("2026-01-01T00:00:00Z", 0), ("2026-05-30T00:00:00Z", 21), ("9000-01-01T00:00:00Z", 50)] {
            let at = Instant::parse(at).unwrap();
            let sent = statements(&mut conn, |conn| {
                let found = crud::task::due(conn, &QueueFilter::default(), at, Some(50)).unwrap();
                assert_eq!(found.rows.len(), due, "due at {at}");
            });
            let of_tasks: Vec<&Statement> =
                sent.iter().filter(|statement| statement.sql.contains("next_run_at") || statement.sql.contains("priority")).collect();
            assert!(of_tasks.len() >= 2, "{sent:?}");
            for statement in of_tasks {
                let (plan, sorts) = match statement.plan(&mut conn) {
                    Plan::Sqlite(lines) => {
                        let plan = lines.join("\n");
                        let sorts = plan.contains("TEMP B-TREE");
                        (plan, sorts)
                    }
                    // Fewer than the page holds it may sort, once it has found them by the index.
                    Plan::Postgres(plan) => (plan.to_string(), sorted_rows(&plan) > 51),
                };
                let by_index = plan.contains("scheduled_tasks_status_priority_next_run_at_id_idx")
                    || plan.contains("scheduled_tasks_status_next_run_at_idx");
                let sorts = sorts || plan.contains("Seq Scan");
                assert!(by_index && !sorts, "due at {at}: {}\n{plan}", statement.sql);
            }
        }
    }

    fn all_executions_are_told_by_the_indexes_alone(db: &Database) {
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let of_executions = of_executions(db, &mut conn, |conn| {
            let whole = crud::execution::stats(conn, &ExecutionFilter::default()).unwrap();
            assert_eq!(whole.total, i64::from(SIZE.executions));
        });
        assert_eq!(of_executions.len(), 1);
        match of_executions[0].plan(&mut conn) {
            Plan::Sqlite(lines) => {
                // It doesn't call the index on a derived column a covering one, and yet goes to no row.
                let walks: Vec<&String> = lines.iter().filter(|line| line.starts_with("SCAN e")).collect();
                assert_eq!(walks, ["SCAN e USING INDEX execution_results_task_id_duration_ms_idx"], "{lines:?}");
                let is_covered = |line: &String| !line.starts_with("SEARCH") || line.contains(" USING COVERING INDEX ");
                assert!(lines.iter().all(is_covered), "{lines:?}");
            }
            Plan::Postgres(plan) => {
                let plan = plan.to_string();
                assert!(plan.contains("execution_results_task_id_duration_ms_idx"), "{plan}");
                // The counts are in a small table of their own, which may be read whole.
                assert!(plan.matches("Seq Scan").count() <= plan.matches(r#""Relation Name":"task_statistics""#).count(), "{plan}");
            }
        }
    }

    fn the_first_tasks_are_told_along_the_indexes_of_each_and_not_by_all_executions(db: &Database) {
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let of_executions = of_executions(db, &mut conn, |conn| {
            let first = crud::execution::stats_by(conn, crud::execution::Group::Task, &ExecutionFilter::default(), Some(50));
            assert_eq!(first.unwrap().rows.len(), 50);
        });
        assert_eq!(of_executions.len(), if db.is_postgres() { 1 } else { 50 });
        for statement in of_executions {
            let plan = match statement.plan(&mut conn) {
                Plan::Sqlite(lines) => lines.join("\n"),
                Plan::Postgres(plan) => plan.to_string(),
            };
            let is_narrow = plan.contains("execution_results_task_id_duration_ms_idx")
                && plan.contains("execution_results_task_id_started_at_idx");
            let is_wide = plan.contains("execution_results_status") || plan.contains("Seq Scan");
            assert!(is_narrow && !is_wide, "{}\n{plan}", statement.sql);
        }
    }
}
