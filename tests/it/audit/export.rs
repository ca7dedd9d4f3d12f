//! `provost audit export`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use provost::proof::{entry_bytes, entry_of_bytes};

use crate::shell::{acting_user, all_refused, column, lines, ok, refused, run};
use crate::support::{Database, both_engines};

/// More entries than are read at a time.
const MANY: i64 = 2_500;

/// Writes many entries as another program would.
fn crowd(db: &Database) {
    let series = db.by_engine(
        format!("(WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {MANY}) SELECT n FROM s)"),
        format!("generate_series(1, {MANY}) AS s (n)"),
    );
    db.execute(&format!(
        "INSERT INTO audit_logs (table_name, record_id, record_name, action, actor)
         SELECT 'users', (SELECT id FROM users), 'name ' || n, 'update', 'other' FROM {series}"
    ));
}

both_engines! {
    fn a_line_is_the_entry_s_canonical_form_and_the_oldest_comes_first(db: &Database) {
        acting_user(db);
        crowd(db);
        ok(db, "task create nightly --skill s --cron @daily --reason 'a \u{1F600} \u{7f} \"quoted\"'");
        let exported = lines(db, "audit export --format jsonl");
        let shown = run(db, "audit list --limit 0 -o json").json();
        let shown: Vec<_> = shown.as_array().unwrap().iter().rev().collect();
        assert_eq!((exported.len(), shown.len()), (usize::try_from(MANY).unwrap() + 2, exported.len()));
        for (line, shown) in exported.iter().zip(shown) {
            let entry = entry_of_bytes(line.as_bytes()).unwrap_or_else(|| panic!("not canonical: {line}"));
            assert_eq!(&serde_json::to_value(&entry).unwrap(), shown);
            assert_eq!(entry_bytes(&entry), line.as_bytes());
        }
    }

    fn both_engines_write_the_same_bytes(db: &Database) {
        db.execute(
            "INSERT INTO audit_logs (id, table_name, record_id, record_name, action, actor, changed_fields, created_at)
             VALUES ('01890000-0000-7000-8000-000000000001', 'agents', '01890000-0000-7000-8000-000000000002', 'é', 'update',
                 'ada', '{\"b\": {\"new\": [1e2, -0.0, 0.5, 1e-7, 9007199254740991]}, \"a\": {\"old\": \"\\u00e9\\u007f\"}}',
                 '2026-11-22T09:00:00.5+00:00')".replace(".5+00:00", db.by_engine(".500000Z", ".5+00:00")).as_str(),
        );
        let sequence = db.value("SELECT sequence FROM audit_logs");
        assert_eq!(ok(db, "audit export --format jsonl"), format!(
            concat!(
                "{{\"action\":\"update\",\"actor\":\"ada\",\"changed_fields\":{{\"a\":{{\"old\":\"é\u{7f}\"}},",
                "\"b\":{{\"new\":[100,0,0.5,1e-7,9007199254740991]}}}},\"correlation_id\":null,",
                "\"created_at\":\"2026-11-22T09:00:00.500000Z\",\"id\":\"01890000-0000-7000-8000-000000000001\",",
                "\"ip_address\":null,\"os_user\":null,\"reason\":null,\"record_id\":\"01890000-0000-7000-8000-000000000002\",",
                "\"record_name\":\"é\",\"sequence\":{},\"table_name\":\"agents\",\"user_agent\":null}}",
            ),
            sequence
        ));
    }

    fn csv_has_the_columns_of_the_list(db: &Database) {
        acting_user(db);
        crowd(db);
        let exported = lines(db, "audit export --format csv");
        let listed = lines(db, "audit list --limit 0 -o csv");
        assert_eq!(exported[0], listed[0]);
        assert!(exported[1..].iter().eq(listed[1..].iter().rev()));
        assert_eq!(lines(db, "audit export --format csv --fields action,sequence")[0], "action,sequence");
        assert_eq!(lines(db, "audit export --format csv -q").len(), usize::try_from(MANY).unwrap() + 1);
    }

    fn a_range_in_time_is_exact_where_numbers_and_times_cross(db: &Database) {
        acting_user(db);
        for time in ["2026-03-01", "2026-03-03", "2026-03-02", "2026-03-05", "2026-03-04"] {
            db.execute(&format!(
                "INSERT INTO audit_logs (table_name, record_id, record_name, action, actor, created_at)
                 SELECT 'agents', id, 'at {time}', 'create', 'ada', '{time}T00:00:00.000000Z' FROM users"
            ));
        }
        let names = |range: &str| {
            lines(db, &format!("audit export --format csv --fields record_name {range}"))[1..].join(",")
        };
        assert_eq!(names("--since 2026-03-02 --until 2026-03-04"), "at 2026-03-03,at 2026-03-02");
        assert_eq!(names("--until 2026-03-05"), "at 2026-03-01,at 2026-03-03,at 2026-03-02,at 2026-03-04");
        assert_eq!(names("--since 2026-03-05 --until 2026-04-01"), "at 2026-03-05");
        assert_eq!(names("--until 2026-03-01"), "");
        assert_eq!(run(db, "audit export --format jsonl --until 2026-03-01").ok(), "");
        assert_eq!(ok(db, "audit export --format csv --fields action --until 2026-03-01"), "action");
    }

    fn a_file_is_written_whole_or_not_at_all(db: &Database) {
        acting_user(db);
        let file = db.sandbox().path().join("trail.jsonl");
        fs::write(&file, "what was there").unwrap();
        let line = format!("audit export --format jsonl --output-file {}", file.display());
        let dry = run(db, &format!("{line} --dry-run"));
        assert_eq!((dry.code, dry.stderr.as_str()), (0, "dry run: no file was written\n"), "{dry}");
        assert_eq!(fs::read_to_string(&file).unwrap(), "what was there");
        assert_eq!(ok(db, &line), "");
        assert_eq!(fs::read_to_string(&file).unwrap(), run(db, "audit export --format jsonl --output-file -").ok());
        assert_eq!(fs::read_dir(db.sandbox().path()).unwrap().filter(|entry| {
            entry.as_ref().unwrap().file_name().to_string_lossy().starts_with(".provost-")
        }).count(), 0);
        refused(run(db, "audit export --format csv --output-file /no/such/folder/trail.csv"), 2, &["can't write"]);
    }

    fn a_reader_that_goes_away_is_no_failure(db: &Database) {
        acting_user(db);
        crowd(db);
        for format in ["jsonl", "csv"] {
            let mut command = db.command(["audit", "export", "--format", format]);
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
            let mut line = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success() && output.stderr.is_empty() && !line.is_empty(), "{format}: {output:?}");
        }
    }

    fn bad_input_is_refused(db: &Database) {
        acting_user(db);
        all_refused(db, 2, &[
            ("audit export", &["--format"]),
            ("audit export --format json", &["'json'", "jsonl, csv"]),
            ("audit export --format jsonl --fields action", &["canonical form", "--fields"]),
            ("audit export --format jsonl -q", &["canonical form", "--quiet"]),
            ("audit export --format csv --since soon", &["'soon'"]),
        ]);
        assert_eq!(column(db, "audit list", "action"), ["create"]);
    }
}
