//! The throw-away PostgreSQL: started by the first test process that needs it, shared by all of a
//! run, and gone seconds after the last, even if that one was killed.
//!
//! Under `target/tmp/postgres` are: `lock`, held while one process looks for the server and
//! starts it; `users`, of which each test process holds a shared lock; `state.json`, where the
//! server is. The server's own files are in the system's folder for temporary files, because
//! the server's user may not be able to enter `target`.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Once, OnceLock};
use std::time::{Duration, UNIX_EPOCH};

use diesel::connection::SimpleConnection;
use provost::db::{self, DatabaseUrl, Pool, PoolOptions, SessionOptions};
use serde_json::json;

use super::programs::Programs;
use super::{Sandbox, certificates, sql};

/// How the server is set up: nothing of it must outlive a crash, so nothing waits for the disk.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = 32MB
fsync = off
full_page_writes = off
synchronous_commit = off
autovacuum = off
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
";

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
    let programs = Programs::find();
    let place = tempfile::Builder::new().prefix("provost-postgres-").tempdir().unwrap().keep();
    // The server's user must be able to enter.
    fs::set_permissions(&place, fs::Permissions::from_mode(0o755)).unwrap();
    supervise(&programs, users, state, &place);

    let password = uuid::Uuid::new_v4().simple().to_string();
    let data = place.join("data");
    fs::create_dir(&data).unwrap();
    programs.own(&data);
    let secret = place.join("password");
    fs::write(&secret, &password).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    programs.own(&secret);
    let options = ["-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
    let mut args: Vec<&std::ffi::OsStr> = vec!["-D".as_ref(), data.as_ref(), "--pwfile".as_ref(), secret.as_ref()];
    args.extend(options.iter().map(std::ffi::OsStr::new));
    programs.run(&place, "initdb", &args).unwrap_or_else(|error| panic!("{error}"));

    certificates::write(&place, &data, "provost tests");
    for file in ["server.crt", "server.key"] {
        fs::set_permissions(data.join(file), fs::Permissions::from_mode(0o600)).unwrap();
        programs.own(&data.join(file));
    }
    fs::write(data.join("pg_hba.conf"), ACCESS).unwrap();
    let mut config = OpenOptions::new().append(true).open(data.join("postgresql.conf")).unwrap();
    config.write_all(SETTINGS.as_bytes()).unwrap();

    let port = listen(&programs, &place, &data);
    let admin = connect(port, &password, &place).unwrap();
    let role = format!("CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{password}'");
    admin.get().unwrap().batch_execute(&role).unwrap();
    let known = json!({ "folder": place, "port": port, "password": password });
    fs::write(state, known.to_string()).unwrap();
    (place, port, password, admin)
}

/// Starts the server on a free port; another program may take it before the server does.
fn listen(programs: &Programs, place: &Path, data: &Path) -> u16 {
    let log = data.join("server.log");
    let mut failed = String::new();
    for _ in 0..5 {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let options = format!("-p {port}");
        let args = [
            "-D".as_ref(),
            data.as_os_str(),
            "-w".as_ref(),
            "-l".as_ref(),
            log.as_ref(),
            "-o".as_ref(),
            options.as_ref(),
            "start".as_ref(),
        ];
        match programs.run(place, "pg_ctl", &args) {
            Ok(()) => return port,
            Err(error) => failed = format!("{error}{}", fs::read_to_string(&log).unwrap_or_default()),
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("PostgreSQL does not start: {failed}")
}

#[expect(clippy::zombie_processes, reason = "it outlives us: that is what it is for")]
fn supervise(programs: &Programs, users: &Path, state: &Path, place: &Path) {
    Command::new("sh")
        .args(["-c", include_str!("supervisor.sh"), "supervisor"])
        .args([users, state, place, &programs.path("pg_ctl")])
        .args(programs.prefix())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // Not of our group: Ctrl-C is for the tests.
        .process_group(0)
        .spawn()
        .unwrap();
}
