//! Finds the executions that may go, in the order in which they began: a page at a time, and outside of the
//! transaction in which they go. A finished execution stays finished, so what was found may go later too, but for what
//! somebody else deleted meanwhile: [`still`] looks again.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool};

use super::prune::{Candidate, Criteria};
use crate::crud::Error;
use crate::db::{DbConn, Prepared};
use crate::schema::{execution_results, scheduled_tasks};
use crate::sql_types::{ExecutionStatus, Id, Instant, RowPlace, sql as types};

/// How many executions are looked at at a time.
const PAGE: i64 = 4000;

/// How many tasks are asked about at a time: of more of them an engine would rather read the whole table.
const TASKS: usize = 100;

/// How many executions are looked at again at a time.
const AGAIN: usize = 500;

/// Finds what may go, the oldest of each status first. Once it has been passed by, an execution is not found again.
#[derive(Debug)]
pub struct Walk<'a> {
    criteria: &'a Criteria,
    /// The last is the one that is walked along.
    statuses: Vec<(ExecutionStatus, Instant)>,
    /// The last one that was looked at.
    behind: Option<(Instant, Id)>,
    tasks: HashMap<Id, TaskFacts>,
}

/// What must be known of a task.
#[derive(Debug, Clone, Copy, Default)]
struct TaskFacts {
    project_id: Option<Id>,
    /// The oldest of the newest executions that stay; none: there are not more of them than that.
    oldest_kept: Option<(Instant, Id)>,
}

impl TaskFacts {
    /// Whether an execution of it is behind the newest that stay.
    fn may_lose(&self, candidate: &Candidate) -> bool {
        self.oldest_kept.is_some_and(|kept| (candidate.started_at, candidate.id) < kept)
    }
}

/// An execution that is old enough by the youngest rule.
#[derive(Debug, Queryable)]
struct Old {
    id: Id,
    version: i64,
    place: RowPlace,
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
        Self { criteria, statuses, behind: None, tasks: HashMap::new() }
    }

    /// The next executions that may go, of a page of those that are old enough; none at the end.
    ///
    /// # Errors
    /// What the database says.
    pub fn next(&mut self, conn: &mut DbConn) -> Result<Vec<Candidate>, Error> {
        let mut found = Vec::new();
        while let (true, Some(&(status, end))) = (found.is_empty(), self.statuses.last()) {
            let page = self.page(conn, status, end)?;
            self.behind = page.last().map(|old| (old.started_at, old.id));
            if i64::try_from(page.len()).unwrap_or(PAGE) < PAGE {
                self.statuses.pop();
                self.behind = None;
            }
            self.learn(conn, &page)?;
            found.extend(page.iter().filter_map(|old| self.judged(old, status)));
        }
        Ok(found)
    }

    /// An execution, if it may go.
    fn judged(&self, old: &Old, status: ExecutionStatus) -> Option<Candidate> {
        let task = self.tasks.get(&old.task_id).copied().unwrap_or_default();
        let end = self.criteria.rule(task.project_id).end(status)?;
        let candidate = Candidate {
            id: old.id,
            version: old.version,
            place: old.place,
            task_id: old.task_id,
            started_at: old.started_at,
        };
        (old.ended_at.is_some_and(|ended_at| ended_at < end) && task.may_lose(&candidate)).then_some(candidate)
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
                place(conn),
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
        let mut unknown = distinct(page.iter().map(|old| old.task_id));
        unknown.retain(|id| !self.tasks.contains_key(id));
        self.tasks.extend(facts(conn, self.criteria, &unknown)?);
        Ok(())
    }
}

/// Where an execution lies.
fn place(conn: &DbConn) -> SqlLiteral<types::RowPlace> {
    match conn {
        DbConn::Postgres(_) => sql("ctid"),
        DbConn::Sqlite(_) => sql("search_key"),
    }
}

fn distinct(ids: impl Iterator<Item = Id>) -> Vec<Id> {
    let mut ids: Vec<Id> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// What must be known of these tasks, as it is now.
fn facts(conn: &mut DbConn, criteria: &Criteria, tasks: &[Id]) -> Result<HashMap<Id, TaskFacts>, Error> {
    let projects = if criteria.differs_by_project() { projects(conn, tasks)? } else { HashMap::new() };
    let project_id = |id: &Id| projects.get(id).copied().flatten();
    let asked: Vec<(Id, i64)> =
        tasks.iter().map(|id| (*id, i64::from(criteria.rule(project_id(id)).keep_last) - 1)).collect();
    let kept = oldest_kept(conn, &asked)?;
    let of_task = |id: &Id| (*id, TaskFacts { project_id: project_id(id), oldest_kept: kept.get(id).copied() });
    Ok(tasks.iter().map(of_task).collect())
}

/// The projects of these tasks.
fn projects(conn: &mut DbConn, tasks: &[Id]) -> QueryResult<HashMap<Id, Option<Id>>> {
    let mut projects = HashMap::with_capacity(tasks.len());
    for piece in tasks.chunks(TASKS) {
        let rows: Vec<(Id, Option<Id>)> = scheduled_tasks::table
            .filter(scheduled_tasks::id.eq_any(piece))
            .select((scheduled_tasks::id, scheduled_tasks::project_id))
            .load(conn)?;
        projects.extend(rows);
    }
    Ok(projects)
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
        match walk.next(conn)?.len() {
            0 => break,
            found => count += found as u64,
        }
    }
    Ok(count.min(most))
}

/// Those of these that may go as it is now: they are as they were found, and as many newer ones of their tasks are
/// there still as stay.
///
/// # Errors
/// What the database says.
pub fn still(conn: &mut DbConn, criteria: &Criteria, found: &[Candidate]) -> Result<Vec<Candidate>, Error> {
    let tasks = facts(conn, criteria, &distinct(found.iter().map(|candidate| candidate.task_id)))?;
    let mut still = Vec::new();
    for piece in found.chunks(AGAIN) {
        let ids = piece.iter().map(|candidate| candidate.id);
        let rows: HashMap<Id, (i64, RowPlace)> = execution_results::table
            .filter(execution_results::id.eq_any(ids))
            .select((execution_results::id, (execution_results::version, place(conn))))
            .load(conn)?
            .into_iter()
            .collect();
        still.extend(piece.iter().filter_map(|candidate| {
            // It may lie elsewhere by now.
            let &(version, place) = rows.get(&candidate.id)?;
            let may_go = version == candidate.version && tasks.get(&candidate.task_id)?.may_lose(candidate);
            may_go.then_some(Candidate { place, ..*candidate })
        }));
    }
    Ok(still)
}
