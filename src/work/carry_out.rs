//! One execution from the start of its command to the record of its end.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::TimeDelta;
use nix::sys::signal::Signal;

use super::Ledger;
use super::keeper::Keeper;
use super::record::{Recorded, record, told_late};
use super::skill::Plan;
use super::spool::{Report, Spool};
use crate::crud::Error;
use crate::model::{Execution, MAX_TEXT_BYTES, Task};
use crate::process::{self, Ending, Signals};
use crate::sql_types::ExecutionStatus;

/// What a worker works with; its threads share it.
pub struct Worker {
    /// Where executions are recorded.
    pub ledger: Ledger,
    /// Where their ends wait when they can't be; none where there is no home for it.
    pub spool: Option<Spool>,
    /// What this process is told from outside.
    pub signals: Arc<Signals>,
    /// How long an execution is believed to live without a word.
    pub lease: TimeDelta,
    /// Tells the person something.
    pub say: Arc<dyn Fn(&str) + Send + Sync>,
}

impl Drop for Worker {
    /// A keeper may not have ended yet, and what it holds of the ledger must not be what closes the file.
    fn drop(&mut self) {
        self.ledger.rest();
    }
}

/// An execution that was carried out.
#[derive(Debug)]
pub struct Done {
    /// As recorded; or, when it could not be, as it will be.
    pub execution: Execution,
    /// What the command returned, as a shell would put it.
    pub exit_code: i32,
}

/// Runs the command of an execution that was started, and records how it ended.
///
/// An end that can't be recorded is kept on disk for the next time, and said. `echo` passes on what the
/// command writes.
pub fn carry_out(worker: &Worker, task: &Task, execution: &Execution, plan: &Plan, echo: bool) -> Done {
    worker.ledger.begin_command();
    let keeper = keep_alive(worker, task, execution);
    let outcome = process::run(&plan.job(task, execution, echo), &worker.signals);
    drop(keeper);
    let id = execution.id.short();
    if outcome.output.replaced {
        (worker.say)(&format!("what execution {id} wrote is not all UTF-8 text; what is not was replaced"));
    }
    let (status, error) = verdict(&outcome.ending, plan, task);
    if let Some(error) = &error {
        (worker.say)(&format!("execution {id} of task {:?}: {error}", task.name));
    }
    let exit_code = outcome.ending.exit_code();
    let report = Report {
        execution_id: execution.id,
        task: task.name.clone(),
        status,
        exit_code: Some(exit_code),
        output: Some(outcome.output.text),
        error: error.map(cut),
        // Of the clock that the start was read from, whichever machine's that is.
        ended_at: TimeDelta::from_std(outcome.duration).ok().and_then(|took| execution.started_at.plus(took).ok()),
    };
    Done { execution: finish(worker, execution, &report), exit_code }
}

/// Records that an execution failed before there was a command to run.
pub fn fail(worker: &Worker, task: &Task, execution: &Execution, reason: &str) -> Execution {
    let report = Report {
        execution_id: execution.id,
        task: task.name.clone(),
        status: ExecutionStatus::Failed,
        exit_code: None,
        output: None,
        error: Some(cut(reason.to_owned())),
        ended_at: None,
    };
    finish(worker, execution, &report)
}

/// As much of an error as the store takes: params of another program may be in it.
fn cut(mut error: String) -> String {
    error.truncate(error.floor_char_boundary(MAX_TEXT_BYTES));
    error
}

fn keep_alive(worker: &Worker, task: &Task, execution: &Execution) -> Keeper {
    let (say, name, id) = (Arc::clone(&worker.say), task.name.clone(), execution.id.short());
    Keeper::start(&worker.ledger, execution.id, worker.lease, move || {
        say(&format!(
            "execution {id} of task {name:?} was ended by somebody else; its command runs on, and how it ends will be kept"
        ));
    })
}

/// What an ending makes of the execution, and what is to be said about it.
fn verdict(ending: &Ending, plan: &Plan, task: &Task) -> (ExecutionStatus, Option<String>) {
    use ExecutionStatus::{Failed, Success, Timeout};
    let command = plan.shown();
    match ending {
        Ending::Exited(0) => (Success, None),
        Ending::Exited(_) => (Failed, None),
        Ending::Signalled(number) => (Failed, Some(format!("its command was ended by {}", signal(*number)))),
        Ending::TimedOut { code } => {
            let seconds = task.timeout_seconds.unwrap_or_default();
            let what = match code {
                None => "its command was ended".to_owned(),
                Some(code) => format!("its command had returned {code}, and what it left behind was ended"),
            };
            (Timeout, Some(format!("it ran longer than {seconds} s: {what}")))
        }
        Ending::CalledOff(number) => (Failed, Some(format!("{} came before its command began", signal(*number)))),
        Ending::NotFound => (Failed, Some(format!("there is no command {command:?}"))),
        Ending::NotExecutable => (Failed, Some(format!("the command {command:?} can't be executed"))),
        Ending::NotStarted(reason) => (Failed, Some(format!("the command {command:?} was not started: {reason}"))),
    }
}

fn signal(number: i32) -> String {
    let name = Signal::try_from(number).map(Signal::as_str);
    name.map_or_else(|_| format!("signal {number}"), str::to_owned)
}

/// Records a report, and keeps it on disk until that is done.
fn finish(worker: &Worker, execution: &Execution, report: &Report) -> Execution {
    let kept = worker.spool.as_ref().map(|spool| spool.keep(report));
    match record(&worker.ledger, report) {
        Ok(recorded) => {
            if let Some(Ok(path)) = &kept {
                // What can't be removed is found to be recorded the next time.
                let _ = Spool::forget(path);
            }
            match recorded {
                Recorded::Ended(execution) | Recorded::Before(execution) => execution,
                Recorded::Late(execution) => {
                    (worker.say)(&told_late(&execution, &report.task));
                    execution
                }
            }
        }
        Err(error) => {
            not_recorded(worker, report, kept, &error);
            Execution {
                status: report.status,
                exit_code: report.exit_code,
                ended_at: report.ended_at,
                duration_ms: report
                    .ended_at
                    .map(|at| (at.as_chrono() - execution.started_at.as_chrono()).num_milliseconds()),
                ..execution.clone()
            }
        }
    }
}

/// Says where a report is that the database did not take.
fn not_recorded(worker: &Worker, report: &Report, kept: Option<io::Result<PathBuf>>, error: &Error) {
    let id = report.execution_id.short();
    let head = format!(
        "how execution {id} of task {:?} ended ({}) could not be recorded: {error}",
        report.task, report.status
    );
    match (kept, &worker.spool) {
        (Some(Ok(path)), Some(spool)) => {
            // As safe as it can be made: it may have to wait there for long.
            let _ = spool.settle(&path);
            (worker.say)(&format!(
                "{head}; it is kept in {} and recorded by the next `provost exec run`, `run-due` or `reap`",
                path.display()
            ));
        }
        (Some(Err(unkept)), _) => (worker.say)(&format!("{head}; nor could it be kept: {unkept}")),
        _ => {
            (worker.say)(&format!(
                "{head}; nor could it be kept: there is no home folder (set HOME or XDG_STATE_HOME)"
            ));
        }
    }
}
