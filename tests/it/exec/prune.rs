//! `provost exec prune`: what goes, what stays, and what is refused. What befalls one that is interrupted is in
//! `prune_interrupted`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use provost::db::sha256_hex;
use serde_json::Value;

use crate::shell::{acting_user, all_refused, column, ok, run};
use crate::support::{Database, both_engines};

/// Executions of a task in the past, as another program would write them: so many, an hour apart from this time on.
pub fn past(db: &Database, task: &str, status: &str, count: u32, from: &str) {
    let (series, at) = db.by_engine(
        (
            format!("(WITH RECURSIVE s (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {count}) SELECT n FROM s)"),
            format!("strftime('%Y-%m-%dT%H:%M:%S.000000Z', '{from}', '+' || n || ' hours')"),
        ),
        (format!("generate_series(0, {count} - 1) AS s (n)"), format!("timestamptz '{from}' + n * interval '1 hour'")),
    );
    let ended = db.by_engine(
        format!("strftime('%Y-%m-%dT%H:%M:%S.000000Z', '{from}', '+' || n || ' hours', '+60 seconds')"),
        format!("timestamptz '{from}' + n * interval '1 hour' + interval '1 minute'"),
    );
    let status = db.by_engine(format!("'{status}'"), format!("'{status}'::execution_status"));
    db.execute(&format!(
        "INSERT INTO execution_results (task_id, status, started_at, ended_at, output) \
         SELECT (SELECT id FROM scheduled_tasks WHERE name = '{task}'), {status}, {at}, {ended}, 'line ' || n FROM {series}"
    ));
}

/// Two tasks, of which one is in a project.
pub fn tasks(db: &Database) {
    acting_user(db);
    ok(db, "project create etl");
    ok(db, "task create busy --skill s --cron '0 2 * * *'");
    ok(db, "task create rare --skill s --project etl");
}

/// A file that isn't there yet.
pub fn place(db: &Database, name: &str) -> PathBuf {
    db.sandbox().path().join(name)
}

/// The file that an archive is until it gets its name.
pub fn partial(place: &Path) -> PathBuf {
    PathBuf::from(format!("{}.partial", place.display()))
}

/// How many executions there are, by this condition.
pub fn left(db: &Database, condition: &str) -> String {
    db.value(&format!("SELECT count(*) FROM execution_results WHERE {condition}"))
}

/// The executions that an archive holds, in its order.
pub fn archived(place: &Path) -> Vec<Value> {
    let text = zstd::decode_all(File::open(place).unwrap()).unwrap();
    let lines = String::from_utf8(text).unwrap();
    let rows = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.filter(|row| !row["id"].is_null()).collect()
}

/// What the entries of pruning tell, the oldest first.
fn told(db: &Database) -> Vec<Value> {
    let rows = run(db, "audit list --action prune --limit 0 -o json").json();
    let mut told: Vec<Value> = rows.as_array().unwrap().iter().map(|row| row["changed_fields"].clone()).collect();
    told.reverse();
    told
}

/// Starts and ends an execution of a task, so that the trail tells of it.
fn execute(db: &Database, task: &str, status: &str) -> String {
    let id = ok(db, &format!("exec start {task} -q"));
    ok(db, &format!("exec finish {id} --status {status} -q"))
}

both_engines! {
    fn what_is_old_goes_and_the_newest_of_each_task_stays(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 2_000, "2026-01-01 00:00:00");
        past(db, "busy", "failed", 10, "2025-01-01 00:00:00");
        past(db, "rare", "timeout", 3, "2024-01-01 00:00:00");
        let newest = db.value("SELECT id FROM execution_results WHERE status = 'success' ORDER BY started_at DESC LIMIT 1");
        let pruned = run(db, "exec prune --older-than 1d --yes -o json --reason spring").json();
        assert_eq!((&pruned["matched"], &pruned["pruned"], &pruned["left"]), (&2_011.into(), &2_011.into(), &0.into()));
        assert!(pruned["batches"].as_u64().unwrap() > 1 && pruned["archive"].is_null(), "{pruned}");
        assert_eq!(left(db, "1 = 1"), "2");
        assert_eq!(left(db, "status = 'timeout' AND started_at > '2024-01-01T01:30:00Z'"), "1");
        assert_eq!(left(db, &format!("id = '{newest}'")), "1");
        // One entry a transaction, which tells how many went, and of which.
        let told = told(db);
        assert_eq!(told.len() as u64, pruned["batches"].as_u64().unwrap());
        assert_eq!(told.iter().map(|entry| entry["count"]["new"].as_u64().unwrap()).sum::<u64>(), 2_011);
        let first = &told[0];
        assert_eq!(first["criteria"]["new"]["keep_last"], 1);
        assert_eq!(first["ids"]["new"].as_str().unwrap().len() as u64, 12 * first["count"]["new"].as_u64().unwrap());
        assert!(first["archive"]["new"].is_null());
        assert_eq!(column(db, "audit list --action prune", "reason")[0], "spring");
        // Again there is nothing, and that is no failure.
        let again = run(db, "exec prune --older-than 1d --yes -o json");
        assert!(again.stderr.contains("nothing to prune"), "{again}");
        assert_eq!(again.json()["pruned"], 0);
    }

    fn the_criteria_narrow_what_goes(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 10, "2026-01-01 00:00:00");
        past(db, "busy", "failed", 10, "2026-02-01 00:00:00");
        past(db, "rare", "success", 10, "2026-01-01 00:00:00");
        past(db, "rare", "cancelled", 2, "2026-03-01 00:00:00");
        let counted = |flags: &str| run(db, &format!("exec prune {flags} --dry-run -o json")).json()["matched"].as_u64().unwrap();
        let all = "--before 9999-12-31";
        assert_eq!(counted(all), 30);
        assert_eq!(counted(&format!("{all} --status success")), 20);
        assert_eq!(counted(&format!("{all} --status success,cancelled")), 21);
        assert_eq!(counted(&format!("{all} --status failed --status timeout")), 9);
        assert_eq!(counted(&format!("{all} --task busy")), 19);
        assert_eq!(counted(&format!("{all} --project etl")), 11);
        assert_eq!(counted(&format!("{all} --project etl --task busy")), 0);
        // Of all that a task has, whatever their status.
        assert_eq!(counted(&format!("{all} --keep-last 5")), 22);
        assert_eq!(counted(&format!("{all} --keep-last 12 --status success")), 8);
        assert_eq!(counted(&format!("{all} --keep-last 100")), 0);
        // By the end: the fifth began at four o'clock and ended a minute later.
        assert_eq!(counted("--before 2026-01-01T04:01:00Z"), 8);
        assert_eq!(counted("--before 2026-01-01T04:01:00.000001Z"), 10);
        assert_eq!(counted("--older-than 100y"), 0);
        assert_eq!(counted("--older-than 100000y"), 0);
    }

    fn what_runs_stays_however_old_and_counts_among_the_newest(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 3, "2026-01-01 00:00:00");
        let running = ok(db, "exec start busy -q");
        db.execute("UPDATE execution_results SET started_at = '2020-01-01T00:00:00Z' WHERE status = 'running'"
            .replace("00Z", db.by_engine("00.000000Z", "00Z")).as_str());
        assert_eq!(run(db, "exec prune --before 9999-12-31 --yes -o json").json()["pruned"], 2);
        assert_eq!(left(db, &format!("id = '{running}'")), "1");
        db.execute("DELETE FROM execution_results WHERE status = 'success'");
        past(db, "busy", "success", 3, "2019-01-01 00:00:00");
        assert_eq!(run(db, "exec prune --before 9999-12-31 --yes -o json").json()["pruned"], 3);
    }

    fn a_dry_run_counts_what_would_go_and_changes_nothing(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 700, "2026-01-01 00:00:00");
        let place = place(db, "a.zst");
        for flags in ["", "--keep-last 10", "--max-rows 300", "--status success --max-rows 9999"] {
            let line = format!("exec prune --before 2026-01-20 {flags} -o json --archive {}", place.display());
            let before = db.dump();
            let dry = run(db, &format!("{line} --dry-run"));
            assert!(dry.stderr.contains("dry run: nothing was changed"), "{dry}");
            assert_eq!(db.dump(), before);
            assert!(!place.exists() && !place.with_extension("zst.partial").exists());
            let done = run(db, &format!("{line} --yes"));
            assert_eq!((dry.code, done.code), if flags == "--max-rows 300" { (7, 7) } else { (0, 0) }, "{dry} {done}");
            assert_eq!(dry.stderr.contains("executions would be left"), dry.code == 7, "{dry}");
            let mut dry: Value = serde_json::from_str(&dry.stdout).unwrap();
            let done: Value = serde_json::from_str(&done.stdout).unwrap();
            for field in ["batches", "archive_sha256"] {
                dry[field] = done[field].clone();
            }
            assert_eq!(dry, done);
            if place.exists() {
                fs::remove_file(&place).unwrap();
            }
            db.execute("DELETE FROM execution_results");
            past(db, "busy", "success", 700, "2026-01-01 00:00:00");
        }
    }

    fn a_dry_run_refuses_an_archive_that_the_run_itself_would_refuse(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 10, "2026-01-01 00:00:00");
        let place = place(db, "a.zst");
        let partial = partial(&place);
        let shown = partial.display().to_string();
        let line = format!("exec prune --before 9999-12-31 --archive {} --yes", place.display());
        let both = |code: i32, says: &str| {
            let said = [run(db, &format!("{line} --dry-run")).fails(code), run(db, &line).fails(code)];
            assert!(said[0].contains(says), "{}", said[0]);
            assert_eq!(said[0], said[1]);
            assert_eq!(left(db, "1 = 1"), "10");
        };
        fs::write(&place, "somebody else's").unwrap();
        both(5, "is there already");
        fs::remove_file(&place).unwrap();
        fs::write(&partial, "somebody else's").unwrap();
        both(5, &format!("{shown:?} stands in the way, and it is no archive of executions"));
        fs::remove_file(&partial).unwrap();
        std::os::unix::fs::symlink("/dev/full", &partial).unwrap();
        both(5, &format!("{shown:?} stands in the way: it is a link\nhint: remove it, or name another file"));
        fs::remove_file(&partial).unwrap();
        let held = File::create(&partial).unwrap();
        held.lock().unwrap();
        both(5, "another prune is writing");
        drop(held);
        assert_eq!(run(db, &format!("{line} -o json")).json()["pruned"], 9);
        // Its own, at its end, is none that stands in the way.
        for flags in ["", "--dry-run"] {
            let again = run(db, &format!("{line} {flags}"));
            assert!(again.code == 0 && again.stderr.contains("there is nothing more to prune"), "{again}");
        }
    }

    fn a_budget_that_is_used_up_is_said_with_what_is_left(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 500, "2026-01-01 00:00:00");
        let first = run(db, "exec prune --before 9999-12-31 --max-rows 120 --batch-size 50 --yes -o json");
        assert_eq!(first.code, 7, "{first}");
        assert!(first.stderr.contains("379 executions are left"), "{first}");
        let first: Value = serde_json::from_str(&first.stdout).unwrap();
        assert_eq!((&first["matched"], &first["pruned"], &first["left"]), (&499.into(), &120.into(), &379.into()));
        assert!(first["batches"].as_u64().unwrap() >= 3, "{first}");
        // The oldest went.
        assert_eq!(left(db, "started_at < '2026-01-05T23:30:00Z'"), "0");
        let second = run(db, "exec prune --before 9999-12-31 --max-duration 1us --yes -o json");
        assert_eq!(second.code, 7, "{second}");
        assert_eq!(run(db, "exec prune --before 9999-12-31 --max-rows 379 --yes -o json").json()["left"], 0);
    }

    fn what_a_budget_allows_is_the_oldest_of_all_tasks(db: &Database) {
        tasks(db);
        past(db, "rare", "success", 100, "2026-01-01 00:00:00");
        past(db, "busy", "success", 100, "2026-01-01 00:30:00");
        for (rows, gone_before) in [(47, "2026-01-01T23:15:00Z"), (100, "2026-01-04T01:15:00Z")] {
            let line = format!("exec prune --before 9999-12-31 --max-rows {rows} --batch-size 10 --yes -o json");
            assert_eq!(run(db, &line).code, 7);
            assert_eq!(left(db, &format!("started_at < '{gone_before}'")), "0");
        }
        assert_eq!(left(db, "true"), "53");
    }

    fn the_archive_holds_what_went_as_it_was(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 1_000, "2026-01-01 00:00:00");
        let odd = execute(db, "rare", "failed");
        db.execute(&format!("UPDATE execution_results SET error = 'Grüße, 世界 \"x\"' WHERE id = '{odd}'"));
        let shown = run(db, &format!("exec show {odd} -o json")).json();
        past(db, "rare", "success", 1, "2099-01-01 00:00:00");
        let place = place(db, "was.zst");
        let pruned = run(db, &format!("exec prune --before 2098-01-01 --archive {} --yes -o json", place.display())).json();
        assert_eq!((&pruned["pruned"], &pruned["archive"]), (&1_000.into(), &place.to_str().unwrap().into()));
        assert_eq!(pruned["archive_sha256"], sha256_hex(&fs::read(&place).unwrap()));
        let rows = archived(&place);
        assert_eq!(rows.len(), 1_000);
        let row = rows.iter().find(|row| row["id"] == odd.as_str()).unwrap();
        for field in ["task_id", "status", "started_at", "ended_at", "output", "error", "version", "created_by"] {
            assert_eq!(row[field], shown[field], "{field}");
        }
        // Each entry has the digest of its own part.
        for entry in told(db) {
            assert_eq!(entry["archive"]["new"], place.to_str().unwrap());
            assert_eq!(entry["archive_sha256"]["new"].as_str().unwrap().len(), 64);
        }
        // No other file is taken.
        let bytes = fs::read(&place).unwrap();
        past(db, "busy", "success", 10, "2026-06-01 00:00:00");
        let said = run(db, &format!("exec prune --before 2098-01-01 --archive {} --yes", place.display())).fails(5);
        assert!(said.contains("is there already") && said.contains("hint: name a file that is not there yet"), "{said}");
        assert_eq!((fs::read(&place).unwrap(), left(db, "started_at < '2098-01-01T00:00:00Z'")), (bytes, "11".to_owned()));
    }

    fn what_was_pruned_the_trail_accounts_for(db: &Database) {
        tasks(db);
        let ids: Vec<String> = (0..12).map(|number| execute(db, "busy", if number % 3 == 0 { "failed" } else { "success" })).collect();
        // Of two prunes one takes what the other left between.
        ok(db, "exec prune --before 9999-12-31 --status success --yes --batch-size 3 -q");
        ok(db, "exec prune --before 9999-12-31 --keep-last 2 --yes -q");
        ok(db, "audit seal");
        assert_eq!(left(db, "1 = 1"), "2");
        let verified = run(db, "audit verify --live");
        assert_eq!(verified.code, 0, "{verified}");
        // It is not there any more, and it is said why.
        let now = run(db, &format!("audit as-of exec {} --at 0s", ids[0])).fails(3);
        assert!(now.contains("it was pruned at") && now.contains("(entry "), "{now}");
        let trail = run(db, &format!("audit trail exec {}", ids[0]));
        assert!(trail.code == 0 && trail.stderr.contains("it was pruned at"), "{trail}");
        let entry = column(db, "audit list --action prune --limit 1", "sequence").remove(0);
        let said = run(db, &format!("audit revert {entry}")).fails(5);
        assert!(said.contains("it tells of executions that were pruned"), "{said}");
        // What went without an entry is found among them all the same.
        let other = execute(db, "rare", "success");
        db.execute(&format!("DELETE FROM execution_results WHERE id = '{other}'"));
        let verified = run(db, "audit verify --live");
        assert_eq!(verified.code, 9, "{verified}");
        assert_eq!(verified.stdout.matches("is gone").count(), 1, "{verified}");
    }

    fn without_agreement_nothing_goes(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 10, "2026-01-01 00:00:00");
        let before = db.dump();
        let said = run(db, "exec prune --before 9999-12-31").fails(2);
        assert!(said.contains("delete 9 executions") && said.contains("hint: give --yes to go ahead"), "{said}");
        assert_eq!(db.dump(), before);
    }

    fn bad_input_is_refused(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 3, "2026-01-01 00:00:00");
        let folder = db.sandbox().path().display().to_string();
        all_refused(db, 2, &[
            ("exec prune --yes", &["--older-than", "--before"]),
            ("exec prune --older-than 1d --before 1d --yes", &["cannot be used with"]),
            ("exec prune --older-than -1d --yes", &["-1d"]),
            ("exec prune --older-than soon --yes", &["'soon'"]),
            ("exec prune --before 1d --status running --yes", &["'running'"]),
            ("exec prune --before 1d --status done --yes", &["'done'"]),
            ("exec prune --before 1d --keep-last 0 --yes", &["0"]),
            ("exec prune --before 1d --batch-size 0 --yes", &["0"]),
            ("exec prune --before 1d --batch-size 15001 --yes", &["15001"]),
            ("exec prune --before 1d --max-rows 0 --yes", &["0"]),
            ("exec prune --before 1d --max-duration 0s --yes", &["'0s'"]),
            ("exec prune --before 1d --archive - --yes", &["\"-\"", "it is no file"]),
            (&format!("exec prune --before 1d --archive {folder} --yes"), &["it is no file"]),
            ("exec prune --before 1d --archive /no/such/a.zst --yes", &["can't write"]),
        ]);
        all_refused(db, 3, &[
            ("exec prune --before 1d --task nothing --yes", &["no task \"nothing\""]),
            ("exec prune --before 1d --project nothing --yes", &["no project \"nothing\""]),
        ]);
        ok(db, "user create gone");
        ok(db, "user deactivate gone");
        all_refused(db, 4, &[("exec prune --before 1d --yes --as gone", &["the acting user gone is deactivated"])]);
    }

    fn two_prunes_at_once_take_each_execution_once(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 3_000, "2026-01-01 00:00:00");
        let spawn = || {
            let words = ["exec", "prune", "--before", "9999-12-31", "--batch-size", "100", "--yes", "-o", "json"];
            db.command(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let both = [spawn(), spawn()];
        let mut pruned = 0;
        for child in both {
            let output = child.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
            let done: Value = serde_json::from_slice(&output.stdout).unwrap();
            pruned += done["pruned"].as_u64().unwrap();
        }
        assert_eq!((pruned, left(db, "1 = 1")), (2_999, "1".to_owned()));
        assert_eq!(told(db).iter().map(|entry| entry["count"]["new"].as_u64().unwrap()).sum::<u64>(), 2_999);
    }

    fn the_newest_of_what_others_left_stays(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 3_000, "2026-01-01 00:00:00");
        for keep_last in ["1", "3"] {
            let newest = db.value("SELECT id FROM execution_results ORDER BY started_at DESC LIMIT 1");
            let words = ["exec", "prune", "--before", "9999-12-31", "--batch-size", "10", "--keep-last", keep_last, "--yes", "-q"];
            let mut prune = db.command(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
            while left(db, "1 = 1") == "3000" {
                assert!(prune.try_wait().unwrap().is_none(), "it ended before anything went");
            }
            // It was found to be the one that stays, or the first of those.
            ok(db, &format!("exec delete {newest} --yes -q"));
            assert!(prune.try_wait().unwrap().is_none(), "it ended too early");
            let output = prune.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(left(db, "1 = 1"), keep_last);
            db.execute("DELETE FROM execution_results");
            past(db, "busy", "success", 3_000, "2026-01-01 00:00:00");
        }
    }

    fn a_prune_beside_workers_takes_nothing_that_they_need(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 4_000, "2026-01-01 00:00:00");
        ok(db, "agent create w1");
        let words = ["exec", "prune", "--before", "9999-12-31", "--status", "success", "--yes", "-q"];
        let mut prune = db.command(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut made = Vec::new();
        while prune.try_wait().unwrap().is_none() {
            let id = ok(db, "exec start rare --agent w1 -q");
            made.push(ok(db, &format!("exec finish {id} --status cancelled -q")));
            ok(db, "task resume rare");
        }
        let output = prune.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for id in made {
            assert_eq!(left(db, &format!("id = '{id}'")), "1");
        }
        assert_eq!(left(db, "status = 'success'"), "1");
    }
}
