//! The faults.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use super::{faults, found};
use crate::shell::{acting_user, ok, run};
use crate::support::{Database, both_engines};

fn lay(path: &std::path::Path, mode: u32, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

both_engines! {
    fn a_schema_that_is_older(db: &Database) {
        ok(db, "migrate down --yes");
        assert_eq!(found(db), ["schema error"]);
    }

    fn a_schema_that_is_newer(db: &Database) {
        db.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')");
        assert_eq!(found(db), ["schema error"]);
    }

    fn a_migration_that_was_changed(db: &Database) {
        db.execute("UPDATE schema_checksums SET sha256 = upper(substr(sha256, 1, 0)) || substr(sha256, 2) || substr(sha256, 1, 1)");
        assert_eq!(found(db), ["schema error"]);
    }

    fn a_schema_that_somebody_changed(db: &Database) {
        db.execute("DROP INDEX users_created_at_idx");
        assert_eq!(found(db), ["schema error"]);
    }

    fn a_database_that_nobody_backed_up(db: &Database) {
        db.execute("INSERT INTO audit_logs (table_name, record_id, action, created_at) VALUES \
            ('users', '01890000-0000-7000-8000-000000000001', 'create', '2020-01-01T00:00:00.000000Z')");
        ok(db, "audit seal");
        assert_eq!(found(db), ["backup warning"]);
    }

    fn a_backup_that_nobody_has_seen_restore(db: &Database) {
        ok(db, "db backup");
        assert_eq!(found(db), ["backup warning"]);
        if !db.is_postgres() {
            ok(db, "db backup verify --latest");
            assert_eq!(found(db), [""; 0]);
        }
    }

    fn a_file_that_is_called_like_a_backup_and_is_none(db: &Database) {
        let folder = db.sandbox().home().join(".local/share/provost/backups");
        lay(&folder.join("provost-sqlite-20260101T000000Z-00000000.zst"), 0o600, "");
        assert_eq!(found(db), ["backup warning"]);
        let said = run(db, "doctor -o json").stdout;
        assert!(said.contains("00000000.zst is called like a backup and is none"), "{said}");
    }

    fn a_user_who_was_deactivated(db: &Database) {
        acting_user(db);
        ok(db, "--as other user deactivate tester");
        assert_eq!(found(db), ["actor error"]);
    }

    fn a_lease_that_ran_out(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1");
        ok(db, "task create t --skill s");
        ok(db, "task claim --agent w1");
        db.execute("UPDATE execution_results SET lease_expires_at = '2020-01-01T00:00:00.000000Z'");
        assert_eq!(found(db), ["leases warning"]);
        ok(db, "exec reap");
        assert_eq!(found(db), [""; 0]);
    }

    fn a_task_that_nobody_takes(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '0 2 * * *'");
        db.execute("UPDATE scheduled_tasks SET next_run_at = '2020-01-01T00:00:00.000000Z'");
        assert_eq!(found(db), ["due warning"]);
    }

    fn entries_that_nobody_sealed_for_days(db: &Database) {
        db.execute("INSERT INTO audit_logs (table_name, record_id, action, created_at) VALUES \
            ('users', '01890000-0000-7000-8000-000000000001', 'create', '2020-01-01T00:00:00.000000Z')");
        assert_eq!(found(db), ["backup warning", "seal warning"]);
        ok(db, "audit seal");
        assert_eq!(found(db), ["backup warning"]);
    }

    fn a_number_of_the_trail_that_comes_again(db: &Database) {
        acting_user(db);
        db.execute(db.by_engine(
            "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'audit_logs'",
            "ALTER SEQUENCE audit_logs_sequence_seq RESTART",
        ));
        assert_eq!(found(db), ["sequence error"]);
    }

    fn ends_that_wait_to_be_recorded(db: &Database) {
        lay(&db.sandbox().home().join(".local/state/provost/spool/x.json"), 0o600, "{}");
        assert_eq!(found(db), ["spool warning"]);
    }

    fn a_key_that_others_may_read(db: &Database) {
        let key = db.sandbox().work().join("seal.pem");
        lay(&key, 0o644, "");
        let run = db.run(db.command(["doctor", "-o", "json"]).env("PROVOST_SIGNING_KEY", &key), "");
        assert!(faults(&run).contains(&"key warning".to_owned()), "{run}");
        assert!(run.stdout.contains("chmod 600"), "{run}");
        ok(db, &format!("config set audit.signing_key '\"{}\"'", key.display()));
        assert_eq!(found(db), ["key warning"]);
    }

    fn a_dot_env_that_others_may_read(db: &Database) {
        lay(&db.sandbox().work().join(".env"), 0o640, "DATABASE_URL=postgres://ada:s3cret@db/x\n");
        assert_eq!(found(db), ["dot_env warning"]);
        assert!(!run(db, "doctor").to_string().contains("s3cret"));
    }
}

#[test]
fn a_file_that_others_may_read() {
    let db = Database::sqlite();
    fs::set_permissions(db.file(), Permissions::from_mode(0o644)).unwrap();
    assert_eq!(found(&db), ["file warning"]);
}

#[test]
fn a_folder_in_which_everybody_may_put_files() {
    let db = Database::sqlite();
    let folder = db.file().parent().unwrap().to_owned();
    fs::set_permissions(&folder, Permissions::from_mode(0o777)).unwrap();
    assert_eq!(found(&db), ["folder warning"]);
    fs::set_permissions(&folder, Permissions::from_mode(0o1777)).unwrap();
    assert_eq!(found(&db), [""; 0]);
}

#[test]
fn a_file_that_is_no_database() {
    let db = Database::sqlite();
    fs::write(db.file(), "hello, world\n".repeat(1000)).unwrap();
    assert_eq!(found(&db), ["connection error"]);
}

#[test]
fn a_file_of_which_most_is_unused() {
    let db = Database::sqlite();
    db.execute("CREATE TABLE scrap AS SELECT zeroblob(50000000) AS bytes; DROP TABLE scrap");
    assert_eq!(found(&db), ["bloat warning"]);
}

#[test]
fn an_index_that_was_not_built_to_its_end() {
    let Some(db) = Database::postgres() else { return };
    db.execute_as_superuser(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'users_is_active_id_idx'::regclass",
    )
    .unwrap();
    assert_eq!(found(&db), ["schema error", "index error"]);
}

#[test]
fn a_pool_that_is_larger_than_what_the_server_takes() {
    let Some(db) = Database::postgres() else { return };
    let run = db.run(db.command(["doctor", "-o", "json"]).env("PROVOST_POOL_SIZE", "1000"), "");
    assert!(faults(&run).contains(&"pool warning".to_owned()), "{run}");
}

#[test]
fn a_role_that_no_rule_holds() {
    let Some(db) = Database::postgres() else { return };
    let (cluster, name) = db.server();
    let run = db.provost(["doctor", "-o", "json", "--database-url", &cluster.superuser_url(name)]);
    assert!(faults(&run).contains(&"role warning".to_owned()), "{run}");
}
