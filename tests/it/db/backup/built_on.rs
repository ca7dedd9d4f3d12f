//! What others have built on provost's tables is not lost by a restore, nor is it mixed with what is restored.

use super::restore::{name, restore};
use super::{backup, filled, folder, names};
use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, both_engines};

/// What somebody builds, on each engine, how it is told, and how it goes again.
const BUILT: &[(&str, &str, &str, &str)] = &[
    (
        "CREATE INDEX theirs ON users (email)",
        "CREATE INDEX theirs ON users (email)",
        "index theirs",
        "DROP INDEX theirs",
    ),
    (
        "ALTER TABLE agents ADD COLUMN theirs TEXT",
        "ALTER TABLE agents ADD COLUMN theirs text",
        "column ",
        "ALTER TABLE agents DROP COLUMN theirs",
    ),
    (
        "CREATE TRIGGER theirs AFTER DELETE ON projects BEGIN SELECT 1; END",
        "CREATE TRIGGER theirs BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "trigger ",
        "DROP TRIGGER theirs",
    ),
    (
        "CREATE VIEW theirs AS SELECT username FROM users",
        "CREATE VIEW theirs AS SELECT username FROM users",
        "view theirs",
        "DROP VIEW theirs",
    ),
];

both_engines! {
    fn what_would_be_lost_is_named_and_nothing_is_touched(db: &Database) {
        filled(db);
        let (file, target) = (backup(db), db.another());
        ok(&target, "user create somebody -q");
        let line = format!("{} --overwrite {}", restore(&file, target.url()), name(&target));
        for (sqlite, postgres, told, undo) in BUILT {
            target.execute(target.by_engine(sqlite, postgres));
            let before = target.dump();
            for form in ["", " --dry-run"] {
                refused(run(db, &format!("{line}{form}")), 5, &["holds what the backup does not: ", told, "theirs"]);
            }
            assert_eq!(target.dump(), before);
            let of_table = if undo.starts_with("DROP TRIGGER") { " ON projects" } else { "" };
            target.execute(&format!("{undo}{}", target.by_engine("", of_table)));
        }
        // More than one: the first and how many.
        for each in ["a", "b", "c"] {
            target.execute(&format!("CREATE INDEX theirs_{each} ON users (email, version)"));
        }
        refused(run(db, &line), 5, &["index theirs_a, and 2 more"]);
        target.execute("DROP INDEX theirs_a; DROP INDEX theirs_b; DROP INDEX theirs_c");
        ok(db, &format!("{line} --dry-run"));
        assert_eq!(ok(&target, "user list -q --count"), "1");
        ok(db, &line);
        assert_eq!(target.dump(), db.dump());
        assert_eq!(names(&folder(db)).len(), 1);
    }

    fn what_was_built_before_the_backup_comes_back_with_it(db: &Database) {
        acting_user(db);
        for (sqlite, postgres, ..) in BUILT {
            db.execute(&db.by_engine(sqlite, postgres).replace("theirs", &format!("theirs_{}", sqlite.len())));
        }
        let file = backup(db);
        ok(db, "user create somebody -q");
        ok(db, &format!("{} --overwrite {}", restore(&file, db.url()), name(db)));
        assert_eq!(ok(db, "user list -q --count"), "1");
        let found = run(db, "migrate verify -o csv --fields drift,object");
        assert_eq!(found.stdout.lines().filter(|line| line.starts_with("unexpected,")).count(), 3, "{found}");
        assert_eq!(db.value(&format!("SELECT count(*) FROM theirs_{}", BUILT[3].0.len())), "1");
    }

    fn a_newer_schema_of_ours_is_no_other_s(db: &Database) {
        let older = db.another();
        acting_user(&older);
        // Back to where only an index is missing.
        let steps = provost::db::migrations::ALL.len() - 1;
        ok(&older, &format!("migrate down --yes -q --steps {steps}"));
        let file = backup(&older);
        ok(&older, "migrate up -q --to 20261122000002");
        ok(&older, &format!("{} --overwrite {}", restore(&file, older.url()), name(&older)));
        assert_eq!(run(&older, "migrate check").code, 8);
        ok(&older, "migrate up -q");
        assert_eq!(ok(&older, "migrate verify"), "");
    }

    fn tables_that_the_backup_does_not_hold_are_not_lost_unasked(db: &Database) {
        filled(db);
        let (file, target) = (backup(db), db.another());
        target.execute("CREATE TABLE theirs (id integer)");
        let before = target.dump();
        let line = format!("{} --overwrite {}", restore(&file, target.url()), name(&target));
        refused(run(db, &line), 5, &["holds what the backup does not: table theirs"]);
        assert_eq!(target.dump(), before);
        target.execute("DROP TABLE theirs");
        ok(db, &line);
        assert_eq!(target.dump(), db.dump());
    }
}

#[test]
fn what_stands_in_other_schemas_and_goes_with_a_table_is_named_too() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let file = backup(&db);
    let line = format!("{} --overwrite {}", restore(&file, db.url()), name(&db));
    db.execute("CREATE SCHEMA app");
    for (made, told, undo) in [
        ("CREATE VIEW app.seen AS SELECT username FROM users", "view app.seen", "DROP VIEW app.seen"),
        ("CREATE TABLE app.theirs (id uuid REFERENCES users)", "table app.theirs", "DROP TABLE app.theirs"),
        ("CREATE POLICY theirs ON agents USING (true)", "policy theirs", "DROP POLICY theirs ON agents"),
        ("CREATE RULE theirs AS ON DELETE TO agents DO INSTEAD NOTHING", "rule theirs", "DROP RULE theirs ON agents"),
        ("CREATE PUBLICATION theirs FOR TABLE users", "publication", "DROP PUBLICATION theirs"),
        ("CREATE STATISTICS theirs ON name, version FROM agents", "statistics", "DROP STATISTICS theirs"),
    ] {
        db.execute_as_superuser(made).unwrap();
        for form in ["", " --dry-run"] {
            refused(run(&db, &format!("{line}{form}")), 5, &["holds what the backup does not: ", told]);
        }
        db.execute_as_superuser(undo).unwrap();
    }
    ok(&db, &line);
}

#[test]
fn a_role_that_owns_nothing_is_told_so() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let (file, before) = (backup(&db), db.dump());
    let (cluster, name) = db.server();
    let role = format!("plain_{}", &name[5..15]);
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'plain-secret'"));
    let line = format!("{} --overwrite {name}", restore(&file, &cluster.url_as(&role, "plain-secret", name)));
    for (grant, told) in [
        ("SELECT 1", "permission denied for table"),
        ("GRANT ALL ON ALL TABLES IN SCHEMA public TO ", "must be owner of"),
    ] {
        db.execute(&if grant.ends_with(' ') { format!("{grant}{role}") } else { grant.to_owned() });
        for form in ["", " --dry-run"] {
            let said = run(&db, &format!("{line}{form}"));
            assert!(!said.stderr.contains("pg_restore") && !said.stderr.contains("psql"), "{said}");
            refused(said, 4, &[told]);
        }
    }
    assert_eq!(db.dump(), before);
    db.execute_as_superuser(&format!("DROP OWNED BY {role}")).unwrap();
    cluster.admin(&format!("DROP ROLE {role}"));
}
