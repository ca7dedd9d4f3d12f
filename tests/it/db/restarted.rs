//! A server that is restarted in the middle of a long command: nothing is half done, and the next run does it.

use std::fmt::Write as _;
use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::fill::{self, Size};
use crate::support::{Cluster, Run, Sandbox, Server, certificates, connect, execute, value};

/// So many, with so much in each, that nobody is done with them before the server goes.
const TASKS: u32 = 1000;
const FILL_THEM: &str = "UPDATE scheduled_tasks SET params = jsonb_build_object('x', repeat('y', 20000))";

/// A server of its own with a migrated database, and a client.
struct Pairing {
    server: Server,
    client: Sandbox,
    url: String,
}

impl Pairing {
    fn new() -> Self {
        let client = Sandbox::new();
        let access = "hostssl all all 127.0.0.1/32 scram-sha-256\n";
        let server = Server::start(access, |data| certificates::write(client.path(), data, "ours"));
        let authority = client.path().join("ca.pem");
        let url =
            server.url("127.0.0.1", "postgres") + &format!("?sslmode=verify-full&sslrootcert={}", authority.display());
        let pairing = Self { server, client, url };
        pairing.run(&["migrate", "up", "-q"]).ok();
        pairing.run(&["user", "create", "tester", "-q"]).ok();
        pairing
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.client.command(args);
        command.env("DATABASE_URL", &self.url);
        command
    }

    fn run(&self, args: &[&str]) -> Run {
        Run::of(&mut self.command(args), b"", self.client.path(), Some(&self.url))
    }

    fn value(&self, query: &str) -> String {
        value(&mut connect(&self.url).get().unwrap(), query)
    }

    /// Starts a command, lets the server go as soon as it is in the middle, and asserts how it ends.
    #[track_caller]
    fn is_cut_off(&self, args: &[&str], go: fn(&Server), mut in_the_middle: impl FnMut() -> bool) {
        let mut command = self.command(args);
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let child = until(child, &mut in_the_middle);
        go(&self.server);
        let output = child.wait_with_output().unwrap();
        let run = Run::ended(&command, output, self.client.path(), Some(&self.url));
        let said = run.fails(6);
        let told = "error: the connection to the database was lost: ";
        assert!(said.starts_with(told) && said.ends_with("hint: run the command again\n"), "{said}");
        assert_eq!(said.lines().count(), 2, "{said}");
    }
}

fn until(mut child: Child, in_the_middle: &mut impl FnMut() -> bool) -> Child {
    let begun = Instant::now();
    while !in_the_middle() {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it was in the middle");
        assert!(begun.elapsed() < Duration::from_mins(1), "it never came to the middle");
    }
    child
}

#[test]
fn an_export_leaves_the_file_as_it_was_and_the_next_one_is_whole() {
    if Cluster::get().is_none() {
        return;
    }
    let pairing = Pairing::new();
    let size = Size { users: 1, projects: 1, agents: 1, tasks: TASKS, executions: 0, entries: 0 };
    let pool = connect(&pairing.url);
    fill::fill(&mut pool.get().unwrap(), size);
    execute(&mut pool.get().unwrap(), FILL_THEM).unwrap();
    let work = pairing.client.work();
    let file = work.join("tasks.jsonl");
    fs::write(&file, "as it was\n").unwrap();
    let export = ["task", "export", "--format", "jsonl", "--output-file", "tasks.jsonl"];
    pairing.is_cut_off(&export, Server::restart, || {
        // What is being written stands beside it, under another name.
        let files = fs::read_dir(&work).unwrap().flatten();
        files.filter_map(|file| file.metadata().ok()).any(|metadata| metadata.len() > 100_000)
    });
    assert_eq!(fs::read_to_string(&file).unwrap(), "as it was\n");
    assert_eq!(fs::read_dir(&work).unwrap().count(), 1, "something was left");
    pairing.run(&export).ok();
    assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), TASKS as usize);
}

#[test]
fn an_import_leaves_nothing_and_the_next_one_takes_it_all() {
    if Cluster::get().is_none() {
        return;
    }
    let pairing = Pairing::new();
    let mut crontab = String::new();
    for number in 0..400 {
        let _ = writeln!(crontab, "{} {} * * * /usr/bin/job-{number}", number % 60, number % 24);
    }
    fs::write(pairing.client.work().join("tab"), crontab).unwrap();
    let counts = "SELECT (SELECT count(*) FROM scheduled_tasks) || ' ' || (SELECT count(*) FROM audit_logs)";
    assert_eq!(pairing.value(counts), "0 1");
    let is_written = "SELECT count(*) FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()";
    let import = ["task", "import", "--format", "crontab", "tab", "-q"];
    for go in [Server::restart, Server::crash] {
        let watch = connect(&pairing.url);
        pairing.is_cut_off(&import, go, || value(&mut watch.get().unwrap(), is_written) != "0");
        assert_eq!(pairing.value(counts), "0 1");
    }
    pairing.run(&import).ok();
    assert_eq!(pairing.value(counts), "400 401");
    // And once more: there is nothing left to do.
    pairing.run(&import).ok();
    assert_eq!(pairing.value(counts), "400 401");
}
