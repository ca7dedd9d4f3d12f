//! Tasks and executions as records.

use provost::model::{Execution, Task};
use provost::sql_types::{ExecutionStatus, Id, Json, MissedPolicy};
use serde_json::json;

use super::cadence::Cadence;
use super::course::{Course, LEASE, RENEWAL, RETRY_DELAY, Run, Standing, course};
use super::people::{agent_id, project_id, user_id, username};
use super::plan::{Plan, plans};
use super::words::{OBJECTS, PLACES, SKILLS, error, output};
use super::{BEGIN, DAY, Kind, Size, id, instant, random};

/// All that there is to be written, its texts not yet made.
#[derive(Debug)]
pub struct History {
    pub size: Size,
    pub seed: u64,
    pub plans: Vec<Plan>,
    pub course: Course,
}

impl History {
    pub fn of(size: Size, seed: u64) -> Self {
        let plans = plans(size, seed);
        let course = course(size, seed, &plans);
        Self { size, seed, plans, course }
    }

    pub fn tasks(&self) -> impl Iterator<Item = Task> + '_ {
        (0..self.size.tasks).map(|number| self.task(number, &self.course.standings[number as usize]))
    }

    pub fn executions(&self) -> impl Iterator<Item = Execution> + '_ {
        (0..self.course.runs.len() as u32).map(|number| self.execution(number))
    }

    fn made(&self, task: u32) -> i64 {
        BEGIN - 40 * DAY + 30 * DAY / i64::from(self.size.tasks) * i64::from(task)
    }

    fn task_id(&self, task: u32) -> Id {
        id(self.seed, Kind::Task, task, self.made(task))
    }

    /// A task as it stands.
    pub fn task(&self, number: u32, standing: &Standing) -> Task {
        let plan = &self.plans[number as usize];
        let made = self.made(number);
        let skill = &SKILLS[plan.skill as usize];
        let (object, place) = (OBJECTS[plan.object as usize], PLACES[plan.place as usize]);
        let again = if plan.again == 0 { String::new() } else { format!(" {}", plan.again + 1) };
        let owner = username(plan.owner);
        Task {
            id: self.task_id(number),
            user_id: user_id(self.seed, plan.owner),
            project_id: plan.project.map(|project| project_id(self.seed, project)),
            name: format!("{} {object} {place}{again}", skill.verb),
            skill_name: skill.name.to_owned(),
            schedule_cron: plan.cadence.map(Cadence::expression),
            time_zone: "UTC".to_owned(),
            params: Json::of_program(
                json!({ "place": place, "what": object, "limit": 100 * u32::from(1 + plan.place) }),
            ),
            status: standing.status,
            priority: plan.priority,
            next_run_at: standing.next_run_at.map(instant),
            last_run_at: standing.last_run_at.map(instant),
            max_attempts: plan.max_attempts,
            retry_delay_seconds: RETRY_DELAY as i32,
            timeout_seconds: plan.timeout_seconds,
            missed_policy: MissedPolicy::Once,
            slot_at: standing.slot_at.map(instant),
            slot_attempts: standing.slot_attempts,
            created_at: instant(made),
            updated_at: instant(standing.changed_at.unwrap_or(made)),
            created_by: owner.clone(),
            updated_by: owner,
            version: standing.version,
        }
    }

    /// An execution as it stands: ended, or running.
    pub fn execution(&self, number: u32) -> Execution {
        let run = &self.course.runs[number as usize];
        let begun = self.begun(number, run);
        if run.ends > self.course.now { begun } else { self.ended(number, run, begun) }
    }

    /// As it was when it began, but for its lease, which was renewed since.
    pub fn begun(&self, number: u32, run: &Run) -> Execution {
        let owner = username(self.plans[run.task as usize].owner);
        let renewals = (run.ends.min(self.course.now) - run.begun) / RENEWAL;
        let began = instant(run.begun);
        Execution {
            id: id(self.seed, Kind::Execution, number, run.begun),
            task_id: self.task_id(run.task),
            agent_id: run.agent.map(|agent| agent_id(self.seed, agent.into())),
            status: ExecutionStatus::Running,
            scheduled_for: Some(instant(run.slot)),
            attempt: run.attempt.into(),
            lease_expires_at: run.agent.map(|_| instant(run.begun + renewals * RENEWAL + LEASE)),
            started_at: began,
            ended_at: None,
            duration_ms: None,
            exit_code: None,
            output: None,
            error: None,
            created_at: began,
            updated_at: began,
            created_by: owner.clone(),
            updated_by: owner,
            version: 1,
        }
    }

    /// What became of it.
    pub fn ended(&self, number: u32, run: &Run, begun: Execution) -> Execution {
        let mut random = random(self.seed, Kind::Execution, number);
        let output = output(&mut random);
        let (exit_code, output, error) = match run.status {
            ExecutionStatus::Failed => (Some(*random.pick(&[1, 1, 1, 2, 75, 137])), output, Some(error(&mut random))),
            ExecutionStatus::Timeout => (Some(124), output, Some("it ran longer than its time-out".to_owned())),
            ExecutionStatus::Abandoned => {
                let expired = begun.lease_expires_at.map(|at| at.to_string()).unwrap_or_default();
                (None, None, Some(format!("its lease ran out at {expired}, and nobody renewed it")))
            }
            ExecutionStatus::Cancelled => (None, None, None),
            ExecutionStatus::Success | ExecutionStatus::Running => (Some(0), output, None),
        };
        let ended = instant(run.ends);
        Execution {
            status: run.status,
            ended_at: Some(ended),
            exit_code,
            output,
            error,
            updated_at: ended,
            version: 2,
            ..begun
        }
    }
}
