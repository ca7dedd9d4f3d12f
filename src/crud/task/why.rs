//! Why a task did not run, or will not: in one sentence.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::plan::{self, due_at};
use crate::crud::{Error, agent, config, names};
use crate::db::{self, DbConn};
use crate::model::{AgentFilter, AuditEntry, Execution, Record, SHELL_SKILL, SKILL_PREFIX, Task};
use crate::schema::{audit_logs, execution_results};
use crate::sql_types::{AgentStatus, ExecutionStatus, Instant, TaskStatus};

/// How far two clocks may be apart without being worth a word.
const SAME_TIME: TimeDelta = TimeDelta::seconds(2);

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// What it comes down to: one word of the list in `docs/tasks.md`.
    pub reason: &'static str,
    /// The sentence.
    pub message: String,
}

fn why(reason: &'static str, message: impl Into<String>) -> Why {
    Why { reason, message: message.into() }
}

/// Why the task is not running at this moment, or what it waits for. `here` is the time by this
/// machine's clock.
///
/// # Errors
/// What the database says.
pub fn explain(conn: &mut DbConn, task: &Task, here: Instant) -> Result<Why, Error> {
    let now = db::now(conn)?;
    let mut answer = match task.status {
        TaskStatus::Paused => held(conn, task, "paused", "pause", "`provost task resume` lets it go on")?,
        TaskStatus::Cancelled => held(conn, task, "cancelled", "cancel", "`provost task resume` takes it up again")?,
        TaskStatus::Completed => why("completed", ended(conn, task, "it is a one-shot task and was done")?),
        TaskStatus::Failed => why("attempts_used_up", ended(conn, task, "its attempts are used up")?),
        TaskStatus::Running => running(conn, task, now)?,
        TaskStatus::Pending => pending(conn, task, now)?,
    };
    let apart = now.as_chrono() - here.as_chrono();
    if apart.abs() > SAME_TIME {
        let direction = if apart > TimeDelta::zero() { "ahead of" } else { "behind" };
        let (message, seconds) = (answer.message, apart.num_seconds().abs());
        answer.message = format!("{message}; the database's clock is {seconds} s {direction} this machine's");
    }
    Ok(answer)
}

/// The newest entry of the task's trail with this action.
fn last_entry(conn: &mut DbConn, task: &Task, action: &str) -> QueryResult<Option<AuditEntry>> {
    audit_logs::table
        .filter(audit_logs::table_name.eq(Task::TABLE))
        .filter(audit_logs::record_id.eq(task.id))
        .filter(audit_logs::action.eq(action))
        .order(audit_logs::sequence.desc())
        .first(conn)
        .optional()
}

/// A reason may have several lines, and one that another program wrote may steer a terminal.
fn one_line(text: &str) -> String {
    text.split(|each: char| each.is_whitespace() || each.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn held(
    conn: &mut DbConn,
    task: &Task,
    reason: &'static str,
    action: &'static str,
    way_out: &str,
) -> Result<Why, Error> {
    let by = last_entry(conn, task, action)?.map(|entry| {
        let text = entry.reason.map(|text| format!(" ({})", one_line(&text))).unwrap_or_default();
        format!(" by {} since {}{text}", entry.actor, entry.created_at)
    });
    Ok(why(reason, format!("it is {reason}{}; {way_out}", by.unwrap_or_default())))
}

fn last_execution(conn: &mut DbConn, task: &Task) -> QueryResult<Option<Execution>> {
    execution_results::table
        .filter(execution_results::task_id.eq(task.id))
        .order(execution_results::id.desc())
        .first(conn)
        .optional()
}

/// How an execution went, in a few words.
fn outcome(execution: &Execution) -> String {
    let at = execution.ended_at.map(|at| format!(" at {at}")).unwrap_or_default();
    let code = execution.exit_code.filter(|code| *code != 0).map(|code| format!(" with exit code {code}"));
    format!("execution {} ended as {}{at}{}", execution.id.short(), execution.status, code.unwrap_or_default())
}

fn ended(conn: &mut DbConn, task: &Task, head: &str) -> Result<String, Error> {
    let last = last_execution(conn, task)?.map(|execution| format!(": {}", outcome(&execution)));
    Ok(format!("{head}{}; `provost task resume` takes it up again", last.unwrap_or_default()))
}

fn running(conn: &mut DbConn, task: &Task, now: Instant) -> Result<Why, Error> {
    let Some(execution) = last_execution(conn, task)?.filter(|last| last.status == ExecutionStatus::Running) else {
        return Ok(why(
            "running",
            "it is marked as running and no execution of it is; `provost task pause` and `resume` set it right",
        ));
    };
    let holder = match execution.agent_id {
        Some(id) => names::agents(conn, [id].into_iter())?.remove(&id),
        None => None,
    };
    let by = holder.map(|name| format!(" by {name}")).unwrap_or_default();
    let id = execution.id.short();
    Ok(match execution.lease_expires_at {
        Some(until) if until < now => why(
            "lease_run_out",
            format!("its execution {id} was held{by} until {until} and not renewed since; `provost exec reap` ends it"),
        ),
        Some(until) => why("running", format!("it is running: execution {id} is held{by} until {until}")),
        None => why(
            "running",
            format!("it is running{by} since {} as execution {id}, without a lease", execution.started_at),
        ),
    })
}

fn pending(conn: &mut DbConn, task: &Task, now: Instant) -> Result<Why, Error> {
    let stray = super::live(conn, task.id)?;
    if let Some(id) = stray {
        let id = id.short();
        return Ok(why("running", format!("its execution {id} is still running, so no other may begin")));
    }
    let Some(due) = due_at(task) else {
        let problem = match plan::schedule(task) {
            Err(invalid) => format!("its schedule can't be read: {invalid}"),
            Ok(_) => "its schedule names no time any more".to_owned(),
        };
        return Ok(why("no_slot", format!("{problem}; `provost task update --cron` gives it another")));
    };
    if due <= now {
        return unclaimed(conn, task, due);
    }
    if task.slot_attempts > 0 {
        return Ok(why(
            "waits_to_retry",
            format!(
                "attempt {} of {} failed, and the next one waits until {due}",
                task.slot_attempts, task.max_attempts
            ),
        ));
    }
    Ok(match lost_slot(conn, task)? {
        Some((reason, text)) => why(reason, format!("{text}; it runs next at {due}")),
        None => why("not_due", format!("it is not due before {due}")),
    })
}

/// What became of the slot before, when it was not done.
fn lost_slot(conn: &mut DbConn, task: &Task) -> Result<Option<(&'static str, String)>, Error> {
    let last = last_execution(conn, task)?;
    if let Some(skip) = last_entry(conn, task, "skip")?
        && last.as_ref().is_none_or(|last| last.started_at < skip.created_at)
    {
        let slot = skip.changed_fields.value()["next_run_at"]["old"].as_str().unwrap_or("the last").to_owned();
        let text = format!("its slot {slot} was missed, and its policy skips what was missed");
        return Ok(Some(("skipped_by_policy", text)));
    }
    let failed = last.filter(|last| {
        use ExecutionStatus::{Abandoned, Failed, Timeout};
        matches!(last.status, Failed | Timeout | Abandoned)
    });
    Ok(failed.map(|last| {
        let text = format!("the {} attempt(s) at its last slot are used up: {}", task.max_attempts, outcome(&last));
        ("attempts_used_up", text)
    }))
}

/// Why a task that is due was not taken.
fn unclaimed(conn: &mut DbConn, task: &Task, due: Instant) -> Result<Why, Error> {
    let all = agent::list(conn, &AgentFilter::default(), crate::crud::Page { limit: None, after: None })?.rows;
    let skill = &task.skill_name;
    let able: Vec<_> =
        all.into_iter().filter(|agent| agent.skills().is_empty() || agent.skills().contains(skill)).collect();
    if able.is_empty() {
        return Ok(why("no_agent", format!("it is due since {due}, and no agent has the skill {skill:?}")));
    }
    let online: Vec<_> = able.iter().filter(|agent| agent.status != AgentStatus::Offline).collect();
    if online.is_empty() {
        let names: Vec<&str> = able.iter().map(|agent| agent.name.as_str()).take(5).collect();
        let text = format!("it is due since {due}, and who has the skill {skill:?} is offline: {}", names.join(", "));
        return Ok(why("no_agent", text));
    }
    let heard = online.iter().filter_map(|agent| Some((agent.last_active_at?, &agent.name))).max();
    let heard = match heard {
        Some((at, name)) => format!("; {name} was last heard of at {at}"),
        None => "; no agent was ever heard of".to_owned(),
    };
    let command = if skill == SHELL_SKILL {
        "; `provost exec run-due` takes it with --allow-shell only"
    } else if config::find(conn, &format!("{SKILL_PREFIX}{skill}"))?.is_none() {
        "; `provost exec run-due` passes it over, since no command is known for its skill"
    } else {
        ""
    };
    Ok(why("unclaimed", format!("it is due since {due}, and nobody has claimed it{heard}{command}")))
}
