//! `provost exec run`: what the command gets, what is passed through, what is recorded.

use super::{SLOT, due, execution, task};
use crate::shell::{acting_user, all_refused, ok, refused, run, run_with};
use crate::support::both_engines;
use serde_json::json;

both_engines! {
    fn what_a_command_writes_is_passed_through_and_recorded(db: &Database) {
        due(db, "");
        let done = run_with(db, "exec run t -- sh -c 'cat; echo more; echo wrong >&2; exit 3'", "given\n");
        assert_eq!((done.code, done.stdout.as_str(), done.stderr.as_str()), (3, "given\nmore\n", "wrong\n"), "{done}");
        let recorded = execution(db);
        assert_eq!(recorded["status"], "failed");
        assert_eq!(recorded["exit_code"], 3);
        assert_eq!(recorded["scheduled_for"], SLOT);
        let output = recorded["output"].as_str().unwrap();
        assert!(output.len() == "given\nmore\nwrong\n".len() && output.contains("wrong\n"), "{output:?}");
        assert_eq!(task(db)["status"], "failed");
    }

    fn a_command_that_succeeds_ends_a_one_shot_task(db: &Database) {
        due(db, "");
        ok(db, "agent create w1 -q");
        assert_eq!(ok(db, "exec run t --agent w1 -- true"), "");
        let recorded = execution(db);
        assert_eq!((recorded["status"].as_str(), recorded["agent"].as_str()), (Some("success"), Some("w1")));
        assert!(recorded["duration_ms"].as_i64().unwrap() >= 0);
        assert_eq!(task(db)["status"], "completed");
    }

    fn a_command_is_told_what_it_works_on(db: &Database) {
        due(db, r#"--params '{"target":"s3"}'"#);
        let names = ["TASK_ID", "EXECUTION_ID", "SCHEDULED_FOR", "ATTEMPT", "PARAMS"];
        let script: Vec<String> = names.iter().map(|name| format!("echo $PROVOST_{name};")).collect();
        let told = run(db, &format!("exec run t -- sh -c '{}'", script.concat())).ok();
        let recorded = execution(db);
        let expected = [&recorded["task_id"], &recorded["id"], &json!(SLOT), &json!("1"), &json!(r#"{"target":"s3"}"#)];
        assert_eq!(told.lines().collect::<Vec<_>>(), expected.map(|value| value.as_str().unwrap()));
    }

    fn without_a_command_it_is_the_one_of_the_skill_and_reads_the_params(db: &Database) {
        acting_user(db);
        ok(db, r#"task create t --skill data-backup --params '{"b":1,"a":[2]}' -q"#);
        ok(db, r#"config set skill.data-backup '{"argv":["sh","-c","cat; echo; echo $1 $WHERE","sh","full"],"env":{"WHERE":"here"}}' -q"#);
        let done = run_with(db, "exec run t", "not for it");
        assert_eq!((done.code, done.stdout.as_str()), (0, "{\"a\":[2],\"b\":1}\nfull here\n"), "{done}");
    }

    fn a_command_line_of_a_crontab_is_run_as_cron_runs_it(db: &Database) {
        let line = "GREETING=hello\n* * * * * echo $GREETING $0; pwd; cat%first%second\n";
        acting_user(db);
        run_with(db, "task import --format crontab -", line).ok();
        let home = db.sandbox().home().display().to_string();
        let done = run(db, "exec run echo");
        assert_eq!(done.stdout, format!("hello /bin/sh\n{home}\nfirst\nsecond\n"));
    }

    fn the_shell_of_a_crontab_is_the_one_that_it_names(db: &Database) {
        due(db, r#"--params '{"command":"echo $0","env":{"SHELL":"/bin/bash"}}'"#);
        assert_eq!(run(db, "exec run t").ok(), "/bin/bash\n");
    }

    fn a_skill_without_a_usable_command_is_named_and_nothing_begins(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill data-backup -q");
        ok(db, r#"task create s --skill shell --params '{"comand":"true"}' -q"#);
        ok(db, "task create odd --skill 'Data Backup' -q");
        all_refused(db, 5, &[
            ("exec run t", &["\"t\"", "no command is known for the skill \"data-backup\""]),
            ("exec run s", &["command is missing"]),
            ("exec run odd", &["no command is known for the skill \"Data Backup\""]),
        ]);
        for (value, told) in [
            ("[]", "not an array of words"),
            (r#"[""]"#, "not an array of words"),
            (r#""true""#, "not an array of words"),
            ("[1]", "not an array of words"),
            (r#"{"env":{}}"#, "not an array of words"),
            (r#"{"argv":["true"],"cwd":"/"}"#, "neither argv nor env"),
            (r#"{"argv":["true"],"env":[]}"#, "env is not an object"),
            (r#"{"argv":["true"],"env":{"A=B":""}}"#, "holds an equals sign"),
            (r#"{"argv":["true"],"env":{"A":1}}"#, "value that is not a text"),
        ] {
            ok(db, &format!("config set skill.data-backup '{value}' -q"));
            refused(run(db, "exec run t"), 5, &["data-backup", told]);
        }
        assert_eq!(ok(db, "exec list --count"), "0");
    }

    fn a_command_that_is_not_there_or_cannot_be_executed_is_127_or_126(db: &Database) {
        due(db, "--max-attempts 3 --retry-delay-seconds 0");
        for (command, code) in [("no-such-command", 127), ("/etc/passwd", 126), ("/", 126)] {
            let said = run(db, &format!("exec run t -- {command}")).fails(code);
            assert!(said.contains(command) && said.lines().count() == 1, "{said}");
            let recorded = execution(db);
            assert_eq!((recorded["status"].as_str(), recorded["exit_code"].as_i64()), (Some("failed"), Some(code.into())));
            assert!(recorded["error"].as_str().unwrap().contains(command), "{recorded}");
        }
    }

    fn a_task_that_may_not_be_started_is_refused_before_anything_runs(db: &Database) {
        due(db, "");
        ok(db, "agent create w1 -q");
        ok(db, "agent update w1 --status offline -q");
        all_refused(db, 5, &[("exec run t --agent w1 -- touch mark", &["\"w1\"", "offline"])]);
        all_refused(db, 3, &[
            ("exec run nobody -- touch mark", &["nobody"]),
            ("exec run t --agent nobody -- touch mark", &["nobody"]),
        ]);
        ok(db, "exec start t -q");
        all_refused(db, 5, &[("exec run t -- touch mark", &["running"])]);
        ok(db, "task pause t -q");
        all_refused(db, 5, &[("exec run t -- touch mark", &["paused"])]);
        assert!(!db.sandbox().work().join("mark").exists());
    }

    fn a_dry_run_tells_the_command_and_runs_nothing(db: &Database) {
        due(db, "");
        let before = db.dump();
        let said = run(db, "exec run t -n -- touch mark");
        assert_eq!((said.code, said.stdout.as_str()), (0, ""), "{said}");
        assert!(said.stderr.contains("would run: touch mark"), "{said}");
        assert_eq!(db.dump(), before);
        assert!(!db.sandbox().work().join("mark").exists());
    }

    fn params_too_long_for_the_environment_are_on_stdin_alone(db: &Database) {
        acting_user(db);
        ok(db, r#"config set skill.long '["sh","-c","echo ${#PROVOST_PARAMS}; wc -c"]' -q"#);
        let params = format!(r#"{{"text":"{}"}}"#, "x".repeat(200_000));
        std::fs::write(db.sandbox().work().join("params.json"), &params).unwrap();
        ok(db, "task create t --skill long --params @params.json -q");
        let mut command = db.command(["exec", "run", "t"]);
        let told = db.run(command.env("PROVOST_PARAMS", "another's"), "").ok();
        assert_eq!(told.split_whitespace().collect::<Vec<_>>(), ["0", &params.len().to_string()]);
    }

    fn output_that_is_no_text_is_kept_with_replacements_and_that_is_said(db: &Database) {
        due(db, "");
        let mut command = db.command(["exec", "run", "t", "--", "printf", "a\\377\\000b"]);
        let output = command.output().unwrap();
        assert_eq!(output.stdout, b"a\xff\0b", "passed through as it is");
        assert!(String::from_utf8(output.stderr).unwrap().contains("not all UTF-8"));
        assert_eq!(execution(db)["output"], "a\u{fffd}\u{fffd}b");
    }

    fn of_a_long_output_the_last_64_kib_are_kept(db: &Database) {
        due(db, "");
        let done = run(db, "exec run t -- sh -c 'seq 1 30000; echo end'").ok();
        let recorded = execution(db);
        let kept = recorded["output"].as_str().unwrap();
        assert!(kept.len() == 65_536 && done.ends_with(kept) && done.len() > kept.len(), "{}", kept.len());
    }

    fn the_words_of_a_secret_command_are_told_nobody(db: &Database) {
        due(db, "");
        db.execute("UPDATE scheduled_tasks SET skill_name = 'report'");
        run_with(db, "config set skill.report - --secret -q", r#"["/no/such","--token","hunter2"]"#).ok();
        for line in ["exec run t -n", "exec run t"] {
            let said = run(db, line);
            assert!(said.stderr.contains("[redacted]") && !said.stderr.contains("hunter2"), "{said}");
        }
        assert_eq!(execution(db)["error"], "there is no command \"[redacted]\"");
    }
}
