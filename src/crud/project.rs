//! Queries of project.
