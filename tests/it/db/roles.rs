//! The roles of docs/security.md, made of its own text: what each may do, and that it may do no more.

use std::fs;
use std::path::Path;

use crate::contract::leaves::{Plan, Writes, plan};
use crate::contract::tree::{Leaf, leaves};
use crate::support::{Cluster, Run, Sandbox, Server, certificates, connect, dump, execute};

/// The password of each role; the server is this test's own.
const PASSWORD: &str = "s3cr3t-w0rd";

const MIGRATOR: &str = "provost_migrator";
const OPERATOR: &str = "provost_operator";
const READER: &str = "provost_reader";

/// The SQL of docs/security.md: what is done once, and what is done after a migration.
fn documented() -> [String; 2] {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/security.md")).unwrap();
    let blocks = text.split("```sql\n").skip(1).map(|part| part.split("```").next().unwrap().to_owned());
    blocks.collect::<Vec<_>>().try_into().unwrap()
}

/// A server with the roles, and a database that has no schema yet.
struct Place {
    server: Server,
    client: Sandbox,
    once: String,
}

impl Place {
    fn new() -> Self {
        let client = Sandbox::new();
        let access = "hostssl all all 127.0.0.1/32 scram-sha-256\n";
        let server = Server::start(access, |data| certificates::write(client.path(), data, "ours"));
        let [once, _] = documented();
        let place = Self { server, client, once };
        place.superuser("postgres", "CREATE DATABASE provost");
        place.superuser("provost", &place.once);
        for role in [MIGRATOR, OPERATOR, READER] {
            place.superuser("provost", &format!("ALTER ROLE {role} PASSWORD '{PASSWORD}'"));
        }
        place
    }

    /// Migrates it, and grants what is granted then.
    fn migrate(&self) {
        self.run("provost", MIGRATOR, &["migrate", "up", "-q"], "").ok();
        let [_, then] = documented();
        execute(&mut connect(&self.url("provost", MIGRATOR)).get().unwrap(), &then).unwrap();
    }

    /// A copy of it under another name; what is granted on a database does not come with it.
    fn copy(&self, name: &str) {
        self.superuser("postgres", &format!("CREATE DATABASE {name} TEMPLATE provost"));
        let on_database = self.once.split_inclusive(';').filter(|statement| statement.contains("ON DATABASE"));
        let again: String = on_database.collect::<String>().replace("DATABASE provost", &format!("DATABASE {name}"));
        self.superuser(name, &again);
    }

    fn superuser(&self, database: &str, statements: &str) {
        execute(&mut connect(&self.superuser_url(database)).get().unwrap(), statements).unwrap();
    }

    fn superuser_url(&self, database: &str) -> String {
        self.server.url("127.0.0.1", database) + &self.trusted()
    }

    fn trusted(&self) -> String {
        format!("?sslmode=verify-full&sslrootcert={}", self.client.path().join("ca.pem").display())
    }

    fn url(&self, database: &str, role: &str) -> String {
        format!("postgres://{role}:{PASSWORD}@127.0.0.1:{}/{database}{}", self.server.port(), self.trusted())
    }

    fn run<S: AsRef<str>>(&self, database: &str, role: &str, line: &[S], stdin: &str) -> Run {
        let url = self.url(database, role);
        let mut command = self.client.command(line.iter().map(AsRef::as_ref));
        command.env("DATABASE_URL", &url);
        Run::of(&mut command, stdin.as_bytes(), self.client.path(), Some(&url))
    }

    fn dump(&self, database: &str) -> String {
        dump(&mut connect(&self.superuser_url(database)).get().unwrap())
    }

    /// Runs a verb as a role that may not, and asserts that it changed nothing.
    #[track_caller]
    fn is_denied<S: AsRef<str>>(&self, database: &str, role: &str, line: &[S], stdin: &str) {
        let before = self.dump(database);
        let files = self.client.files();
        let run = self.run(database, role, line, stdin);
        let shown = run.to_string();
        let said = run.fails(4);
        assert!(said.contains("permission denied") || said.contains("must be owner"), "as {role}: {shown}");
        assert!(self.dump(database) == before, "as {role} it changed something: {shown}");
        assert_eq!(self.client.files(), files, "as {role} it left a file: {shown}");
    }
}

/// A verb's words and its arguments, where `{last}` stands for what was printed last.
fn line(leaf: &Leaf, args: &[&str], last: &str) -> Vec<String> {
    leaf.path.iter().cloned().chain(args.iter().map(|word| word.replace("{last}", last))).collect()
}

#[test]
fn who_reads_can_use_every_verb_that_reads() {
    if Cluster::get().is_none() {
        return;
    }
    let place = Place::new();
    // Before the first migration: they say that there is none.
    for (verb, code) in [("status", 0), ("check", 8)] {
        let run = place.run("provost", READER, &["migrate", verb], "");
        assert!(run.code == code && run.stdout.contains("pending"), "{run}");
    }
    place.run("provost", READER, &["user", "list"], "").fails(6);
    place.migrate();
    for made in [
        &["user", "create", "ada", "-q"][..],
        &["project", "create", "ada", "--user", "ada", "-q"],
        &["agent", "create", "ada", "--type", "worker", "-q"],
        &["task", "create", "ada", "--user", "ada", "--skill", "shell", "--cron", "0 2 * * *", "-q"],
        &["config", "set", "retention.logs", "90", "-q"],
        &["audit", "seal", "-q"],
    ] {
        place.run("provost", OPERATOR, made, "").ok();
    }
    let before = place.dump("provost");
    let mut count = 0;
    for leaf in leaves() {
        if let Some(Plan::Reads(args)) = plan(&leaf.name()) {
            let line = line(&leaf, args, "");
            let by_reader = place.run("provost", READER, &line, "");
            // Exit 3: there is no such record, and everybody is told the same.
            let code = place.run("provost", OPERATOR, &line, "").code;
            assert!((code == 0 || code == 3) && by_reader.code == code, "not {code}: {by_reader}");
            count += 1;
        }
    }
    assert!(count > 25, "{count} reading verbs");
    assert_eq!(place.dump("provost"), before);
}

/// What comes before the verb, as who may do it; then the verb as both.
fn only_the_operator_may(place: &Place, database: &str, leaf: &Leaf, writes: &Writes) {
    place.copy(database);
    let mut last = String::new();
    for words in writes.setup {
        let words: Vec<String> = words.iter().map(|word| word.replace("{last}", &last)).collect();
        place.run(database, OPERATOR, &words, "").ok().trim_end().clone_into(&mut last);
    }
    let line = line(leaf, writes.args, &last);
    place.is_denied(database, READER, &line, writes.stdin);
    place.run(database, OPERATOR, &line, writes.stdin).ok();
}

/// Every second verb that writes, so that two tests share them.
fn only_the_operator_may_use_half_of_the_verbs(half: usize) {
    if Cluster::get().is_none() {
        return;
    }
    let place = Place::new();
    place.migrate();
    let mut count = 0;
    for leaf in leaves().into_iter().skip(half).step_by(2) {
        if let Some(Plan::Writes(writes)) = plan(&leaf.name()) {
            only_the_operator_may(&place, &format!("copy_{count}"), &leaf, &writes);
            count += 1;
        }
    }
    assert!(count > 10, "{count} writing verbs");
}

#[test]
fn who_works_with_it_can_use_every_verb_that_writes_and_who_reads_none() {
    only_the_operator_may_use_half_of_the_verbs(0);
}

#[test]
fn the_same_holds_for_the_other_half_of_the_verbs() {
    only_the_operator_may_use_half_of_the_verbs(1);
}

#[test]
fn only_the_migrator_migrates() {
    if Cluster::get().is_none() {
        return;
    }
    let place = Place::new();
    for role in [OPERATOR, READER] {
        place.is_denied("provost", role, &["migrate", "up"], "");
    }
    place.migrate();
    for role in [OPERATOR, READER] {
        place.is_denied("provost", role, &["migrate", "down", "--yes"], "");
        place.is_denied("provost", role, &["migrate", "redo", "--yes"], "");
        let mut conn = connect(&place.url("provost", role)).get().unwrap();
        for statement in [
            "UPDATE audit_logs SET actor = 'nobody'",
            "ALTER TABLE audit_logs DISABLE TRIGGER audit_logs_no_delete",
            "TRUNCATE audit_logs",
            "CREATE TABLE mine (x integer)",
            "CREATE TEMPORARY TABLE users (x integer)",
        ] {
            assert!(execute(&mut conn, statement).is_err(), "{role} may: {statement}");
        }
    }
    place.run("provost", MIGRATOR, &["migrate", "redo", "--yes", "-q"], "").ok();
    place.run("provost", MIGRATOR, &["user", "create", "ada", "-q"], "").ok();
}
