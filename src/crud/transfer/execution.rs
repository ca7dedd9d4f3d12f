//! Executions in a file. Only finished ones are taken in: of a running one the worker is elsewhere. A finished
//! execution stays finished, so that an import changes nothing of one but its output and its error.

use std::collections::HashSet;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::export::Narrow;
use super::given::{attempts, missing};
use super::{
    CREATED_AT, CREATED_BY, Field, Given, Key, Made, Parent, Transfer, UPDATED_AT, UPDATED_BY, VERSION, derived,
    name_of, nullable, of_ids, stamped, stored,
};
use crate::db::DbConn;
use crate::model::{Execution, ExecutionFilter, Invalid, multi_line};
use crate::schema::execution_results;
use crate::sheet::Kind;
use crate::sql_types::{ExecutionStatus, Id, Instant, Label};

/// The executions that an export shows.
#[must_use]
pub fn narrow(filter: &ExecutionFilter) -> Narrow {
    let mut narrow = Narrow::default();
    narrow.equal("task_id", filter.task_id);
    narrow.equal("agent_id", filter.agent_id);
    for (column, id) in [("project_id", filter.project_id), ("user_id", filter.user_id)] {
        if let Some(id) = id {
            narrow.and(format!("task_id IN (SELECT id FROM scheduled_tasks WHERE {column} = '{id}')"));
        }
    }
    narrow.equal("status", filter.status.map(Label::label));
    if let Some(since) = filter.since {
        narrow.and(format!("started_at >= '{since}'"));
    }
    if let Some(until) = filter.until {
        narrow.and(format!("started_at < '{until}'"));
    }
    narrow
}

impl Transfer for Execution {
    const FIELDS: &'static [Field] = &[
        stored("id", Kind::Id),
        stored("task_id", Kind::Id),
        name_of("task", "task_id", Parent::Task),
        nullable("agent_id", Kind::Id),
        name_of("agent", "agent_id", Parent::Agent),
        stored("status", Kind::Label(ExecutionStatus::LABELS)),
        nullable("scheduled_for", Kind::Instant),
        stored("attempt", Kind::Integer),
        stored("started_at", Kind::Instant),
        nullable("ended_at", Kind::Instant),
        derived("duration_ms", Kind::Integer, "duration_ms"),
        nullable("exit_code", Kind::Integer),
        nullable("lease_expires_at", Kind::Instant),
        nullable("output", Kind::Text),
        nullable("error", Kind::Text),
        CREATED_AT,
        UPDATED_AT,
        CREATED_BY,
        UPDATED_BY,
        VERSION,
    ];

    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid> {
        let mut row =
            if let Some(base) = base { base.clone() } else { stamped!(blank(given, made)?, given, made, "started_at") };
        row.task_id = given.id("task_id").unwrap_or(row.task_id);
        row.agent_id = given.or("agent_id", given.id("agent_id"), row.agent_id);
        row.status = given.label("status")?.unwrap_or(row.status);
        row.scheduled_for = given.or("scheduled_for", given.instant("scheduled_for"), row.scheduled_for);
        if let Some(attempt) = given.number("attempt")? {
            row.attempt = attempts("attempt", attempt, 1)?;
        }
        row.started_at = given.instant("started_at").unwrap_or(row.started_at);
        row.ended_at = given.or("ended_at", given.instant("ended_at"), row.ended_at);
        row.exit_code = given.or("exit_code", given.number("exit_code")?, row.exit_code);
        row.output = given.text_or("output", row.output, |text| multi_line("output", text))?;
        row.error = given.text_or("error", row.error, |text| multi_line("error", text))?;
        // What runs is passed over or refused as a record that is there.
        if base.is_none_or(|base| base.status != ExecutionStatus::Running) {
            check(&row)?;
        }
        Ok(row)
    }

    fn called(given: &Given, _made: &Made<'_>) -> Option<Key> {
        let attempt = given.number::<i32>("attempt").ok()?.unwrap_or(1);
        Some(slot(given.id("task_id")?, given.instant("scheduled_for")?, attempt))
    }

    /// A slot is tried once an attempt; what was started by hand is of no slot.
    fn keys(&self) -> Vec<Key> {
        self.scheduled_for.map(|at| slot(self.task_id, at, self.attempt)).into_iter().collect()
    }

    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>> {
        let slots: Vec<String> = keys
            .iter()
            .filter_map(|key| Some((key.within?, key.value.split_once('/')?)))
            .map(|(task, (slot, attempt))| match conn {
                DbConn::Postgres(_) => format!("('{task}'::uuid, '{slot}'::timestamptz, {attempt})"),
                DbConn::Sqlite(_) => format!("('{task}', '{slot}', {attempt})"),
            })
            .collect();
        if slots.is_empty() {
            return Ok(Vec::new());
        }
        // Row by row, or each task would be looked up with each slot. Nothing in here was typed by anybody.
        let is_one = format!("(task_id, scheduled_for, attempt) IN (VALUES {})", slots.join(", "));
        execution_results::table.filter(sql::<Bool>(&is_one)).load(conn)
    }

    of_ids!(execution_results);

    fn check_change(before: &Self, after: &Self, _in_use: &HashSet<Id>) -> Result<(), Invalid> {
        if before.status == ExecutionStatus::Running && after != before {
            let reason = "it is running, and what comes of it is told by its end";
            return Err(Invalid::new("id", &before.id.to_string(), reason));
        }
        let same = Self { output: before.output.clone(), error: before.error.clone(), ..after.clone() };
        if same == *before {
            return Ok(());
        }
        Err(Invalid::new(
            "id",
            &before.id.to_string(),
            "a finished execution stays finished: only its output and error can be changed",
        ))
    }
}

/// The key of a slot's attempt.
fn slot(task_id: Id, at: Instant, attempt: i32) -> Key {
    Key { field: "scheduled_for", within: Some(task_id), value: format!("{at}/{attempt}") }
}

/// A new execution with what every line must say.
fn blank(given: &Given, made: &Made<'_>) -> Result<Execution, Invalid> {
    Ok(Execution {
        id: Id::mint(),
        task_id: given.id("task_id").ok_or_else(|| missing("task_id"))?,
        agent_id: None,
        status: given.label("status")?.ok_or_else(|| missing("status"))?,
        scheduled_for: None,
        attempt: 1,
        lease_expires_at: given.instant("lease_expires_at"),
        started_at: given.instant("started_at").ok_or_else(|| missing("started_at"))?,
        ended_at: None,
        duration_ms: None,
        exit_code: None,
        output: None,
        error: None,
        created_at: made.now,
        updated_at: made.now,
        created_by: String::new(),
        updated_by: String::new(),
        version: 1,
    })
}

fn check(row: &Execution) -> Result<(), Invalid> {
    if row.status == ExecutionStatus::Running {
        return Err(Invalid::new("status", row.status.label(), "only a finished execution can be imported")
            .hint("end it where it runs, or leave the line out"));
    }
    let ended_at = row.ended_at.ok_or_else(|| missing("ended_at"))?;
    if ended_at < row.started_at {
        let ended_at = ended_at.to_string();
        return Err(Invalid::new("ended_at", &ended_at, format_args!("it began later, at {}", row.started_at)));
    }
    Ok(())
}
