//! Tasks: what is to be done, when, and the life each of them has.

use diesel::prelude::*;

use super::{Invalid, Record, name, positive, stamped};
use crate::schema::scheduled_tasks;
use crate::sql_types::{Id, Instant, Json, MissedPolicy, TaskStatus};

/// A task as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, serde::Serialize, serde::Deserialize)]
#[diesel(table_name = scheduled_tasks, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Task {
    /// The id.
    pub id: Id,
    /// Who owns it.
    pub user_id: Id,
    /// The project it belongs to.
    pub project_id: Option<Id>,
    /// Unique for its owner with letter case folded.
    pub name: String,
    /// What is to be done.
    pub skill_name: String,
    /// When; none for a one-shot task.
    pub schedule_cron: Option<String>,
    /// Whose clock the expression means (IANA).
    pub time_zone: String,
    /// A JSON object for the skill.
    pub params: Json,
    /// Where it stands.
    pub status: TaskStatus,
    /// Higher goes first.
    pub priority: i16,
    /// When it is due.
    pub next_run_at: Option<Instant>,
    /// When an execution of it last began.
    pub last_run_at: Option<Instant>,
    /// How often a slot is tried.
    pub max_attempts: i32,
    /// How long before the second try; each further one waits twice as long.
    pub retry_delay_seconds: i32,
    /// How long an execution may take.
    pub timeout_seconds: Option<i32>,
    /// What becomes of slots that passed.
    pub missed_policy: MissedPolicy,
    /// The slot being worked on.
    pub slot_at: Option<Instant>,
    /// How often that slot was tried.
    pub slot_attempts: i32,
    /// When it was made.
    #[diesel(skip_update)]
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Who made it.
    #[diesel(skip_update)]
    pub created_by: String,
    /// Who changed it last.
    pub updated_by: String,
    /// 1, and one more with each change.
    pub version: i64,
}

impl Record for Task {
    const TABLE: &'static str = "scheduled_tasks";
    const NOUN: &'static str = "task";

    fn record_name(&self) -> String {
        self.name.clone()
    }

    stamped!();
}

/// What can happen to a task. An execution's end is no event of its own here: it is
/// `crud::execution` that works out what comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskEvent {
    /// An execution begins.
    Start,
    /// A person holds it.
    Pause,
    /// A person lets it go on.
    Resume,
    /// A person calls it off.
    Cancel,
}

impl TaskEvent {
    /// Whether the table of a task's life (`docs/tasks.md`) has this event for this status.
    ///
    /// # Errors
    /// The rule that forbids it, as a sentence.
    pub fn check(self, status: TaskStatus) -> Result<(), String> {
        let terminal = matches!(status, TaskStatus::Completed | TaskStatus::Failed | TaskStatus::Cancelled);
        let (allowed, rule) = match self {
            Self::Start => (status == TaskStatus::Pending, "only a pending task can be started"),
            Self::Pause => (!terminal, "a task that has ended can't be paused"),
            Self::Cancel => (!terminal, "a task that has ended can't be cancelled"),
            Self::Resume => (
                terminal || status == TaskStatus::Paused,
                "only a paused, completed, failed or cancelled task can be resumed",
            ),
        };
        if allowed { Ok(()) } else { Err(format!("it is {status}, and {rule}")) }
    }
}

/// What makes a new task. The schedule is checked and `next_run_at` worked out in `crud::task`.
#[derive(Debug, Clone)]
pub struct NewTask {
    /// Who owns it.
    pub user_id: Id,
    /// The project it belongs to.
    pub project_id: Option<Id>,
    /// Its name.
    pub name: String,
    /// What is to be done.
    pub skill_name: String,
    /// When; none for a one-shot task.
    pub schedule_cron: Option<String>,
    /// Whose clock the expression means.
    pub time_zone: String,
    /// A JSON object for the skill.
    pub params: Json,
    /// Higher goes first.
    pub priority: i16,
    /// When a one-shot task is due; none means at once.
    pub next_run_at: Option<Instant>,
    /// How often a slot is tried.
    pub max_attempts: i32,
    /// How long before the second try.
    pub retry_delay_seconds: i32,
    /// How long an execution may take.
    pub timeout_seconds: Option<i32>,
    /// What becomes of slots that passed.
    pub missed_policy: MissedPolicy,
}

impl NewTask {
    /// A task with the defaults of the schema.
    #[must_use]
    pub fn new(user_id: Id, name: &str, skill_name: &str) -> Self {
        Self {
            user_id,
            project_id: None,
            name: name.to_owned(),
            skill_name: skill_name.to_owned(),
            schedule_cron: None,
            time_zone: "UTC".to_owned(),
            params: Json::empty_object(),
            priority: 0,
            next_run_at: None,
            max_attempts: 1,
            retry_delay_seconds: 30,
            timeout_seconds: None,
            missed_policy: MissedPolicy::Once,
        }
    }

    /// The row, if every value but the schedule keeps its rule.
    ///
    /// # Errors
    /// The first value that breaks one.
    pub fn into_row(self, at: Instant) -> Result<Task, Invalid> {
        Ok(Task {
            id: Id::mint(),
            user_id: self.user_id,
            project_id: self.project_id,
            name: name("name", &self.name)?,
            skill_name: name("skill_name", &self.skill_name)?,
            schedule_cron: self.schedule_cron,
            time_zone: self.time_zone,
            params: params(self.params)?,
            status: TaskStatus::Pending,
            priority: self.priority,
            next_run_at: self.next_run_at,
            last_run_at: None,
            max_attempts: positive("max_attempts", self.max_attempts, 1)?,
            retry_delay_seconds: positive("retry_delay_seconds", self.retry_delay_seconds, 0)?,
            timeout_seconds: self.timeout_seconds.map(|seconds| positive("timeout_seconds", seconds, 1)).transpose()?,
            missed_policy: self.missed_policy,
            slot_at: None,
            slot_attempts: 0,
            created_at: at,
            updated_at: at,
            created_by: String::new(),
            updated_by: String::new(),
            version: 1,
        })
    }
}

/// What may change; `None` leaves a field as it is, an inner `None` clears it.
#[derive(Debug, Clone, Default)]
pub struct TaskChanges {
    /// A new owner.
    pub user_id: Option<Id>,
    /// A new project, or none.
    pub project_id: Option<Option<Id>>,
    /// A new name.
    pub name: Option<String>,
    /// A new skill.
    pub skill_name: Option<String>,
    /// A new schedule, or none.
    pub schedule_cron: Option<Option<String>>,
    /// A new time zone.
    pub time_zone: Option<String>,
    /// New params.
    pub params: Option<Json>,
    /// A new priority.
    pub priority: Option<i16>,
    /// When a one-shot task is due.
    pub next_run_at: Option<Instant>,
    /// How often a slot is tried.
    pub max_attempts: Option<i32>,
    /// How long before the second try.
    pub retry_delay_seconds: Option<i32>,
    /// How long an execution may take.
    pub timeout_seconds: Option<Option<i32>>,
    /// What becomes of slots that passed.
    pub missed_policy: Option<MissedPolicy>,
    /// `paused`, `pending` or `cancelled`, as a person can ask for.
    pub status: Option<TaskStatus>,
}

impl TaskChanges {
    /// The row after the change; the schedule is checked in `crud::task`.
    ///
    /// # Errors
    /// The first value that breaks its rule.
    pub fn apply(&self, task: &Task) -> Result<Task, Invalid> {
        let mut changed = task.clone();
        if let Some(user_id) = self.user_id {
            changed.user_id = user_id;
        }
        if let Some(project_id) = self.project_id {
            changed.project_id = project_id;
        }
        if let Some(text) = &self.name {
            changed.name = name("name", text)?;
        }
        if let Some(text) = &self.skill_name {
            changed.skill_name = name("skill_name", text)?;
        }
        if let Some(cron) = &self.schedule_cron {
            changed.schedule_cron.clone_from(cron);
        }
        if let Some(zone) = &self.time_zone {
            changed.time_zone.clone_from(zone);
        }
        if let Some(given) = &self.params {
            changed.params = params(given.clone())?;
        }
        if let Some(priority) = self.priority {
            changed.priority = priority;
        }
        if let Some(next_run_at) = self.next_run_at {
            changed.next_run_at = Some(next_run_at);
        }
        if let Some(attempts) = self.max_attempts {
            changed.max_attempts = positive("max_attempts", attempts, 1)?;
        }
        if let Some(seconds) = self.retry_delay_seconds {
            changed.retry_delay_seconds = positive("retry_delay_seconds", seconds, 0)?;
        }
        if let Some(seconds) = self.timeout_seconds {
            changed.timeout_seconds = seconds.map(|seconds| positive("timeout_seconds", seconds, 1)).transpose()?;
        }
        if let Some(policy) = self.missed_policy {
            changed.missed_policy = policy;
        }
        Ok(changed)
    }
}

fn params(json: Json) -> Result<Json, Invalid> {
    if json.value().is_object() {
        Ok(json)
    } else {
        Err(Invalid::new("params", &json.to_string(), "it is not a JSON object")
            .hint(r#"give an object such as '{"target":"s3"}'"#))
    }
}

/// What a list of tasks can be narrowed by.
#[derive(Debug, Clone, Default)]
pub struct TaskFilter {
    /// Only these.
    pub ids: Option<Vec<Id>>,
    /// Only this status.
    pub status: Option<TaskStatus>,
    /// Only this owner's.
    pub user_id: Option<Id>,
    /// Only this project's.
    pub project_id: Option<Id>,
    /// Only this skill.
    pub skill_name: Option<String>,
    /// Only those pending and due before this time.
    pub overdue_at: Option<Instant>,
    /// Made at or after.
    pub since: Option<Instant>,
    /// Made before.
    pub until: Option<Instant>,
}

/// The skill that is built in: it runs `params.command` by a shell.
pub const SHELL_SKILL: &str = "shell";

/// What the entry of a skill's command in the system configuration begins with.
pub const SKILL_PREFIX: &str = "skill.";

/// Which tasks of the queue are wanted.
#[derive(Debug, Clone, Default)]
pub struct QueueFilter {
    /// Only this owner's.
    pub user_id: Option<Id>,
    /// Only this project's.
    pub project_id: Option<Id>,
    /// Only these skills; none means any.
    pub skill_names: Option<Vec<String>>,
    /// No command lines that are to run as another user.
    pub without_run_as: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use TaskStatus::{Cancelled, Completed, Failed, Paused, Pending, Running};

    #[test]
    fn the_table_of_a_tasks_life_is_kept() {
        let allowed = |event: TaskEvent| -> Vec<TaskStatus> {
            [Pending, Running, Paused, Completed, Failed, Cancelled]
                .into_iter()
                .filter(|status| event.check(*status).is_ok())
                .collect()
        };
        assert_eq!(allowed(TaskEvent::Start), [Pending]);
        assert_eq!(allowed(TaskEvent::Pause), [Pending, Running, Paused]);
        assert_eq!(allowed(TaskEvent::Cancel), [Pending, Running, Paused]);
        assert_eq!(allowed(TaskEvent::Resume), [Paused, Completed, Failed, Cancelled]);
    }

    #[test]
    fn a_refused_event_names_the_rule() {
        assert_eq!(TaskEvent::Start.check(Paused).unwrap_err(), "it is paused, and only a pending task can be started");
    }
}
