//! `provost agent create`, `show`, `update` and `heartbeat`.

use crate::shell::{ok, run};
use crate::support::both_engines;
use serde_json::json;

both_engines! {
    fn an_agent_begins_idle(db: &Database) {
        insta::assert_snapshot!(run(db, "agent create w1 --type tester --capability shell --capability python").snapshot(), @r"
        ID              [id]
        NAME            w1
        TYPE            tester
        STATUS          idle
        CAPABILITIES    shell, python
        LAST ACTIVE AT  -
        CREATED AT      [time] ([ago])
        UPDATED AT      [time] ([ago])
        CREATED BY      tester
        UPDATED BY      tester
        VERSION         1
        --- exit 0
        ");
        let agent = run(db, "agent create w2 -o json").json();
        assert_eq!((&agent["type"], &agent["capabilities"]), (&json!("worker"), &json!([])));
    }

    fn a_name_is_taken_in_any_letter_case(db: &Database) {
        ok(db, "agent create w1");
        ok(db, "agent create w2");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "agent create W1").snapshot(), @r#"
        --- stderr
        error: the agent name "W1" is taken
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
        run(db, "agent update w2 --name W1").fails(5);
        assert_eq!(db.dump(), before);
    }

    fn an_agent_is_shown_with_what_it_did(db: &Database) {
        ok(db, "agent create w1");
        insta::assert_snapshot!(run(db, "agent show W1 -o json").snapshot(), @r#"
        {"id":"[id]","name":"w1","type":"worker","status":"idle","capabilities":[],"last_active_at":null,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":1,"utilization":{"busy_ms":[n],"executions":0,"success_rate":null},"recent":[]}
        --- exit 0
        "#);
        insta::assert_snapshot!(run(db, "agent show nobody").snapshot(), @r#"
        --- stderr
        error: no agent "nobody"
        hint: `provost agent list` shows what there is
        --- exit 3
        "#);
        let id = ok(db, "agent show w1 -q");
        assert_eq!(ok(db, &format!("agent show {} -q", &id[28..])), id);
    }

    fn an_update_prints_the_agent_as_it_now_stands(db: &Database) {
        ok(db, "agent create w1 --capability shell");
        let line = "agent update w1 --name w2 --type coder --status offline --capability go --capability rust --if-version 1 -o json";
        insta::assert_snapshot!(run(db, line).snapshot(), @r#"
        {"id":"[id]","name":"w2","type":"coder","status":"offline","capabilities":["go","rust"],"last_active_at":null,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":2}
        --- exit 0
        "#);
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'update'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields["capabilities"], json!({"old": ["shell"], "new": ["go", "rust"]}));
        assert_eq!(fields.as_object().unwrap().len(), 4, "{fields}");
        assert_eq!(run(db, "agent update w2 --no-capabilities -o json").json()["capabilities"], json!([]));
    }

    fn an_update_that_changes_nothing_leaves_no_entry_and_a_stale_one_is_refused(db: &Database) {
        ok(db, "agent create w1 --capability shell");
        let before = db.dump();
        ok(db, "agent update w1");
        ok(db, "agent update w1 --name w1 --type worker --status idle --capability shell");
        insta::assert_snapshot!(run(db, "agent update w1 --status busy --if-version 2").snapshot(), @r#"
        --- stderr
        error: agent "w1" has version 1, not 2
        hint: somebody changed it since; look again with `show` and decide anew
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_heartbeat_is_telemetry_but_its_new_status_is_a_change(db: &Database) {
        ok(db, "agent create w1");
        let beat = |flags: &str| run(db, &format!("agent heartbeat w1 {flags} -o json")).json();
        let entries = || db.value("SELECT count(*) FROM audit_logs");
        let first = beat("");
        assert!(!first["last_active_at"].is_null(), "{first}");
        assert_eq!((&first["version"], entries().as_str()), (&json!(1), "1"));
        let second = beat("--status idle");
        assert!(second["last_active_at"].as_str() > first["last_active_at"].as_str(), "{second}");
        assert_eq!((&second["version"], entries().as_str()), (&json!(1), "1"));
        let third = beat("--status busy");
        assert_eq!((&third["status"], &third["version"], entries().as_str()), (&json!("busy"), &json!(2), "2"));
        let fields = db.value("SELECT changed_fields FROM audit_logs ORDER BY sequence DESC LIMIT 1");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!(fields, json!({"status": {"old": "idle", "new": "busy"}}));
        let before = db.dump();
        ok(db, "agent heartbeat w1 --status error --dry-run");
        assert_eq!(db.dump(), before);
    }
}
