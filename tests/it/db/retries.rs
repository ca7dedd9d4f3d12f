//! Connecting is tried again when what is in the way may pass, and only then.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{Cluster, Run, Sandbox, Server, certificates};

/// A server that refuses everybody with one message; counts who came.
fn refusing(code: &'static str, message: &'static str) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            counted.fetch_add(1, Ordering::SeqCst);
            let mut startup = [0; 1024];
            let _ = stream.read(&mut startup);
            let fields = format!("SFATAL\0VFATAL\0C{code}\0M{message}\0\0");
            let length = u32::try_from(fields.len() + 4).unwrap();
            let _ = stream.write_all(&[b"E", &length.to_be_bytes()[..], fields.as_bytes()].concat());
        }
    });
    (port, count)
}

fn ask(port: u16, retries: &str) -> Run {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command(["user", "list"]);
    command.env("DATABASE_URL", format!("postgres://ada:pw@127.0.0.1:{port}/x?sslmode=disable"));
    command.env("PROVOST_CONNECT_RETRIES", retries);
    Run::of(&mut command, b"", sandbox.path(), None)
}

#[test]
fn what_may_pass_is_tried_again_and_what_may_not_is_not() {
    for (code, message, exit, tries) in [
        ("57P03", "the database system is starting up", 6, 3),
        ("57P03", "the database system is shutting down", 6, 3),
        ("53300", "sorry, too many clients already", 6, 3),
        ("53300", "remaining connection slots are reserved for non-replication superuser connections", 6, 3),
        ("28P01", "password authentication failed for user \"ada\"", 4, 1),
        ("28000", "no pg_hba.conf entry for host \"127.0.0.1\", user \"ada\", database \"x\", no encryption", 4, 1),
        ("3D000", "database \"x\" does not exist", 6, 1),
        ("28000", "connection requires a valid client certificate", 6, 1),
    ] {
        let (port, count) = refusing(code, message);
        let said = ask(port, "2").fails(exit);
        // The message is one word longer in what libpq makes of it.
        assert!(said.contains(message) && said.contains("hint: "), "{said}");
        assert_eq!(count.load(Ordering::SeqCst), tries, "{message}");
    }
}

#[test]
fn a_server_that_is_not_there_is_given_up_soon() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let begun = Instant::now();
    ask(port, "0").fails(6);
    let at_once = begun.elapsed();
    let begun = Instant::now();
    ask(port, "3").fails(6);
    // Pauses of 100, 200 and 400 ms, each cut by up to a half.
    let longer = begun.elapsed().saturating_sub(at_once);
    assert!(longer > Duration::from_millis(200) && longer < Duration::from_secs(10), "{longer:?}");
    for wrong in ["-1", "many", "101"] {
        let said = ask(port, wrong).fails(2);
        assert!(said.contains("PROVOST_CONNECT_RETRIES"), "{said}");
    }
}

#[test]
fn a_server_that_starts_again_is_waited_for() {
    if Cluster::get().is_none() {
        return;
    }
    let sandbox = Sandbox::new();
    let access = "hostssl all all 127.0.0.1/32 scram-sha-256\n";
    let server = Server::start(access, |data| certificates::write(sandbox.path(), data, "ours"));
    let url = server.url("127.0.0.1", "postgres") + "?sslmode=verify-full";
    server.stop();
    let mut command = sandbox.command(["migrate", "status", "-q"]);
    command.env("DATABASE_URL", &url).env("DB_SSL_ROOT_CERT", sandbox.path().join("ca.pem"));
    command.env("PROVOST_CONNECT_RETRIES", "100");
    thread::scope(|scope| {
        let waiting = scope.spawn(|| Run::of(&mut command, b"", sandbox.path(), Some(&url)));
        thread::sleep(Duration::from_millis(500));
        assert!(!waiting.is_finished());
        server.start_again();
        waiting.join().unwrap().ok();
    });
}
