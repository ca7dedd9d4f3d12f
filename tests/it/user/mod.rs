//! `provost user`.

mod change;
mod create;
mod delete;
mod list;
mod password;
mod show;
