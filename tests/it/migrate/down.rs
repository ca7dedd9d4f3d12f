//! `provost migrate down`.

use super::schema;
use crate::support::{Database, both_engines};

/// What Diesel's ledger is made of stays: it is how the database knows that nothing is applied.
fn without_ledger(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().filter(|line| !line.contains("__diesel_schema_migrations")).collect()
}

fn revert_all(db: &Database) {
    let steps = provost::db::migrations::ALL.len().to_string();
    db.provost(["migrate", "down", "--yes", "--steps", &steps]).ok();
}

both_engines! {
    fn a_revert_leaves_nothing_behind(db: &Unmigrated) {
        let before = if db.is_postgres() { schema(db) } else { Vec::new() };
        db.provost(["migrate", "up"]).ok();
        assert!(schema(db).len() > 50, "the schema is not looked at");
        // With something in it: a down migration must not mind.
        db.provost(["user", "create", "ada"]).ok();
        db.execute("INSERT INTO projects (user_id, name) SELECT id, 'etl' FROM users");
        db.execute(
            "INSERT INTO scheduled_tasks (user_id, project_id, name, skill_name) SELECT user_id, id, 't', 's' FROM projects",
        );
        db.execute("INSERT INTO execution_results (task_id) SELECT id FROM scheduled_tasks");
        revert_all(db);
        let after = without_ledger(schema(db));
        // SQLite keeps its own table of AUTOINCREMENT numbers, empty.
        let after: Vec<String> = after.into_iter().filter(|line| line != "table sqlite_sequence").collect();
        assert_eq!(after, before);
    }

    fn a_reverted_database_can_be_migrated_again(db: &Database) {
        let before = schema(db);
        revert_all(db);
        db.provost(["migrate", "up"]).ok();
        assert_eq!(schema(db), before);
        db.provost(["user", "create", "ada"]).ok();
    }

    fn without_a_terminal_the_confirmation_is_a_flag(db: &Database) {
        insta::assert_snapshot!(db.provost(["migrate", "down"]).snapshot(), @r"
        --- stderr
        error: revert the newest 1 migration(s) and lose what is in their tables needs a confirmation, and there is no terminal to ask on
        hint: give --yes to go ahead
        --- exit 2
        ");
        assert_eq!(db.provost(["user", "list", "--count"]).ok(), "0\n");
    }

    fn a_dry_run_lists_what_would_go_and_changes_nothing(db: &Database) {
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["migrate", "down", "-n", "--fields", "name,state"]).snapshot(), @r"
        NAME             STATE
        deletion_counts  applied
        --- stderr
        dry run: nothing was changed
        --- exit 0
        ");
        assert_eq!(db.dump(), before);
    }

    fn no_steps_are_no_revert(db: &Database) {
        for steps in ["0", "-1", "all"] {
            db.provost(["migrate", "down", "--yes", "--steps", steps]).fails(2);
        }
    }

    fn where_nothing_is_applied_nothing_is_reverted(db: &Database) {
        revert_all(db);
        insta::assert_snapshot!(db.provost(["migrate", "down", "--yes", "-o", "json"]).snapshot(), @r"
        []
        --- stderr
        nothing is applied
        --- exit 0
        ");
    }
}
