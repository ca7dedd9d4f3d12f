//! One transaction of a PostgreSQL server that takes SQL scripts as psql does, the data in them too. What is in it
//! can be asked for before it ends, and only [`Script::commit`] lets it stay.

use std::io::{BufRead, BufReader, Write};
use std::os::fd::AsFd;
use std::process::{ChildStdin, ChildStdout, Stdio};

use serde::de::DeserializeOwned;

use super::error::Error;
use super::server_tools::{Running, Tool};
use super::session::SessionOptions;
use super::url::DatabaseUrl;

/// What it is called.
const NAME: &str = "psql";

/// Ends at the first error and says its code, does nothing that a person's own settings say, and prints bare values.
const ARGS: [&str; 8] =
    ["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1", "--set", "VERBOSITY=verbose"];

/// The transaction. Let go before [`Script::commit`], it never was.
#[derive(Debug)]
pub struct Script {
    input: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    running: Running,
}

impl Script {
    /// Begins one, with psql of this major version or a later one.
    ///
    /// # Errors
    /// [`Error::NoTool`], or what the server says.
    pub fn begin(major: u32, url: &DatabaseUrl, options: &SessionOptions) -> Result<Self, Error> {
        let mut running = Tool::find(NAME, major)?.start(url, options, ARGS)?;
        let (Some(input), Some(output)) = (running.input(), running.output()) else { unreachable!("both are piped") };
        let mut script = Self { input: Some(input), answers: BufReader::new(output), running };
        script.tell("BEGIN;")?;
        Ok(script)
    }

    /// Runs statements. What comes of them shows with the next answer.
    ///
    /// # Errors
    /// What the server said of an earlier one.
    pub fn tell(&mut self, statements: &str) -> Result<(), Error> {
        let written = self.input.as_mut().map(|input| writeln!(input, "{statements}"));
        match written {
            Some(Ok(())) => Ok(()),
            _ => Err(self.failed()),
        }
    }

    /// The rows of a query, each read from a JSON object of its columns.
    ///
    /// # Errors
    /// What the server says of this query, or of what came before it.
    pub fn ask<T: DeserializeOwned>(&mut self, query: &str) -> Result<Vec<T>, Error> {
        self.tell(&format!(
            "\\o\nSELECT coalesce(jsonb_agg(to_jsonb(answer)), '[]') FROM ({query}) AS answer;\n\\o /dev/null"
        ))?;
        let mut answer = String::new();
        match self.answers.read_line(&mut answer) {
            Ok(read) if read > 0 => serde_json::from_str(&answer)
                .map_err(|error| Error::Other(format!("an answer of {NAME} can't be read: {error}"))),
            _ => Err(self.failed()),
        }
    }

    /// Another end to write a script to, for a program. What it writes is ended with a line.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn input(&mut self) -> Result<Stdio, Error> {
        // Nothing of a script is an answer.
        self.tell("\\o /dev/null")?;
        match self.input.as_ref().map(|input| input.as_fd().try_clone_to_owned()) {
            Some(Ok(input)) => Ok(input.into()),
            _ => Err(self.failed()),
        }
    }

    /// Lets all of it stay.
    ///
    /// # Errors
    /// What the server says; then nothing of it does.
    pub fn commit(mut self) -> Result<(), Error> {
        self.tell("COMMIT;")?;
        drop(self.input.take());
        self.running.end()
    }

    /// Why it takes no more: what the server said to it. None if nothing did, and nobody told it to end either.
    pub fn fault(&mut self) -> Option<Error> {
        drop(self.input.take());
        self.running.end().err()
    }

    fn failed(&mut self) -> Error {
        self.fault().unwrap_or_else(|| Error::Tool { name: NAME, said: "it ended before its time".to_owned() })
    }
}
