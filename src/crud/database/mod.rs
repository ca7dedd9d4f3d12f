//! The database as a whole: whether it is sound, and how large it is. Reads only.

mod check;
mod stats;

pub use check::{Flaw, FlawKind, check, invalid_indexes};
pub use stats::{Measure, Stats, stats};

/// Every table of provost's, parents first, and the column that tells when a row was made; none where no column does.
pub const TABLES: [(&str, Option<&str>); 12] = [
    ("users", Some("created_at")),
    ("projects", Some("created_at")),
    ("agents", Some("created_at")),
    ("scheduled_tasks", Some("created_at")),
    ("execution_results", Some("created_at")),
    ("task_statistics", None),
    ("audit_logs", Some("created_at")),
    ("audit_seals", Some("sealed_at")),
    ("audit_leaves", None),
    ("audit_prunes", Some("pruned_at")),
    ("system_config", Some("created_at")),
    ("schema_checksums", Some("applied_at")),
];

/// Every foreign key: the table and the column that point, and the table whose `id` they point at.
pub const REFERENCES: [(&str, &str, &str); 5] = [
    ("projects", "user_id", "users"),
    ("scheduled_tasks", "user_id", "users"),
    ("scheduled_tasks", "project_id", "projects"),
    ("execution_results", "task_id", "scheduled_tasks"),
    ("execution_results", "agent_id", "agents"),
];
