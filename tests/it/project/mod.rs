//! `provost project`.

mod change;
mod create;
mod delete;
mod list;
mod refused;
mod search;
mod show;
