//! Tasks in a file.
//!
//! A task that is running where it was exported is taken as it waited before: its execution is not here, so nobody will
//! end it, and the try is none. Where the task is here already, it keeps its status then.

use std::collections::HashSet;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::export::Narrow;
use super::given::{attempts, missing};
use super::{
    CREATED_AT, CREATED_BY, Field, Given, Key, Made, Parent, Transfer, UPDATED_AT, UPDATED_BY, VERSION, key_in_line,
    key_of_owner, name_of, nullable, of_ids, stamped, stored,
};
use crate::crud::reference;
use crate::crud::task::plan;
use crate::db::DbConn;
use crate::model::{Invalid, NewTask, Task, TaskChanges, TaskFilter};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sheet::Kind;
use crate::sql_types::{ExecutionStatus, Id, Label, MissedPolicy, TaskStatus};

/// How many schedules are kept that were read.
const SCHEDULES: usize = 10_000;

/// The tasks that an export shows.
#[must_use]
pub fn narrow(filter: &TaskFilter) -> Narrow {
    let mut narrow = Narrow::default();
    if let Some(ids) = &filter.ids {
        let ids: Vec<String> = ids.iter().map(|id| format!("'{id}'")).collect();
        narrow.and(format!("id IN ({})", ids.join(", ")));
    }
    narrow.equal("status", filter.status.map(Label::label));
    narrow.equal("user_id", filter.user_id);
    narrow.equal("project_id", filter.project_id);
    narrow
}

impl Transfer for Task {
    const FIELDS: &'static [Field] = &[
        stored("id", Kind::Id),
        stored("name", Kind::Text),
        stored("user_id", Kind::Id),
        name_of("user", "user_id", Parent::User),
        nullable("project_id", Kind::Id),
        name_of("project", "project_id", Parent::Project),
        stored("skill_name", Kind::Text),
        nullable("schedule_cron", Kind::Text),
        stored("time_zone", Kind::Text),
        stored("params", Kind::Document),
        stored("status", Kind::Label(TaskStatus::LABELS)),
        stored("priority", Kind::Integer),
        nullable("next_run_at", Kind::Instant),
        nullable("last_run_at", Kind::Instant),
        stored("max_attempts", Kind::Integer),
        stored("retry_delay_seconds", Kind::Integer),
        nullable("timeout_seconds", Kind::Integer),
        stored("missed_policy", Kind::Label(MissedPolicy::LABELS)),
        nullable("slot_at", Kind::Instant),
        stored("slot_attempts", Kind::Integer),
        CREATED_AT,
        UPDATED_AT,
        CREATED_BY,
        UPDATED_BY,
        VERSION,
    ];

    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid> {
        let before = if let Some(base) = base {
            base.clone()
        } else {
            let owner = given.id("user_id").or(made.owner).ok_or_else(|| missing("user"))?;
            let new = NewTask::new(owner, given.needed("name")?, given.needed("skill_name")?);
            stamped!(new.into_row(made.now)?, given, made)
        };
        let mut row = changes(given)?.apply(&before)?;
        let rescheduled = row.schedule_cron != before.schedule_cron || row.time_zone != before.time_zone;
        if base.is_none() || rescheduled {
            check_schedule(&mut row, made)?;
        }
        course(given, base.is_some(), &mut row)?;
        let is_planned = given.instant("next_run_at").is_some() || given.is_null("next_run_at");
        if is_planned {
            row.next_run_at = given.instant("next_run_at");
        } else if (base.is_none() && row.status == TaskStatus::Pending)
            || (rescheduled && row.schedule_cron != before.schedule_cron)
        {
            plan::anew(&mut row, made.now);
        }
        Ok(row)
    }

    fn called(given: &Given, made: &Made<'_>) -> Option<Key> {
        key_in_line(given, made)
    }

    fn keys(&self) -> Vec<Key> {
        vec![key_of_owner(self.user_id, &self.name)]
    }

    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>> {
        let names: Vec<&str> = keys.iter().map(|key| key.value.as_str()).collect();
        let name = sql::<Text>(&reference::fold(conn, "scheduled_tasks.name"));
        scheduled_tasks::table.filter(name.eq_any(names)).load(conn)
    }

    of_ids!(scheduled_tasks);

    fn check_change(before: &Self, after: &Self, in_use: &HashSet<Id>) -> Result<(), Invalid> {
        let of = |task: &Self| (task.status, task.slot_at, task.slot_attempts);
        if of(before) == of(after) || !in_use.contains(&before.id) {
            return Ok(());
        }
        Err(Invalid::new(
            "status",
            after.status.label(),
            "an execution of the task is running, and what comes of it is told by its end",
        )
        .hint("leave out status, slot_at and slot_attempts, or import when it has ended"))
    }

    fn in_use(conn: &mut DbConn, ids: &[Id]) -> QueryResult<HashSet<Id>> {
        let running = execution_results::table
            .filter(execution_results::task_id.eq_any(ids))
            .filter(execution_results::status.eq(ExecutionStatus::Running));
        let found: Vec<Id> = running.select(execution_results::task_id).load(conn)?;
        Ok(found.into_iter().collect())
    }
}

/// What a person could have asked for.
fn changes(given: &Given) -> Result<TaskChanges, Invalid> {
    let text = |name: &str| given.text(name).map(str::to_owned);
    // An outer value where the line says anything, null included.
    Ok(TaskChanges {
        user_id: given.id("user_id"),
        project_id: given.said("project_id", given.id("project_id")),
        name: text("name"),
        skill_name: text("skill_name"),
        schedule_cron: given.said("schedule_cron", text("schedule_cron")),
        time_zone: text("time_zone"),
        params: given.document("params").cloned(),
        priority: given.number("priority")?,
        max_attempts: given.number("max_attempts")?,
        retry_delay_seconds: given.number("retry_delay_seconds")?,
        timeout_seconds: given.said("timeout_seconds", given.number("timeout_seconds")?),
        missed_policy: given.label("missed_policy")?,
        next_run_at: None,
        status: None,
    })
}

/// As [`plan::check`], which reads a schedule once for all lines that have it.
fn check_schedule(row: &mut Task, made: &Made<'_>) -> Result<(), Invalid> {
    let Some(cron) = row.schedule_cron.clone() else { return plan::check(row) };
    let mut known = made.schedules.borrow_mut();
    let schedule = (cron, row.time_zone.clone());
    if let Some(kept) = known.get(&schedule) {
        row.schedule_cron = Some(kept.clone());
        return Ok(());
    }
    plan::check(row)?;
    if known.len() >= SCHEDULES {
        known.clear();
    }
    known.extend(row.schedule_cron.clone().map(|kept| (schedule, kept)));
    Ok(())
}

/// Where the task stands in its life.
fn course(given: &Given, is_known: bool, row: &mut Task) -> Result<(), Invalid> {
    row.last_run_at = given.or("last_run_at", given.instant("last_run_at"), row.last_run_at);
    let status: Option<TaskStatus> = given.label("status")?;
    if is_known && status == Some(TaskStatus::Running) {
        return Ok(());
    }
    row.status = match status {
        Some(TaskStatus::Running) => TaskStatus::Pending,
        Some(other) => other,
        None => row.status,
    };
    row.slot_at = given.or("slot_at", given.instant("slot_at"), row.slot_at);
    if let Some(number) = given.number("slot_attempts")? {
        row.slot_attempts = attempts("slot_attempts", number, 0)?;
    }
    if status == Some(TaskStatus::Running) {
        row.slot_attempts = (row.slot_attempts - 1).max(0);
        if row.slot_attempts == 0 {
            row.slot_at = None;
        }
    }
    Ok(())
}
