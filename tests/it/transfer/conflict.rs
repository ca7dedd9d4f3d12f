//! Lines whose record is there already.

use serde_json::json;

use super::{NOUNS, counts, export, filled, import, jsonl, records};
use crate::shell::{acting_user, column, ok};
use crate::support::both_engines;

both_engines! {
    fn what_is_there_is_refused_passed_over_or_left_as_the_file_says(db: &Database) {
        filled(db);
        let (before, entries) = (records(db), ok(db, "audit list --count"));
        for noun in NOUNS {
            for form in ["jsonl", "csv"] {
                let text = export(db, noun, &format!("--format {form}"));
                let run = import(db, noun, &format!("--format {form}"), &text);
                assert!(run.code == 5 && run.stdout.is_empty(), "{run}");
                assert!(run.stderr.contains("is there already\n") && run.stderr.contains("hint: --on-conflict"), "{run}");
                let lines = counts(import(db, noun, &format!("--format {form} --on-conflict skip -o json"), &text));
                assert_eq!(lines, [lines[0], 0, 0, 0, lines[0], 0], "{noun}");
                let lines = counts(import(db, noun, &format!("--format {form} --on-conflict update -o json"), &text));
                assert_eq!(lines, [lines[0], 0, 0, lines[0], 0, 0], "{noun}");
            }
        }
        assert_eq!((records(db), ok(db, "audit list --count")), (before, entries));
    }

    fn an_update_changes_what_differs_with_an_entry_and_leaves_what_is_not_said(db: &Database) {
        acting_user(db);
        let id = ok(db, "task create nightly --skill s --cron @daily --priority 3 -q");
        let lines = [json!({ "name": "NIGHTLY", "priority": 7 }), json!({ "name": "other", "skill_name": "s" })];
        let flags = "--format jsonl --on-conflict update -o json";
        assert_eq!(counts(import(db, "task", flags, &jsonl(&lines))), [2, 1, 1, 0, 0, 0]);
        assert_eq!(counts(import(db, "task", flags, &jsonl(&lines))), [2, 0, 0, 2, 0, 0]);
        assert_eq!(column(db, "task list", "name"), ["NIGHTLY", "other"]);
        assert_eq!(column(db, "task list", "priority"), ["7", "0"]);
        assert_eq!(ok(db, "task list -o csv --fields id,schedule_cron,version --limit 1").lines().nth(1), Some(format!("{id},@daily,2").as_str()));
        assert_eq!(column(db, &format!("audit trail task {id}"), "action"), ["update", "create"]);
        // A schedule that changes is planned anew.
        let planned = column(db, "task list", "next_run_at").remove(0);
        let line = jsonl(&[json!({ "id": id, "schedule_cron": "0 0 1 1 *" })]);
        assert_eq!(counts(import(db, "task", flags, &line)), [1, 0, 1, 0, 0, 0]);
        assert_ne!(column(db, "task list", "next_run_at")[0], planned);
        ok(db, "audit verify --live");
    }

    fn two_lines_of_one_record_are_taken_one_after_the_other(db: &Database) {
        acting_user(db);
        let twice = jsonl(&[json!({ "name": "w", "type": "coder" }), json!({ "name": "W", "type": "tester" }), json!({ "name": "v" })]);
        let run = import(db, "agent", "--format jsonl", &twice);
        assert!(run.code == 5 && run.stderr.starts_with("-:2: the name \"w\" is there already\n"), "{run}");
        assert_eq!(ok(db, "agent list --count"), "0");
        assert_eq!(counts(import(db, "agent", "--format jsonl --on-conflict skip -o json", &twice)), [3, 2, 0, 0, 1, 0]);
        assert_eq!(column(db, "agent list", "type"), ["coder", "worker"]);
        assert_eq!(counts(import(db, "agent", "--format jsonl --on-conflict update -o json", &twice)), [3, 0, 1, 2, 0, 0]);
        assert_eq!(column(db, "agent list", "name"), ["W", "v"]);
        assert_eq!(column(db, "agent list", "type"), ["tester", "worker"]);
    }

    fn what_another_record_has_can_t_be_taken_over(db: &Database) {
        acting_user(db);
        ok(db, "user create ada --email ada@example.org");
        let id = ok(db, "user create eve -q");
        for (line, told) in [
            (json!({ "username": "new", "email": "ADA@example.org" }), "-:1: the email \"ada@example.org\" is there already"),
            (json!({ "id": id, "username": "ada" }), "-:1: the username \"ada\" is there already"),
        ] {
            let run = import(db, "user", "--format jsonl --on-conflict update", &jsonl(&[line]));
            assert!(run.code == 5 && run.stderr.starts_with(told), "{run}");
        }
        assert_eq!(column(db, "user list", "username"), ["tester", "ada", "eve"]);
    }

    fn a_task_at_work_keeps_its_course_and_a_finished_execution_stays_finished(db: &Database) {
        filled(db);
        let done = export(db, "exec", "--format jsonl --status failed").lines().next().unwrap().to_owned();
        ok(db, "exec start nightly");
        let running = export(db, "task", "--format jsonl tester/nightly");
        assert!(running.contains("\"status\":\"running\""), "{running}");
        let flags = "--format jsonl --on-conflict update -o json";
        assert_eq!(counts(import(db, "task", flags, &running)), [1, 0, 0, 1, 0, 0]);
        let run = import(db, "task", "--format jsonl --on-conflict update", &running.replace("\"running\"", "\"paused\""));
        assert!(run.code == 2 && run.stderr.contains("an execution of the task is running"), "{run}");
        // Elsewhere nobody would end it.
        let there = db.another();
        ok(&there, "user create tester");
        let moved = running.split(",\"project_id\"").next().unwrap().to_owned() + ",\"skill_name\":\"s\",\"status\":\"running\"}";
        let moved = moved.replacen("\"user_id\"", "\"user_id\":null,\"was\"", 1);
        assert!(import(&there, "task", "--format jsonl", &moved).stderr.contains("unknown field \"was\""));
        // What runs is a try less here, and the first try of a slot is none.
        let line = |tries: u32| {
            let name = format!("n{tries}");
            json!({ "name": name, "skill_name": "s", "status": "running", "slot_at": "2026-01-01T00:00:00Z", "slot_attempts": tries })
        };
        assert_eq!(counts(import(&there, "task", "--format jsonl -o json", &jsonl(&[line(1), line(2)]))), [2, 2, 0, 0, 0, 0]);
        let shown = ok(&there, "task list -o csv --fields status,slot_at,slot_attempts");
        assert_eq!(shown.lines().skip(1).collect::<Vec<_>>(), ["pending,,0", "pending,2026-01-01T00:00:00.000000Z,1"]);

        let changed = done.replace("\"status\":\"failed\"", "\"status\":\"success\"");
        let run = import(db, "exec", "--format jsonl --on-conflict update", &changed);
        assert!(run.code == 2 && run.stderr.contains("a finished execution stays finished"), "{run}");
        let trimmed = done.replace("\"output\":null", "\"output\":\"trimmed\"");
        assert_eq!(counts(import(db, "exec", flags, &trimmed)), [1, 0, 1, 0, 0, 0]);
    }

    fn a_task_that_is_carried_while_it_runs_has_all_its_tries(db: &Database) {
        acting_user(db);
        ok(db, "task create twice --skill s --max-attempts 2 --retry-delay-seconds 0");
        ok(db, "exec start twice");
        let running = export(db, "task", "--format jsonl");
        assert!(running.contains("\"status\":\"running\"") && running.contains("\"slot_attempts\":1"), "{running}");
        let there = db.another();
        import(&there, "user", "--format jsonl", &export(db, "user", "--format jsonl")).ok();
        import(&there, "task", "--format jsonl", &running).ok();
        for status in ["pending", "failed"] {
            let id = ok(&there, "exec start twice -q");
            ok(&there, &format!("exec finish {id} --status failed"));
            assert_eq!(column(&there, "task list", "status"), [status]);
        }
        ok(&there, "audit verify --live");
    }

    fn an_update_of_many_has_an_entry_for_each_that_changed(db: &Database) {
        acting_user(db);
        let of = |type_: &dyn Fn(usize) -> &'static str| {
            let lines: Vec<_> = (0..1_500).map(|number| json!({ "name": format!("w{number}"), "type": type_(number) })).collect();
            jsonl(&lines)
        };
        import(db, "agent", "--format jsonl", &of(&|_| "coder")).ok();
        let text = of(&|number| if number % 3 == 0 { "tester" } else { "coder" });
        let flags = "--format jsonl --on-conflict update -o json";
        assert_eq!(counts(import(db, "agent", flags, &text)), [1_500, 0, 500, 1_000, 0, 0]);
        assert_eq!(ok(db, "agent list --type tester --count"), "500");
        assert_eq!(ok(db, "audit list --table agent --action update --count"), "500");
        ok(db, "audit verify --live");
    }

    fn an_empty_cell_of_a_name_takes_the_id_away(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        ok(db, "task create nightly --skill s --project etl");
        let of_none = |line: &str| ok(db, "task update nightly --project etl -q") + &import(db, "task", "--format csv --on-conflict update -o json", line).ok();
        assert!(of_none("name,priority\nnightly,1\n").contains("\"updated\":1"));
        assert_ne!(column(db, "task list", "project_id"), ["\"\""]);
        of_none("name,project\nnightly,\n");
        assert_eq!(column(db, "task list", "project_id"), ["\"\""]);
        ok(db, "task update nightly --project etl");
        let line = jsonl(&[json!({ "name": "nightly", "project": null })]);
        assert_eq!(counts(import(db, "task", "--format jsonl --on-conflict update -o json", &line)), [1, 0, 1, 0, 0, 0]);
        assert_eq!(column(db, "task list", "project_id"), ["\"\""]);
        // Nobody owns no task: an empty owner says nothing.
        let line = "name,user,priority\nnightly,,2\n";
        assert_eq!(counts(import(db, "task", "--format csv --on-conflict update -o json", line)), [1, 0, 1, 0, 0, 0]);
        assert_eq!(column(db, "task list", "user"), ["tester"]);
    }
}
