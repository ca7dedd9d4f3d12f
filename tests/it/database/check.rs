//! `provost db check`.

use std::fs;

use provost::crud::database::REFERENCES;

use crate::shell::{column, ok, run};
use crate::support::{Database, both_engines};

/// A row in each table on the way from a user to what an agent did.
fn work(db: &Database) {
    ok(db, "user create ada");
    ok(db, "project create etl --user ada");
    ok(db, "agent create w1 --type worker");
    ok(db, "task create load --user ada --project etl --skill shell");
    ok(db, "exec start load --agent w1");
}

/// Deletes rows behind the back of the foreign keys.
fn delete_only(db: &Database, table: &str) {
    if db.is_postgres() {
        db.execute_as_superuser(&format!("SET session_replication_role = replica; DELETE FROM {table}")).unwrap();
    } else {
        db.execute(&format!("PRAGMA foreign_keys = OFF; DELETE FROM {table}; PRAGMA foreign_keys = ON"));
    }
}

both_engines! {
    fn a_sound_database_has_nothing_to_tell(db: &Database) {
        work(db);
        insta::assert_snapshot!(run(db, "db check").snapshot(), @r"
        --- stderr
        nothing found
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "db check -o json").snapshot(), @r"
        []
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "db check -q").snapshot(), @"--- exit 0");
    }

    fn rows_that_lost_what_they_belong_to_are_found_by_every_foreign_key(db: &Database) {
        for (parent, found) in [
            ("users", &["projects.user_id", "scheduled_tasks.user_id"][..]),
            ("projects", &["scheduled_tasks.project_id"]),
            ("scheduled_tasks", &["execution_results.task_id"]),
            ("agents", &["execution_results.agent_id"]),
        ] {
            let db = db.another();
            work(&db);
            delete_only(&db, parent);
            let check = run(&db, "db check -q");
            let objects: Vec<&str> = check.stdout.lines().collect();
            assert_eq!((check.code, objects), (8, found.to_vec()), "without {parent}: {check}");
        }
    }

    fn an_orphan_is_named(db: &Database) {
        work(db);
        delete_only(db, "agents");
        insta::assert_snapshot!(run(db, "db check").snapshot(), @r"
        KIND      OBJECT                      MESSAGE
        orphaned  execution_results.agent_id  1 row(s) name a row of agents that is not there; the first is [id]
        --- exit 8
        ");
    }

    fn every_foreign_key_of_the_schema_is_followed(db: &Database) {
        let query = if db.is_postgres() {
            "SELECT c.conrelid::regclass::text || ' ' || a.attname || ' ' || c.confrelid::regclass::text FROM pg_constraint AS c \
             INNER JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f' ORDER BY 1"
        } else {
            "SELECT s.name || ' ' || f.\"from\" || ' ' || f.\"table\" FROM sqlite_schema AS s, pragma_foreign_key_list(s.name) AS f \
             WHERE s.type = 'table' ORDER BY 1"
        };
        let there: Vec<String> = db.sql(query).into_iter().map(|mut row| row.remove(0).unwrap()).collect();
        let mut followed: Vec<String> =
            REFERENCES.iter().map(|(child, column, parent)| format!("{child} {column} {parent}")).collect();
        followed.sort();
        assert_eq!(there, followed);
    }
}

#[test]
fn an_index_that_lacks_a_row_is_found() {
    let db = Database::sqlite();
    work(&db);
    // The index is said to be another one than it was made as.
    db.execute(
        "PRAGMA writable_schema = ON; \
         UPDATE sqlite_schema SET sql = replace(sql, '(is_active, id)', '(username, id)') WHERE name = 'users_is_active_id_idx'; \
         PRAGMA writable_schema = RESET",
    );
    let check = run(&db, "db check -o csv");
    assert!(check.code == 8 && check.stdout.contains("damaged,file,"), "{check}");
    assert!(check.stdout.contains("users_is_active_id_idx"), "{check}");
}

#[test]
fn a_page_that_was_overwritten_is_never_passed_over() {
    const PAGE: usize = 4096;
    let db = Database::sqlite();
    work(&db);
    db.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    assert_eq!(db.value("PRAGMA freelist_count"), "0", "a page that holds nothing may hold anything");
    let sound = fs::read(db.file()).unwrap();
    for page in (0..sound.len() / PAGE).step_by(11) {
        let mut damaged = sound.clone();
        damaged[page * PAGE..(page + 1) * PAGE].fill(0xa5);
        fs::write(db.file(), damaged).unwrap();
        let check = run(&db, "db check");
        assert!(check.code == 8 || check.code == 6, "page {page}: {check}");
        fs::write(db.file(), &sound).unwrap();
    }
    assert_eq!(run(&db, "db check").code, 0);
}

#[test]
fn an_index_that_is_not_valid_and_a_constraint_that_was_never_checked_are_found() {
    let Some(db) = Database::postgres() else { return };
    ok(&db, "user create ada");
    ok(&db, "user create bob");
    // Both have the same; the build fails, and leaves its beginning behind.
    db.try_execute("CREATE UNIQUE INDEX CONCURRENTLY once ON users (is_active)").unwrap_err();
    db.execute("ALTER TABLE users ADD CONSTRAINT users_named CHECK (display_name IS NOT NULL) NOT VALID");
    // Another program's are its own.
    db.execute("CREATE TABLE theirs (x integer); ALTER TABLE theirs ADD CONSTRAINT x CHECK (x > 0) NOT VALID");
    let found = run(&db, "db check -o csv --fields kind,object");
    assert_eq!(
        (found.code, found.stdout.as_str()),
        (8, "kind,object\r\ninvalid_index,users.once\r\nunvalidated,users.users_named\r\n")
    );
    db.execute("DROP INDEX once; ALTER TABLE users DROP CONSTRAINT users_named");
    assert_eq!(column(&db, "db check", "object"), Vec::<String>::new());
}
