//! `provost audit`.

mod list;
mod trail;
