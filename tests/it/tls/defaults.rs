//! How much TLS is asked for when nobody says, and who is heard when several do.

use std::fs;
use std::path::Path;

use super::fake::{Fake, Kind};
use crate::shell::refused;
use crate::support::{Run, Sandbox};

/// Asks a server without TLS, and tells whether it was talked to all the same.
#[track_caller]
fn is_talked_to(fake: &Fake, sandbox: &Sandbox, url: &str, variables: &[(&str, &str)]) -> bool {
    let mut command = sandbox.command(["user", "list"]);
    command.env("DATABASE_URL", url).envs(variables.iter().copied()).env("DB_SSL_ROOT_CERT", authority(sandbox));
    command.env("PROVOST_CONNECT_RETRIES", "0");
    let run = Run::of(&mut command, b"", sandbox.path(), Some(url));
    let is_refused = run.code == 6 && run.stderr.contains("offers none");
    let heard = !fake.heard().is_empty();
    assert_eq!(heard, !is_refused, "{run}");
    heard
}

fn authority(sandbox: &Sandbox) -> std::path::PathBuf {
    let file = sandbox.path().join("ca.pem");
    if !file.exists() {
        fs::write(&file, crate::support::certificates::Authority::new("ours").pem).unwrap();
    }
    file
}

#[test]
fn only_the_loopback_may_do_without() {
    let (fake, sandbox) = (Fake::start(&Kind::Plain), Sandbox::new());
    let port = fake.port;
    for url in [
        format!("postgres://ada:pw@127.0.0.1:{port}/x"),
        format!("postgres://ada:pw@localhost:{port}/x"),
        format!("postgres://ada:pw@/x?port={port}&hostaddr=127.0.0.1"),
    ] {
        assert!(is_talked_to(&fake, &sandbox, &url, &[]), "{url}");
    }
    for url in [
        format!("postgres://ada:pw@db.example.test:{port}/x?hostaddr=127.0.0.1"),
        // One of them is not on this machine.
        format!("postgres://ada:pw@127.0.0.1:{port},db.example.test:{port}/x?hostaddr=127.0.0.1,127.0.0.1"),
        format!("postgres://ada:pw@:{port}/x?host=db.example.test&hostaddr=127.0.0.1"),
    ] {
        assert!(!is_talked_to(&fake, &sandbox, &url, &[]), "{url}");
    }
    let url = format!("postgres://ada:pw@/x?port={port}");
    let elsewhere = [("PGHOST", "db.example.test"), ("PGHOSTADDR", "127.0.0.1")];
    assert!(!is_talked_to(&fake, &sandbox, &url, &elsewhere));
}

#[test]
fn the_url_is_heard_first_then_our_setting_then_a_service_then_the_environment() {
    let (fake, sandbox) = (Fake::start(&Kind::Plain), Sandbox::new());
    let bare = format!("postgres://ada:pw@db.example.test:{}/x?hostaddr=127.0.0.1", fake.port);
    let with = |more: &str| format!("{bare}&{more}");
    let services = sandbox.path().join("services");
    fs::write(&services, "[open]\nsslmode=disable\n[strict]\nsslmode=verify-full\n[silent]\nconnect_timeout=9\n")
        .unwrap();
    let services = ("PGSERVICEFILE", services.to_str().unwrap());
    for (url, variables, talks) in [
        (with("sslmode=disable"), vec![("DB_SSL_MODE", "verify-full"), ("PGSSLMODE", "verify-full")], true),
        (with("sslmode=require"), vec![("DB_SSL_MODE", "disable"), ("PGSSLMODE", "disable")], false),
        (with("ssl=true"), vec![("DB_SSL_MODE", "disable")], false),
        (bare.clone(), vec![("DB_SSL_MODE", "disable"), ("PGSSLMODE", "verify-full")], true),
        (bare.clone(), vec![("DB_SSL_MODE", "verify-full"), ("PGSSLMODE", "disable")], false),
        (with("service=open"), vec![services, ("PGSSLMODE", "verify-full")], true),
        (with("service=open"), vec![services, ("DB_SSL_MODE", "verify-full")], false),
        (with("service=silent"), vec![services], false),
        (bare.clone(), vec![services, ("PGSERVICE", "strict"), ("PGSSLMODE", "disable")], false),
        (bare.clone(), vec![("PGSSLMODE", "disable")], true),
        (bare.clone(), vec![("PGSSLMODE", "")], false),
    ] {
        assert_eq!(is_talked_to(&fake, &sandbox, &url, &variables), talks, "{url} {variables:?}");
    }
    fs::write(sandbox.work().join(".env"), "DB_SSL_MODE=disable\n").unwrap();
    assert!(is_talked_to(&fake, &sandbox, &bare, &[]));
    assert!(!is_talked_to(&fake, &sandbox, &bare, &[("DB_SSL_MODE", "require")]));
}

#[track_caller]
fn run(sandbox: &Sandbox, url: &str, variables: &[(&str, &str)]) -> Run {
    let mut command = sandbox.command(["user", "list"]);
    command.env("DATABASE_URL", url).envs(variables.iter().copied());
    Run::of(&mut command, b"", sandbox.path(), Some(url))
}

#[test]
fn what_is_too_weak_or_unknown_is_exit_2_before_anybody_is_asked() {
    let sandbox = Sandbox::new();
    let url = |more: &str| format!("postgres://ada:s3cret@db.example.test/x?hostaddr=127.0.0.1&{more}");
    for (more, told) in [
        ("sslmode=verifyfull", "\"verifyfull\" is no sslmode (the URL)"),
        ("sslmode=", "\"\" is no sslmode"),
        ("ssl_min_protocol_version=TLSv1.1", "\"TLSv1.1\" is not taken (the URL)"),
        ("ssl_min_protocol_version=", "is not taken"),
        ("ssl_max_protocol_version=TLSv1", "ssl_max_protocol_version \"TLSv1\""),
        ("sslmode=require&sslrootcert=system", "too weak with sslrootcert=system"),
    ] {
        refused(run(&sandbox, &url(more), &[]), 2, &[told]);
    }
    for (variable, value, told) in [
        ("DB_SSL_MODE", "on", "\"on\" is no sslmode (DB_SSL_MODE)"),
        ("PGSSLMODE", "yes", "\"yes\" is no sslmode (PGSSLMODE)"),
        ("PGSSLMINPROTOCOLVERSION", "TLSv1", "is not taken (PGSSLMINPROTOCOLVERSION)"),
    ] {
        refused(run(&sandbox, &url("connect_timeout=2"), &[(variable, value)]), 2, &[told]);
    }
}

#[test]
fn without_a_file_of_trusted_authorities_nobody_is_asked() {
    let (fake, sandbox) = (Fake::start(&Kind::Plain), Sandbox::new());
    let url = format!("postgres://ada:pw@db.example.test:{}/x?hostaddr=127.0.0.1", fake.port);
    for (variable, told) in [
        ("SSL_CERT_FILE", "SSL_CERT_FILE names /nowhere/ca.pem"),
        ("DB_SSL_ROOT_CERT", "/nowhere/ca.pem is no file that can be read (DB_SSL_ROOT_CERT)"),
        ("PGSSLROOTCERT", "/nowhere/ca.pem is no file that can be read (PGSSLROOTCERT)"),
    ] {
        refused(run(&sandbox, &url, &[(variable, "/nowhere/ca.pem")]), 6, &[told, "no TLS connection to"]);
    }
    refused(run(&sandbox, &format!("{url}&sslmode=verify-ca"), &[]), 6, &["no file of trusted authorities"]);
    assert_eq!(fake.heard(), "");
}

#[test]
fn the_machines_authorities_are_asked_when_nobody_names_others() {
    // Wherever they are, they did not sign this one.
    if !Path::new("/etc/ssl/certs/ca-certificates.crt").is_file() {
        return;
    }
    let authority = crate::support::certificates::Authority::new("a stranger's");
    let pair = authority.server(&["db.example.test"], 7, crate::support::certificates::Valid::Always);
    let (fake, sandbox) = (Fake::start(&Kind::Tls(pair)), Sandbox::new());
    let url = format!("postgres://ada:pw@db.example.test:{}/x?hostaddr=127.0.0.1", fake.port);
    for root in ["", "&sslrootcert=system"] {
        refused(run(&sandbox, &format!("{url}{root}"), &[]), 6, &["authority that is not trusted here"]);
    }
    assert_eq!(fake.heard(), "");
    // libpq's own file comes before them.
    fs::create_dir(sandbox.home().join(".postgresql")).unwrap();
    fs::write(sandbox.home().join(".postgresql/root.crt"), &authority.pem).unwrap();
    run(&sandbox, &url, &[]);
    assert!(fake.heard().contains("pw"), "it was not talked to");
}
