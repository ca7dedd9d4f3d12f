//! What an execution's end leaves of its task: the table of a task's life (`docs/tasks.md`). Pure.

use chrono::TimeDelta;

use super::missed;
use crate::model::{Execution, Task};
use crate::sql_types::{ExecutionStatus, Id, Instant, TaskStatus};

/// The longest wait between two tries of a slot.
const MAX_BACKOFF: TimeDelta = TimeDelta::days(1);

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
        after.next_run_at = now.plus(backoff(task, ended.id)).ok();
        return after;
    }
    after.slot_at = None;
    after.slot_attempts = 0;
    if task.schedule_cron.is_some() {
        after.status = TaskStatus::Pending;
        after.next_run_at = missed::after(task, ended, now);
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

/// How long the next try of a slot waits: the task's delay, doubled with each try, and up to a
/// quarter more, so that tasks that failed together don't come back together. A day at most.
///
/// The chance is drawn from the id of the execution that failed, whose last bits are random.
fn backoff(task: &Task, failed: Id) -> TimeDelta {
    let doublings = u32::try_from(task.slot_attempts - 1).unwrap_or(0).min(20);
    let delay = i64::from(task.retry_delay_seconds) << doublings;
    let share = i64::from(failed.random_bits());
    let jitter = TimeDelta::milliseconds(delay.saturating_mul(250).saturating_mul(share) / i64::from(u16::MAX));
    (TimeDelta::seconds(delay) + jitter).min(MAX_BACKOFF)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::NewTask;
    use crate::sql_types::Id;

    pub fn at(text: &str) -> Instant {
        Instant::parse(&format!("2026-12-{text}:00Z")).unwrap()
    }

    pub fn task(cron: Option<&str>, max_attempts: i32, slot_attempts: i32) -> Task {
        let new =
            NewTask { schedule_cron: cron.map(str::to_owned), max_attempts, ..NewTask::new(Id::mint(), "t", "s") };
        let row = new.into_row(at("01T00:00")).unwrap();
        Task { status: TaskStatus::Running, slot_at: Some(at("01T02:00")), slot_attempts, ..row }
    }

    pub fn ended(status: ExecutionStatus) -> Execution {
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

    pub fn settled(task: &Task, status: ExecutionStatus, now: &str) -> (TaskStatus, Option<Instant>) {
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
        let settled_at = at("01T02:05");
        let wait = |task: &Task| {
            let next = settle(task, &ended(Failed), settled_at).next_run_at.unwrap();
            next.as_chrono() - settled_at.as_chrono()
        };
        let second = task(None, 3, 2);
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..50 {
            assert!((TimeDelta::seconds(30)..=TimeDelta::milliseconds(37_500)).contains(&wait(&first)));
            assert!((TimeDelta::seconds(60)..=TimeDelta::seconds(75)).contains(&wait(&second)));
            seen.insert(wait(&first));
        }
        assert!(seen.len() > 10, "tasks that failed together come back together: {seen:?}");
        assert_eq!(settle(&first, &ended(Failed), settled_at).slot_at, Some(at("01T02:00")));
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
    fn a_schedule_that_cannot_be_read_leaves_the_task_pending_without_a_time() {
        let broken = task(Some("0 0 31 2 *"), 1, 1);
        assert_eq!(settled(&broken, ExecutionStatus::Success, "01T02:05"), (TaskStatus::Pending, None));
    }
}
