//! `provost exec run`.

use std::ffi::OsString;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use chrono::TimeDelta;
use clap::Args;

use super::worker;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::Holder;
use crate::db;
use crate::error::{CliError, Kind};
use crate::model::{Execution, Task};
use crate::sql_types::TaskStatus;
use crate::work::{self, Allowed, Plan};

/// How early a slot may be asked for and still be waited for: cron fires by this machine's clock, and
/// the slot comes by the database's.
const EARLY: TimeDelta = TimeDelta::seconds(30);

/// How often it is looked meanwhile whether we were told to end.
const LOOK: Duration = Duration::from_millis(50);

/// Run a task's command and record how it went: the wrapper for a crontab line
///
/// Starts an execution, runs the command in a process group of its own and records its exit code,
/// duration and the last 64 KiB that it wrote; stdin, stdout and stderr are passed through. Without a
/// COMMAND it is the one of the task's skill, which gets the params as JSON on stdin. The execution's
/// lease is renewed meanwhile. At the task's time-out the whole group is sent SIGTERM and, ten seconds
/// later, SIGKILL; SIGTERM, SIGINT, SIGHUP and SIGQUIT are forwarded to it. When the database can't be
/// reached at the end, how it ended is kept on disk and recorded by the next `exec run`, `run-due` or
/// `reap`.
///
/// The exit code is the command's: 128 + N when signal N ended it, 124 at the time-out, 126 when it
/// can't be executed, 127 when there is none. What goes wrong before it begins has provost's own exit
/// codes, such as 5 when the task is paused or running already.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  0 2 * * * provost exec run ada/nightly-backup
  provost exec run nightly-backup --agent w1 -- /usr/local/bin/backup --full")]
pub struct RunArgs {
    /// The task: full id, name, owner/name, or the last eight digits of the id
    #[arg(value_name = "TASK")]
    task: String,
    /// Who executes it
    #[arg(long, value_name = "REF")]
    agent: Option<String>,
    /// The command and its arguments [default: the command of the task's skill]
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

pub fn run(cx: &Context, args: &RunArgs) -> Result<(), CliError> {
    if cx.settings().dry_run {
        let (_, _, plan) = start(cx, args, &|| None)?;
        cx.ui().say(&format!("would run: {}", plan.shown()));
        return Ok(());
    }
    let worker = worker::open(cx)?;
    let told = || worker.signals.told();
    wait_if_early(cx, args, &told)?;
    let (task, execution, plan) = start(cx, args, &told)?;
    let done = work::carry_out(&worker, &task, &execution, &plan, true);
    match u8::try_from(done.exit_code) {
        Ok(0) => Ok(()),
        Ok(code) => Err(CliError::passed_on(code)),
        Err(_) => Err(CliError::silent(Kind::Failure)),
    }
}

/// Waits for a slot that is about to come, or until we are told to end.
fn wait_if_early(cx: &Context, args: &RunArgs, told: &dyn Fn() -> Option<i32>) -> Result<(), CliError> {
    let left = cx.read(|conn| {
        let task = crud::task::find(conn, &args.task)?;
        let (Some(slot), TaskStatus::Pending) = (task.next_run_at, task.status) else { return Ok(TimeDelta::zero()) };
        Ok(slot.as_chrono() - db::now(conn)?.as_chrono())
    })?;
    if left <= EARLY
        && let Ok(left) = left.to_std()
    {
        if left > Duration::from_secs(1) {
            cx.ui().say(&format!("waits {} s for its slot, by the database's clock", left.as_secs() + 1));
        }
        let begun = Stopwatch::now();
        while told().is_none() && begun.elapsed() < left {
            thread::sleep(left.saturating_sub(begun.elapsed()).min(LOOK));
        }
    }
    Ok(())
}

/// Starts the execution, unless we were told to end before: an attempt that never began must not count.
fn start(cx: &Context, args: &RunArgs, told: &dyn Fn() -> Option<i32>) -> Result<(Task, Execution, Plan), CliError> {
    let named = |error: work::Unrunnable| {
        CliError::new(Kind::Conflict, format!("task {:?} can't be run: {error}", args.task)).hint(error.hint())
    };
    let started = cx.write(|conn, by| {
        let task = crud::task::find(conn, &args.task)?;
        let agent = args.agent.as_deref().map(|agent| crud::agent::find(conn, agent)).transpose()?;
        // Who names a task means its command, wherever that comes from.
        let plan = match args.command.as_slice() {
            [] => Plan::of_task(conn, &task, Allowed { shell: true, run_as: true })?,
            command => Ok(Plan::given(command.to_vec())),
        };
        let plan = match plan {
            Ok(plan) => plan,
            Err(unrunnable) => return Ok(Err(unrunnable)),
        };
        let holder = Holder { agent: agent.as_ref(), lease: Some(worker::LEASE) };
        let execution = crud::execution::start(conn, by, &task, holder)?;
        // The database may have been waited for.
        if told().is_some() {
            return Err(crud::Error::conflict("told to end before the command began", "run it again"));
        }
        Ok(Ok((task, execution, plan)))
    });
    if let (Err(_), Some(signal)) = (&started, told()) {
        return Err(CliError::passed_on(u8::try_from(128 + signal).unwrap_or(130)));
    }
    started?.map_err(named)
}
