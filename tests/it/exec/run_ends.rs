//! `provost exec run`: time-outs, signals, and what is left behind.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::held::{Held, is_alive};
use super::{due, execution, task};
use crate::shell::{ok, run};
use crate::support::{Database, both_engines};

/// Whether a process has a handler for the signal, as the kernel tells it.
fn hears(status: &str, signal: Signal) -> bool {
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap();
    u64::from_str_radix(caught.trim(), 16).unwrap() & (1 << (signal as u32 - 1)) != 0
}

both_engines! {
    fn at_the_time_out_the_whole_group_is_ended(db: &Database) {
        due(db, "--timeout-seconds 1");
        let done = run(db, "exec run t -- sh -c 'sleep 300 & echo $! > pid; wait'");
        assert_eq!(done.code, 124, "{done}");
        assert!(done.stderr.contains("longer than 1 s"), "{done}");
        let recorded = execution(db);
        assert_eq!((recorded["status"].as_str(), recorded["exit_code"].as_i64()), (Some("timeout"), Some(124)));
        assert!(recorded["duration_ms"].as_i64().unwrap() >= 1000, "{recorded}");
        assert!(!is_alive(&db.sandbox().work().join("pid")));
    }

    fn what_a_command_leaves_behind_is_ended_at_the_time_out(db: &Database) {
        due(db, "--timeout-seconds 1");
        let done = run(db, "exec run t -- sh -c 'sleep 300 > log & echo $! > pid'");
        assert_eq!(done.code, 124, "{done}");
        assert_eq!(execution(db)["status"], "timeout");
        assert!(!is_alive(&db.sandbox().work().join("pid")));
    }

    fn a_signal_is_forwarded_and_what_the_command_makes_of_it_counts(db: &Database) {
        for (signal, code) in [("TERM", 7), ("INT", 7), ("HUP", 7), ("QUIT", 7)] {
            let db = &db.another();
            due(db, "");
            let held = Held::start(db, &["t"], &format!("trap 'exit 7' {signal}"));
            held.signal(signal);
            let done = held.wait();
            assert_eq!(done.code, code, "{signal}: {done}");
            assert_eq!(execution(db)["status"], "failed");
        }
    }

    fn a_command_that_a_signal_ends_is_recorded_so(db: &Database) {
        due(db, "");
        let held = Held::start(db, &["t"], "true");
        held.signal("TERM");
        let done = held.wait();
        assert_eq!(done.code, 143, "{done}");
        let recorded = execution(db);
        assert_eq!((recorded["status"].as_str(), recorded["exit_code"].as_i64()), (Some("failed"), Some(143)));
        assert!(recorded["error"].as_str().unwrap().contains("SIGTERM"), "{recorded}");
    }

    fn while_it_runs_it_holds_a_lease_and_no_second_run_begins(db: &Database) {
        due(db, "");
        let held = Held::start(db, &["t"], "true");
        let recorded = execution(db);
        assert_eq!(recorded["status"], "running");
        assert!(recorded["lease_expires_at"].as_str().unwrap() > recorded["started_at"].as_str().unwrap());
        run(db, "exec run t -- true").fails(5);
        assert_eq!(ok(db, "exec reap -q"), "");
        held.go();
        assert_eq!(held.wait().code, 0);
        assert_eq!(task(db)["status"], "completed");
    }

    fn a_reader_that_goes_away_does_the_command_no_harm(db: &Database) {
        due(db, "");
        let script = "yes | head -c 1000000; echo whole > mark";
        let mut command = db.command(["exec", "run", "t", "--", "sh", "-c", script]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        assert!(child.wait().unwrap().success());
        assert_eq!(fs::read_to_string(db.sandbox().work().join("mark")).unwrap(), "whole\n");
        assert_eq!(execution(db)["status"], "success");
    }

    fn a_slot_that_is_about_to_come_is_waited_for(db: &Database) {
        due(db, "");
        let soon = ok(db, &format!("task update t --next-run-at {} -q --fields id", in_two_seconds(db)));
        assert_eq!(soon.len(), 36);
        ok(db, "exec run t -- true");
        let recorded = execution(db);
        assert_eq!(recorded["scheduled_for"], task(db)["slot_at"].as_str().map_or(recorded["scheduled_for"].clone(), Into::into));
        assert!(recorded["scheduled_for"].is_string(), "begun before its slot: {recorded}");
        assert!(recorded["started_at"].as_str() >= recorded["scheduled_for"].as_str());
    }

    fn whoever_is_told_to_end_before_the_command_begins_uses_no_attempt(db: &Database) {
        due(db, "");
        let mut locked = db.pool().get().unwrap();
        locked.batch_execute(db.by_engine("BEGIN IMMEDIATE", "BEGIN; SELECT id FROM scheduled_tasks FOR UPDATE")).unwrap();
        let mut command = db.command(["exec", "run", "t", "--lock-timeout", "60s", "--", "touch", "mark"]);
        let child = command.stderr(Stdio::piped()).spawn().unwrap();
        let status = format!("/proc/{}/status", child.id());
        while !hears(&fs::read_to_string(&status).unwrap(), Signal::SIGTERM) {
            thread::sleep(Duration::from_millis(10));
        }
        kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGTERM).unwrap();
        thread::sleep(Duration::from_millis(300));
        locked.batch_execute("ROLLBACK").unwrap();
        let done = child.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(143), "{}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(ok(db, "exec list --count"), "0");
        assert_eq!(task(db)["status"], "pending");
        assert!(!db.sandbox().work().join("mark").exists());
    }
}

/// By the database's clock.
fn in_two_seconds(db: &Database) -> String {
    let mut conn = db.pool().get().unwrap();
    let now = provost::db::now(&mut conn).unwrap();
    now.plus(chrono::TimeDelta::from_std(Duration::from_secs(2)).unwrap()).unwrap().to_string()
}
