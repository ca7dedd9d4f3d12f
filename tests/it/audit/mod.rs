//! `provost audit`.

mod export;
mod list;
mod stats;
mod trail;
