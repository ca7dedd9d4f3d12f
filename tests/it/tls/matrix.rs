//! A real server, set up in every wrong way in turn.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::shell::refused;
use crate::support::certificates::{Authority, Pair, Valid};
use crate::support::{Run, Sandbox, Server};

const HOST: &str = "db.example.test";

/// TLS and a password, or no entry.
const ACCESS: &str = "hostssl all all 127.0.0.1/32 scram-sha-256\n";

/// A server, and a client of it.
struct Pairing {
    server: Server,
    client: Sandbox,
}

impl Pairing {
    fn new(authority: &Authority) -> Self {
        let pair = authority.server(&[HOST], 7, Valid::Always);
        let server = Server::start(ACCESS, |data| {
            fs::write(data.join("server.crt"), &pair.certificate).unwrap();
            fs::write(data.join("server.key"), &pair.key).unwrap();
        });
        server.configure("log_connections = on");
        server.restart();
        let client = Sandbox::new();
        fs::write(client.path().join("ca.pem"), &authority.pem).unwrap();
        Self { server, client }
    }

    /// Asks for the migrations, which a fresh database has an answer to.
    fn ask(&self, more: &str, variables: &[(&str, &str)]) -> Run {
        let url = format!("{}?hostaddr=127.0.0.1{more}", self.server.url(HOST, "postgres"));
        let mut command = self.client.command(["migrate", "status", "-q"]);
        command.env("DATABASE_URL", &url).env("DB_SSL_ROOT_CERT", self.client.path().join("ca.pem"));
        command.envs(variables.iter().copied());
        Run::of(&mut command, b"", self.client.path(), Some(&url))
    }

    /// Asserts that it gets in, with TLS.
    #[track_caller]
    fn gets_in(&self, more: &str, variables: &[(&str, &str)]) {
        let before = self.logins();
        self.ask(more, variables).ok();
        let log = self.server.log();
        assert!(self.logins() > before && log.lines().any(|line| line.contains("SSL enabled")), "{log}");
    }

    /// Asserts a refusal in so many words, before the server heard of a login.
    #[track_caller]
    fn stays_out(&self, more: &str, variables: &[(&str, &str)], told: &[&str]) {
        let before = self.logins();
        let run = self.ask(more, variables);
        assert!(!run.stderr.contains(self.server.password()), "{run}");
        refused(run, 6, told);
        assert_eq!(self.logins(), before, "{}", self.server.log());
    }

    fn logins(&self) -> usize {
        self.server.log().matches("connection authenticated").count()
    }

    /// Gives the server this certificate.
    fn shows(&self, pair: &Pair) {
        self.server.put("server.crt", &pair.certificate);
        self.server.put("server.key", &pair.key);
        self.server.restart();
    }
}

/// Whether the other half of the tests is left out on purpose.
pub fn has_postgres() -> bool {
    crate::support::Cluster::get().is_some()
}

#[test]
fn every_wrong_certificate_is_refused_and_told_apart() {
    if !has_postgres() {
        return;
    }
    let (authority, other) = (Authority::new("ours"), Authority::new("a stranger's"));
    let pairing = Pairing::new(&authority);
    let list = pairing.client.path().join("revoked.pem");
    fs::write(&list, authority.revokes(&[9])).unwrap();
    let revoked = format!("&sslcrl={}", list.display());
    pairing.gets_in("", &[]);
    pairing.gets_in(&revoked, &[]);
    pairing.gets_in("&ssl_min_protocol_version=TLSv1.3", &[]);
    for (pair, more, told) in [
        (authority.server(&["other.example.test"], 1, Valid::Always), "", "is for another host"),
        (other.server(&[HOST], 1, Valid::Always), "", "signed by an authority that is not trusted here"),
        (authority.server(&[HOST], 1, Valid::NoMore), "", "has expired (Jan  1 00:00:00 2020 GMT)"),
        (authority.server(&[HOST], 1, Valid::NotYet), "", "is not valid yet"),
        (authority.server(&[HOST], 9, Valid::Always), revoked.as_str(), "was revoked by its authority"),
    ] {
        pairing.shows(&pair);
        pairing.stays_out(more, &[], &["no TLS connection to postgres://postgres:***@db.example.test", told]);
    }
    // Its name is not looked at when nobody asks for it.
    pairing.shows(&authority.server(&["other.example.test"], 1, Valid::Always));
    pairing.gets_in("&sslmode=verify-ca", &[]);
}

#[test]
fn a_server_without_tls_or_with_an_old_one_is_refused() {
    if !has_postgres() {
        return;
    }
    let pairing = Pairing::new(&Authority::new("ours"));
    pairing.server.configure("ssl_min_protocol_version = 'TLSv1'\nssl_max_protocol_version = 'TLSv1.1'");
    pairing.server.restart();
    pairing.stays_out("", &[], &["no TLS that is new enough"]);
    pairing.server.configure("ssl = off");
    pairing.server.put("pg_hba.conf", "host all all 127.0.0.1/32 scram-sha-256\n");
    pairing.server.restart();
    pairing.stays_out("", &[], &["offers none", "server does not support SSL"]);
    // Whoever means it gets it.
    pairing.ask("&sslmode=disable", &[]).ok();
}

#[test]
fn a_server_that_asks_for_a_client_certificate_gets_one_whose_key_is_kept() {
    if !has_postgres() {
        return;
    }
    let (authority, other) = (Authority::new("ours"), Authority::new("a stranger's"));
    let pairing = Pairing::new(&authority);
    pairing.server.put("client-ca.pem", &authority.pem);
    pairing.server.configure("ssl_ca_file = 'client-ca.pem'");
    pairing.server.put("pg_hba.conf", "hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-full\n");
    pairing.server.restart();
    pairing.stays_out("", &[], &["asks for a client certificate"]);

    let file = |name: &str| pairing.client.path().join(name).display().to_string();
    let (certificate, key) = (file("client.crt"), file("client.key"));
    let has = |pair: &Pair, mode: u32| {
        fs::write(&certificate, &pair.certificate).unwrap();
        fs::write(&key, &pair.key).unwrap();
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
    };
    let ours = [("DB_SSL_CERT", certificate.as_str()), ("DB_SSL_KEY", key.as_str())];
    has(&authority.client("postgres"), 0o600);
    pairing.gets_in("", &ours);
    pairing.gets_in(&format!("&sslcert={certificate}&sslkey={key}"), &[]);
    pairing.gets_in("", &[("PGSSLCERT", certificate.as_str()), ("PGSSLKEY", key.as_str())]);
    has(&authority.client("postgres"), 0o644);
    pairing.stays_out("", &ours, &["others can read the private key", "client.key"]);
    has(&other.client("postgres"), 0o600);
    pairing.stays_out("", &ours, &["no TLS connection", "unknown ca"]);
    fs::remove_file(&key).unwrap();
    pairing.stays_out("", &ours, &["private key", "client.key"]);
    fs::remove_file(&certificate).unwrap();
    pairing.stays_out("", &ours, &["client certificate", "client.crt"]);
}
