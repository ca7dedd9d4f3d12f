//! Which executions may go for good, and that they do. How they are found is in [`super::walk`], and how fast they go
//! is decided in [`super::Pace`].

use std::collections::HashMap;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use serde_json::{Value, json};

use crate::audit::{self, Archived, Doomed, Recorder};
use crate::crud::Error;
use crate::db::{self, DbConn};
use crate::model::{Execution, FINISHED, Invalid, Keep, Retention};
use crate::schema::execution_results;
use crate::sql_types::{ExecutionStatus, Id, Instant, RowPlace};

/// The first half of the key of PostgreSQL's advisory lock that those who delete executions take: "exec". The second is
/// the schema.
const DELETERS: i32 = 0x6578_6563;

/// An execution that may go, as it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Which.
    pub id: Id,
    /// Its version.
    pub version: i64,
    /// Where it lay.
    pub place: RowPlace,
    /// Its task.
    pub task_id: Id,
    /// When it began.
    pub started_at: Instant,
}

/// What may go of the executions of some tasks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rule {
    /// Those of each status that ended before this. A status that is not in here stays.
    ends: Vec<(ExecutionStatus, Instant)>,
    /// How many of the newest of each task stay, of whatever status. One does always.
    pub(super) keep_last: u32,
}

impl Rule {
    /// By the age of what is kept, as of now.
    fn of(keep: &Keep, now: Instant) -> Self {
        // What was to be kept for longer than there is time is kept.
        let ends = keep.ages.iter().filter_map(|(status, age)| Some((*status, now.plus(-*age).ok()?)));
        Self { ends: ends.collect(), keep_last: keep.last.unwrap_or(1).max(1) }
    }

    pub(super) fn end(&self, status: ExecutionStatus) -> Option<Instant> {
        self.ends.iter().find(|(of, _)| *of == status).map(|(_, end)| *end)
    }
}

/// Which executions may go.
#[derive(Debug, Clone)]
pub struct Criteria {
    pub(super) task_id: Option<Id>,
    pub(super) project_id: Option<Id>,
    general: Rule,
    /// In place of the general one, for the tasks of these projects.
    projects: HashMap<Id, Rule>,
    /// The same in words, for the trail.
    told: Value,
}

impl Criteria {
    /// Those of these statuses (none: any) that ended before a time; of one task or project alone where that is
    /// given.
    #[must_use]
    pub fn before(
        before: Instant,
        statuses: &[ExecutionStatus],
        task_id: Option<Id>,
        project_id: Option<Id>,
        keep_last: u32,
    ) -> Self {
        let statuses = if statuses.is_empty() { &FINISHED[..] } else { statuses };
        let ends = FINISHED.iter().filter(|status| statuses.contains(status)).map(|status| (*status, before));
        let general = Rule { ends: ends.collect(), keep_last: keep_last.max(1) };
        let told = json!({
            "before": before,
            "status": general.ends.iter().map(|(status, _)| status).collect::<Vec<_>>(),
            "task_id": task_id,
            "project_id": project_id,
            "keep_last": general.keep_last,
        });
        Self { task_id, project_id, general, projects: HashMap::new(), told }
    }

    /// Those that a policy lets go now. `policy` is its text, for the trail.
    ///
    /// # Errors
    /// A project that is no id, which is not how a policy is kept.
    pub fn of_policy(retention: &Retention, policy: &Value, now: Instant) -> Result<Self, Invalid> {
        let of_project = |(id, keep): &(String, Keep)| {
            let id = id.parse().map_err(|_| {
                Invalid::new("project", id, "a policy holds ids of projects")
                    .hint("`provost config set retention.exec` puts them there")
            });
            Ok((id?, Rule::of(keep, now)))
        };
        Ok(Self {
            task_id: None,
            project_id: None,
            general: Rule::of(&retention.general, now),
            projects: retention.projects.iter().map(of_project).collect::<Result<_, Invalid>>()?,
            told: json!({ "policy": policy, "at": now }),
        })
    }

    /// What they are in words, but for the time before which it goes: that one moves on while a prune that was
    /// interrupted waits to be run again.
    #[must_use]
    pub fn told_without_time(&self) -> Value {
        let mut told = self.told.clone();
        if let Some(told) = told.as_object_mut() {
            told.retain(|name, _| !["before", "at"].contains(&name.as_str()));
        }
        told
    }

    /// Whether the rule depends on the project of a task.
    pub(super) fn differs_by_project(&self) -> bool {
        !self.projects.is_empty()
    }

    /// The rule for the tasks of a project, or of none.
    pub(super) fn rule(&self, project_id: Option<Id>) -> &Rule {
        project_id.and_then(|id| self.projects.get(&id)).unwrap_or(&self.general)
    }

    /// Each status of which something may go, and the time before which all of it ended.
    pub(super) fn statuses(&self) -> Vec<(ExecutionStatus, Instant)> {
        let rules = || std::iter::once(&self.general).chain(self.projects.values());
        let latest = |status: ExecutionStatus| rules().filter_map(|rule| rule.end(status)).max();
        FINISHED.into_iter().filter_map(|status| Some((status, latest(status)?))).collect()
    }
}

/// Refuses who has no right to prune, before an archive is written for nothing. On SQLite the file's permissions say it
/// with the first write of all.
///
/// # Errors
/// The refusal, or what the database says.
pub fn may_prune(conn: &mut DbConn) -> Result<(), Error> {
    #[derive(QueryableByName)]
    struct Rights {
        #[diesel(sql_type = Bool)]
        may: bool,
    }
    let DbConn::Postgres(inner) = conn else { return Ok(()) };
    let rights: Rights = diesel::sql_query(
        "SELECT has_table_privilege('execution_results', 'DELETE') AND has_table_privilege('audit_logs', 'INSERT') AS may",
    )
    .get_result(inner)?;
    if rights.may {
        return Ok(());
    }
    let why = "permission denied to prune: execution_results or audit_logs may not be changed";
    Err(db::Error::Denied(why.to_owned()).into())
}

/// The executions as they stand now, of those that are there still: some of them at once, since one may be of
/// 128 KiB.
///
/// # Errors
/// What the database says.
pub fn rows(conn: &mut DbConn, ids: &[Id]) -> Result<Vec<Execution>, Error> {
    let rows = execution_results::table
        .filter(execution_results::id.eq_any(ids))
        .filter(execution_results::status.ne(ExecutionStatus::Running));
    Ok(rows.order(execution_results::id.asc()).load(conn)?)
}

/// Waits until nobody else deletes executions, to the end of the transaction: of two at once, each might count on
/// what the other one takes. On SQLite nobody else writes in any case.
///
/// # Errors
/// When it waited for too long, or what the database says.
pub fn alone_among_deleters(conn: &mut DbConn) -> Result<(), Error> {
    match conn {
        DbConn::Postgres(inner) => {
            let lock = format!("SELECT pg_advisory_xact_lock({DELETERS}, hashtext(current_schema()))");
            Ok(inner.batch_execute(&lock)?)
        }
        DbConn::Sqlite(_) => Ok(()),
    }
}

/// Deletes executions that were found, with the one entry that tells of them.
///
/// # Errors
/// [`Error::Stale`] when one of them is no longer as it was found.
pub fn prune(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    found: &[Candidate],
    criteria: &Criteria,
    archived: Option<&Archived>,
) -> Result<(), Error> {
    let doomed = found.iter().map(|&Candidate { id, version, place, .. }| Doomed { id, version, place }).collect();
    Ok(audit::prune_executions(conn, by, doomed, &criteria.told, archived)?)
}
