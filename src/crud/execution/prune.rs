//! Which executions may go for good, and that they do. How fast, is decided in [`super::Pace`].
//!
//! They are found in the order in which they began, a page at a time and outside of the transaction in which
//! they go: a finished execution stays finished, so what was found may go later too.

use std::collections::{HashMap, VecDeque};

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool};
use serde_json::{Value, json};

use crate::audit::{self, Archived, Recorder};
use crate::crud::Error;
use crate::db::{self, DbConn, Prepared};
use crate::model::{Execution, FINISHED, Invalid, Keep, Retention};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sql_types::{ExecutionStatus, Id, Instant, sql as types};

/// How many executions are looked at at a time.
const PAGE: i64 = 4000;

/// How many tasks are asked about at a time: of more of them an engine would rather read the whole table.
const TASKS: usize = 100;

/// How many executions are looked at again at a time.
const AGAIN: usize = 500;

/// An execution that may go, as it was found: its id and its version.
pub type Candidate = (Id, i64);

/// What may go of the executions of some tasks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rule {
    /// Those of each status that ended before this. A status that is not in here stays.
    ends: Vec<(ExecutionStatus, Instant)>,
    /// How many of the newest of each task stay, of whatever status. One does always.
    keep_last: u32,
}

impl Rule {
    /// By the age of what is kept, as of now.
    fn of(keep: &Keep, now: Instant) -> Self {
        // What was to be kept for longer than there is time is kept.
        let ends = keep.ages.iter().filter_map(|(status, age)| Some((*status, now.plus(-*age).ok()?)));
        Self { ends: ends.collect(), keep_last: keep.last.unwrap_or(1).max(1) }
    }

    fn end(&self, status: ExecutionStatus) -> Option<Instant> {
        self.ends.iter().find(|(of, _)| *of == status).map(|(_, end)| *end)
    }
}

/// Which executions may go.
#[derive(Debug, Clone)]
pub struct Criteria {
    task_id: Option<Id>,
    project_id: Option<Id>,
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

    /// The rule for the tasks of a project, or of none.
    fn rule(&self, project_id: Option<Id>) -> &Rule {
        project_id.and_then(|id| self.projects.get(&id)).unwrap_or(&self.general)
    }

    /// Each status of which something may go, and the time before which all of it ended.
    fn statuses(&self) -> Vec<(ExecutionStatus, Instant)> {
        let rules = || std::iter::once(&self.general).chain(self.projects.values());
        let latest = |status: ExecutionStatus| rules().filter_map(|rule| rule.end(status)).max();
        FINISHED.into_iter().filter_map(|status| Some((status, latest(status)?))).collect()
    }
}

/// Finds what may go, the oldest of each status first. Once it has been passed by, an execution is not found again.
#[derive(Debug)]
pub struct Walk<'a> {
    criteria: &'a Criteria,
    /// The last is the one that is walked along.
    statuses: Vec<(ExecutionStatus, Instant)>,
    /// The last one that was looked at.
    behind: Option<(Instant, Id)>,
    found: VecDeque<Candidate>,
    tasks: HashMap<Id, TaskFacts>,
}

/// What must be known of a task.
#[derive(Debug, Clone, Copy, Default)]
struct TaskFacts {
    project_id: Option<Id>,
    /// The oldest of the newest executions that stay; none: there are not more of them than that.
    oldest_kept: Option<(Instant, Id)>,
}

/// An execution that is old enough by the youngest rule.
#[derive(Debug, Queryable)]
struct Old {
    id: Id,
    version: i64,
    task_id: Id,
    started_at: Instant,
    ended_at: Option<Instant>,
}

impl<'a> Walk<'a> {
    /// Nothing is looked at yet.
    #[must_use]
    pub fn new(criteria: &'a Criteria) -> Self {
        let mut statuses = criteria.statuses();
        statuses.reverse();
        Self { criteria, statuses, behind: None, found: VecDeque::new(), tasks: HashMap::new() }
    }

    /// The next executions that may go, as many as that or, at the end, fewer.
    ///
    /// # Errors
    /// What the database says.
    pub fn next(&mut self, conn: &mut DbConn, most: usize) -> Result<Vec<Candidate>, Error> {
        while self.found.len() < most && !self.statuses.is_empty() {
            self.look(conn)?;
        }
        let number = most.min(self.found.len());
        Ok(self.found.drain(..number).collect())
    }

    /// Looks at the next page.
    fn look(&mut self, conn: &mut DbConn) -> Result<(), Error> {
        let Some(&(status, end)) = self.statuses.last() else { return Ok(()) };
        let page = self.page(conn, status, end)?;
        let is_last = i64::try_from(page.len()).unwrap_or(PAGE) < PAGE;
        self.behind = page.last().map(|old| (old.started_at, old.id));
        if is_last {
            self.statuses.pop();
            self.behind = None;
        }
        self.learn(conn, &page)?;
        for old in page {
            let task = self.tasks.get(&old.task_id).copied().unwrap_or_default();
            let end = self.criteria.rule(task.project_id).end(status);
            let is_old = end.is_some_and(|end| old.ended_at.is_some_and(|ended_at| ended_at < end));
            if is_old && task.oldest_kept.is_some_and(|kept| (old.started_at, old.id) < kept) {
                self.found.push_back((old.id, old.version));
            }
        }
        Ok(())
    }

    fn page(&self, conn: &mut DbConn, status: ExecutionStatus, end: Instant) -> QueryResult<Vec<Old>> {
        let mut query = execution_results::table
            .filter(execution_results::status.eq(status))
            // What ended before it began before, and of beginnings there is an index.
            .filter(execution_results::started_at.lt(end))
            .filter(execution_results::ended_at.lt(end))
            .order((execution_results::started_at.asc(), execution_results::id.asc()))
            .limit(PAGE)
            .select((
                execution_results::id,
                execution_results::version,
                execution_results::task_id,
                execution_results::started_at,
                execution_results::ended_at,
            ))
            .into_boxed();
        if let Some(task_id) = self.criteria.task_id {
            query = query.filter(execution_results::task_id.eq(task_id));
        }
        if let Some(project_id) = self.criteria.project_id {
            let tasks =
                scheduled_tasks::table.filter(scheduled_tasks::project_id.eq(project_id)).select(scheduled_tasks::id);
            query = query.filter(execution_results::task_id.eq_any(tasks));
        }
        if let Some((started_at, id)) = self.behind {
            let behind = sql::<Bool>("(started_at, id) > (")
                .bind::<types::Instant, _>(started_at)
                .sql(", ")
                .bind::<types::Id, _>(id)
                .sql(")");
            query = query.filter(behind);
        }
        Prepared(query).load(conn)
    }

    /// Learns what is not known yet of the tasks on a page.
    fn learn(&mut self, conn: &mut DbConn, page: &[Old]) -> Result<(), Error> {
        let mut unknown: Vec<Id> = page.iter().map(|old| old.task_id).collect();
        unknown.sort_unstable();
        unknown.dedup();
        unknown.retain(|id| !self.tasks.contains_key(id));
        for piece in unknown.chunks(TASKS) {
            let rows: Vec<(Id, Option<Id>)> = scheduled_tasks::table
                .filter(scheduled_tasks::id.eq_any(piece))
                .select((scheduled_tasks::id, scheduled_tasks::project_id))
                .load(conn)?;
            let asked: Vec<(Id, i64)> = rows
                .iter()
                .map(|(id, project_id)| (*id, i64::from(self.criteria.rule(*project_id).keep_last) - 1))
                .collect();
            let kept = oldest_kept(conn, &asked)?;
            let facts = |(id, project_id): (Id, Option<Id>)| {
                (id, TaskFacts { project_id, oldest_kept: kept.get(&id).copied() })
            };
            self.tasks.extend(rows.into_iter().map(facts));
        }
        Ok(())
    }
}

/// The execution behind so many newer ones of each task, where there are so many.
fn oldest_kept(conn: &mut DbConn, asked: &[(Id, i64)]) -> QueryResult<HashMap<Id, (Instant, Id)>> {
    #[derive(QueryableByName)]
    struct Kept {
        #[diesel(sql_type = types::Id)]
        task_id: Id,
        #[diesel(sql_type = types::Instant)]
        started_at: Instant,
        #[diesel(sql_type = types::Id)]
        id: Id,
    }
    match conn {
        DbConn::Postgres(inner) => {
            let each = "SELECT asked.task_id, kept.started_at, kept.id \
                        FROM unnest($1::uuid[], $2::bigint[]) AS asked(task_id, newer) \
                        CROSS JOIN LATERAL (SELECT e.started_at, e.id FROM execution_results AS e \
                        WHERE e.task_id = asked.task_id ORDER BY e.started_at DESC, e.id DESC \
                        OFFSET asked.newer LIMIT 1) AS kept";
            let query = diesel::sql_query(each)
                .bind::<Array<types::Id>, _>(asked.iter().map(|(id, _)| *id).collect::<Vec<_>>())
                .bind::<Array<BigInt>, _>(asked.iter().map(|(_, newer)| *newer).collect::<Vec<_>>());
            let rows: Vec<Kept> = Prepared(query).load(inner)?;
            Ok(rows.into_iter().map(|row| (row.task_id, (row.started_at, row.id))).collect())
        }
        DbConn::Sqlite(inner) => {
            let mut kept = HashMap::new();
            for (id, newer) in asked {
                let oldest: Option<(Instant, Id)> = execution_results::table
                    .filter(execution_results::task_id.eq(id))
                    .order((execution_results::started_at.desc(), execution_results::id.desc()))
                    .offset(*newer)
                    .limit(1)
                    .select((execution_results::started_at, execution_results::id))
                    .first(inner)
                    .optional()?;
                kept.extend(oldest.map(|oldest| (*id, oldest)));
            }
            Ok(kept)
        }
    }
}

/// How many executions may go, counted up to `most`.
///
/// # Errors
/// What the database says.
pub fn prunable(conn: &mut DbConn, criteria: &Criteria, most: u64) -> Result<u64, Error> {
    let mut walk = Walk::new(criteria);
    let mut count = 0;
    while count < most {
        match walk.next(conn, PAGE.unsigned_abs().try_into().unwrap_or(usize::MAX))?.len() {
            0 => break,
            found => count += found as u64,
        }
    }
    Ok(count.min(most))
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

/// Those of these that are still as they were found.
///
/// # Errors
/// What the database says.
pub fn unchanged(conn: &mut DbConn, found: &[Candidate]) -> Result<Vec<Candidate>, Error> {
    let mut unchanged = Vec::new();
    for piece in found.chunks(AGAIN) {
        let ids = piece.iter().map(|(id, _)| *id);
        let rows: HashMap<Id, i64> = execution_results::table
            .filter(execution_results::id.eq_any(ids))
            .select((execution_results::id, execution_results::version))
            .load::<Candidate>(conn)?
            .into_iter()
            .collect();
        unchanged.extend(piece.iter().filter(|(id, version)| rows.get(id) == Some(version)));
    }
    Ok(unchanged)
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
    Ok(audit::prune_executions(conn, by, found, &criteria.told, archived)?)
}
