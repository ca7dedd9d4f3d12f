//! Several processes at once.

use std::process::Stdio;

use super::{due, start, task};
use crate::support::{Database, both_engines};

/// Runs the command in ten processes at once; gives how each ended and what it printed.
fn ten_times(db: &Database, args: &[&str]) -> Vec<(i32, String, String)> {
    let spawn = |_| {
        let mut command = db.command(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<_> = (0..10).map(spawn).collect();
    let ended = children.into_iter().map(|child| {
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    });
    ended.collect()
}

both_engines! {
    fn of_ten_that_start_a_task_at_once_exactly_one_wins(db: &Database) {
        due(db, "");
        let ended = ten_times(db, &["exec", "start", "t", "-q"]);
        let won: Vec<_> = ended.iter().filter(|(code, ..)| *code == 0).collect();
        assert_eq!(won.len(), 1, "{ended:?}");
        for (code, out, err) in ended.iter().filter(|(code, ..)| *code != 0) {
            assert_eq!((*code, out.as_str()), (5, ""), "{err}");
            assert!(err.starts_with("error: task \"t\""), "{err}");
        }
        assert_eq!(db.value("SELECT id FROM execution_results"), won[0].1.trim_end());
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE table_name = 'execution_results'"), "1");
    }

    fn of_ten_that_end_an_execution_at_once_exactly_one_is_heard(db: &Database) {
        due(db, "");
        let id = start(db);
        let ended = ten_times(db, &["exec", "finish", &id, "--status", "success"]);
        let codes: Vec<i32> = ended.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes.iter().filter(|code| **code == 0).count(), 1, "{ended:?}");
        assert_eq!(codes.iter().filter(|code| **code == 5).count(), 9, "{ended:?}");
        assert_eq!(task(db)["status"], "completed");
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE table_name = 'execution_results' AND action = 'finish'"), "1");
    }

    fn ten_that_write_at_once_all_succeed_in_turn(db: &Database) {
        due(db, "");
        let ended = ten_times(db, &["task", "create", "same", "--skill", "s"]);
        assert_eq!(ended.iter().filter(|(code, ..)| *code == 0).count(), 1, "{ended:?}");
        assert!(ended.iter().all(|(code, ..)| [0, 5].contains(code)), "{ended:?}");
        let ended = ten_times(db, &["agent", "heartbeat", "w1"]);
        assert!(ended.iter().all(|(code, ..)| *code == 3), "{ended:?}");
    }
}
