//! All executions and the tasks that are shown first, without a look at each row: how many there are of each task stands
//! in `task_statistics`, which triggers keep, and the rest is found along indexes. Percentiles are as exact as `rows`
//! gives them.

use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Nullable};
use diesel::sqlite::SqliteConnection;

use super::rows::{self, FAILURES, Percentiles};
use super::{Figures, Tally};
use crate::crud::{Error, Page, Paged};
use crate::db::{DbConn, MultiBackend, PERCENTILES, Prepared};
use crate::model::ExecutionFilter;
use crate::sql_types::{Id, Instant, sql as types};

/// What is counted of a task.
#[derive(Debug, QueryableByName)]
struct Counted {
    #[diesel(sql_type = types::Id)]
    task_id: Id,
    #[diesel(sql_type = BigInt)]
    running: i64,
    #[diesel(sql_type = BigInt)]
    success: i64,
    #[diesel(sql_type = BigInt)]
    failed: i64,
    #[diesel(sql_type = BigInt)]
    timeout: i64,
    #[diesel(sql_type = BigInt)]
    cancelled: i64,
    #[diesel(sql_type = BigInt)]
    abandoned: i64,
}

impl Counted {
    fn failures(&self) -> i64 {
        self.failed + self.timeout + self.abandoned
    }

    fn ended(&self) -> i64 {
        self.success + self.cancelled + self.failures()
    }

    /// How many steps it is to each percentile: from the shortest to the first of them, from the longest to the others.
    fn steps(&self) -> [i64; 3] {
        let ended = usize::try_from(self.ended()).unwrap_or_default();
        let [p50, p95, p99] = PERCENTILES.map(|percent| (percent * ended).div_ceil(100));
        // The first rank is 1.
        let steps = [p50.saturating_sub(1), ended - p95, ended - p99];
        steps.map(|steps| i64::try_from(steps).unwrap_or(i64::MAX))
    }
}

/// What is found along the indexes.
#[derive(Debug, QueryableByName)]
struct Found {
    #[diesel(sql_type = Nullable<BigInt>)]
    p50: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    p95: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    p99: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    longest: Option<i64>,
    #[diesel(sql_type = Nullable<types::Instant>)]
    last_success_at: Option<Instant>,
    #[diesel(sql_type = Nullable<types::Instant>)]
    last_run_at: Option<Instant>,
    #[diesel(sql_type = BigInt)]
    failures_in_a_row: i64,
}

/// Whether the counts know what is asked for: they know tasks and whose they are, and nothing of times and agents.
pub(super) fn knows(filter: &ExecutionFilter) -> bool {
    let ExecutionFilter { task_id: _, project_id: _, user_id: _, agent_id, status, since, until } = filter;
    agent_id.is_none() && status.is_none() && since.is_none() && until.is_none()
}

/// Whether it is all of them.
pub(super) fn knows_whole(filter: &ExecutionFilter) -> bool {
    let ExecutionFilter { task_id, project_id, user_id, .. } = filter;
    knows(filter) && task_id.is_none() && project_id.is_none() && user_id.is_none()
}

/// All executions. Only how long each took is read, from an index that holds nothing else of them.
pub(super) fn whole(conn: &mut DbConn) -> Result<Figures, Error> {
    let statuses = ["running", "success", "failed", "timeout", "cancelled", "abandoned"];
    let sums = statuses.map(|status| format!("CAST(coalesce(sum(s.{status}), 0) AS bigint) AS {status}"));
    let total = statuses.map(|status| format!("c.{status}")).join(" + ");
    let Percentiles { found: percentiles, told: ranks } = Percentiles::of(conn);
    let found: rows::Found = diesel::sql_query(format!(
        "SELECT CAST(NULL AS uuid) AS id, CAST(NULL AS text) AS name, {total} AS total, c.*, {ranks} AS ranks, \
         g.longest AS max_duration_ms, l.last_success_at, l.last_run_at, \
         CASE WHEN l.last_success_at IS NULL THEN c.failed + c.timeout + c.abandoned \
         ELSE (SELECT count(*) FROM execution_results AS e \
         WHERE e.status IN {FAILURES} AND e.started_at > l.last_success_at) END AS failures_in_a_row \
         FROM (SELECT {} FROM task_statistics AS s) AS c, \
         (SELECT max(e.duration_ms) AS longest, {percentiles} AS ranks FROM execution_results AS e WHERE e.duration_ms IS NOT NULL) AS g, \
         (SELECT (SELECT max(e.started_at) FROM execution_results AS e WHERE e.status = 'success') AS last_success_at, \
         (SELECT max(e.started_at) FROM execution_results AS e) AS last_run_at) AS l",
        sums.join(", ")
    ))
    .get_result(conn)?;
    Ok(Tally::from(found).figures)
}

/// The first tasks, in the order of [`super::stats_by`].
pub(super) fn first(conn: &mut DbConn, filter: &ExecutionFilter, limit: u32) -> Result<Paged<Tally>, Error> {
    let page = Page::<Id> { limit: Some(limit), after: None };
    let counted = page.cut(counts(conn, filter, page.fetch())?);
    let found = match conn {
        DbConn::Postgres(inner) => details_at_once(inner, &counted.rows)?,
        // A statement each: it has no LATERAL, and no way to a server either.
        DbConn::Sqlite(inner) => {
            let details = counted.rows.iter().map(|task| detail(inner, task));
            details.collect::<QueryResult<_>>()?
        }
    };
    let rows = counted.rows.iter().zip(found).map(|(counted, found)| tally(counted, &found)).collect();
    Ok(Paged { rows, more: counted.more })
}

fn tally(counted: &Counted, found: &Found) -> Tally {
    let percentiles_ms = match (found.p50, found.p95, found.p99) {
        (Some(p50), Some(p95), Some(p99)) => Some([p50, p95, p99]),
        _ => None,
    };
    let figures = Figures {
        total: counted.ended() + counted.running,
        success: counted.success,
        failed: counted.failed,
        timeout: counted.timeout,
        cancelled: counted.cancelled,
        abandoned: counted.abandoned,
        running: counted.running,
        percentiles_ms,
        max_duration_ms: found.longest,
        // Without a success all of them, which need not be looked for.
        failures_in_a_row: Some(if counted.success > 0 { found.failures_in_a_row } else { counted.failures() }),
        last_success_at: found.last_success_at,
        last_run_at: found.last_run_at,
    };
    Tally { id: Some(counted.task_id), name: None, figures }
}

/// What is counted of the first tasks that have an execution.
fn counts(conn: &mut DbConn, filter: &ExecutionFilter, limit: i64) -> QueryResult<Vec<Counted>> {
    let ids = [("s.task_id", filter.task_id), ("t.project_id", filter.project_id), ("t.user_id", filter.user_id)];
    let ids: Vec<(&str, Id)> = ids.into_iter().filter_map(|(column, id)| Some((column, id?))).collect();
    let placeholder = |index: usize| match conn {
        DbConn::Postgres(_) => format!("${}", index + 1),
        DbConn::Sqlite(_) => "?".to_owned(),
    };
    let condition = |(index, (column, _)): (usize, &(&str, Id))| format!("{column} = {}", placeholder(index));
    let conditions: Vec<String> = ids.iter().enumerate().map(condition).collect();
    let narrowed = if ids.is_empty() { String::new() } else { format!("WHERE {} ", conditions.join(" AND ")) };
    let tasks = if ids.iter().any(|(column, _)| column.starts_with("t.")) {
        "INNER JOIN scheduled_tasks AS t ON t.id = s.task_id "
    } else {
        ""
    };
    let sums = ["running", "success", "failed", "timeout", "cancelled", "abandoned"]
        .map(|status| format!("CAST(sum(s.{status}) AS bigint) AS {status}"));
    let failures = "sum(s.failed + s.timeout + s.abandoned)";
    let total = "sum(s.running + s.success + s.failed + s.timeout + s.cancelled + s.abandoned)";
    let statement = format!(
        "SELECT s.task_id, {} FROM task_statistics AS s {tasks}{narrowed}GROUP BY s.task_id HAVING {total} > 0 \
         ORDER BY {failures} DESC, {total} DESC, s.task_id LIMIT {}",
        sums.join(", "),
        placeholder(ids.len())
    );
    let mut query = diesel::sql_query(statement).into_boxed::<MultiBackend>();
    for (_, id) in ids {
        query = query.bind::<types::Id, _>(id);
    }
    query.bind::<BigInt, _>(limit).load(conn)
}

/// What both engines ask of a task `l.task_id`, whose newest success began at `l.last_success_at`; each percentile is
/// so many steps from its end of the index.
fn columns(steps: [&str; 3]) -> String {
    let of_task = "FROM execution_results AS e WHERE e.task_id = l.task_id";
    let lengths = format!("SELECT e.duration_ms {of_task} AND e.duration_ms IS NOT NULL ORDER BY e.duration_ms");
    let [p50, p95, p99] = steps;
    format!(
        "({lengths} LIMIT 1 OFFSET {p50}) AS p50, \
         ({lengths} DESC LIMIT 1 OFFSET {p95}) AS p95, \
         ({lengths} DESC LIMIT 1 OFFSET {p99}) AS p99, \
         ({lengths} DESC LIMIT 1) AS longest, \
         l.last_success_at, \
         (SELECT max(e.started_at) {of_task}) AS last_run_at, \
         (SELECT count(*) FILTER (WHERE e.status IN {FAILURES}) {of_task} AND e.started_at > l.last_success_at) \
         AS failures_in_a_row"
    )
}

/// When the newest success of this task began, by walking back from its newest execution.
fn last_success(task: &str, status: &str) -> String {
    format!(
        "(SELECT e.started_at FROM execution_results AS e WHERE e.task_id = {task} AND {status} = 'success' \
         ORDER BY e.started_at DESC LIMIT 1)"
    )
}

fn details_at_once(conn: &mut PgConnection, tasks: &[Counted]) -> QueryResult<Vec<Found>> {
    let ids: Vec<Id> = tasks.iter().map(|task| task.task_id).collect();
    let successes: Vec<i64> = tasks.iter().map(|task| task.success).collect();
    let steps = |place: usize| -> Vec<i64> { tasks.iter().map(|task| task.steps()[place]).collect() };
    diesel::sql_query(format!(
        "SELECT {} FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[]) WITH ORDINALITY AS o(task_id, success, p50, p95, p99, place) \
         CROSS JOIN LATERAL (SELECT o.task_id, CASE WHEN o.success > 0 THEN {} END AS last_success_at) AS l \
         ORDER BY o.place",
        columns(["o.p50", "o.p95", "o.p99"]),
        last_success("o.task_id", "e.status")
    ))
    .bind::<Array<types::Id>, _>(ids)
    .bind::<Array<BigInt>, _>(successes)
    .bind::<Array<BigInt>, _>(steps(0))
    .bind::<Array<BigInt>, _>(steps(1))
    .bind::<Array<BigInt>, _>(steps(2))
    .load(conn)
}

fn detail(conn: &mut SqliteConnection, task: &Counted) -> QueryResult<Found> {
    let [p50, p95, p99] = task.steps();
    Prepared(
        diesel::sql_query(format!(
            "SELECT {} FROM (SELECT ?1 AS task_id, CASE WHEN ?2 > 0 THEN {} END AS last_success_at) AS l",
            columns(["?3", "?4", "?5"]),
            // The sign keeps SQLite from walking back through the successes of all tasks.
            last_success("?1", "+e.status")
        ))
        .bind::<types::Id, _>(task.task_id)
        .bind::<BigInt, _>(task.success)
        .bind::<BigInt, _>(p50)
        .bind::<BigInt, _>(p95)
        .bind::<BigInt, _>(p99),
    )
    .get_result(conn)
}
