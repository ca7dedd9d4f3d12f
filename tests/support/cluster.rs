//! The throw-away PostgreSQL: started by the first test process that needs it, shared by all of a
//! run, and gone seconds after the last, even if that one was killed.
//!
//! Under `target/tmp/postgres` are: `lock`, held while one process looks for the server and
//! starts it; `users`, of which each test process holds a shared lock; `state.json`, where the
//! server is. The server's own files are in the system's folder for temporary files, because
//! the server's user may not be able to enter `target`.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Once, OnceLock};
use std::time::UNIX_EPOCH;

use diesel::connection::SimpleConnection;
use provost::db::{self, DatabaseUrl, Pool, PoolOptions, SessionOptions};
use serde_json::json;

use super::programs::Programs;
use super::{Sandbox, certificates, server, sql};

/// TLS and a password, or no entry.
const ACCESS: &str = "hostssl all all 127.0.0.1/32 scram-sha-256\n";

/// The role that tests connect as: it owns its databases, may make more, and is nothing else.
const ROLE: &str = "tester";

/// The running server.
#[derive(Debug)]
pub struct Cluster {
    port: u16,
    password: String,
    authority: PathBuf,
    template: String,
    admin: Pool,
    _in_use: File,
}

impl Cluster {
    /// The server of this run, or nothing when the PostgreSQL half is left out on purpose.
    pub fn get() -> Option<&'static Self> {
        static CLUSTER: OnceLock<Cluster> = OnceLock::new();
        match std::env::var("PROVOST_TEST_POSTGRES").as_deref() {
            Ok("off") => {
                static SAID: Once = Once::new();
                // The handle and not `eprintln!`, whose output the test runner would hide.
                SAID.call_once(|| {
                    let _ = writeln!(
                        io::stderr(),
                        "\nPROVOST_TEST_POSTGRES=off: THE POSTGRESQL HALF OF THE TESTS IS NOT RUN\n"
                    );
                });
                None
            }
            Ok(other) if !other.is_empty() => panic!("PROVOST_TEST_POSTGRES is {other:?}; only `off` means something"),
            _ => Some(CLUSTER.get_or_init(Self::join)),
        }
    }

    /// The URL of a database, for the role that tests use.
    pub fn url(&self, database: &str) -> String {
        self.url_as(ROLE, &self.password, database)
    }

    /// The URL of a database for another role or password.
    pub fn url_as(&self, role: &str, password: &str, database: &str) -> String {
        url(self.port, role, password, database, &self.authority)
    }

    /// The URL of a database for the superuser.
    pub fn superuser_url(&self, database: &str) -> String {
        self.url_as("postgres", &self.password, database)
    }

    /// The file of the authority that signed the server's certificate.
    pub fn authority(&self) -> &Path {
        &self.authority
    }

    /// Makes a database: a copy of the migrated template, or an empty one.
    pub fn create_database(&self, name: &str, migrated: bool) {
        let template = if migrated { &self.template } else { "template0" };
        self.admin(&format!("CREATE DATABASE {name} TEMPLATE {template} OWNER {ROLE}"));
    }

    /// Makes a database that is a copy of another, however large. Whoever is connected to that one is thrown out.
    pub fn copy_database(&self, original: &str, name: &str) {
        let mut conn = self.admin.get().unwrap();
        for statement in [
            "SET statement_timeout = 0",
            &format!("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{original}'"),
            &format!("CREATE DATABASE {name} TEMPLATE {original} STRATEGY FILE_COPY OWNER {ROLE}"),
            "RESET statement_timeout",
        ] {
            conn.batch_execute(statement).unwrap();
        }
    }

    /// Drops a database, whoever is still in it.
    pub fn drop_database(&self, name: &str) {
        self.admin(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
    }

    /// A statement of the superuser in the database `postgres`.
    pub fn admin(&self, statement: &str) {
        self.admin.get().unwrap().batch_execute(statement).unwrap();
    }

    /// Finds the server of this run or starts it, while no other process does.
    fn join() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("postgres");
        fs::create_dir_all(&folder).unwrap();
        let lock = open(&folder.join("lock"));
        lock.lock().unwrap();
        let users = folder.join("users");
        let in_use = open(&users);
        // Waits while a supervisor is about to remove a server.
        in_use.lock_shared().unwrap();
        let state = folder.join("state.json");
        let (place, port, password, admin) = running(&state).unwrap_or_else(|| start(&users, &state));
        let mut cluster =
            Self { port, password, authority: place.join("ca.pem"), template: template_name(), admin, _in_use: in_use };
        cluster.ensure_template();
        drop(lock);
        cluster
    }

    /// The database that every test's is a copy of, migrated by the program itself.
    fn ensure_template(&mut self) {
        let query = format!("SELECT count(*) FROM pg_database WHERE datname = '{}'", self.template);
        if sql::rows(&mut self.admin.get().unwrap(), &query).unwrap() != [[Some("0".to_owned())]] {
            return;
        }
        // Under another name until it is whole: this process may be killed in the middle.
        let draft = format!("{}_draft", self.template);
        self.drop_database(&draft);
        self.create_database(&draft, false);
        let url = self.url(&draft);
        Sandbox::new().provost(["migrate", "up", "--database-url", &url]).ok();
        self.admin(&format!("ALTER DATABASE {draft} RENAME TO {}", self.template));
    }
}

/// A template is as old as the program that made it: a rebuilt one makes its own.
fn template_name() -> String {
    let built = fs::metadata(env!("CARGO_BIN_EXE_provost")).unwrap().modified().unwrap();
    format!("template_{}", built.duration_since(UNIX_EPOCH).unwrap().as_nanos())
}

fn open(path: &Path) -> File {
    OpenOptions::new().append(true).create(true).open(path).unwrap()
}

fn url(port: u16, role: &str, password: &str, database: &str, authority: &Path) -> String {
    let authority = authority.display();
    format!("postgres://{role}:{password}@127.0.0.1:{port}/{database}?sslmode=verify-full&sslrootcert={authority}")
}

type Running = (PathBuf, u16, String, Pool);

/// The server that `state` tells of, when it answers.
fn running(state: &Path) -> Option<Running> {
    let state: serde_json::Value = serde_json::from_str(&fs::read_to_string(state).ok()?).ok()?;
    let place = PathBuf::from(state["folder"].as_str()?);
    let port = u16::try_from(state["port"].as_u64()?).ok()?;
    let password = state["password"].as_str()?.to_owned();
    let admin = connect(port, &password, &place).ok()?;
    Some((place, port, password, admin))
}

fn connect(port: u16, password: &str, place: &Path) -> Result<Pool, db::Error> {
    let url = url(port, "postgres", password, "postgres", &place.join("ca.pem"));
    let pool = PoolOptions { size: 4, ..PoolOptions::default() };
    db::open(&DatabaseUrl::parse(&url).unwrap(), SessionOptions::default(), pool)
}

/// Starts a server, its supervisor first, so that nothing is left when we are killed on the way.
fn start(users: &Path, state: &Path) -> Running {
    let server::Made { place, port, password, .. } =
        server::make(Programs::find(), users, state, ACCESS, |place, data| {
            certificates::write(place, data, "provost tests");
        });
    let admin = connect(port, &password, &place).unwrap();
    let role = format!("CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{password}'");
    admin.get().unwrap().batch_execute(&role).unwrap();
    let known = json!({ "folder": place, "port": port, "password": password });
    fs::write(state, known.to_string()).unwrap();
    (place, port, password, admin)
}
