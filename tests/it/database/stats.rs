//! `provost db stats`.

use std::collections::BTreeMap;

use provost::crud::database::TABLES;
use serde_json::Value;

use crate::shell::{ok, run};
use crate::support::fill::{Size, fill};
use crate::support::{Database, both_engines};

const SIZE: Size = Size { users: 20, projects: 40, agents: 10, tasks: 200, executions: 4000, entries: 300 };

/// Each row by its table.
fn stats(db: &Database) -> BTreeMap<String, Value> {
    let rows = run(db, "db stats -o json").json();
    rows.as_array().unwrap().iter().map(|row| (row["table"].as_str().unwrap().to_owned(), row.clone())).collect()
}

fn number(row: &Value, field: &str) -> i64 {
    row[field].as_i64().unwrap_or_else(|| panic!("{field} of {row}"))
}

both_engines! {
    fn every_table_is_counted(db: &Database) {
        fill(&mut db.pool().get().unwrap(), SIZE);
        let stats = stats(db);
        for (table, rows) in
            [("users", 20), ("projects", 40), ("agents", 10), ("scheduled_tasks", 200), ("execution_results", 4000), ("task_statistics", 200), ("audit_logs", 300)]
        {
            assert_eq!(number(&stats[table], "rows"), rows, "{table}");
        }
        let ledger = i64::try_from(provost::db::migrations::ALL.len()).unwrap();
        assert_eq!(number(&stats["schema_checksums"], "rows"), ledger);
        assert_eq!(number(&stats["(all)"], "rows"), 4770 + ledger);
        assert_eq!(stats["users"]["oldest_at"], "2026-05-28T20:27:40.000000Z");
        assert_eq!(stats["audit_leaves"]["newest_at"], Value::Null);
        assert_eq!(run(db, "db stats -q").ok().lines().last(), Some("(all)"));
    }

    fn no_table_is_left_out(db: &Database) {
        let query = if db.is_postgres() {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
        } else {
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
        };
        let mut there: Vec<String> = db.sql(query).into_iter().map(|mut row| row.remove(0).unwrap()).collect();
        there.retain(|table| table != "__diesel_schema_migrations");
        let mut counted: Vec<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
        counted.sort();
        assert_eq!(there, counted);
    }

    fn growth_is_told_by_when_the_rows_were_made(db: &Database) {
        let ago = |hours: i64| db.by_engine(
            format!("strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', '-{hours} hours')"),
            format!("now() - interval '{hours} hours'"),
        );
        for (number, hours) in [2, 23, 25, 6 * 24, 8 * 24, 29 * 24, 31 * 24].into_iter().enumerate() {
            db.execute(&format!("INSERT INTO users (username, created_at) VALUES ('u{number}', {})", ago(hours)));
        }
        let stats = stats(db);
        let grown = |table: &str| {
            ["rows", "rows_last_day", "rows_last_7_days", "rows_last_30_days"].map(|field| number(&stats[table], field))
        };
        assert_eq!(grown("users"), [7, 2, 4, 6]);
        assert_eq!(grown("projects"), [0, 0, 0, 0]);
        let ledger = i64::try_from(provost::db::migrations::ALL.len()).unwrap();
        assert_eq!(grown("(all)"), [7 + ledger, 2 + ledger, 4 + ledger, 6 + ledger]);
    }

    fn sizes_are_those_that_the_engine_tells(db: &Database) {
        fill(&mut db.pool().get().unwrap(), SIZE);
        if !db.is_postgres() {
            db.sql("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        let stats = stats(db);
        let of = |table: &str| number(&stats[table], "bytes") + number(&stats[table], "index_bytes");
        if db.is_postgres() {
            let whole: i64 = db.value("SELECT pg_total_relation_size('execution_results')").parse().unwrap();
            assert_eq!(of("execution_results"), whole);
            let whole: i64 = db.value("SELECT pg_database_size(current_database())").parse().unwrap();
            assert_eq!(of("(all)"), whole);
        } else {
            assert_eq!(of("(all)").unsigned_abs(), std::fs::metadata(db.file()).unwrap().len());
            let tables: i64 = TABLES.iter().map(|(table, _)| of(table)).sum();
            // What is left is the list of all objects, Diesel's ledger, and pages that tell where the others are.
            assert!(tables < of("(all)") && tables > of("(all)") * 8 / 10, "{tables} of {}", of("(all)"));
        }
        for table in ["execution_results", "scheduled_tasks", "audit_logs"] {
            assert!(number(&stats[table], "bytes") > 16_384 && number(&stats[table], "index_bytes") > 16_384, "{table}");
        }
    }

    fn what_deleted_rows_leave_behind_is_told_as_free(db: &Database) {
        fill(&mut db.pool().get().unwrap(), SIZE);
        db.execute("ANALYZE");
        let before = number(&stats(db)["(all)"], "free_bytes");
        db.execute("DELETE FROM execution_results WHERE status <> 'running'");
        // So that PostgreSQL knows at once, and not when its statistics come round.
        db.execute("ANALYZE");
        let after = number(&stats(db)["(all)"], "free_bytes");
        assert!(after > before + 200_000, "{before}, then {after}");
        ok(db, "db check");
    }
}
