//! Queries of audit.
