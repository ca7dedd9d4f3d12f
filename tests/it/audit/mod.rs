//! `provost audit`.

mod list;
mod stats;
mod trail;
