//! When a task runs next: its schedule read, its coming slots, and what an execution's end leaves.

use chrono::TimeDelta;

use crate::model::{Execution, Invalid, Task};
use crate::schedule::{CronExpression, Schedule, parse_zone};
use crate::sql_types::{ExecutionStatus, Instant, MissedPolicy, TaskStatus};

/// The longest wait between two tries of a slot.
const MAX_BACKOFF: TimeDelta = TimeDelta::days(1);

/// The most missed slots that the policy `all` makes up for.
const MAX_MISSED: usize = 1000;

/// The task's schedule; none for a one-shot task.
///
/// # Errors
/// An expression or a zone that can't be read, as may stand in a row that another program wrote.
pub fn schedule(task: &Task) -> Result<Option<Schedule>, Invalid> {
    let zone = parse_zone(&task.time_zone)
        .map_err(|error| Invalid::new("time_zone", &task.time_zone, &error).hint(error.hint()))?;
    let Some(text) = &task.schedule_cron else { return Ok(None) };
    let cron =
        CronExpression::parse(text).map_err(|error| Invalid::new("schedule_cron", text, &error).hint(error.hint()))?;
    Ok(Some(Schedule::new(cron, zone)))
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

/// The task as an execution's end leaves it (the table of a task's life).
pub fn settle(task: &Task, ended: &Execution, now: Instant) -> Task {
    let mut after = task.clone();
    let retry = matches!(ended.status, ExecutionStatus::Failed | ExecutionStatus::Timeout | ExecutionStatus::Abandoned)
        && task.slot_attempts < task.max_attempts;
    if task.status != TaskStatus::Running {
        // Paused or cancelled meanwhile: it stays so, and a resume plans it anew.
        after.slot_at = None;
        after.slot_attempts = 0;
        return after;
    }
    if retry {
        after.status = TaskStatus::Pending;
        after.next_run_at = now.plus(backoff(task)).ok();
        return after;
    }
    after.slot_at = None;
    after.slot_attempts = 0;
    if task.schedule_cron.is_some() {
        after.status = TaskStatus::Pending;
        after.next_run_at = next_slot(task, ended, now);
    } else {
        after.status = match ended.status {
            ExecutionStatus::Success => TaskStatus::Completed,
            ExecutionStatus::Cancelled => TaskStatus::Cancelled,
            _ => TaskStatus::Failed,
        };
        after.next_run_at = None;
    }
    after
}

/// How long the next try of a slot waits: the task's delay, doubled with each try, a day at most.
fn backoff(task: &Task) -> TimeDelta {
    let doublings = u32::try_from(task.slot_attempts - 1).unwrap_or(0).min(20);
    TimeDelta::seconds(i64::from(task.retry_delay_seconds) << doublings).min(MAX_BACKOFF)
}

/// The slot after the one that was worked on, by the task's policy for slots that passed.
fn next_slot(task: &Task, ended: &Execution, now: Instant) -> Option<Instant> {
    match task.missed_policy {
        // This run made up for all that had passed when it began.
        MissedPolicy::Once => first_after(task, ended.started_at.max(ended.scheduled_for.unwrap_or(ended.started_at))),
        MissedPolicy::Skip => first_after(task, now),
        MissedPolicy::All => {
            let slot = ended.scheduled_for.unwrap_or(ended.started_at);
            oldest_missed(task, slot, now).or_else(|| first_after(task, slot))
        }
    }
}

/// The oldest slot after `slot` that has passed at `now`, of the newest thousand.
///
/// It looks back from now in windows that double, so that a schedule that fires each minute and
/// stood still for years costs no more than one that missed an hour.
fn oldest_missed(task: &Task, slot: Instant, now: Instant) -> Option<Instant> {
    let mut window = TimeDelta::days(1);
    loop {
        let from = now.plus(-window).map_or(slot, |from| from.max(slot));
        let missed = passed(task, from, now);
        if missed.len() >= MAX_MISSED || from == slot {
            return missed.get(missed.len().saturating_sub(MAX_MISSED)).copied();
        }
        window = window * 2;
    }
}

/// The slots after `from`, up to and including `until`.
fn passed(task: &Task, from: Instant, until: Instant) -> Vec<Instant> {
    let Ok(Some(schedule)) = schedule(task) else { return Vec::new() };
    let slots = schedule.upcoming(from.as_chrono()).map_while(|slot| Instant::new(slot).ok());
    slots.take_while(|slot| *slot <= until).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::NewTask;
    use crate::sql_types::Id;

    fn at(text: &str) -> Instant {
        Instant::parse(&format!("2026-12-{text}:00Z")).unwrap()
    }

    fn task(cron: Option<&str>, max_attempts: i32, slot_attempts: i32) -> Task {
        let new =
            NewTask { schedule_cron: cron.map(str::to_owned), max_attempts, ..NewTask::new(Id::mint(), "t", "s") };
        let row = new.into_row(at("01T00:00")).unwrap();
        Task { status: TaskStatus::Running, slot_at: Some(at("01T02:00")), slot_attempts, ..row }
    }

    fn ended(status: ExecutionStatus) -> Execution {
        Execution {
            id: Id::mint(),
            task_id: Id::mint(),
            agent_id: None,
            status,
            scheduled_for: Some(at("01T02:00")),
            attempt: 1,
            lease_expires_at: None,
            started_at: at("01T02:00"),
            ended_at: Some(at("01T02:05")),
            duration_ms: None,
            exit_code: None,
            output: None,
            error: None,
            created_at: at("01T02:00"),
            updated_at: at("01T02:05"),
            created_by: String::new(),
            updated_by: String::new(),
            version: 2,
        }
    }

    fn settled(task: &Task, status: ExecutionStatus, now: &str) -> (TaskStatus, Option<Instant>) {
        let after = settle(task, &ended(status), at(now));
        (after.status, after.next_run_at)
    }

    #[test]
    fn success_ends_a_one_shot_task_and_sends_a_recurring_one_to_its_next_slot() {
        use ExecutionStatus::Success;
        assert_eq!(settled(&task(None, 1, 1), Success, "01T02:05"), (TaskStatus::Completed, None));
        let nightly = task(Some("0 2 * * *"), 1, 1);
        assert_eq!(settled(&nightly, Success, "01T02:05"), (TaskStatus::Pending, Some(at("02T02:00"))));
    }

    #[test]
    fn a_failure_is_tried_again_while_attempts_are_left_each_time_after_twice_the_delay() {
        use ExecutionStatus::Failed;
        let first = task(None, 3, 1);
        let wait = |task: &Task| settle(task, &ended(Failed), at("01T02:05"));
        assert_eq!(wait(&first).next_run_at, at("01T02:05").plus(TimeDelta::seconds(30)).ok());
        assert_eq!(wait(&first).slot_at, Some(at("01T02:00")));
        let second = task(None, 3, 2);
        assert_eq!(wait(&second).next_run_at, at("01T02:05").plus(TimeDelta::seconds(60)).ok());
        assert_eq!(settled(&task(None, 3, 3), Failed, "01T02:05"), (TaskStatus::Failed, None));
    }

    #[test]
    fn a_recurring_task_goes_on_when_its_attempts_are_used_up() {
        let nightly = task(Some("0 2 * * *"), 1, 1);
        assert_eq!(settled(&nightly, ExecutionStatus::Failed, "01T02:05"), (TaskStatus::Pending, Some(at("02T02:00"))));
    }

    #[test]
    fn a_task_that_was_paused_or_cancelled_meanwhile_stays_so() {
        for status in [TaskStatus::Paused, TaskStatus::Cancelled] {
            let held = Task { status, ..task(Some("0 2 * * *"), 3, 1) };
            assert_eq!(settle(&held, &ended(ExecutionStatus::Failed), at("01T02:05")).status, status);
        }
    }

    #[test]
    fn missed_slots_are_made_up_for_by_the_policy() {
        let hourly = |missed_policy| Task { missed_policy, ..task(Some("0 * * * *"), 1, 1) };
        let next = |policy| settled(&hourly(policy), ExecutionStatus::Success, "01T06:30").1;
        // The run began at its slot, 02:00, and ended at 06:30: 03:00 to 06:00 have passed.
        assert_eq!(next(MissedPolicy::Once), Some(at("01T03:00")));
        assert_eq!(next(MissedPolicy::Skip), Some(at("01T07:00")));
        assert_eq!(next(MissedPolicy::All), Some(at("01T03:00")));
        // A run that began late made up for what had passed by then.
        let late = Execution { started_at: at("01T05:10"), ..ended(ExecutionStatus::Success) };
        assert_eq!(settle(&hourly(MissedPolicy::Once), &late, at("01T05:20")).next_run_at, Some(at("01T06:00")));
        assert_eq!(settle(&hourly(MissedPolicy::All), &late, at("01T05:20")).next_run_at, Some(at("01T03:00")));
    }

    #[test]
    fn of_more_than_a_thousand_missed_slots_the_newest_thousand_are_made_up_for() {
        let minutely = Task { missed_policy: MissedPolicy::All, ..task(Some("* * * * *"), 1, 1) };
        // 2,000 minutes after 02:00 on the first.
        let next = settled(&minutely, ExecutionStatus::Success, "02T11:20").1;
        assert_eq!(next, at("02T11:20").plus(TimeDelta::minutes(-999)).ok());
    }

    #[test]
    fn a_schedule_that_cannot_be_read_leaves_the_task_pending_without_a_time() {
        let broken = task(Some("0 0 31 2 *"), 1, 1);
        assert_eq!(settled(&broken, ExecutionStatus::Success, "01T02:05"), (TaskStatus::Pending, None));
    }
}
