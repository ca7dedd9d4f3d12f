//! What is done, at random.

use diesel::prelude::*;
use provost::audit::Recorder;
use provost::crud::config::Setting;
use provost::crud::execution::{End, Holder};
use provost::crud::{self, Error};
use provost::db::DbConn;
use provost::model::{
    Agent, AgentChanges, ConfigEntry, Execution, NewAgent, NewProject, NewTask, NewUser, Project, ProjectChanges, Task,
    TaskChanges, User, UserChanges,
};
use provost::schema::{agents, execution_results, projects, scheduled_tasks, system_config, users};
use provost::sql_types::{AgentStatus, AgentType, ExecutionStatus, Id, Json};
use serde_json::json;

use crate::chaos::chance::Chance;

/// Something that can be done, with what it is done to.
#[derive(Debug)]
pub enum Deed {
    NewUser(String),
    ChangeUser(User, UserChanges),
    DeleteUser(User),
    NewProject(Id, String),
    ChangeProject(Project, ProjectChanges),
    DeleteProject(Project),
    NewAgent(String),
    ChangeAgent(Agent, AgentChanges),
    DeleteAgent(Agent),
    NewTask(NewTask),
    ChangeTask(Task, TaskChanges),
    Pause(Task),
    Resume(Task),
    Cancel(Task),
    DeleteTask(Task),
    Start(Task, Option<Agent>),
    Append(Execution),
    Finish(Execution, String),
    DeleteExecution(Execution),
    Set { key: String, found: Option<ConfigEntry>, value: i64, make_secret: bool },
    Unset(ConfigEntry),
}

/// Few, so that they clash.
fn name(chance: &mut Chance) -> String {
    format!("name-{}", chance.below(6))
}

fn one<T>(chance: &mut Chance, mut rows: Vec<T>) -> Option<T> {
    let number = rows.len() as u64;
    (number > 0).then(|| rows.swap_remove(usize::try_from(chance.below(number)).unwrap()))
}

macro_rules! any {
    ($chance:expr, $conn:expr, $table:ident) => {
        one($chance, $table::table.order($table::id.asc()).load($conn).unwrap())
    };
}

impl Deed {
    /// One that might go, as things are.
    pub fn at_random(chance: &mut Chance, conn: &mut DbConn) -> Self {
        loop {
            if let Some(deed) = Self::perhaps(chance, conn) {
                return deed;
            }
        }
    }

    fn perhaps(chance: &mut Chance, conn: &mut DbConn) -> Option<Self> {
        let mut maybe = |value: String| chance.percent(50).then_some(value);
        let (first, second) = (maybe(String::new()), maybe(String::new()));
        let text = format!("text {}", chance.below(1000));
        Some(match chance.below(24) {
            0 | 1 => Self::NewUser(name(chance)),
            2 => {
                let is_active = chance.percent(20).then_some(true);
                let changes = UserChanges {
                    username: first.map(|_| name(chance)),
                    email: second.map(|_| format!("{}@example.org", name(chance))),
                    display_name: Some(text),
                    password_hash: chance.percent(20).then(|| format!("hash {}", chance.below(u64::MAX))),
                    is_active,
                };
                Self::ChangeUser(any!(chance, conn, users)?, changes)
            }
            3 => Self::DeleteUser(any!(chance, conn, users)?),
            4 => Self::NewProject(any!(chance, conn, users).map(|user: User| user.id)?, name(chance)),
            5 => {
                let user_id = any!(chance, conn, users).map(|user: User| user.id);
                let changes = ProjectChanges {
                    user_id: user_id.filter(|_| second.is_some()),
                    name: first.map(|_| name(chance)),
                    description: Some(text),
                };
                Self::ChangeProject(any!(chance, conn, projects)?, changes)
            }
            6 => Self::DeleteProject(any!(chance, conn, projects)?),
            7 => Self::NewAgent(name(chance)),
            8 => {
                let changes = AgentChanges {
                    name: first.map(|_| name(chance)),
                    type_: second.map(|_| AgentType::Coder),
                    status: Some(if chance.percent(50) { AgentStatus::Busy } else { AgentStatus::Idle }),
                    capabilities: Some(vec![name(chance)]),
                };
                Self::ChangeAgent(any!(chance, conn, agents)?, changes)
            }
            9 => Self::DeleteAgent(any!(chance, conn, agents)?),
            10 | 11 => {
                let user = any!(chance, conn, users).map(|user: User| user.id)?;
                let project_id = any!(chance, conn, projects).map(|project: Project| project.id);
                let new = NewTask::new(user, &name(chance), "s");
                let schedule_cron = first.map(|_| "0 2 * * *".to_owned());
                Self::NewTask(NewTask { project_id, schedule_cron, ..new })
            }
            12 => {
                let project_id = any!(chance, conn, projects).map(|project: Project| project.id);
                let changes = TaskChanges {
                    name: first.map(|_| name(chance)),
                    project_id: chance.percent(50).then_some(project_id),
                    params: Some(Json::parse(&json!({"text": text, "number": 2.5}).to_string()).unwrap()),
                    schedule_cron: second.map(|_| Some(format!("{} 3 * * *", chance.below(60)))),
                    timeout_seconds: chance.percent(30).then_some(Some(60)),
                    ..TaskChanges::default()
                };
                Self::ChangeTask(any!(chance, conn, scheduled_tasks)?, changes)
            }
            13 => Self::Pause(any!(chance, conn, scheduled_tasks)?),
            14 => Self::Resume(any!(chance, conn, scheduled_tasks)?),
            15 => Self::Cancel(any!(chance, conn, scheduled_tasks)?),
            16 => Self::DeleteTask(any!(chance, conn, scheduled_tasks)?),
            17 | 18 => Self::Start(any!(chance, conn, scheduled_tasks)?, any!(chance, conn, agents)),
            19 => Self::Append(any!(chance, conn, execution_results)?),
            20 => Self::Finish(any!(chance, conn, execution_results)?, text),
            21 => Self::DeleteExecution(any!(chance, conn, execution_results)?),
            22 => {
                let key = name(chance);
                let found = crud::config::find(conn, &key).unwrap();
                let value = i64::try_from(chance.below(1000)).unwrap();
                Self::Set { key, found, value, make_secret: chance.percent(20) }
            }
            _ => Self::Unset(any!(chance, conn, system_config)?),
        })
    }

    /// Whether a revert, made at once, brings everything back: not what a worker did, nor a secret.
    pub fn can_be_undone(&self) -> bool {
        match self {
            Self::Start(..) | Self::Finish(..) | Self::Append(_) => false,
            Self::ChangeUser(user, changes) => changes.password_hash.is_none() || user.password_hash.is_none(),
            Self::Unset(entry) => !entry.is_secret,
            Self::Set { found, make_secret, .. } => found.as_ref().is_none_or(|found| !found.is_secret && !make_secret),
            _ => true,
        }
    }

    /// Does it.
    pub fn done(&self, conn: &mut DbConn, by: &Recorder<'_>) -> Result<(), Error> {
        match self {
            Self::NewUser(name) => {
                crud::user::create(conn, by, NewUser { username: name.clone(), ..NewUser::default() }).map(drop)
            }
            Self::ChangeUser(user, changes) => crud::user::update(conn, by, user, changes, None).map(drop),
            Self::DeleteUser(user) => crud::user::delete(conn, by, user, None),
            Self::NewProject(user_id, name) => {
                let new = NewProject { user_id: *user_id, name: name.clone(), description: None };
                crud::project::create(conn, by, new).map(drop)
            }
            Self::ChangeProject(project, changes) => crud::project::update(conn, by, project, changes, None).map(drop),
            Self::DeleteProject(project) => crud::project::delete(conn, by, project, None, None),
            Self::NewAgent(name) => {
                let new = NewAgent { name: name.clone(), type_: AgentType::Worker, capabilities: Vec::new() };
                crud::agent::create(conn, by, new).map(drop)
            }
            Self::ChangeAgent(agent, changes) => crud::agent::update(conn, by, agent, changes, None).map(drop),
            Self::DeleteAgent(agent) => crud::agent::delete(conn, by, agent, None),
            Self::NewTask(new) => crud::task::create(conn, by, new.clone()).map(drop),
            Self::ChangeTask(task, changes) => crud::task::update(conn, by, task, changes, None).map(drop),
            Self::Pause(task) => crud::task::pause(conn, by, task).map(drop),
            Self::Resume(task) => crud::task::resume(conn, by, task).map(drop),
            Self::Cancel(task) => crud::task::cancel(conn, by, task).map(drop),
            Self::DeleteTask(task) => crud::task::delete(conn, by, task, None, None),
            Self::Start(task, agent) => {
                let holder = Holder { agent: agent.as_ref(), lease: None };
                crud::execution::start(conn, by, task, holder).map(drop)
            }
            Self::Append(execution) => crud::execution::append_output(conn, execution, "a line\n").map(drop),
            Self::Finish(execution, text) => {
                let end = End {
                    status: ExecutionStatus::Failed,
                    exit_code: Some(3),
                    output: None,
                    error: Some(text.clone()),
                    ended_at: None,
                };
                crud::execution::finish(conn, by, execution, &end).map(drop)
            }
            Self::DeleteExecution(execution) => crud::execution::delete(conn, by, execution, None),
            Self::Set { key, found, value, make_secret } => {
                let value = Json::parse(&value.to_string()).ok();
                let setting = Setting { value, description: None, make_secret: *make_secret };
                crud::config::set(conn, by, key, found.as_ref(), setting, None).map(drop)
            }
            Self::Unset(entry) => crud::config::unset(conn, by, entry, None),
        }
    }
}
