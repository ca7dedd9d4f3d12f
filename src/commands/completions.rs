//! `provost completions`: what the shell needs to complete a command line.

use std::io;

use clap::Args;
use clap_complete::Shell;

use crate::error::CliError;

/// Print the completion script of a shell
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost completions bash > /etc/bash_completion.d/provost")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub fn run(args: &CompletionsArgs, mut command: clap::Command) -> Result<(), CliError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "provost", &mut script);
    // Written at once: the generator panics on a closed pipe.
    Ok(io::Write::write_all(&mut io::stdout().lock(), &script)?)
}
