//! `provost migrate status`.

use clap::Args;

use crate::context::Context;
use crate::db::migrations;
use crate::error::CliError;

/// List every migration and where it stands; changes nothing
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost migrate status")]
pub struct StatusArgs {}

pub fn run(cx: &Context, _: &StatusArgs) -> Result<(), CliError> {
    super::print(cx, cx.look(migrations::status)?)
}
