//! A backup that somebody names: a file, or stdin for `-`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::commands::db::failed;
use crate::crud::backup::Failure;
use crate::error::{CliError, Kind};
use crate::files::{self, Scratch};

/// What stands for stdin.
const STDIN: &str = "-";

/// The file to read.
#[derive(Debug)]
pub struct Given {
    path: PathBuf,
    /// Where what came from stdin waits: a backup is read more than once. It goes with this.
    scratch: Option<Scratch>,
}

impl Given {
    /// What somebody named; stdin is read to its end.
    ///
    /// # Errors
    /// When there is no such file, or stdin can't be kept.
    pub fn find(named: &Path) -> Result<Self, CliError> {
        if named == Path::new(STDIN) {
            return Self::stdin();
        }
        match fs::metadata(named) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(CliError::new(Kind::NotFound, format!("no backup {}", named.display()))
                    .hint("`provost db backup list` shows what there is"))
            }
            // What else is wrong with it shows when it is read.
            _ => Ok(Self { path: named.to_owned(), scratch: None }),
        }
    }

    fn stdin() -> Result<Self, CliError> {
        let place = std::env::temp_dir();
        let unkept = |reason| failed(Failure::File { path: place.clone(), reason });
        let scratch = Scratch::new_in(&place).map_err(unkept)?;
        let path = scratch.file("stdin");
        let mut file = files::create_new(&path).map_err(unkept)?;
        io::copy(&mut io::stdin().lock(), &mut file).map_err(unkept)?;
        Ok(Self { path, scratch: Some(scratch) })
    }

    /// Where it is read from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How it is told: stdin by the name that it was given.
    pub fn shown(&self) -> &Path {
        if self.scratch.is_some() { Path::new(STDIN) } else { &self.path }
    }
}
