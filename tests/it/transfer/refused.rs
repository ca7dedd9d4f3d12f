//! Files that can't be taken.

use serde_json::{Value, json};

use super::{counts, import, jsonl};
use crate::shell::{acting_user, all_refused, column, ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn each_bad_line_is_named_and_nothing_is_taken(db: &Database) {
        acting_user(db);
        let before = db.dump();
        let text = [
            r#"{"name":"good","skill_name":"s"}"#,
            r#"{"name":"good","skil_name":"s"}"#,
            r#"{"name":" x","skill_name":"s"}"#,
            r#"{"name":"a","skill_name":"s","schedule_cron":"99 * * * *"}"#,
            r#"{"name":"b","skill_name":"s","time_zone":"Mars/Olympus"}"#,
            r#"{"name":"c","skill_name":"s","user":"nobody"}"#,
            r#"{"name":"d","skill_name":"s","user_id":"01890000-0000-7000-8000-000000000001"}"#,
            r#"{"name":"e","skill_name":"s","priority":40000}"#,
            r#"{"name":"f","skill_name":"s","params":[]}"#,
            r#"{"name":"g"}"#,
            r#"{"name":"h","skill_name":"s","version":0}"#,
            "{",
            "",
            r#"{"name":"i","skill_name":"s","max_attempts":0}"#,
        ]
        .join("\n");
        insta::assert_snapshot!(import(db, "task", "--format jsonl", &text).snapshot(), @r#"
        --- stderr
        -:2: unknown field "skil_name"; known: id, name, user_id, user, project_id, project, skill_name, schedule_cron, time_zone, params, status, priority, next_run_at, last_run_at, max_attempts, retry_delay_seconds, timeout_seconds, missed_policy, slot_at, slot_attempts, created_at, updated_at, created_by, updated_by, version
        -:3: invalid name " x": it begins or ends with a space (give up to 255 printable characters on one line, without a space around them)
        -:4: invalid schedule_cron "99 * * * *": cron minute "99" is not within 0-59 (0-59, *, */5, 1-5, 1,2,3)
        -:5: invalid time_zone "Mars/Olympus": time zone "Mars/Olympus" is not known (use a name of the IANA database, such as Europe/Berlin or UTC)
        -:6: user: no user "nobody"
        -:7: user_id: there is no user with this id: [id]
        -:8: invalid priority "40000": it is out of range
        -:9: invalid params "[]": it is not a JSON object (give an object such as '{"target":"s3"}')
        -:10: skill_name: it is missing
        -:11: invalid version "0": it must be at least 1
        -:12: not a JSON object that can be taken: EOF while parsing an object at column 1
        -:14: invalid max_attempts "0": it must be at least 1 (give a whole number from 1 to 2147483647)
        error: 12 line(s) of - can't be taken, and nothing of it was
        hint: mend them and import the file again, or give --batch-size to take the good lines
        --- exit 2
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_policy_that_no_set_would_take_is_not_imported_either(db: &Database) {
        acting_user(db);
        for (policy, said) in [
            (json!({"success": "soon"}), "soon"),
            (json!({"sucess": "30d"}), "sucess"),
            (json!({"projects": {"etl": {"success": "1d"}}}), "etl"),
        ] {
            let text = jsonl(&[json!({"key": "retention.exec", "value": policy})]);
            let run = import(db, "config", "--format jsonl", &text);
            assert!(run.stderr.contains(said), "{run}");
            run.fails(2);
        }
        let text = jsonl(&[json!({"key": "retention.exec", "value": {"success": "30d"}})]);
        import(db, "config", "--format jsonl", &text).ok();
    }

    fn a_bad_value_is_named_by_the_field_of_the_file(db: &Database) {
        acting_user(db);
        let (made, changed) = ("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z");
        for (noun, record, field) in [
            ("agent", json!({ "name": "w", "capabilities": ["a", ""] }), "capabilities"),
            ("config", json!({ "key": "retention.exec", "value": { "success": "soon" } }), "value"),
            ("config", json!({ "key": "retention.exec", "value": { "projects": { "etl": {} } } }), "value"),
            ("config", json!({ "key": "maintenance.last", "value": "junk" }), "key"),
            ("user", json!({ "username": "ada", "created_by": "" }), "created_by"),
            ("user", json!({ "username": "ada", "updated_by": " x" }), "updated_by"),
            ("user", json!({ "username": "ada", "created_at": made, "updated_at": changed }), "updated_at"),
        ] {
            let run = import(db, noun, "--format jsonl -o json", &jsonl(std::slice::from_ref(&record)));
            let said: Value = serde_json::from_str(&run.fails(2)).unwrap();
            let lines = &said["error"]["lines"];
            assert_eq!((&lines[0]["field"], lines[1].is_null()), (&json!(field), true), "{record}: {lines}");
        }
        assert_eq!(ok(db, "audit list --count"), "1");
        // One of the two times alone stands on the right side of the other.
        let lines = [json!({ "username": "old", "updated_at": changed }), json!({ "username": "new", "created_at": "9000-01-01T00:00:00Z" })];
        import(db, "user", "--format jsonl", &jsonl(&lines)).ok();
        let of = |name: &str| ok(db, &format!("user show {name} -o csv --fields created_at,updated_at"));
        assert_eq!(of("old").lines().nth(1), Some("2026-01-01T00:00:00.000000Z,2026-01-01T00:00:00.000000Z"));
        assert_eq!(of("new").lines().nth(1), Some("9000-01-01T00:00:00.000000Z,9000-01-01T00:00:00.000000Z"));
    }

    fn the_note_of_the_last_maintenance_is_the_program_s_own(db: &Database) {
        acting_user(db);
        all_refused(db, 2, &[
            ("config set maintenance.last '\"junk\"'", &["maintenance.last", "its last `provost db maintain`"]),
            ("config set maintenance.last --description x", &["its last `provost db maintain`"]),
        ]);
        ok(db, "db maintain");
        let listed = ok(db, "config list -o jsonl") + "\n";
        import(db, "config", "--format jsonl --on-conflict update", &listed).ok();
        import(db, "config", "--format jsonl --on-conflict update", &listed.replace("began_at", "begun_at")).fails(2);
        ok(db, "config unset maintenance.last --yes");
    }

    fn a_number_that_leaves_no_room_for_the_next_is_refused(db: &Database) {
        acting_user(db);
        for (noun, form, text) in [
            ("user", "csv", "username,version\r\nada,9223372036854775807\r\n"),
            ("user", "csv", "username,version\r\nada,9007199254740991\r\n"),
            ("user", "jsonl", "{\"username\":\"ada\",\"version\":9007199254740991}"),
            ("task", "jsonl", "{\"name\":\"t\",\"skill_name\":\"s\",\"slot_attempts\":2147483647}"),
        ] {
            import(db, noun, &format!("--format {form}"), text).fails(2);
        }
    }

    fn a_file_that_was_cut_off_within_a_cell_is_not_taken(db: &Database) {
        acting_user(db);
        for rows in ["ada,x\r\nbob,\"half a na", "ada,x\r\nbob,\"half\r\ncy,y\r\n"] {
            let run = import(db, "user", "--format csv", &format!("username,display_name\r\n{rows}"));
            assert!(run.stderr.contains("a quotation mark is left open"), "{run}");
            run.fails(2);
        }
        assert_eq!(ok(db, "user list --count"), "1");
    }

    fn a_running_execution_that_is_there_is_passed_over_and_not_changed(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let id = ok(db, "exec start t -q");
        let line = format!("{{\"id\":\"{id}\",\"error\":\"x\"}}");
        import(db, "exec", "--format jsonl --on-conflict skip", &line).ok();
        let update = import(db, "exec", "--format jsonl --on-conflict update", &line);
        assert!(update.stderr.contains("it is running"), "{update}");
        update.fails(2);
        let whole = run(db, "exec export --format jsonl").ok();
        import(db, "exec", "--format jsonl --on-conflict update", &whole).ok();
    }

    fn errors_as_json_name_line_and_field(db: &Database) {
        acting_user(db);
        let run = import(db, "project", "--format csv -o json", "name,user\r\netl,tester\r\n\"x\",nobody\r\n");
        let said: Value = serde_json::from_str(&run.fails(2)).unwrap();
        assert_eq!(said["error"]["lines"], json!([
            { "file": "-", "line": 3, "field": "user", "message": "user: no user \"nobody\"" },
        ]));
        assert_eq!((&said["error"]["kind"], &said["error"]["exit_code"]), (&json!("usage"), &json!(2)));
        assert_eq!(ok(db, "project list --count"), "0");
    }

    fn not_more_than_twenty_are_named(db: &Database) {
        acting_user(db);
        let text = "{\"nam\":1}\n".repeat(1_500);
        let run = import(db, "agent", "--format jsonl", &text);
        assert_eq!((run.code, run.stderr.matches("unknown field").count()), (2, 20), "{run}");
        assert!(run.stderr.contains("error: 20 or more line(s) of - can't be taken"), "{run}");
        let run = import(db, "agent", "--format jsonl --batch-size 100", &text);
        // None was taken, so it is not a part of them that was.
        assert_eq!((run.code, run.stderr.matches("unknown field").count()), (2, 20), "{run}");
        assert!(run.stderr.contains("error: 1500 line(s) of - were not taken"), "{run}");
    }

    fn batches_take_the_good_lines_and_can_be_run_again(db: &Database) {
        acting_user(db);
        let mut records: Vec<Value> = (0..25).map(|number| json!({ "name": format!("w{number}") })).collect();
        records[7] = json!({ "name": "" });
        records[20] = json!({ "name": "w3" });
        let text = jsonl(&records);
        let taken = import(db, "agent", "--format jsonl --batch-size 10 -o json", &text);
        assert_eq!(taken.code, 7, "{taken}");
        let said: Value = serde_json::from_str(&taken.stdout).unwrap();
        assert_eq!([&said["matched"], &said["created"], &said["failed"]], [&json!(25), &json!(23), &json!(2)]);
        assert!(taken.stderr.contains("\"line\":8,\"field\":\"name\"") && taken.stderr.contains("\"line\":21"), "{taken}");
        assert_eq!(ok(db, "agent list --count"), "23");
        let again = import(db, "agent", "--format jsonl --batch-size 10 --on-conflict skip -o json", &text);
        let said: Value = serde_json::from_str(&again.stdout).unwrap();
        assert_eq!([&said["skipped"], &said["failed"]], [&json!(24), &json!(1)]);
        ok(db, "audit verify --live");
    }

    fn a_dry_run_counts_the_same_and_changes_nothing(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1 --type coder");
        let text = jsonl(&[json!({ "name": "w1", "type": "tester" }), json!({ "name": "w2" }), json!({ "name": "w2" })]);
        let before = db.dump();
        for flags in ["--on-conflict update", "--on-conflict skip", "--on-conflict skip --batch-size 2"] {
            let dry = import(db, "agent", &format!("--format jsonl {flags} --dry-run -o json"), &text);
            assert_eq!(dry.stderr, "dry run: nothing was changed\n", "{dry}");
            assert_eq!(db.dump(), before);
            let there = db.another();
            ok(&there, "user create tester");
            ok(&there, "agent create w1 --type coder");
            let flags = format!("--format jsonl {flags} -o json");
            assert_eq!(counts(dry), counts(import(&there, "agent", &flags, &text)), "{flags}");
        }
    }

    fn executions_must_be_finished_and_of_a_task_that_is_there(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let base = json!({ "task": "t", "status": "success", "started_at": "2026-01-01T00:00:00Z", "ended_at": "2026-01-01T00:01:00Z" });
        for (field, value, told) in [
            ("status", json!("running"), "invalid status \"running\": only a finished execution"),
            ("task", json!("nobody/t"), "task: no task \"nobody/t\""),
            ("task", Value::Null, "task_id: it is missing"),
            ("ended_at", Value::Null, "ended_at: it is missing"),
            ("ended_at", json!("2025-01-01T00:00:00Z"), "it began later"),
            ("attempt", json!(0), "invalid attempt \"0\": it must be at least 1"),
            ("output", json!("x".repeat(70_000)), "at most 65536 are taken"),
            ("agent", json!("w1"), "agent: no agent \"w1\""),
        ] {
            let mut record = base.clone();
            record[field] = value;
            let run = import(db, "exec", "--format jsonl", &jsonl(&[record]));
            assert!(run.code == 2 && run.stderr.contains(told), "{told}: {run}");
        }
        let mut slot = base.clone();
        slot["scheduled_for"] = json!("2026-01-01T00:00:00Z");
        let run = import(db, "exec", "--format jsonl", &jsonl(&[slot.clone(), base, slot]));
        assert!(run.code == 5 && run.stderr.starts_with("-:3: this attempt at this slot of the task is there already"), "{run}");
        assert_eq!(ok(db, "exec list --count"), "0");
    }

    fn flags_of_the_one_form_are_refused_for_the_other(db: &Database) {
        acting_user(db);
        all_refused(db, 2, &[
            ("task import --format jsonl --user ada x", &["are for crontabs"]),
            ("task import --format csv --system x", &["are for crontabs"]),
            ("task import --format crontab --batch-size 5 x", &["are for records"]),
            ("task import --format crontab --on-conflict skip x", &["are for records"]),
            ("task export --format jsonl --spreadsheet-safe", &["--format csv"]),
            ("task export --format crontab --spreadsheet-safe", &["--format csv"]),
            ("user export --format jsonl --spreadsheet-safe", &["--format csv"]),
            ("user export --format json", &["'json'", "jsonl, csv"]),
            ("user import --format jsonl no-such-file", &["can't read \"no-such-file\""]),
            ("user import --format jsonl /", &["can't read \"/\""]),
            ("user import --format jsonl --batch-size 0 x", &["0"]),
            ("user import --format jsonl", &["FILE"]),
        ]);
    }

    fn an_empty_file_is_none(db: &Database) {
        acting_user(db);
        for (form, text) in [("jsonl", ""), ("csv", ""), ("csv", "username\n"), ("jsonl", "\u{feff}\r\n\n")] {
            assert_eq!(counts(import(db, "user", &format!("--format {form} -o json"), text)), [0; 6], "{text:?}");
        }
        assert_eq!(column(db, "user list", "username"), ["tester"]);
        let cells = run_with(db, "user import --format csv -", "username,email\nada,\"x\n");
        assert!(cells.code == 2, "{cells}");
        assert_eq!(run(db, "user list --count").ok(), "1\n");
    }
}
