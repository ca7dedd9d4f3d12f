//! `provost exec run-due`.

use std::io;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;

use clap::Args;

use super::{ExecutionListView, worker};
use crate::context::Context;
use crate::crud::execution::{Claim, NamedExecution};
use crate::crud::{self, Error};
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::model::{Agent, QueueFilter, SHELL_SKILL, SKILL_PREFIX, Task};
use crate::sql_types::{ExecutionStatus, Instant};
use crate::ui::List;
use crate::work::{self, Allowed, Plan, Worker};

/// How many due tasks are looked at for those that can't be run here, and how many of these are named.
/// Each may bring params of a megabyte.
const MOST_LOOKED_AT: u32 = 100;
const MOST_NAMED: u32 = 20;

/// Run what is due and end: a one-shot worker for cron or a systemd timer
///
/// Ends executions whose worker is gone, then takes due tasks as `task claim` does, runs the command
/// of each task's skill as `exec run` does, and prints a row for each. Skills are entries of `provost
/// config`, such as skill.backup. Rows of the database become commands here, so the skill `shell` and
/// running as another user are refused unless they are allowed.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost config set skill.data-backup '[\"/usr/local/bin/backup\", \"--all\"]'
  * * * * * provost exec run-due --agent w1 --parallel 4 -q")]
pub struct RunDueArgs {
    /// Who executes; only tasks whose skill is among its capabilities, when it declares any
    #[arg(long, value_name = "REF")]
    agent: String,
    /// At most so many executions [default: all that is due]
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    max: Option<NonZeroU32>,
    /// How many at once
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=64), allow_negative_numbers = true)]
    parallel: u32,
    /// Go on until nothing is due, also with what becomes due meanwhile
    #[arg(long)]
    drain: bool,
    /// Run command lines from the database: the skill `shell`
    #[arg(long)]
    allow_shell: bool,
    /// Run such command lines as the user that they name; needs root
    #[arg(long, requires = "allow_shell")]
    allow_run_as: bool,
}

/// A run of the worker.
struct Shift<'a> {
    worker: &'a Worker,
    agent: Agent,
    filter: QueueFilter,
    allowed: Allowed,
    /// Only what was due when it began; none means whatever is due.
    due_by: Option<Instant>,
    /// How many executions are left to be begun.
    left: AtomicU32,
}

/// What came of a run.
#[derive(Default)]
struct Tally {
    ran: u32,
    failed: u32,
    /// Why a thread ended early.
    broken: Option<Error>,
    /// Why nothing more was printed.
    unprinted: Option<io::Error>,
}

impl Tally {
    fn count(&mut self, named: &NamedExecution, list: &mut List) {
        self.ran += 1;
        self.failed += u32::from(named.execution.status != ExecutionStatus::Success);
        // Who reads may be gone; the work goes on.
        if self.unprinted.is_none() {
            self.unprinted = list.push(&ExecutionListView::from(named)).and_then(|()| list.flush()).err();
        }
    }
}

pub fn run(cx: &Context, args: &RunDueArgs) -> Result<(), CliError> {
    let mut list = cx.ui().list::<ExecutionListView>().map_err(CliError::usage)?;
    if args.allow_run_as && !nix::unistd::geteuid().is_root() {
        return Err(CliError::new(Kind::Denied, "--allow-run-as needs root, who alone can become another user")
            .hint("run the worker as root, or leave the flag out"));
    }
    if cx.settings().dry_run {
        for named in would_run(cx, args)? {
            list.push(&ExecutionListView::from(&named))?;
        }
        return Ok(list.end()?);
    }
    let worker = worker::open(cx)?;
    let shift = begin(&worker, args)?;
    let tally = shift.run(args.parallel, &mut list);
    if let Some(error) = tally.unprinted {
        return Err(error.into());
    }
    list.end()?;
    if let Some(error) = tally.broken {
        return Err(error.into());
    }
    if let Some(signal) = worker.signals.told() {
        cx.ui().say(&format!("told to end by signal {signal}; no more was begun"));
        return Err(CliError::passed_on(u8::try_from(128 + signal).unwrap_or(130)));
    }
    let (failed, refused) = (tally.failed, shift.refused(cx)?);
    if failed + refused == 0 {
        return Ok(());
    }
    let of = tally.ran + refused;
    Err(CliError::new(Kind::Partial, format!("of {of} due task(s), {failed} failed and {refused} can't be run here"))
        .hint("`provost exec list --status failed` and `provost task why` tell more"))
}

/// The executions that would be begun: the same way, taken back.
fn would_run(cx: &Context, args: &RunDueArgs) -> Result<Vec<NamedExecution>, CliError> {
    let allowed = Allowed { shell: args.allow_shell, run_as: args.allow_run_as };
    cx.write(|conn, by| {
        crud::execution::reap(conn, by)?;
        let agent = crud::agent::find(conn, &args.agent)?;
        let claim = Claim {
            agent: &agent,
            filter: runnable(conn, &agent, allowed)?,
            count: args.max.map_or(MOST_LOOKED_AT, |max| max.get().min(MOST_LOOKED_AT)),
            lease: worker::LEASE,
            due_by: None,
        };
        let claimed = crud::execution::claim(conn, by, &claim)?.claimed;
        claimed.into_iter().map(|claimed| crud::execution::named(conn, claimed.execution)).collect()
    })
}

/// Ends what nobody keeps alive, and finds out what this worker may take.
fn begin<'a>(worker: &'a Worker, args: &RunDueArgs) -> Result<Shift<'a>, CliError> {
    loop {
        let (_, more) = worker.ledger.write(crud::execution::reap)?;
        if !more {
            break;
        }
    }
    let allowed = Allowed { shell: args.allow_shell, run_as: args.allow_run_as };
    let shift = worker.ledger.write(|conn, by| {
        let agent = crud::agent::find(conn, &args.agent)?;
        Ok(Shift {
            worker,
            filter: runnable(conn, &agent, allowed)?,
            agent,
            allowed,
            due_by: (!args.drain).then(|| by.now()),
            left: AtomicU32::new(args.max.map_or(u32::MAX, NonZeroU32::get)),
        })
    })?;
    Ok(shift)
}

/// The tasks whose commands are known and allowed here.
fn runnable(conn: &mut DbConn, agent: &Agent, allowed: Allowed) -> Result<QueueFilter, Error> {
    let mut known = crud::config::names(conn, SKILL_PREFIX)?;
    // It is built in: an entry of its name is no permission.
    known.retain(|skill| skill != SHELL_SKILL);
    if allowed.shell {
        known.push(SHELL_SKILL.to_owned());
    }
    let declared = agent.skills();
    known.retain(|skill| declared.is_empty() || declared.contains(skill));
    Ok(QueueFilter { skill_names: Some(known), without_run_as: !allowed.run_as, ..QueueFilter::default() })
}

impl Shift<'_> {
    /// Works with so many threads until all have ended, and prints each execution as it ends.
    fn run(&self, threads: u32, list: &mut List) -> Tally {
        let (sender, receiver) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..threads {
                let sender = sender.clone();
                scope.spawn(move || self.work(&sender));
            }
            drop(sender);
            let mut tally = Tally::default();
            for ended in receiver {
                match ended {
                    Ok(named) => tally.count(&named, list),
                    Err(error) => tally.broken = Some(error),
                }
            }
            tally
        })
    }

    /// Takes one task after the other until there is none, there were enough, or we are told to end.
    fn work(&self, ended: &Sender<Result<NamedExecution, Error>>) {
        while self.worker.signals.told().is_none() {
            // Taken before the task is, so that no two threads take the last one.
            if self.left.try_update(Ordering::AcqRel, Ordering::Acquire, |left| left.checked_sub(1)).is_err() {
                return;
            }
            match self.next() {
                Ok(Some(named)) => {
                    if ended.send(Ok(named)).is_err() {
                        return;
                    }
                }
                Ok(None) => return,
                Err(error) => {
                    // The receiver outlives every thread that sends.
                    let _ = ended.send(Err(error));
                    return;
                }
            }
        }
    }

    /// Takes a task and carries it out; none when nothing is due.
    fn next(&self) -> Result<Option<NamedExecution>, Error> {
        let claim = Claim {
            agent: &self.agent,
            filter: self.filter.clone(),
            count: 1,
            lease: self.worker.lease,
            due_by: self.due_by,
        };
        let (claimed, plan) = loop {
            let taken = self.worker.ledger.write(|conn, by| {
                // The database may have been waited for, and what is taken now would be called off at once.
                if self.worker.signals.told().is_some() {
                    return Ok((None, false));
                }
                let mut claims = crud::execution::claim(conn, by, &claim)?;
                let Some(claimed) = claims.claimed.pop() else { return Ok((None, claims.more)) };
                let plan = Plan::of_task(conn, &claimed.task, self.allowed)?;
                Ok((Some((claimed, plan)), false))
            })?;
            match taken {
                (Some(taken), _) => break taken,
                (None, true) => {}
                (None, false) => return Ok(None),
            }
        };
        let execution = match plan {
            Ok(plan) => work::carry_out(self.worker, &claimed.task, &claimed.execution, &plan, false).execution,
            Err(unrunnable) => {
                (self.worker.say)(&format!("task {:?}: {unrunnable} ({})", claimed.task.name, unrunnable.hint()));
                work::fail(self.worker, &claimed.task, &claimed.execution, &unrunnable.to_string())
            }
        };
        Ok(Some(NamedExecution { execution, task: claimed.task.name, agent: Some(self.agent.name.clone()) }))
    }

    /// Names the due tasks that this agent would take and can't run here; says how many there are.
    fn refused(&self, cx: &Context) -> Result<u32, CliError> {
        let skill_names = Some(self.agent.skills()).filter(|skills| !skills.is_empty());
        let wanted = QueueFilter { skill_names, ..QueueFilter::default() };
        let found = cx.read(|conn| {
            let at = self.due_by.map_or_else(|| crate::db::now(conn), Ok)?;
            let due = crud::task::due(conn, &wanted, at, Some(MOST_LOOKED_AT))?;
            let mut found: Vec<(Task, work::Unrunnable)> = Vec::new();
            for named in due.rows {
                if let Err(reason) = Plan::of_task(conn, &named.task, self.allowed)? {
                    found.push((named.task, reason));
                }
            }
            Ok(found)
        })?;
        for (task, reason) in found.iter().take(MOST_NAMED as usize) {
            cx.ui().say(&format!("task {:?} is due and not run: {reason} ({})", task.name, reason.hint()));
        }
        let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
        if count > MOST_NAMED {
            cx.ui().say(&format!("and {} more", count - MOST_NAMED));
        }
        Ok(count)
    }
}
