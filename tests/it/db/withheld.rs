//! A server that refuses or is not there, and passwords that nobody sees.

use std::net::TcpListener;

use crate::support::{Database, Sandbox};

const SECRET: &str = "s3cr3t-w0rd";

/// Every verb that opens the database, and every way to say more about an error.
fn everywhere(sandbox: &Sandbox, url: &str, code: i32) -> String {
    let mut said = String::new();
    for args in [&["user", "list"][..], &["user", "create", "ada"], &["migrate", "up"], &["migrate", "status"]] {
        for more in [&[][..], &["-o", "json"], &["-vv"]] {
            said += &sandbox.provost(args.iter().chain(more).chain(&["--database-url", url])).fails(code);
        }
    }
    said
}

#[test]
fn a_wrong_password_is_exit_4_and_never_printed() {
    let Some(db) = Database::postgres() else { return };
    let (cluster, name) = db.server();
    let url = cluster.url_as("tester", SECRET, name);
    let said = everywhere(db.sandbox(), &url, 4);
    assert!(
        said.contains("password authentication failed") && said.contains("hint: check user and password"),
        "{said}"
    );
    assert!(!said.contains(SECRET), "{said}");
}

#[test]
fn an_unknown_role_or_database_is_told_apart() {
    let Some(db) = Database::postgres() else { return };
    let (cluster, name) = db.server();
    let said = everywhere(db.sandbox(), &cluster.url_as("nobody", SECRET, name), 4);
    assert!(!said.contains(SECRET), "{said}");
    let said = everywhere(db.sandbox(), &cluster.url("no_such_database"), 6);
    assert!(said.contains("database \\\"no_such_database\\\" does not exist"), "{said}");
}

#[test]
fn a_server_that_is_not_there_is_exit_6_and_the_password_not_printed() {
    // Nobody listens at a port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let sandbox = Sandbox::new();
    std::fs::write(sandbox.work().join(".env"), "PROVOST_CONNECT_RETRIES=0\n").unwrap();
    for url in [
        format!("postgres://ada:{SECRET}@127.0.0.1:{port}/provost"),
        format!("postgresql://127.0.0.1:{port}/provost?user=ada&password={SECRET}"),
    ] {
        let said = everywhere(&sandbox, &url, 6);
        assert!(said.contains("can't reach postgres") && said.contains("Connection refused"), "{said}");
        assert!(said.contains("pg_isready") && !said.contains(SECRET), "{said}");
    }
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    // It listens, and that is all.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let sandbox = Sandbox::new();
    let url = format!("postgres://ada:{SECRET}@127.0.0.1:{port}/provost");
    let mut command = sandbox.command(["user", "list", "--database-url", &url]);
    let output = command.env("PROVOST_CONNECT_TIMEOUT", "2s").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(6) && !said.contains(SECRET), "{said}");
}

#[test]
fn a_server_whose_certificate_is_not_trusted_is_exit_6() {
    let Some(db) = Database::postgres() else { return };
    let other = db.sandbox().work().join("other.pem");
    crate::support::write_authority(db.sandbox(), &other);
    let url = db.url().replace(&db.server().0.authority().display().to_string(), &other.display().to_string());
    let said = everywhere(db.sandbox(), &url, 6);
    assert!(said.contains("certificate verify failed"), "{said}");
}

#[test]
fn a_role_without_grants_is_exit_4() {
    let Some(db) = Database::postgres() else { return };
    let (cluster, name) = db.server();
    let role = format!("guest_{name}");
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD '{SECRET}'"));
    let url = cluster.url_as(&role, SECRET, name);
    let runs = [["user", "list", "-v"], ["user", "create", "ada"]]
        .map(|args| db.sandbox().provost(args.iter().chain(&["--database-url", &url])));
    // Roles are the server's, not the database's: it must go before anything fails.
    cluster.admin(&format!("DROP ROLE {role}"));
    for run in runs {
        let said = run.fails(4);
        assert!(said.contains("permission denied") && !said.contains(SECRET), "{said}");
    }
}
