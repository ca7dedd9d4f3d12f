//! What can be told of a connection's TLS without making it: for who looks after the settings.

use std::time::Duration;

use provost::db::{DatabaseUrl, ServerCertificate, SslMode, Tls, TlsOptions, TlsOrigin};

use super::fake::{Fake, Kind};
use crate::support::certificates::{Authority, Valid};
use crate::support::{Database, Sandbox};

fn tls(url: &str, options: &TlsOptions) -> Tls {
    Tls::of(&DatabaseUrl::parse(url).unwrap(), options).unwrap().unwrap()
}

#[test]
fn who_said_how_much_is_asked_is_told() {
    let nothing = TlsOptions::default();
    let ours = TlsOptions { mode: Some("require".to_owned()), ..TlsOptions::default() };
    for (url, options, mode, origin, shown) in [
        ("postgres:///x", &nothing, SslMode::Prefer, TlsOrigin::Default, "default"),
        ("postgres://db.example.test/x", &ours, SslMode::Require, TlsOrigin::Setting("DB_SSL_MODE"), "DB_SSL_MODE"),
        ("postgres://db.example.test/x?sslmode=disable", &ours, SslMode::Disable, TlsOrigin::Url, "the URL"),
    ] {
        let tls = tls(url, options);
        assert_eq!((tls.mode, tls.mode_origin, tls.mode_origin.to_string().as_str()), (mode, origin, shown), "{url}");
    }
    let file = DatabaseUrl::parse("sqlite:x.db").unwrap();
    assert!(Tls::of(&file, &nothing).unwrap().is_none());
}

#[test]
fn a_certificate_is_looked_at_and_no_password_sent() {
    let sandbox = Sandbox::new();
    let authority = Authority::new("ours");
    let trusted = sandbox.path().join("ca.pem");
    std::fs::write(&trusted, &authority.pem).unwrap();
    let options = TlsOptions { root: Some(trusted.display().to_string()), ..TlsOptions::default() };
    let look = |fake: &Fake| {
        let url = format!("postgres://ada:s3cret@db.example.test:{}/x?hostaddr=127.0.0.1", fake.port);
        let url = DatabaseUrl::parse(&url).unwrap();
        ServerCertificate::of(&url, &options, Duration::from_secs(10)).unwrap()
    };
    let fake = Fake::start(&Kind::Tls(authority.server(&["db.example.test"], 7, Valid::Always)));
    let seen = look(&fake).unwrap();
    assert!(seen.fault.is_none() && seen.days_left > 365 && seen.protocol == "TLSv1.3", "{seen:?}");
    assert_eq!(fake.heard(), "");
    let seen = look(&Fake::start(&Kind::Tls(authority.server(&["db.example.test"], 7, Valid::NoMore)))).unwrap();
    assert_eq!(seen.fault.as_deref(), Some("certificate has expired"));
    assert!(seen.days_left < -365 && seen.expires == "Jan  1 00:00:00 2020 GMT", "{seen:?}");
    assert!(look(&Fake::start(&Kind::Plain)).is_none());
}

#[test]
fn a_real_server_shows_its_certificate() {
    let Some(db) = Database::postgres() else { return };
    let url = DatabaseUrl::parse(db.url()).unwrap();
    let seen = ServerCertificate::of(&url, &TlsOptions::default(), Duration::from_secs(10)).unwrap().unwrap();
    assert!(seen.fault.is_none() && seen.protocol == "TLSv1.3" && seen.cipher.starts_with("TLS_"), "{seen:?}");
}
