//! Queries of task.
