//! A filled database, the program on it, and the engine's own shell on it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::fill::{self, Size};
use crate::measure::process::{self, sandboxed};
use crate::support::Database;

/// What all are drawn from.
const SEED: u64 = 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// Both, unless the half of PostgreSQL is left out on purpose.
    pub fn all() -> Vec<Self> {
        let with_postgres = Database::postgres().is_some();
        if with_postgres { vec![Self::Sqlite, Self::Postgres] } else { vec![Self::Sqlite] }
    }

    /// What it is called on the command line and beside the figures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgresql",
        }
    }

    fn empty(self) -> Database {
        match self {
            Self::Sqlite => Database::sqlite(),
            Self::Postgres => Database::postgres().expect("it was there a moment ago"),
        }
    }
}

#[derive(Debug)]
pub struct Ground {
    pub engine: Engine,
    pub size: Size,
    pub database: Database,
}

impl Ground {
    pub fn filled(engine: Engine, size: Size) -> Self {
        let database = engine.empty();
        match engine {
            Engine::Sqlite => {
                fs::copy(kept(size), database.file()).unwrap();
            }
            Engine::Postgres => {
                println!("filling a database of PostgreSQL with {} executions", size.executions);
                let mut conn = database.pool().get().unwrap();
                fill::fill(&mut conn, size, SEED).unwrap();
            }
        }
        Self { engine, size, database }
    }

    /// A copy of it, to be changed.
    pub fn copied(&self) -> Self {
        Self { database: self.database.copied(), ..*self }
    }

    /// What figures say they are of.
    pub fn of(&self, what: &str) -> String {
        format!("{what}  {}", self.name())
    }

    pub fn name(&self) -> &'static str {
        self.engine.name()
    }

    /// What the yardstick is run by.
    pub fn shell(&self) -> &'static str {
        self.database.by_engine("sqlite3", "psql")
    }

    /// The program on this database.
    pub fn ours(&self, args: &[&str]) -> Command {
        self.database.command(args)
    }

    /// Statements of one of two texts in the engine's shell; what comes goes nowhere.
    pub fn plain(&self, sqlite: &str, postgres: &str) -> Command {
        let mut command = match self.engine {
            Engine::Sqlite => {
                let mut shell = sqlite3();
                shell.arg("-json").arg(self.database.file()).arg(sqlite);
                shell
            }
            Engine::Postgres => {
                let mut shell = Command::new("psql");
                shell.args(["-X", "-q", "-A", "-v", "ON_ERROR_STOP=1", "-c", postgres, self.database.url()]);
                shell
            }
        };
        sandboxed(self.database.sandbox(), &mut command);
        command
    }

    /// A place for a file of that name.
    pub fn place(&self, name: &str) -> PathBuf {
        self.database.sandbox().work().join(name)
    }

    pub fn count(&self, of: &str) -> u32 {
        self.database.value(&format!("SELECT count(*) FROM {of}")).parse().unwrap()
    }

    /// An instant that a query gives, as the command line takes it.
    pub fn instant(&self, query: &str) -> String {
        self.database.value(query).replace(' ', "T").replace("+00", "Z")
    }
}

/// SQLite's shell, with as much memory as the server has, so that it isn't its default that is measured.
pub fn sqlite3() -> Command {
    let mut shell = Command::new("sqlite3");
    shell.args(["-bail", "-cmd", ".timeout 60000", "-cmd", "PRAGMA cache_size = -32768"]);
    shell
}

/// Runs a command to its end with its output in a file.
pub fn into_file(command: &mut Command, file: &Path) {
    let ended = command.stdin(Stdio::null()).stdout(File::create(file).unwrap()).status().unwrap();
    assert!(ended.success(), "{command:?}: {ended}");
}

/// The SQLite file of this size.
fn kept(size: Size) -> PathBuf {
    let recipe = [
        include_str!("../fill/cadence.rs"),
        include_str!("../fill/cells.rs"),
        include_str!("../fill/course.rs"),
        include_str!("../fill/history.rs"),
        include_str!("../fill/mod.rs"),
        include_str!("../fill/people.rs"),
        include_str!("../fill/plan.rs"),
        include_str!("../fill/random.rs"),
        include_str!("../fill/trail.rs"),
        include_str!("../fill/words.rs"),
        &format!("{size:?}"),
    ];
    process::kept_sqlite_file(&recipe.concat(), |conn| fill::fill(conn, size, SEED).unwrap())
}
