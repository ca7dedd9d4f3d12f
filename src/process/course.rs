//! The course of one run: its start, the waits, and its end.

use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use nix::errno::Errno;
use nix::sys::signal::Signal;
use nix::sys::wait::{Id, WaitPidFlag, WaitStatus, waitid};
use nix::unistd::Pid;

use super::command::{command, not_started, refusal};
use super::event::Event;
use super::group::Group;
use super::signals::{Running, Signals};
use super::streams::Streams;
use super::tail::Text;
use super::terminal::{self, Lent, Stdin};
use super::{Ending, GRACE, Input, Job, Outcome};

/// What is left in the pipes of a group that was ended gets this long to be passed on.
const DRAIN: Duration = Duration::from_secs(1);

/// Nothing tells that a group became empty, so it is asked, this often at most.
const ASK_EVERY: Duration = Duration::from_millis(20);

/// Who of a group is dead takes a look at every process of the machine: soon once, and then this often.
const LOOK_FIRST: Duration = Duration::from_millis(50);
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Runs a job to its end. It may be called from several threads at once.
///
/// The run is over when the child ended and its outputs are closed; with a timeout also when nobody is left
/// in its group. What is left at the timeout gets SIGTERM, and SIGKILL after [`Job::grace`]. What left the
/// group can't be ended: its output is given up then.
pub fn run(job: &Job, signals: &Signals) -> Outcome {
    let (started, clock) = (SystemTime::now(), Instant::now());
    let (ending, output) = whole(job, signals, clock).unwrap_or_else(|ending| (ending, Text::default()));
    Outcome { ending, output, started, duration: clock.elapsed() }
}

/// The whole course; an error is an end before the start.
fn whole(job: &Job, signals: &Signals, clock: Instant) -> Result<(Ending, Text), Ending> {
    let mut command = command(job)?;
    let (sender, events) = mpsc::channel();
    let streams = Streams::connect(job, &mut command, &sender).map_err(|error| not_started(&error))?;
    // All threads are there before the child is, which could not be called back.
    let watched = watch(sender).map_err(|error| not_started(&error))?;
    let is_ours = matches!(job.input, Input::Inherit) && terminal::stdin() == Stdin::Ours;
    let (child, running) = match signals.start(|| command.spawn()) {
        Err(signal) => return Err(Ending::CalledOff(signal as i32)),
        Ok(Err(error)) => return Err(refusal(job, &error)),
        Ok(Ok(started)) => started,
    };
    // Our ends of what the child was given: it alone closes its outputs now.
    drop(command);
    let group = Group::of(&child);
    let lent = if is_ours { Lent::to(group) } else { None };
    let _ = watched.send(group.id());
    let mut course = Course {
        child,
        group,
        running: Some(running),
        status: None,
        ended: false,
        open: streams.outputs,
        events,
        lent,
        refused: false,
    };
    let ending = course.follow(job, clock);
    if let Some(lent) = course.lent {
        lent.back(!matches!(ending, Ending::Exited(_)));
    }
    Ok((ending, streams.text()))
}

/// Starts the thread that waits for the child whose number it is sent.
fn watch(events: Sender<Event>) -> std::io::Result<Sender<Pid>> {
    let (sender, receiver) = mpsc::channel();
    thread::Builder::new().spawn(move || {
        if let Ok(child) = receiver.recv() {
            watch_child(child, &events);
        }
    })?;
    Ok(sender)
}

/// Reports each stop and the end. The end is only looked at: as long as nobody waits for the child, its
/// number, which is its group's, can't become somebody else's.
fn watch_child(child: Pid, events: &Sender<Event>) {
    let look = WaitPidFlag::WEXITED | WaitPidFlag::WSTOPPED | WaitPidFlag::WNOWAIT;
    loop {
        let event = match waitid(Id::Pid(child), look) {
            Err(Errno::EINTR) => continue,
            Ok(WaitStatus::Stopped(_, signal)) => {
                let _ = waitid(Id::Pid(child), WaitPidFlag::WSTOPPED | WaitPidFlag::WNOHANG);
                Event::Stopped(signal)
            }
            Ok(_) | Err(_) => Event::Ended,
        };
        if events.send(event).is_err() || event == Event::Ended {
            return;
        }
    }
}

/// A child on its way.
struct Course<'a> {
    child: Child,
    group: Group,
    /// Until the group's number may be somebody else's.
    running: Option<Running<'a>>,
    status: Option<ExitStatus>,
    ended: bool,
    /// How many of its outputs are open.
    open: usize,
    events: Receiver<Event>,
    /// The terminal, when the child has it.
    lent: Option<Lent>,
    /// Whether it was refused the terminal before.
    refused: bool,
}

impl Course<'_> {
    fn follow(&mut self, job: &Job, clock: Instant) -> Ending {
        // A timeout beyond what the clock can count is none.
        let deadline = job.timeout.and_then(|timeout| clock.checked_add(timeout));
        let in_time = self.hear(deadline, |course| course.ended && course.open == 0)
            && (deadline.is_none() || self.leaves(deadline));
        if in_time {
            self.running = None;
            self.reap();
            return self.own_ending();
        }
        // A kill is not waited for without end either: a process may be stuck in the system.
        for (signal, grace) in [(Signal::SIGTERM, job.grace), (Signal::SIGKILL, GRACE)] {
            self.group.tell(signal);
            if self.leaves(Instant::now().checked_add(grace)) {
                break;
            }
        }
        self.hear(Some(Instant::now() + DRAIN), |course| course.open == 0);
        Ending::TimedOut { code: self.status.and_then(|status| status.code()) }
    }

    /// Waits for events until it is so; false when the deadline comes first.
    fn hear(&mut self, deadline: Option<Instant>, is_so: impl Fn(&Self) -> bool) -> bool {
        while !is_so(self) {
            let event = match deadline {
                None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(deadline) => self.events.recv_timeout(deadline.saturating_duration_since(Instant::now())),
            };
            match event {
                Ok(Event::Ended) => self.ended = true,
                Ok(Event::Closed) => self.open -= 1,
                Ok(Event::Stopped(signal)) => self.go_on(signal),
                Err(_) => return false,
            }
        }
        true
    }

    /// Waits until nobody is left in the group; false when the deadline comes first.
    fn leaves(&mut self, deadline: Option<Instant>) -> bool {
        if !self.hear(deadline, |course| course.ended) {
            return false;
        }
        self.reap();
        let (mut pause, mut look) = (Duration::from_millis(1), Instant::now() + LOOK_FIRST);
        while !self.group.is_empty() {
            let now = Instant::now();
            if deadline.is_some_and(|deadline| deadline <= now) {
                return self.group.is_dead();
            }
            if look <= now {
                if self.group.is_dead() {
                    break;
                }
                look = now + LOOK_EVERY;
            }
            thread::sleep(pause);
            pause = (pause * 2).min(ASK_EVERY);
        }
        true
    }

    fn reap(&mut self) {
        if self.status.is_none() {
            self.status = self.child.wait().ok();
        }
    }

    fn own_ending(&self) -> Ending {
        match self.status.map(|status| (status.code(), status.signal())) {
            Some((Some(code), _)) => Ending::Exited(code),
            Some((_, Some(signal))) => Ending::Signalled(signal),
            _ => Ending::NotStarted("how the command ended is not known: somebody else waited for it".to_owned()),
        }
    }

    /// What is stopped from the keyboard goes on, since nobody sees it stand. A SIGSTOP is meant.
    fn go_on(&mut self, signal: Signal) {
        match (signal, &self.lent) {
            (Signal::SIGTSTP, _) => self.group.tell(Signal::SIGCONT),
            (Signal::SIGTTIN | Signal::SIGTTOU, Some(lent)) => {
                // It asked before it was given the terminal, or gave it away itself.
                lent.again();
                self.group.tell(Signal::SIGCONT);
            }
            (Signal::SIGTTIN | Signal::SIGTTOU, None) => {
                // It wants a terminal that it can't have, and would stand for ever: it is hung up on, as the
                // kernel does with a stopped group that nobody is left to continue.
                self.group.tell(if self.refused { Signal::SIGKILL } else { Signal::SIGHUP });
                self.refused = true;
            }
            _ => {}
        }
    }
}
