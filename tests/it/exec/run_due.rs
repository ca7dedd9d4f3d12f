//! `provost exec run-due`: a one-shot worker.

use super::held::is_alive;
use crate::shell::{acting_user, all_refused, column, lines, ok, run};
use crate::support::{Database, both_engines};
use serde_json::Value;

/// The agent `w1`, and skills that succeed, fail, and leave a line in the file `log`.
fn worker(db: &Database) {
    acting_user(db);
    ok(db, "agent create w1 -q");
    ok(db, r#"config set skill.good '["true"]' -q"#);
    ok(db, r#"config set skill.bad '["sh","-c","echo no; exit 3"]' -q"#);
    let log = db.sandbox().work().join("log").display().to_string();
    ok(db, &format!(r#"config set skill.log '["sh","-c","echo $PROVOST_PARAMS >> {log}"]' -q"#));
}

fn ended(db: &Database, flags: &str) -> Vec<Value> {
    let done = run(db, &format!("exec run-due --agent w1 -o jsonl {flags}"));
    assert!(done.code == 0 || done.code == 7, "{done}");
    done.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

both_engines! {
    fn what_is_due_is_run_and_a_row_printed_for_each(db: &Database) {
        worker(db);
        for name in ["a", "b", "c"] {
            ok(db, &format!("task create {name} --skill good -q"));
        }
        ok(db, "task create later --skill good --next-run-at 2099-01-01 -q");
        let rows = ended(db, "");
        let seen: Vec<_> = rows.iter().map(|row| (row["task"].as_str().unwrap(), row["status"].as_str().unwrap())).collect();
        assert_eq!(seen, [("a", "success"), ("b", "success"), ("c", "success")]);
        assert!(rows.iter().all(|row| row["agent"] == "w1" && row["exit_code"] == 0));
        assert_eq!(column(db, "task list", "status"), ["completed", "completed", "completed", "pending"]);
        assert_eq!(ended(db, ""), Vec::<Value>::new());
    }

    fn any_failure_is_exit_7_and_says_how_many(db: &Database) {
        worker(db);
        ok(db, "task create a --skill good -q");
        ok(db, "task create b --skill bad -q");
        let done = run(db, "exec run-due --agent w1 -o csv --fields task,status,exit_code");
        assert_eq!((done.code, done.stdout.as_str()), (7, "task,status,exit_code\r\na,success,0\r\nb,failed,3\r\n"), "{done}");
        assert!(done.stderr.contains("1 failed"), "{done}");
        assert_eq!(run(db, &format!("exec show {} -o json", ok(db, "exec list --status failed -q"))).json()["output"], "no\n");
    }

    fn command_lines_from_the_database_need_permission(db: &Database) {
        worker(db);
        ok(db, r#"task create line --skill shell --params '{"command":"touch mark"}' -q"#);
        ok(db, r#"task create as --skill shell --params '{"command":"touch mark","run_as":"nobody"}' -q"#);
        let refused = run(db, "exec run-due --agent w1 -o json");
        assert_eq!((refused.code, refused.stdout.as_str()), (7, "[]\n"), "{refused}");
        assert!(refused.stderr.contains("\"line\" is due and not run") && refused.stderr.contains("--allow-shell"), "{refused}");
        assert!(!db.sandbox().home().join("mark").exists());
        assert_eq!(ok(db, "exec list --count"), "0");

        let refused = run(db, "exec run-due --agent w1 --allow-shell -o csv --fields task");
        assert_eq!((refused.code, refused.stdout.as_str()), (7, "task\r\nline\r\n"), "{refused}");
        assert!(refused.stderr.contains("run as \"nobody\"") && refused.stderr.contains("--allow-run-as"), "{refused}");
        assert!(db.sandbox().home().join("mark").exists());
        all_refused(db, 2, &[("exec run-due --agent w1 --allow-run-as", &["--allow-shell"])]);
    }

    fn another_user_gets_its_own_environment_and_nothing_of_ours(db: &Database) {
        worker(db);
        ok(db, r#"task create as --skill shell --params '{"command":"id -un; env","run_as":"nobody","env":{"OWN":"yes"}}' -q"#);
        let done = run(db, "exec run-due --agent w1 --allow-shell --allow-run-as -q");
        if !nix::unistd::geteuid().is_root() {
            assert_eq!(done.code, 4, "{done}");
            return;
        }
        let output = run(db, &format!("exec show {} -o json", done.ok().trim())).json()["output"].as_str().unwrap().to_owned();
        assert!(output.starts_with("nobody\n") && output.contains("\nOWN=yes\n") && output.contains("\nPROVOST_ATTEMPT=1\n"), "{output}");
        assert!(output.contains("\nUSER=nobody\n") && !output.contains("DATABASE_URL") && !output.contains("PROVOST_USER"), "{output}");
    }

    fn only_the_agents_skills_are_taken(db: &Database) {
        worker(db);
        ok(db, "agent update w1 --capability good -q");
        for skill in ["good", "bad", "unknown"] {
            ok(db, &format!("task create {skill} --skill {skill} -q"));
        }
        let done = run(db, "exec run-due --agent w1 -o csv --fields task");
        assert_eq!((done.code, done.stdout.as_str(), done.stderr.as_str()), (0, "task\r\ngood\r\n", ""), "{done}");
    }

    fn a_skill_without_a_command_is_left_to_others_and_named(db: &Database) {
        worker(db);
        ok(db, "task create a --skill unknown -q");
        let done = run(db, "exec run-due --agent w1 -o json");
        assert_eq!((done.code, done.stdout.as_str()), (7, "[]\n"), "{done}");
        assert!(done.stderr.contains("no command is known for the skill \"unknown\""), "{done}");
        assert!(done.stderr.contains("provost config set skill.unknown"), "{done}");
        assert_eq!(column(db, "task list", "status"), ["pending"]);
    }

    fn a_worker_for_none_of_whose_skills_a_command_is_known_names_what_is_due(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1 --capability unknown -q");
        assert_eq!(run(db, "exec run-due --agent w1 -o json").ok(), "[]\n");
        ok(db, "task create a --skill unknown -q");
        let done = run(db, "exec run-due --agent w1 -o json");
        assert_eq!((done.code, done.stdout.as_str()), (7, "[]\n"), "{done}");
        assert!(done.stderr.contains("no command is known for the skill \"unknown\""), "{done}");
    }

    fn a_skill_whose_command_is_none_fails_with_the_reason(db: &Database) {
        worker(db);
        ok(db, "config set skill.odd 7 -q");
        ok(db, "task create a --skill odd -q");
        let rows = ended(db, "");
        assert_eq!(rows[0]["status"], "failed");
        let error = run(db, &format!("exec show {} -o json", rows[0]["id"].as_str().unwrap())).json()["error"].clone();
        assert!(error.as_str().unwrap().contains("not an array of words"), "{error}");
    }

    fn no_more_than_max_are_begun(db: &Database) {
        worker(db);
        for name in ["a", "b", "c"] {
            ok(db, &format!("task create {name} --skill good -q"));
        }
        assert_eq!(ended(db, "--max 2 --parallel 8").len(), 2);
        assert_eq!(ended(db, "--max 2").len(), 1);
    }

    fn several_at_once_do_each_task_once(db: &Database) {
        worker(db);
        for number in 0..20 {
            ok(db, &format!(r#"task create t{number} --skill log --params '{{"n":{number}}}' -q"#));
        }
        assert_eq!(ended(db, "--parallel 4").len(), 20);
        let mut log: Vec<String> = std::fs::read_to_string(db.sandbox().work().join("log")).unwrap().lines().map(str::to_owned).collect();
        log.sort();
        log.dedup();
        assert_eq!(log.len(), 20);
        assert_eq!(ok(db, "exec list --status success --count"), "20");
    }

    fn all_missed_slots_are_made_up_for_in_one_run_and_with_drain_what_becomes_due_too(db: &Database) {
        worker(db);
        ok(db, "task create all --skill log --cron @hourly --missed-policy all -q");
        ok(db, "task create retried --skill bad --max-attempts 3 --retry-delay-seconds 0 -q");
        let back = db.by_engine(
            "strftime('%Y-%m-%dT%H:00:00.000000Z', 'now', '-3 hours')",
            "date_trunc('hour', now() - interval '3 hours')",
        );
        db.execute(&format!("UPDATE scheduled_tasks SET next_run_at = {back} WHERE name = 'all'"));
        let rows = ended(db, "--drain");
        let of = |task: &str| rows.iter().filter(|row| row["task"] == task).count();
        assert!((4..=5).contains(&of("all")) && of("retried") == 3, "{rows:?}");
        let of_all = rows.iter().filter(|row| row["task"] == "all");
        let mut slots: Vec<&str> = of_all.map(|row| row["scheduled_for"].as_str().unwrap()).collect();
        assert!(slots.is_sorted(), "oldest first: {slots:?}");
        slots.dedup();
        assert_eq!(slots.len(), of("all"));
    }

    fn what_a_dead_worker_held_is_reaped_and_run(db: &Database) {
        worker(db);
        ok(db, "task create a --skill good --max-attempts 2 --retry-delay-seconds 0 -q");
        let id = ok(db, "task claim --agent w1 --lease 1ms -q");
        let rows = ended(db, "--drain");
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0]["attempt"].as_i64(), rows[0]["status"].as_str()), (Some(2), Some("success")));
        assert_eq!(run(db, &format!("exec show {id} -o json")).json()["status"], "abandoned");
    }

    fn a_worker_that_is_told_to_end_takes_no_more_and_records_what_it_ran(db: &Database) {
        worker(db);
        let pid = db.sandbox().work().join("pid");
        ok(db, &format!(r#"config set skill.slow '["sh","-c","echo $$ > {}; exec sleep 300"]' -q"#, pid.display()));
        ok(db, "task create slow --skill slow --priority 1 -q");
        ok(db, "task create next --skill good -q");
        let mut command = db.command(["exec", "run-due", "--agent", "w1"]);
        let child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
        while !std::fs::read_to_string(&pid).is_ok_and(|text| text.ends_with('\n')) {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let kill = format!("kill -TERM {}", child.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(143), "{output:?}");
        assert!(!is_alive(&pid));
        assert_eq!(column(db, "task list", "status"), ["failed", "pending"]);
        assert_eq!(lines(db, "exec list --status failed -q").len(), 1);
    }

    fn wrong_input_is_refused(db: &Database) {
        worker(db);
        all_refused(db, 2, &[
            ("exec run-due --agent w1 --max 0", &["--max"]),
            ("exec run-due --agent w1 --max -1", &["--max"]),
            ("exec run-due --agent w1 --parallel 0", &["--parallel"]),
            ("exec run-due --agent w1 --parallel 65", &["--parallel"]),
        ]);
        assert!(run(db, "exec run-due --agent w1 --fields bogus").fails(2).contains("bogus"));
        all_refused(db, 3, &[("exec run-due --agent nobody", &["nobody"])]);
        ok(db, "task create a --skill good -q");
        ok(db, "agent update w1 --status offline -q");
        all_refused(db, 5, &[("exec run-due --agent w1", &["offline"])]);
    }

    fn a_configuration_named_shell_is_no_permission(db: &Database) {
        worker(db);
        ok(db, r#"config set skill.shell '["true"]' -q"#);
        ok(db, r#"task create line --skill shell --params '{"command":"touch mark"}' -q"#);
        let refused = run(db, "exec run-due --agent w1 -o json");
        assert_eq!((refused.code, refused.stdout.as_str()), (7, "[]\n"), "{refused}");
        assert_eq!(column(db, "task list", "status"), ["pending"], "it is left for others");
    }
}
