//! `provost audit`.

mod archived;
mod as_of;
mod diff;
mod list;
mod random;
mod replay;
mod revert;
mod revert_refused;
mod trail;
