//! The figures as the rows give them: one statement a question, which reads each row once.

use diesel::prelude::*;
use diesel::query_builder::{BoxedSqlQuery, SqlQuery};
use diesel::sql_types::{BigInt, Nullable, Text};

use super::{Figures, Group, Tally};
use crate::crud::{Error, between};
use crate::db::{DbConn, MultiBackend, PERCENTILES};
use crate::model::ExecutionFilter;
use crate::sql_types::{Id, Instant, sql as types};

/// Ended without having done what they should. One that a person called off neither is one nor breaks their row.
pub(super) const FAILURES: &str = "('failed', 'timeout', 'abandoned')";

/// A row of the statement.
#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Nullable<types::Id>)]
    id: Option<Id>,
    #[diesel(sql_type = Nullable<Text>)]
    name: Option<String>,
    #[diesel(sql_type = BigInt)]
    total: i64,
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
    #[diesel(sql_type = BigInt)]
    running: i64,
    #[diesel(sql_type = Nullable<Text>)]
    ranks: Option<String>,
    #[diesel(sql_type = Nullable<BigInt>)]
    max_duration_ms: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    failures_in_a_row: Option<i64>,
    #[diesel(sql_type = Nullable<types::Instant>)]
    last_success_at: Option<Instant>,
    #[diesel(sql_type = Nullable<types::Instant>)]
    last_run_at: Option<Instant>,
}

impl From<Found> for Tally {
    fn from(row: Found) -> Self {
        let figures = Figures {
            total: row.total,
            success: row.success,
            failed: row.failed,
            timeout: row.timeout,
            cancelled: row.cancelled,
            abandoned: row.abandoned,
            running: row.running,
            percentiles_ms: row.ranks.and_then(|ranks| serde_json::from_str(&ranks).ok()),
            max_duration_ms: row.max_duration_ms,
            failures_in_a_row: row.failures_in_a_row,
            last_success_at: row.last_success_at,
            last_run_at: row.last_run_at,
        };
        Self { id: row.id, name: row.name, figures }
    }
}

/// What a statement is narrowed by.
struct Narrowing {
    ids: Vec<(&'static str, Id)>,
    range: Option<(Instant, Instant)>,
}

impl Narrowing {
    fn of(filter: &ExecutionFilter) -> Self {
        let ids = [
            ("e.task_id", filter.task_id),
            ("e.agent_id", filter.agent_id),
            ("t.project_id", filter.project_id),
            ("t.user_id", filter.user_id),
        ];
        Self {
            ids: ids.into_iter().filter_map(|(column, id)| Some((column, id?))).collect(),
            range: between(filter.since, filter.until),
        }
    }

    /// Where the rows are and which of them, with the tasks when they are asked for.
    fn source(&self, conn: &DbConn, with_tasks: bool) -> String {
        let mut from = "FROM execution_results AS e".to_owned();
        if with_tasks || self.ids.iter().any(|(column, _)| column.starts_with("t.")) {
            from.push_str(" INNER JOIN scheduled_tasks AS t ON t.id = e.task_id");
        }
        let range = self.range.map_or(&[][..], |_| &["e.started_at >=", "e.started_at <"]);
        let ids = self.ids.iter().map(|(column, _)| format!("{column} ="));
        for (index, condition) in ids.chain(range.iter().map(|&condition| condition.to_owned())).enumerate() {
            let and = if index == 0 { "WHERE" } else { "AND" };
            let placeholder = match conn {
                DbConn::Postgres(_) => format!("${}", index + 1),
                DbConn::Sqlite(_) => "?".to_owned(),
            };
            from.extend([" ", and, " ", &condition, " ", &placeholder]);
        }
        from
    }

    /// The statement with its values.
    fn bound(&self, statement: String) -> BoxedSqlQuery<'static, MultiBackend, SqlQuery> {
        let mut query = diesel::sql_query(statement).into_boxed();
        for (_, id) in &self.ids {
            query = query.bind::<types::Id, _>(*id);
        }
        if let Some((since, until)) = self.range {
            query = query.bind::<types::Instant, _>(since).bind::<types::Instant, _>(until);
        }
        query
    }
}

/// What the groups tell that have an execution, in no order; without a group one row of all executions.
pub(super) fn load(conn: &mut DbConn, group: Option<Group>, filter: &ExecutionFilter) -> Result<Vec<Tally>, Error> {
    let narrowing = Narrowing::of(filter);
    let (id, name) = keys(conn, group);
    let from = narrowing.source(conn, matches!(group, Some(Group::Project | Group::Skill)));
    let by = match (group, id, name) {
        (None, ..) => String::new(),
        (Some(_), Some(key), _) | (Some(_), None, key) => format!(" GROUP BY {key}"),
    };
    let id = id.unwrap_or("CAST(NULL AS uuid)");
    let statement = match conn {
        DbConn::Postgres(_) => {
            // The view execution_stats says why not percentile_disc.
            let ranks = PERCENTILES.map(|percent| format!("g.durations[(({percent} * g.ended + 99) / 100)::integer]"));
            format!(
                "SELECT g.*, CASE WHEN g.ended > 0 THEN array_to_json(ARRAY[{}])::text END AS ranks, \
                 (SELECT count(*) FROM unnest(g.failed_at) AS failure(at) \
                 WHERE failure.at > coalesce(g.last_success_at, '-infinity')) AS failures_in_a_row FROM (\
                 SELECT {id} AS id, {name} AS name, {COUNTS}, count(e.duration_ms) AS ended, \
                 array_agg(e.duration_ms ORDER BY e.duration_ms) FILTER (WHERE e.duration_ms IS NOT NULL) AS durations, \
                 array_agg(e.started_at) FILTER (WHERE e.status IN {FAILURES}) AS failed_at {from}{by}) AS g",
                ranks.join(", ")
            )
        }
        DbConn::Sqlite(_) => {
            format!(
                "SELECT g.*, (SELECT count(*) FROM json_each(g.failed_at) AS failure \
                 WHERE failure.value > coalesce(g.last_success_at, '')) AS failures_in_a_row FROM (\
                 SELECT {id} AS id, {name} AS name, {COUNTS}, provost_ranks(e.duration_ms) AS ranks, \
                 json_group_array(e.started_at) FILTER (WHERE e.status IN {FAILURES}) AS failed_at {from}{by}) AS g"
            )
        }
    };
    let found: Vec<Found> = narrowing.bound(statement).load(conn)?;
    Ok(found.into_iter().map(Tally::from).collect())
}

/// What both engines count in the same words.
const COUNTS: &str = "count(*) AS total, \
    count(*) FILTER (WHERE e.status = 'success') AS success, \
    count(*) FILTER (WHERE e.status = 'failed') AS failed, \
    count(*) FILTER (WHERE e.status = 'timeout') AS timeout, \
    count(*) FILTER (WHERE e.status = 'cancelled') AS cancelled, \
    count(*) FILTER (WHERE e.status = 'abandoned') AS abandoned, \
    count(*) FILTER (WHERE e.status = 'running') AS running, \
    max(e.duration_ms) AS max_duration_ms, \
    max(e.started_at) FILTER (WHERE e.status = 'success') AS last_success_at, \
    max(e.started_at) AS last_run_at";

/// What a group is known by: the id of a record, if it is one, and else a text.
fn keys(conn: &DbConn, group: Option<Group>) -> (Option<&'static str>, &'static str) {
    const NONE: &str = "CAST(NULL AS text)";
    // Days of the week are counted from Monday, 1, as ISO 8601 has it.
    let (day, hour, weekday) = match conn {
        DbConn::Postgres(_) => (
            "to_char(e.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')",
            "to_char(e.started_at AT TIME ZONE 'UTC', 'HH24')",
            "to_char(e.started_at AT TIME ZONE 'UTC', 'ID')",
        ),
        DbConn::Sqlite(_) => (
            "substr(e.started_at, 1, 10)",
            "substr(e.started_at, 12, 2)",
            "CAST((strftime('%w', substr(e.started_at, 1, 10)) + 6) % 7 + 1 AS text)",
        ),
    };
    match group {
        None => (None, NONE),
        Some(Group::Task) => (Some("e.task_id"), NONE),
        Some(Group::Project) => (Some("t.project_id"), NONE),
        Some(Group::Agent) => (Some("e.agent_id"), NONE),
        Some(Group::Skill) => (None, "t.skill_name"),
        Some(Group::Status) => (None, "CAST(e.status AS text)"),
        Some(Group::Day) => (None, day),
        Some(Group::Hour) => (None, hour),
        Some(Group::Weekday) => (None, weekday),
    }
}

/// The executions that took about as long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, QueryableByName)]
pub struct Band {
    /// Which of the bands, from 0.
    #[diesel(sql_type = BigInt)]
    pub number: i64,
    /// How many ended in it.
    #[diesel(sql_type = BigInt)]
    pub total: i64,
    /// How many of these did not do what they should.
    #[diesel(sql_type = BigInt)]
    pub failures: i64,
}

/// How many ended executions took how long: one band below each of these ascending bounds, in milliseconds, and one
/// from the last of them on. Bands without an execution are left out.
///
/// # Errors
/// What the database says.
pub fn durations(conn: &mut DbConn, filter: &ExecutionFilter, bounds: &[i64]) -> Result<Vec<Band>, Error> {
    let narrowing = Narrowing::of(filter);
    let below = |(number, bound): (usize, &i64)| format!("WHEN e.duration_ms < {bound} THEN {number}");
    let bands: Vec<String> = bounds.iter().enumerate().map(below).collect();
    let statement = format!(
        "SELECT CAST(CASE {} ELSE {} END AS bigint) AS number, count(e.duration_ms) AS total, \
         count(*) FILTER (WHERE e.status IN {FAILURES}) AS failures {} GROUP BY 1 HAVING count(e.duration_ms) > 0 ORDER BY 1",
        bands.join(" "),
        bounds.len(),
        narrowing.source(conn, false)
    );
    Ok(narrowing.bound(statement).load(conn)?)
}
