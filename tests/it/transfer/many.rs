//! Many records: how much memory they take, and two who bring them at once.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};

use serde_json::json;

use super::{counts, import, jsonl};
use crate::shell::{acting_user, ok};
use crate::support::both_engines;

/// So many that holding them would show.
const MANY: usize = 20_000;

/// What a program may hold of them, in KiB: less than the file is long.
const ROOM: u32 = 40 * 1024;

both_engines! {
    fn memory_does_not_grow_with_the_file(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let folder = db.sandbox().work();
        let mut file = BufWriter::new(File::create(folder.join("many.jsonl")).unwrap());
        for number in 0..MANY {
            let line = json!({
                "task": "t", "status": "failed", "started_at": "2026-01-01T00:00:00Z", "ended_at": "2026-01-01T00:00:01Z",
                "output": format!("{number} {}", "x".repeat(2_000)),
            });
            writeln!(file, "{line}").unwrap();
        }
        file.into_inner().unwrap();
        for line in [
            "exec import --format jsonl many.jsonl -q",
            "exec export --format jsonl --output-file back.jsonl",
            "exec export --format csv --output-file back.csv",
        ] {
            let args: Vec<&str> = line.split(' ').collect();
            let ended = db.frugal(ROOM, &args).output().unwrap();
            assert!(ended.status.success(), "{line}: {}", String::from_utf8_lossy(&ended.stderr));
        }
        assert_eq!(ok(db, "exec list --count"), MANY.to_string());
        let back = File::open(folder.join("back.jsonl")).unwrap();
        assert!(back.metadata().unwrap().len() > 40 * 1024 * 1024);
        assert_eq!(BufReader::new(back).lines().count(), MANY);
    }

    fn two_who_bring_the_same_at_once_make_each_record_once(db: &Database) {
        acting_user(db);
        let lines: Vec<_> = (0..2_000).map(|number| json!({ "name": format!("agent {number}") })).collect();
        let text = jsonl(&lines);
        let both = |flags: &str| {
            let flags = format!("--format jsonl {flags} -o json");
            std::thread::scope(|scope| {
                let runs = [0, 1].map(|_| scope.spawn(|| import(db, "agent", &flags, &text)));
                runs.map(|run| run.join().unwrap())
            })
        };
        let [one, other] = both("--on-conflict skip --lock-timeout 60s").map(counts);
        assert_eq!((one[1] + other[1], one[4] + other[4]), (2_000, 2_000));
        let codes = both("--lock-timeout 60s").map(|run| run.code);
        assert_eq!(codes, [5, 5]);
        assert_eq!(ok(db, "agent list --count"), "2000");
        assert_eq!(ok(db, "audit list --count"), "2001");
        ok(db, "audit verify --live");
    }
}
