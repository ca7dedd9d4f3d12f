//! `provost exec run`.

use std::ffi::OsString;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use chrono::TimeDelta;
use clap::Args;

use super::worker;
use crate::audit::Recorder;
use crate::context::Context;
use crate::crud;
use crate::crud::execution::Holder;
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::model::{Execution, Task};
use crate::sql_types::{Instant, TaskStatus};
use crate::work::{self, Allowed, Plan, Worker};

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
        let started = cx.write(|conn, by| {
            let task = crud::task::find(conn, &args.task)?;
            start(conn, by, args, task)
        })?;
        let (_, _, plan) = started.map_err(|reason| unrunnable(args, &reason))?;
        cx.ui().say(&format!("would run: {}", plan.shown()));
        return Ok(());
    }
    let worker = worker::open(cx)?;
    let started = start_in_time(cx, &worker, args)?;
    let (task, execution, plan) = started.map_err(|reason| unrunnable(args, &reason))?;
    let done = work::carry_out(&worker, &task, &execution, &plan, true);
    match u8::try_from(done.exit_code) {
        Ok(0) => Ok(()),
        Ok(code) => Err(CliError::passed_on(code)),
        Err(_) => Err(CliError::silent(Kind::Failure)),
    }
}

/// How long it is to a slot that is about to come, if one is.
fn early(task: &Task, now: Instant) -> Option<Duration> {
    let slot = task.next_run_at.filter(|_| task.status == TaskStatus::Pending)?;
    let left = slot.as_chrono() - now.as_chrono();
    if left > EARLY { None } else { left.to_std().ok().filter(|left| !left.is_zero()) }
}

/// Waits so long for a slot, or until we are told to end.
fn wait(cx: &Context, worker: &Worker, left: Duration) {
    if left > Duration::from_secs(1) {
        cx.ui().say(&format!("waits {} s for its slot, by the database's clock", left.as_secs() + 1));
    }
    let begun = Stopwatch::now();
    while worker.signals.told().is_none() && begun.elapsed() < left {
        thread::sleep(left.saturating_sub(begun.elapsed()).min(LOOK));
    }
}

/// A task, its execution that was started, and the command; or why there is none.
type Started = Result<(Task, Execution, Plan), work::Unrunnable>;

/// Starts the execution.
fn start(conn: &mut DbConn, by: &Recorder<'_>, args: &RunArgs, task: Task) -> Result<Started, crud::Error> {
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
    Ok(Ok((task, execution, plan)))
}

/// Starts it, as soon as its slot has come that is about to.
fn start_in_time(cx: &Context, worker: &Worker, args: &RunArgs) -> Result<Started, CliError> {
    let mut has_waited = false;
    loop {
        // Looked at where it is started: a transaction of its own would cost most starts more than the look.
        let started = start_unless_told(worker, |conn, by| {
            let task = crud::task::find(conn, &args.task)?;
            match early(&task, by.now()) {
                Some(left) if !has_waited => Ok(Err(left)),
                _ => Ok(Ok(start(conn, by, args, task)?)),
            }
        })?;
        match started {
            Ok(started) => return Ok(started),
            Err(left) => wait(cx, worker, left),
        }
        has_waited = true;
    }
}

/// Starts it, unless we were told to end before: an attempt that never began must not count.
fn start_unless_told<T>(
    worker: &Worker,
    mut start: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>,
) -> Result<T, CliError> {
    let started = worker.ledger.write(|conn, by| {
        let started = start(conn, by)?;
        // The database may have been waited for.
        match worker.signals.told() {
            Some(_) => Err(crud::Error::conflict("told to end before the command began", "run it again")),
            None => Ok(started),
        }
    });
    if let (Err(_), Some(signal)) = (&started, worker.signals.told()) {
        return Err(CliError::passed_on(u8::try_from(128 + signal).unwrap_or(130)));
    }
    Ok(started?)
}

fn unrunnable(args: &RunArgs, reason: &work::Unrunnable) -> CliError {
    CliError::new(Kind::Conflict, format!("task {:?} can't be run: {reason}", args.task)).hint(reason.hint())
}
