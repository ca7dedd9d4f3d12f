//! What happens, in the order in which it begins: each slot is taken, worked on and settled, and leads to the next.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use provost::sql_types::{ExecutionStatus, TaskStatus};

use super::plan::Plan;
use super::random::Random;
use super::words::SKILLS;
use super::{BEGIN, Kind, SECOND, Size, people, random};

/// How long a lease lasts, and how often it is renewed.
pub const LEASE: i64 = 300 * SECOND;
pub const RENEWAL: i64 = 120 * SECOND;

/// How long before the second try: what a task has unless somebody says.
pub const RETRY_DELAY: i64 = 30;

/// How likely what fails goes on failing.
const PERSISTENCE: f64 = 0.7;

/// The longest that anything takes.
const LONGEST: f64 = 6.0 * 3600.0 * 1000.0;

/// An execution, as little of it as the rest follows from. Times are microseconds since 1970.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    pub task: u32,
    pub agent: Option<u16>,
    pub attempt: u8,
    /// How it ends, if it has ended by now.
    pub status: ExecutionStatus,
    pub slot: i64,
    /// What it was due by when it was taken: its slot, or when that is tried again.
    pub due: i64,
    pub begun: i64,
    pub ends: i64,
    /// When its end lets the task be due again; never for a one-shot task that is done.
    pub next: Option<i64>,
    /// Whether that is for the same slot.
    pub is_tried_again: bool,
}

/// Where a task stands at the end.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    pub status: TaskStatus,
    pub next_run_at: Option<i64>,
    pub last_run_at: Option<i64>,
    pub slot_at: Option<i64>,
    pub slot_attempts: i32,
    pub version: i64,
    /// None: since it was made.
    pub changed_at: Option<i64>,
}

/// All that happened.
#[derive(Debug)]
pub struct Course {
    pub runs: Vec<Run>,
    pub standings: Vec<Standing>,
    /// When each agent was last heard of.
    pub heard: Vec<Option<i64>>,
    pub is_busy: Vec<bool>,
    /// When it ends: what is not done by then is running.
    pub now: i64,
}

/// What is known of a task on its way.
#[derive(Debug, Clone, Copy)]
struct Way {
    due: i64,
    slot: i64,
    attempt: u8,
    is_failing: bool,
    runs: u32,
    last: Option<Run>,
}

/// Lets as many executions begin as the size says.
pub fn course(size: Size, seed: u64, plans: &[Plan]) -> Course {
    let takers = people::takers(size.agents);
    let start =
        |plan: &Plan| Way { due: plan.first, slot: plan.first, attempt: 1, is_failing: false, runs: 0, last: None };
    let mut ways: Vec<Way> = plans.iter().map(start).collect();
    let mut queue: BinaryHeap<Reverse<(i64, u32)>> =
        (0..size.tasks).map(|task| Reverse((taken_at(ways[task as usize].due, seed, task, 0), task))).collect();
    let mut runs = Vec::with_capacity(size.executions as usize);
    let mut now = BEGIN;
    while runs.len() < size.executions as usize {
        // A history of tasks none of which is ever due again has only so many.
        let Some(Reverse((begun, task))) = queue.pop() else { break };
        now = begun;
        let (plan, way) = (&plans[task as usize], &mut ways[task as usize]);
        if plan.held.is_some_and(|(at, _)| at <= begun) {
            continue;
        }
        let number = runs.len() as u32;
        let mut random = random(seed, Kind::Operation, number);
        let agents = &takers[plan.skill as usize];
        let agent = (!plan.by_cron && !agents.is_empty()).then(|| *random.pick(agents));
        let run = run(plan, way, task, agent, begun, &mut random);
        runs.push(run);
        way.runs += 1;
        way.last = Some(run);
        if let Some(due) = run.next {
            if !run.is_tried_again {
                way.slot = due;
            }
            way.attempt = if run.is_tried_again { run.attempt + 1 } else { 1 };
            way.due = due;
            queue.push(Reverse((taken_at(due.max(run.ends), seed, task, way.runs), task)));
        }
    }
    let mut course = Course {
        standings: ways.iter().zip(plans).map(|(way, plan)| standing(plan, way, now)).collect(),
        heard: vec![None; size.agents as usize],
        is_busy: vec![false; size.agents as usize],
        runs,
        now,
    };
    course.hear();
    course
}

/// When a worker gets to what is due.
fn taken_at(due: i64, seed: u64, task: u32, runs: u32) -> i64 {
    let wait = random(seed ^ u64::from(runs), Kind::Task, task).exponential(2.5);
    due + 50_000 + (wait * SECOND as f64) as i64
}

fn run(plan: &Plan, way: &mut Way, task: u32, agent: Option<u16>, begun: i64, random: &mut Random) -> Run {
    let skill = &SKILLS[plan.skill as usize];
    let failing = (skill.failing * plan.frailty).min(0.5);
    // As long a share of all runs as the skill says, but several at a time.
    way.is_failing = random.chance(if way.is_failing { PERSISTENCE } else { failing * (1.0 - PERSISTENCE) });
    let milliseconds = random.log_normal(skill.median * plan.pace, skill.spread).min(LONGEST);
    let took = (milliseconds * 1000.0) as i64 + 1000;
    let limit = plan.timeout_seconds.map_or(i64::MAX, |seconds| i64::from(seconds) * SECOND);
    let (status, took) = match random.below(10_000) {
        // Its worker died; somebody reaped it.
        ..10 if agent.is_some() => (ExecutionStatus::Abandoned, LEASE + i64::from(random.below(60)) * SECOND + 123_456),
        10..20 => (ExecutionStatus::Cancelled, took / 2),
        _ if took > limit => (ExecutionStatus::Timeout, limit + 40_000),
        _ if way.is_failing => (ExecutionStatus::Failed, took / 2),
        _ => (ExecutionStatus::Success, took),
    };
    let ends = begun + took;
    let is_tried_again =
        matches!(status, ExecutionStatus::Failed | ExecutionStatus::Timeout | ExecutionStatus::Abandoned)
            && i32::from(way.attempt) < plan.max_attempts;
    let next = if is_tried_again {
        let delay = (RETRY_DELAY << (way.attempt - 1)) * SECOND;
        Some(ends + delay + (delay as f64 * 0.25 * random.share()) as i64)
    } else {
        // What passed while it ran is made up for by one more run.
        plan.cadence.map(|cadence| cadence.next(begun.max(way.slot) / SECOND) * SECOND)
    };
    Run { task, agent, attempt: way.attempt, status, slot: way.slot, due: way.due, begun, ends, next, is_tried_again }
}

/// The table of a task's life.
fn standing(plan: &Plan, way: &Way, now: i64) -> Standing {
    let Some(last) = way.last else {
        let made = Standing {
            status: TaskStatus::Pending,
            next_run_at: Some(way.due),
            last_run_at: None,
            slot_at: None,
            slot_attempts: 0,
            version: 1,
            changed_at: None,
        };
        return held(plan, made, now);
    };
    let mut standing = Standing {
        status: TaskStatus::Running,
        next_run_at: Some(last.due),
        last_run_at: Some(last.begun),
        slot_at: Some(last.slot),
        slot_attempts: i32::from(last.attempt),
        version: i64::from(way.runs) * 2,
        changed_at: Some(last.begun),
    };
    if last.ends > now {
        return standing;
    }
    standing.version += 1;
    standing.changed_at = Some(last.ends);
    standing.next_run_at = last.next;
    if !last.is_tried_again {
        (standing.slot_at, standing.slot_attempts) = (None, 0);
    }
    standing.status = last.leaves();
    held(plan, standing, now)
}

/// What somebody made of a task that was waiting.
fn held(plan: &Plan, standing: Standing, now: i64) -> Standing {
    match plan.held {
        Some((at, status)) if at <= now && standing.status == TaskStatus::Pending => Standing {
            status,
            next_run_at: standing.next_run_at.filter(|_| status == TaskStatus::Paused),
            version: standing.version + 1,
            changed_at: standing.changed_at.max(Some(at)),
            ..standing
        },
        _ => standing,
    }
}

impl Run {
    /// The status that its end leaves its task in.
    pub fn leaves(&self) -> TaskStatus {
        match (self.next, self.status) {
            (Some(_), _) => TaskStatus::Pending,
            (None, ExecutionStatus::Success) => TaskStatus::Completed,
            (None, ExecutionStatus::Cancelled) => TaskStatus::Cancelled,
            (None, _) => TaskStatus::Failed,
        }
    }
}

impl Course {
    /// Notes when each agent was heard of: when it began, renewed its lease or ended.
    fn hear(&mut self) {
        for run in &self.runs {
            let Some(agent) = run.agent else { continue };
            let last = if run.ends <= self.now { run.ends } else { run.begun };
            let heard = &mut self.heard[agent as usize];
            *heard = (*heard).max(Some(last));
            self.is_busy[agent as usize] |= run.ends > self.now;
        }
    }
}
