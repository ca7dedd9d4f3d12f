//! Where files come from and go to.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::{NOUNS, counts, filled, import, jsonl, records};
use crate::shell::{acting_user, ok, run};
use crate::support::both_engines;

both_engines! {
    fn a_file_is_written_whole_or_not_at_all(db: &Database) {
        filled(db);
        let file = db.sandbox().work().join("users.csv");
        fs::write(&file, "what was there").unwrap();
        let dry = run(db, "user export --format csv --output-file users.csv --dry-run");
        assert_eq!((dry.code, dry.stderr.as_str()), (0, "dry run: no file was written\n"), "{dry}");
        assert_eq!(fs::read_to_string(&file).unwrap(), "what was there");
        assert_eq!(ok(db, "user export --format csv --output-file users.csv"), "");
        assert_eq!(fs::read_to_string(&file).unwrap(), run(db, "user export --format csv --output-file -").ok());
        let there = db.another();
        fs::copy(&file, there.sandbox().work().join("users.csv")).unwrap();
        assert_eq!(counts(run(&there, "user import --format csv users.csv -o json")), [2, 2, 0, 0, 0, 0]);
        let refused = run(db, "user export --format csv --output-file /no/such/folder/users.csv");
        assert!(refused.code == 2 && refused.stderr.contains("can't write"), "{refused}");
        for line in ["user export --format csv --output-file /proc/nope", "task export --format json --output-file /no/x.json"] {
            let refused = run(db, line);
            assert!(refused.code != 0 && !refused.stderr.contains(".provost-"), "{refused}");
            assert!(refused.stderr.contains(line.split(' ').next_back().unwrap()), "{refused}");
        }
    }

    fn a_reader_that_goes_away_is_no_failure(db: &Database) {
        acting_user(db);
        let lines: Vec<_> = (0..3_000).map(|number| serde_json::json!({ "name": format!("agent {number}") })).collect();
        import(db, "agent", "--format jsonl", &jsonl(&lines)).ok();
        for form in ["jsonl", "csv"] {
            let mut command = db.command(["agent", "export", "--format", form]);
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
            let mut line = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success() && output.stderr.is_empty() && !line.is_empty(), "{form}: {output:?}");
        }
    }

    fn one_command_may_read_what_the_other_writes(db: &Database) {
        filled(db);
        let there = db.another();
        for noun in NOUNS {
            let mut from = db.command([noun, "export", "--format", "jsonl"]);
            let mut from = from.stdout(Stdio::piped()).stderr(Stdio::null()).stdin(Stdio::null()).spawn().unwrap();
            let mut to = there.command([noun, "import", "--format", "jsonl", "-"]);
            let to = to.stdin(from.stdout.take().unwrap()).output().unwrap();
            assert!(to.status.success() && from.wait().unwrap().success(), "{to:?}");
        }
        assert_eq!(records(db), records(&there));
    }
}
