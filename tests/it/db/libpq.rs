//! Where a connection comes from when the URL does not say all of it: as psql has it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::{Database, Run};

/// What a URL of the throw-away server is made of.
struct Parts {
    port: String,
    password: String,
    authority: String,
    database: String,
}

impl Parts {
    fn of(db: &Database) -> Self {
        let (cluster, name) = db.server();
        let url = db.url();
        let (password, rest) = url.split_once("tester:").unwrap().1.split_once('@').unwrap();
        let port = rest.split([':', '/']).nth(1).unwrap();
        Self {
            port: port.to_owned(),
            password: password.to_owned(),
            authority: cluster.authority().display().to_string(),
            database: name.to_owned(),
        }
    }
}

#[track_caller]
fn run(db: &Database, url: &str, variables: &[(&str, &str)]) -> Run {
    let mut command = db.sandbox().command(["user", "list", "-q"]);
    command.env("DATABASE_URL", url).envs(variables.iter().copied());
    db.run(&mut command, "")
}

fn write_passfile(db: &Database, path: &str, line: &str, mode: u32) -> String {
    let path = db.sandbox().home().join(path);
    fs::write(&path, line).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    path.display().to_string()
}

#[test]
fn the_environment_says_what_the_url_does_not() {
    let Some(db) = Database::postgres() else { return };
    let parts = Parts::of(&db);
    let all = [
        ("PGHOST", "127.0.0.1"),
        ("PGPORT", &parts.port),
        ("PGUSER", "tester"),
        ("PGPASSWORD", &parts.password),
        ("PGDATABASE", &parts.database),
        ("PGSSLMODE", "verify-full"),
        ("PGSSLROOTCERT", &parts.authority),
    ];
    run(&db, "postgres://", &all).ok();
    // The address beside the name: the certificate is looked at for the name.
    let by_name = [&all[1..], &[("PGHOST", "localhost"), ("PGHOSTADDR", "127.0.0.1")]].concat();
    run(&db, "postgres://", &by_name).ok();
    let by_a_strange_name = [&all[1..], &[("PGHOST", "db.example.test"), ("PGHOSTADDR", "127.0.0.1")]].concat();
    let said = run(&db, "postgres://", &by_a_strange_name).fails(6);
    assert!(said.contains("is for another host") && !said.contains(&parts.password), "{said}");
}

#[test]
fn the_password_comes_from_a_file_that_only_its_owner_reads() {
    let Some(db) = Database::postgres() else { return };
    let Parts { port, password, authority, database } = Parts::of(&db);
    let url = format!("postgres://tester@127.0.0.1:{port}/{database}?sslmode=verify-full&sslrootcert={authority}");
    let line = format!("127.0.0.1:{port}:*:tester:{password}\n");
    run(&db, &url, &[]).fails(4);
    let own = write_passfile(&db, ".pgpass", &line, 0o600);
    run(&db, &url, &[]).ok();
    // What others could read is no secret: libpq says so, and goes without.
    write_passfile(&db, ".pgpass", &line, 0o644);
    let said = run(&db, &url, &[]).fails(4);
    assert!(said.contains("group or world access") && !said.contains(&password), "{said}");
    fs::remove_file(own).unwrap();
    let elsewhere = write_passfile(&db, "elsewhere", &line, 0o600);
    run(&db, &url, &[("PGPASSFILE", &elsewhere)]).ok();
    run(&db, &format!("{url}&passfile={elsewhere}"), &[]).ok();
    run(&db, &url, &[("PGPASSWORD", &password)]).ok();
}

#[test]
fn a_service_names_all_of_it() {
    let Some(db) = Database::postgres() else { return };
    let Parts { port, password, authority, database } = Parts::of(&db);
    let service = format!(
        "[provost]\nhost=127.0.0.1\nport={port}\nuser=tester\npassword={password}\ndbname={database}\n\
         sslmode=verify-full\nsslrootcert={authority}\n"
    );
    let file = write_passfile(&db, "services", &service, 0o600);
    let named = ("PGSERVICEFILE", file.as_str());
    run(&db, "postgres://?service=provost", &[named]).ok();
    run(&db, "postgres://", &[named, ("PGSERVICE", "provost")]).ok();
    let said = run(&db, "postgres://?service=unknown", &[named]).fails(6);
    assert!(said.contains("definition of service \"unknown\" not found"), "{said}");
    fs::rename(&file, db.sandbox().home().join(".pg_service.conf")).unwrap();
    run(&db, "postgres://?service=provost", &[]).ok();
    let folder = db.sandbox().path().join("etc");
    fs::create_dir(&folder).unwrap();
    fs::rename(db.sandbox().home().join(".pg_service.conf"), folder.join("pg_service.conf")).unwrap();
    run(&db, "postgres://?service=provost", &[("PGSYSCONFDIR", folder.to_str().unwrap())]).ok();
}

#[test]
fn the_first_of_several_hosts_that_answers_is_taken() {
    let Some(db) = Database::postgres() else { return };
    let Parts { port, password, authority, database } = Parts::of(&db);
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let places = format!("127.0.0.1:{nobody},127.0.0.1:{port}");
    let url = format!("postgres://tester:{password}@{places}/{database}?sslmode=verify-full&sslrootcert={authority}");
    run(&db, &url, &[]).ok();
}
