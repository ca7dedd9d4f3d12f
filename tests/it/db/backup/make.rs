//! A backup made, verified and brought back.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use provost::backup::Head;

use super::{backup, elsewhere, filled, folder, names};
use crate::shell::{acting_user, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

both_engines! {
    fn a_backup_restores_to_all_that_was_there(db: &Database) {
        filled(db);
        let before = db.dump();
        let file = backup(db);
        assert_eq!(db.dump(), before);
        let verified = run(db, &format!("db backup verify {} -o json", file.display()));
        assert!(verified.stderr.contains(" restores: ") && verified.stderr.contains("all as they were"), "{verified}");
        assert_eq!(verified.ok(), "[]\n");

        let target = elsewhere(db);
        let restored = run(db, &format!("db restore {} --to {} -q", file.display(), target.url()));
        assert_eq!(restored.ok().trim_end(), file.to_str().unwrap());
        assert!(target.dump() == before, "what was restored is another database");
        assert_eq!(run(&target, "migrate check").code, 0);
        assert_eq!(run(&target, "audit verify").code, 0);
        ok(&target, "user create grace -q");
        ok(&target, "audit seal -q");
        assert_eq!(run(&target, "audit verify").code, 0);
        assert_eq!(ok(&target, "task search nightly --limit 0 -q"), ok(db, "task search nightly --limit 0 -q"));
    }

    fn a_backup_says_what_it_holds(db: &Database) {
        filled(db);
        let view = run(db, &format!("db backup --to {} -o json", folder(db).display())).json();
        let file = view["file"].as_str().unwrap();
        assert_eq!(view["engine"], db.by_engine("sqlite", "postgresql"));
        assert_eq!(view["bytes"], fs::metadata(file).unwrap().len());
        let head = Head::read(file.as_ref()).unwrap();
        let contents = &head.manifest.contents;
        assert_eq!(view["sha256"], head.sha256.to_string());
        assert_eq!(view["rows"], contents.total_rows());
        for table in ["users", "audit_logs", "audit_seals", "execution_results", "schema_checksums"] {
            let count = db.value(&format!("SELECT count(*) FROM {table}"));
            assert_eq!(contents.rows[table].to_string(), count, "{table}");
        }
        assert!(contents.rows.keys().all(|table| !table.contains("search_")), "{:?}", contents.rows);
        let last = db.value("SELECT max(sequence) FROM audit_logs");
        assert_eq!(view["last_sequence"].to_string(), last);
        assert_eq!(view["seal"], db.value("SELECT hash FROM audit_seals"));
        assert_eq!(contents.migrations.len(), provost::db::migrations::ALL.len());
        assert!(contents.migrations.iter().all(|applied| applied.sha256.is_some()));
    }

    fn a_backup_comes_from_stdin_as_well(db: &Database) {
        filled(db);
        let file = backup(db);
        let bytes = fs::read(&file).unwrap();
        let verified = run_with(db, "db backup verify -", &bytes);
        assert!(verified.code == 0 && verified.stderr.starts_with("- restores: "), "{verified}");
        // It is the same backup, wherever it came from.
        let seen = run(db, &format!("db backup list --from {} -o jsonl --fields verified_at", folder(db).display()));
        assert!(!seen.stdout.contains("null"), "{seen}");
        let found = run_with(db, "db backup verify - -o csv --fields kind", &bytes[..bytes.len() / 2]);
        assert_eq!((found.code, found.stdout.as_str()), (9, "kind\r\nfile\r\n"), "{found}");
        let target = elsewhere(db);
        let line = format!("db restore - --to {}", target.url());
        refused(run_with(db, &line, &bytes[..bytes.len() / 2]), 9, &["-: it is damaged"]);
        assert_eq!(run_with(db, &format!("{line} -q"), &bytes).ok(), "-\n");
        assert_eq!(target.dump(), db.dump());
        // Nobody can be asked where the backup comes from.
        refused(run_with(db, &line, &bytes), 2, &["overwriting", "confirmation"]);
        let place = db.sandbox().path().join("tmp");
        fs::create_dir(&place).unwrap();
        db.run(db.command(["db", "backup", "verify", "-"]).env("TMPDIR", &place), &bytes).ok();
        assert_eq!(names(&place), [""; 0]);
    }

    fn what_the_system_says_has_no_number(db: &Database) {
        acting_user(db);
        let file = backup(db);
        fs::write(db.sandbox().work().join("file"), "x").unwrap();
        for line in [
            "db backup verify file/a.zst".to_owned(),
            "db backup --to file/backups".to_owned(),
            "db backup list --from file".to_owned(),
            "db restore file/a.zst --to sqlite:x.db".to_owned(),
            format!("db restore {} --to sqlite:/dev/null/x.db", file.display()),
            format!("db backup verify {} --database-url sqlite:file/x.db", file.display()),
        ] {
            let said = run(db, &line);
            assert!(!said.stderr.contains("os error"), "{said}");
        }
    }

    fn the_folder_holds_backups_and_nothing_else_and_is_its_owners_alone(db: &Database) {
        acting_user(db);
        let file = backup(db);
        // A healthy line of cron's says nothing.
        let quiet = run(db, &format!("db backup verify {} --quiet", file.display()));
        assert_eq!((quiet.code, quiet.stdout.as_str(), quiet.stderr.as_str()), (0, "", ""), "{quiet}");
        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder(db)), mode(&file)), (0o700, 0o600));
        let name = file.file_name().unwrap().to_str().unwrap();
        assert_eq!(names(&folder(db)), [name]);
        let (head, tail) = (db.by_engine("provost-sqlite-2", "provost-postgresql-2"), file.extension().unwrap());
        assert!(name.starts_with(head) && tail == "zst", "{name}");
    }

    fn without_a_folder_it_goes_among_the_users_data(db: &Database) {
        acting_user(db);
        let home = db.sandbox().home();
        let own = ok(db, "db backup -q");
        assert!(own.starts_with(home.join(".local/share/provost/backups/").to_str().unwrap()), "{own}");
        let run = db.run(db.command(["db", "backup", "-q"]).env("PROVOST_BACKUP_DIR", "elsewhere"), "");
        assert!(run.ok().starts_with(db.sandbox().work().join("elsewhere/").to_str().unwrap()));
        assert_eq!(ok(db, "db backup list --count"), "1");
        assert_eq!(run_latest(db), own);
    }

    fn a_dry_run_counts_the_same_and_makes_nothing(db: &Database) {
        filled(db);
        let place = folder(db);
        let line = format!("db backup --to {} -o json", place.display());
        let dry = run(db, &format!("{line} --dry-run"));
        assert!(dry.stderr.contains("dry run: no backup was made"), "{dry}");
        let dry = dry.json();
        assert!(!place.exists());
        let made = run(db, &line).json();
        for field in ["rows", "engine", "database", "schema_version", "last_sequence", "seal", "engine_version"] {
            assert_eq!(dry[field], made[field], "{field}");
        }
        assert!(dry["file"].is_null() && dry["sha256"].is_null());
    }

    fn what_can_not_be_meant_is_refused(db: &Database) {
        acting_user(db);
        let work = db.sandbox().work();
        fs::write(work.join("file"), "x").unwrap();
        refused(run(db, "db backup --to file"), 2, &["work/file"]);
        refused(run(db, "db backup --to file/backups"), 2, &["work/file/backups"]);
        refused(run(db, "db backup --to x list"), 2, &["--to"]);
        refused(run(db, "db backup --keep-daily 3 verify --latest"), 2, &["--keep-"]);
        refused(run(db, "db backup --keep-daily many"), 2, &["many"]);
        refused(run(db, "db backup verify"), 2, &["FILE"]);
        refused(run(db, "db backup verify --latest --from nowhere"), 3, &["no backup of this database in"]);
        refused(run(db, "db backup verify nowhere.zst"), 3, &["no backup nowhere.zst"]);
        refused(run(db, "db backup verify nowhere/a.zst"), 3, &["no backup nowhere/a.zst"]);
        refused(run(db, "db backup list --from file"), 2, &["file"]);
        assert_eq!(names(&work), ["file"]);
        // A word of everybody's before the verb is no word of the backup's.
        assert_eq!(ok(db, "db backup -o json list"), "[]");
    }
}

/// The newest in the user's own folder, which is verified.
fn run_latest(db: &Database) -> String {
    let verified = run(db, "db backup verify --latest");
    let said = verified.stderr.clone();
    verified.ok();
    said.split(" restores: ").next().unwrap().to_owned()
}

#[test]
fn no_password_is_on_a_command_line() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    // Programs that write down how they were called, before those that they then call.
    let spies = db.sandbox().path().join("spies");
    fs::create_dir(&spies).unwrap();
    let path = std::env::var("PATH").unwrap();
    for name in ["pg_dump", "pg_restore", "psql"] {
        let spy = spies.join(name);
        let script = format!(
            "#!/bin/sh\necho \"$0 $*\" >> {}/calls\nPATH='{path}:/usr/lib/postgresql/15/bin' exec {name} \"$@\"\n",
            spies.display()
        );
        fs::write(&spy, script).unwrap();
        fs::set_permissions(&spy, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let with_spies = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        db.run(db.command(words).env("PATH", format!("{}:{path}", spies.display())), "")
    };
    let file = with_spies("db backup --to backups -q").ok();
    with_spies(&format!("db backup verify {}", file.trim_end())).ok();
    let calls = fs::read_to_string(spies.join("calls")).unwrap();
    assert!(calls.contains("pg_dump --no-password --dbname postgres://tester@"), "{calls}");
    assert!(calls.contains("psql --no-password --dbname postgres://tester@"), "{calls}");
    assert!(calls.contains("pg_restore --file=-") && !calls.contains("pg_restore --no-password"), "{calls}");
    let password = db.url().split_once("tester:").unwrap().1.split_once('@').unwrap().0;
    assert!(password.len() > 8 && !calls.contains(password), "{calls}");
}

#[test]
fn who_may_not_make_a_database_is_told_so() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let file = backup(&db);
    let role = format!("plain_{}", uuid::Uuid::new_v4().simple());
    let (cluster, name) = db.server();
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'plain-secret'"));
    let url = cluster.url_as(&role, "plain-secret", name);
    let line = format!("db backup verify {} --database-url {url}", file.display());
    refused(run(&db, &line), 4, &["verified in a database of its own", "permission denied"]);
    cluster.admin(&format!("DROP ROLE {role}"));
    // No scratch is left, and none is needed on SQLite.
    let left = db.value("SELECT count(*) FROM pg_database WHERE datname LIKE 'provost\\_verify\\_%'");
    assert!(left.parse::<u32>().unwrap() < 20, "{left}");
    refused(run(&db, &format!("db backup verify {} --database-url sqlite:x.db", file.display())), 2, &["postgresql"]);
}

#[test]
fn a_role_that_may_not_read_all_is_told_what_to_grant() {
    let Some(db) = Database::postgres() else { return };
    filled(&db);
    let (cluster, database) = db.server();
    let role = format!("half_reader_{}", &database[5..15]);
    let url = cluster.url_as(&role, "plain-secret", database);
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'plain-secret'"));
    let refused = |what: &str, grant: &str| {
        let line = format!("db backup --to {} --database-url {url}", folder(&db).display());
        let said = run(&db, &line).fails(4);
        assert_eq!(said.lines().count(), 2, "{said}");
        let told = format!(
            "error: a backup needs to read everything: permission denied for {what}\nhint: `{grant}` for the role;"
        );
        assert!(said.starts_with(&told), "{said}");
        db.execute_as_superuser(&grant.replace('…', &role)).unwrap();
    };
    db.execute_as_superuser(&format!(
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}; REVOKE SELECT ON projects FROM {role}"
    ))
    .unwrap();
    refused("table projects", "GRANT SELECT ON TABLE projects TO …");
    for sequence in ["audit_logs_sequence_seq", "task_statistics_part_seq"] {
        refused(&format!("sequence {sequence}"), &format!("GRANT SELECT ON SEQUENCE {sequence} TO …"));
    }
    let made = ok(&db, &format!("db backup --to {} --database-url {url} -q", folder(&db).display()));
    assert!(Head::read(std::path::Path::new(&made)).is_ok());
    db.execute_as_superuser(&format!("DROP OWNED BY {role}")).unwrap();
    cluster.admin(&format!("DROP ROLE {role}"));
}
