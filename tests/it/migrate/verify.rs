//! `provost migrate verify`: the schema as it is, and as the migrations make it.

use std::fs;
use std::path::PathBuf;

use provost::db::{self, DbConn};

use crate::support::{Database, both_engines};

/// Where the program has the list of what the migrations make on PostgreSQL.
fn list() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres.objects.jsonl")
}

/// What the schema consists of, an object a line.
fn lines(conn: &mut DbConn) -> String {
    let objects = db::objects(conn).unwrap();
    objects.iter().map(|object| serde_json::to_string(object).unwrap() + "\n").collect()
}

#[test]
fn the_list_of_what_the_migrations_make_is_what_they_make() {
    let Some(db) = Database::postgres() else { return };
    let (made, listed) = (lines(&mut db.pool().get().unwrap()), fs::read_to_string(list()).unwrap());
    assert!(
        made == listed,
        "write it anew: cargo test --test it the_list_of_what_the_migrations_make_is_written -- --ignored"
    );
}

#[test]
#[ignore = "writes migrations/postgres.objects.jsonl; for who made a migration"]
fn the_list_of_what_the_migrations_make_is_written() {
    let Some(db) = Database::postgres() else { return };
    fs::write(list(), lines(&mut db.pool().get().unwrap())).unwrap();
}

/// The rows of a verification: how, what kind, and which object.
#[track_caller]
fn drifts(db: &Database) -> Vec<String> {
    let run = db.provost(["migrate", "verify", "-o", "csv", "--fields", "drift,kind,object"]);
    assert_eq!(run.code, if run.stdout.lines().count() > 1 { 9 } else { 0 }, "{run}");
    run.stdout.lines().skip(1).map(str::to_owned).collect()
}

/// A change of the schema that no migration made, and what is to be said of it.
type Case = (&'static str, &'static [&'static str]);

/// Changes the text of a CREATE where SQLite keeps it; `$` stands between the old part and the new one.
const EDIT: &str = "EDIT ";

const ON_SQLITE: &[Case] = &[
    ("ALTER TABLE users ADD COLUMN phone TEXT", &["unexpected,column,users.phone"]),
    (
        "ALTER TABLE users RENAME COLUMN email TO mail",
        &[
            "missing,column,users.email",
            "unexpected,column,users.mail",
            "different,constraint,users.users_email_check",
            "different,index,users_email_key",
            "different,trigger,users.users_touch",
        ],
    ),
    (
        "EDIT is_active INTEGER NOT NULL DEFAULT 1$is_active INTEGER NOT NULL DEFAULT 0",
        &["different,column,users.is_active"],
    ),
    ("EDIT display_name TEXT,$display_name ANY,", &["different,column,users.display_name"]),
    ("EDIT username TEXT NOT NULL$username TEXT", &["different,column,users.username"]),
    ("EDIT CHECK (version >= 1)$CHECK (version >= 0)", &["different,constraint,users.users_version_check"]),
    (
        "EDIT CONSTRAINT users_is_active_check CHECK (is_active IN (0, 1)),$",
        &["missing,constraint,users.users_is_active_check"],
    ),
    ("EDIT ) STRICT$)", &["different,table,users"]),
    ("DROP INDEX users_is_active_id_idx", &["missing,index,users_is_active_id_idx"]),
    ("CREATE INDEX more ON users (display_name)", &["unexpected,index,more"]),
    ("DROP TRIGGER audit_seals_no_update", &["missing,trigger,audit_seals.audit_seals_no_update"]),
    (
        "DROP TRIGGER audit_seals_no_update; \
         CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals BEGIN SELECT 1; END",
        &["different,trigger,audit_seals.audit_seals_no_update"],
    ),
    ("DROP VIEW execution_stats", &["missing,view,execution_stats"]),
    ("DROP VIEW active_tasks; CREATE VIEW active_tasks AS SELECT 1 AS id", &["different,view,active_tasks"]),
    ("DROP TABLE system_config", &["missing,table,system_config"]),
    ("CREATE TABLE theirs (id INTEGER); CREATE INDEX theirs_too ON theirs (id); CREATE VIEW seen AS SELECT 1", &[]),
    ("ANALYZE", &[]),
];

const ON_POSTGRES: &[Case] = &[
    ("ALTER TABLE users ADD COLUMN phone text", &["unexpected,column,users.phone"]),
    (
        "ALTER TABLE users RENAME COLUMN email TO mail",
        &[
            "missing,column,users.email",
            "unexpected,column,users.mail",
            "different,constraint,users.users_email_check",
            "different,index,users_email_key",
            "different,trigger,users.users_touch",
        ],
    ),
    ("ALTER TABLE users ALTER COLUMN is_active SET DEFAULT false", &["different,column,users.is_active"]),
    (
        "ALTER TABLE schema_checksums ALTER COLUMN duration_ms TYPE integer",
        &["different,column,schema_checksums.duration_ms"],
    ),
    ("ALTER TABLE users ALTER COLUMN username DROP NOT NULL", &["different,column,users.username"]),
    ("ALTER TABLE audit_leaves ALTER COLUMN leaves SET STORAGE EXTENDED", &["different,column,audit_leaves.leaves"]),
    (
        "ALTER TABLE users DROP CONSTRAINT users_version_check, ADD CONSTRAINT users_version_check CHECK (version >= 0)",
        &["different,constraint,users.users_version_check"],
    ),
    (
        "ALTER TABLE users DROP CONSTRAINT users_version_check, \
         ADD CONSTRAINT users_version_check CHECK (version >= 1) NOT VALID",
        &["different,constraint,users.users_version_check"],
    ),
    ("ALTER TABLE users DROP CONSTRAINT users_username_key", &["missing,constraint,users.users_username_key"]),
    ("ALTER TABLE audit_leaves SET UNLOGGED", &["different,table,audit_leaves"]),
    ("ALTER TABLE users ENABLE ROW LEVEL SECURITY", &["different,table,users"]),
    ("DROP INDEX users_is_active_id_idx", &["missing,index,users_is_active_id_idx"]),
    ("CREATE INDEX more ON users (display_name)", &["unexpected,index,more"]),
    ("DROP TRIGGER audit_seals_no_update ON audit_seals", &["missing,trigger,audit_seals.audit_seals_no_update"]),
    (
        "ALTER TABLE audit_seals DISABLE TRIGGER audit_seals_no_update",
        &["different,trigger,audit_seals.audit_seals_no_update"],
    ),
    (
        "CREATE OR REPLACE FUNCTION provost_is_line(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN true",
        &["different,function,provost_is_line(value text)"],
    ),
    ("ALTER FUNCTION provost_refuse() RESET search_path", &["different,function,provost_refuse()"]),
    ("ALTER FUNCTION provost_refuse() SECURITY DEFINER", &["different,function,provost_refuse()"]),
    ("CREATE FUNCTION provost_more() RETURNS integer LANGUAGE sql RETURN 1", &["unexpected,function,provost_more()"]),
    ("DROP VIEW execution_stats", &["missing,view,execution_stats"]),
    ("ALTER VIEW active_tasks RENAME COLUMN username TO owner", &["different,view,active_tasks"]),
    ("ALTER TYPE task_status ADD VALUE 'lost'", &["different,type,task_status"]),
    ("ALTER SEQUENCE audit_logs_sequence_seq INCREMENT 2", &["different,sequence,audit_logs_sequence_seq"]),
    ("DROP TABLE system_config", &["missing,table,system_config"]),
    (
        "CREATE TABLE theirs (id integer PRIMARY KEY); CREATE VIEW seen AS SELECT 1 AS one; CREATE TYPE mood AS ENUM ('ok'); \
         CREATE FUNCTION their_own() RETURNS integer LANGUAGE sql RETURN 1",
        &[],
    ),
    ("ALTER TABLE users SET (fillfactor = 70); COMMENT ON TABLE users IS 'people'; ANALYZE", &[]),
];

fn change(db: &Database, statements: &str) {
    match statements.strip_prefix(EDIT).and_then(|edit| edit.split_once('$')) {
        Some((old, new)) => {
            let before = db.value("SELECT sql FROM sqlite_schema WHERE name = 'users'");
            assert!(before.contains(old), "{old:?} is not in {before}");
            db.execute(&format!(
                "PRAGMA writable_schema = ON; \
                 UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = 'users'; \
                 PRAGMA writable_schema = RESET"
            ));
        }
        None => db.execute(statements),
    }
}

both_engines! {
    fn a_schema_that_nobody_touched_is_as_expected_however_it_came_to_be(db: &Database) {
        insta::assert_snapshot!(db.provost(["migrate", "verify"]).snapshot(), @"--- exit 0");
        // With rows in it, and with each migration reverted and applied again.
        db.provost(["user", "create", "ada"]).ok();
        for steps in 1..=db::migrations::ALL.len() {
            db.provost(["migrate", "down", "--yes", "--steps", &steps.to_string()]).ok();
            db.provost(["migrate", "up"]).ok();
            assert_eq!(drifts(db), Vec::<String>::new(), "after {steps} steps down and up");
        }
    }

    fn every_kind_of_drift_is_named_and_nothing_else(db: &Database) {
        for (statements, told) in db.by_engine(ON_SQLITE, ON_POSTGRES) {
            let db = db.another();
            change(&db, statements);
            assert_eq!(drifts(&db), *told, "{statements}");
        }
    }

    fn what_was_expected_and_what_was_found_is_told(db: &Database) {
        let statements = db.by_engine("EDIT CHECK (version >= 1)$CHECK (version >= 0)", ON_POSTGRES[6].0);
        change(db, statements);
        insta::assert_snapshot!(db.provost(["migrate", "verify"]).snapshot(), @r"
        DRIFT      KIND        OBJECT                     EXPECTED              FOUND
        different  constraint  users.users_version_check  CHECK (version >= 1)  CHECK (version >= 0)
        --- stderr
        error: 1 object(s) of the schema are not as the migrations make them
        hint: put them back by hand, or restore a backup; -o json prints the definitions whole
        --- exit 9
        ");
    }

    fn an_older_schema_is_not_compared(db: &Database) {
        db.provost(["migrate", "down", "--yes"]).ok();
        let said = db.provost(["migrate", "verify"]).fails(6);
        assert!(said.contains("older than this program") && said.contains("provost migrate up"), "{said}");
    }
}

#[test]
fn the_schema_may_have_any_name_and_the_session_any_settings() {
    let Some(db) = crate::support::Unmigrated::postgres() else { return };
    let (_, name) = db.server();
    db.execute("CREATE SCHEMA t");
    for setting in [
        "search_path = t, public",
        "TimeZone = 'Asia/Kathmandu'",
        "DateStyle = 'SQL, DMY'",
        "quote_all_identifiers = on",
    ] {
        db.execute_as_superuser(&format!("ALTER DATABASE {name} SET {setting}")).unwrap();
    }
    db.provost(["migrate", "up"]).ok();
    assert_eq!(db.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "0");
    assert_eq!(drifts(&db), Vec::<String>::new());
}
