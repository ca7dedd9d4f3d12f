//! `provost task why`.

use clap::Args;

use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::sql_types::{Id, Instant, TaskStatus};
use crate::ui::{Format, view};

/// Say in one sentence why a task did not run, or what it waits for
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost task why nightly-backup")]
pub struct WhyArgs {
    /// Full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "REF")]
    task: String,
}

view! {
    table: [], key: reason;
    /// Why a task is not running.
    pub struct WhyView {
        /// The task's id.
        pub task_id: Id,
        /// Its name.
        pub task: String,
        /// Where it stands.
        pub status: TaskStatus,
        /// When it is due.
        pub next_run_at: Option<Instant>,
        /// What it comes down to, as one word.
        pub reason: String,
        /// The sentence.
        pub message: String,
    }
}

pub fn run(cx: &Context, args: &WhyArgs) -> Result<(), CliError> {
    let ui = cx.ui();
    ui.check_fields::<WhyView>().map_err(CliError::usage)?;
    let view = cx.read(|conn| {
        let task = crud::task::find(conn, &args.task)?;
        let why = crud::task::explain(conn, &task, Instant::now())?;
        Ok(WhyView {
            task_id: task.id,
            task: task.name,
            status: task.status,
            next_run_at: task.next_run_at,
            reason: why.reason.to_owned(),
            message: why.message,
        })
    })?;
    if ui.format == Format::Table && ui.fields.is_none() && !ui.quiet {
        // A person asked a question.
        return Ok(ui.text(&format!("{}: {}", view.task, view.message))?);
    }
    Ok(ui.show(&view)?)
}
