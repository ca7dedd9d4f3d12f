//! `provost man`: the manual, a page a command.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;

use crate::error::CliError;

/// Print the manual page, or write the pages of every command into a folder
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost man | man -l -\n  provost man --dir /usr/local/share/man/man1")]
pub struct ManArgs {
    /// The folder for provost.1, provost-task.1, provost-task-create.1 …
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

pub fn run(args: &ManArgs, mut command: clap::Command) -> Result<(), CliError> {
    command.build();
    let Some(folder) = &args.dir else {
        return Ok(io::stdout().lock().write_all(&page(&command, "provost")?)?);
    };
    fs::create_dir_all(folder)?;
    write_pages(folder, &command, "provost")
}

fn write_pages(folder: &std::path::Path, command: &clap::Command, name: &str) -> Result<(), CliError> {
    fs::write(folder.join(format!("{name}.1")), page(command, name)?)?;
    for verb in command.get_subcommands().filter(|verb| verb.get_name() != "help") {
        write_pages(folder, verb, &format!("{name}-{}", verb.get_name()))?;
    }
    Ok(())
}

fn page(command: &clap::Command, name: &str) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command.clone()).title(name.to_uppercase()).render(&mut text)?;
    Ok(text)
}
