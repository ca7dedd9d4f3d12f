//! `provost audit`.

mod as_of;
mod diff;
mod list;
mod replay;
mod trail;
