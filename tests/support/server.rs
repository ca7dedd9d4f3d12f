//! A PostgreSQL server: made, started, and stopped; the one that tests share (`cluster.rs`), and one of a
//! test's own, whose settings it may change.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::programs::Programs;

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

/// A server that was just started.
pub struct Made {
    pub place: PathBuf,
    pub port: u16,
    pub password: String,
    pub programs: Programs,
}

/// Starts a server, its supervisor first, so that nothing is left when we are killed on the way.
///
/// `prepare` is given the folder and the server's own in it, and puts the certificates there.
pub fn make(programs: Programs, users: &Path, state: &Path, access: &str, prepare: impl FnOnce(&Path, &Path)) -> Made {
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

    prepare(&place, &data);
    for file in ["server.crt", "server.key"] {
        fs::set_permissions(data.join(file), fs::Permissions::from_mode(0o600)).unwrap();
        programs.own(&data.join(file));
    }
    fs::write(data.join("pg_hba.conf"), access).unwrap();
    let mut config = OpenOptions::new().append(true).open(data.join("postgresql.conf")).unwrap();
    config.write_all(SETTINGS.as_bytes()).unwrap();
    let port = listen(&programs, &place, &data);
    Made { place, port, password, programs }
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

/// A server of one test's own.
pub struct Server {
    made: Made,
    _in_use: File,
    _users: tempfile::TempDir,
}

impl Server {
    /// Starts one; `prepare` is given the folder of the server's own files, for `server.crt` and `server.key`.
    pub fn start(access: &str, prepare: impl FnOnce(&Path)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let users = folder.path().join("users");
        let in_use = File::create(&users).unwrap();
        in_use.lock_shared().unwrap();
        let made = make(Programs::find(), &users, &folder.path().join("state"), access, |_, data| prepare(data));
        Self { made, _in_use: in_use, _users: folder }
    }

    pub fn port(&self) -> u16 {
        self.made.port
    }

    /// The superuser's password.
    pub fn password(&self) -> &str {
        &self.made.password
    }

    /// The URL of a database for the superuser, by this host.
    pub fn url(&self, host: &str, database: &str) -> String {
        format!("postgres://postgres:{}@{host}:{}/{database}", self.made.password, self.made.port)
    }

    /// The folder of the server's own files.
    pub fn data(&self) -> PathBuf {
        self.made.place.join("data")
    }

    /// What the server said so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.data().join("server.log")).unwrap()
    }

    /// Puts a file among the server's own, readable by it alone.
    pub fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let file = self.data().join(name);
        fs::write(&file, text).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        self.made.programs.own(&file);
    }

    /// Adds lines to postgresql.conf.
    pub fn configure(&self, lines: &str) {
        let mut config = OpenOptions::new().append(true).open(self.data().join("postgresql.conf")).unwrap();
        writeln!(config, "{lines}").unwrap();
    }

    /// Stops it as an administrator does who is in a hurry, and starts it again on the same port.
    pub fn restart(&self) {
        let options = format!("-p {}", self.made.port);
        self.control(&["-m", "fast", "-l", "server.log", "-o", &options, "restart"]);
    }

    /// Kills it as a crash would, and starts it again on the same port.
    pub fn crash(&self) {
        let options = format!("-p {}", self.made.port);
        self.control(&["-m", "immediate", "-l", "server.log", "-o", &options, "restart"]);
    }

    /// Stops it.
    pub fn stop(&self) {
        self.control(&["-m", "fast", "stop"]);
    }

    /// Starts it again on the same port.
    pub fn start_again(&self) {
        let options = format!("-p {}", self.made.port);
        self.control(&["-l", "server.log", "-o", &options, "start"]);
    }

    fn control(&self, words: &[&str]) {
        let data = self.data();
        let log = data.join("server.log");
        let mut args: Vec<&std::ffi::OsStr> = vec!["-w".as_ref(), "-D".as_ref(), data.as_ref()];
        args.extend(words.iter().map(|word| if *word == "server.log" { log.as_os_str() } else { word.as_ref() }));
        self.made.programs.run(&self.made.place, "pg_ctl", &args).unwrap_or_else(|error| panic!("{error}"));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.data();
        let args: [&std::ffi::OsStr; 6] =
            ["-D".as_ref(), data.as_ref(), "-m".as_ref(), "immediate".as_ref(), "-w".as_ref(), "stop".as_ref()];
        // It may have been stopped already.
        let _ = self.made.programs.run(&self.made.place, "pg_ctl", &args);
        let _ = fs::remove_dir_all(&self.made.place);
    }
}
