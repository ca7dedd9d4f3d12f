//! The tests of the program as a whole, on both engines: one binary, a module a noun.
//!
//! `user`, `migrate` …: what the verbs do, as shell sessions. `contract`: what every verb keeps,
//! by walking the tree of commands. `db`: the traps of the two engines. `schema`: the rules that
//! the database itself keeps. `transfer`: export and import of every noun. `chaos`: workers that die at random. The
//! harness is in `tests/support`.

#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "../support/mod.rs"]
mod support;

mod agent;
mod audit;
mod chaos;
mod config;
mod contract;
mod database;
mod db;
mod doctor;
mod exec;
mod migrate;
mod plans;
mod project;
mod schema;
mod shell;
mod task;
mod tls;
mod transfer;
mod user;
