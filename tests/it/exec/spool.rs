//! How an execution ended is not lost when the database can't be told.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use super::held::Held;
use super::{due, execution, task};
use crate::shell::{acting_user, ok, run};
use crate::support::{Database, both_engines};
use serde_json::Value;

fn spooled(db: &Database) -> Vec<PathBuf> {
    let mut files = db.sandbox().files();
    files.retain(|file| file.starts_with("home/.local/state/provost/spool"));
    files
}

/// Takes the database away from everybody.
fn take_away(db: &Database) {
    if db.is_postgres() {
        let (cluster, name) = db.server();
        cluster.admin(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false"));
        cluster.admin(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
    } else {
        fs::rename(db.file(), db.file().with_extension("away")).unwrap();
    }
}

fn bring_back(db: &Database) {
    if db.is_postgres() {
        let (cluster, name) = db.server();
        cluster.admin(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true"));
    } else {
        fs::rename(db.file().with_extension("away"), db.file()).unwrap();
    }
}

/// Runs the task `t` and takes the database away before its command ends.
fn run_without_database(db: &Database) {
    let held = Held::start(db, &["t"], "true");
    take_away(db);
    held.go();
    let done = held.wait();
    assert_eq!((done.code, done.stdout.as_str()), (0, "done\n"), "the command comes to no harm: {done}");
    assert!(done.stderr.contains("could not be recorded") && done.stderr.contains("it is kept in"), "{done}");
    assert_eq!(spooled(db).len(), 1);
    bring_back(db);
    assert_eq!(execution(db)["status"], "running");
}

/// SQLite's write-ahead log, which is there as long as somebody has the file open and wrote to it.
fn log(db: &Database) -> PathBuf {
    db.file().with_extension("db-wal")
}

/// Starts the task `t` and waits until nobody has the file open.
fn start_for_long(db: &Database) -> Held<'_> {
    let held = Held::start(db, &["t"], "true");
    let begun = Instant::now();
    while log(db).exists() {
        assert!(begun.elapsed() < Duration::from_mins(1), "the file is held open while the command runs");
        thread::sleep(Duration::from_millis(20));
    }
    held
}

#[test]
fn a_command_that_runs_for_long_holds_no_file_open() {
    let db = Database::sqlite();
    due(&db, "");
    let held = start_for_long(&db);
    held.go();
    assert_eq!(held.wait().code, 0);
    assert_eq!(execution(&db)["status"], "success");
    assert!(!log(&db).exists());
}

#[test]
fn a_file_that_is_moved_away_from_a_long_command_is_missed_when_it_ends() {
    let db = Database::sqlite();
    due(&db, "");
    let held = start_for_long(&db);
    take_away(&db);
    held.go();
    let done = held.wait();
    assert!(done.code == 0 && done.stderr.contains("it is kept in"), "{done}");
    bring_back(&db);
    assert_eq!(execution(&db)["status"], "running");
    ok(&db, "exec reap -q");
    assert_eq!(execution(&db)["status"], "success");
}

#[test]
fn a_command_that_is_short_leaves_no_write_ahead_log() {
    let db = Database::sqlite();
    acting_user(&db);
    ok(&db, "task create t --skill shell --cron '0 2 * * *' -q");
    for _ in 0..20 {
        ok(&db, "exec run t -- true");
        assert!(!log(&db).exists());
    }
    assert_eq!(ok(&db, "exec list --status success --count"), "20");
}

both_engines! {
    fn what_cannot_be_recorded_is_kept_and_recorded_by_the_next_run(db: &Database) {
        due(db, "");
        ok(db, "task create other --skill shell -q");
        run_without_database(db);
        let next = run(db, "exec run other -- true");
        assert!(next.code == 0 && next.stderr.contains("recorded what execution"), "{next}");
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
        assert_eq!(task(db)["status"], "completed");
        let recorded = run(db, "exec list --task t -o jsonl").json();
        assert_eq!((recorded["status"].as_str(), recorded["exit_code"].as_i64()), (Some("success"), Some(0)));
    }

    fn reap_records_it_before_it_looks_at_leases(db: &Database) {
        due(db, "");
        run_without_database(db);
        db.execute("UPDATE execution_results SET lease_expires_at = '2020-01-01T00:00:00.000000Z'");
        assert_eq!(ok(db, "exec reap -q"), "");
        let recorded = execution(db);
        assert_eq!((recorded["status"].as_str(), recorded["output"].as_str()), (Some("success"), Some("done\n")));
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }

    fn run_due_records_it_too(db: &Database) {
        due(db, "");
        ok(db, "agent create w1 -q");
        run_without_database(db);
        ok(db, "exec run-due --agent w1 -q");
        assert_eq!(execution(db)["status"], "success");
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }

    fn a_result_that_comes_too_late_is_kept_on_the_execution_and_said(db: &Database) {
        due(db, "");
        run_without_database(db);
        db.execute("UPDATE execution_results SET lease_expires_at = '2020-01-01T00:00:00.000000Z'");
        // Another machine, which knows nothing of what is kept on this one.
        let elsewhere = db.sandbox().path().join("elsewhere");
        let mut command = db.command(["exec", "reap", "-q"]);
        db.run(command.env("HOME", elsewhere), "").ok();
        assert_eq!(execution(db)["status"], "abandoned");
        let said = run(db, "exec reap");
        assert!(said.stderr.contains("had been ended as abandoned"), "{said}");
        let recorded = execution(db);
        assert_eq!(recorded["status"], "abandoned");
        let error = recorded["error"].as_str().unwrap();
        assert!(error.contains("its lease ran out") && error.contains("success; exit code 0") && error.ends_with("done\n"), "{error}");
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
        let trail = ok(db, "audit list --action report --count");
        assert_eq!(trail, "1");
    }

    fn a_worker_that_was_reaped_while_its_command_ran_learns_it(db: &Database) {
        due(db, "--max-attempts 2 --retry-delay-seconds 0");
        let held = Held::start(db, &["t"], "true");
        db.execute("UPDATE execution_results SET lease_expires_at = '2020-01-01T00:00:00.000000Z'");
        ok(db, "exec reap -q");
        let first = execution(db);
        held.go();
        let done = held.wait();
        assert!(done.code == 0 && done.stderr.contains("had been ended as abandoned"), "{done}");
        let recorded = run(db, &format!("exec show {} -o json", first["id"].as_str().unwrap())).json();
        assert_eq!(recorded["status"], "abandoned");
        assert!(recorded["error"].as_str().unwrap().contains("its worker reported later: success"), "{recorded}");
        assert_eq!(task(db)["status"], "pending", "its second attempt is still to come");
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }

    fn what_belongs_to_another_database_stays(db: &Database) {
        due(db, "");
        run_without_database(db);
        let [file] = spooled(db).try_into().unwrap();
        let path = db.sandbox().path().join(&file);
        let text = fs::read_to_string(&path).unwrap();
        let id = execution(db)["id"].as_str().unwrap().to_owned();
        fs::write(&path, text.replace(&id, "01890000-0000-7000-8000-000000000001")).unwrap();
        fs::write(path.with_file_name("0.json"), "{ not a report").unwrap();
        let said = run(db, "exec reap -q");
        assert!(said.code == 0 && said.stderr.contains("0.json can't be read and stays"), "{said}");
        assert_eq!(spooled(db).len(), 2);
        assert_eq!(execution(db)["status"], "running");
    }

    fn a_run_that_records_its_end_leaves_nothing_on_disk(db: &Database) {
        due(db, "");
        ok(db, "exec run t -- true");
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }

    fn what_was_recorded_before_the_run_was_killed_is_not_recorded_twice(db: &Database) {
        due(db, "");
        run_without_database(db);
        let [file] = spooled(db).try_into().unwrap();
        let text = fs::read_to_string(db.sandbox().path().join(&file)).unwrap();
        ok(db, "exec reap -q");
        let before = db.dump();
        fs::write(db.sandbox().path().join(&file), text).unwrap();
        assert_eq!(run(db, "exec reap").stderr, "nothing found\n");
        assert_eq!(db.dump(), before);
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }

    fn an_error_that_is_too_long_is_cut_and_recorded(db: &Database) {
        due(db, "");
        let long = "x".repeat(70_000);
        let done = db.provost(["exec", "run", "t", "--", "/no/such", &long]);
        assert!(done.code == 127 && !done.stderr.contains("could not be recorded"), "{done}");
        assert_eq!(execution(db)["exit_code"], 127);
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }

    fn a_report_that_the_database_refuses_stands_in_nobodys_way(db: &Database) {
        due(db, "");
        ok(db, "task create other --skill shell -q");
        run_without_database(db);
        let [file] = spooled(db).try_into().unwrap();
        let path = db.sandbox().path().join(&file);
        let mut report: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        report["error"] = Value::from("x".repeat(70_000));
        fs::write(&path, report.to_string()).unwrap();
        let next = run(db, "exec run other -- true");
        assert!(next.code == 0 && next.stderr.contains("can't be recorded and stays"), "{next}");
        assert_eq!(spooled(db), [file]);
    }

    fn what_comes_too_late_is_kept_once_however_often_it_is_found(db: &Database) {
        due(db, "");
        run_without_database(db);
        let [file] = spooled(db).try_into().unwrap();
        let text = fs::read_to_string(db.sandbox().path().join(&file)).unwrap();
        let id = execution(db)["id"].as_str().unwrap().to_owned();
        ok(db, &format!("exec finish {id} --status cancelled -q"));
        ok(db, "exec reap -q");
        let before = db.dump();
        assert!(before.contains("its worker reported later"));
        fs::write(db.sandbox().path().join(&file), text).unwrap();
        ok(db, "exec reap -q");
        assert_eq!(db.dump(), before);
        assert_eq!(spooled(db), Vec::<PathBuf>::new());
    }
}
