//! PostgreSQL's own programs that dump and restore: which of them is the right one, and how it is told where
//! the server is. A password goes to them in the environment, never on the command line, which everybody on the
//! machine can read.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::{self, JoinHandle};

use super::error::{Error, of_sqlstate};
use super::session::{self, SessionOptions};
use super::url::DatabaseUrl;

/// Where packages put the programs of each version, beside `$PATH`.
const PACKAGES: [&str; 2] = ["/usr/lib/postgresql", "/usr"];

/// How much is kept of what a program says, in bytes: the first lines tell what happened.
const SAID: u64 = 1 << 16;

/// A program of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    name: &'static str,
    program: PathBuf,
    major: u32,
    /// As it tells it, such as `pg_dump (PostgreSQL) 15.14`.
    pub version: String,
}

impl Tool {
    /// Finds the program of this major version, or else of the next later one: an older one can't read what a
    /// later server holds, and what a much later one writes an older server may not take.
    ///
    /// # Errors
    /// [`Error::NoTool`].
    pub fn find(name: &'static str, major: u32) -> Result<Self, Error> {
        let mut tools = Vec::new();
        for folder in folders() {
            match Self::at(name, &folder.join(name)) {
                // To ask further ones would tell nothing: a distribution's takes longer to say its version than we to start.
                Some(tool) if tool.major == major => return Ok(tool),
                tool => tools.extend(tool),
            }
        }
        tools.sort_by_key(|tool| tool.major);
        let newest = tools.last().map(|tool| tool.version.clone());
        tools.into_iter().find(|tool| tool.major >= major).ok_or(Error::NoTool { name, major, newest })
    }

    fn at(name: &'static str, program: &Path) -> Option<Self> {
        if !program.is_file() {
            return None;
        }
        let output = Command::new(program).arg("--version").stdin(Stdio::null()).output().ok()?;
        let version = String::from_utf8(output.stdout).ok()?.trim().to_owned();
        let major = major_of(version.split_once("(PostgreSQL) ")?.1)?;
        Some(Self { name, program: program.to_owned(), major, version })
    }

    /// Starts it on this database, to be reached as our own sessions reach it. What it reads and writes is piped;
    /// what it says is kept.
    ///
    /// # Errors
    /// [`Error::Tool`] when it can't be started.
    pub fn start<'a>(
        &self,
        url: &DatabaseUrl,
        options: &SessionOptions,
        args: impl IntoIterator<Item = &'a str>,
    ) -> Result<Running, Error> {
        let failed = |said: String| Error::Tool { name: self.name, said };
        let (target, password) = session::completed(url, options)?.without_password().ok_or_else(|| {
            failed("the URL has a pass phrase of a key, which can't be handed over; use a key without one".to_owned())
        })?;
        let mut command = Command::new(&self.program);
        command.arg("--no-password").arg("--dbname").arg(target).args(args);
        if let Some(password) = password {
            command.env("PGPASSWORD", password);
        }
        self.run(command, Stdio::piped(), url)
    }

    /// Starts it without a database: what it reads is piped, and what it writes goes there.
    ///
    /// # Errors
    /// [`Error::Tool`] when it can't be started.
    pub fn convert<'a>(
        &self,
        args: impl IntoIterator<Item = &'a str>,
        to: Stdio,
        url: &DatabaseUrl,
    ) -> Result<Running, Error> {
        let mut command = Command::new(&self.program);
        command.args(args);
        self.run(command, to, url)
    }

    fn run(&self, mut command: Command, to: Stdio, url: &DatabaseUrl) -> Result<Running, Error> {
        // Its words are read in one language, and names are told as they are.
        command.env("LC_ALL", "C").env("PGCLIENTENCODING", "UTF8");
        command.stdin(Stdio::piped()).stdout(to).stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .map_err(|error| Error::Tool { name: self.name, said: format!("it can't be started: {}", error.kind()) })?;
        let stderr = child.stderr.take();
        let said = thread::spawn(move || stderr.map_or_else(String::new, |mut stderr| first_of(&mut stderr)));
        Ok(Running { name: self.name, url: url.clone(), child, said: Some(said) })
    }
}

/// The major version in `15.14 (Debian …)` or `17beta1`.
#[must_use]
pub fn major_of(version: &str) -> Option<u32> {
    let digits = version.trim().split(|each: char| !each.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// Where programs may be: the folders of `$PATH`, then those of packages, each once by whatever names.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    for place in PACKAGES {
        let versions = fs::read_dir(place).into_iter().flatten().flatten().map(|version| version.path());
        let is_version = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with("pgsql-") || name.bytes().all(|byte| byte.is_ascii_digit())
        };
        folders.extend(versions.filter(is_version).map(|path| path.join("bin")));
    }
    let mut seen = BTreeSet::new();
    folders.retain(|folder| fs::canonicalize(folder).is_ok_and(|place| seen.insert(place)));
    folders
}

/// The beginning of what is read, and the rest read too, so that who writes does not wait.
fn first_of(stream: &mut impl Read) -> String {
    let mut said = Vec::new();
    // What can't be read tells nothing.
    let _ = stream.take(SAID).read_to_end(&mut said);
    let _ = io::copy(stream, &mut io::sink());
    String::from_utf8_lossy(&said).into_owned()
}

/// A program at work. Let go before [`Running::end`], it is killed.
#[derive(Debug)]
pub struct Running {
    name: &'static str,
    url: DatabaseUrl,
    child: Child,
    said: Option<JoinHandle<String>>,
}

impl Running {
    /// What it reads; closed when it is let go.
    pub fn input(&mut self) -> Option<ChildStdin> {
        self.child.stdin.take()
    }

    /// What it writes.
    pub fn output(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// What the server told it, or [`Error::Tool`] with what it said when it failed.
    pub fn end(&mut self) -> Result<(), Error> {
        drop(self.child.stdin.take());
        let failed = |said: String| Error::Tool { name: self.name, said };
        let status = self.child.wait().map_err(|error| failed(error.to_string()))?;
        let said = self.said.take().and_then(|said| said.join().ok()).unwrap_or_default();
        if status.success() {
            return Ok(());
        }
        let said = self.url.scrub(&first_error(&said).unwrap_or_else(|| status.to_string()));
        if let Some((code, words)) = coded(&said) {
            return Err(of_sqlstate(code, words).unwrap_or_else(|| failed(words.to_owned())));
        }
        let name = self.name;
        if said.contains("permission denied") {
            Err(Error::Denied(format!("{name}: {said}")))
        } else {
            Err(failed(said))
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended is not there to be killed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How a program begins what went wrong, and psql what the server says of it.
const ERRORS: [&str; 3] = ["error: ", "ERROR: ", "FATAL: "];

/// The first line that tells of an error, without the program's name, and the server's words behind it.
fn first_error(said: &str) -> Option<String> {
    let told = |line: &str| ERRORS.iter().find_map(|begin| line.split_once(begin).map(|(_, words)| words.to_owned()));
    let words = said.lines().find_map(told).or_else(|| said.lines().next().map(str::to_owned))?;
    Some(words.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|words| !words.is_empty())
}

/// The code and the words of the server, where a program was told to print both.
fn coded(said: &str) -> Option<(&str, &str)> {
    let (code, words) = said.split_once(": ")?;
    let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    is_code.then_some((code, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_as_it_is_told() {
        for (text, major) in [("15.14 (Debian 15.14-0+deb12u1)", 15), ("17beta1", 17), ("9.6.24", 9)] {
            assert_eq!(major_of(text), Some(major));
        }
        assert_eq!(major_of("devel"), None);
    }

    #[test]
    fn the_first_error_is_told_on_one_line() {
        let said =
            "pg_restore: while PROCESSING TOC:\npg_restore: error: could not execute query: ERROR:  no\nCommand was: X";
        assert_eq!(first_error(said).unwrap(), "could not execute query: ERROR: no");
        assert_eq!(first_error("what is this").unwrap(), "what is this");
        let said = "psql:<stdin>:3: NOTICE:  00000: no\npsql:<stdin>:4: ERROR:  42501: must be owner\nLOCATION:  x";
        assert_eq!(first_error(said).unwrap(), "42501: must be owner");
        assert_eq!(first_error(""), None);
    }

    #[test]
    fn the_server_is_understood_by_its_codes() {
        let meant = |said: &'static str| coded(said).map(|(code, words)| of_sqlstate(code, words));
        assert!(matches!(meant("42501: must be owner"), Some(Some(Error::Denied(words))) if words == "must be owner"));
        assert!(matches!(meant("55P03: no"), Some(Some(Error::Locked))));
        assert!(matches!(meant("42601: syntax error"), Some(None)));
        assert!(meant("could not: read").is_none());
    }

    #[test]
    fn a_version_that_nobody_has_is_not_found() {
        let error = Tool::find("pg_dump", 999).unwrap_err();
        let told = error.to_string();
        assert!(told.contains("pg_dump 999"), "{told}");
        assert!(error.hint().unwrap().contains("postgresql-client-999"));
    }
}
