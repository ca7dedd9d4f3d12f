//! What is no source and no target, and what can't be carried: refused, and nothing is written.

use std::fs;
use std::os::unix::fs::symlink;

use super::{copy, count, filled, other_engine, records};
use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, Sandbox, Unmigrated, both_engines};

/// A trigger of somebody else, which makes of every user another one.
const MEDDLER: (&str, &str) = (
    "CREATE TRIGGER meddler AFTER INSERT ON users BEGIN \
     UPDATE users SET display_name = 'X', version = NEW.version WHERE id = NEW.id; END",
    "CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.display_name := 'X'; RETURN NEW; END $$; \
     CREATE TRIGGER meddler BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION meddle()",
);

both_engines! {
    fn a_target_that_holds_a_record_is_refused_and_named(db: &Database) {
        ok(db, "user create ada");
        let there = db.another();
        ok(&there, "config set a.b 1");
        let before = there.dump();
        refused(copy(db, &there), 5, &["the target is not empty", "system_config", "audit_logs"]);
        assert_eq!(there.dump(), before);
    }

    fn source_and_target_may_not_be_one_database(db: &Database) {
        acting_user(db);
        let before = db.dump();
        let spelt_differently = if db.is_postgres() {
            vec![db.url().replace("127.0.0.1", "localhost"), format!("{}&application_name=other", db.url())]
        } else {
            let link = db.sandbox().path().join("link.db");
            symlink(db.file(), &link).unwrap();
            let hard = db.sandbox().path().join("hard.db");
            fs::hard_link(db.file(), &hard).unwrap();
            vec![format!("sqlite:{}", link.display()), format!("sqlite:{}", hard.display())]
        };
        for url in spelt_differently.iter().map(String::as_str).chain([db.url()]) {
            for form in ["", " --dry-run"] {
                refused(run(db, &format!("db copy --to {url}{form}")), 2, &["source and target are the same database"]);
            }
        }
        assert_eq!(db.dump(), before);
    }

    fn a_source_of_an_older_schema_or_none_is_refused_and_no_target_made(db: &Unmigrated) {
        let Some(there) = other_engine(db) else { return };
        let made = |there: &Unmigrated| if there.is_postgres() { !there.sql("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").is_empty() } else { there.path().exists() };
        let said = copy(db, &there).fails(6);
        assert!(said.contains("the source: "), "{said}");
        ok(db, "migrate up --to 20261122000002");
        refused(copy(db, &there), 6, &["the source: the database is older than this program"]);
        assert!(!made(&there));
        ok(db, "migrate up");
        copy(db, &there).ok();
        assert!(made(&there));
    }

    fn an_empty_target_of_an_older_schema_is_brought_up_to_date(db: &Database) {
        ok(db, "user create ada");
        let Some(there) = other_engine(db) else { return };
        ok(&there, "migrate up --to 20261122000001");
        copy(db, &there).ok();
        assert_eq!(ok(&there, "user list -o csv --fields username"), "username\r\nada");
        // With a record in it, it is as little a target as any.
        let Some(there) = other_engine(db) else { return };
        ok(&there, "migrate up --to 20261122000001");
        there.execute("INSERT INTO users (username) VALUES ('bob')");
        let before = there.dump();
        refused(copy(db, &there), 5, &["not empty", "users"]);
        assert_eq!(there.dump(), before);
    }

    fn a_target_of_a_later_version_is_refused(db: &Database) {
        let there = db.another();
        there.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('99990101000000')");
        refused(copy(db, &there), 6, &["the target: the database is newer", "99990101000000"]);
    }

    fn what_is_not_read_back_as_it_was_written_is_exit_9_and_nothing_stays(db: &Database) {
        acting_user(db);
        let Some(there) = other_engine(db) else { return };
        ok(&there, "migrate up");
        there.execute(there.by_engine(MEDDLER.0, MEDDLER.1));
        refused(copy(db, &there), 9, &["users is not the same on both sides", "SHA-256"]);
        assert_eq!(count(&there), 0);
        there.execute(there.by_engine("DROP TRIGGER meddler", "DROP TRIGGER meddler ON users"));
        copy(db, &there).ok();
    }

    fn a_row_that_the_target_refuses_takes_all_others_with_it(db: &Database) {
        filled(db);
        let Some(there) = other_engine(db) else { return };
        ok(&there, "migrate up");
        there.execute("CREATE UNIQUE INDEX no_two_errors ON execution_results (output) WHERE output LIKE 'copied 2%'");
        db.execute("UPDATE execution_results SET output = 'copied 2' WHERE output IN ('copied 1 files', 'copied 9 files')");
        let name = there.by_engine("execution_results_output_key", "no_two_errors");
        refused(copy(db, &there), 5, &["the target: ", name]);
        assert_eq!(count(&there), 0);
        there.execute("DROP INDEX no_two_errors");
        copy(db, &there).ok();
        assert_eq!(count(&there), count(db));
    }

    fn a_url_that_leads_nowhere_is_told_before_anything_is_made(db: &Database) {
        let there = Unmigrated::sqlite();
        for (line, code, told) in [
            ("db copy --to mysql://ada:s3cr3t-w0rd@db/x".to_owned(), 2, "unknown scheme \"mysql\""),
            ("db copy --to provost.db".to_owned(), 2, "no scheme"),
            (format!("db copy --from sqlite:nowhere.db --to {}", there.url()), 6, "the source: the database file"),
            (format!("db copy --from postgres://ada:s3cr3t-w0rd@127.0.0.1:1/x --to {}", there.url()), 6, "the source: can't reach"),
            ("db copy --to postgres://ada:s3cr3t-w0rd@127.0.0.1:1/x".to_owned(), 6, "the target: can't reach"),
        ] {
            for form in ["", " -o json", " -vv"] {
                let said = run(db, &format!("{line}{form}")).fails(code);
                assert!(said.contains(&told.replace('"', if form == " -o json" { "\\\"" } else { "\"" })), "{said}");
                assert!(!said.contains("s3cr3t"), "{said}");
            }
        }
        assert!(!there.path().exists());
    }
}

#[test]
fn a_schema_of_another_program_is_no_target() {
    let Some(there) = Unmigrated::postgres() else { return };
    let db = Database::sqlite();
    there.execute("CREATE TABLE theirs (x integer)");
    refused(copy(&db, &there), 5, &["what provost did not make", "theirs"]);
    assert_eq!(there.value("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), "1");
    // Whoever means it says so.
    ok(&there, "migrate up");
    copy(&db, &there).ok();
}

#[test]
fn a_file_of_another_program_is_no_target() {
    let db = Database::sqlite();
    let sandbox = Sandbox::new();
    let file = sandbox.work().join("theirs.db");
    let made = std::process::Command::new("sqlite3").arg(&file).arg("CREATE TABLE theirs (x)").status().unwrap();
    assert!(made.success());
    let before = fs::read(&file).unwrap();
    refused(run(&db, &format!("db copy --to sqlite:{}", file.display())), 6, &["the target: ", "another program"]);
    assert!(fs::read(&file).unwrap() == before);
}

#[test]
fn only_the_owner_of_the_tables_copies_into_them() {
    let Some(there) = Database::postgres() else { return };
    let db = Database::sqlite();
    acting_user(&db);
    let (cluster, name) = there.server();
    let role = format!("writer_{}", &name[5..15]);
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'w'"));
    there.execute(&format!("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}"));
    let said = run(&db, &format!("db copy --to {}", cluster.url_as(&role, "w", name))).fails(4);
    assert!(said.contains("the target: ") && said.contains("must be owner"), "{said}");
    assert_eq!(count(&there), 0);
    there.execute_as_superuser(&format!("DROP OWNED BY {role}")).unwrap();
    cluster.admin(&format!("DROP ROLE {role}"));
}

#[test]
fn json_that_postgresql_has_no_form_for_is_named_by_its_row() {
    let Some(there) = Unmigrated::postgres() else { return };
    for (value, told) in [
        (r#"{"a":"x\u0000y"}"#, "u0000"),
        (r"[1e400]", "out of range"),
        (r#"["\ud800"]"#, "hex escape"),
        (r#"{"a":[1e16]}"#, "1e+16 is beyond ±(2^53-1)"),
        (r"-9007199254740993.0", "beyond ±(2^53-1)"),
        (r"2.5E200", "beyond ±(2^53-1)"),
    ] {
        let db = Database::sqlite();
        db.execute(&format!("INSERT INTO system_config (key, value) VALUES ('a.b', '{value}')"));
        let id = db.value("SELECT id FROM system_config");
        let said = copy(&db, &there).fails(5);
        assert!(said.contains(&format!("system_config {id}: the target can't hold its value")), "{said}");
        assert!(said.contains(told), "{said}");
        assert_eq!(run(&db, &format!("db copy --dry-run --to {}", there.url())).fails(5), said);
        // It is found before anything is made.
        assert_eq!(there.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "0");
        // The same engine holds it.
        let kept = Unmigrated::sqlite();
        copy(&db, &kept).ok();
        assert_eq!(records(&kept), records(&db));
    }
    // What only looks so fits.
    let db = Database::sqlite();
    db.execute(r#"INSERT INTO system_config (key, value) VALUES ('a.b', '"\\u0000"')"#);
    for (key, value) in [("c", "9007199254740993"), ("d", "1e15"), ("e", "1.5e-7"), ("f", "-0.0"), ("g", "1e-400")] {
        db.execute(&format!("INSERT INTO system_config (key, value) VALUES ('a.{key}', '{value}')"));
    }
    copy(&db, &there).ok();
}

#[test]
fn text_that_is_none_is_not_passed_over() {
    let Some(there) = Unmigrated::postgres() else { return };
    let db = Database::sqlite();
    ok(&db, "user create ada");
    db.execute("UPDATE users SET display_name = CAST(x'61ff62' AS TEXT)");
    let said = copy(&db, &there).fails(1);
    assert!(said.contains("the source: ") && said.contains("utf-8"), "{said}");
    // The character that stands for such text elsewhere is one like others.
    db.execute("UPDATE users SET display_name = 'a\u{fffd}b'");
    copy(&db, &there).ok();
    assert_eq!(there.value("SELECT display_name FROM users"), "a\u{fffd}b");
}
