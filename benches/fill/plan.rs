//! What is fixed of each task before anything happens: what it does, when, for whom, and how it behaves.

use std::collections::HashMap;

use provost::sql_types::TaskStatus;

use super::cadence::Cadence;
use super::words::{OBJECTS, PLACES, QUICK, SKILLS};
use super::{BEGIN, DAY, Kind, SECOND, Size, people, random};

/// How long the history would be if it went on as planned; it ends when it has its executions.
const SPAN: i64 = 90 * DAY;

/// How many executions there are to a task at least, when their rates are chosen: a history that is cut short has
/// only less of them.
const USUAL: u64 = 10;

#[derive(Debug)]
pub struct Plan {
    /// When; none for a one-shot task.
    pub cadence: Option<Cadence>,
    /// Its first slot.
    pub first: i64,
    /// Which of [`SKILLS`].
    pub skill: u8,
    pub object: u8,
    pub place: u8,
    /// How many of its owner's were called the same before.
    pub again: u32,
    pub owner: u32,
    pub project: Option<u32>,
    pub priority: i16,
    /// How much longer than others with its skill it takes.
    pub pace: f64,
    /// How much more often it begins to fail.
    pub frailty: f64,
    pub max_attempts: i32,
    pub timeout_seconds: Option<i32>,
    /// From a crontab line, by no agent.
    pub by_cron: bool,
    /// What somebody does to it one day: it is paused or cancelled.
    pub held: Option<(i64, TaskStatus)>,
}

/// The plans of all tasks.
pub fn plans(size: Size, seed: u64) -> Vec<Plan> {
    let ranks = ranks(size.tasks, seed);
    let expected = u64::from(size.executions).max(u64::from(size.tasks) * USUAL) as f64;
    // By Zipf's law the task of rank k has a share of 1/k; these are all shares together.
    let all: f64 = (1..=size.tasks).map(|rank| 1.0 / f64::from(rank)).sum();
    let mut names = HashMap::new();
    let plan = |(number, rank): (usize, &u32)| {
        let executions = expected / (f64::from(*rank) * all);
        let mut plan = plan(size, seed, number as u32, SPAN as f64 / (60 * SECOND) as f64 / executions);
        let count: &mut u32 = names.entry((plan.owner, plan.skill, plan.object, plan.place)).or_default();
        plan.again = *count;
        *count += 1;
        plan
    };
    ranks.iter().enumerate().map(plan).collect()
}

/// Each task's rank, from 1: which runs often has nothing to do with when it was made.
fn ranks(tasks: u32, seed: u64) -> Vec<u32> {
    let mut ranks: Vec<u32> = (1..=tasks).collect();
    let mut random = random(seed, Kind::Rank, 0);
    for index in (1..ranks.len()).rev() {
        ranks.swap(index, random.below(index as u32 + 1) as usize);
    }
    ranks
}

fn plan(size: Size, seed: u64, number: u32, minutes: f64) -> Plan {
    let mut random = random(seed, Kind::Task, number);
    // Of what need not be done each day some is to be done but once.
    let is_one_shot = minutes > 1_000.0 && random.chance(0.1);
    let cadence = Cadence::every(minutes, &mut random).filter(|_| !is_one_shot);
    let someday = BEGIN + (random.share() * (SPAN / SECOND / 60) as f64) as i64 * 60 * SECOND;
    let first = cadence.map_or(someday, |cadence| cadence.next(BEGIN / SECOND) * SECOND);
    let skill = if minutes < 100.0 { random.below(QUICK) } else { random.below(SKILLS.len() as u32) };
    // Few projects have most of the tasks, and some tasks have none.
    let share = random.share();
    let project = (share * share * f64::from(size.projects)) as u32;
    let owner = people::owner(project, size.users);
    let held = match random.below(100) {
        ..4 => Some(TaskStatus::Paused),
        4..6 => Some(TaskStatus::Cancelled),
        _ => None,
    };
    let held = held.map(|status| (BEGIN + (random.share() * SPAN as f64) as i64, status));
    let is_patient = random.chance(0.7);
    let slow = SKILLS[skill as usize].median / 1000.0;
    Plan {
        cadence,
        first,
        skill: skill as u8,
        object: random.below(OBJECTS.len() as u32) as u8,
        place: random.below(PLACES.len() as u32) as u8,
        again: 0,
        owner,
        project: (!random.chance(0.15)).then_some(project),
        priority: *random.pick(&[0, 0, 0, 0, 0, 0, 1, 1, 2, 5, -1]),
        pace: random.log_normal(1.0, 0.4),
        frailty: random.log_normal(0.6, 1.0),
        max_attempts: *random.pick(&[1, 1, 1, 2, 3, 3, 5]),
        timeout_seconds: (!is_patient).then_some((slow * 8.0) as i32 + 10),
        by_cron: random.chance(0.1) || size.agents == 0,
        held,
    }
}
