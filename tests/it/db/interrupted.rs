//! Ctrl-C and kill: what was committed is whole, what was not is rolled back.

use std::process::{Command, Stdio};

use diesel::connection::SimpleConnection;

use crate::support::both_engines;

both_engines! {
    fn a_command_interrupted_while_it_waits_has_written_nothing(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        let before = db.dump();
        let pool = db.pool();
        let mut holder = pool.get().unwrap();
        let lock = db.by_engine("BEGIN IMMEDIATE", "BEGIN; LOCK TABLE audit_logs IN ACCESS EXCLUSIVE MODE");
        holder.batch_execute(lock).unwrap();
        for (signal, code) in [("INT", 130), ("TERM", 143), ("KILL", 137)] {
            let mut command = db.command(["user", "update", "ada", "--email", "a@b", "--lock-timeout", "60s", "-v"]);
            let mut child =
                command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            // Its log says when it has come as far as the database.
            let mut log = std::io::BufReader::new(child.stderr.take().unwrap());
            let mut line = String::new();
            std::io::BufRead::read_line(&mut log, &mut line).unwrap();
            let kill = format!("kill -{signal} {}", child.id());
            assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
            let output = child.wait_with_output().unwrap();
            let run = crate::support::Run::ended(&command, output, db.sandbox().path(), Some(db.url()));
            assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{run}");
        }
        holder.batch_execute("ROLLBACK").unwrap();
        assert_eq!(db.dump(), before);
        db.provost(["user", "update", "ada", "--email", "a@b"]).ok();
    }
}
