//! An import that is killed leaves all of a file or nothing of it.

use std::process::Stdio;
use std::time::Duration;

use serde_json::json;

use super::jsonl;
use crate::shell::{acting_user, ok, run};
use crate::support::both_engines;

const MANY: usize = 4_000;

both_engines! {
    fn a_file_is_there_whole_or_not_at_all_whenever_its_import_is_killed(db: &Database) {
        acting_user(db);
        let lines: Vec<_> = (0..MANY).map(|number| json!({ "name": format!("task {number}"), "skill_name": "s" })).collect();
        std::fs::write(db.sandbox().work().join("many.jsonl"), jsonl(&lines)).unwrap();
        let mut killed = 0;
        for milliseconds in [20, 60, 120, 240, 480, 700] {
            let mut command = db.command(["task", "import", "--format", "jsonl", "many.jsonl", "--on-conflict", "skip"]);
            let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(Duration::from_millis(milliseconds));
            child.kill().unwrap();
            killed += i32::from(!child.wait().unwrap().success());
            let (tasks, entries) = (ok(db, "task list --count"), ok(db, "audit list --table task --count"));
            assert!(tasks == "0" || tasks == MANY.to_string(), "{tasks}");
            assert_eq!(tasks, entries);
        }
        assert!(killed > 0, "none was killed in time");
        run(db, "task import --format jsonl many.jsonl --on-conflict skip").ok();
        assert_eq!(ok(db, "task list --count"), MANY.to_string());
        ok(db, "audit verify --live");
    }
}
