//! A record as the cells of its table, in the order of the table's columns.

use std::fmt::Display;

use provost::db::{Cell, Row};
use provost::model::{Agent, AuditEntry, Execution, Project, Task, User};

fn text(value: impl Display) -> Cell {
    Cell::Text(value.to_string())
}

fn text_or_null(value: Option<impl Display>) -> Cell {
    value.map_or(Cell::Null, text)
}

fn number(value: impl Into<i64>) -> Cell {
    Cell::Integer(value.into())
}

fn number_or_null(value: Option<impl Into<i64>>) -> Cell {
    value.map_or(Cell::Null, number)
}

/// What is the same for every record, behind what is its own.
macro_rules! row {
    ($record:ident: $($cell:expr),*) => {
        Row(vec![
            $($cell,)*
            text($record.created_at),
            text($record.updated_at),
            text(&$record.created_by),
            text(&$record.updated_by),
            number($record.version),
        ])
    };
}

pub fn user(user: &User) -> Row {
    row!(user: text(user.id), text(&user.username), text_or_null(user.email.as_ref()),
        text_or_null(user.display_name.as_ref()), text_or_null(user.password_hash.as_ref()), number(user.is_active))
}

pub fn project(project: &Project) -> Row {
    row!(project: text(project.id), text(project.user_id), text(&project.name),
        text_or_null(project.description.as_ref()))
}

pub fn agent(agent: &Agent) -> Row {
    row!(agent: text(agent.id), text(&agent.name), text(agent.type_), text(agent.status), text(&agent.capabilities),
        text_or_null(agent.last_active_at))
}

pub fn task(task: &Task) -> Row {
    row!(task: text(task.id), text(task.user_id), text_or_null(task.project_id), text(&task.name),
        text(&task.skill_name), text_or_null(task.schedule_cron.as_ref()), text(&task.time_zone), text(&task.params),
        text(task.status), number(task.priority), text_or_null(task.next_run_at), text_or_null(task.last_run_at),
        number(task.max_attempts), number(task.retry_delay_seconds), number_or_null(task.timeout_seconds),
        text(task.missed_policy), text_or_null(task.slot_at), number(task.slot_attempts))
}

pub fn execution(execution: &Execution) -> Row {
    row!(execution: text(execution.id), text(execution.task_id), text_or_null(execution.agent_id),
        text(execution.status), text_or_null(execution.scheduled_for), number(execution.attempt),
        text_or_null(execution.lease_expires_at), text(execution.started_at), text_or_null(execution.ended_at),
        number_or_null(execution.exit_code), text_or_null(execution.output.as_ref()),
        text_or_null(execution.error.as_ref()))
}

pub fn entry(entry: &AuditEntry) -> Row {
    Row(vec![
        number(entry.sequence),
        text(entry.id),
        text(&entry.table_name),
        text(entry.record_id),
        text(&entry.record_name),
        text(&entry.action),
        text(&entry.actor),
        text_or_null(entry.os_user.as_ref()),
        text(&entry.changed_fields),
        text_or_null(entry.reason.as_ref()),
        text_or_null(entry.correlation_id.as_ref()),
        text_or_null(entry.ip_address.as_ref()),
        text_or_null(entry.user_agent.as_ref()),
        text(entry.created_at),
    ])
}
