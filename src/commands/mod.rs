//! The verbs: each turns its arguments into one question or change, and its result into a view.
//!
//! No queries here (they are in [`crate::crud`]), and no noun imports a sibling. What several
//! nouns share is in `args`, `list`, `input`, `output_file` and `recent`; `past` and `schema` know the views of
//! all nouns.

#![expect(clippy::doc_markdown, reason = "a doc comment on an argument is its help text")]

pub mod agent;
mod args;
pub mod audit;
pub mod completions;
pub mod config;
pub mod db;
pub mod doctor;
pub mod exec;
mod input;
mod list;
pub mod man;
pub mod migrate;
mod output_file;
mod past;
pub mod project;
mod recent;
pub mod schema;
pub mod task;
pub mod user;
