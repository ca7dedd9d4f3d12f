//! The password is never sent to who is not trusted, nor printed.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::fake::{Fake, Kind};
use crate::support::certificates::{Authority, Valid};
use crate::support::{Run, Sandbox};

const SECRET: &str = "s3cr3t-w0rd";

/// A client that knows the password in every way that there is, and trusts one authority.
struct Client {
    sandbox: Sandbox,
    trusted: PathBuf,
}

impl Client {
    fn new(authority: &Authority) -> Self {
        let sandbox = Sandbox::new();
        let trusted = sandbox.path().join("ca.pem");
        fs::write(&trusted, &authority.pem).unwrap();
        let passfile = sandbox.home().join(".pgpass");
        fs::write(&passfile, format!("*:*:*:*:{SECRET}\n")).unwrap();
        fs::set_permissions(passfile, fs::Permissions::from_mode(0o600)).unwrap();
        Self { sandbox, trusted }
    }

    /// Asks a server that says it is `db.example.test`, by each way to give the password.
    fn ask(&self, port: u16, more: &str) -> impl Iterator<Item = Run> {
        let ways = [
            (format!("postgres://ada:{SECRET}@db.example.test:{port}/x?hostaddr=127.0.0.1{more}"), None),
            (format!("postgres://ada@db.example.test:{port}/x?hostaddr=127.0.0.1{more}"), Some(("PGPASSWORD", SECRET))),
            (format!("postgres://ada@db.example.test:{port}/x?hostaddr=127.0.0.1{more}"), None),
        ];
        ways.into_iter().map(|(url, variable)| {
            let mut command = self.sandbox.command(["user", "list", "-vv"]);
            command.env("DATABASE_URL", &url).env("DB_SSL_ROOT_CERT", &self.trusted).envs(variable);
            // The stranger hangs up when he has what he wanted.
            command.env("PROVOST_CONNECT_RETRIES", "0");
            Run::of(&mut command, b"", self.sandbox.path(), Some(&url))
        })
    }

    /// Asserts that none of it got out.
    #[track_caller]
    fn is_not_heard(&self, fake: &Fake, more: &str, told: &str) {
        for run in self.ask(fake.port, more) {
            let shown = run.to_string();
            assert!(
                run.code == 6 && run.stderr.contains(told) && run.stderr.contains("hint: "),
                "not {told:?}: {shown}"
            );
            assert!(!run.stderr.contains(SECRET), "{shown}");
            assert_eq!(fake.heard(), "", "{shown}");
        }
    }
}

#[test]
fn a_server_that_is_trusted_gets_the_password() {
    let authority = Authority::new("ours");
    let client = Client::new(&authority);
    let fake = Fake::start(&Kind::Tls(authority.server(&["db.example.test"], 7, Valid::Always)));
    for run in client.ask(fake.port, "") {
        assert!(fake.heard().contains(SECRET), "the stranger does not listen: {run}");
    }
}

#[test]
fn a_stranger_gets_nothing() {
    let (authority, other) = (Authority::new("ours"), Authority::new("a stranger's"));
    let client = Client::new(&authority);
    let names = ["db.example.test"];
    let list = client.sandbox.path().join("revoked.pem");
    fs::write(&list, authority.revokes(&[7])).unwrap();
    let revoked = format!("&sslcrl={}", list.display());
    let tls = |names: &[&str], valid| Kind::Tls(authority.server(names, 7, valid));
    for (kind, more, told) in [
        (tls(&["other.example.test"], Valid::Always), "", "is for another host"),
        (Kind::Tls(other.server(&names, 7, Valid::Always)), "", "authority that is not trusted here"),
        (tls(&names, Valid::NoMore), "", "has expired"),
        (tls(&names, Valid::NotYet), "", "is not valid yet"),
        (tls(&names, Valid::Always), revoked.as_str(), "was revoked"),
        (Kind::OldTls(authority.server(&names, 7, Valid::Always)), "", "no TLS that is new enough"),
        (Kind::Plain, "", "offers none"),
    ] {
        client.is_not_heard(&Fake::start(&kind), more, told);
    }
}

#[test]
fn a_list_of_the_revoked_that_cannot_be_read_is_not_passed_by() {
    // The same server, when its number is not on the list.
    let authority = Authority::new("ours");
    let client = Client::new(&authority);
    let list = client.sandbox.path().join("revoked.pem");
    fs::write(&list, authority.revokes(&[8])).unwrap();
    let fake = Fake::start(&Kind::Tls(authority.server(&["db.example.test"], 7, Valid::Always)));
    for run in client.ask(fake.port, &format!("&sslcrl={}", list.display())) {
        assert!(fake.heard().contains(SECRET), "{run}");
    }
    // libpq would go on without a list that it can't read.
    for text in ["", "-----BEGIN X509 CRL-----\nnothing\n-----END X509 CRL-----\n"] {
        fs::write(&list, text).unwrap();
        client.is_not_heard(&fake, &format!("&sslcrl={}", list.display()), "revoked certificates");
    }
    // Nor without the one in the user's home.
    let own = client.sandbox.home().join(".postgresql");
    fs::create_dir(&own).unwrap();
    for (text, told) in [(authority.revokes(&[7]), "was revoked"), (String::new(), "revoked certificates")] {
        fs::write(own.join("root.crl"), text).unwrap();
        client.is_not_heard(&fake, "", told);
    }
    client.is_not_heard(&fake, "&sslcrl=/nowhere/revoked.pem", "revoked certificates");
    client.is_not_heard(&fake, "&sslcrldir=/nowhere", "revoked certificates");
    client.is_not_heard(&fake, "&sslcert=/nowhere/client.crt", "client certificate");
}
