//! What is counted of each task follows its executions, whoever changes them.

use super::{insert, week};
use crate::shell::{lines, ok, run};
use crate::support::{Database, both_engines};

/// Asserts that the counts are those of the executions, and that the short way tells what the long one does.
#[track_caller]
fn assert_counted(db: &Database, after: &str) {
    assert_eq!(run(db, "db check -o json").ok(), "[]\n", "{after}");
    assert_eq!(
        run(db, "exec stats --by task --limit 50 -o jsonl").ok(),
        run(db, "exec stats --by task --limit 0 -o jsonl").ok(),
        "{after}"
    );
}

both_engines! {
    fn the_counts_follow_every_change(db: &Database) {
        week(db);
        assert_counted(db, "rows that another program inserted");
        ok(db, "exec start never");
        assert_counted(db, "a start");
        let id = ok(db, "exec list --task never -q");
        ok(db, &format!("exec finish {id} --status failed"));
        assert_counted(db, "a finish");
        assert_eq!(lines(db, "exec stats --by task -o csv --fields group,total,failed,failures_in_a_row")[2], "never,1,1,1");
        ok(db, &format!("exec delete {id} --yes"));
        assert_counted(db, "a delete");
        assert_eq!(lines(db, "exec stats --by task -q").len(), 2);
        db.execute("DELETE FROM execution_results WHERE status = 'success'");
        assert_counted(db, "a delete of many tasks' rows");
        db.execute(
            "UPDATE execution_results SET task_id = (SELECT id FROM scheduled_tasks WHERE name = 'never') \
             WHERE status = 'running'",
        );
        assert_counted(db, "an execution that was given to another task");
        ok(db, "task delete nightly --yes");
        assert_counted(db, "a task's delete");
        db.execute("DELETE FROM scheduled_tasks WHERE name = 'never'");
        assert_counted(db, "a task's delete that took its executions along");
        assert_eq!(db.value("SELECT count(*) FROM task_statistics"), "2");
        if db.is_postgres() {
            db.execute("TRUNCATE execution_results");
        } else {
            db.execute("DELETE FROM execution_results");
        }
        assert_counted(db, "the end of all executions");
        assert_eq!(ok(db, "exec stats --by task -o json"), "[]");
    }

    fn the_next_execution_of_a_task_takes_up_what_was_deleted_before(db: &Database) {
        week(db);
        for status in ["success", "failed", "timeout"] {
            db.execute(&format!("DELETE FROM execution_results WHERE status = '{status}'"));
            assert_counted(db, status);
        }
        let parts = || {
            db.value(
                "SELECT count(*) FROM task_statistics \
                 WHERE task_id = (SELECT id FROM scheduled_tasks WHERE name = 'nightly')",
            )
        };
        // A statement that deletes notes it on PostgreSQL, and adds it up on SQLite.
        assert_eq!(parts(), db.by_engine("2", "4"));
        insert(db, "nightly", "success", "2026-03-10T00:00:00Z", Some(1));
        assert_counted(db, "an execution after them");
        assert_eq!(parts(), db.by_engine("2", "1"));
    }

    fn a_task_that_is_deleted_and_there_again_in_one_transaction_is_counted(db: &Database) {
        week(db);
        insert(db, "never", "success", "2026-03-10T00:00:00Z", Some(1));
        // All but what is generated.
        let columns = |table: &str| {
            db.value(&db.by_engine(
                format!("SELECT group_concat(name, ', ') FROM pragma_table_info('{table}')"),
                format!(
                    "SELECT string_agg(column_name, ', ') FROM information_schema.columns \
                     WHERE table_schema = current_schema AND table_name = '{table}' AND is_generated = 'NEVER'"
                ),
            ))
        };
        let (task, execution) = (columns("scheduled_tasks"), columns("execution_results"));
        db.execute(&format!(
            "BEGIN; \
             CREATE TEMPORARY TABLE task AS SELECT {task} FROM scheduled_tasks WHERE name = 'never'; \
             CREATE TEMPORARY TABLE execution AS SELECT {execution} FROM execution_results WHERE started_at > '2026-03-09T20:00:00Z'; \
             DELETE FROM scheduled_tasks WHERE name = 'never'; \
             INSERT INTO scheduled_tasks ({task}) SELECT {task} FROM task; \
             INSERT INTO execution_results ({execution}) SELECT {execution} FROM execution; \
             COMMIT"
        ));
        assert_counted(db, "a task that is there again");
        assert_eq!(lines(db, "exec stats --by task -o csv --fields group,total")[3], "never,1");
    }

    fn what_was_deleted_is_counted_through_the_migrations(db: &Database) {
        week(db);
        let delete = |status: &str| db.execute(&format!("DELETE FROM execution_results WHERE status = '{status}'"));
        delete("failed");
        delete("timeout");
        ok(db, "migrate down --yes");
        delete("cancelled");
        ok(db, "migrate up");
        assert_counted(db, "a migration back and forth");
        delete("success");
        assert_counted(db, "a delete behind it");
    }

    fn the_short_way_is_narrowed_as_the_long_one_is(db: &Database) {
        week(db);
        insert(db, "never", "abandoned", "2026-03-01T00:00:00Z", Some(1));
        for filter in ["--task hourly", "--project etl", "--user tester", "--project etl --task hourly", "--task nightly --user tester"] {
            let told = |limit: &str| run(db, &format!("exec stats --by task {filter} {limit} -o jsonl")).ok();
            assert_eq!(told("--limit 50"), told("--limit 0"), "{filter}");
        }
        let first = run(db, "exec stats --by task --limit 2 -o csv --fields group");
        assert_eq!((first.stdout.as_str(), first.stderr.as_str()), (
            "group\r\nnightly\r\nnever\r\n",
            "first 2 shown; there are more: give a larger --limit\n",
        ));
    }

    fn a_count_that_was_changed_by_hand_is_found(db: &Database) {
        week(db);
        db.execute("UPDATE task_statistics SET success = success + 1");
        let found = run(db, "db check -o json");
        assert_eq!(found.code, 8);
        let found = found.stdout;
        assert!(found.contains("miscounted") && found.contains("2 task(s)"), "{found}");
    }

    fn a_migrated_database_has_its_executions_counted(db: &Database) {
        week(db);
        ok(db, "migrate redo --yes");
        assert_counted(db, "the migration");
        db.execute("DELETE FROM execution_results WHERE status = 'failed'");
        ok(db, "migrate redo --yes");
        assert_counted(db, "the migration after a delete");
    }
}
