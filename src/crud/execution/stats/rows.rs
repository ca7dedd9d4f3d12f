//! The figures as the rows give them: one statement a question, which reads each row once.

use diesel::connection::SimpleConnection;
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
pub(super) struct Found {
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
pub(super) struct Narrowing {
    ids: Vec<(&'static str, Id)>,
    range: Option<(Instant, Instant)>,
}

impl Narrowing {
    /// By this filter, but for its status.
    pub(super) fn of(filter: &ExecutionFilter) -> Self {
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

    /// How many values it binds.
    pub(super) fn values(&self) -> usize {
        self.ids.len() + self.range.map_or(0, |_| 2)
    }

    /// Where the rows are and which of them, with the tasks when they are asked for.
    pub(super) fn source(&self, conn: &DbConn, with_tasks: bool) -> String {
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
    pub(super) fn bound(&self, statement: String) -> BoxedSqlQuery<'static, MultiBackend, SqlQuery> {
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

/// What the groups tell that have an execution, in no order; without a group one row of all executions. Groups are made
/// of what is cheap to tell apart, and only what is told of them is written out.
pub(super) fn load(conn: &mut DbConn, group: Option<Group>, filter: &ExecutionFilter) -> Result<Vec<Tally>, Error> {
    let narrowing = Narrowing::of(filter);
    let Key { value, id, name } = Key::of(conn, group);
    let from = narrowing.source(conn, matches!(group, Some(Group::Project | Group::Skill)));
    let by = if group.is_some() { " GROUP BY 1" } else { "" };
    let has_a_row = group.is_none_or(Group::has_a_row);
    let Percentiles { found, told } = Percentiles::of(conn);
    let (in_a_row, failed_at) = match conn {
        DbConn::Postgres(inner) => {
            // Of a million rows in the order of an index each is fetched from another place than the one before; to
            // sort them takes a third of that. Until the end of the transaction.
            inner.batch_execute("SET LOCAL enable_indexscan = off")?;
            (
                "(SELECT count(*) FROM unnest(g.failed_at) AS failure(at) \
                 WHERE failure.at > coalesce(g.last_success_at, '-infinity'))",
                "array_agg(e.started_at)",
            )
        }
        DbConn::Sqlite(_) => (
            "(SELECT count(*) FROM json_each(g.failed_at) AS failure \
             WHERE failure.value > coalesce(g.last_success_at, ''))",
            "json_group_array(e.started_at)",
        ),
    };
    let (in_a_row, failed_at) = if has_a_row {
        (in_a_row, format!(", {failed_at} FILTER (WHERE e.status IN {FAILURES}) AS failed_at"))
    } else {
        ("CAST(NULL AS bigint)", String::new())
    };
    let found: Vec<Found> = narrowing
        .bound(format!(
            "SELECT {id} AS id, {name} AS name, {COUNTED}, {told} AS ranks, {in_a_row} AS failures_in_a_row \
             FROM (SELECT {value} AS key, {COUNTS}, {found} AS ranks{failed_at} {from}{by}) AS g"
        ))
        .load(conn)?;
    Ok(found.into_iter().map(Tally::from).collect())
}

/// How an engine finds the percentiles of what took how long, by nearest rank.
pub(super) struct Percentiles {
    /// Of the rows of `e`, as `ranks`.
    pub(super) found: String,
    /// As JSON, of a row `g` that has them.
    pub(super) told: &'static str,
}

impl Percentiles {
    pub(super) fn of(conn: &DbConn) -> Self {
        match conn {
            DbConn::Postgres(_) => {
                // It multiplies in floating point, where 95 % of 20 may come out as a little more than 19 and be taken
                // for the 20th: so the part is smaller by what no count of rows makes a rank of.
                let parts = PERCENTILES.map(|percent| format!("{percent}e-2 - 1e-12")).join(", ");
                let array = format!("ARRAY[{parts}]::double precision[]");
                Self {
                    found: format!("percentile_disc({array}) WITHIN GROUP (ORDER BY e.duration_ms)"),
                    told: "array_to_json(g.ranks)::text",
                }
            }
            DbConn::Sqlite(_) => Self { found: "provost_ranks(e.duration_ms)".to_owned(), told: "g.ranks" },
        }
    }
}

/// What [`COUNTS`] counted.
const COUNTED: &str = "g.total, g.success, g.failed, g.timeout, g.cancelled, g.abandoned, g.running, \
    g.max_duration_ms, g.last_success_at, g.last_run_at";

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

/// What a group is known by.
struct Key {
    /// What executions are told apart by.
    value: &'static str,
    /// The id of the record that `g.key` is, if it is one.
    id: &'static str,
    /// Else the text that `g.key` is written as.
    name: &'static str,
}

impl Key {
    fn of(conn: &DbConn, group: Option<Group>) -> Self {
        const NO_ID: &str = "CAST(NULL AS uuid)";
        const NO_NAME: &str = "CAST(NULL AS text)";
        let record = |value| Self { value, id: "g.key", name: NO_NAME };
        let text = |value, name| Self { value, id: NO_ID, name };
        // Days of the week are counted from Monday, 1, as ISO 8601 has it.
        match (group, conn) {
            (None, _) => Self { value: NO_NAME, id: NO_ID, name: NO_NAME },
            (Some(Group::Task), _) => record("e.task_id"),
            (Some(Group::Project), _) => record("t.project_id"),
            (Some(Group::Agent), _) => record("e.agent_id"),
            (Some(Group::Skill), _) => text("t.skill_name", "g.key"),
            (Some(Group::Status), _) => text("e.status", "CAST(g.key AS text)"),
            (Some(Group::Day), DbConn::Postgres(_)) => {
                text("CAST(e.started_at AT TIME ZONE 'UTC' AS date)", "to_char(g.key, 'YYYY-MM-DD')")
            }
            (Some(Group::Hour), DbConn::Postgres(_)) => {
                text("date_part('hour', e.started_at AT TIME ZONE 'UTC')", "to_char(g.key, 'FM00')")
            }
            (Some(Group::Weekday), DbConn::Postgres(_)) => {
                text("date_part('isodow', e.started_at AT TIME ZONE 'UTC')", "to_char(g.key, 'FM0')")
            }
            (Some(Group::Day), DbConn::Sqlite(_)) => text("substr(e.started_at, 1, 10)", "g.key"),
            (Some(Group::Hour), DbConn::Sqlite(_)) => text("substr(e.started_at, 12, 2)", "g.key"),
            (Some(Group::Weekday), DbConn::Sqlite(_)) => {
                text("(strftime('%w', substr(e.started_at, 1, 10)) + 6) % 7 + 1", "CAST(g.key AS text)")
            }
        }
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
