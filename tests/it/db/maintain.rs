//! `provost db maintain`: its steps, whose turn it is, and what is kept of a run.

use std::fs;

use serde_json::Value;

use crate::exec::prune::{left, past, tasks};
use crate::shell::{acting_user, column, ok, run};
use crate::support::{Database, Run, both_engines};

/// The steps, each with its result.
fn steps(run: &Run) -> Vec<(String, String)> {
    let rows: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"));
    let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    rows.as_array().unwrap().iter().map(|row| (text(row, "step"), text(row, "result"))).collect()
}

fn results(run: &Run) -> Vec<String> {
    let steps = steps(run);
    assert_eq!(
        steps.iter().map(|(step, _)| step.as_str()).collect::<Vec<_>>(),
        ["reap", "prune", "seal", "vacuum", "backup"]
    );
    steps.into_iter().map(|(_, result)| result).collect()
}

/// What `doctor` says of one thing.
fn doctor(db: &Database, check: &str) -> (String, String) {
    let rows = run(db, "doctor -o json");
    let rows: Value = serde_json::from_str(&rows.stdout).unwrap();
    let row = rows.as_array().unwrap().iter().find(|row| row["check"] == check).unwrap();
    (row["state"].as_str().unwrap().to_owned(), row["message"].as_str().unwrap().to_owned())
}

/// A lease that ran out, executions beyond the policy, and a trail without a seal.
fn neglected(db: &Database) {
    tasks(db);
    ok(db, "agent create w1");
    past(db, "busy", "success", 300, "2025-01-01 00:00:00");
    past(db, "busy", "failed", 10, "2026-11-01 00:00:00");
    past(db, "rare", "success", 10, "2025-01-01 00:00:00");
    ok(db, "task claim --agent w1 --lease 1us -q");
    ok(
        db,
        r#"config set retention.exec '{"success":"30d","failed":"9999d","keep_last":5,"projects":{"etl":{"keep_last":2}}}'"#,
    );
}

both_engines! {
    fn its_steps_are_taken_though_nobody_reads_of_them(db: &Database) {
        neglected(db);
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = db.command(["db", "maintain", "-o", "jsonl"]);
        assert_eq!(command.stdout(full).stderr(std::process::Stdio::null()).status().unwrap().code(), Some(1));
        assert_eq!(column(db, "config list", "key"), ["retention.exec", "maintenance.last"]);
        assert_ne!(ok(db, "audit list --action prune --count"), "0");
    }

    fn who_wants_backups_rotated_names_their_folder(db: &Database) {
        acting_user(db);
        let said = run(db, "db maintain --keep-daily 7");
        assert!(said.stderr.contains("--backup-dir"), "{said}");
        said.fails(2);
    }

    fn it_does_what_is_due_and_then_there_is_nothing_to_do(db: &Database) {
        neglected(db);
        ok(db, "task create due --skill s --cron '* * * * *'");
        let id = ok(db, "exec start due --agent w1 -q");
        ok(db, &format!("exec renew {id} --lease 1us -q"));
        let backups = db.sandbox().path().join("kept");
        let line = format!("db maintain -o json --backup-dir {}", backups.display());
        let first = run(db, &line);
        assert_eq!((first.code, results(&first)), (0, vec!["done".to_owned(); 5]), "{first}");
        assert_eq!(left(db, "status = 'running'"), "0");
        // The policy of the project keeps all of its own.
        assert_eq!(left(db, "status = 'success'"), "10");
        assert_eq!(left(db, "status = 'failed'"), "10");
        assert_eq!(fs::read_dir(&backups).unwrap().count(), 1);
        assert_eq!(run(db, "audit verify").code, 0);
        let told = run(db, "audit list --action prune --limit 1 -o json").json()[0]["changed_fields"].clone();
        assert_eq!(told["criteria"]["new"]["policy"]["success"], "30d");
        // That it ran is kept, and was not sealed yet.
        let again = run(db, "db maintain -o json");
        assert_eq!(results(&again), ["nothing", "nothing", "done", "done", "skipped"], "{again}");
        let last = run(db, "config get maintenance.last -o json").json()["value"].clone();
        assert_eq!((&last["steps"][1]["step"], &last["steps"][1]["result"]), (&"prune".into(), &"nothing".into()));
        assert_eq!(column(db, "audit list --table system_config", "action")[0], "maintain");
        assert_eq!(doctor(db, "maintenance").0, "ok");
        assert_eq!(doctor(db, "retention").0, "ok");
    }

    fn a_dry_run_says_what_would_be_done(db: &Database) {
        neglected(db);
        let before = db.dump();
        let dry = run(db, "db maintain --dry-run -o json --backup-dir kept");
        assert_eq!(db.dump(), before);
        assert_eq!(results(&dry)[1..], ["done"; 4], "{dry}");
        assert!(dry.stdout.contains("would delete 300 executions"), "{dry}");
        assert!(!db.sandbox().work().join("kept").exists());
        assert_eq!(steps(&run(db, "db maintain -o json"))[1].1, "done");
        assert_eq!(left(db, "status = 'success' AND started_at < '2025-06-01'"), "10");
    }

    fn a_second_one_leaves_it_to_the_first(db: &Database) {
        acting_user(db);
        let held = hold(db);
        let second = run(db, "db maintain -o json");
        assert_eq!((second.code, second.stdout.as_str()), (0, "[]\n"), "{second}");
        assert!(second.stderr.contains("another `provost db maintain` is at work"), "{second}");
        drop(held);
        assert_eq!(results(&run(db, "db maintain -o json"))[0], "nothing");
    }

    fn a_step_that_fails_does_not_keep_the_others_from_being_done(db: &Database) {
        neglected(db);
        db.execute("UPDATE system_config SET value = '{\"days\":90}' WHERE key = 'retention.exec'");
        let run_ = run(db, "db maintain -o json --backup-dir /dev/null/no");
        assert_eq!(run_.code, 7, "{run_}");
        assert_eq!(results(&run_)[1..], ["failed", "done", "done", "failed"], "{run_}");
        assert!(run_.stderr.contains("prune: invalid retention.exec \"days\": there is no such key"), "{run_}");
        assert!(run_.stderr.contains("backup: can't"), "{run_}");
        let quiet = run(db, "db maintain -q");
        assert_eq!((quiet.code, quiet.stdout.as_str()), (7, "prune\n"), "{quiet}");
        let (state, message) = doctor(db, "maintenance");
        assert_eq!(state, "warning");
        assert!(message.contains("these steps failed: prune"), "{message}");
        assert_eq!(doctor(db, "retention").0, "warning");
    }

    fn a_prune_that_comes_to_the_end_of_its_time_is_partial(db: &Database) {
        neglected(db);
        let run_ = run(db, "db maintain -o json --max-duration 1us");
        assert_eq!((run_.code, results(&run_)[1].as_str()), (7, "partial"), "{run_}");
        assert!(run_.stdout.contains("300 are left"), "{run_}");
    }

    fn doctor_says_what_was_not_done(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 10, "2025-01-01 00:00:00");
        assert_eq!(doctor(db, "retention").0, "ok");
        ok(db, r#"config set retention.exec '{"default":"30d"}'"#);
        let (state, message) = doctor(db, "retention");
        assert!(state == "warning" && message.contains("9 executions or more are beyond the policy"), "{message}");
        // It was set a moment ago.
        assert_eq!(doctor(db, "maintenance").0, "ok");
        let long_ago = |key: &str| db.execute(&format!(
            "UPDATE system_config SET updated_at = '2026-01-01T00:00:00{}Z', version = version + 1 WHERE key = '{key}'",
            db.by_engine(".000000", "")
        ));
        long_ago("retention.exec");
        assert_eq!(doctor(db, "maintenance").0, "warning");
        ok(db, "db maintain -q");
        assert_eq!((doctor(db, "maintenance").0, doctor(db, "retention").0), ("ok".to_owned(), "ok".to_owned()));
        db.execute(&format!(
            "UPDATE system_config SET value = '{}' WHERE key = 'maintenance.last'",
            r#"{"began_at":"2026-01-01T00:00:00.000000Z","ended_at":"2026-01-01T00:00:00.000000Z","steps":[]}"#
        ));
        let (state, message) = doctor(db, "maintenance");
        assert!(state == "warning" && message.contains("it has not run since 2026-01-01"), "{message}");
    }

    fn one_connection_is_enough(db: &Database) {
        neglected(db);
        let run = db.run(db.command(["db", "maintain", "-o", "json"]).env("PROVOST_POOL_SIZE", "1").env("PROVOST_POOL_TIMEOUT", "5s"), "");
        assert_eq!((run.code, results(&run)[1].as_str()), (0, "done"), "{run}");
    }

    fn who_may_not_act_is_refused(db: &Database) {
        tasks(db);
        ok(db, "user create gone");
        ok(db, "user deactivate gone");
        let before = db.dump();
        let said = run(db, "db maintain --as gone").fails(4);
        assert!(said.contains("deactivated"), "{said}");
        assert_eq!(db.dump(), before);
    }
}

/// The turn, held by this process.
fn hold(db: &Database) -> Box<dyn std::any::Any> {
    use provost::crud::maintenance::take_turn;
    let mut conn = db.pool().get().unwrap();
    let file = (!db.is_postgres()).then(|| db.file());
    let turn = take_turn(&mut conn, file.as_deref()).unwrap().unwrap();
    Box::new((turn, conn))
}

#[test]
fn a_file_gives_back_what_is_unused() {
    let db = Database::sqlite();
    db.execute("CREATE TABLE scrap AS SELECT zeroblob(50000000) AS bytes; DROP TABLE scrap");
    let before = fs::metadata(db.file()).unwrap().len();
    let run = run(&db, "db maintain -o json");
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(db.value("PRAGMA freelist_count"), "0");
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    assert!(fs::metadata(db.file()).unwrap().len() < before / 10);
    assert_eq!(ok(&db, "migrate verify -q"), "");
    assert_eq!(ok(&db, "db check -q"), "");
}
