//! What `exec stats` prints: figures, and figures of groups.

use crate::crud::execution::{Figures, Tally};
use crate::sql_types::{Id, Instant};
use crate::ui::{Fields, View, With, fields, view};

view! {
    table: [
        "total", "success", "failed", "timeout", "cancelled", "abandoned", "running", "success_rate", "p50_duration_ms",
        "p95_duration_ms", "p99_duration_ms", "max_duration_ms", "failures_in_a_row", "last_success_at", "last_run_at",
    ],
    key: total;
    /// What some executions tell.
    pub struct FiguresView {
        /// How many there are.
        pub total: i64,
        /// How many did what they should.
        pub success: i64,
        /// How many did not.
        pub failed: i64,
        /// How many were ended at their task's time limit.
        pub timeout: i64,
        /// How many were called off.
        pub cancelled: i64,
        /// How many lost their worker.
        pub abandoned: i64,
        /// How many are live.
        pub running: i64,
        /// Which part of the ended ones succeeded, 0 to 1; null when none ended.
        pub success_rate: Option<f64>,
        /// Half of the ended ones took no longer, in milliseconds; null when none ended.
        pub p50_duration_ms: Option<i64>,
        /// 95 of 100 took no longer, by nearest rank.
        pub p95_duration_ms: Option<i64>,
        /// 99 of 100 took no longer, by nearest rank.
        pub p99_duration_ms: Option<i64>,
        /// How long the longest took.
        pub max_duration_ms: Option<i64>,
        /// How many failed, timed out or were abandoned since the last success; null for statuses and times.
        pub failures_in_a_row: Option<i64>,
        /// When the newest that succeeded began.
        pub last_success_at: Option<Instant>,
        /// When the newest began.
        pub last_run_at: Option<Instant>,
    }
}

impl From<Figures> for FiguresView {
    #[expect(clippy::cast_precision_loss, reason = "exact below 2^53 executions")]
    fn from(figures: Figures) -> Self {
        let ended = figures.total - figures.running;
        let [p50, p95, p99] = figures.percentiles_ms.map_or([None; 3], |percentiles| percentiles.map(Some));
        Self {
            total: figures.total,
            success: figures.success,
            failed: figures.failed,
            timeout: figures.timeout,
            cancelled: figures.cancelled,
            abandoned: figures.abandoned,
            running: figures.running,
            success_rate: (ended > 0).then(|| figures.success as f64 / ended as f64),
            p50_duration_ms: p50,
            p95_duration_ms: p95,
            p99_duration_ms: p99,
            max_duration_ms: figures.max_duration_ms,
            failures_in_a_row: figures.failures_in_a_row,
            last_success_at: figures.last_success_at,
            last_run_at: figures.last_run_at,
        }
    }
}

fields! {
    /// What executions have in common.
    pub struct GroupFields {
        /// The task, project or agent; null for other groups, and for executions that have none.
        pub id: Option<Id>,
        /// The name of the record, the skill, the status, the day (`2026-11-01`), the hour (`07`) or the day of the
        /// week (`Monday`), both in UTC; null for executions without a project or an agent.
        pub group: Option<String>,
    }
}

/// What executions have in common, with what they tell.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct StatsView(With<GroupFields, FiguresView>);

impl Fields for StatsView {
    fn names() -> Vec<&'static str> {
        With::<GroupFields, FiguresView>::names()
    }

    fn value(&self, field: &str) -> serde_json::Value {
        self.0.value(field)
    }
}

impl View for StatsView {
    const TABLE: &'static [&'static str] = &[
        "group",
        "total",
        "failed",
        "success_rate",
        "failures_in_a_row",
        "p50_duration_ms",
        "p95_duration_ms",
        "last_success_at",
    ];

    fn key(&self) -> String {
        let GroupFields { id, group } = &self.0.view;
        id.map(|id| id.to_string()).or_else(|| group.clone()).unwrap_or_default()
    }
}

impl From<Tally> for StatsView {
    fn from(tally: Tally) -> Self {
        Self(With { view: GroupFields { id: tally.id, group: tally.name }, extra: tally.figures.into() })
    }
}

/// The same of statuses and times, in which failures in a row mean nothing: a table does without their column.
pub struct TimesView(StatsView);

impl Fields for TimesView {
    fn names() -> Vec<&'static str> {
        StatsView::names()
    }

    fn value(&self, field: &str) -> serde_json::Value {
        self.0.value(field)
    }
}

impl View for TimesView {
    const TABLE: &'static [&'static str] =
        &["group", "total", "failed", "success_rate", "p50_duration_ms", "p95_duration_ms", "last_success_at"];

    fn key(&self) -> String {
        self.0.key()
    }
}

impl From<Tally> for TimesView {
    fn from(tally: Tally) -> Self {
        Self(tally.into())
    }
}
