//! `provost agent`.

mod change;
mod delete;
mod list;
mod refused;
mod utilization;
