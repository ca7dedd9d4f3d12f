//! What is likely not meant in the tasks as they are: their schedules, their history, and what stands still.
//!
//! Owns the queries, a few for each page of tasks, and the rules that need them. The rules for an expression by
//! itself are in [`crate::schedule::lint`].

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use chrono::{TimeDelta, Timelike};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Text};

use super::read;
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::Invalid;
use crate::schedule::lint::{Finding, Rule, lint, overrun};
use crate::schedule::{CronError, CronExpression, Schedule, parse_zone};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sql_types::{Id, Instant, TaskStatus, sql as types};

/// How many tasks are looked at at once.
const PAGE: u16 = 1000;

/// How many of a task's last successful executions say how long it usually takes.
const HISTORY: i64 = 20;

/// How long a task may be due before it counts as left lying.
const OVERDUE: TimeDelta = TimeDelta::minutes(10);

/// How many tasks on one minute are a herd.
const HERD: i64 = 10;

/// How many schedules are remembered: many tasks have the same one.
const REMEMBERED: usize = 4096;

/// A finding, and the task that it is about; none where it is about several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskFinding {
    /// The task's id and name.
    pub task: Option<(Id, String)>,
    /// What was found.
    pub finding: Finding,
}

/// The columns that the rules need: no params, which may be large.
#[derive(Debug, Clone, Queryable)]
struct Row {
    id: Id,
    name: String,
    skill_name: String,
    schedule_cron: Option<String>,
    time_zone: String,
    status: TaskStatus,
    next_run_at: Option<Instant>,
    created_at: Instant,
    updated_at: Instant,
}

const COLUMNS: (
    scheduled_tasks::id,
    scheduled_tasks::name,
    scheduled_tasks::skill_name,
    scheduled_tasks::schedule_cron,
    scheduled_tasks::time_zone,
    scheduled_tasks::status,
    scheduled_tasks::next_run_at,
    scheduled_tasks::created_at,
    scheduled_tasks::updated_at,
) = (
    scheduled_tasks::id,
    scheduled_tasks::name,
    scheduled_tasks::skill_name,
    scheduled_tasks::schedule_cron,
    scheduled_tasks::time_zone,
    scheduled_tasks::status,
    scheduled_tasks::next_run_at,
    scheduled_tasks::created_at,
    scheduled_tasks::updated_at,
);

impl Row {
    fn has_ended(&self) -> bool {
        matches!(self.status, TaskStatus::Completed | TaskStatus::Failed | TaskStatus::Cancelled)
    }

    /// When a pending task is due, also where another program left that open (as `plan` has it).
    fn due_at(&self, schedule: Option<&Schedule>) -> Option<Instant> {
        self.next_run_at.or_else(|| match &self.schedule_cron {
            None => Some(self.created_at),
            Some(_) => Instant::new(schedule?.next_after(self.updated_at.as_chrono())?).ok(),
        })
    }
}

/// What the rules say of a schedule, the same for all tasks that have it.
#[derive(Debug)]
struct Outcome {
    schedule: Option<Schedule>,
    findings: Vec<Finding>,
}

/// Which tasks are still to be looked at.
#[derive(Debug)]
enum Left {
    /// All behind this one.
    All(Option<Id>),
    /// These, which were named.
    Named(Vec<Id>),
    /// Only the herds: those on these minutes, or all of them.
    Herds(Option<HashSet<Instant>>),
    Nothing,
}

/// A walk over tasks, a page at a time.
#[derive(Debug)]
pub struct Linter {
    now: Instant,
    left: Left,
    /// The minutes on which the named tasks are due.
    minutes: HashSet<Instant>,
    seen: HashMap<(String, String), Rc<Outcome>>,
}

impl Linter {
    /// Over all tasks, as of `now`. Of those that have ended only their executions are looked at.
    #[must_use]
    pub fn all(now: Instant) -> Self {
        Self { now, left: Left::All(None), minutes: HashSet::new(), seen: HashMap::new() }
    }

    /// Over these tasks, each once, whatever their status.
    #[must_use]
    pub fn named(now: Instant, tasks: Vec<Id>) -> Self {
        let mut known = HashSet::new();
        let tasks = tasks.into_iter().filter(|id| known.insert(*id)).collect();
        Self { left: Left::Named(tasks), ..Self::all(now) }
    }

    /// What is found in the next page of tasks, and last of all the herds; none when all is looked at.
    ///
    /// # Errors
    /// What the database says.
    pub fn next(&mut self, conn: &mut DbConn) -> Result<Option<Vec<TaskFinding>>, Error> {
        match std::mem::replace(&mut self.left, Left::Nothing) {
            Left::All(after) => {
                let mut query = scheduled_tasks::table
                    .select(COLUMNS)
                    .order(scheduled_tasks::id.asc())
                    .limit(PAGE.into())
                    .into_boxed();
                if let Some(after) = after {
                    query = query.filter(scheduled_tasks::id.gt(after));
                }
                let rows: Vec<Row> = query.load(conn)?;
                let last = rows.last().filter(|_| rows.len() == usize::from(PAGE)).map(|row| row.id);
                self.left = if last.is_some() { Left::All(last) } else { Left::Herds(None) };
                self.page(conn, rows, false).map(Some)
            }
            Left::Named(mut ids) => {
                let rest = ids.split_off(ids.len().min(PAGE.into()));
                let mut rows: Vec<Row> =
                    scheduled_tasks::table.filter(scheduled_tasks::id.eq_any(&ids)).select(COLUMNS).load(conn)?;
                rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
                self.minutes.extend(rows.iter().filter_map(|row| row.next_run_at).filter_map(minute));
                self.left = if rest.is_empty() {
                    Left::Herds(Some(std::mem::take(&mut self.minutes)))
                } else {
                    Left::Named(rest)
                };
                self.page(conn, rows, true).map(Some)
            }
            Left::Herds(minutes) => herds(conn, self.now, minutes.as_ref()).map(Some),
            Left::Nothing => Ok(None),
        }
    }

    fn page(&mut self, conn: &mut DbConn, rows: Vec<Row>, named: bool) -> Result<Vec<TaskFinding>, Error> {
        let recurring: Vec<Id> = rows
            .iter()
            .filter(|row| row.schedule_cron.is_some() && (named || !row.has_ended()))
            .map(|row| row.id)
            .collect();
        let mut durations = durations(conn, &recurring)?;
        let mut leases = leases(conn, &rows, self.now)?;
        let mut found = Vec::new();
        for row in rows {
            let mut findings = Vec::new();
            if named || !row.has_ended() {
                let outcome = row.schedule_cron.as_ref().map(|cron| self.outcome(cron, &row.time_zone));
                let schedule = outcome.as_ref().and_then(|outcome| outcome.schedule.as_ref());
                findings.extend(outcome.iter().flat_map(|outcome| outcome.findings.clone()));
                let history = durations.remove(&row.id).unwrap_or_default();
                findings.extend(schedule.and_then(|schedule| overrun(schedule, self.now.as_chrono(), history)));
                findings.extend(self.overdue(&row, schedule));
            }
            findings.extend(leases.remove(&row.id));
            let task = (row.id, row.name);
            found.extend(findings.into_iter().map(|finding| TaskFinding { task: Some(task.clone()), finding }));
        }
        Ok(found)
    }

    fn outcome(&mut self, cron: &str, time_zone: &str) -> Rc<Outcome> {
        let key = (cron.to_owned(), time_zone.to_owned());
        if let Some(outcome) = self.seen.get(&key) {
            return Rc::clone(outcome);
        }
        let outcome = match read::schedule(cron, time_zone) {
            Ok(schedule) => {
                let findings = lint(&schedule, self.now.as_chrono());
                Outcome { schedule: Some(schedule), findings }
            }
            Err(error) => Outcome { schedule: None, findings: vec![unreadable(&error)] },
        };
        if self.seen.len() >= REMEMBERED {
            self.seen.clear();
        }
        let outcome = Rc::new(outcome);
        self.seen.insert(key, Rc::clone(&outcome));
        outcome
    }

    fn overdue(&self, row: &Row, schedule: Option<&Schedule>) -> Option<Finding> {
        let due = row.due_at(schedule).filter(|_| row.status == TaskStatus::Pending)?;
        (due.plus(OVERDUE).ok()? < self.now).then(|| {
            Finding::new(
                Rule::Overdue,
                format!("it has been due since {due}, and no one has taken it"),
                format!("see that a worker for the skill {:?} is running, or pause the task", row.skill_name),
            )
        })
    }
}

/// What the rules say of an expression that is no task's yet.
///
/// # Errors
/// An expression that is malformed, or an unknown zone. One that is well formed and never fires is a finding.
pub fn lint_expression(cron: &str, time_zone: &str, now: Instant) -> Result<Vec<Finding>, Invalid> {
    match read::schedule(cron, time_zone) {
        Ok(schedule) => Ok(lint(&schedule, now.as_chrono())),
        Err(error) => {
            let never = matches!(CronExpression::parse(cron), Err(CronError::NeverFires { .. }));
            if never && parse_zone(time_zone).is_ok() { Ok(vec![unreadable(&error)]) } else { Err(error) }
        }
    }
}

fn unreadable(error: &Invalid) -> Finding {
    let hint = error.hint.clone().unwrap_or_else(|| "give it another --cron".to_owned());
    Finding::new(Rule::NeverFires, error.to_string(), hint)
}

#[derive(QueryableByName)]
struct Took {
    #[diesel(sql_type = types::Id)]
    task_id: Id,
    #[diesel(sql_type = BigInt)]
    duration_ms: i64,
}

/// How long the last successful executions of each of these tasks took, in milliseconds.
///
/// The status is spelled so that no index knows it: the one on status and id has the order that is asked for, and
/// an engine that took it would walk the successes of all tasks for each.
fn durations(conn: &mut DbConn, tasks: &[Id]) -> QueryResult<HashMap<Id, Vec<i64>>> {
    let rows: Vec<Took> = match conn {
        DbConn::Postgres(inner) => diesel::sql_query(
            "SELECT each.id AS task_id, e.duration_ms FROM unnest($1::uuid[]) AS each (id) CROSS JOIN LATERAL ( \
                SELECT duration_ms FROM execution_results \
                WHERE task_id = each.id AND status::text = 'success' AND duration_ms IS NOT NULL ORDER BY id DESC LIMIT $2 \
             ) AS e",
        )
        .bind::<Array<types::Id>, _>(tasks)
        .bind::<BigInt, _>(HISTORY)
        .load(inner)?,
        // Without LATERAL, each task's last ones are found first and then looked up.
        DbConn::Sqlite(inner) => diesel::sql_query(
            "SELECT e.task_id, e.duration_ms FROM json_each(?) AS each CROSS JOIN execution_results AS e WHERE e.id IN ( \
                SELECT id FROM execution_results \
                WHERE task_id = each.value AND +status = 'success' AND duration_ms IS NOT NULL ORDER BY id DESC LIMIT ? \
             )",
        )
        .bind::<Text, _>(serde_json::json!(tasks).to_string())
        .bind::<BigInt, _>(HISTORY)
        .load(inner)?,
    };
    let mut durations = HashMap::<Id, Vec<i64>>::new();
    for row in rows {
        durations.entry(row.task_id).or_default().push(row.duration_ms);
    }
    Ok(durations)
}

/// The running executions of these tasks whose lease has run out; a task has one at most.
fn leases(conn: &mut DbConn, tasks: &[Row], now: Instant) -> QueryResult<BTreeMap<Id, Finding>> {
    let rows: Vec<(Id, Id, Option<Instant>)> = execution_results::table
        .filter(execution_results::task_id.eq_any(tasks.iter().map(|task| task.id)))
        // Spelled out: behind a bound value no engine would look into the index of the running ones.
        .filter(sql::<Bool>("execution_results.status = 'running'"))
        .filter(execution_results::lease_expires_at.lt(now))
        .select((execution_results::task_id, execution_results::id, execution_results::lease_expires_at))
        .load(conn)?;
    let finding = |id: Id, lease: Instant| {
        let id = id.short();
        let message = format!("execution {id} is still running, and its lease has run out at {lease}");
        Finding::new(Rule::LeaseRunOut, message, "`provost exec reap` ends it and lets the task go on")
    };
    Ok(rows.into_iter().filter_map(|(task, id, lease)| Some((task, finding(id, lease?)))).collect())
}

#[derive(QueryableByName)]
struct Minute {
    #[diesel(sql_type = types::Instant)]
    minute: Instant,
    #[diesel(sql_type = BigInt)]
    tasks: i64,
}

/// The minutes to come on which many pending tasks are due; what is due already is work and no herd.
fn herds(conn: &mut DbConn, now: Instant, minutes: Option<&HashSet<Instant>>) -> Result<Vec<TaskFinding>, Error> {
    let minute = match conn {
        DbConn::Postgres(_) => "date_trunc('minute', next_run_at)",
        DbConn::Sqlite(_) => "substr(next_run_at, 1, 16) || ':00.000000Z'",
    };
    let [after, least] = match conn {
        DbConn::Postgres(_) => ["$1", "$2"],
        DbConn::Sqlite(_) => ["?", "?"],
    };
    let statement = format!(
        "SELECT {minute} AS minute, count(*) AS tasks FROM scheduled_tasks \
         WHERE status = 'pending' AND next_run_at > {after} GROUP BY 1 HAVING count(*) >= {least} ORDER BY 1"
    );
    let rows: Vec<Minute> =
        diesel::sql_query(statement).bind::<types::Instant, _>(now).bind::<BigInt, _>(HERD).load(conn)?;
    let meant = rows.into_iter().filter(|row| minutes.is_none_or(|minutes| minutes.contains(&row.minute)));
    Ok(meant.map(|row| TaskFinding { task: None, finding: herd(&row) }).collect())
}

fn herd(Minute { minute, tasks }: &Minute) -> Finding {
    let apart = match 60 / tasks {
        0 | 1 => "one a minute".to_owned(),
        apart => format!("{apart} minutes apart (0, {apart}, {}, …)", apart * 2),
    };
    Finding::new(
        Rule::Herd,
        format!("{tasks} pending tasks are due on the same minute, {minute}"),
        format!("stagger them over the hour, {apart}"),
    )
}

/// The beginning of the minute.
fn minute(at: Instant) -> Option<Instant> {
    Instant::new(at.as_chrono().with_second(0)?.with_nanosecond(0)?).ok()
}
