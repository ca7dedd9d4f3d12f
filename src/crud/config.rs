//! Queries of config.
