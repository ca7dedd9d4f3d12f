//! Up and down on a database with something in every table.

use provost::db::migrations::ALL;

use crate::shell::{ok, run};
use crate::support::fill::{Size, fill};
use crate::support::{Database, both_engines};

const SIZE: Size = Size { users: 20, projects: 40, agents: 10, tasks: 200, executions: 400, entries: 300 };

/// What a migration made beside what was there, and what is therefore gone when it is reverted.
fn made_by(version: &str) -> &'static [&'static str] {
    match version {
        "20261122000003" => &["audit_seals", "audit_leaves", "audit_prunes"],
        "20261122000004" => &["task_statistics"],
        _ => &[],
    }
}

/// Every row of every table, but for those of these tables and the ledgers.
fn rows_but(db: &Database, gone: &[&str]) -> Vec<String> {
    let ledgers = ["__diesel_schema_migrations", "schema_checksums"];
    let is_left = |line: &&str| {
        let table = line.split(' ').next().unwrap_or_default();
        !gone.contains(&table) && !ledgers.contains(&table)
    };
    db.dump().lines().filter(is_left).map(str::to_owned).collect()
}

both_engines! {
    fn each_migration_reverted_and_applied_again_keeps_what_was_there_before_it(db: &Database) {
        fill(&mut db.pool().get().unwrap(), SIZE);
        ok(db, "config set retention.logs 90");
        ok(db, "audit seal");
        assert!(rows_but(db, &[]).len() > 900, "the database is not filled");
        let mut gone = Vec::new();
        // But for the first one, before which there was nothing.
        for migration in ALL[1..].iter().rev() {
            gone.extend(made_by(&migration.version()));
            let before = rows_but(db, &gone);
            ok(db, "migrate down --yes");
            assert_eq!(rows_but(db, &gone), before, "{migration} reverted");
        }
        let before = rows_but(db, &gone);
        for migration in &ALL[1..] {
            ok(db, &format!("migrate up --to {}", migration.version()));
            assert_eq!(rows_but(db, &gone), before, "{migration} applied");
        }
        assert_eq!(run(db, "migrate verify").code, 0);
        // What was made again is empty, but for what is counted anew, and works.
        assert_eq!(rows_but(db, &["task_statistics"]), before);
        assert_eq!(db.value("SELECT count(*) FROM task_statistics"), "200");
        ok(db, "audit seal");
        assert_ne!(db.value("SELECT count(*) FROM audit_leaves"), "0");
    }

    fn the_newest_is_redone_on_a_filled_database(db: &Database) {
        fill(&mut db.pool().get().unwrap(), SIZE);
        let gone = made_by(&ALL.last().unwrap().version());
        let before = rows_but(db, gone);
        ok(db, "migrate redo --yes");
        assert_eq!(rows_but(db, gone), before);
        assert_eq!(run(db, "migrate verify").code, 0);
    }
}
