//! Bad input to the verbs of `provost task`: named, explained, and nothing written.

use super::nightly;
use crate::shell::{all_refused, refused, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn a_bad_schedule_is_refused(db: &Database) {
        nightly(db);
        for start in ["task create t --skill s", "task update nightly"] {
            let cases = [
                ("--cron 'every day'", "schedule_cron \"every day\""),
                ("--cron '61 * * * *'", "schedule_cron \"61 * * * *\""),
                ("--cron '0 0 31 2 *'", "never fires"),
                ("--cron '0 0 2 * * *'", "6 fields"),
                ("--cron '* * * *'", "schedule_cron \"* * * *\""),
                ("--cron @reboot", "schedule_cron \"@reboot\""),
                ("--cron @daily --time-zone Mars/Olympus", "time_zone \"Mars/Olympus\""),
                ("--cron @daily --time-zone ''", "time_zone \"\""),
            ];
            let lines = cases.map(|(flags, told)| (format!("{start} {flags}"), [told]));
            all_refused(db, 2, &lines.each_ref().map(|(line, told)| (line.as_str(), &told[..])));
        }
    }

    fn bad_params_are_refused(db: &Database) {
        nightly(db);
        let before = db.dump();
        let deep = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
        let large = format!("{{\"a\":\"{}\"}}", "x".repeat(2 * 1024 * 1024));
        let cases: [(&[u8], &str); 11] = [
            (b"[1]", "not a JSON object"),
            (b"null", "not a JSON object"),
            (b"\"text\"", "not a JSON object"),
            (b"{", "params"),
            (b"", "params"),
            (br#"{"a":"\u0000"}"#, r"\u0000"),
            (br#"{"a":1,"a":2}"#, "params"),
            (br#"{"a":9007199254740993}"#, "params"),
            (b"{\"a\":\"caf\xe9\"}", "UTF-8"),
            (deep.as_bytes(), "params"),
            (large.as_bytes(), "bytes"),
        ];
        for start in ["task create t --skill s", "task update nightly"] {
            for (params, told) in cases {
                refused(run_with(db, &format!("{start} --params -"), params), 2, &[told]);
            }
            refused(run(db, &format!("{start} --params '[]'")), 2, &["params \"[]\"", "not a JSON object"]);
            refused(run(db, &format!("{start} --params @nowhere")), 2, &["nowhere"]);
        }
        assert_eq!(db.dump(), before);
    }

    fn a_bad_name_or_skill_is_refused(db: &Database) {
        nightly(db);
        let long = "x".repeat(256);
        let before = db.dump();
        for name in ["", " x", "a\nb", "\u{1b}[31mx", "\u{9b}x", &long] {
            refused(db.provost(["task", "create", name, "--skill", "s"]), 2, &["invalid name \""]);
            refused(db.provost(["task", "create", "t", "--skill", name]), 2, &["invalid skill_name \""]);
            refused(db.provost(["task", "update", "nightly", "--name", name]), 2, &["invalid name \""]);
            refused(db.provost(["task", "update", "nightly", "--skill", name]), 2, &["invalid skill_name \""]);
        }
        assert_eq!(db.dump(), before);
    }

    fn a_number_out_of_its_range_is_refused(db: &Database) {
        nightly(db);
        for start in ["task create t --skill s", "task update nightly"] {
            let cases = [
                ("--max-attempts 0", "max_attempts \"0\""),
                ("--max-attempts -1", "max_attempts \"-1\""),
                ("--retry-delay-seconds -1", "retry_delay_seconds \"-1\""),
                ("--timeout-seconds -5", "timeout_seconds \"-5\""),
                ("--priority 99999", "'99999' for '--priority"),
                ("--max-attempts 3000000000", "'3000000000' for '--max-attempts"),
                ("--priority high", "'high' for '--priority"),
            ];
            let lines = cases.map(|(flags, told)| (format!("{start} {flags}"), [told]));
            all_refused(db, 2, &lines.each_ref().map(|(line, told)| (line.as_str(), &told[..])));
        }
        all_refused(db, 2, &[("task create t --skill s --timeout-seconds 0", &["timeout_seconds \"0\""])]);
    }

    fn a_time_out_of_range_is_refused(db: &Database) {
        nightly(db);
        all_refused(db, 2, &[
            ("task create t --skill s --next-run-at 1969-12-31T23:59:59Z", &["1969-12-31", "1970 to 9999"]),
            ("task create t --skill s --next-run-at 10000-01-01", &["10000-01-01"]),
            ("task create t --skill s --next-run-at tomorrow", &["tomorrow"]),
            ("task create t --skill s --next-run-at=-3d", &["-3d"]),
            ("task due --at 1969-12-31", &["1969-12-31"]),
            ("task list --since 2026-13-01", &["2026-13-01"]),
            ("task list --until=-1h", &["-1h"]),
        ]);
    }

    fn an_unknown_label_lists_the_valid_ones(db: &Database) {
        nightly(db);
        let statuses: &[&str] = &["'done'", "pending, running, paused, completed, failed, cancelled"];
        all_refused(db, 2, &[
            ("task list --status done", statuses),
            ("task update nightly --status done", statuses),
            ("task create t --skill s --missed-policy never", &["'never'", "once, skip, all"]),
            ("task import --format xml x", &["'xml'", "crontab"]),
        ]);
    }

    fn an_unknown_reference_is_exit_3(db: &Database) {
        nightly(db);
        all_refused(db, 3, &[
            ("task create t --skill s --project nope", &["no project \"nope\""]),
            ("task create t --skill s --user nobody", &["no user \"nobody\""]),
            ("task create t --skill s --user 01890000-0000-7000-8000-000000000001", &["no user \"01890000"]),
            ("task update nightly --project nope", &["no project \"nope\""]),
            ("task update nightly --user nobody", &["no user \"nobody\""]),
            ("task update nope --priority 1", &["no task \"nope\""]),
            ("task delete nope --yes", &["no task \"nope\""]),
            ("task pause nope", &["no task \"nope\""]),
            ("task list --project nope", &["no project \"nope\""]),
            ("task search x --user nobody", &["no user \"nobody\""]),
        ]);
    }
}
