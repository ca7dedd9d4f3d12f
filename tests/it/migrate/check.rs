//! `provost migrate status` and `check`: older, newer, changed, another program's.

use std::fs;

use crate::support::{Database, Unmigrated, both_engines};

both_engines! {
    fn the_status_lists_every_migration(db: &Database) {
        let status = ["migrate", "status", "-o", "jsonl"];
        insta::assert_snapshot!(db.provost(status).snapshot(), @r#"
        {"version":"20261122000001","name":"initial_schema","state":"applied","sha256":"[sha256]","applied_by":"tester","applied_at":"[time]","duration_ms":[n]}
        {"version":"20261122000002","name":"due_order","state":"applied","sha256":"[sha256]","applied_by":"tester","applied_at":"[time]","duration_ms":[n]}
        {"version":"20261122000003","name":"audit_seals","state":"applied","sha256":"[sha256]","applied_by":"tester","applied_at":"[time]","duration_ms":[n]}
        {"version":"20261122000004","name":"task_statistics","state":"applied","sha256":"[sha256]","applied_by":"tester","applied_at":"[time]","duration_ms":[n]}
        {"version":"20261122000005","name":"deletion_counts","state":"applied","sha256":"[sha256]","applied_by":"tester","applied_at":"[time]","duration_ms":[n]}
        --- exit 0
        "#);
    }

    fn where_all_is_applied_the_check_is_silent(db: &Database) {
        insta::assert_snapshot!(db.provost(["migrate", "check"]).snapshot(), @"--- exit 0");
    }

    fn a_pending_migration_is_exit_8(db: &Database) {
        db.provost(["migrate", "down", "--yes"]).ok();
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["migrate", "check", "--fields", "name,state"]).snapshot(), @r"
        NAME             STATE
        deletion_counts  pending
        --- stderr
        error: 1 migration(s) pending
        hint: run `provost migrate up`
        --- exit 8
        ");
        db.provost(["migrate", "status"]).ok();
        assert_eq!(db.dump(), before);
    }

    fn a_check_asks_without_writing(db: &Unmigrated) {
        if db.is_postgres() {
            db.provost(["migrate", "status"]).ok();
            assert_eq!(db.provost(["migrate", "check"]).code, 8);
            assert_eq!(db.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "0");
        } else {
            db.provost(["migrate", "status"]).fails(6);
            db.provost(["migrate", "check"]).fails(6);
            assert_eq!(db.sandbox().files(), Vec::<std::path::PathBuf>::new());
        }
    }

    fn an_edited_migration_is_named_and_is_exit_9(db: &Database) {
        // What an edited up.sql looks like from the database: another sum than the program's.
        db.execute(&format!("UPDATE schema_checksums SET sha256 = '{}'", "0a".repeat(32)));
        insta::assert_snapshot!(db.provost(["migrate", "status", "--fields", "name,state"]).snapshot(), @r"
        NAME             STATE
        initial_schema   changed
        due_order        changed
        audit_seals      changed
        task_statistics  changed
        deletion_counts  changed
        --- exit 0
        ");
        insta::assert_snapshot!(db.provost(["migrate", "check", "--fields", "name,state"]).snapshot(), @r"
        NAME             STATE
        initial_schema   changed
        due_order        changed
        audit_seals      changed
        task_statistics  changed
        deletion_counts  changed
        --- stderr
        error: migration(s) 20261122000001, 20261122000002, 20261122000003, 20261122000004, 20261122000005: changed since it was applied
        hint: `provost migrate verify` tells whether the schema is the one that this program expects; then `provost migrate repair` records the text that it has
        --- exit 9
        ");
    }

    fn a_database_of_a_later_program_is_exit_6_for_every_verb_that_uses_it(db: &Database) {
        db.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')");
        let before = db.dump();
        insta::assert_snapshot!(db.provost(["user", "list"]).snapshot(), @r"
        --- stderr
        error: the database is newer than this program: unknown migration(s) 29990101000000
        hint: install the version of provost that made these migrations, or a later one
        --- exit 6
        ");
        for args in [&["user", "create", "ada"][..], &["migrate", "up"], &["migrate", "down", "--yes"], &["migrate", "redo", "--yes"]] {
            let said = db.provost(args).fails(6);
            assert!(said.contains("29990101000000"), "{said}");
        }
        assert_eq!(db.provost(["migrate", "check"]).code, 6);
        let status = db.provost(["migrate", "status", "--fields", "version,state"]).ok();
        assert!(status.contains("29990101000000  unknown"), "{status}");
        assert_eq!(db.dump(), before);
    }
}

both_engines! {
    fn what_only_looks_can_t_write_even_by_mistake(db: &Database) {
        use diesel::connection::SimpleConnection;
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let written: Result<(), provost::db::Error> = provost::db::look(&mut conn, |conn| {
            Ok(conn.batch_execute("INSERT INTO users (username) VALUES ('ada')")?)
        });
        assert!(matches!(written, Err(provost::db::Error::Denied(_))), "{written:?}");
        // The connection is as it was.
        conn.batch_execute("INSERT INTO users (username) VALUES ('ada')").unwrap();
    }
}

#[test]
fn a_role_that_may_only_read_can_look_before_the_first_migration_and_after_the_last() {
    let Some(db) = Unmigrated::postgres() else { return };
    let (cluster, name) = db.server();
    let role = format!("reader_{name}");
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'reads'"));
    let url = cluster.url_as(&role, "reads", name);
    let look = |verb| db.sandbox().provost(["migrate", verb, "-q", "--database-url", &url]);
    let before = ["status", "check", "up"].map(look);
    db.provost(["migrate", "up"]).ok();
    db.execute(&format!("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}"));
    let after = ["status", "check", "verify", "down"].map(look);
    db.execute("REVOKE USAGE ON SCHEMA public FROM PUBLIC");
    let blind = ["status", "check", "verify"].map(look);
    // Roles are the server's, not the database's: it must go before anything fails.
    db.execute(&format!("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}"));
    cluster.admin(&format!("DROP ROLE {role}"));
    for run in blind {
        let said = run.fails(4);
        assert!(said.contains("permission denied for every schema"), "{said}");
    }
    let [status, check, up] = before;
    assert_eq!((status.code, check.code, up.code), (0, 8, 4), "{status}\n{check}\n{up}");
    let [status, check, verify, down] = after;
    assert_eq!((status.code, check.code, verify.code, down.code), (0, 0, 0, 2), "{status}\n{check}\n{verify}\n{down}");
}

#[test]
fn another_program_s_database_is_refused_and_stays_as_it_is_to_the_byte() {
    let db = Unmigrated::sqlite();
    for statements in ["CREATE TABLE theirs (x)", "PRAGMA application_id = 252006673; CREATE TABLE theirs (x)"] {
        let _ = fs::remove_file(db.path());
        sqlite3(&db, statements);
        let before = fs::read(db.path()).unwrap();
        for args in [
            &["user", "list"][..],
            &["user", "create", "ada"],
            &["user", "create", "ada", "-n"],
            &["migrate", "up"],
            &["migrate", "up", "-n"],
            &["migrate", "down", "--yes"],
            &["migrate", "status"],
            &["migrate", "check"],
        ] {
            let said = db.provost(args).fails(6);
            assert!(said.contains("is a database of another program"), "{said}");
        }
        assert!(fs::read(db.path()).unwrap() == before, "the file was changed");
        assert_eq!(db.sandbox().files(), [std::path::PathBuf::from("provost.db")]);
    }
}

/// A file as another program makes it.
fn sqlite3(db: &Unmigrated, statements: &str) {
    use diesel::connection::SimpleConnection;
    #[expect(clippy::disallowed_methods, reason = "the library would refuse to open this file, as it should")]
    let mut conn =
        <diesel::SqliteConnection as diesel::Connection>::establish(&db.path().display().to_string()).unwrap();
    conn.batch_execute(statements).unwrap();
}

#[test]
fn a_look_leaves_a_file_with_a_rollback_journal_as_it_is() {
    let db = Database::sqlite();
    let made =
        std::process::Command::new("sqlite3").arg(db.file()).arg("PRAGMA journal_mode = DELETE").status().unwrap();
    assert!(made.success());
    let before = fs::read(db.file()).unwrap();
    for line in ["status", "check", "verify", "up --dry-run", "down --dry-run"] {
        db.provost(["migrate"].into_iter().chain(line.split(' '))).ok();
        assert!(fs::read(db.file()).unwrap() == before, "{line}");
    }
    // Whoever is to write makes it what others can read meanwhile.
    db.provost(["user", "create", "ada"]).ok();
    assert_eq!(db.value("PRAGMA journal_mode"), "wal");
    assert!(fs::read(db.file()).unwrap() != before);
}
