//! The queue: which pending tasks are due, in the order in which they are taken: higher priority
//! first, then the older slot.

use std::cmp::Reverse;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::Bool;

use super::{NamedTask, plan, with_names};
use crate::audit::{self, Recorder};
use crate::crud::{Error, Page, Paged, lock};
use crate::db::{DbConn, MultiBackend, Prepared};
use crate::model::{QueueFilter, SHELL_SKILL, Task};
use crate::schema::scheduled_tasks;
use crate::sql_types::{Id, Instant, TaskStatus};

/// How many tasks one transaction passes over at most: after a long downtime there may be very many
/// whose slots are skipped, and the next claim goes on with them.
const MOST_PASSED: usize = 1000;

/// How many tasks are looked at together, where most of them are likely not taken.
const PAGE: usize = 100;

/// A select of at most so many rows, by a number in its text: there are few such numbers. Of a bound one
/// SQLite would make a new plan each time that the statement is run.
struct AtMost<Q>(Q, i64);

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for AtMost<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(&format!(" LIMIT {}", self.1));
        Ok(())
    }
}

impl<Q: Query> Query for AtMost<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> QueryId for AtMost<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// The next lower priority that a pending task has.
fn next_priority(conn: &mut DbConn, below: Option<i16>) -> QueryResult<Option<i16>> {
    let mut query = scheduled_tasks::table
        .filter(scheduled_tasks::status.eq(TaskStatus::Pending))
        .order(scheduled_tasks::priority.desc())
        .select(scheduled_tasks::priority)
        .into_boxed();
    if let Some(below) = below {
        query = query.filter(scheduled_tasks::priority.lt(below));
    }
    Prepared(AtMost(query, 1)).get_result(conn).optional()
}

fn pending<'a>(conn: &DbConn, filter: &QueueFilter) -> scheduled_tasks::BoxedQuery<'a, MultiBackend> {
    let mut query = scheduled_tasks::table.filter(scheduled_tasks::status.eq(TaskStatus::Pending)).into_boxed();
    if let Some(user_id) = filter.user_id {
        query = query.filter(scheduled_tasks::user_id.eq(user_id));
    }
    if let Some(project_id) = filter.project_id {
        query = query.filter(scheduled_tasks::project_id.eq(project_id));
    }
    if let Some(skills) = &filter.skill_names {
        query = query.filter(scheduled_tasks::skill_name.eq_any(skills.clone()));
    }
    if filter.without_run_as {
        let names_nobody = match conn {
            DbConn::Postgres(_) => "scheduled_tasks.params ->> 'run_as' IS NULL",
            DbConn::Sqlite(_) => "json_extract(scheduled_tasks.params, '$.run_as') IS NULL",
        };
        query = query.filter(scheduled_tasks::skill_name.ne(SHELL_SKILL).or(sql::<Bool>(names_nobody)));
    }
    query
}

/// The due tasks of one priority, the older slot first.
fn of_priority<'a>(
    conn: &DbConn,
    filter: &QueueFilter,
    priority: i16,
    at: Instant,
) -> scheduled_tasks::BoxedQuery<'a, MultiBackend> {
    pending(conn, filter)
        .filter(scheduled_tasks::priority.eq(priority))
        .filter(scheduled_tasks::next_run_at.le(at))
        .order((scheduled_tasks::next_run_at.asc(), scheduled_tasks::id.asc()))
}

/// Walks the queue: `take` is given each priority that pending tasks have, the highest first,
/// until it says that it has enough.
fn walk(conn: &mut DbConn, mut take: impl FnMut(&mut DbConn, i16) -> Result<bool, Error>) -> Result<(), Error> {
    let mut below = None;
    while let Some(priority) = next_priority(conn, below)? {
        if take(conn, priority)? {
            break;
        }
        below = Some(priority);
    }
    Ok(())
}

/// So many due tasks, the older slot first: all of them where there are fewer, and one question finds
/// those, whatever priorities there are.
fn of_any_priority(conn: &mut DbConn, filter: &QueueFilter, at: Instant, limit: i64) -> QueryResult<Vec<Task>> {
    let query =
        pending(conn, filter).filter(scheduled_tasks::next_run_at.le(at)).order(scheduled_tasks::next_run_at.asc());
    Prepared(AtMost(query, limit)).load(conn)
}

/// So many due tasks, in the order in which they are taken: of however many, no more are read.
fn first_by_priority(conn: &mut DbConn, filter: &QueueFilter, at: Instant, limit: i64) -> Result<Vec<Task>, Error> {
    let mut tasks: Vec<Task> = Vec::new();
    walk(conn, |conn, priority| {
        let left = limit.saturating_sub(i64::try_from(tasks.len()).unwrap_or(i64::MAX));
        let query = of_priority(conn, filter, priority, at);
        tasks.extend(Prepared(AtMost(query, left)).load::<Task>(conn)?);
        Ok(is_full(&tasks, limit))
    })?;
    Ok(tasks)
}

/// Whether there are so many that there may be more.
fn is_full(tasks: &[Task], limit: i64) -> bool {
    i64::try_from(tasks.len()).is_ok_and(|found| found >= limit)
}

/// The pending tasks whose time has come at `at`, in the order in which they are taken.
///
/// # Errors
/// What the database says.
pub fn due(
    conn: &mut DbConn,
    filter: &QueueFilter,
    at: Instant,
    limit: Option<u32>,
) -> Result<Paged<NamedTask>, Error> {
    let page = Page::<Id> { limit, after: None };
    let mut tasks = of_any_priority(conn, filter, at, page.fetch())?;
    if is_full(&tasks, page.fetch()) {
        tasks = first_by_priority(conn, filter, at, page.fetch())?;
    }
    let unplanned = pending(conn, filter).filter(scheduled_tasks::next_run_at.is_null());
    let unplanned: Vec<Task> = Prepared(unplanned).load(conn)?;
    let planned = unplanned.into_iter().map(|task| Task { next_run_at: plan::due_at(&task), ..task });
    tasks.extend(planned.filter(|task| task.next_run_at.is_some_and(|due| due <= at)));
    tasks.sort_by_key(|task| (Reverse(task.priority), task.next_run_at, task.id));
    let page = page.cut(tasks);
    Ok(Paged { rows: with_names(conn, page.rows)?, more: page.more })
}

/// Takes up to `count` due tasks out of the queue; says whether it stopped because one transaction
/// passes over only so many, and there may be more. On PostgreSQL what is found is locked, and what
/// another claim has locked is passed over.
///
/// `each` is given the time at which tasks are taken, what was found, and how many of them are wanted;
/// it says how many it took and how many it passed over. Both must be due no longer.
///
/// A task that has a running execution is not found: only another program can have left it pending, and
/// it must not stop the queue.
///
/// # Errors
/// What `each` returns, or what the database says.
pub(in crate::crud) fn take(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    filter: &QueueFilter,
    at: Instant,
    count: u32,
    mut each: impl FnMut(&mut DbConn, &Recorder<'_>, Vec<Task>, usize) -> Result<(usize, usize), Error>,
) -> Result<bool, Error> {
    let mut more = plan_unplanned(conn, by, filter)?;
    let (mut left, mut passed) = (count as usize, 0);
    walk(conn, |conn, priority| {
        loop {
            if left == 0 {
                return Ok(true);
            }
            if passed >= MOST_PASSED {
                more = true;
                return Ok(true);
            }
            // Where slots are passed over there are likely many: not one query for each of them.
            let asked = if passed == 0 { left } else { left.max(PAGE) };
            let limit = i64::try_from(asked).unwrap_or(i64::MAX);
            let query = of_priority(conn, filter, priority, at).limit(limit).filter(sql::<Bool>(
                "NOT EXISTS (SELECT 1 FROM execution_results AS live \
                 WHERE live.task_id = scheduled_tasks.id AND live.status = 'running')",
            ));
            let found: Vec<Task> = lock::take(conn, query)?;
            if found.is_empty() {
                return Ok(false);
            }
            let is_last = found.len() < asked;
            // What is found may have been let go a moment ago, by one whose clock was read later than ours.
            let by = &by.as_of_now(conn)?;
            let (taken, skipped) = each(conn, by, found, left)?;
            left -= taken;
            passed += skipped;
            if is_last {
                return Ok(false);
            }
        }
    })?;
    Ok(more)
}

/// Writes down when the tasks are due that another program made without `next_run_at`: a page of them
/// at a time; says whether there may be more. What has no time is passed over each time.
fn plan_unplanned(conn: &mut DbConn, by: &Recorder<'_>, filter: &QueueFilter) -> Result<bool, Error> {
    let mut after = None;
    loop {
        let mut query = pending(conn, filter)
            .filter(scheduled_tasks::next_run_at.is_null())
            // Of an expression, so that the few without a time are found by that and sorted: in the order of the
            // ids SQLite would walk through all that are pending, at each claim.
            .order(sql::<crate::sql_types::sql::Id>("coalesce(scheduled_tasks.id, scheduled_tasks.id)"))
            .limit(i64::try_from(PAGE).unwrap_or(i64::MAX));
        if let Some(after) = after {
            query = query.filter(scheduled_tasks::id.gt(after));
        }
        let found: Vec<Task> = lock::take(conn, query)?;
        let is_last = found.len() < PAGE;
        after = found.last().map(|task| task.id);
        let mut planned = 0;
        for task in found {
            let next_run_at = plan::due_at(&task);
            planned += usize::from(next_run_at.is_some());
            audit::update(conn, by, &task, Task { next_run_at, ..task.clone() }, "plan")?;
        }
        if is_last || planned > 0 {
            return Ok(!is_last);
        }
    }
}
