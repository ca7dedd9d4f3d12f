//! `provost exec finish --log-file`.

use super::{due, start};
use crate::shell::{ok, run, run_with};
use crate::support::{Database, Run, both_engines};

const LIMIT: usize = 64 * 1024;

/// Ends a new execution with this log on stdin.
fn finish(db: &Database, log: &[u8]) -> (String, Run) {
    due(db, "");
    let id = start(db);
    let run = run_with(db, &format!("exec finish {id} --status success --log-file - -q"), log);
    (id, run)
}

fn output(db: &Database, id: &str) -> String {
    run(db, &format!("exec show {id} -o json")).json()["output"].as_str().unwrap().to_owned()
}

both_engines! {
    fn a_log_from_a_file_or_stdin_is_kept_as_it_is(db: &Database) {
        let text = "first\tline\nzweite Zeile: ü 夜\r\n\u{1b}[31mred\n";
        let (id, run) = finish(db, text.as_bytes());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        assert_eq!(output(db, &id), text);
        std::fs::write(db.sandbox().work().join("log"), text).unwrap();
        ok(db, "task resume t");
        let id = start(db);
        ok(db, &format!("exec finish {id} --status failed --log-file log"));
        assert_eq!(output(db, &id), text);
    }

    fn of_a_long_log_the_last_64_kib_are_kept(db: &Database) {
        let mut log = vec![b'a'; 200_000];
        log.extend(b"the end\n");
        let (id, run) = finish(db, &log);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        let kept = output(db, &id);
        assert_eq!((kept.len(), kept.ends_with("aathe end\n")), (LIMIT, true));
    }

    fn a_character_that_the_cut_split_is_left_out(db: &Database) {
        // Three bytes each, and 65,536 is no multiple of three.
        let log = "夜".repeat(30_000);
        let (id, run) = finish(db, log.as_bytes());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        assert_eq!(output(db, &id), "夜".repeat(LIMIT / 3));
    }

    fn what_is_no_text_is_replaced_and_that_is_said(db: &Database) {
        let (id, run) = finish(db, b"good \xff\xfe bad \0 end\n");
        assert_eq!((run.code, run.stderr.as_str()), (0, "the log is not all UTF-8 text; what is not was replaced\n"));
        assert_eq!(output(db, &id), "good \u{fffd}\u{fffd} bad \u{fffd} end\n");
    }

    fn a_long_log_of_bytes_still_fits(db: &Database) {
        let (id, run) = finish(db, &vec![0xff; 100_000]);
        assert_eq!(run.code, 0, "{run}");
        let kept = output(db, &id);
        assert!(kept.len() <= LIMIT && kept.len() > LIMIT - 3 && kept.chars().all(|each| each == '\u{fffd}'), "{}", kept.len());
    }

    fn an_empty_log_is_an_empty_text(db: &Database) {
        let (id, run) = finish(db, b"");
        assert_eq!(run.code, 0, "{run}");
        assert_eq!(output(db, &id), "");
    }

    fn on_a_terminal_s_way_out_what_steers_it_is_escaped(db: &Database) {
        let (id, _) = finish(db, b"\x1b]0;gotcha\x07\n");
        let run = run(db, &format!("exec show {id}"));
        assert!(run.stdout.contains("gotcha") && !run.stdout.contains(['\u{1b}', '\u{7}']), "{run}");
    }

    fn a_log_that_cannot_be_read_ends_nothing(db: &Database) {
        due(db, "");
        let id = start(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, &format!("exec finish {id} --status success --log-file nowhere")).snapshot(), @r#"
        --- stderr
        error: can't read "nowhere": No such file or directory
        hint: name a file that you may read, or - for stdin
        --- exit 2
        "#);
        run(db, &format!("exec finish {id} --status success --log-file .")).fails(2);
        assert_eq!(db.dump(), before);
    }
}
