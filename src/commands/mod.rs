//! The verbs: each turns its arguments into one question or change, and its result into a view.
//!
//! No queries here (they are in [`crate::crud`]), and no noun imports a sibling. What several
//! nouns share is in `args`, `found`, `list`, `input`, `output_file`, `policy`, `pruning`, `reaping`, `recent`, `sealing`
//! and `transfer`; `past` and `schema` know the views of all
//! nouns.

#![expect(clippy::doc_markdown, reason = "a doc comment on an argument is its help text")]

pub mod agent;
mod args;
pub mod audit;
pub mod completions;
pub mod config;
pub mod db;
pub mod doctor;
pub mod exec;
mod found;
mod input;
mod list;
pub mod man;
pub mod migrate;
mod output_file;
mod past;
mod policy;
pub mod project;
mod pruning;
mod reaping;
mod recent;
pub mod schema;
mod sealing;
pub mod task;
mod transfer;
pub mod user;
