//! Files that a person wrote: names in the place of ids, and only what is not as usual.

use serde_json::{Value, json};

use super::{counts, import, jsonl};
use crate::shell::{acting_user, column, ok, run};
use crate::support::both_engines;

both_engines! {
    fn what_a_line_leaves_out_is_as_create_makes_it(db: &Database) {
        acting_user(db);
        ok(db, "task create made --skill s --cron @daily");
        ok(db, "agent create made --type worker");
        import(db, "task", "--format csv", "name,skill_name,schedule_cron\nread,s,@daily\n").ok();
        import(db, "agent", "--format csv", "name\nread\n").ok();
        for noun in ["task", "agent"] {
            let mut rows: Vec<Value> = serde_json::from_str(&run(db, &format!("{noun} list -o json")).ok()).unwrap();
            for row in &mut rows {
                for field in ["id", "name", "created_at", "updated_at"] {
                    assert!(row[field].is_string());
                    row[field] = Value::Null;
                }
            }
            assert_eq!(rows[0], rows[1], "{noun}");
        }
        assert_eq!(ok(db, "audit list --count"), "5");
        ok(db, "audit verify --live");
    }

    fn an_id_that_a_line_leaves_out_is_of_the_time_when_its_record_began(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let kept = "01890000-0000-7000-8000-000000000001";
        let at = |second: u32| json!({
            "task": "t", "status": "success", "started_at": format!("2026-01-01T00:00:{second:02}.000001Z"),
            "ended_at": "2026-01-02T00:00:00Z", "exit_code": second,
        });
        let mut lines: Vec<Value> = [40, 10, 30, 10, 20].map(at).into();
        lines[2]["id"] = json!(kept);
        import(db, "exec", "--format jsonl", &jsonl(&lines)).ok();
        // The newest first; the id that is in the file is of 2023.
        assert_eq!(column(db, "exec list", "exit_code"), ["40", "20", "10", "10", "30"]);
        assert_eq!(column(db, "exec list", "id").pop().as_deref(), Some(kept));
        let users = "username,created_at\nnewer,2026-01-01T00:00:02Z\nolder,2026-01-01T00:00:01Z\nnow,\n";
        import(db, "user", "--format csv", users).ok();
        assert_eq!(column(db, "user list", "username"), ["older", "newer", "tester", "now"]);
        ok(db, "audit verify --live");
    }

    fn names_stand_for_ids_and_the_owner_s_own_project_goes_first(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        let own = ok(db, "project create etl --user ada -q");
        ok(db, "project create etl --user tester");
        let only = ok(db, "project create lone --user tester -q");
        let lines = jsonl(&[
            json!({ "name": "a", "skill_name": "s", "user": "ADA", "project": "etl" }),
            json!({ "name": "b", "skill_name": "s", "user": "ada", "project": "tester/lone" }),
            json!({ "name": "c", "skill_name": "s", "user": "ada", "project": "lone" }),
            json!({ "name": "d", "skill_name": "s" }),
            json!({ "name": "a", "skill_name": "s" }),
        ]);
        assert_eq!(counts(import(db, "task", "--format jsonl -o json", &lines)), [5, 5, 0, 0, 0, 0]);
        assert_eq!(column(db, "task list", "project_id"), [own.as_str(), &only, &only, "\"\"", "\"\""]);
        assert_eq!(column(db, "task list", "user"), ["ada", "ada", "ada", "tester", "tester"]);
        let done = "task,status,started_at,ended_at,agent\nada/a,success,2026-01-01T01:00:00+01:00,2026-01-01T00:01:00Z,\n";
        import(db, "exec", "--format csv", done).ok();
        assert_eq!(column(db, "exec list", "duration_ms"), ["60000"]);
        let run = import(db, "exec", "--format csv", &done.replace("ada/a", "a"));
        assert!(run.code == 2 && run.stderr.contains("-:2: task: \"a\" names more than one task"), "{run}");
        let stranger = import(db, "task", "--format jsonl --as stranger", "{\"name\":\"x\",\"skill_name\":\"s\"}");
        assert!(stranger.code == 2 && stranger.stderr.starts_with("-:1: user: it is missing"), "{stranger}");
    }
}
