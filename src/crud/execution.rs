//! Queries of execution.
