//! What comes out of a file is what went into it.

use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::{NOUNS, counts, export, filled, import, jsonl, other_engine, records};
use crate::shell::{ok, run};
use crate::support::{Database, both_engines};

/// Carries every noun from one database to another in this form.
#[track_caller]
fn carry(from: &Database, to: &Database, form: &str) {
    for noun in NOUNS {
        let text = export(from, noun, form);
        let flags = form.replace(" --spreadsheet-safe", "");
        let [matched, created, ..] = counts(import(to, noun, &format!("{flags} -o json"), &text));
        assert_eq!(matched, created, "{noun}: {text}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "", "=", "'", "\"", "-", "@", "+", "\n", "\r", "\t", ",", ";", "ü", "漢字", "🦀", "\\", "a", "null", "\u{85}",
        "\u{feff}",
    ]);
    prop::collection::vec(pieces, 0..5).prop_map(|pieces| pieces.concat())
}

fn any_document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-(1_i64 << 53) + 1..1 << 53).prop_map(Value::from),
        (-1e9..1e9).prop_map(Value::from),
        any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any_text(), inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

/// Records of a noun made at random, the same each time.
fn random<S: Strategy<Value = Value>>(strategy: S) -> Vec<Value> {
    let mut runner = TestRunner::deterministic();
    (0..60).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

both_engines! {
    fn every_record_of_every_noun_comes_back_as_it_was(db: &Database) {
        filled(db);
        let before = records(db);
        for form in ["--format jsonl", "--format csv", "--format csv --spreadsheet-safe"] {
            let same = db.another();
            carry(db, &same, form);
            assert_eq!(records(&same), before, "{form}");
            ok(&same, "audit verify --live");
            let Some(other) = other_engine(db) else { continue };
            carry(&same, &other, form);
            assert_eq!(records(&other), before, "{form}, the other engine");
            ok(&other, "audit verify --live");
        }
    }

    fn the_trail_tells_an_imported_record_as_it_is(db: &Database) {
        ok(db, "user create tester");
        let line = json!({
            "username": "ada", "display_name": "Ada", "created_at": "2020-01-01T00:00:00Z", "created_by": "eve",
            "updated_at": "2021-01-01T00:00:00Z", "version": 7,
        });
        import(db, "user", "--format jsonl", &jsonl(&[line])).ok();
        let without = "--fields username,display_name,created_at,created_by,updated_at,updated_by,version -o json";
        let shown = ok(db, &format!("user show ada {without}"));
        assert_eq!(shown, concat!(
            r#"{"username":"ada","display_name":"Ada","created_at":"2020-01-01T00:00:00.000000Z","created_by":"eve","#,
            r#""updated_at":"2021-01-01T00:00:00.000000Z","updated_by":"tester","version":7}"#,
        ));
        assert_eq!(ok(db, &format!("audit as-of user ada --at 0s {without}")), shown);
        ok(db, "user update ada --email ada@example.org");
        ok(db, "audit verify --live");
        ok(db, "user delete ada --yes");
        ok(db, "audit revert 4");
        let back = ok(db, &format!("user show ada {without}"));
        assert!(back.contains("\"created_at\":\"2020-01-01") && back.contains("\"version\":9"), "{back}");
        ok(db, "audit verify --live");
        // A field that the row has otherwise than its entry told is found, stamps too.
        db.execute("UPDATE users SET updated_at = '2022-01-01T00:00:00.000000Z', version = version + 1 WHERE username = 'tester'");
        assert!(run(db, "audit verify --live").code == 9);
    }

    fn random_records_come_back_as_they_were(db: &Database) {
        ok(db, "user create tester");
        ok(db, "task create t --skill s");
        let entries = random((0_u64.., any_document(), prop::option::of(any_text())).prop_map(
            |(number, value, description)| json!({ "key": format!("k.{number}"), "value": value, "description": description }),
        ));
        let executions = random((0_i64..1_000_000, prop::option::of(any_text()), prop::option::of(any_text()), any::<i32>())
            .prop_map(|(at, output, error, code)| json!({
                "task": "t", "status": "failed", "exit_code": code, "output": output, "error": error,
                "started_at": format!("2026-01-01T00:00:00.{at:06}Z"), "ended_at": "2026-01-02T00:00:00Z",
            })));
        import(db, "config", "--format jsonl", &jsonl(&entries)).ok();
        import(db, "exec", "--format jsonl", &jsonl(&executions)).ok();
        let stored: Vec<Value> =
            export(db, "exec", "--format jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(stored.len(), executions.len());
        // Without ids in the file, the order is that of time; of one instant, that of the file.
        let mut executions = executions;
        executions.sort_by_key(|given| given["started_at"].to_string());
        for (given, stored) in executions.iter().zip(&stored) {
            for field in ["output", "error", "exit_code"] {
                assert_eq!(given[field], stored[field], "{field}");
            }
        }
        let before = records(db);
        for form in ["--format jsonl", "--format csv", "--format csv --spreadsheet-safe"] {
            let there = other_engine(db).unwrap_or_else(|| db.another());
            carry(db, &there, form);
            assert_eq!(records(&there), before, "{form}");
            ok(&there, "audit verify --live");
        }
    }

    fn another_reader_finds_the_same_in_csv(db: &Database) {
        filled(db);
        // A cell that is a JSON text in quotation marks is that text: so the empty one, and what looks so.
        let script = "
import csv, json, sys
rows = list(csv.DictReader(sys.stdin))
def text(cell):
    if cell.startswith(\"'\") and cell.lstrip(\"'\")[:1] in tuple('=+-@\\t\\r\\n'): return cell[1:]
    return json.loads(cell) if cell.startswith('\"') and cell.endswith('\"') and len(cell) > 1 else cell
print(json.dumps([[row['id'], text(row['error']) if row['error'] else None, row['exit_code']] for row in rows]))
";
        for flags in ["--format csv", "--format csv --spreadsheet-safe"] {
            let mut command = db.command(["exec", "export"].into_iter().chain(flags.split(' ')));
            let mut exported = command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
            let python = Command::new("python3").args(["-c", script]).stdin(exported.stdout.take().unwrap()).output();
            assert!(exported.wait().unwrap().success());
            let read: Value = serde_json::from_slice(&python.expect("python3 is needed").stdout).unwrap();
            let lines = export(db, "exec", "--format jsonl");
            let expected: Vec<Value> = lines.lines().map(|line| {
                let record: Value = serde_json::from_str(line).unwrap();
                json!([record["id"], record["error"], ""])
            }).collect();
            assert_eq!(read, Value::from(expected), "{flags}");
        }
    }

    fn what_is_exported_is_what_the_list_shows_and_filters_hold(db: &Database) {
        filled(db);
        for noun in ["user", "project", "agent", "task"] {
            assert_eq!(export(db, noun, "--format jsonl"), ok(db, &format!("{noun} list --limit 0 -o jsonl")) + "\n");
        }
        assert_eq!(export(db, "exec", "--format csv --fields id,status --status failed").lines().count(), 4);
        assert_eq!(export(db, "exec", "--format jsonl --task held"), "");
        assert_eq!(export(db, "exec", "--format jsonl --project tester/etl --user tester -q").lines().count(), 9);
        assert_eq!(export(db, "exec", "--format jsonl --until 2026-01-01"), "");
        assert_eq!(export(db, "exec", "--format csv --since 9000-01-01 --fields id"), "id\r\n");
        assert_eq!(export(db, "task", "--format jsonl --status paused -q").lines().count(), 1);
        let ids = export(db, "exec", "--format jsonl -q");
        let listed = ok(db, "exec list --limit 0 -q");
        assert!(ids.lines().eq(listed.lines().rev()));
    }
}
