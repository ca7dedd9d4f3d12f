//! Slots that passed while nothing ran: what the task's policy makes of them, when a slot is taken
//! and when one has been worked on. Pure.

use chrono::TimeDelta;

use super::plan::{due_at, first_after, schedule};
use crate::model::{Execution, Task};
use crate::sql_types::{Instant, MissedPolicy};

/// The most missed slots that the policy `all` makes up for.
const MOST_MADE_UP: usize = 1000;

/// How late a slot may be taken before the policy `skip` calls it missed. Workers that poll, by
/// cron or a timer, come some minutes late without anything being wrong.
const GRACE: TimeDelta = TimeDelta::minutes(10);

/// The finest step of an [`Instant`]: a search strictly after this much earlier finds the slot itself.
const STEP: TimeDelta = TimeDelta::microseconds(1);

/// What becomes of a due task that is to be started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::crud) enum Take {
    /// It is executed, for this slot.
    Run(Option<Instant>),
    /// Its slot was missed and is not made up for; this is the next one.
    Skip(Option<Instant>),
}

/// The slot that an execution beginning at `now` is for, of a task that is due or being tried
/// again.
pub(in crate::crud) fn take_slot(task: &Task, now: Instant) -> Take {
    if task.slot_attempts > 0 {
        return Take::Run(task.slot_at);
    }
    let due = due_at(task);
    let (Some(slot), Ok(Some(_))) = (due, schedule(task)) else { return Take::Run(due) };
    match task.missed_policy {
        MissedPolicy::Once => Take::Run(due),
        MissedPolicy::All => Take::Run(oldest_missed(task, just_before(slot), now).or(due)),
        MissedPolicy::Skip => {
            let since = now.plus(-GRACE).unwrap_or(Instant::MIN);
            match newest_of_late(task, just_before(slot), now).or(due.filter(|slot| *slot >= since)) {
                Some(slot) => Take::Run(Some(slot)),
                None => Take::Skip(first_after(task, now)),
            }
        }
    }
}

/// The slot after the one that was worked on.
pub(super) fn after(task: &Task, ended: &Execution, now: Instant) -> Option<Instant> {
    match task.missed_policy {
        // This run made up for all that had passed when it began.
        MissedPolicy::Once => first_after(task, ended.started_at.max(ended.scheduled_for.unwrap_or(ended.started_at))),
        // What passed a moment ago, while this run was at it, is not missed yet.
        MissedPolicy::Skip => newest_of_late(task, ended.scheduled_for.unwrap_or(ended.started_at), now)
            .or_else(|| first_after(task, now)),
        MissedPolicy::All => {
            let slot = ended.scheduled_for.unwrap_or(ended.started_at);
            oldest_missed(task, slot, now).or_else(|| first_after(task, slot))
        }
    }
}

/// The newest slot after `slot` that has passed at `now` and is not too late to be run.
fn newest_of_late(task: &Task, slot: Instant, now: Instant) -> Option<Instant> {
    let since = now.plus(-GRACE).map_or(Instant::MIN, just_before);
    passed(task, since.max(slot), now).pop()
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
        if missed.len() >= MOST_MADE_UP || from == slot {
            return missed.get(missed.len().saturating_sub(MOST_MADE_UP)).copied();
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

fn just_before(instant: Instant) -> Instant {
    instant.plus(-STEP).unwrap_or(Instant::MIN)
}

#[cfg(test)]
mod tests {
    use super::super::settle::settle;
    use super::super::settle::tests::{at, ended, settled, task};
    use super::*;
    use crate::sql_types::{ExecutionStatus, TaskStatus};
    use MissedPolicy::{All, Once, Skip};

    fn hourly(missed_policy: MissedPolicy) -> Task {
        Task { missed_policy, ..task(Some("0 * * * *"), 1, 1) }
    }

    /// A pending task that is due since 02:00 on the first.
    fn due(cron: &str, missed_policy: MissedPolicy) -> Task {
        let status = TaskStatus::Pending;
        Task { status, missed_policy, next_run_at: Some(at("01T02:00")), slot_at: None, ..task(Some(cron), 1, 0) }
    }

    #[test]
    fn missed_slots_are_made_up_for_by_the_policy() {
        let next = |policy| settled(&hourly(policy), ExecutionStatus::Success, "01T06:30").1;
        // The run began at its slot, 02:00, and ended at 06:30: 03:00 to 06:00 have passed.
        assert_eq!(next(Once), Some(at("01T03:00")));
        assert_eq!(next(Skip), Some(at("01T07:00")));
        assert_eq!(next(All), Some(at("01T03:00")));
        // A run that began late made up for what had passed by then.
        let late = Execution { started_at: at("01T05:10"), ..ended(ExecutionStatus::Success) };
        assert_eq!(settle(&hourly(Once), &late, at("01T05:20")).next_run_at, Some(at("01T06:00")));
        assert_eq!(settle(&hourly(All), &late, at("01T05:20")).next_run_at, Some(at("01T03:00")));
    }

    #[test]
    fn a_slot_that_came_while_the_one_before_it_was_worked_on_is_not_skipped() {
        let often = Task { missed_policy: Skip, ..task(Some("*/5 * * * *"), 1, 1) };
        assert_eq!(settled(&often, ExecutionStatus::Success, "01T02:06").1, Some(at("01T02:05")));
        assert_eq!(settled(&often, ExecutionStatus::Success, "01T02:31").1, Some(at("01T02:30")));
        assert_eq!(settled(&hourly(Skip), ExecutionStatus::Success, "01T03:11").1, Some(at("01T04:00")));
        assert_eq!(settled(&hourly(Skip), ExecutionStatus::Success, "01T03:10").1, Some(at("01T03:00")));
    }

    #[test]
    fn of_more_than_a_thousand_missed_slots_the_newest_thousand_are_made_up_for() {
        let minutely = Task { missed_policy: All, ..task(Some("* * * * *"), 1, 1) };
        // 2,000 minutes after 02:00 on the first.
        let newest_thousand = at("02T11:20").plus(TimeDelta::minutes(-999)).unwrap();
        assert_eq!(settled(&minutely, ExecutionStatus::Success, "02T11:20").1, Some(newest_thousand));
        assert_eq!(take_slot(&due("* * * * *", All), at("02T11:20")), Take::Run(Some(newest_thousand)));
    }

    #[test]
    fn after_downtime_one_run_makes_up_for_all_each_is_made_up_for_or_none_is() {
        let take = |policy, now: &str| take_slot(&due("0 * * * *", policy), at(now));
        for policy in [Once, All] {
            assert_eq!(take(policy, "01T06:30"), Take::Run(Some(at("01T02:00"))), "{policy}");
        }
        assert_eq!(take(Skip, "01T06:30"), Take::Skip(Some(at("01T07:00"))));
    }

    #[test]
    fn a_slot_that_is_taken_a_little_late_is_not_missed() {
        let take = |now: &str| take_slot(&due("0 * * * *", Skip), at(now));
        assert_eq!(take("01T02:00"), Take::Run(Some(at("01T02:00"))));
        assert_eq!(take("01T02:10"), Take::Run(Some(at("01T02:00"))));
        assert_eq!(take("01T02:11"), Take::Skip(Some(at("01T03:00"))));
    }

    #[test]
    fn of_the_slots_that_passed_just_now_the_newest_is_run_when_missed_ones_are_skipped() {
        assert_eq!(take_slot(&due("* * * * *", Skip), at("01T06:30")), Take::Run(Some(at("01T06:30"))));
        assert_eq!(take_slot(&due("0 2,6 * * *", Skip), at("01T06:05")), Take::Run(Some(at("01T06:00"))));
    }

    #[test]
    fn a_time_that_the_schedule_does_not_name_is_a_slot_too() {
        let odd = Task { next_run_at: Some(at("01T02:17")), ..due("0 * * * *", Skip) };
        assert_eq!(take_slot(&odd, at("01T02:20")), Take::Run(Some(at("01T02:17"))));
        assert_eq!(take_slot(&odd, at("01T02:40")), Take::Skip(Some(at("01T03:00"))));
    }

    #[test]
    fn a_slot_that_is_tried_again_is_never_skipped() {
        let tried = Task { slot_at: Some(at("01T02:00")), slot_attempts: 1, ..due("0 * * * *", Skip) };
        assert_eq!(take_slot(&tried, at("01T06:30")), Take::Run(Some(at("01T02:00"))));
    }

    #[test]
    fn a_one_shot_task_is_run_however_late() {
        let once = Task { schedule_cron: None, ..due("0 * * * *", Skip) };
        assert_eq!(take_slot(&once, at("09T06:30")), Take::Run(Some(at("01T02:00"))));
    }
}
