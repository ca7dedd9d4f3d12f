//! What a backup may be restored to, and what is refused.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use diesel::connection::SimpleConnection;
use provost::backup::Head;
use provost::db::migrations::ALL;

use super::{backup, elsewhere, filled, folder, names};
use crate::shell::{acting_user, lines, ok, refused, run};
use crate::support::{Database, both_engines};

/// The command line.
pub fn restore(file: &Path, url: &str) -> String {
    format!("db restore {} --to {url}", file.display())
}

/// What a person types to overwrite it.
pub fn name(db: &Database) -> String {
    if db.is_postgres() { db.server().1.to_owned() } else { "provost.db".to_owned() }
}

both_engines! {
    fn what_holds_something_is_overwritten_only_by_its_name(db: &Database) {
        filled(db);
        let (file, target) = (backup(db), db.another());
        ok(&target, "user create somebody -q");
        let before = target.dump();
        let line = restore(&file, target.url());
        for more in ["", " --yes"] {
            refused(run(db, &format!("{line}{more}")), 2, &["overwriting", "confirmation"]);
        }
        refused(run(db, &format!("{line} --overwrite another.db")), 1, &["not confirmed"]);
        let dry = run(db, &format!("{line} --dry-run"));
        assert!(dry.code == 0 && dry.stderr.contains("holds something, which would be overwritten"), "{dry}");
        assert_eq!(target.dump(), before);
        ok(db, &format!("{line} --overwrite {}", name(&target)));
        assert_eq!(target.dump(), db.dump());
        assert_eq!(run(&target, "audit verify").code, 0);
    }

    fn nothing_is_needed_for_what_is_empty(db: &Database) {
        acting_user(db);
        let (file, target) = (backup(db), elsewhere(db));
        let dry = run(db, &format!("{} --dry-run", restore(&file, target.url())));
        assert!(dry.code == 0 && dry.stderr.contains("is empty"), "{dry}");
        ok(db, &restore(&file, target.url()));
        assert_eq!(target.dump(), db.dump());
        assert_eq!(ok(&target, "migrate verify"), "", "its schema is what the migrations make");
    }

    fn a_backup_of_the_other_engine_is_refused(db: &Database) {
        acting_user(db);
        let file = backup(db);
        let other = db.by_engine("postgres://ada:s3cret-word@127.0.0.1:1/x", "sqlite:x.db");
        let said = run(db, &restore(&file, other));
        assert!(!said.to_string().split_once('\n').unwrap().1.contains("s3cret"), "{said}");
        refused(said, 2, &[db.by_engine("is a backup of sqlite", "is a backup of postgresql")]);
        refused(run(db, &restore(&file, "mysql://x")), 2, &["unknown scheme"]);
        refused(run(db, &restore(Path::new("nowhere"), db.url())), 3, &["no backup nowhere"]);
        assert!(!db.sandbox().work().join("x.db").exists());
    }

    fn a_backup_from_before_a_migration_goes_back_over_it(db: &Database) {
        acting_user(db);
        // The newest made no table, the one before it did.
        for steps in [1, 2] {
            ok(db, &format!("migrate down --yes -q --steps {steps}"));
            let (file, before) = (backup(db), db.dump());
            ok(db, "migrate up -q");
            let line = format!("{} --overwrite {}", restore(&file, db.url()), name(db));
            if db.is_postgres() && steps == 2 {
                // What the migration made can't be told from what others did, but for who reverts it.
                refused(run(db, &line), 5, &["2 migration(s) that the backup does not have"]);
                ok(db, "migrate down --yes -q --steps 2");
            }
            ok(db, &line);
            assert_eq!(db.dump(), before);
            assert_eq!(lines(db, "migrate up -q").len(), steps);
            assert_eq!(run(db, "migrate verify").code, 0);
        }
    }

    fn a_backup_of_an_older_schema_is_verified_and_restored_as_it_was(db: &Database) {
        acting_user(db);
        let steps = ALL.iter().filter(|migration| *migration.version() >= *"20261122000003").count();
        ok(db, &format!("migrate down --yes -q --steps {steps}"));
        // Before a migration a backup is wanted most.
        let file = backup(db);
        assert!(!Head::read(&file).unwrap().manifest.contents.rows.contains_key("audit_seals"));
        ok(db, &format!("db backup verify {}", file.display()));
        let target = elsewhere(db);
        ok(db, &restore(&file, target.url()));
        assert_eq!(target.dump(), db.dump());
        assert_eq!(run(&target, "migrate check").code, 8);
        ok(&target, "migrate up -q");
        ok(&target, "audit seal -q");
        assert_eq!(run(&target, "audit verify --live").code, 0);
    }
}

#[test]
fn a_file_that_somebody_has_open_is_not_replaced() {
    let db = Database::sqlite();
    filled(&db);
    let (file, target) = (backup(&db), db.another());
    ok(&target, "user create somebody -q");
    let before = target.dump();
    let pool = target.pool();
    let mut reader = pool.get().unwrap();
    reader.batch_execute("BEGIN; SELECT count(*) FROM users").unwrap();
    let line = format!("{} --overwrite provost.db --lock-timeout 200ms", restore(&file, target.url()));
    refused(run(&db, &line), 6, &["locked"]);
    reader.batch_execute("COMMIT").unwrap();
    drop((reader, pool));
    assert_eq!(target.dump(), before);
    ok(&db, &line);
    assert_eq!(target.dump(), db.dump());
}

#[test]
fn the_log_of_a_process_that_died_is_not_taken_for_that_of_the_restored_file() {
    let db = Database::sqlite();
    filled(&db);
    let file = backup(&db);
    let (busy, target) = (db.another(), db.another());
    let pool = busy.pool();
    let mut writer = pool.get().unwrap();
    writer.batch_execute("PRAGMA wal_autocheckpoint = 0; UPDATE system_config SET key = key").unwrap();
    ok(&busy, "user create somebody -q");
    // As if all of its users had been killed.
    for suffix in ["", "-wal", "-shm"] {
        let name = format!("provost.db{suffix}");
        fs::copy(busy.file().with_file_name(&name), target.file().with_file_name(&name)).unwrap();
    }
    assert!(fs::metadata(target.file().with_file_name("provost.db-wal")).unwrap().len() > 0);
    ok(&db, &format!("{} --overwrite provost.db", restore(&file, target.url())));
    assert!(!target.file().with_file_name("provost.db-wal").exists());
    assert_eq!(target.dump(), db.dump());
    assert_eq!(target.value("PRAGMA integrity_check"), "ok");
}

#[test]
fn a_damaged_database_can_be_restored_over_and_another_programs_can_not() {
    let db = Database::sqlite();
    filled(&db);
    let (file, target) = (backup(&db), db.another());
    let line = format!("{} --overwrite provost.db", restore(&file, target.url()));
    let mut bytes = fs::read(target.file()).unwrap();
    bytes[100..4096].fill(0x55);
    fs::write(target.file(), &bytes).unwrap();
    ok(&db, &line);
    assert_eq!(target.dump(), db.dump());

    let strange = db.another();
    strange.execute("PRAGMA application_id = 42");
    let before = fs::read(strange.file()).unwrap();
    refused(run(&db, &format!("{} --overwrite provost.db", restore(&file, strange.url()))), 6, &["another program"]);
    assert!(fs::read(strange.file()).unwrap() == before);
    fs::write(strange.file(), "hello, world\n".repeat(100)).unwrap();
    refused(run(&db, &format!("{} --overwrite provost.db", restore(&file, strange.url()))), 6, &["not an SQLite"]);
    assert_eq!(names(strange.sandbox().path()), ["home", "provost.db", "work"]);
}

#[test]
fn a_link_stays_and_the_file_keeps_its_permissions() {
    let db = Database::sqlite();
    filled(&db);
    let (file, target) = (backup(&db), db.another());
    fs::set_permissions(target.file(), fs::Permissions::from_mode(0o640)).unwrap();
    let link = target.sandbox().work().join("link.db");
    symlink(target.file(), &link).unwrap();
    ok(&db, &format!("{} --overwrite link.db", restore(&file, &format!("sqlite:{}", link.display()))));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(target.file()).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(target.dump(), db.dump());
    let fresh = target.sandbox().work().join("new/fresh.db");
    ok(&db, &restore(&file, &format!("sqlite:{}", fresh.display())));
    assert_eq!(fs::metadata(&fresh).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(fresh.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(names(fresh.parent().unwrap()), ["fresh.db"]);
}

#[test]
fn other_schemas_of_the_database_are_neither_backed_up_nor_touched() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    db.execute("CREATE SCHEMA app; CREATE TABLE app.orders AS SELECT 1 AS id");
    let file = backup(&db);
    db.execute("INSERT INTO app.orders VALUES (2)");
    ok(&db, "user create later -q");
    ok(&db, &format!("{} --overwrite {}", restore(&file, db.url()), name(&db)));
    assert_eq!(
        (db.value("SELECT count(*) FROM app.orders"), db.value("SELECT count(*) FROM users")),
        ("2".into(), "1".into())
    );
    let target = elsewhere(&db);
    ok(&db, &restore(&file, target.url()));
    assert_eq!(target.value("SELECT count(*) FROM pg_namespace WHERE nspname = 'app'"), "0");
}

#[test]
fn a_backup_of_one_schema_goes_into_one_of_that_name() {
    let Some(db) = Database::postgres() else { return };
    let target = elsewhere(&db);
    db.execute("CREATE SCHEMA other_one");
    let url = |of: &str| format!("{of}{}options=-csearch_path%3Dother_one", if of.contains('?') { '&' } else { '?' });
    let within = |of: &str, line: &str| run(&db, &format!("--database-url {} {line}", url(of)));
    within(db.url(), "migrate up").ok();
    within(db.url(), "user create ada -q").ok();
    let file = within(db.url(), &format!("db backup -q --to {}", folder(&db).display())).ok();
    within(db.url(), &format!("db backup verify {}", file.trim())).ok();
    refused(run(&db, &restore(Path::new(file.trim()), target.url())), 2, &["schema other_one", "public"]);
    target.execute("CREATE SCHEMA other_one");
    ok(&db, &restore(Path::new(file.trim()), &url(target.url())));
    assert_eq!(within(target.url(), "user list --fields username -o jsonl").ok(), "{\"username\":\"ada\"}\n");
}
