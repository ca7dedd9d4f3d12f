//! `scripts/dev-tls`: what it makes is good for a server and a client, and is kept.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use super::matrix::has_postgres;
use crate::support::{Run, Sandbox, Server, certificates, connect, execute};

fn script(folder: &Path, hosts: &[&str]) -> std::process::Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/dev-tls");
    Command::new(script).arg(folder).args(hosts).output().unwrap()
}

/// The lines that it prints for a file, without the comment above them.
fn lines_for<'a>(printed: &'a str, file: &str) -> &'a str {
    let part = printed.split("\n\n").find(|part| part.starts_with(&format!("# {file}"))).unwrap();
    let comment: usize = part.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
    &part[comment..]
}

#[test]
fn what_it_makes_lets_a_client_in() {
    if !has_postgres() {
        return;
    }
    let client = Sandbox::new();
    let folder = client.path().join("tls");
    let output = script(&folder, &["db.example.test"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();

    let server = Server::start("local all all reject\n", |data| certificates::write(client.path(), data, "not this"));
    for name in ["server.crt", "server.key", "ca.crt"] {
        server.put(name, fs::read(folder.join(name)).unwrap());
    }
    server.configure(&lines_for(&printed, "postgresql.conf").replace(&format!("'{}/", folder.display()), "'"));
    let superuser = "hostssl all postgres all scram-sha-256\n";
    server.put("pg_hba.conf", format!("{superuser}{}\n", lines_for(&printed, "pg_hba.conf")));
    server.restart();
    let trusted = format!("?hostaddr=127.0.0.1&sslrootcert={}", folder.join("ca.crt").display());
    let admin = server.url("db.example.test", "postgres") + &trusted;
    for statement in ["CREATE ROLE provost LOGIN", "CREATE DATABASE provost OWNER provost"] {
        execute(&mut connect(&admin).get().unwrap(), statement).unwrap();
    }

    let environment = lines_for(&printed, "the environment");
    let environment = environment.lines().map(|line| line.split_once('=').unwrap());
    let mut command = client.command(["migrate", "up", "-q"]);
    command.envs(environment).env("PGHOSTADDR", "127.0.0.1").env("PGPORT", server.port().to_string());
    Run::of(&mut command, b"", client.path(), None).ok();
}

#[test]
fn its_keys_are_its_owners_and_nothing_is_overwritten() {
    let sandbox = Sandbox::new();
    let folder = sandbox.path().join("tls");
    assert!(script(&folder, &[]).status.success());
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for key in ["ca.key", "server.key", "client.key"] {
        assert_eq!(mode(&folder.join(key)), 0o600, "{key}");
    }
    let before = fs::read(folder.join("server.key")).unwrap();
    let again = script(&folder, &[]);
    assert!(!again.status.success() && String::from_utf8_lossy(&again.stderr).contains("is there already"));
    assert_eq!(fs::read(folder.join("server.key")).unwrap(), before);
    let wrong = sandbox.path().join("wrong");
    assert_eq!(script(&wrong, &["no host"]).status.code(), Some(2));
    assert!(!wrong.exists());
}
