//! The last entries of the trail: what the program enters when an execution begins and ends.

use provost::audit::{changes, created};
use provost::model::{AuditEntry, Record};
use provost::sql_types::{Json, TaskStatus};
use serde_json::{Map, Value};

use super::course::{Run, Standing};
use super::history::History;
use super::people::username;
use super::{Kind, id, instant};

/// What a step of an execution is entered as: two entries each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Begins,
    Ends,
}

impl History {
    /// At most as many as the size says, the latest.
    pub fn entries(&self) -> impl Iterator<Item = AuditEntry> + '_ {
        let steps = self.steps();
        let before = self.starts_before(&steps);
        let entries = steps.into_iter().zip(before).flat_map(|((at, number, step), before)| {
            let run = &self.course.runs[number as usize];
            let (execution, task) = match step {
                Step::Begins => self.begins(number, run, before),
                Step::Ends => self.ends(number, run),
            };
            [(at, number, run.task, execution), (at, number, run.task, task)]
        });
        (1_u32..).zip(entries).map(|(sequence, (at, number, task, told))| {
            let operation = id(self.seed, Kind::Operation, number, at);
            AuditEntry {
                sequence: sequence.into(),
                id: id(self.seed, Kind::Entry, sequence, at),
                table_name: told.table.to_owned(),
                record_id: told.record_id,
                record_name: told.record_name,
                action: told.action.to_owned(),
                actor: username(self.plans[task as usize].owner),
                os_user: Some("provost".to_owned()),
                changed_fields: Json::of_program(Value::Object(told.changed)),
                reason: None,
                correlation_id: Some(operation.to_string()),
                ip_address: None,
                user_agent: Some("provost/0.1.0 (filled; linux)".to_owned()),
                created_at: instant(at),
            }
        })
    }

    /// The last steps, in the order of time.
    fn steps(&self) -> Vec<(i64, u32, Step)> {
        let wanted = self.size.entries as usize / 2;
        // None that began earlier than these has its end among the last ones, but for those that take long.
        let first = self.course.runs.len().saturating_sub(wanted);
        let mut steps = Vec::with_capacity(2 * (self.course.runs.len() - first));
        for (number, run) in self.course.runs.iter().enumerate().skip(first) {
            steps.push((run.begun, number as u32, Step::Begins));
            if run.ends <= self.course.now {
                steps.push((run.ends, number as u32, Step::Ends));
            }
        }
        steps.sort_unstable();
        steps.split_off(steps.len().saturating_sub(wanted))
    }

    /// When the task of each step that begins had run before.
    fn starts_before(&self, steps: &[(i64, u32, Step)]) -> Vec<Option<Run>> {
        let mut last: Vec<Option<Run>> = vec![None; self.size.tasks as usize];
        let mut runs = self.course.runs.iter().enumerate();
        let mut begins: Vec<(u32, usize)> = steps
            .iter()
            .enumerate()
            .filter(|(_, step)| step.2 == Step::Begins)
            .map(|(at, step)| (step.1, at))
            .collect();
        begins.sort_unstable();
        let mut found = vec![None; steps.len()];
        for (number, index) in begins {
            for (at, run) in runs.by_ref() {
                let before = last[run.task as usize].replace(*run);
                if at as u32 == number {
                    found[index] = before;
                    break;
                }
            }
        }
        found
    }

    fn begins(&self, number: u32, run: &Run, before: Option<Run>) -> (Told, Told) {
        let mut execution = self.begun(number, run);
        execution.lease_expires_at = None;
        let waiting = Standing {
            status: TaskStatus::Pending,
            next_run_at: Some(run.due),
            last_run_at: before.map(|before| before.begun),
            slot_at: (run.attempt > 1).then_some(run.slot),
            slot_attempts: i32::from(run.attempt) - 1,
            version: 1,
            changed_at: None,
        };
        let running = self.task(run.task, &running(run));
        let changed = changes(&self.task(run.task, &waiting), &running);
        let action = if run.agent.is_some() { "claim" } else { "start" };
        (Told::of(&execution, "create", created(&execution)), Told::of(&running, action, changed))
    }

    fn ends(&self, number: u32, run: &Run) -> (Told, Told) {
        let begun = self.begun(number, run);
        let ended = self.ended(number, run, begun.clone());
        let changed = changes(&begun, &ended);
        let before = running(run);
        let mut settled = Standing { status: run.leaves(), next_run_at: run.next, ..before };
        if !run.is_tried_again {
            (settled.slot_at, settled.slot_attempts) = (None, 0);
        }
        let before = self.task(run.task, &before);
        let after = self.task(run.task, &settled);
        (Told::of(&ended, "finish", changed), Told::of(&after, "finish", changes(&before, &after)))
    }
}

fn running(run: &Run) -> Standing {
    Standing {
        status: TaskStatus::Running,
        next_run_at: Some(run.due),
        last_run_at: Some(run.begun),
        slot_at: Some(run.slot),
        slot_attempts: run.attempt.into(),
        version: 2,
        changed_at: Some(run.begun),
    }
}

/// What an entry tells of a record.
struct Told {
    table: &'static str,
    record_id: provost::sql_types::Id,
    record_name: String,
    action: &'static str,
    changed: Map<String, Value>,
}

impl Told {
    fn of<R: Record>(record: &R, action: &'static str, changed: Map<String, Value>) -> Self {
        Self { table: R::TABLE, record_id: record.id(), record_name: record.record_name(), action, changed }
    }
}
