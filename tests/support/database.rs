//! A database of its own for each test.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use provost::db::Pool;

use super::sql::{self, Row};
use super::{Cluster, Run, Sandbox};

/// A migrated database and a place to run the program in. Both vanish with it.
#[derive(Debug)]
pub struct Database {
    sandbox: Sandbox,
    url: String,
    /// The database on the server; none on SQLite.
    server: Option<(&'static Cluster, String)>,
}

/// A database without a schema: on SQLite there is not even a file.
#[derive(Debug)]
pub struct Unmigrated(Database);

impl Database {
    /// An SQLite file.
    pub fn sqlite() -> Self {
        // Migrated once a process, by the program itself; the others are copies.
        static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
        let db = Unmigrated::sqlite().0;
        let template = TEMPLATE.get_or_init(|| {
            let first = Unmigrated::sqlite();
            first.provost(["migrate", "up"]).ok();
            // What is still in the log beside it would not be copied.
            first.sql("PRAGMA wal_checkpoint(TRUNCATE)");
            fs::read(first.file()).unwrap()
        });
        fs::write(db.file(), template).unwrap();
        // As the program makes it.
        fs::set_permissions(db.file(), Permissions::from_mode(0o600)).unwrap();
        db
    }

    /// A database of the throw-away PostgreSQL; none when that half is left out on purpose.
    pub fn postgres() -> Option<Self> {
        Self::on_server(true)
    }

    fn on_server(migrated: bool) -> Option<Self> {
        let cluster = Cluster::get()?;
        let name = format!("test_{}", uuid::Uuid::new_v4().simple());
        cluster.create_database(&name, migrated);
        Some(Self { sandbox: Sandbox::new(), url: cluster.url(&name), server: Some((cluster, name)) })
    }

    /// A fresh one on the same engine.
    pub fn another(&self) -> Self {
        match &self.server {
            None => Self::sqlite(),
            Some(_) => Self::postgres().unwrap(),
        }
    }

    /// A copy of this one as it is now. Whoever is connected to it on the server is thrown out.
    pub fn copied(&self) -> Self {
        match &self.server {
            None => {
                let copy = Self::sqlite();
                self.sql("PRAGMA wal_checkpoint(TRUNCATE)");
                fs::copy(self.file(), copy.file()).unwrap();
                copy
            }
            Some((cluster, original)) => {
                let name = format!("test_{}", uuid::Uuid::new_v4().simple());
                cluster.copy_database(original, &name);
                Self { sandbox: Sandbox::new(), url: cluster.url(&name), server: Some((cluster, name)) }
            }
        }
    }

    /// The URL, with its password.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether it is a PostgreSQL database.
    pub fn is_postgres(&self) -> bool {
        self.server.is_some()
    }

    /// One of two values, by engine.
    pub fn by_engine<T>(&self, sqlite: T, postgres: T) -> T {
        if self.is_postgres() { postgres } else { sqlite }
    }

    /// The SQLite file, which only an SQLite database has.
    pub fn file(&self) -> PathBuf {
        assert!(!self.is_postgres());
        self.sandbox.path().join("provost.db")
    }

    /// The place that the program runs in.
    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// The program, ready to run on this database.
    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = self.sandbox.command(args);
        command.env("DATABASE_URL", &self.url);
        command
    }

    /// The program on this database, which gets so much memory for what it holds, in KiB.
    pub fn frugal(&self, kibibytes: u32, args: &[&str]) -> Command {
        let mut command = self.sandbox.frugal(kibibytes, args);
        command.env("DATABASE_URL", &self.url);
        command
    }

    /// Runs the program on this database.
    #[track_caller]
    pub fn provost<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Run {
        self.provost_with(args, "")
    }

    /// Runs the program on this database with this text on its stdin.
    #[track_caller]
    pub fn provost_with<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>, stdin: impl AsRef<[u8]>) -> Run {
        self.run(&mut self.command(args), stdin)
    }

    /// Runs a command made by [`Database::command`].
    #[track_caller]
    pub fn run(&self, command: &mut Command, stdin: impl AsRef<[u8]>) -> Run {
        Run::of(command, stdin.as_ref(), self.sandbox.path(), Some(&self.url))
    }

    /// A pool of connections, as the program opens it.
    pub fn pool(&self) -> Pool {
        sql::connect(&self.url)
    }

    /// The rows of a query, every value a text.
    #[track_caller]
    pub fn sql(&self, query: &str) -> Vec<Row> {
        sql::rows(&mut self.pool().get().unwrap(), query).unwrap_or_else(|error| panic!("{error}: {query}"))
    }

    /// The one value that a query gives; NULL is the empty text.
    #[track_caller]
    pub fn value(&self, query: &str) -> String {
        sql::value(&mut self.pool().get().unwrap(), query)
    }

    /// Runs statements, or says why the database refuses.
    pub fn try_execute(&self, statements: &str) -> Result<(), String> {
        sql::execute(&mut self.pool().get().unwrap(), statements)
    }

    /// Runs statements.
    #[track_caller]
    pub fn execute(&self, statements: &str) {
        self.try_execute(statements).unwrap_or_else(|error| panic!("{error}: {statements}"));
    }

    /// Everything that is in the tables: equal texts are equal databases.
    pub fn dump(&self) -> String {
        sql::dump(&mut self.pool().get().unwrap())
    }

    /// Runs statements as the server's superuser.
    pub fn execute_as_superuser(&self, statements: &str) -> Result<(), String> {
        let (cluster, name) = self.server.as_ref().unwrap();
        sql::execute(&mut sql::connect(&cluster.superuser_url(name)).get().unwrap(), statements)
    }

    /// The server and the database's name on it.
    pub fn server(&self) -> (&'static Cluster, &str) {
        let (cluster, name) = self.server.as_ref().unwrap();
        (cluster, name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((cluster, name)) = &self.server {
            cluster.drop_database(name);
        }
    }
}

impl Unmigrated {
    /// A path at which no file is yet.
    pub fn sqlite() -> Self {
        let sandbox = Sandbox::new();
        let url = format!("sqlite:{}", sandbox.path().join("provost.db").display());
        Self(Database { sandbox, url, server: None })
    }

    /// An empty database; none when the PostgreSQL half is left out on purpose.
    pub fn postgres() -> Option<Self> {
        Database::on_server(false).map(Self)
    }

    /// The SQLite file that is not there yet, for tests of SQLite alone.
    pub fn path(&self) -> PathBuf {
        Path::new(&self.0.file()).to_owned()
    }
}

impl Deref for Unmigrated {
    type Target = Database;

    fn deref(&self) -> &Database {
        &self.0
    }
}
