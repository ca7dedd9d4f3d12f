//! `provost exec log`: appending to what a running execution wrote.

use std::io::Write;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::{claim, due, start};
use crate::shell::{all_refused, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

const LIMIT: usize = 64 * 1024;

/// Appends this.
fn append(db: &Database, id: &str, text: impl AsRef<[u8]>) {
    let run = run_with(db, &format!("exec log {id} - -q"), text);
    assert_eq!((run.code, run.stderr.as_str(), run.stdout.trim_end()), (0, "", id), "{run}");
}

fn output(db: &Database, id: &str) -> String {
    run(db, &format!("exec show {id} -o json")).json()["output"].as_str().unwrap().to_owned()
}

both_engines! {
    fn what_comes_is_added_to_what_is_there(db: &Database) {
        due(db, "");
        let id = start(db);
        append(db, &id, "one\n");
        append(db, &id, "two: ü 夜\n");
        append(db, &id, "");
        std::fs::write(db.sandbox().work().join("log"), "three\n").unwrap();
        ok(db, &format!("exec log {id} log"));
        assert_eq!(output(db, &id), "one\ntwo: ü 夜\nthree\n");
        let entries = db.value("SELECT count(*) FROM audit_logs WHERE table_name = 'execution_results'");
        assert_eq!((entries.as_str(), db.value("SELECT version FROM execution_results").as_str()), ("1", "1"));
    }

    fn a_finish_keeps_what_was_appended_unless_it_brings_a_log(db: &Database) {
        due(db, "--max-attempts 2 --retry-delay-seconds 0");
        let id = start(db);
        append(db, &id, "while it ran\n");
        ok(db, &format!("exec finish {id} --status failed"));
        assert_eq!(output(db, &id), "while it ran\n");
        let fields = db.value("SELECT changed_fields FROM audit_logs WHERE action = 'finish' AND table_name = 'execution_results'");
        let fields: serde_json::Value = serde_json::from_str(&fields).unwrap();
        assert_eq!((&fields["output"]["old"], &fields["output"]["new"]["bytes"]), (&serde_json::json!(null), &13.into()));
        let id = start(db);
        append(db, &id, "while it ran\n");
        run_with(db, &format!("exec finish {id} --status success --log-file - -q"), "the whole\n").ok();
        assert_eq!(output(db, &id), "the whole\n");
    }

    fn the_last_64_kib_are_kept(db: &Database) {
        due(db, "");
        let id = start(db);
        append(db, &id, "a".repeat(LIMIT));
        append(db, &id, "the end\n");
        let kept = output(db, &id);
        assert_eq!((kept.len(), kept.ends_with("aathe end\n"), kept.starts_with('a')), (LIMIT, true, true));
        append(db, &id, "b".repeat(300_000));
        assert_eq!(output(db, &id), "b".repeat(LIMIT));
        // Three bytes each, so that the cut falls into a character: it goes as a whole.
        append(db, &id, "夜");
        append(db, &id, "c".repeat(LIMIT - 2));
        assert_eq!(output(db, &id), "c".repeat(LIMIT - 2));
    }

    fn a_character_that_comes_in_pieces_is_one(db: &Database) {
        due(db, "");
        let id = start(db);
        let mut command = db.command(["exec", "log", &id, "-"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let night = "夜".as_bytes();
        stdin.write_all(b"a").unwrap();
        stdin.write_all(&night[..1]).unwrap();
        // Longer than what is there waits to be written; it must end alike if it has not been.
        thread::sleep(Duration::from_millis(1500));
        stdin.write_all(&night[1..]).unwrap();
        drop(stdin);
        let ended = child.wait_with_output().unwrap();
        assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap().as_str()), (Some(0), ""));
        assert_eq!(output(db, &id), "a夜");
    }

    fn what_comes_is_there_before_the_end_comes(db: &Database) {
        due(db, "");
        let id = start(db);
        let mut command = db.command(["exec", "log", &id, "-"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(b"so far\n").unwrap();
        let is_there = |_| {
            thread::sleep(Duration::from_millis(100));
            db.value("SELECT output FROM execution_results") == "so far\n"
        };
        let seen = (0..600).any(is_there);
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(0));
        assert!(seen, "nothing was written down for a minute");
    }

    fn what_is_no_text_is_replaced_and_that_is_said(db: &Database) {
        due(db, "");
        let id = start(db);
        let run = run_with(db, &format!("exec log {id} - -q"), b"good \xff\xfe bad \0 end\n");
        assert_eq!((run.code, run.stderr.as_str()), (0, "the log is not all UTF-8 text; what is not was replaced\n"));
        assert_eq!(output(db, &id), "good \u{fffd}\u{fffd} bad \u{fffd} end\n");
    }

    fn of_many_that_append_at_once_nothing_is_lost(db: &Database) {
        due(db, "");
        let id = start(db);
        let children: Vec<_> = (0..10)
            .map(|number| {
                let file = format!("log{number}");
                std::fs::write(db.sandbox().work().join(&file), format!("line {number}\n")).unwrap();
                let mut command = db.command(["exec", "log", &id, &file]);
                command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        for child in children {
            let ended = child.wait_with_output().unwrap();
            assert_eq!(ended.status.code(), Some(0), "{}", String::from_utf8_lossy(&ended.stderr));
        }
        let kept = output(db, &id);
        let mut lines: Vec<&str> = kept.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, (0..10).map(|number| format!("line {number}")).collect::<Vec<_>>());
    }

    fn a_bad_append_is_refused(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        ok(db, "agent create w2");
        let id = claim(db);
        all_refused(db, 5, &[(&format!("exec log {id} - --agent w2"), &["held by agent \"w1\", not by \"w2\""])]);
        all_refused(db, 3, &[("exec log 00000000 -", &["no exec"])]);
        let run = run(db, &format!("exec log {id} nowhere"));
        refused(run, 2, &["can't read \"nowhere\""]);
    }

    fn a_dry_run_appends_nothing(db: &Database) {
        due(db, "");
        let id = start(db);
        append(db, &id, "one\n");
        let before = db.dump();
        run_with(db, &format!("exec log {id} - --dry-run"), "two\n").ok();
        assert_eq!(db.dump(), before);
    }
}
