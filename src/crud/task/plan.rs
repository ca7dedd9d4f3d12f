//! When a task runs next: its schedule read, and its coming slots. Pure.

use super::read;
use crate::model::{Invalid, Task};
use crate::schedule::Schedule;
use crate::sql_types::Instant;

/// The task's schedule; none for a one-shot task.
///
/// # Errors
/// An expression or a zone that can't be read, as may stand in a row that another program wrote.
pub fn schedule(task: &Task) -> Result<Option<Schedule>, Invalid> {
    match &task.schedule_cron {
        Some(cron) => read::schedule(cron, &task.time_zone).map(Some),
        None => read::zone(&task.time_zone).map(|_| None),
    }
}

/// Checks schedule and zone, and writes the expression as it is kept.
///
/// # Errors
/// As [`schedule`].
pub fn check(task: &mut Task) -> Result<(), Invalid> {
    if let Some(schedule) = schedule(task)? {
        task.schedule_cron = Some(schedule.cron().as_str().to_owned());
    }
    Ok(())
}

/// The first slot strictly after `after`; none for a one-shot task, for a schedule that can't be
/// read and for one that is over.
pub fn first_after(task: &Task, after: Instant) -> Option<Instant> {
    let next = schedule(task).ok()??.next_after(after.as_chrono())?;
    Instant::new(next).ok()
}

/// The coming slots after `from`, at most `count`.
#[must_use]
pub fn upcoming(task: &Task, from: Instant, count: usize) -> Vec<Instant> {
    match schedule(task) {
        Ok(Some(schedule)) => {
            schedule.upcoming(from.as_chrono()).take(count).filter_map(|slot| Instant::new(slot).ok()).collect()
        }
        _ => Vec::new(),
    }
}

/// When a pending task is due: as planned, or, where another program left that open, at once for a
/// one-shot task and at the first slot since it was last changed for a recurring one.
pub fn due_at(task: &Task) -> Option<Instant> {
    task.next_run_at.or_else(|| match task.schedule_cron {
        None => Some(task.created_at),
        Some(_) => first_after(task, task.updated_at),
    })
}

/// Plans a task as if it were new: the next slot from now on; a one-shot task keeps a time that is
/// still to come and is otherwise due at once.
pub fn anew(task: &mut Task, now: Instant) {
    task.next_run_at = match task.schedule_cron {
        Some(_) => first_after(task, now),
        None => Some(task.next_run_at.map_or(now, |planned| planned.max(now))),
    };
}
