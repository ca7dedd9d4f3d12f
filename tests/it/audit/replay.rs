//! What was done behind our back, by putting the trail against the tables.

use std::ops::ControlFlow;

use provost::crud::{self, audit::Finding, audit::Replayed, audit::Seen};
use provost::db;
use provost::sql_types::Id;
use serde_json::Value;

use crate::shell::{acting_user, column, ok, run_with};
use crate::support::{Database, both_engines};

/// Replays the trail, as `audit verify --live` does.
pub fn replayed(db: &Database) -> (Replayed, Vec<Finding>) {
    let pool = db.pool();
    let mut conn = pool.get().unwrap();
    let mut found = Vec::new();
    let mut entries = 0;
    let done = db::read(&mut conn, |conn| {
        crud::audit::replay(conn, |seen| {
            match seen {
                Seen::Entries(number) => entries += number,
                Seen::Finding(finding) => found.push(finding),
            }
            ControlFlow::Continue(())
        })
    });
    let done = done.unwrap();
    assert_eq!((done.findings, done.entries), (found.len() as u64, entries));
    (done, found)
}

/// The findings, a line each.
fn found(db: &Database) -> Vec<String> {
    let text = |value: &Option<Value>| value.as_ref().map_or("-".to_owned(), ToString::to_string);
    let line = |finding: Finding| {
        let field = finding.field.unwrap_or_else(|| "*".to_owned());
        let (noun, name, how) =
            (finding.subject.noun(), finding.record_name, format!("{:?}", finding.kind).to_lowercase());
        match field.as_str() {
            "*" => format!("{noun} {name} {how}"),
            "updated_at" => format!("{noun} {name} {how} updated_at"),
            _ => format!("{noun} {name} {how} {field}: {} {}", text(&finding.trail), text(&finding.table)),
        }
    };
    replayed(db).1.into_iter().map(line).collect()
}

/// A record of each noun with a history.
fn populate(db: &Database) {
    acting_user(db);
    run_with(db, "user create ada --email ada@example.org --password-stdin", "secret\n").ok();
    run_with(db, "user passwd ada --password-stdin", "other\n").ok();
    ok(db, "project create etl --user ada");
    ok(db, "agent create w1 --capability shell");
    ok(db, "agent heartbeat w1 --status busy");
    ok(
        db,
        r#"task create load --user ada --project etl --skill shell --cron '0 2 * * *' --params '{"a":[1,2.5e-3,null]}'"#,
    );
    ok(db, "task pause load");
    ok(db, "task resume load");
    ok(db, "task create once --user ada --skill shell");
    let exec = ok(db, "exec start once --agent w1 -q");
    run_with(db, &format!("exec log {exec} -"), "so far").ok();
    let done = ok(db, "exec start load -q");
    run_with(
        db,
        &format!("exec finish {done} --status failed --exit-code 3 --log-file - --error refused"),
        "the whole",
    )
    .ok();
    ok(db, "config set retention.logs 90");
    run_with(db, "config set token - --secret", "\"s3cret\"").ok();
    ok(db, "task create gone --user ada --skill shell");
    ok(db, "task delete gone --yes");
    ok(db, "agent create w2");
    ok(db, "agent delete w2 --yes");
}

both_engines! {
    fn what_provost_did_itself_is_no_finding(db: &Database) {
        populate(db);
        let (done, found) = replayed(db);
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(done.entries.to_string(), ok(db, "audit list --count"));
        assert_eq!((done.records, done.archived, done.pruned), (12, 0, 0));
    }

    fn what_another_program_changed_added_or_deleted_is_found_field_by_field(db: &Database) {
        populate(db);
        db.execute("UPDATE scheduled_tasks SET priority = 9, version = version WHERE name = 'load'");
        assert_eq!(found(db), ["task load changed priority: 0 9", "task load changed updated_at", "task load changed version: 5 6"]);
        db.execute("UPDATE agents SET status = 'idle', version = version + 1 WHERE name = 'w1'");
        assert_eq!(found(db)[..2], ["agent w1 changed status: \"busy\" \"idle\"", "agent w1 changed version: 2 3"]);
        db.execute("DELETE FROM system_config WHERE key = 'retention.logs'");
        db.execute("INSERT INTO users (username) VALUES ('mallory')");
        let all = found(db);
        assert!(all.contains(&"config retention.logs gone".to_owned()), "{all:?}");
        assert!(all.contains(&"user mallory added".to_owned()), "{all:?}");
        assert_eq!(all.len(), 7, "{all:?}");
    }

    fn large_texts_are_compared_by_their_digests_and_secrets_by_whether_there_is_one(db: &Database) {
        populate(db);
        db.execute("UPDATE users SET password_hash = 'x', version = version + 0, updated_by = updated_by WHERE username = 'ada'");
        // That it is another hash can't be seen, but that the row was changed can.
        assert_eq!(found(db), ["user ada changed updated_at", "user ada changed version: 2 3"]);
        db.execute("UPDATE users SET password_hash = NULL WHERE username = 'ada'");
        assert_eq!(found(db)[0], "user ada changed password_hash: \"[redacted]\" null");
        db.execute("UPDATE execution_results SET output = 'forged' WHERE status = 'failed'");
        let output = found(db).into_iter().find(|line| line.contains(" output: ")).unwrap();
        assert!(output.contains("\"bytes\":9") && output.contains("\"bytes\":6") && !output.contains("forged"), "{output}");
        db.execute("UPDATE system_config SET value = 'null' WHERE key = 'token'");
        let all = found(db).join("\n");
        assert!(all.contains("config token changed value: \"[redacted]\" null") && !all.contains("s3cret"), "{all}");
    }

    fn a_row_that_another_program_made_and_provost_changed_was_added(db: &Database) {
        acting_user(db);
        db.execute("INSERT INTO agents (name) VALUES ('raw')");
        ok(db, "agent update raw --status busy");
        assert_eq!(found(db), ["agent raw added"]);
        let (_, found) = replayed(db);
        assert_eq!((found[0].trail.as_ref().unwrap(), found[0].sequence.is_some()), (&serde_json::json!({"status": "busy"}), true));
        assert_eq!(found[0].table.as_ref().unwrap()["name"], "raw");
    }

    fn a_row_that_came_back_is_found(db: &Database) {
        acting_user(db);
        let id = ok(db, "agent create w1 -q");
        ok(db, "agent delete w1 --yes");
        db.execute(&format!("INSERT INTO agents (id, name) VALUES ('{id}', 'w1')"));
        assert_eq!(found(db), ["agent w1 undeleted"]);
    }

    fn derived_columns_and_telemetry_are_no_finding(db: &Database) {
        populate(db);
        db.execute("UPDATE agents SET last_active_at = '2026-01-01T00:00:00.000000Z'");
        db.execute("UPDATE execution_results SET lease_expires_at = '2026-01-01T00:00:00.000000Z', output = 'more' WHERE status = 'running'");
        assert_eq!(found(db), Vec::<String>::new());
    }

    fn executions_that_an_entry_of_pruning_tells_of_are_accounted_for(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron '* * * * *'");
        let ids: Vec<String> = (0..5).map(|_| {
            let id = ok(db, "exec start t -q");
            ok(db, &format!("exec finish {id} --status success -q"))
        }).collect();
        let pruned = [&ids[0], &ids[1], &ids[3]];
        for id in pruned {
            db.execute(&format!("DELETE FROM execution_results WHERE id = '{id}'"));
        }
        assert_eq!(replayed(db).0.findings, 3);
        let digest = db::sha256_hex(pruned.map(String::as_str).join("\n").as_bytes());
        let ends: String = pruned.map(|id| &id[24..]).concat();
        let entry = |count: usize, digest: &str, name: &str| {
            let fields = format!(
                r#"{{"count":{{"new":{count}}},"sha256":{{"new":"{digest}"}},"first_id":{{"new":"{}"}},"last_id":{{"new":"{}"}},"ids":{{"new":"{ends}"}}}}"#,
                pruned[0], pruned[2]
            );
            db.execute(&format!(
                "INSERT INTO audit_logs (table_name, record_id, record_name, action, changed_fields) \
                 VALUES ('execution_results', '{}', '{name}', 'prune', '{fields}')",
                Id::mint()
            ));
        };
        // One that tells of something else accounts for nothing.
        entry(3, &"0".repeat(64), "another digest");
        entry(2, &digest, "another number");
        assert_eq!(replayed(db).0.findings, 3);
        entry(3, &digest, "pruned");
        let (done, found) = replayed(db);
        assert_eq!((done.findings, done.pruned), (0, 3), "{found:?}");
        // One more that is gone is found, and what it was is told.
        db.execute(&format!("DELETE FROM execution_results WHERE id = '{}'", ids[4]));
        let (_, found) = replayed(db);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].record_id.to_string(), &found[0].trail.as_ref().unwrap()["status"]), (ids[4].clone(), &"success".into()));
        assert_eq!(column(db, "audit list --action prune", "record_name").len(), 3);
    }

    fn a_replay_can_be_broken_off(db: &Database) {
        acting_user(db);
        db.execute("INSERT INTO users (username) VALUES ('a'), ('b'), ('c')");
        let mut conn = db.pool().get().unwrap();
        let mut seen = 0;
        let done = db::read(&mut conn, |conn| crud::audit::replay(conn, |each| match each {
            Seen::Finding(_) => { seen += 1; ControlFlow::Break(()) }
            Seen::Entries(_) => ControlFlow::Continue(()),
        }));
        assert_eq!((done.unwrap().findings, seen), (1, 1));
    }
}
